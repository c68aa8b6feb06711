import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/core/model';
import { OffsetDoctor } from '../../server/src/formats/doctor';
import type { OffsetReading } from '../../server/src/formats/offsetReadings';
import { describeReading, ImportRun } from '../../server/src/formats/importRun';
import type { ImportedDocument, ImportedPart, OffsetUnit } from '../../server/src/formats/imported';
import { formatReason } from '../../server/src/core/reason';
import '../support/properties';
import { corpusTexts } from './roundTrip';

const TEXT = '🎉 Ông Nguyễn Văn A đến Hà Nội\r\nngày 2/9/2024. Hà Nội, 𝒳!\r\n';
const NAMES = ['Nguyễn Văn A', 'Hà Nội', '2/9/2024', 'Hà Nội, 𝒳'];

/** What a program writes that counts in its own way on its own form of the text. */
function counted(
	text: string,
	names: readonly string[],
	form: (text: string) => string,
	count: (text: string) => number,
): ImportedPart[] {
	const own = form(text);
	let from = 0;
	return names.map((name) => {
		const start = own.indexOf(form(name).replace(/^\uFEFF/u, ''), from);
		const quote = form(name).replace(/^\uFEFF/u, '');
		from = start + quote.length;
		return { start: count(own.slice(0, start)), end: count(own.slice(0, start + quote.length)), quote };
	});
}

function importOf(parts: readonly ImportedPart[], more: Partial<ImportedDocument> = {}): ImportedDocument {
	return {
		place: 'a',
		unit: 'code-points',
		annotations: parts.map((part) => ({ label: 'X', parts: [part] })),
		...more,
	};
}

function placed(
	text: string,
	parts: readonly ImportedPart[],
	more: Partial<ImportedDocument> = {},
	unit?: OffsetUnit,
): (string | undefined)[] {
	const { places } = new OffsetDoctor(unit).place(importOf(parts, more), text);
	return places.map(([place]) => place!.span && show(text, place!.span));
}

function show(text: string, { start, end }: Span): string {
	return `${start}-${end} ${text.slice(start, end)}`;
}

const COUNTS: Readonly<Record<OffsetUnit, (text: string) => number>> = {
	'code-points': (text) => [...text].length,
	'utf-16': (text) => text.length,
	'utf-8': (text) => Buffer.byteLength(text),
};
const FORMS: readonly (readonly [title: string, form: (text: string) => string])[] = [
	['as it stands', (text) => text],
	['line breaks as one', (text) => text.replaceAll('\r\n', '\n')],
	['the mark counted', (text) => `\uFEFF${text}`],
	['NFD', (text) => text.normalize('NFD')],
	['NFD, the mark counted, line breaks as one', (text) => `\uFEFF${text.normalize('NFD').replaceAll('\r\n', '\n')}`],
];

