import { ENTITY_TYPES } from '../model';
import { nounBeforeComma } from './appositeTitles';
import type { Draft } from './draft';
import { nounOfExamples } from './examples';
import type { NameText } from './nameText';
import type { NamePack } from './pack';
import { ROLE } from './phraseKinds';
import type { DescribingWords } from './smallWords';
import { MISC, ORG, PER } from './types';
import { endsLike } from './wordEndings';
import { COPULA, FUNCTION_WORD } from './wordKinds';

type NounTypes = NamePack['nounTypes'];

/** `Odysseus lander`, `the crater Malapert`: right beside the name; the owner of a thing stands there too. */
const BESIDE = 2;
/** `Veritas, a new party`, `a party called Veritas` */
const SAID = 4;
/** `his New Heights podcast`, whatever its last word says. */
const OWNED = 6;
/** Between the name and the noun. */
const MOST_WORDS_BEFORE = 2;
/** Words between the article and the noun, at most. */
const LONGEST_DESCRIPTION = 5;

/** What nouns beside a name and sayings about it tell of its type, in languages that have such nouns listed. */
export function describingNouns(text: NameText, draft: Draft): void {
	const { nounTypes, nounTypesAfter, describingWords: words } = text.lexicon.pack;
	if (!nounTypes || !words) {
		return;
	}
	const { start, end } = draft;
	if (isNickname(text, start, end)) {
		draft.lean(ORG, BESIDE + 1);
	}
	const isCalled = isBehindCalled(text, start);
	const before = isCalled ? lastNoun(text, start - 1, nounTypes) : beside(text, start - 1, start, nounTypes);
	if (before !== undefined) {
		draft.lean(before, isCalled ? SAID : BESIDE);
	}
	const example = before === undefined ? nounOfExamples(text, start) : undefined;
	if (example !== undefined) {
		draft.lean(example, SAID);
	}
	if (text.mark(start - 1) === '(' && beside(text, start - 2, start - 1, nounTypes) === MISC) {
		// «two novels (The Gannets and Low Tide)».
		draft.lean(MISC, SAID);
	}
	if (text.followsDirectly(start) && words.writing.has(text.lower(start - 1))) {
		draft.lean(MISC, BESIDE);
	}
	if (isOwnedThing(text, start, end)) {
		draft.lean(MISC, OWNED);
		return;
	}
	if (text.mark(end) === ',' && text.mark(start - 1) === ',' && text.continuesLine(end)) {
		const apposed = nounBeforeComma(text, start);
		if (apposed !== undefined) {
			draft.lean(apposed, SAID);
			return;
		}
	}
	if (text.mark(end) === ',' && isMade(text, end + 1)) {
		// «Harwick, directed by Ann Hobbs».
		draft.lean(MISC, SAID);
		return;
	}
	if (
		text.mark(end) === ',' &&
		text.continuesLine(end) &&
		words.articles.has(text.key(end + 1)) &&
		text.continuesLine(end + 1)
	) {
		const type = describedAs(text, end + 2, nounTypes, words);
		if (type !== undefined) {
			draft.lean(type, SAID);
		}
	} else if (!text.hasPossessive(end - 1) && text.followsDirectly(end)) {
		const after = nounAfter(text, end, nounTypesAfter);
		const said =
			after === undefined && isCopula(text, end, words) ? complement(text, end + 2, nounTypes, words) : undefined;
		if (after !== undefined) {
			// «the Hobbs administration».
			draft.lean(after, after === PER ? SAID : BESIDE);
		} else if (said !== undefined) {
			draft.lean(said, SAID);
		}
	}
}

function isBehindCalled(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.lexicon.pack.describingWords?.called.has(text.key(start - 1)) === true;
}

/** «The book was called Low Tide»: the type of what is called so, by its noun. */
export function typeOfCalled(text: NameText, start: number): number | undefined {
	return isBehindCalled(text, start) ? lastNoun(text, start - 1, text.lexicon.pack.nounTypes) : undefined;
}

/** «their loss to Cowboys», «the Panthers»: a team of the big leagues without its town, inside a sentence. */
function isNickname(text: NameText, start: number, end: number): boolean {
	return (
		end === start + 1 &&
		text.isTitle(start) &&
		!text.startsSentence(start) &&
		text.lexicon.pack.matchWords?.nicknames.has(text.key(start)) === true &&
		text.key(start).endsWith('s')
	);
}

/** «its Harwick Now service», «Tovik's Lankara gaming platform»: what somebody has, by the name before the word for it. */
export function isOwnedThing(text: NameText, start: number, end: number): boolean {
	const words = text.lexicon.pack.describingWords;
	const owner = start - 1;
	if (
		!words ||
		!text.followsDirectly(start) ||
		text.hasPossessive(end - 1) ||
		!(words.owners.has(text.key(owner)) || text.hasPossessive(owner))
	) {
		return false;
	}
	let noun = end;
	for (let passed = 0; passed <= MOST_WORDS_BEFORE && text.followsDirectly(noun) && isPlain(text, noun); passed++) {
		if (words.owned.has(text.lower(noun)) && !(text.followsDirectly(noun + 1) && isPlain(text, noun + 1))) {
			return true;
		}
		noun = isHyphen(text, noun + 1) ? noun + 3 : noun + 1;
	}
	return false;
}

