import { charClassAt, isLetterClass } from '../text/charClass';
import { isName, namesSource } from './attribution';
import { describesWriter, whoIsDescribed } from './authorBoxes';
import type { EvidenceWord } from './evidenceWords';
import { EVIDENCE } from './evidenceWords';
import { type AddEvidence, readLooks } from './evidenceLooks';
import { EvidenceRows } from './evidenceRows';
import { NETWORKS } from './interfaceWords';
import type { Layout } from './layout';
import type { Page } from './page';
import { READER_REQUESTS, SITES_OFFERS } from './requestWords';
import { CONTENT, NOISE, OPEN } from './whatIsKnown';
import { HAS_REQUEST, IN_INTERFACE } from './wordSigns';

/** Over the headline; between it and the text; among the article's paragraphs; after the last one. */
export const PLACES = 4;

const INDEX = new Map<EvidenceWord, number>(EVIDENCE.map((word, i) => [word, i]));
const DOMAIN =
	/[\p{L}\d-]{2,}\.(?:com|net|org|vn|ru|uk|ua|by|kz|de|fr|es|it|io|info|co|tv|online|news|eu|pl|cz|jp|cn|kr|id|br|mx|ar)(?![\p{L}\d])/u;
/** What it asks for, without Unicode's classes: those take milliseconds to compile, and hardly a text needs them. */
const MAY_HAVE_DOMAIN = /\S\.[a-z]{2}/;
/** In lines: how far a line of the page's own makes others doubtful. */
const NEAR = 3;
/** In letters: shorter lines may be a list's. */
const STRANGE_HEADLINE = 34;
const LONG_LINE = 34;

/** The evidence of one line, as indexes into {@link EVIDENCE}. */
export type LineEvidence = readonly number[];

/** What speaks for and against each line that nothing was decided of: its looks, its neighbours, its words beside the article's. */
export class EvidenceReader {
	readonly #rows: EvidenceRows;
	readonly #noise: number;
	/** Some lines stand close to each other, and others have a blank line between them. */
	readonly #hasBlocks: boolean;
	/** A caption in the article has its credit: what has none is hardly one. */
	readonly #credited: boolean;
	/** The paragraphs of which it is known that they are the article's, and its headline. */
	readonly #article: Pick<Layout, 'paragraph' | 'title'>;
	/** The last of them. */
	readonly #last: number;
	/** In letters: half of the article's paragraphs are shorter. */
	readonly #median: number;