suite('the offset doctor', () => {
	const right = placed(
		TEXT,
		counted(TEXT, NAMES, (text) => text, COUNTS['code-points']),
	);

	test('takes offsets that say what is meant', () =>
		deepStrictEqual(right, ['7-19 Nguyễn Văn A', '24-30 Hà Nội', '37-45 2/9/2024', '47-57 Hà Nội, 𝒳']));

	for (const unit of ['code-points', 'utf-16', 'utf-8'] as const) {
		for (const [title, form] of FORMS) {
			for (const inside of [0, 1]) {
				test(`finds out: ${unit}, ${title}, end ${inside ? 'inclusive' : 'exclusive'}`, () => {
					const parts = counted(TEXT, NAMES, form, COUNTS[unit]).map((part) => ({ ...part, end: part.end! - inside }));
					deepStrictEqual(placed(TEXT, parts), right);
				});
			}
		}
	}

	test('finds out that line breaks were counted as two', () => {
		const lf = TEXT.replaceAll('\r\n', '\n');
		const parts = counted(lf, NAMES, (text) => text.replaceAll('\n', '\r\n'), COUNTS['code-points']);
		deepStrictEqual(placed(lf, parts)[3], '46-56 Hà Nội, 𝒳');
	});

	test('says what it found', async () => {
		const run = new ImportRun(corpusTexts([{ path: 'a.txt', text: TEXT }]));
		const lf = (text: string): string => text.replaceAll('\r\n', '\n');
		await run.place(importOf(counted(TEXT, NAMES, lf, COUNTS['utf-16']), { name: 'a.txt' }));
		await run.place(
			importOf(
				[
					{ start: 9, end: 14, quote: 'gone with' },
					{ start: 0, end: 1 },
				],
				{ name: 'a.txt' },
			),
		);
		deepStrictEqual(
			run.findings.map((one) => formatReason(one)),
			[
				'Offsets count UTF-16 code units, each line break as one; quotes that say so: 4, documents: 1',
				'Without quotes to test offsets by, and put where the offsets say: 1',
				'Found nowhere, and kept as orphans with their quotes: 1',
			],
		);
	});

	test('without quotes believes the format, and says where that looks wrong', async () => {
		const text = '🎉 '.repeat(10) + 'Oakham and Melton, '.repeat(5);
		const names = [...text.matchAll(/Oakham|Melton/gu)];
		const parts = names.map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
		const findings = async (unit?: OffsetUnit): Promise<string> => {
			const run = new ImportRun(corpusTexts([{ path: 'a.txt', text }]), unit);
			await run.place(importOf(parts, { name: 'a.txt' }));
			return run.findings.map((one) => formatReason(one)).join('\n');
		};
		strictEqual(
			await findings(),
			'Without quotes to test offsets by, and put where the offsets say: 9\n' +
				'Without quotes, 10 begin or end inside a word or outside of the text; if offsets count utf-16, it is 0: look at some, and import again with --unit utf-16',
		);
		strictEqual(await findings('utf-16'), 'Without quotes to test offsets by, and put where the offsets say: 10');
	});

	test('uses the text that the file carries, where the corpus has other spaces', () => {
		const carried = 'Ông Nguyễn Văn A đến Hà Nội . Xong';
		deepStrictEqual(
			placed(
				'Ông  Nguyễn\tVăn A\nđến\u00A0Hà Nội. Xong\n',
				[
					{ start: 4, end: 16 },
					{ start: 21, end: 27 },
				],
				{ text: carried },
			),
			['5-17 Nguyễn\tVăn A', '22-28 Hà Nội'],
		);
	});

	test('finds by its words and what is around them what a changed text has elsewhere', () => {
		const old = 'Oakham has a bridge. Oakham is glad of it, says Lan.';
		const now = 'Since May, Oakham has a bridge. And Oakham is glad of it, says Minh.';
		const at = (start: number, quote: string): ImportedPart => ({ start, end: start + quote.length, quote });
		deepStrictEqual(placed(now, [at(0, 'Oakham'), at(21, 'Oakham'), at(48, 'Lan')], { text: old }), [
			'11-17 Oakham',
			'36-42 Oakham',
			undefined,
		]);
	});

	test('never guesses between two places of a quote', () =>
		deepStrictEqual(placed('Oakham and Oakham', [{ start: 3, end: 9, quote: 'Oakham' }]), [undefined]));

	test('believes one quote alone where chance could hardly put it there', () => {
		const text = `🎉 ${'Oakham lies in Rutland, on a hill above two rivers and a long road to the sea. '.repeat(4)}`;
		const second = text.indexOf('Oakham', 10);
		const parts = [{ start: second, end: second + 6, quote: 'Oakham' }];
		deepStrictEqual(placed(text, parts), [`${second}-${second + 6} Oakham`]);
		// Of a short word that stands everywhere it says nothing.
		const often = `🎉 ${'so it is, '.repeat(30)}`;
		deepStrictEqual(placed(often, [{ start: 23, end: 25, quote: 'so' }]), [undefined]);
	});

	test('finds a quote without offsets where it stands once', () =>
		deepStrictEqual(placed('Hue and Oakham', [{ quote: 'Oakham' }, { quote: 'Hu' }]), ['8-14 Oakham', '0-2 Hu']));

	test('does not question what the person says', () => {
		const parts = [{ start: 2, end: 5 }];
		deepStrictEqual([placed('🎉 abc', parts), placed('🎉 abc', parts, {}, 'utf-16')], [['3-6 abc'], ['2-5  ab']]);
	});

	test('names a reading in plain words', () => {
		const reading: OffsetReading = {
			unit: 'utf-8',
			form: { lineBreaks: 'crlf', normal: 'NFD', mark: true },
			endInside: true,
		};
		strictEqual(
			formatReason(describeReading(reading)),
			'Offsets count bytes of UTF-8, each line break as two, in NFD, with the byte-order mark, ends inclusive',
		);
	});

	test('a quote is never put where its words are not', () =>
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Hà', 'Hà'.normalize('NFD'), '🎉', ' ', '\r\n', 'ab', 'b'), { maxLength: 20 }),
				fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), quote: fc.constantFrom('Hà', '🎉 ', 'ab', 'b') }), {
					maxLength: 6,
				}),
				(pieces, parts) => {
					const text = pieces.join('');
					const { places } = new OffsetDoctor().place(importOf(parts), text);
					const plain = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ');
					places.forEach(([place], i) => {
						if (place!.span) {
							strictEqual(plain(text.slice(place!.span.start, place!.span.end)), plain(parts[i]!.quote));
						}
					});
				},
			),
		));
});
