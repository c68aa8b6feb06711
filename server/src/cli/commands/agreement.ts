import {
	type Agreement,
	compareSides,
	type JointAgreement,
	type PairAgreement,
	type RatedItem,
} from '../../annotations/agreement/compareSides';
import { type DisagreementAt, findDisagreements } from '../../annotations/agreement/disagreements';
import type { ComparedDocument, PlacedAnnotation } from '../../annotations/agreement/sides';
import type { SpanScore } from '../../annotations/agreement/spanAgreement';
import { LineIndex } from '../../core/text/lineIndex';
import { type Comparison, compareSources } from '../../workspace/comparison';
import { openSides } from '../agreementSides';
import { choice, parseArguments, requirePaths } from '../arguments';
import { complain, counted, oneLine, print, Progress } from '../output';
import type { Command } from '../usage';

export const agreementCommand: Command = {
	name: 'agreement',
	usage: '[options] A B [C…]',
	summary: "How far two people's annotations agree",
	description: [
		'A, B … are folders with the same documents, or revisions of git: REVISION:PATH, as in main:corpus or HEAD~3:./ (from this folder). One PATH alone: the people who have annotated there, or those named by --annotator.',
		'Compared are documents that at least two sides have annotations on, and with the same text. Of each two sides: kappa (Cohen); precision and recall of the second by the first and F1, of passages with the same label and ends (exact), or at least a character in common (overlapping). Of all: kappa (Fleiss), alpha (Krippendorff), and the alphas for units, alpha-U (2004) and u-alpha (2016).',
		'The kappas and alpha ask of each word which labels it bears; of labels on whole documents they ask each document. - stands where nothing can be said, as of a kappa where everything is in one category.',
	],
	options: [
		{ usage: '--annotator NAME', help: 'Of one PATH: this person and the next one; give it at least twice' },
		{ usage: '--label LABEL', help: 'Only this label; can be given more than once' },
		{ usage: '--item word|character', help: 'What the kappas and alpha count (default: word)' },
		{
			usage: '--all',
			help: 'A side without annotations on a document has found nothing in it, rather than not seen it',
		},
		{ usage: '--list', help: 'The disagreements with their places and both sides, instead of figures' },
		{ usage: '--format text|jsonl', help: 'For people (the default), or one JSON object a row or disagreement' },
	],
	async run(args) {
		const parsed = parseArguments(args, ['format', 'item'], ['list', 'all'], ['annotator', 'label']);
		const json = choice(parsed, 'format', ['text', 'jsonl'], 'text') === 'jsonl';
		const item: RatedItem = choice(parsed, 'item', ['word', 'character'], 'word');
		const only = parsed.values('label').length > 0 ? parsed.values('label') : undefined;
		const sides = await openSides(requirePaths(parsed), parsed.values('annotator'));
		try {
			let progress: Progress | undefined;
			const comparison = await compareSources(sides.sources, {
				includes: sides.includes,
				everyDocument: parsed.flag('all'),
				step: (_, total) => (progress ??= new Progress(total)).step(),
			});
			progress?.end();
			tellWhatIsLeftOut(comparison);
			const output = parsed.flag('list')
				? listDisagreements(comparison.documents, sides.names, only, json)
				: describe(
						compareSides(comparison.documents, sides.names.length, { item, only }),
						comparison,
						sides.names,
						json,
					);
			await print(output);
			return 0;
		} finally {
			sides.close();
		}
	},
};

function tellWhatIsLeftOut({ documents, leftOut, orphans, unreadable }: Comparison): void {
	for (const { path, why } of leftOut) {
		if (why !== 'one-side') {
			const what = { text: 'its text is not the same', gone: 'a side has it no more', 'not-text': 'it is no text' }[
				why
			];
			complain(`${path}: left out, as ${what}`);
		}
	}
	const alone = leftOut.filter(({ why }) => why === 'one-side').length;
	if (alone > 0) {
		complain(`${counted(alone, 'document')} left out that only one side has annotated; --all takes them in`);
	}
	if (orphans > 0) {
		complain(`${counted(orphans, 'annotation')} left out whose passage is gone: see corpus-annotator check`);
	}
	if (unreadable > 0) {
		complain(`${counted(unreadable, 'line')} of .corpus cannot be read, and left out: see corpus-annotator check`);
	}
	if (documents.length === 0) {
		complain('No document that at least two sides have annotated');
	}
}

