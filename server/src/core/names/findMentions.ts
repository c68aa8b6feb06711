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
import { roleOf } from './roles';
import { scanHeadline } from './headlineNames';
import { scanTokens } from './scan';
import type { Scan } from './scanning';

/** Fewer words than these say nothing on how a line is capitalised. */
const HEADLINE_WORDS = 4;
const CAPITALS_WORDS = 3;

/** One line's tokens. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly lexicon: Lexicon;
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
	const stretches = stretchesOf(table, text);
	const works = new Set<string>();
	const read: { readonly stretch: Stretch; readonly drafts: readonly Draft[] }[] = [];
	for (const stretch of stretches) {
		text.lexicon = stretch.lexicon;
		const first = scan.drafts.length;
		(stretch.headline ? scanHeadline : scanTokens)(text, scan, stretch.from, stretch.to);
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
		let settled = settle(text, drafts, names, context.knowledge);
		if (stretch.headline) {
			settled = namesInHeadline(text, stretch.from, stretch.to, settled, names);
		}
		for (const draft of works.size > 0 ? withRepeatedWorks(text, stretch.from, stretch.to, settled, works) : settled) {
			mentions.push(mentionOf(text, scan, draft));
		}
	}
	return mentions;
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

function stretchesOf(table: TextTable, text: NameText): Stretch[] {
	const { tokens } = table;
	const stretches: Stretch[] = [];
	for (let from = 0; from < tokens.count;) {
		let to = from + 1;
		let capitals = text.isCapital(from) ? 1 : 0;
		while (to < tokens.count && tokens.lineStarts[to] === 0) {
			capitals += text.isCapital(to) ? 1 : 0;
			to++;
		}
		if (capitals > 0) {
			const language = table.lineLanguage(table.lines.lineAt(tokens.starts[from]!));
			const lexicon = lexiconOf(packFor(language).names);
			stretches.push({ from, to, lexicon, headline: isHeadline(text, from, to, lexicon) });
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
