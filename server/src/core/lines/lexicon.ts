import { PACKS } from '../packs/packs';
import { APP_REQUESTS, APPEAL_ASKS, APPEAL_HEADINGS } from './appealWords';
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
	INTERFACE_OPENINGS,
	LANGUAGE_NAMES,
	NETWORK_REQUESTS,
	NOTICE_PHRASES,
	PICTURE_AGENCIES,
	PROMO_OPENINGS,
	RELATED_CALLS,
	RELATED_HEADINGS,
	TAG_LABELS,
} from './interfaceWords';
import type { LinePack } from './pack';
import {
	HAS_ATTRIBUTION,
	HAS_CALL,
	HAS_CAPTION,
	HAS_CREDIT_OPENING,
	HAS_INTERFACE,
	HAS_NOTICE,
	HAS_PROMO,
	HAS_REQUEST,
	readPhraseWords,
	readWordSigns,
	type WordSigns,
} from './wordSigns';

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
	readonly interfaceOpenings: PhraseIndex;
	readonly siteHeadings: PhraseIndex;
	readonly calls: PhraseIndex;
	readonly promoOpenings: PhraseIndex;
	readonly notices: PhraseIndex;
	readonly networkRequests: PhraseIndex;
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
	readonly bylineFillers: ReadonlySet<string>;
	readonly agencies: ReadonlySet<string>;
	readonly articleHeadings: ReadonlySet<string>;
	readonly notNewsrooms: ReadonlySet<string>;
	readonly advertMarks: ReadonlySet<string>;
	readonly imprintOpenings: PhraseIndex;
	readonly describesAuthor: PhraseIndex;
	readonly authorTrades: ReadonlySet<string>;
	/** What single words tell: where none of these lists' phrases can stand. */
	readonly signs: WordSigns;
}

/**
 * Phrases by their first three code units, the longest first: most places of a text are done with one look into a table. It is
 * made when it is first asked for: the signs of words tell of most lines that no phrase is in them.
 */
export class PhraseIndex {
	readonly #phrases: Iterable<string>;
	#byBeginning: readonly (string[] | undefined)[] | undefined;
	/** Phrases of two code units and of one, of which there are few. */
	readonly #short: string[] = [];

	constructor(phrases: Iterable<string>) {
		this.#phrases = phrases;
	}