function describe(agreement: Agreement, { documents }: Comparison, names: readonly string[], json: boolean): string {
	if (json) {
		const pairs = agreement.pairs.flatMap(({ first, second, rows }) =>
			rows.map((row) => ({ sides: [names[first], names[second]], ...pairObject(row) })),
		);
		const joint = agreement.joint.map((row) => ({ sides: names, documents: documents.length, ...jointObject(row) }));
		return [...joint, ...pairs].map((row) => `${JSON.stringify(row)}\n`).join('');
	}
	const all = [
		['all sides', ...names, 'Fleiss', 'alpha', 'alpha-U', 'u-alpha'],
		...agreement.joint.map((row) => [
			row.label ?? 'all labels',
			...row.counts.map(String),
			...[row.fleissKappa, row.alpha, row.unitizedAlpha, row.pointwiseAlpha].map(figure),
		]),
	];
	const pairs = agreement.pairs.map(({ first, second, rows }) => [
		[`${names[first]}, ${names[second]}`, 'kappa', 'precision', 'recall', 'F1', 'overlapping', 'recall', 'F1'],
		...rows.map((row) => [
			row.label ?? 'all labels',
			...[row.kappa, ...scoreRow(row.exact), ...scoreRow(row.overlapping)].map(figure),
		]),
	]);
	return `${counted(documents.length, 'document')}\n\n${[all, ...pairs].map(table).join('\n')}`;
}

function scoreRow(score: SpanScore | undefined): readonly (number | undefined)[] {
	return [score?.precision, score?.recall, score?.f1];
}

function figure(value: number | undefined): string {
	return value === undefined ? '-' : value.toFixed(3);
}

/** The first column flush left, numbers flush right. */
function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)));
	return rows
		.map((row) => {
			const cells = row.map((cell, column) => {
				const space = ' '.repeat(widths[column]! - [...cell].length);
				return column === 0 ? cell + space : space + cell;
			});
			return `${cells.join('  ').trimEnd()}\n`;
		})
		.join('');
}

function jointObject({ label, counts, fleissKappa, alpha, unitizedAlpha, pointwiseAlpha }: JointAgreement): object {
	return {
		label: label ?? null,
		annotations: counts,
		fleissKappa: fleissKappa ?? null,
		alpha: alpha ?? null,
		alphaU: unitizedAlpha ?? null,
		uAlpha: pointwiseAlpha ?? null,
	};
}

function pairObject({ label, kappa, exact, overlapping }: PairAgreement): object {
	const score = (of: SpanScore | undefined): object | null =>
		of ? { precision: of.precision ?? null, recall: of.recall ?? null, f1: of.f1 ?? null } : null;
	return { label: label ?? null, kappa: kappa ?? null, exact: score(exact), overlapping: score(overlapping) };
}

function listDisagreements(
	documents: readonly ComparedDocument[],
	names: readonly string[],
	only: readonly string[] | undefined,
	json: boolean,
): string {
	let output = '';
	for (const { path, text, sides } of documents) {
		const lines = new LineIndex(text);
		sides.forEach((left, i) =>
			sides.slice(i + 1).forEach((right, j) => {
				const found = left && right ? findDisagreements(left, right) : [];
				for (const one of found) {
					const labels = [one.left, one.right].flatMap((side) => side?.annotation.label ?? []);
					if (only === undefined || labels.some((label) => only.includes(label))) {
						const pair = [names[i]!, names[i + 1 + j]!] as const;
						output += json ? disagreementObject(path, text, one, pair) : disagreementLine(path, text, lines, one, pair);
					}
				}
			}),
		);
	}
	return output;
}

function disagreementLine(
	path: string,
	text: string,
	lines: LineIndex,
	{ kind, left, right, start }: DisagreementAt,
	names: readonly [string, string],
): string {
	const line = lines.lineAt(start);
	const say = (name: string, side: PlacedAnnotation | undefined): string => `${name}: ${sideInWords(text, side)}`;
	return `${path}:${line + 1}:${start - lines.start(line) + 1}: ${kind}: ${say(names[0], left)} | ${say(names[1], right)}\n`;
}

function sideInWords(text: string, side: PlacedAnnotation | undefined): string {
	if (!side) {
		return 'nothing';
	}
	const { label, value, entity, whole } = side.annotation;
	const details = [value, entity].filter((one) => one !== undefined).map((one) => ` ${one}`);
	return `${label}${whole ? '' : ` "${oneLine(text.slice(side.start, side.end))}"`}${details.join('')}`;
}

function disagreementObject(
	file: string,
	text: string,
	{ kind, left, right, start, end }: DisagreementAt,
	names: readonly [string, string],
): string {
	const describeSide = (by: string, side: PlacedAnnotation | undefined): object | null =>
		side
			? {
					side: by,
					id: side.annotation.id,
					label: side.annotation.label,
					start: side.start,
					end: side.end,
					text: text.slice(side.start, side.end),
					...(side.annotation.value !== undefined ? { value: side.annotation.value } : {}),
					...(side.annotation.entity !== undefined ? { entity: side.annotation.entity } : {}),
				}
			: null;
	const sides = { left: describeSide(names[0], left), right: describeSide(names[1], right) };
	return `${JSON.stringify({ file, kind, start, end, sides: names, ...sides })}\n`;
}