	/** @param known of each line what `whatIsKnown` says */
	constructor(
		readonly page: Page,
		readonly layout: Layout,
		readonly known: Uint8Array,
	) {
		let noise = 0;
		for (const state of known) {
			noise += state === NOISE ? 1 : 0;
		}
		this.#noise = noise;
		this.#rows = new EvidenceRows(page, layout, known);
		this.#credited = page.credits.some(
			(credit, i) => credit !== undefined && credit.place !== 'whole' && i > 0 && i < layout.last && !page.isNoise(i),
		);
		this.#hasBlocks = this.#partsParagraphs();
		const isOpen = layout.paragraph.some((each, i) => each && known[i] !== CONTENT);
		this.#article = isOpen
			? { title: layout.title, paragraph: layout.paragraph.map((each, i) => each && known[i] === CONTENT) }
			: layout;
		this.#last = isOpen ? this.#article.paragraph.lastIndexOf(true) : layout.last;
		this.#median = medianOf(page.facts.filter((_, i) => this.#article.paragraph[i]).map(({ letters }) => letters));
	}

	placeOf(i: number): number {
		const { title, first, last } = this.layout;
		return i < title ? 0 : i < first ? 1 : i <= last ? 2 : 3;
	}

	read(i: number): LineEvidence {
		const found: number[] = [];
		const add: AddEvidence = (word, holds) => {
			if (holds) {
				found.push(INDEX.get(word)!);
			}
		};
		add('any', true);
		readLooks(this.page, i, add);
		add('prose', this.page.fact(i).prose && !this.layout.paragraph[i]);
		this.#readIsland(i, add);
		this.#readWords(i, add);
		this.#readNeighbours(i, add);
		this.#readTopic(i, add);
		return found;
	}

	/** Of a paragraph of the article's that may be none. */
	#readIsland(i: number, add: AddEvidence): void {
		const { page } = this;
		const { paragraph } = this.layout;
		if (!paragraph[i]) {
			return;
		}
		add('island', true);
		add('islandOfOne', !paragraph[i - 1] && !paragraph[i + 1]);
		const shared = i > 0 && page.isHeadline(i - 1) ? page.stems(i - 1).countShared(page.stems(i)) : 0;
		add('islandIntroduces', shared >= 2);
		add(
			'islandInRow',
			!paragraph[i - 1] &&
				[2, 3, 4].some((step) => this.#isIsland(i - step) || (!paragraph[i + 1] && this.#isIsland(i + step))),
		);
		add('shortIsland', page.fact(i).letters * 2 < this.#median);
		add('lowIsland', i > this.#last);
		add('describesAuthor', whoIsDescribed(page, i) !== undefined);
		add('describesWriter', describesWriter(page, i));
	}

	#isIsland(i: number): boolean {
		return this.layout.paragraph[i] === true && this.known[i] === OPEN;
	}

	#readWords(i: number, add: AddEvidence): void {
		const { page } = this;
		const fact = page.fact(i);
		const { folded } = fact;
		const word = page.words[i];
		add('articleHeading', word === 'articleHeading');
		const heads = word === 'heading' || word === 'comments';
		add('headingWord', heads);
		add('menuWord', page.isMenuWord(i) && !heads);
		add('interfaceWord', word === undefined && fact.has(IN_INTERFACE) && fact.words <= 8);
		const from = isLetterClass(charClassAt(folded, 0)) ? 0 : folded.search(/[\p{L}\p{N}]/u);
		const asks = from >= 0 && fact.end - fact.start < 400 && READER_REQUESTS.at(folded, from) !== undefined;
		const offers = fact.end - fact.start < 400 && SITES_OFFERS.inside(folded) !== undefined;
		add('asks', asks);
		add(
			'asksInside',
			!asks && (fact.mayHold(HAS_REQUEST) || (fact.words < 40 && READER_REQUESTS.inside(folded, 1) !== undefined)),
		);
		add('offers', offers);
		add('asksForSite', asks && offers);
		add(
			'network',
			NETWORKS.some((network) => folded.includes(network)),
		);
		add('domain', MAY_HAVE_DOMAIN.test(folded) && DOMAIN.test(folded));
		add('credit', page.credits[i] !== undefined);
		add('caption', page.opensCaption(i));
		add('name', isName(page, i));
		add('source', namesSource(page, i));
		add('date', page.dates[i]!);
		add('otherLanguage', page.table.lineLanguage(fact.line) !== page.table.language && fact.letters >= 8);
		add('copied', page.copies[i]! > 1);
	}

	#readNeighbours(i: number, add: AddEvidence): void {
		const { page, known, layout } = this;
		const before = known[i - 1] === NOISE;
		add('goesOn', this.#goesOn(i));
		const after = known[i + 1] === NOISE;
		add('afterNoise', before);
		add('beforeNoise', after);
		let near = 0;
		for (let j = i - NEAR; j <= i + NEAR; j++) {
			near += j !== i && known[j] === NOISE ? 1 : 0;
		}
		add('noNoiseNear', near === 0);
		add('afterParagraph', layout.paragraph[i - 1] === true);
		add('beforeParagraph', layout.paragraph[i + 1] === true);
		add('betweenParagraphs', layout.paragraph[i - 1] === true && layout.paragraph[i + 1] === true);
		const afterWord = page.words[i - 1];
		add('afterLinksHeading', before && (afterWord === 'heading' || afterWord === 'call'));
		add('besideDate', page.dates[i - 1] === true || page.dates[i + 1] === true);
		add('besideRelated', isClass(page, i - 1, 'related') || isClass(page, i + 1, 'related'));
		add(
			'besidePicture',
			isClass(page, i - 1, 'credit') || isClass(page, i + 1, 'credit') || page.credits[i + 1] !== undefined,
		);
		add('firstLine', i === 0);
		add('lastLines', i >= page.count - 3);
		add('afterTitle', i === layout.title + 1);
		add('afterEnd', i === this.#last + 1);
		add('underNoise', i > this.#last && this.#noiseBetween(this.#last + 1, i) > 0);
		add('noisyPage', this.#noise >= 12);
		add('quietPage', this.#noise < 4);
		this.#rows.read(i, add);
		add('afterColon', i > 0 && page.fact(i - 1).endsOpen && known[i - 1] !== NOISE);
		add('nameAfterEnd', i > this.#last && i - this.#last <= 2 && isName(page, i));
		add('weakSign', page.isNoise(i));
		add('othersCredited', this.#credited && page.credits[i] === undefined && page.isHeadline(i));
		const creditAbove = page.credits[i - 1];
		add('underCredit', creditAbove?.place === 'whole');
		add('underCaption', creditAbove !== undefined && creditAbove.place !== 'whole' && !page.isNoise(i - 1));
		if (this.#hasBlocks) {
			const above = i > 0 && page.number(i) - page.number(i - 1) > 1;
			const below = i + 1 < page.count && page.number(i + 1) - page.number(i) > 1;
			add('apartAbove', above);
			add('apartBelow', below);
			add('closeToBoth', !above && !below);
		}
		add('listedHeadline', page.fact(i).startsList && page.fact(i).letters >= 30 && !page.fact(i).prose);
	}

	#readTopic(i: number, add: AddEvidence): void {
		const fact = this.page.fact(i);
		if (fact.words < 4 || fact.letters < 16) {
			return;
		}
		const topic = this.page.topicsOf(this.#article).compare(i);
		if (!topic) {
			return;
		}
		const { words, knownWords, names, knownNames, opensWithName } = topic;
		const strange = words >= 3 && knownWords === 0;
		add('noWordKnown', strange);
		add('strangeHeadline', strange && fact.letters >= STRANGE_HEADLINE && this.page.isHeadline(i));
		add('fewWordsKnown', words >= 3 && knownWords > 0 && knownWords * 3 <= words);
		add('mostWordsKnown', words >= 3 && knownWords * 3 >= words * 2);
		add('noNameKnown', names > 0 && knownNames === 0);
		add('allNamesKnown', names > 0 && knownNames === names);
		add('opensWithName', opensWithName);
	}

	/** In lower case, after a line of the article's that no full stop ends: a sentence whose line was broken. */
	#goesOn(i: number): boolean {
		const { page } = this;
		return (
			i > 0 &&
			page.fact(i).startsLower &&
			!page.fact(i - 1).endsSentence &&
			this.known[i - 1] !== NOISE &&
			page.fact(i - 1).letters >= LONG_LINE
		);
	}

	/** Paragraphs have a blank line over them, and some other lines haven't. */
	#partsParagraphs(): boolean {
		const { page } = this;
		const { paragraph } = this.layout;
		let paragraphs = 0;
		let apart = 0;
		let close = 0;
		for (let i = 1; i < page.count; i++) {
			const isApart = page.number(i) - page.number(i - 1) > 1;
			paragraphs += paragraph[i] ? 1 : 0;
			apart += paragraph[i] && isApart ? 1 : 0;
			close += isApart ? 0 : 1;
		}
		return close > 0 && paragraphs >= 3 && apart * 4 >= paragraphs * 3;
	}

	#noiseBetween(from: number, to: number): number {
		let noise = 0;
		for (let i = from; i < to; i++) {
			noise += this.known[i] === NOISE ? 1 : 0;
		}
		return noise;
	}
}

function medianOf(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function isClass(page: Page, i: number, lineClass: string): boolean {
	return page.verdict(i)?.class === lineClass;
}
