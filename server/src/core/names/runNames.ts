import { reason } from '../reason';
import { SHAPE_PUNCTUATION, SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import { Draft, LOC, PER } from './draft';
import { casingEvidence } from './casingEvidence';
import { addRunEvidence } from './evidence';
import { COUNTED } from './lexicon';
import { personEnding } from './nameShape';
import type { NameText } from './nameText';
import { followsDirectly, runEnd } from './runs';
import type { Scan } from './scanning';

/** A Slavic adjective in any of its cases. */
export const ADJECTIVE = /(?:ск|цк|н|в)(?:ий|ый|ой|ого|ому|им|ым|ом|ая|ую|ое|ие|ые|их|ых)$/u;

/** A father's name in any of its cases. */
const PATRONYMIC = /(?:вич|вн|ичн)(?:а|у|ем|е|ы|ой)?$/u;

/** Below this share a word at a run's start is no part of the name. */
const TRIMMED = 0.2;

/** A sentence's first word that is a name less often than this is cut off before a territory. */
const DOUBTFUL_FIRST_WORD = 0.9;

/** A run of capitals that no list knows: common words at its start cut off, then weighed. */
export function scanRun(text: NameText, scan: Scan, at: number): number {
	const end = withCommonNoun(text, at, runEnd(text, at));
	let start = at;
	if (end === at + 2 && text.startsSentence(at) && text.lexicon.vetoCues.has(text.key(at))) {
		// «Tiếng Việt».
		return end;
	}
	if (opensBeforeTerritory(text, at, end)) {
		return at + 1;
	}
	if (standsBeforePerson(text, at, end)) {
		const owner = text.lexicon.cues.endingAt(text, at - 1, ({ kind }) => kind === 'title' || kind === 'placeCue');
		if (owner) {
			const territory = new Draft(at, at + 1);
			territory.add(LOC, 2.5, reason('After “{0}”', text.slice(at - owner.words.length, at)));
			scan.drafts.push(territory);
		}
		if (owner || text.startsSentence(at)) {
			return at + 1;
		}
	}
	while (
		start < end &&
		!isByline(text, at, end) &&
		(isStopWord(text, start) ||
			(start === at &&
				text.startsSentence(at) &&
				text.nameShare(at) < TRIMMED &&
				isWholeWord(text, at) &&
				!isFamilyName(text, at)))
	) {
		start++;
		if (
			start < end &&
			(text.lexicon.openings.startingAt(text, start) || text.lexicon.possessiveHeads.has(text.key(start)))
		) {
			return start;
		}
	}
	if (start === end) {
		// A word that seems common by itself may still be a name that stands elsewhere.
		start = at;
	}
	while (start < end && text.tokens.shapes[start] === SHAPE_PUNCTUATION) {
		start++;
	}
	if (start >= end) {
		return Math.max(end, at + 1);
	}
	const draft = new Draft(start, end);
	casingEvidence(text, draft);
	if (start === at && isByline(text, at, end)) {
		draft.add(PER, 2, reason('A line by itself, as authors sign'));
	}
	addRunEvidence(text, draft, scan);
	scan.drafts.push(draft);
	return end;
}

/**
 * `Falcon 9` after a word for such things; `Челябинской области`, `Московский городской суд`: where nouns change their
 * endings, the noun of the name stands in lower case after its adjective.
 */
function withCommonNoun(text: NameText, at: number, end: number): number {
	const { lexicon } = text;
	if (lexicon.pack.titleCase && text.key(end) === 'of' && followsDirectly(text, end) && text.isCapital(end + 1)) {
		// «Proceeds of Crime Act».
		const last = followsDirectly(text, end + 1) ? runEnd(text, end + 1) : end;
		return last > end + 2 && lexicon.eventEndings.has(text.key(last - 1)) ? last : end;
	}
	if (hasNumber(text, end) && lexicon.cues.endingAt(text, at - 1)?.value.kind === 'productCue') {
		return end + 1;
	}
	if (
		lexicon.pack.caseEndings.length === 0 ||
		lexicon.stopCapitals.has(text.key(at)) ||
		!ADJECTIVE.test(text.lower(end - 1))
	) {
		return end;
	}
	for (let noun = end; noun < end + 4 && followsDirectly(text, noun) && text.isLower(noun); noun++) {
		const key = text.key(noun);
		if (lexicon.placeEndings.has(key) || lexicon.organizationEndings.has(key) || lexicon.eventEndings.has(key)) {
			return noun + 1;
		}
		if (!ADJECTIVE.test(text.lower(noun))) {
			break;
		}
	}
	return end;
}

/**
 * «мэр Вологды Пётр Соколов», «Шорник Пётр Соколов»: a territory or a trade right before a given and a family name, but
 * no family name that stands first («Соколов Пётр Ильич»).
 */
function standsBeforePerson(text: NameText, at: number, end: number): boolean {
	const { lexicon } = text;
	return (
		lexicon.pack.caseEndings.length > 0 &&
		end === at + 3 &&
		text.isTitle(at) &&
		text.isTitle(at + 1) &&
		text.isTitle(at + 2) &&
		!lexicon.givenNames.has(text.key(at)) &&
		!lexicon.familyNames.has(text.key(at)) &&
		personEnding(text, at) === undefined &&
		lexicon.givenNames.has(text.key(at + 1)) &&
		!PATRONYMIC.test(text.lower(at + 2))
	);
}

/** «Quân Nga»: a sentence's first word with nothing but a listed territory after it. */
function opensBeforeTerritory(text: NameText, at: number, end: number): boolean {
	const rest = at + 1;
	if (
		!text.lexicon.pack.territoryFollows ||
		!text.startsSentence(at) ||
		rest >= end ||
		!followsDirectly(text, rest) ||
		text.nameShare(at) > DOUBTFUL_FIRST_WORD
	) {
		return false;
	}
	const known = text.lexicon.openings.startingAt(
		text,
		rest,
		({ kind, type, label }) => kind === 'name' && type === 'LOC' && label !== COUNTED,
	);
	return known !== undefined && rest + known.words.length === end;
}

/** A line of a name alone, as authors sign. */
function isByline(text: NameText, at: number, end: number): boolean {
	return (
		end - at > 1 &&
		end - at < 5 &&
		!text.continuesLine(at) &&
		!text.continuesLine(end) &&
		text.lexicon.pack.compoundsOfTwo &&
		text.tokens.shapes[end - 1] === SHAPE_TITLE &&
		text.lexicon.givenNames.has(text.key(end - 1))
	);
}

function isStopWord(text: NameText, token: number): boolean {
	const plain =
		text.lexicon.stopCapitals.has(text.key(token)) && !text.isInitial(token) && text.mark(token + 1) !== '-';
	return (
		plain &&
		!isFamilyName(text, token) &&
		!isBirthOrder(text, token) &&
		(!text.lexicon.pack.titleCase || text.startsSentence(token) || text.lexicon.functionWords.has(text.key(token)))
	);
}

/** «Vi Văn Tuyển», «Y Thu»: a family name that looks like a numeral or a letter, before a given name. */
function isFamilyName(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(token) &&
		text.tokens.ends[token]! - text.tokens.starts[token]! <= 2 &&
		text.lexicon.familyNames.has(text.key(token)) &&
		followsDirectly(text, token + 1) &&
		text.isTitle(token + 1) &&
		text.lexicon.givenNames.has(text.key(token + 1))
	);
}

/** «Hai Nhị», «Út Nghĩa»: a capital that no sentence asks for, before a given name. */
function isBirthOrder(text: NameText, token: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.isTitle(token) &&
		!text.startsSentence(token) &&
		text.lexicon.functionWords.has(text.key(token)) &&
		followsDirectly(text, token) &&
		followsDirectly(text, token + 1) &&
		text.isTitle(token + 1) &&
		text.lexicon.givenNames.has(text.key(token + 1))
	);
}

/** Acronyms keep their common words: «UBND»; a hyphenated word is cut off whole or not at all. */
function isWholeWord(text: NameText, token: number): boolean {
	return text.tokens.shapes[token] !== SHAPE_UPPER && !text.isDash(token + 1);
}

/** `World Cup 2018`, `SEA Games 29`: a year or number right after an event. */
export function hasNumber(text: NameText, at: number): boolean {
	return followsDirectly(text, at) && text.isNumber(at) && /^[0-9]{1,4}$/u.test(text.lower(at));
}
