import { isImprintOrTags } from './imprint';
import { type Reason, reason } from '../reason';
import { EvidenceReader, type LineEvidence, PLACES } from './evidence';
import { EVIDENCE, type EvidenceWord } from './evidenceWords';
import { EVIDENCE_WEIGHTS, SAME } from './evidenceWeights';
import { EVIDENCE_REASONS } from './evidenceReasons';
import type { Layout } from './layout';
import type { Page } from './page';
import { CONTENT, NOISE, OPEN, whatIsKnown } from './whatIsKnown';

/** From 0 to 1: as sure a line must be the page's own to be taken for it. */
const ENOUGH = 0.65;
/** The same where both lines beside it are. */
const ENOUGH_BETWEEN = 0.45;
/** Reasons that are told, the strongest first, and the weight from which on one is worth it. */
const MOST_REASONS = 3;
const SMALLEST_WEIGHT = 0.3;
/** In letters and words: shorter lines are no headlines. */
const HEADLINE: readonly [letters: number, words: number] = [24, 4];

/** The weights of {@link EVIDENCE} in each place. */
const WEIGHTS = Array.from({ length: PLACES }, (_, place) =>
	Float64Array.from(EVIDENCE, (word) => EVIDENCE_WEIGHTS[word][place]!),
);

/**
 * Lines that no sign decided, and those that hardly anything spoke for: all evidence for and against each is summed up,
 * and lines beside each other make each other more likely what they are (a linear chain of two states; Lafferty, McCallum
 * and Pereira 2001). The weights are fitted by `scripts/fitLines.mjs`.
 */
export function judgeByEvidence(page: Page, layout: Layout): void {
	if (layout.first < 0 || page.verse || page.wrapped || !hasNoise(page)) {
		return;
	}
	const known = whatIsKnown(page, layout);
	if (!known.includes(OPEN)) {
		return;
	}
	const reader = new EvidenceReader(page, layout, known);
	const evidence = page.facts.map((_, i) => (known[i] === OPEN ? reader.read(i) : []));
	const places = page.facts.map((_, i) => reader.placeOf(i));
	const sums = evidence.map((found, i) => found.reduce((sum, word) => sum + WEIGHTS[places[i]!]![word]!, 0));
	judgeListsAsOne(page, known, sums);
	const likely = noiseLikelihood(known, sums);
	const isNoise = (i: number): boolean => known[i] === NOISE || (known[i] === OPEN && likely[i]! >= ENOUGH);
	for (let i = 0; i < page.count; i++) {
		if (known[i] !== OPEN) {
			continue;
		}
		const enough = likely[i]! >= (isNoise(i - 1) && isNoise(i + 1) ? ENOUGH_BETWEEN : ENOUGH);
		if (page.isNoise(i) && !enough) {
			page.reopen(i);
		} else if (!page.isNoise(i) && enough) {
			page.decide(i, classOf(page, i, evidence[i]!), confidence(likely[i]!), whyNoise(evidence[i]!, places[i]!));
		}
	}
}

/** Where two of three items are the article's the whole list is: what speaks for and against each is shared out. */
function judgeListsAsOne(page: Page, known: Uint8Array, sums: number[]): void {
	const isItem = (i: number): boolean => i < page.count && known[i] === OPEN && page.fact(i).startsList;
	for (let from = 0; from < page.count; from++) {
		let to = from;
		let sum = 0;
		let own = 0;
		for (; isItem(to); to++) {
			sum += sums[to]!;
			own += sums[to]! < 0 ? 1 : 0;
		}
		if (to - from > 2 && own * 3 >= (to - from) * 2) {
			sums.fill(Math.min(0, sum / (to - from)), from, to);
		}
		from = Math.max(from, to - 1);
	}
}

/** Without any noise that signs found a text is no page; a ruling or a letter has its date, too. */
function hasNoise(page: Page): boolean {
	return page.noise > 0 && page.facts.some((_, i) => page.isNoise(i) && !page.dates[i]);
}

/** How likely each line is noise, from 0 to 1, by the forward and backward sums over all readings of the page. */
function noiseLikelihood(known: Uint8Array, sums: readonly number[]): Float64Array {
	const count = known.length;
	const odds = new Float64Array(count);
	// The odds of noise to content, as a logarithm, by all lines up to this one; then those after it are added.
	let before = 0;
	for (let i = 0; i < count; i++) {
		before = own(known[i]!, sums[i]!) + (i === 0 ? 0 : passOn(before));
		odds[i] = before;
	}
	let after = 0;
	for (let i = count - 2; i >= 0; i--) {
		after = passOn(after + own(known[i + 1]!, sums[i + 1]!));
		odds[i]! += after;
	}
	return odds.map((each) => 1 / (1 + Math.exp(-each)));
}

const ALIKE = Math.exp(SAME);
/** Beyond these odds nothing changes a line. */
const CERTAIN = 60;

function own(known: number, sum: number): number {
	return known === OPEN ? sum : known === NOISE ? CERTAIN : known === CONTENT ? -CERTAIN : 0;
}

/** What a line's odds say of the one beside it. */
function passOn(odds: number): number {
	const noise = Math.exp(Math.max(-CERTAIN, Math.min(CERTAIN, odds)));
	return Math.log((noise * ALIKE + 1) / (noise + ALIKE));
}

function classOf(page: Page, i: number, evidence: LineEvidence) {
	const has = (word: EvidenceWord): boolean => evidence.includes(EVIDENCE.indexOf(word));
	const fact = page.fact(i);
	if (has('date') || has('describesWriter')) {
		return 'chrome';
	}
	if (
		has('asksForSite') ||
		(has('asksInside') && has('offers') && !page.isHeadline(i)) ||
		(has('asks') && has('domain'))
	) {
		return 'promo';
	}
	const isHeadline = fact.letters >= HEADLINE[0] && fact.words >= HEADLINE[1] && !has('firstLine');
	return isHeadline && !isImprintOrTags(page, i) ? 'related' : 'chrome';
}

/** From 0.5 to 0.8: what is summed up is never as sure as a sign. */
function confidence(likelihood: number): number {
	return Math.round((0.5 + Math.max(0, likelihood - ENOUGH) * (0.3 / (1 - ENOUGH))) * 100) / 100;
}

function whyNoise(evidence: LineEvidence, place: number): Reason {
	const weights = WEIGHTS[place]!;
	const reasons = [...evidence]
		.filter((word) => weights[word]! >= SMALLEST_WEIGHT)
		.sort((a, b) => weights[b]! - weights[a]!)
		.flatMap((word) => EVIDENCE_REASONS[EVIDENCE[word]!] ?? [])
		.slice(0, MOST_REASONS);
	switch (reasons.length) {
		case 0:
			return reason("More likely the page's own than the article's: the lines around it are");
		case 1:
			return reason("More likely the page's own than the article's: {0}", ...reasons);
		case 2:
			return reason("More likely the page's own than the article's: {0}, {1}", ...reasons);
		default:
			return reason("More likely the page's own than the article's: {0}, {1}, {2}", ...reasons);
	}
}