/** `directed by`, and `starring` before a name: what is said of works alone. */
function isMade(text: NameText, at: number): boolean {
	const words = text.lexicon.pack.describingWords;
	const next = at + 1;
	if (!words || !text.continuesLine(at) || !text.continuesLine(next)) {
		return false;
	}
	const word = text.lower(at);
	return words.makings.has(word)
		? words.beforeMakers.has(text.lower(next))
		: words.castings.has(word) && text.isCapital(next);
}

/** `Odysseus moon lander`, `Harwood joint naval exercise`: with up to two words before the noun, and such as have a hyphen. */
function nounAfter(text: NameText, end: number, types: NounTypes): number | undefined {
	let token = end;
	for (let words = 0; words <= MOST_WORDS_BEFORE; words++) {
		const type = beside(text, token, token, types);
		if (type !== undefined || !isPlain(text, token)) {
			return type;
		}
		token = isHyphen(text, token + 1) ? token + 3 : token + 1;
		if (!text.followsDirectly(token)) {
			return undefined;
		}
	}
	return undefined;
}

/** «Harwood was a benefit concert», «is the third vessel»: an article behind the verb. */
function isCopula(text: NameText, at: number, words: DescribingWords): boolean {
	return text.is(at, COPULA) && words.articles.has(text.key(at + 1)) && text.followsDirectly(at + 1);
}

/** The noun that it is said to be, where no further noun stands behind it. */
function complement(text: NameText, at: number, types: NounTypes, words: DescribingWords): number | undefined {
	for (
		let token = at;
		token < at + LONGEST_DESCRIPTION && text.followsDirectly(token) && text.isLower(token);
		token++
	) {
		const type = nounType(text, token, types);
		const last =
			!text.followsDirectly(token + 1) || text.is(token + 1, FUNCTION_WORD) || endsLike('passive', text, token + 1);
		if (type !== undefined && last && !text.hasPossessive(token)) {
			return type;
		}
		if (words.stops.has(text.key(token))) {
			return undefined;
		}
	}
	return undefined;
}

/** @param joint the token that must follow the one before it without a mark */
function beside(text: NameText, token: number, joint: number, types: NounTypes): number | undefined {
	const isWord = text.isLower(token) || (text.isTitle(token) && text.startsSentence(token));
	return isWord && text.followsDirectly(joint) && !text.hasPossessive(token) ? nounType(text, token, types) : undefined;
}

function isPlain(text: NameText, token: number): boolean {
	return text.isLower(token) && !text.is(token, FUNCTION_WORD) && !endsLike('inflected', text, token);
}

/** The noun of `party` and `political party, also` before `called`. */
function lastNoun(text: NameText, called: number, types: NounTypes): number | undefined {
	// «the drill, dubbed Harwood», «the drill was called Harwood».
	const said = text.is(called - 1, COPULA) && text.followsDirectly(called) && text.followsDirectly(called - 1);
	const last = said || (text.mark(called - 1) === ',' && text.continuesLine(called)) ? called - 2 : called - 1;
	for (let token = last; token > last - 2 && (token === last || text.followsDirectly(token + 1)); token--) {
		const type = text.isLower(token) ? nounType(text, token, types) : undefined;
		if (type !== undefined) {
			return type;
		}
	}
	return undefined;
}

/** What the words from `at` call it, up to one that opens a clause: `new political party`, `former mayor`. */
function describedAs(text: NameText, at: number, types: NounTypes, words: DescribingWords): number | undefined {
	let found: number | undefined;
	for (let token = at; token < at + LONGEST_DESCRIPTION && text.continuesLine(token); token++) {
		if ((text.isPunctuation(token) && !isHyphen(text, token)) || words.stops.has(text.key(token))) {
			break;
		}
		if (text.isLower(token)) {
			found = nounType(text, token, types) ?? (text.phrase(token, ROLE) ? PER : found);
		}
	}
	return found;
}

/** `12-metre vessel` */
function isHyphen(text: NameText, token: number): boolean {
	return text.mark(token) === '-' && text.isGlued(token) && text.isGlued(token + 1);
}

function nounType(text: NameText, token: number, types: NounTypes): number | undefined {
	// «start-up»
	const half = isHyphen(text, token - 1) ? types?.get(`${text.lower(token - 2)}-${text.lower(token)}`) : undefined;
	const type = half ?? types?.get(text.lower(token));
	return type === undefined ? undefined : ENTITY_TYPES.indexOf(type);
}
