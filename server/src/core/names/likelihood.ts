import { ENTITY_TYPES } from '../model';
import { SHAPE_NUMBER, SHAPE_TITLE, SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import type { NameText } from './nameText';
import { LISTED_PLACE, PERSON_VERB, PLACE_NAME } from './phraseKinds';
import { LOC, MISC, ORG, PER } from './types';
import type { Word } from './word';
import { COMMON_WORD, DEMONYM, FAMILY_NAME, GIVEN_NAME, LAST_NAME, PARTICLE, SEEMING_COMMON } from './wordKinds';

/** What a feature speaks for: people, places, organisations, others. */
export type TypeWeights = readonly [person: number, place: number, organization: number, other: number];

/** Of a language: how the words around and inside a name change the odds of its type, fitted to annotated text. */
export interface Likelihood {
	/** Classes of words that stand before and after names. */
	readonly before: ReadonlyMap<string, string>;
	readonly after: ReadonlyMap<string, string>;
	/** Classes of words that begin names of several words. */
	readonly first: ReadonlyMap<string, string>;
	/** Ends of names' last words, the first that fits counts; `common` is left to the list of common words. */
	readonly endings: readonly (readonly [feature: string, ending: RegExp])[];
	/** Ends of words in lower case around a name, without a class of their own. */
	readonly wordEndings: readonly (readonly [feature: string, ending: RegExp])[];
	/** Of names of one word, and of longer ones. */
	readonly single: ReadonlyMap<string, TypeWeights>;
	readonly longer: ReadonlyMap<string, TypeWeights>;
	/** Of single words: `<in` and `<<in` right before a name and one word further, `>said` and `>>said` after it, `^royal` its first and `$park` its last word. */
	readonly words: ReadonlyMap<string, TypeWeights>;
}

/** Features of the marks beside a name. */
const MARKS: readonly (readonly [feature: string, marks: string])[] = [
	['quote', '"“”‘’\'«»„'],
	['comma', ','],
	['paren', '('],
	['close', ')'],
	['stop', '.!?…'],
	['dash', '-–—'],
	['slash', '/'],
];

/** What every draft has. */
const ANY_NAME = 'any';
const NO_LEAN: TypeWeights = [0, 0, 0, 0];
/** The marks of {@link MARKS} and all others; features of the names behind and before each. */
const JOINTS = [...MARKS.map(([feature]) => feature), 'mark'];
const BESIDE = JOINTS.map((joint) => ENTITY_TYPES.map((type) => `${joint} ${type}`));
const AHEAD = JOINTS.map((joint) =>
	['capital', 'place', 'foreign capital', 'foreign place'].map((kind) => `${kind} ${joint}`),
);
/** So far ahead no weights of Vietnamese take a type's lead; half of the names have a title and a family name. */
const DECIDED = 5;

/** Changes the odds of a draft's types by its words and those beside it. */
export function leanByLikelihood(text: NameText, draft: Draft, before: Draft | undefined): void {
	const { likelihood } = text.lexicon.pack;
	if (!likelihood || (text.lexicon.pack.compoundsOfTwo && draft.margin > DECIDED)) {
		return;
	}
	const table = draft.end === draft.start + 1 ? likelihood.single : likelihood.longer;
	const { words } = likelihood;
	// Of Vietnamese the foreign words alone are compared, which have few places.
	const inside = text.lexicon.pack.compoundsOfTwo ? undefined : [...(table.get(ANY_NAME) ?? NO_LEAN)];
	leanOn(draft, table, featuresBeside(text, draft, likelihood, before));
	leanOn(draft, table, featuresInside(text, draft, likelihood), inside);
	leanOn(draft, words, wordsBeside(text, draft, likelihood));
	leanOn(draft, words, wordsInside(text, draft, likelihood), inside);
	draft.inside = inside;
}

/** Changes the odds of a draft's types by what the features weigh, and adds that to the sums, if there are any. */
function leanOn(draft: Draft, weights: Likelihood['words'], features: readonly string[], sums?: number[]): void {
	for (const feature of features) {
		const weight = weights.get(feature);
		leanBy(draft, weight);
		weight?.forEach((lean, type) => sums && (sums[type]! += lean));
	}
}

/** Changes the odds of a draft's types. */
export function leanBy(draft: Draft, weights: TypeWeights | undefined): void {
	if (weights) {
		draft.lean(PER, weights[0]);
		draft.lean(LOC, weights[1]);
		draft.lean(ORG, weights[2]);
		draft.lean(MISC, weights[3]);
	}
}

/** The words beside a draft, by the names that {@link Likelihood.words} has. */
export function wordsBeside(text: NameText, { start, end }: Draft, likelihood: Likelihood): string[] {
	const words: string[] = [];
	if (text.continuesLine(start)) {
		addWord(text, start - 1, BEFORE, likelihood, words);
		if (text.continuesLine(start - 1)) {
			addWord(text, start - 2, LONG_BEFORE, likelihood, words);
		}
	}
	if (text.continuesLine(end)) {
		addWord(text, end, AFTER, likelihood, words);
		if (text.continuesLine(end + 1)) {
			addWord(text, end + 1, LONG_AFTER, likelihood, words);
		}
	}
	return words;
}

/** The first and the last word of a longer draft, by the names that {@link Likelihood.words} has. */
export function wordsInside(text: NameText, { start, end }: Draft, likelihood: Likelihood): readonly string[] {
	return end > start + 1
		? [
				text.word(start).features(likelihood, besideFeatures)[FIRST]!,
				text.word(end - 1).features(likelihood, besideFeatures)[LAST]!,
			]
		: [];
}

/** A neighbour that is no name itself. */
function addWord(text: NameText, token: number, feature: number, likelihood: Likelihood, words: string[]): void {
	if (!text.isCapital(token) && !text.isNumber(token)) {
		words.push(text.word(token).features(likelihood, besideFeatures)[feature]!);
	}
}

/** Places in what {@link besideFeatures} returns. */
const BEFORE = 3;
const LONG_BEFORE = 4;
const AFTER = 5;
const LONG_AFTER = 6;
const FIRST = 7;
const LAST = 8;

/** What is asked of any draft, and of what stands beside it, by the names that the tables of weights have. */
export function featuresBeside(
	text: NameText,
	{ start, end }: Draft,
	likelihood: Likelihood,
	earlier: Draft | undefined,
): string[] {
	const features = [ANY_NAME, before(text, start, likelihood), after(text, end, likelihood)];
	if (text.lexicon.pack.compoundsOfTwo) {
		addNeighbours(text, start, end, earlier, features);
	}
	return features;
}

/** What is asked of a draft's own words: the same in all places of a name. */
export function featuresInside(text: NameText, { start, end }: Draft, likelihood: Likelihood): string[] {
	const features: string[] = [];
	addWords(text, start, end, features);
	const first = end > start + 1 ? likelihood.first.get(text.lower(start)) : undefined;
	if (first !== undefined) {
		features.push(first);
	}
	addLastWord(text, end, features, likelihood);
	return features;
}

/** What the names right beside it are, behind a comma, a bracket or a dash. */
function addNeighbours(
	text: NameText,
	start: number,
	end: number,
	earlier: Draft | undefined,
	features: string[],
): void {
	const joint = start - 1;
	if (earlier && earlier.end === joint && earlier.score > 0 && text.isPunctuation(joint) && text.continuesLine(start)) {
		features.push(BESIDE[jointOf(text, joint)]![earlier.best]!);
	}
	if (text.isPunctuation(end) && text.continuesLine(end) && text.isCapital(end + 1) && text.continuesLine(end + 1)) {
		const place = text.phrase(end + 1, LISTED_PLACE) !== undefined;
		const kind = (text.word(end - 1).isSyllable ? 0 : 2) + (place ? 1 : 0);
		features.push(AHEAD[jointOf(text, end)]![kind]!);
	}
}

/** The mark's place in {@link JOINTS}. */
function jointOf(text: NameText, token: number): number {
	const mark = text.mark(token);
	const found = MARKS.findIndex(([, marks]) => marks.includes(mark));
	return found < 0 ? MARKS.length : found;
}

function before(text: NameText, start: number, likelihood: Likelihood): string {
	if (!text.continuesLine(start)) {
		return '<line';
	}
	const at = start - 1;
	return text.isCapital(at) && !likelihood.before.has(text.lower(at))
		? '<capital'
		: text.word(at).features(likelihood, besideFeatures)[0]!;
}

function after(text: NameText, end: number, likelihood: Likelihood): string {
	if (text.hasPossessive(end - 1)) {
		return '>possessive';
	}
	if (!text.continuesLine(end)) {
		return '>line';
	}
	if (text.isCapital(end) && !likelihood.after.has(text.lower(end))) {
		return '>capital';
	}
	const feature = text.word(end).features(likelihood, besideFeatures)[1]!;
	return !likelihood.after.has(text.lower(end)) && text.phrase(end, PERSON_VERB) ? '>speaks' : feature;
}

/** What a word is right before a name, right after one, and as a name's last word; then what {@link wordsBeside} and {@link wordsInside} ask. */
function besideFeatures(word: Word, likelihood: Likelihood): readonly string[] {
	const { lower } = word;
	const last = likelihood.endings.find(([, ending]) => ending.test(lower))?.[0] ?? 'unknown last';
	const [before, after] = kindsBeside(word, likelihood);
	return [before, after, last, `<${lower}`, `<<${lower}`, `>${lower}`, `>>${lower}`, `^${lower}`, `$${lower}`];
}

function kindsBeside({ lower, mark, shape, isPossessive }: Word, likelihood: Likelihood): readonly [string, string] {
	if (mark !== '') {
		const feature = MARKS.find(([, marks]) => marks.includes(mark))?.[0] ?? 'mark';
		return [`<${feature}`, `>${feature}`];
	}
	if (shape === SHAPE_NUMBER) {
		return ['<number', '>number'];
	}
	const ending = likelihood.wordEndings.find(([, end]) => end.test(lower))?.[0] ?? 'lower';
	return [
		isPossessive ? '<possessive' : `<${likelihood.before.get(lower) ?? ending}`,
		`>${likelihood.after.get(lower) ?? ending}`,
	];
}

function addWords(text: NameText, start: number, end: number, features: string[]): void {
	const { compoundsOfTwo } = text.lexicon.pack;
	if (end === start + 1) {
		const { shape } = text.word(start);
		features.push(shape === SHAPE_TITLE ? 'title' : shape === SHAPE_UPPER ? 'upper' : 'mixed');
		if (text.is(start, DEMONYM)) {
			features.push('demonym');
		}
		if (text.is(start, GIVEN_NAME)) {
			features.push('given');
		}
		if (compoundsOfTwo && text.word(start).isSyllable) {
			features.push('syllable');
		}
		return;
	}
	let words = 0;
	let common = 0;
	let upper = 0;
	let number = 0;
	let small = 0;
	let syllables = 0;
	for (let token = start; token < end; token++) {
		if (text.isPunctuation(token)) {
			continue;
		}
		words++;
		common += isCommon(text, token) ? 1 : 0;
		upper += text.word(token).shape === SHAPE_UPPER && text.lengthOf(token) > 1 ? 1 : 0;
		number += text.isNumber(token) ? 1 : 0;
		// «Лула да Силва»: a particle joins no words of a body.
		small += text.isLower(token) && !(text.lexicon.inflects && text.is(token, PARTICLE)) ? 1 : 0;
		syllables += compoundsOfTwo && text.word(token).isSyllable ? 1 : 0;
	}
	if (compoundsOfTwo) {
		features.push(syllables === words ? 'syllables' : syllables === 0 ? 'foreign' : 'some syllables');
		if (text.is(start, FAMILY_NAME)) {
			features.push('family first');
		}
		if (text.is(end - 1, GIVEN_NAME)) {
			features.push('given last');
		}
	}
	features.push(words < 3 ? 'two' : words === 3 ? 'three' : 'four');
	features.push(
		text.is(start, GIVEN_NAME)
			? 'given first'
			: isCommon(text, start)
				? 'common first'
				: text.is(start, DEMONYM)
					? 'demonym first'
					: 'unknown first',
	);
	if (common === words) {
		features.push('all common');
	}
	if (upper > 0) {
		features.push(upper === words ? 'all upper' : 'some upper');
	}
	if (number > 0) {
		features.push('number');
	}
	if (small > 0) {
		features.push('small');
	}
	const place = text.phrase(start, PLACE_NAME);
	if (place && place.length < end - start) {
		features.push('place first');
	}
}

function addLastWord(text: NameText, end: number, features: string[], likelihood: Likelihood): void {
	const { possessive } = text.lexicon.pack;
	const token = end - 1;
	const last = text.lower(token);
	if (text.isTitle(token) || text.isLower(token)) {
		features.push(
			text.is(token, LAST_NAME)
				? text.is(token, COMMON_WORD)
					? 'common surname'
					: 'surname last'
				: isCommon(text, token)
					? 'common last'
					: text.word(token).features(likelihood, besideFeatures)[2]!,
		);
		if (possessive && /[^s]s$/u.test(last)) {
			features.push('plural');
		}
	}
	if (possessive && /[^\p{ASCII}’]/u.test(last)) {
		features.push('diacritic');
	}
}

function isCommon(text: NameText, token: number): boolean {
	const { kinds } = text.word(token);
	return (kinds & COMMON_WORD) !== 0 && (kinds & (GIVEN_NAME | LAST_NAME | SEEMING_COMMON)) === 0;
}
