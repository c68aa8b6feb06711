import {
	type AnalysisContext,
	type ClassifiedLine,
	ENTITY_TYPES,
	type InlineBoilerplate,
	type Mention,
	type Span,
} from '../model';
import type { AnalysisMemory } from '../analysisMemory';
import { packFor } from '../packs/packs';
import { SHAPE_UPPER } from '../text/shapes';
import type { TextTable } from '../textTable';
import { certaintyOf } from './certainty';
import { DocumentNames } from './documentNames';
import type { Draft } from './draft';
import { CASED_INSIDE } from './evidenceKinds';
import { scanAuthorInCapitals, scanHeadline } from './headlineNames';
import { namesInHeadline } from './knownNames';
import { type Lexicon, lexiconOf } from './lexicon';
import { LoneSyllables } from './loneSyllables';
import { MatchSides } from './matchSides';
import { learnShortMasthead, masthead } from './mastheads';
import { NameText } from './nameText';
import { PooledTypes } from './pooledTypes';
import { isQuotedWork, withRepeatedWorks } from './quotedWorks';
import { RepeatedNames } from './repeatedNames';
import { roleOf } from './roles';
import { scanTokens } from './scan';
import { ScanRecall } from './scannedText';
import type { Scan } from './scanning';
import { settle } from './settle';
import { ShortForms } from './shortForms';
import { publishersInCredits, scanAttribution, scanTag, type Sources, sourcesOf } from './sourceNames';
import { PER } from './types';
import { FUNCTION_WORD } from './wordKinds';
import { repeatedTitles, withUnquotedWorks } from './workTitles';

/** Fewer words than these say nothing on how a line is capitalised. */
const HEADLINE_WORDS = 4;
const CAPITALS_WORDS = 3;
/** Of languages that write no headline so, and names of several words: Vietnamese names in a row are shorter. */
const TITLE_CASE_WORDS = 8;
/** What a name needs in a line of the page's interface. */
const CHROME_SCORE = 3.5;

/** One line's tokens. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly lexicon: Lexicon;
	/** Written by the page's interface, where capitals open labels. */
	readonly chrome: boolean;
	/** All its words have capitals, so that capitals tell nothing. */
	readonly headline: boolean;
}

/**
 * Finds what a text names. A first reading gathers evidence for each run of capitals by itself: casing, words before and
 * after, its own shape, lists. A second one lends the strong names' evidence to the same words elsewhere.
 */
export function findMentions(
	table: TextTable,
	known: {
		readonly lines: readonly ClassifiedLine[];
		readonly inline: readonly InlineBoilerplate[];
		readonly times: readonly Span[];
	},
	context: AnalysisContext,
	memory?: AnalysisMemory,
): Mention[] {
	const text = new NameText(table, context.knowledge, known.times, known.inline);
	const scan: Scan = { drafts: [], titles: new Map(), titleEnds: new Map(), skipped: [] };
	const names = new DocumentNames();
	const pooled = new PooledTypes();
	const sides = new MatchSides();
	const shortForms = new ShortForms();
	const lone = new LoneSyllables();
	const works = new Set<string>();
	const sources = sourcesOf(text, known.lines, (line) => table.lines.start(line), known.inline);
	const repeated = new RepeatedNames();
	for (const publisher of publishersInCredits(text, known.inline)) {
		repeated.learn(text, publisher);
	}
	const stretches = stretchesOf(table, text, known.lines);
	/** For each stretch, and after the last one: its first draft. */
	const firsts: number[] = [0];
	const recall = memory && new ScanRecall(memory.names, text);
	for (const stretch of stretches) {
		text.lexicon = stretch.lexicon;
		const first = scan.drafts.length;
		readStretch(text, scan, stretch, sources, repeated, recall);
		for (let i = first; i < scan.drafts.length; i++) {
			const draft = scan.drafts[i]!;
			shortForms.learn(text, draft, scan.drafts[i - 1]);
			pooled.add(text, draft);
			lone.learn(text, draft);
			if (isQuotedWork(text, draft)) {
				works.add(draft.foldedIn(text));
			}
		}
		firsts.push(scan.drafts.length);
	}
	if (memory && recall) {
		memory.names = recall.now;
	}
	stretches.forEach((stretch, i) => {
		text.lexicon = stretch.lexicon;
		for (let n = firsts[i]!; n < firsts[i + 1]!; n++) {
			const draft = scan.drafts[n]!;
			pooled.applyTo(text, draft);
			shortForms.applyTo(text, draft);
			sides.weigh(text, draft);
			lone.applyTo(text, draft);
			if (draft.fixed || !stretch.headline) {
				names.learn(text, draft);
			}
		}
	});
	const titles = repeatedTitles(works);
	const mentions: Mention[] = [];
	stretches.forEach((stretch, i) => {
		text.lexicon = stretch.lexicon;
		let settled: readonly Draft[] = settle(text, scan.drafts, firsts[i]!, firsts[i + 1]!, names);
		if (stretch.chrome) {
			settled = settled.filter(
				(draft) => draft.fixed || draft.score > CHROME_SCORE || names.typeOf(draft.foldedIn(text)) !== undefined,
			);
		}
		if (stretch.headline) {
			settled = namesInHeadline(text, stretch.from, stretch.to, settled, names);
		}
		if (works.size > 0) {
			settled = withRepeatedWorks(text, stretch.from, stretch.to, settled, works);
			settled = withUnquotedWorks(text, stretch.from, stretch.to, settled, titles);
		}
		for (const draft of repeated.applyTo(text, stretch.from, stretch.to, settled)) {
			mentions.push(mentionOf(text, scan, draft));
		}
	});
	return mentions;
}

