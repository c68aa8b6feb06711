import type { PhraseEndings, CaseWords } from './caseWords';
import type { NameText } from './nameText';
import { HONORIFIC, ROLE, TAIL } from './phraseKinds';
import { quotationEnd } from './quotedWorks';
import { runEnd } from './runs';
import { FUNCTION_WORD, ORGANIZATION_ENDING } from './wordKinds';
import { SHAPE_UPPER } from '../text/shapes';

/** Where what goes on an organisation's name in lower case ends; undefined where nothing does. */
export function genitiveEnd(text: NameText, at: number, parts: number): number | undefined {
	const words = text.lexicon.pack.caseWords;
	if (!words) {
		return undefined;
	}
	if (parts > 0 && text.mark(at) === ',' && text.continuesLine(at)) {
		return enumerationEnd(text, at, words);
	}
	if (!text.isLower(at) || !text.followsDirectly(at)) {
		return undefined;
	}
	const lower = text.lower(at);
	if (words.namesakes.has(lower)) {
		return dedicationEnd(text, at);
	}
	if (words.fieldCues.has(lower)) {
		return phraseEnd(text, at + 1, words.dative, words);
	}
	if (lower === words.and && parts > 0) {
		const tail = text.phrase(at + 1, TAIL);
		return fieldEnd(text, at + 1, words) ?? (tail && at + 1 + tail.length);
	}
	return phraseEnd(text, at, words.genitive, words);
}

/** «Министерство труда, занятости и социальной защиты»: behind commas what «и» ends, unless another body begins there. */
function enumerationEnd(text: NameText, comma: number, words: CaseWords): number | undefined {
	let at = comma;
	while (text.mark(at) === ',' && text.continuesLine(at + 1)) {
		const end = text.is(at + 1, ORGANIZATION_ENDING) ? undefined : fieldEnd(text, at + 1, words);
		if (end === undefined) {
			return undefined;
		}
		at = end;
	}
	return text.lower(at) === words.and && text.followsDirectly(at) ? fieldEnd(text, at + 1, words) : undefined;
}

/** One field in the genitive or, behind «по», the dative. */
function fieldEnd(text: NameText, at: number, words: CaseWords): number | undefined {
	return phraseEnd(text, at, words.genitive, words) ?? phraseEnd(text, at, words.dative, words);
}

/** «молекулярной и клеточной биологии»: adjectives and one noun, of which the noun decides. */
function phraseEnd(
	text: NameText,
	at: number,
	{ adjective, noun }: PhraseEndings,
	words: CaseWords,
): number | undefined {
	let plural = false;
	let adjectives = 0;
	for (let token = at; token < at + 6 && opensOrFollows(text, at, token) && text.isLower(token); token++) {
		const lower = text.lower(token);
		if (adjectives > 0 && lower === words.and) {
			continue;
		}
		if (text.is(token, FUNCTION_WORD) || words.noFields.has(lower)) {
			return undefined;
		}
		const describes = adjective.test(lower);
		if (describes && text.followsDirectly(token + 1) && text.isLower(token + 1) && lower.length > 4) {
			plural = words.pluralGenitive.test(lower);
			adjectives++;
			// «правам детей», «социальной защиты»: what ends like an adjective may be the noun.
			if (
				!isNoun(text.lower(token + 1), noun, plural, words) &&
				!adjective.test(text.lower(token + 1)) &&
				text.lower(token + 1) !== words.and
			) {
				return isNoun(lower, noun, false, words) ? token + 1 : undefined;
			}
			continue;
		}
		return isNoun(lower, noun, plural, words) ? withSecondNoun(text, token + 1, noun) : undefined;
	}
	return undefined;
}

/** «теннисистов-профессионалов»: behind the noun that a hyphen joins to the one that ends at `end`. */
function withSecondNoun(text: NameText, end: number, noun: RegExp): number {
	const second = end + 1;
	return text.mark(end) === '-' &&
		text.isGlued(end) &&
		text.isGlued(second) &&
		text.isLower(second) &&
		noun.test(text.lower(second))
		? second + 1
		: end;
}

/** Behind the comma of an enumeration or the word before. */
function opensOrFollows(text: NameText, at: number, token: number): boolean {
	return token === at ? text.continuesLine(token) : text.followsDirectly(token);
}

function isNoun(lower: string, noun: RegExp, plural: boolean, words: CaseWords): boolean {
	if (lower.length < 3 || (words.noNouns.test(lower) && !words.nounsLikeVerbs.test(lower))) {
		return false;
	}
	// «вооружённых сил»: without an ending.
	return noun.test(lower) || (plural && words.bareNoun.test(lower));
}

/** «имени академика Н. Н. Бурденко»: whose name an organisation bears, without the body it belongs to; undefined where it bears none. */
export function dedicationEnd(text: NameText, at: number): number | undefined {
	if (!text.lexicon.pack.caseWords?.namesakes.has(text.lower(at))) {
		return undefined;
	}
	let name = text.mark(at + 1) === '.' ? at + 2 : at + 1;
	while (text.continuesLine(name) && text.isLower(name)) {
		const title = text.phrase(name, ROLE | HONORIFIC);
		if (!title) {
			return undefined;
		}
		name += title.length;
	}
	if (!text.continuesLine(name) || !text.isCapital(name)) {
		return undefined;
	}
	const end = runEnd(text, name);
	for (let token = name + 1; token < end; token++) {
		if (text.word(token).shape === SHAPE_UPPER && text.lengthOf(token) > 1 && text.mark(token - 1) === '') {
			return token;
		}
	}
	return end;
}

/** «ООО «Ромашка»»: where the quotation marks close that hold an organisation's own name. */
export function ownNameEnd(text: NameText, start: number, at: number): number | undefined {
	const quoted = text.lexicon.inflects && text.isPunctuation(at) && text.continuesLine(at) && !text.isGlued(at);
	if (!quoted || (text.startsSentence(start) && text.word(start).shape !== SHAPE_UPPER)) {
		return undefined;
	}
	let end = quotationEnd(text, at);
	if (end !== undefined && text.mark(at) === '«') {
		// «ОАО «НК «Север»»: each opening mark has a closing one.
		let open = 1;
		for (let token = at + 1; token <= at + 14 && text.continuesLine(token); token++) {
			open += text.mark(token) === '«' ? 1 : text.mark(token) === '»' ? -1 : 0;
			if (open === 0) {
				end = token;
				break;
			}
		}
	}
	return end === undefined ? undefined : end + 1;
}
