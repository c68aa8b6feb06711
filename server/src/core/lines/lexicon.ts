import { PACKS } from '../packs/packs';
import {
	ATTRIBUTION_LABELS,
	ATTRIBUTION_OPENINGS,
	BYLINE_WORDS,
	COMMENT_CONTROLS,
	COMMENT_HEADINGS,
	CREDIT_MARKERS,
	CREDIT_OPENINGS,
	DATE_WORDS,
	INTERFACE_LINES,
	NOTICE_PHRASES,
	PICTURE_AGENCIES,
	PROMO_OPENINGS,
	RELATED_CALLS,
	RELATED_HEADINGS,
	TAG_LABELS,
} from './interfaceWords';
import type { LinePack } from './pack';

/** What a whole line is by the lexicons. */
export type LineWord =
	'interface' | 'call' | 'heading' | 'comments' | 'control' | 'promo' | 'tags' | 'section' | 'articleHeading';

/**
 * All packs in one, since pages mix languages: an English interface around a Vietnamese article, Russian remains in
 * translated sites. Phrases that open or fill lines are found by their first word.
 */
export interface LineLexicon {
	readonly lines: ReadonlyMap<string, LineWord>;
	/** The first words of {@link lines}, so that most lines are done with one look. */
	readonly firstWords: ReadonlySet<string>;
	readonly calls: PhraseIndex;
	readonly promoOpenings: PhraseIndex;
	readonly notices: PhraseIndex;
	readonly dateWords: ReadonlySet<string>;
	readonly creditMarkers: ReadonlySet<string>;
	readonly creditOpenings: PhraseIndex;
	readonly captionOpenings: PhraseIndex;
	readonly captionPlaces: ReadonlySet<string>;
	readonly pictureWords: ReadonlySet<string>;
	readonly attributionOpenings: PhraseIndex;
	readonly attributionLabels: ReadonlySet<string>;
	readonly tagLabels: ReadonlySet<string>;
	readonly bylineWords: ReadonlySet<string>;
	readonly agencies: ReadonlySet<string>;
	readonly articleHeadings: ReadonlySet<string>;
	readonly notNewsrooms: ReadonlySet<string>;
}

/** Phrases by their first word, the longest first. */
export class PhraseIndex {
	readonly #byFirstWord = new Map<string, string[]>();

	constructor(phrases: Iterable<string>) {
		for (const phrase of new Set(phrases)) {
			const first = firstWord(phrase, 0);
			const group = this.#byFirstWord.get(first);
			if (group) {
				group.push(phrase);
			} else {
				this.#byFirstWord.set(first, [phrase]);
			}
		}
		for (const group of this.#byFirstWord.values()) {
			group.sort((a, b) => b.length - a.length);
		}
	}

	/** The longest phrase that stands whole at `offset` of a folded text. */
	at(folded: string, offset: number): string | undefined {
		const group = this.#byFirstWord.get(firstWord(folded, offset));
		return group?.find(
			(phrase) => folded.startsWith(phrase, offset) && endsWord(folded, offset + phrase.length, phrase),
		);
	}

	/** A phrase that stands whole anywhere in a folded text. */
	inside(folded: string): string | undefined {
		for (let i = 0; i < folded.length;) {
			const found = this.at(folded, i);
			if (found !== undefined) {
				return found;
			}
			const space = folded.indexOf(' ', i);
			if (space < 0) {
				return undefined;
			}
			i = space + 1;
			while (i < folded.length && OPENERS.has(folded[i]!)) {
				i++;
			}
		}
		return undefined;
	}
}

const OPENERS = new Set('("\'“«[‘');
const WORD_ENDS = new Set([...' \u00a0.,:;!?()"\'“”«»[]|/'].map((character) => character.charCodeAt(0)));

function firstWord(text: string, offset: number): string {
	let end = offset;
	while (end < text.length && !WORD_ENDS.has(text.charCodeAt(end))) {
		end++;
	}
	// A phrase that begins with punctuation, such as "(c)", is filed under that character.
	return end > offset ? text.slice(offset, end) : text.slice(offset, offset + 1);
}

function endsWord(text: string, offset: number, phrase: string): boolean {
	return (
		offset >= text.length ||
		WORD_ENDS.has(text.charCodeAt(offset)) ||
		WORD_ENDS.has(phrase.charCodeAt(phrase.length - 1)) ||
		phrase === '©'
	);
}

let lexicon: LineLexicon | undefined;

export function lineLexicon(): LineLexicon {
	return (lexicon ??= buildLexicon(PACKS.map((pack) => pack.lines)));
}

function buildLexicon(packs: readonly LinePack[]): LineLexicon {
	const all = (pick: (pack: LinePack) => readonly string[], shared: readonly string[] = []): string[] => [
		...packs.flatMap(pick),
		...shared,
	];
	const lines = new Map<string, LineWord>();
	const add = (word: LineWord, phrases: readonly string[]): void => {
		for (const phrase of phrases) {
			if (!lines.has(phrase)) {
				lines.set(phrase, word);
			}
		}
	};
	const calls = all((pack) => pack.relatedCalls, RELATED_CALLS);
	// The first owner of a phrase keeps it: what leads to links says more than what is merely an interface's word.
	add('call', calls);
	add(
		'heading',
		all((pack) => pack.relatedHeadings, RELATED_HEADINGS),
	);
	add(
		'comments',
		all((pack) => pack.commentHeadings, COMMENT_HEADINGS),
	);
	add(
		'promo',
		all((pack) => pack.promoLines),
	);
	add(
		'interface',
		all((pack) => pack.interfaceLines, INTERFACE_LINES),
	);
	add(
		'control',
		all((pack) => pack.commentControls, COMMENT_CONTROLS),
	);
	add(
		'tags',
		all((pack) => pack.tagLabels, TAG_LABELS),
	);
	add(
		'section',
		all((pack) => pack.sections),
	);
	add(
		'articleHeading',
		all((pack) => pack.articleHeadings),
	);
	return {
		lines,
		firstWords: new Set([...lines.keys()].map((phrase) => phrase.split(' ')[0]!)),
		calls: new PhraseIndex(calls),
		promoOpenings: new PhraseIndex(all((pack) => pack.promoOpenings, PROMO_OPENINGS)),
		notices: new PhraseIndex(all((pack) => pack.noticePhrases, NOTICE_PHRASES)),
		dateWords: new Set(all((pack) => pack.dateWords, DATE_WORDS)),
		creditMarkers: new Set(all((pack) => pack.creditMarkers, CREDIT_MARKERS)),
		creditOpenings: new PhraseIndex(all((pack) => pack.creditOpenings, CREDIT_OPENINGS)),
		captionOpenings: new PhraseIndex(all((pack) => pack.captionOpenings)),
		captionPlaces: new Set(all((pack) => pack.captionPlaces)),
		pictureWords: new Set(all((pack) => pack.pictureWords)),
		attributionOpenings: new PhraseIndex(all((pack) => pack.attributionOpenings, ATTRIBUTION_OPENINGS)),
		attributionLabels: new Set(all((pack) => pack.attributionLabels, ATTRIBUTION_LABELS)),
		tagLabels: new Set(all((pack) => pack.tagLabels, TAG_LABELS)),
		bylineWords: new Set(all((pack) => pack.bylineWords, BYLINE_WORDS)),
		agencies: new Set(PICTURE_AGENCIES),
		articleHeadings: new Set(all((pack) => pack.articleHeadings)),
		notNewsrooms: new Set(all((pack) => pack.notNewsrooms)),
	};
}