	#index(): readonly (string[] | undefined)[] {
		const byBeginning = new Array<string[] | undefined>(BEGINNINGS).fill(undefined);
		const shared = [this.#short];
		for (const phrase of new Set(this.#phrases)) {
			if (phrase.length < 3) {
				this.#short.push(phrase);
				continue;
			}
			const beginning = beginningOf(phrase, 0);
			const group = byBeginning[beginning];
			if (!group) {
				byBeginning[beginning] = [phrase];
			} else if (group.push(phrase) === 2) {
				shared.push(group);
			}
		}
		for (const group of shared) {
			group.sort((a, b) => b.length - a.length);
		}
		return byBeginning;
	}

	/** The longest phrase that stands whole at `offset` of a folded text. */
	at(folded: string, offset: number): string | undefined {
		const group = (this.#byBeginning ??= this.#index())[beginningOf(folded, offset)];
		return (group && wholeAt(group, folded, offset)) ?? wholeAt(this.#short, folded, offset);
	}

	/** A phrase that stands whole anywhere in a folded text, from `from` on. */
	inside(folded: string, from = 0): string | undefined {
		let begins = from === 0 || beginsWord(folded.charCodeAt(from - 1));
		for (let i = from; i < folded.length; i++) {
			if (begins) {
				const found = this.at(folded, i);
				if (found !== undefined) {
					return found;
				}
			}
			begins = beginsWord(folded.charCodeAt(i));
		}
		return undefined;
	}
}

function wholeAt(phrases: readonly string[], folded: string, offset: number): string | undefined {
	for (const phrase of phrases) {
		if (folded.startsWith(phrase, offset) && endsWord(folded, offset + phrase.length, phrase)) {
			return phrase;
		}
	}
	return undefined;
}

const BEGINNINGS = 4096;

function beginningOf(text: string, offset: number): number {
	return (
		((text.charCodeAt(offset) * 31 + text.charCodeAt(offset + 1)) * 31 + text.charCodeAt(offset + 2)) & (BEGINNINGS - 1)
	);
}

/** Code units below 128 are looked up in a table, since they are nearly all that stand between words. */
function asciiTable(characters: string): Uint8Array {
	const table = new Uint8Array(128);
	for (const character of characters) {
		table[character.charCodeAt(0)] = 1;
	}
	return table;
}

const WORD_BEGINNINGS = asciiTable(' ("\'[|/');
const WORD_ENDS = asciiTable(' .,:;!?()"\'[]|/');

/** A word begins after this code unit: white space, an opening quotation mark or bracket. */
function beginsWord(unit: number): boolean {
	return unit < 128 ? WORD_BEGINNINGS[unit] === 1 : unit === 0x201c || unit === 0xab || unit === 0x2018;
}

function isWordEnd(text: string, offset: number): boolean {
	if (offset >= text.length) {
		return true;
	}
	const unit = text.charCodeAt(offset);
	return unit < 128
		? WORD_ENDS[unit] === 1
		: unit === 0xa0 || unit === 0xab || unit === 0xbb || unit === 0x201c || unit === 0x201d;
}

function endsWord(text: string, offset: number, phrase: string): boolean {
	return (
		isWordEnd(text, offset) || (phrase.length > 1 && (isWordEnd(phrase, phrase.length - 1) || phrase.endsWith('©')))
	);
}

let lexicon: LineLexicon | undefined;

export function lineLexicon(): LineLexicon {
	return (lexicon ??= buildLexicon(PACKS.map((pack) => pack.lines)));
}

const FIRST_WORDS = /^[^ \n]*/gm;

function buildLexicon(packs: readonly LinePack[]): LineLexicon {
	const all = (pick: (pack: LinePack) => readonly string[], shared: readonly string[] = []): string[] => [
		...packs.flatMap(pick),
		...shared,
	];
	const calls = all((pack) => pack.relatedCalls, RELATED_CALLS);
	const lines = new Map<string, LineWord>();
	// The last owner of a phrase keeps it: what leads to links says more than what is merely an interface's word.
	for (const [word, phrases] of [
		['articleHeading', all((pack) => pack.articleHeadings)],
		['section', all((pack) => pack.sections, LANGUAGE_NAMES)],
		['tags', all((pack) => pack.tagLabels, TAG_LABELS)],
		['control', all((pack) => pack.commentControls, COMMENT_CONTROLS)],
		['interface', all((pack) => pack.interfaceLines, INTERFACE_LINES)],
		['promo', all((pack) => pack.promoLines)],
		['comments', all((pack) => pack.commentHeadings, COMMENT_HEADINGS)],
		['heading', all((pack) => pack.relatedHeadings, RELATED_HEADINGS)],
		['call', calls],
	] as const) {
		for (const phrase of phrases) {
			lines.set(phrase, word);
		}
	}
	const interfaceOpenings = all((pack) => pack.interfaceOpenings, INTERFACE_OPENINGS);
	const promoOpenings = all((pack) => pack.promoOpenings, PROMO_OPENINGS);
	const notices = all((pack) => pack.noticePhrases, NOTICE_PHRASES);
	const creditMarkers = all((pack) => pack.creditMarkers, CREDIT_MARKERS);
	const creditOpenings = all((pack) => pack.creditOpenings, CREDIT_OPENINGS);
	const captionOpenings = all((pack) => pack.captionOpenings);
	const attributionOpenings = all((pack) => pack.attributionOpenings, ATTRIBUTION_OPENINGS);
	const bylineWords = all((pack) => pack.bylineWords, BYLINE_WORDS);
	const siteHeadings = all((pack) => pack.siteHeadings ?? []);
	return {
		lines,
		firstWords: new Set([...lines.keys()].join('\n').match(FIRST_WORDS)),
		interfaceOpenings: new PhraseIndex(interfaceOpenings),
		siteHeadings: new PhraseIndex(siteHeadings),
		calls: new PhraseIndex(calls),
		promoOpenings: new PhraseIndex(promoOpenings),
		notices: new PhraseIndex(notices),
		networkRequests: new PhraseIndex(NETWORK_REQUESTS),
		dateWords: new Set(all((pack) => pack.dateWords, DATE_WORDS)),
		creditMarkers: new Set(creditMarkers),
		creditOpenings: new PhraseIndex(creditOpenings),
		captionOpenings: new PhraseIndex(captionOpenings),
		captionPlaces: new Set(all((pack) => pack.captionPlaces)),
		pictureWords: new Set(all((pack) => pack.pictureWords)),
		attributionOpenings: new PhraseIndex(attributionOpenings),
		attributionLabels: new Set(all((pack) => pack.attributionLabels, ATTRIBUTION_LABELS)),
		tagLabels: new Set(all((pack) => pack.tagLabels, TAG_LABELS)),
		bylineWords: new Set(bylineWords),
		bylineFillers: new Set(all((pack) => pack.bylineFillers)),
		agencies: new Set(PICTURE_AGENCIES),
		articleHeadings: new Set(all((pack) => pack.articleHeadings)),
		notNewsrooms: new Set(all((pack) => pack.notNewsrooms)),
		advertMarks: new Set(all((pack) => pack.advertMarks ?? [])),
		imprintOpenings: new PhraseIndex(all((pack) => pack.imprintOpenings ?? [])),
		authorTrades: new Set(all((pack) => pack.authorTrades ?? [])),
		describesAuthor: new PhraseIndex(all((pack) => pack.describesAuthor ?? [])),
		signs: {
			phrases: readPhraseWords([
				[HAS_NOTICE, notices],
				[HAS_REQUEST, [...NETWORK_REQUESTS, ...APPEAL_ASKS, ...APPEAL_HEADINGS, ...APP_REQUESTS]],
				[HAS_CREDIT_OPENING, creditOpenings],
				[HAS_CALL, [...calls, ...siteHeadings]],
				[HAS_PROMO, promoOpenings],
				[HAS_INTERFACE, interfaceOpenings],
				[HAS_CAPTION, captionOpenings],
				[HAS_ATTRIBUTION, attributionOpenings],
			]),
			words: readWordSigns({ lines: lines.keys(), agencies: PICTURE_AGENCIES, creditMarkers, bylineWords }),
		},
	};
}
