import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { inTextOrder } from '../../server/src/formats/fit';
import type { ExchangeAnnotation, ExchangeDocument } from '../../server/src/formats/exchange';
import type { Format } from '../../server/src/formats/format';
import { FORMATS } from '../../server/src/formats/registry';
import '../support/properties';
import { described, exportAll, importAll, without } from './roundTrip';
import { LONG_LINE, TORTURE } from './torture';

/** Out and in again: what isn't told as lost is there, in its place. */
async function assertRoundTrip(
	format: Format,
	documents: readonly ExchangeDocument[],
	variant?: string,
): Promise<void> {
	const { files, losses } = exportAll(format, documents, variant);
	const back = await importAll(format, files.source(), documents, variant);
	const expected = documents.map((one) => without(one, losses));
	const there = new Map(back.documents.map((one) => [one.path, one]));
	for (const one of expected) {
		const found = there.get(one.path);
		deepStrictEqual(found ? described(found) : [], described(one), `${format.id} ${variant ?? ''} ${one.path}`);
	}
	deepStrictEqual([back.complaints, back.unknown, back.losses], [[], [], []]);
}

const BOTH_WAYS = FORMATS.filter((format) => format.exporter && format.importer).flatMap((format) =>
	(format.variants ?? [undefined]).map((variant) => ({ format, variant: variant?.id })),
);

suite('formats', () => {
	for (const { format, variant } of BOTH_WAYS) {
		const title = `${format.id}${variant === undefined ? '' : ` ${variant}`}`;

		for (const { name, document } of [...TORTURE, LONG_LINE]) {
			test(`${title}: ${name} goes out and comes in again`, () => assertRoundTrip(format, [document], variant));
		}

		test(`${title}: all at once`, () =>
			assertRoundTrip(
				format,
				TORTURE.map(({ document }) => document),
				variant,
			));

		test(`${title}: any annotations on any text`, () =>
			fc.assert(
				fc.asyncProperty(anyDocument(), (document) => assertRoundTrip(format, [document], variant)),
				{ numRuns: 60 },
			));
	}
});

/** Words, signs and breaks that are hard on offsets. */
const PIECES = [
	'Hà Nội',
	'Hà Nội'.normalize('NFD'),
	'🎉',
	'👩‍👩‍👧',
	'a',
	' ',
	'  ',
	'\n',
	'\r\n',
	'\t',
	'.',
	'<&>',
	'"',
	'\\',
	'القاهرة',
	'𠀋',
	'|',
	'[1]',
	'_',
];

function anyDocument(): fc.Arbitrary<ExchangeDocument> {
	return fc
		.record({
			pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }),
			marks: fc.array(
				fc.record({
					at: fc.nat(100),
					length: fc.nat(20),
					label: fc.constantFrom('PER', 'LOC', 'claim'),
					second: fc.option(fc.nat(10), { freq: 6 }),
					note: fc.option(fc.constantFrom('x', 'a\nb', '"q", <t>\t\\'), { freq: 6 }),
					creator: fc.option(fc.constantFrom('Lan', 'Minh Anh'), { freq: 4 }),
				}),
				{ maxLength: 8 },
			),
		})
		.map(({ pieces, marks }): ExchangeDocument => {
			const text = pieces.join('');
			// Places between characters.
			const places = [...text].reduce((found, one) => [...found, found.at(-1)! + one.length], [0]);
			const placeOf = (at: number): number => places[at % places.length]!;
			const annotations = marks.flatMap(({ at, length, label, second, note, creator }, i): ExchangeAnnotation[] => {
				const start = placeOf(at);
				const end = places[Math.min(places.indexOf(start) + length, places.length - 1)]!;
				const next = second === null ? undefined : places[places.indexOf(end) + 1];
				const behind = next === undefined ? undefined : places[places.indexOf(next) + 1 + (second ?? 0)];
				const parts = [
					{ start, end },
					...(next !== undefined && behind !== undefined ? [{ start: next, end: behind }] : []),
				];
				return start === end
					? []
					: [
							{
								id: `urn:any:${i}`,
								label,
								parts,
								...(note !== null && { note }),
								...(creator !== null && { creator }),
							},
						];
			});
			const distinct = new Map(annotations.map((one) => [JSON.stringify([one.label, one.parts]), one]));
			return {
				path: 'any.txt',
				text,
				annotations: inTextOrder([...distinct.values()]),
				relations: [],
				labels: [],
				comments: [],
				orphans: [],
			};
		});
}
