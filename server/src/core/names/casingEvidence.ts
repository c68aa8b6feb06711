import { SHAPE_MIXED, SHAPE_UPPER } from '../text/shapes';
import type { Draft } from './draft';
import { CASED_INSIDE, CASING, INSIDE, NEVER_LOWER, SEVERAL_CAPITALS } from './evidenceKinds';
import { isOwnBody } from './headWords';
import type { NameText } from './nameText';
import { HONORIFIC, INNER, ORGANIZATION_HEAD, ROLE } from './phraseKinds';
import { ANY } from './types';
import {
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	STOP_CAPITAL,
	COMMON_WORD,
	DEMONYM,
	LAST_NAME,
	SEEMING_COMMON,
} from './wordKinds';

/** Of common words that may be names. */
const NAMES = GIVEN_NAME | LAST_NAME | SEEMING_COMMON;
/** A syllable whose capital is a name's less often inside a sentence is a common word with one. */
const COMMON_SHARE = 0.3;
/** Letters of a word in a label: shorter ones in capitals are acronyms, too. */
const SHORTEST_LABEL = 4;

/** `NGOs`: of what there are several, it is no name. */
const PLURAL_LETTERS = /^\p{Lu}{2,5}s$/u;

/** How far words are seen as names by their casing, from −3 to 3. */
export function casingEvidence(text: NameText, draft: Draft): void {
	let sum = 0;
	let words = 0;
	let capitals = 0;
	for (let token = draft.start; token < draft.end; token++) {
		if (!text.isCapital(token)) {
			continue;
		}
		const share = Math.min(0.99, Math.max(0.01, text.nameShare(token)));
		sum += Math.log(share / (1 - share)) / 2;
		words++;
		capitals += text.startsSentence(token) ? 0 : 1;
	}
	const mean = words > 0 ? sum / words : 0;
	if (capitals > 0) {
		draft.weigh(ANY, mean + (capitals > 1 ? SEVERAL_CAPITALS : 0), CASED_INSIDE);
	} else {
		draft.weigh(ANY, mean, NEVER_LOWER, draft.start, draft.start + 1);
	}
	if (draft.end === draft.start + 1 && text.is(draft.start, STOP_CAPITAL)) {
		draft.add(CASING.stopWord);
		if (
			text.lexicon.pack.titleCase &&
			text.word(draft.start).shape === SHAPE_UPPER &&
			text.mark(draft.start - 1) !== ','
		) {
			// «click HERE»
			draft.add(CASING.stopWord);
		}
	}
	if (
		words === 1 &&
		draft.end === draft.start + 1 &&
		text.lexicon.pack.titleCase &&
		text.isTitle(draft.start) &&
		text.is(draft.start, ORGANIZATION_ENDING)
	) {
		draft.add(CASING.bareEnding);
	}
	if (draft.end === draft.start + 1 && text.lexicon.pack.titleCase) {
		if (text.is(draft.start, DEMONYM)) {
			draft.add(CASING.nation);
			return;
		}
		if (text.word(draft.start).shape === SHAPE_MIXED && PLURAL_LETTERS.test(text.slice(draft.start, draft.end))) {
			draft.add(CASING.commonLetters);
			return;
		}
		const { kinds } = text.word(draft.start);
		if (capitals === 1 && text.isTitle(draft.start) && (kinds & COMMON_WORD) !== 0 && (kinds & NAMES) === 0) {
			draft.add(CASING.commonWord);
		}
	}
	if (
		draft.end === draft.start + 1 &&
		text.lexicon.inflects &&
		text.mark(draft.end) === '«' &&
		text.continuesLine(draft.end) &&
		text.word(draft.start).isSlavicAdjective
	) {
		// «Снежногорский «Локомотив»».
		draft.add(CASING.nation);
	}
	if (isLabelInCapitals(text, draft)) {
		draft.add(CASING.commonLetters);
		return;
	}
	const single = words === 1 && text.isTitle(draft.start) && draft.end === draft.start + 1;
	if (single && isHalfOfCompound(text, draft.start)) {
		draft.add(CASING.halfOfCompound);
		return;
	}
	const given =
		text.is(draft.start, GIVEN_NAME) && !text.is(draft.start, STOP_CAPITAL) && !isOwnBody(text, draft.start);
	if (single && capitals === 1 && text.lexicon.pack.compoundsOfTwo && given) {
		draft.add(INSIDE.givenNameAlone, draft.start, draft.end);
		return;
	}
	if (single && isCommonSyllable(text, draft.start)) {
		// «huy chương Vàng»: words are given as names too, and honorifics or a full name elsewhere tell that.
		draft.add(CASING.commonSyllable);
		return;
	}
	const halfWord =
		single &&
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(draft.end) &&
		text.isLower(draft.end) &&
		!text.is(draft.end, FUNCTION_WORD);
	if (halfWord && text.word(draft.start).isSyllable && text.nameShare(draft.start) < 0.85) {
		draft.add(CASING.halfOfWord);
	}
}

/** «FORWARDS: Ann Hobbs»: a common word in capitals that opens a line, before a colon; «PRESS NOTICE», «GIRLS HOCKEY». */
function isLabelInCapitals(text: NameText, { start, end }: Draft): boolean {
	return (
		text.lexicon.pack.titleCase &&
		(isOpeningLabel(text, start, end) ||
			(areCommonInCapitals(text, start, end) &&
				(end > start + 1 || !text.continuesLine(end) || isInHeading(text, start))))
	);
}

/** Nothing but common words in capitals, of which none is so short that it could be letters of a body. */
function areCommonInCapitals(text: NameText, start: number, end: number): boolean {
	for (let token = start; token < end; token++) {
		if (
			text.word(token).shape !== SHAPE_UPPER ||
			text.lengthOf(token) < SHORTEST_LABEL ||
			!text.is(token, COMMON_WORD) ||
			text.is(token, NAMES)
		) {
			return false;
		}
	}
	return true;
}

/** «FRANCE WINS SILVER»: a word whose capitals are those of a heading, or that opens a line of small letters; no item of a list. */
function isInHeading(text: NameText, token: number): boolean {
	const end = token + 1;
	const opens = !text.continuesLine(token);
	if (opens && (text.isLower(end) || text.mark(end) === '|')) {
		return true;
	}
	const listed = text.mark(end) === ',' || text.isNumber(end) || (!opens && text.mark(token - 1) === ',');
	return !listed && !text.is(token, ORGANIZATION_ENDING) && (opens || text.word(token - 1).shape === SHAPE_UPPER);
}

function isOpeningLabel(text: NameText, start: number, end: number): boolean {
	return (
		end === start + 1 &&
		text.mark(end) === ':' &&
		!text.continuesLine(start) &&
		text.word(start).shape === SHAPE_UPPER &&
		text.is(start, COMMON_WORD)
	);
}

/** A word that is seldom a name, where nobody is called by it («ông Vàng»). */
function isCommonSyllable(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		(text.word(token).casing?.inside ?? 1) < COMMON_SHARE &&
		!(text.followsDirectly(token) && text.cueBefore(token, ROLE | HONORIFIC) !== undefined)
	);
}

/** «Khởi» before «nghiệp». */
function isHalfOfCompound(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.followsDirectly(token + 1) &&
		text.isLower(token + 1) &&
		(text.phrase(token, INNER | ORGANIZATION_HEAD)?.length ?? 1) > 1
	);
}