/** Reads a line, unless it is remembered. What a line with a source says depends on its class. */
function readStretch(
	text: NameText,
	scan: Scan,
	stretch: Stretch,
	sources: Sources,
	repeated: RepeatedNames,
	recall: ScanRecall | undefined,
): void {
	const { from, to, lexicon } = stretch;
	if (!recall || sources.attributions.has(from) || sources.tags.has(from)) {
		scanStretch(text, scan, stretch, sources, repeated);
	} else if (!recall.take(from, to, lexicon, scan)) {
		const first = scan.drafts.length;
		const firstTitle = scan.skipped.length;
		scanStretch(text, scan, stretch, sources, repeated);
		recall.keep(from, to, lexicon, scan, first, firstTitle);
	}
}

/** Reads a line: the tag or the attribution that names its source, then the rest. */
function scanStretch(text: NameText, scan: Scan, stretch: Stretch, sources: Sources, repeated: RepeatedNames): void {
	let { from } = stretch;
	const source = sources.attributions.has(from) ? scanAttribution(text, from, stretch.to) : undefined;
	if (source) {
		scan.drafts.push(source);
		repeated.learn(text, source);
		return;
	}
	const tagEnd = sources.tags.get(from);
	if (tagEnd !== undefined && tagEnd <= stretch.to) {
		for (const draft of scanTag(text, from, tagEnd)) {
			scan.drafts.push(draft);
			repeated.learn(text, draft);
		}
		from = tagEnd;
	}
	const head = text.isCapital(from) ? masthead(text, from, stretch.to) : undefined;
	if (head) {
		scan.drafts.push(head);
		learnShortMasthead(text, head, repeated);
		from = head.end;
	}
	from = stretch.headline ? from : scanAuthorInCapitals(text, scan, from);
	(stretch.headline ? scanHeadline : scanTokens)(text, scan, from, stretch.to);
}

function mentionOf(text: NameText, scan: Scan, draft: Draft): Mention {
	const start = text.startOf(draft.start);
	const end = text.endOf(draft.end - 1);
	const reasons = draft.reasons(text);
	const why = reasons.length > 0 ? reasons : [CASED_INSIDE];
	const role = draft.best === PER ? roleOf(text, scan, draft) : undefined;
	const type = ENTITY_TYPES[draft.best]!;
	const certainty = certaintyOf(draft);
	const mention: Mention = { start, end, type, why, certainty, ...(role !== undefined && { role }) };
	text.knowledge.doubts?.found(draft, mention);
	return mention;
}

function stretchesOf(table: TextTable, text: NameText, lines: readonly ClassifiedLine[]): Stretch[] {
	const chromeLines = new Set<number>();
	for (const { class: kind, line } of lines) {
		if (kind === 'chrome') {
			chromeLines.add(line);
		}
	}
	const stretches: Stretch[] = [];
	for (let from = 0; from < text.count;) {
		let to = from + 1;
		let capital = text.isCapital(from);
		while (to < text.count && text.continuesLine(to)) {
			capital ||= text.isCapital(to);
			to++;
		}
		if (capital) {
			const line = table.lines.lineAt(text.startOf(from));
			const language = table.lineLanguage(line);
			const lexicon = lexiconOf(packFor(language).names, table.tokens.words);
			if (language !== table.language) {
				text.readLine(from, to, lexicon);
			}
			const chrome = chromeLines.has(line);
			stretches.push({ from, to, lexicon, chrome, headline: isHeadline(text, from, to, lexicon) });
		}
		from = to;
	}
	return stretches;
}

/** Whether every word that could be small has a capital, or the whole line stands in capitals. */
function isHeadline(text: NameText, from: number, to: number, lexicon: Lexicon): boolean {
	const { titleCase } = lexicon.pack;
	let words = 0;
	let uppers = 0;
	let listed = false;
	for (let token = from; token < to; token++) {
		if (text.isNumber(token) && titleCase && isAge(text, token)) {
			return false;
		}
		if (text.isPunctuation(token) || text.isNumber(token)) {
			listed ||= text.mark(token) === ',' || text.mark(token) === ';' || text.isDash(token);
			continue;
		}
		if (text.isLower(token)) {
			if (!titleCase || !text.is(token, FUNCTION_WORD)) {
				return false;
			}
			continue;
		}
		words++;
		uppers += text.word(token).shape === SHAPE_UPPER || text.lengthOf(token) === 1 ? 1 : 0;
	}
	return (
		(uppers === words && words >= CAPITALS_WORDS) ||
		(lexicon.pack.compoundsOfTwo && words >= TITLE_CASE_WORDS && !listed) ||
		(titleCase && words >= HEADLINE_WORDS && text.mark(to - 1) !== '.')
	);
}

/** `, 22,` behind a person. */
function isAge(text: NameText, token: number): boolean {
	return (
		text.mark(token - 1) === ',' &&
		text.continuesLine(token) &&
		text.lengthOf(token) === 2 &&
		(text.mark(token + 1) === ',' || !text.continuesLine(token + 1))
	);
}
