import type { AnalysisContext, ClassifiedLine, InlineBoilerplate, Mention, Span } from '../model';
import { packFor } from '../packs/packs';
import { reason } from '../reason';
import { SHAPE_LOWER, SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_UPPER } from '../text/tokens';
import type { TextTable } from '../textTable';
import { DocumentNames, namesInHeadline, settle } from './consistency';
import type { Draft } from './draft';
import { lexiconOf, type Lexicon } from './lexicon';
import { NameText } from './nameText';
import { withRepeatedWorks, worksAmong } from './quotedWorks';
import { RepeatedNames } from './repeatedNames';
import { roleOf } from './roles';
import { scanHeadline } from './headlineNames';
import { scanTokens } from './scan';
import type { Scan } from './scanning';
import { publishersInCredits, scanAttribution, scanTag, sourcesOf, type Sources } from './sourceNames';

/** Fewer words than these say nothing on how a line is capitalised. */
const HEADLINE_WORDS = 4;
const CAPITALS_WORDS = 3;
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
): Mention[] {
	const text = new NameText(
		table,
		lexiconOf(packFor(table.language).names),
		context.knowledge,
		known.times,
		known.inline,
	);
	const scan: Scan = { drafts: [], titles: new Map(), titleEnds: new Map() };
	const names = new DocumentNames();
	const chrome = new Set(known.lines.filter(({ class: kind }) => kind === 'chrome').map(({ line }) => line));
	const stretches = stretchesOf(table, text, chrome);
	const works = new Set<string>();
	const sources = sourcesOf(text, known.lines, (line) => table.lines.start(line), known.inline);
	const repeated = new RepeatedNames();
	for (const publisher of publishersInCredits(text, known.inline)) {
		repeated.learn(text, publisher);
	}
	const read: { readonly stretch: Stretch; readonly drafts: readonly Draft[] }[] = [];
	for (const stretch of stretches) {
		text.lexicon = stretch.lexicon;
		const first = scan.drafts.length;
		scanStretch(text, scan, stretch, sources, repeated);
		const drafts = scan.drafts.slice(first);
		names.learn(text, stretch.headline ? drafts.filter(({ fixed }) => fixed) : drafts);
		for (const work of worksAmong(text, drafts)) {
			works.add(work);
		}
		read.push({ stretch, drafts });
	}
	const mentions: Mention[] = [];
	for (const { stretch, drafts } of read) {
		text.lexicon = stretch.lexicon;
		let settled: readonly Draft[] = settle(text, drafts, names, context.knowledge);
		if (stretch.chrome) {
			settled = settled.filter(({ fixed, score }) => fixed || score > CHROME_SCORE);
		}
		if (stretch.headline) {
			settled = namesInHeadline(text, stretch.from, stretch.to, settled, names);
		}
		if (works.size > 0) {
			settled = withRepeatedWorks(text, stretch.from, stretch.to, settled, works);
		}
		for (const draft of repeated.applyTo(text, stretch.from, stretch.to, settled)) {
			mentions.push(mentionOf(text, scan, draft));
		}
	}
	return mentions;
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
	(stretch.headline ? scanHeadline : scanTokens)(text, scan, from, stretch.to);
}

function mentionOf(text: NameText, scan: Scan, draft: Draft): Mention {
	const why = draft.reasons();
	const role = draft.type === 'PER' ? roleOf(text, scan, draft) : undefined;
	return {
		start: text.startOf(draft.start),
		end: text.endOf(draft.end - 1),
		type: draft.type,
		why: why.length > 0 ? why : [reason('Capitalised where no sentence begins')],
		...(role === undefined ? {} : { role }),
	};
}

function stretchesOf(table: TextTable, text: NameText, chromeLines: ReadonlySet<number>): Stretch[] {
	const { tokens } = text;
	const stretches: Stretch[] = [];
	for (let from = 0; from < tokens.count;) {
		let to = from + 1;
		let capitals = text.isCapital(from) ? 1 : 0;
		while (to < tokens.count && tokens.lineStarts[to] === 0) {
			capitals += text.isCapital(to) ? 1 : 0;
			to++;
		}
		if (capitals > 0) {
			const line = table.lines.lineAt(tokens.starts[from]!);
			const lexicon = lexiconOf(packFor(table.lineLanguage(line)).names);
			const chrome = chromeLines.has(line);
			stretches.push({ from, to, lexicon, chrome, headline: isHeadline(text, from, to, lexicon) });
		}
		from = to;
	}
	return stretches;
}

/** Whether every word that could be small has a capital, or the whole line stands in capitals. */
function isHeadline(text: NameText, from: number, to: number, lexicon: Lexicon): boolean {
	const { shapes } = text.tokens;
	const sentence = text.mark(to - 1) === '.';
	let words = 0;
	let uppers = 0;
	for (let token = from; token < to; token++) {
		const shape = shapes[token]!;
		if (shape === SHAPE_PUNCTUATION || shape === SHAPE_NUMBER) {
			continue;
		}
		if (shape === SHAPE_LOWER) {
			if (!lexicon.pack.titleCase || !lexicon.functionWords.has(text.key(token))) {
				return false;
			}
			continue;
		}
		words++;
		uppers += shape === SHAPE_UPPER ? 1 : 0;
	}
	return (
		(uppers === words && words >= CAPITALS_WORDS) || (lexicon.pack.titleCase && !sentence && words >= HEADLINE_WORDS)
	);
}
