import type { Analysis } from '../core/model';
import { charClassTable, CLASS_NEWLINE, CLASS_SPACE } from '../core/text/charClass';
import type { TextTable } from '../core/textTable';
import { countDates } from './dateKeys';
import { doubtStep, FormCounts, meanDoubt } from './formCounts';
import { linkLexicon } from './linkLexicon';
import { chainMentions } from './localEntities';
import { IN_BOILERPLATE, type MentionStands, mentionStands } from './mentionStands';
import type { DocumentSummary, LocalEntity } from './model';
import { displayForm, ownCopy } from './nameCase';
import { type NamedMention, namedMentions } from './namedMentions';
import type { SuggestionCounts } from './suggestionIndex';
import { certaintyOfTime, formOf, SUGGESTED_LABELS, USUAL_CERTAINTY } from './suggestions';

/** A longer title is cut in lists. UTF-16 code units. */
const TITLE_LIMIT = 200;

/**
 * What the corpus keeps of a document once it was analysed: its names by entity, a few counts, its title. The corpus
 * packs it (see `packedSummary.ts`): with the survey's keys and counts a document of a page costs about 4.5 kB.
 *
 * @param analysis with people's decisions applied
 * @param entities its `chainMentions`, where they are at hand
 * @param named its mentions, where they are at hand; so `stands`
 */
export function summarize(
	table: TextTable,
	analysis: Analysis,
	entities: readonly LocalEntity[] = chainMentions(table.text, analysis),
	named: readonly NamedMention[] = namedMentions(table.text, analysis.mentions, NOWHERE, linkLexicon()),
	stands = mentionStands(table, analysis),
): DocumentSummary {
	let characters = 0;
	let boilerplateCharacters = 0;
	let inline = 0;
	for (const { line, boilerplate } of analysis.lines) {
		const length = visibleLength(table.text, table.lines.start(line), table.lines.end(line));
		characters += length;
		for (; inline < analysis.inline.length && analysis.inline[inline]!.start < table.lines.end(line); inline++) {
			boilerplateCharacters += boilerplate
				? 0
				: visibleLength(table.text, analysis.inline[inline]!.start, analysis.inline[inline]!.end);
		}
		boilerplateCharacters += boilerplate ? length : 0;
	}
	const title = analysis.lines.find((line) => line.class === 'title');
	return {
		language: analysis.language,
		date: analysis.documentDate?.value,
		entities: withoutPlaces(entities, stands.noise),
		times: analysis.times.length,
		dates: countDates(analysis.times),
		characters,
		boilerplateCharacters,
		suggestions: countSuggestions(table, analysis, named, stands),
		boilerplateLines: boilerplateLines(table, analysis),
		...sourceOf(table, analysis),
		title: title && ownCopy(shownTitle(table.lines.lineText(title.line))),
	};
}

/** A headline as summaries keep it. */
export function shownTitle(text: string): string {
	return displayForm(text).slice(0, TITLE_LIMIT);
}

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Without their mentions; those that have none in the article itself, or in its text proper, are told apart.
 *
 * @param noise as {@link MentionStands.noise}
 */
export function withoutPlaces(entities: readonly LocalEntity[], noise: Uint8Array): readonly LocalEntity[] {
	return entities.map((entity) => ({
		...entity,
		mentions: [],
		...(entity.mentions.every((mention) => noise[mention] === IN_BOILERPLATE)
			? { boilerplate: true }
			: entity.mentions.every((mention) => noise[mention] !== 0) && { beside: true }),
	}));
}

function countSuggestions(
	table: TextTable,
	analysis: Analysis,
	named: readonly NamedMention[],
	{ waits }: MentionStands,
): SuggestionCounts {
	const counts = new FormCounts<string>();
	analysis.mentions.forEach(({ type, certainty = USUAL_CERTAINTY }, i) => {
		if (waits[i] === 1) {
			counts.add(SUGGESTED_LABELS.indexOf(type), named[i]!.spelling.form, doubtStep(certainty));
		}
	});
	countTimes(table, analysis, counts);
	const passages = [
		...analysis.lines.filter(({ boilerplate, decision }) => boilerplate || decision),
		...analysis.inline,
	];
	const decidedLines = passages.filter(({ decision }) => decision).length;
	return {
		forms: counts.all.map((one) => ({
			label: SUGGESTED_LABELS[one.label]!,
			form: one.form,
			count: one.count,
			doubt: meanDoubt(one),
		})),
		lines: passages.length - decidedLines,
		decidedLines,
	};
}

/** Those that wait for a decision. */
function countTimes({ text, lines }: TextTable, analysis: Analysis, counts: FormCounts<string>): void {
	const boilerplate = new Set(analysis.lines.flatMap((one) => (one.boilerplate ? [one.line] : [])));
	for (const time of analysis.times) {
		if (!time.decision && !boilerplate.has(lines.lineAt(time.start))) {
			const form = ownCopy(formOf(text, time));
			counts.add(SUGGESTED_LABELS.indexOf(time.type), form, doubtStep(certaintyOfTime(time)));
		}
	}
}

/** A line that stands in the document several times counts as boilerplate if it is one at all its places. */
function boilerplateLines(table: TextTable, { lines }: Analysis): string {
	const byKey = new Map<number, boolean>();
	for (const { line, boilerplate } of lines) {
		const key = table.lineKey(line);
		byKey.set(key, boilerplate && byKey.get(key) !== false);
	}
	const verdicts = [...byKey.values()];
	let digits = '';
	for (let i = 0; i < verdicts.length; i += 4) {
		digits += verdicts
			.slice(i, i + 4)
			.reduce((sum, boilerplate, bit) => sum + (boilerplate ? 1 << bit : 0), 0)
			.toString(16);
	}
	return digits;
}

function sourceOf(table: TextTable, { inline }: Analysis): Pick<DocumentSummary, 'source'> {
	const tag = inline.find((one) => one.class === 'source-tag');
	const name = tag && table.text.slice(tag.start, tag.end).replace(NAME_EDGES, '');
	return name ? { source: ownCopy(name.slice(0, TITLE_LIMIT)) } : {};
}

const NAME_EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** UTF-16 code units that aren't white space. */
function visibleLength(text: string, start: number, end: number): number {
	const classes = charClassTable();
	let length = 0;
	for (let i = start; i < end; i++) {
		const charClass = classes[text.charCodeAt(i)];
		length += charClass === CLASS_SPACE || charClass === CLASS_NEWLINE ? 0 : 1;
	}
	return length;
}
