import { SHAPE_UPPER } from '../text/shapes';
import { Draft, fixedDraft } from './draft';
import { AFTER, BEFORE, ELSEWHERE, type EvidenceKind, INSIDE } from './evidenceKinds';
import { opensNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import {
	EVENT_HEAD,
	NAME,
	ORGANIZATION_CUE,
	ORGANIZATION_HEAD,
	ORGANIZATION_NAME,
	PERSON_VERB,
	PLACE_HEAD,
	PRODUCT_CUE,
	ROLE,
	WORK_CUE,
} from './phraseKinds';
import { isSpeech, opensPhrase, quotedPhrase } from './quotedPhrases';
import { withoutParts } from './repeatedNames';
import type { Scan } from './scanning';
import { MISC } from './types';
import {
	AGE_WORD,
	COPULA,
	FUNCTION_WORD,
	GIVEN_NAME,
	GRADE_CUE,
	JOINER,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Longer quotations are somebody's words. Tokens. */
const LONGEST_TITLE = 12;
/** Exhibitions and programmes in Vietnamese have longer titles. */
const LONGEST_BEHIND_WORK = 24;
const MOST_QUOTED_WORDS = 3;
const QUOTATION_MARKS = new Set(['"', '“', '”', '‘', '’', "'"]);
const OPENING_MARKS = new Set(['"', '“', '‘', "'"]);
/** Between a quotation and the word for works, in words. */
const LONGEST_TO_WORK = 7;
const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '...', ',']);
const YEAR = /^(?:1[89]|20)[0-9]{2}$/u;
/** Tokens with the opening mark. */
const LONGEST_QUOTED_NAME = 6;

/** A work's title in quotation marks, by the word for such works before it or after it: `phim “Bố già”`, `“Bố già” là phim`. */
export function quotedWork(text: NameText, quote: number): Draft | undefined {
	const close = quotationEnd(text, quote, isBehindWork(text, quote) ? LONGEST_BEHIND_WORK : LONGEST_TITLE);
	if (close === undefined || !text.isCapital(quote + 1)) {
		return undefined;
	}
	const end = titleEnd(text, quote, close);
	const listed = text.phrase(quote + 1, ORGANIZATION_NAME);
	if (listed && quote + 1 + listed.length === end) {
		return undefined;
	}
	// «11 фильмов: «Снег», «Лёд»».
	const colon = text.lexicon.inflects && text.mark(quote - 1) === ':' ? 1 : 0;
	const before = text.continuesLine(quote) ? text.cueBefore(quote - colon, WORK_CUE) : undefined;
	// «'Hai Miền' - phim Việt đầu tiên».
	const joined = text.is(close + 1, COPULA) || (text.isDash(close + 1) && !text.isGlued(close + 1));
	const after = joined && text.continuesLine(close + 2) ? text.phrase(close + 2, WORK_CUE) : undefined;
	if (!before && isBeforeShow(text, close + 1)) {
		return workDraft(quote + 1, end, AFTER.workCue, close + 1, close + 2);
	}
	const named = before
		? undefined
		: (workNamedBefore(text, quote, close) ?? workOfPerformer(text, quote, close) ?? performedBefore(text, quote));
	if (named !== undefined) {
		return workDraft(quote + 1, end, BEFORE.workCue, named, quote);
	}
	if (before) {
		return workDraft(quote + 1, end, BEFORE.workCue, quote - colon - before.length, quote - colon);
	}
	return after && workDraft(quote + 1, end, AFTER.workCue, close + 2, close + 2 + after.length);
}

/** «triển lãm “…”»: the word for a work right before a quotation, where languages write their words in syllables. */
function isBehindWork(text: NameText, quote: number): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.continuesLine(quote) &&
		text.isLower(quote - 1) &&
		text.cueBefore(quote, WORK_CUE) !== undefined
	);
}

/**
 * «triển lãm tranh của người khuyết tật “Sắc màu”», «những bài hát của Lê Tám như “Mưa”»: the first word for works within a few words right before
 * a quotation of several, where nobody speaks and no mark stands between.
 */
function workNamedBefore(text: NameText, quote: number, close: number): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		close < quote + 3 ||
		!text.continuesLine(quote) ||
		SENTENCE_ENDS.has(text.mark(close - 1)) ||
		text.phrase(quote + 1, NAME | ROLE)
	) {
		return undefined;
	}
	let found: number | undefined;
	for (let at = quote - 1; at >= quote - LONGEST_TO_WORK && text.mark(at) === ''; at--) {
		if (text.phrase(at, PERSON_VERB)) {
			return undefined;
		}
		const work = text.isLower(at) || text.startsSentence(at) ? text.phrase(at, WORK_CUE) : undefined;
		found = work && at + work.length <= quote ? at : found;
		if (found !== undefined || !text.continuesLine(at)) {
			break;
		}
	}
	return found;
}

/** «Lê Tám với “Dòng sông quê”», «giám khảo “Bước nhảy quê nhà”»: several words and no sentence, behind a performer's name or part in a show. */
function workOfPerformer(text: NameText, quote: number, close: number): number | undefined {
	const words = text.lexicon.pack.workWords;
	const before = quote - 1;
	if (
		!words?.performances ||
		close < quote + 3 ||
		!text.continuesLine(quote) ||
		SENTENCE_ENDS.has(text.mark(close - 1)) ||
		text.phrase(quote + 1, NAME | ROLE)
	) {
		return undefined;
	}
	const performs =
		words.performances.has(text.lower(before)) && text.followsDirectly(before) && text.isTitle(before - 1);
	// «diễn viên “Cá Sấu”» is called so.
	const part =
		close > quote + MOST_QUOTED_WORDS && words.parts?.has(`${text.lower(before - 1)} ${text.lower(before)}`) === true;
	return performs ? before : part ? before - 1 : undefined;
}

/** «'Tovik' actor Ron Hobbs», «‘Low Tide’ Premiere»: who plays in a work, or what of it is shown, right behind it. */
function isBeforeShow(text: NameText, at: number): boolean {
	return (
		text.continuesLine(at) && !text.isGlued(at) && text.lexicon.pack.newsMedia?.ofWorks.has(text.lower(at)) === true
	);
}

/** «sings “Low Tide” and “Tovik”»: what is performed, and what stands beside it. */
function performedBefore(text: NameText, quote: number): number | undefined {
	const performing = text.lexicon.pack.newsMedia?.performing;
	let before = quote - 1;
	for (let marks = 0; performing && before > quote - LONGEST_TITLE && text.continuesLine(before + 1); before--) {
		if (performing.has(text.lower(before))) {
			return marks % 2 === 0 ? before : undefined;
		}
		const isQuote = text.isPunctuation(before) && QUOTATION_MARKS.has(text.mark(before));
		marks += isQuote ? 1 : 0;
		if (marks % 2 === 0 && !isQuote && text.key(before) !== 'and' && text.mark(before) !== ',') {
			return undefined;
		}
	}
	return undefined;
}

/** “The Petri Dish”: two words and more with a capital each, where only names are written so. */
export function quotedTitle(text: NameText, quote: number): Draft | undefined {
	const close = text.lexicon.pack.titleCase ? quotationEnd(text, quote) : undefined;
	if (close === undefined || !text.isCapital(quote + 1)) {
		return undefined;
	}
	const end = titleEnd(text, quote, close);
	// “Ne Zha 2”
	const numbered = isSequel(text, quote + 1, end - 1);
	if (!(text.isCapital(end - 1) || numbered) || text.phrase(quote + 1, NAME)) {
		return undefined;
	}
	let capitals = numbered ? 1 : 0;
	let commas = 0;
	let copulas = 0;
	for (let token = quote + 1; token < end; token++) {
		if (text.isLower(token) && !text.is(token, FUNCTION_WORD)) {
			return undefined;
		}
		capitals += text.isCapital(token) ? 1 : 0;
		commas += text.mark(token) === ',' ? 1 : 0;
		copulas += text.is(token, COPULA) ? 1 : 0;
	}
	if (end < close && (commas > 0 || (text.mark(end) === ',' && copulas > 0))) {
		// “Tovik is Not a Town,” she said.
		return undefined;
	}
	const person = end === quote + 3 && text.is(quote + 1, GIVEN_NAME);
	return capitals > 1 && !person ? workDraft(quote + 1, end, INSIDE.quotedTitle) : undefined;
}

/** `'Low Tide': Why They Came`: what a headline begins with in quotation marks, before its colon, in capitals alone, and nobody's words. */
export function titleOfHeadline(text: NameText, quote: number): Draft | undefined {
	const close = text.isCapital(quote + 1) ? quotationEnd(text, quote) : undefined;
	if (close === undefined || text.mark(close + 1) !== ':' || text.continuesLine(quote)) {
		return undefined;
	}
	const speaks = text.lexicon.pack.determiners?.speakers;
	for (let token = quote + 1; token < close; token++) {
		if (
			speaks?.has(text.lower(token)) === true ||
			text.is(token, COPULA) ||
			(text.isLower(token) && !text.is(token, FUNCTION_WORD)) ||
			(SENTENCE_ENDS.has(text.mark(token)) && text.mark(token) !== '?')
		) {
			return undefined;
		}
	}
	return workDraft(quote + 1, close, INSIDE.quotedTitle);
}

/** One figure behind words of which the last one has a capital and is no grade's: «Phase 2». */
function isSequel(text: NameText, from: number, number: number): boolean {
	return (
		number > from &&
		text.isNumber(number) &&
		text.lengthOf(number) === 1 &&
		text.isTitle(number - 1) &&
		!text.is(number - 1, GRADE_CUE)
	);
}

/**
 * «Ледовый вестник», «Вишнёвый сад»: two or three words, where a language sets names in quotation marks; no speech. Two are
 * rather an organisation's, three a work's; in an enumeration they are what the one before them is.
 */
export function quotedName(text: NameText, scan: Scan, quote: number): Draft | undefined {
	const end = text.lexicon.inflects && opensNameQuotes(text, quote) ? quotationEnd(text, quote) : undefined;
	if (end === undefined || end - quote < 3 || !text.isCapital(quote + 1) || isSpeech(text, quote, end)) {
		return undefined;
	}
	const body = text.continuesLine(quote) ? text.cueBefore(quote, ORGANIZATION_CUE | ORGANIZATION_HEAD) : undefined;
	const before = quotedBefore(text, scan, quote);
	if (text.lexicon.pack.caseWords?.awards.has(text.lower(quote + 1)) && text.isLower(quote + 2)) {
		// «За заслуги перед Отечеством».
		return quotedPhrase(text, quote, end, body);
	}
	if (text.is(quote + 1, STOP_CAPITAL) && !body && before === undefined && !opensPhrase(text, quote + 1)) {
		return undefined;
	}
	let words = 0;
	for (let token = quote + 1; token < end; token++) {
		if (text.isDash(token) && text.isGlued(token) && text.isGlued(token + 1)) {
			continue;
		}
		words++;
		if (
			words > MOST_QUOTED_WORDS ||
			end - quote > LONGEST_QUOTED_NAME ||
			text.isPunctuation(token) ||
			text.is(token, FUNCTION_WORD)
		) {
			return quotedPhrase(text, quote, end, body);
		}
	}
	const listed = text.phrase(quote + 1, NAME);
	if (listed && quote + 1 + listed.length === end) {
		return undefined;
	}
	const draft = new Draft(quote + 1, end);
	draft.fixed = true;
	const thing = text.continuesLine(quote) ? text.cueBefore(quote, EVENT_HEAD | PRODUCT_CUE | PLACE_HEAD) : undefined;
	if (thing && !body) {
		// «нацпарк «Земля леопарда»».
		const place = thing.kind === PLACE_HEAD;
		draft.add(place ? BEFORE.placeInGuillemets : BEFORE.thingInGuillemets, quote - thing.length, quote);
	} else if (hasAuthor(text, quote, end) || isStaged(text, quote)) {
		draft.add(INSIDE.thingInGuillemets);
	} else if (before !== undefined) {
		draft.weigh(before, INSIDE.inQuotes.weight, INSIDE.placeInGuillemets.why);
	} else if (text.is(end - 1, PLACE_ENDING) && text.isTitle(end - 1)) {
		draft.add(INSIDE.placeInGuillemets);
	} else {
		const work =
			words === MOST_QUOTED_WORDS &&
			!text.cueBefore(quote, ORGANIZATION_CUE | ORGANIZATION_HEAD | ROLE) &&
			!isCompany(text, quote + 1, end);
		draft.add(work ? INSIDE.quotedTitle : INSIDE.inQuotes);
	}
	return draft;
}

/** «Невская стивидорная группа», «ВТБ инфраструктурный холдинг»: by its last word, or by a company's name at its beginning. */
function isCompany(text: NameText, start: number, end: number): boolean {
	return (
		text.lexicon.pack.caseWords?.companiesInQuotes.test(text.lower(end - 1)) === true ||
		(text.word(start).shape === SHAPE_UPPER && text.phrase(start, ORGANIZATION_NAME)?.length === 1)
	);
}

/** «Снег» Ирины Лебедевой, «Голубой фонтан» 1905 года, «Лёд» (2018): the author in the genitive or the year behind the quotation, and no body's head or office before it. */
export function hasAuthor(text: NameText, quote: number, end: number): boolean {
	const given = end + 1;
	if (!text.continuesLine(given)) {
		return false;
	}
	if (hasYear(text, given)) {
		return !(text.continuesLine(quote) && text.cueBefore(quote, ORGANIZATION_CUE | ORGANIZATION_HEAD | ROLE));
	}
	const genitive = text.lexicon.pack.caseWords?.personGenitive;
	if (text.lexicon.pack.caseWords?.matchVerbs.test(text.lower(given + 2))) {
		// «Балтика» Андрея Талалаева поднялась.
		return false;
	}
	return (
		genitive !== undefined &&
		text.isTitle(given) &&
		text.is(given, GIVEN_NAME) &&
		text.followsDirectly(given + 1) &&
		text.isTitle(given + 1) &&
		genitive.test(text.lower(given)) &&
		genitive.test(text.lower(given + 1)) &&
		!(text.continuesLine(quote) && text.cueBefore(quote, ORGANIZATION_CUE | ORGANIZATION_HEAD | ROLE))
	);
}

/** «репетируют пьесу молодого автора «Снег»», «партию Татьяны в «Онегине»»: what is done with works, or a part in one, a few words before, and no body's head or office right before it. */
export function isStaged(text: NameText, quote: number): boolean {
	const words = text.lexicon.pack.caseWords;
	if (!words || !text.continuesLine(quote) || text.cueBefore(quote, ORGANIZATION_CUE | ORGANIZATION_HEAD | ROLE)) {
		return false;
	}
	// «репетируют в «Современнике»» says where.
	const isWhere = words.prepositions.has(text.lower(quote - 1));
	const told = isWhere ? words.stageParts : words.stagings;
	let isNamed = !isWhere;
	for (let at = quote - 1; at >= quote - LONGEST_TO_WORK && text.mark(at) === ''; at--) {
		const word = text.lower(at);
		isNamed &&= text.isLower(at) || text.startsSentence(at);
		// «фестиваль искусств «Балтийские сезоны»».
		if (told.test(word) || (isNamed && words.quotedThings.test(word))) {
			return true;
		}
		isNamed &&= !text.is(at, FUNCTION_WORD) && !text.word(at).isSlavicVerb;
		if (!text.continuesLine(at)) {
			break;
		}
	}
	return false;
}

function hasYear(text: NameText, at: number): boolean {
	const year = text.mark(at) === '(' ? at + 1 : at;
	return (
		YEAR.test(text.lower(year)) &&
		(year > at ? text.mark(year + 1) === ')' : text.followsDirectly(year + 1) && text.is(year + 1, AGE_WORD))
	);
}

/** The type of the quoted name right before this one: «Вишнёвый сад», «Чайка» and so on. */
export function quotedBefore(text: NameText, scan: Scan, quote: number): number | undefined {
	const before = scan.drafts[scan.drafts.length - 1];
	const joined = text.mark(quote - 1) === ',' || text.is(quote - 1, JOINER);
	return joined && before?.end === quote - 2 && text.mark(before.start - 1) === text.mark(quote) && before.score > 0
		? before.best
		: undefined;
}

/** Replaces what was found inside quotation marks that hold a work's title which other places tell. */
export function withRepeatedWorks(
	text: NameText,
	from: number,
	to: number,
	drafts: readonly Draft[],
	works: ReadonlySet<string>,
): readonly Draft[] {
	const found: Draft[] = [];
	for (let token = from; token < to; token++) {
		const close = text.isPunctuation(token) ? quotationEnd(text, token) : undefined;
		const end = close === undefined ? token : titleEnd(text, token, close);
		if (close !== undefined && works.has(text.folded(token + 1, end))) {
			found.push(workDraft(token + 1, end, ELSEWHERE.repeatedWork));
			token = close;
		}
	}
	return withoutParts(drafts, found);
}

/** A work's title between quotation marks. */
export function isQuotedWork(text: NameText, { fixed, best, start, end }: Draft): boolean {
	return fixed && best === MISC && isInQuotes(text, start, end);
}

/** “Nomadland”: one word that nothing else is said of, in a text that sets titles in quotation marks. */
export function isQuotedWord(text: NameText, { start, end, fixed, score }: Draft): boolean {
	const opening = text.mark(start - 1);
	return (
		!fixed &&
		score > 0 &&
		end === start + 1 &&
		text.lexicon.pack.titleCase &&
		text.isTitle(start) &&
		OPENING_MARKS.has(opening) &&
		text.isGlued(start) &&
		(opening !== "'" || !text.isGlued(start - 1) || !text.continuesLine(start - 1)) &&
		isInQuotes(text, start, end)
	);
}

function isInQuotes(text: NameText, start: number, end: number): boolean {
	const { closing } = text.word(start - 1);
	return (
		text.isPunctuation(start - 1) &&
		(closing === text.mark(end) || (closesInside(text, end) && closing === text.mark(end + 1)))
	);
}

/** Of a quotation without the comma or full stop that American English sets before the closing mark: “The Long Field,” */
function titleEnd(text: NameText, quote: number, close: number): number {
	return close > quote + 2 && closesInside(text, close - 1) ? close - 1 : close;
}

function closesInside(text: NameText, token: number): boolean {
	const mark = text.mark(token);
	return (
		text.lexicon.pack.titleCase && (mark === ',' || mark === '.') && text.isGlued(token) && text.isGlued(token + 1)
	);
}

function workDraft(start: number, end: number, kind: EvidenceKind, from = 0, to = from): Draft {
	return fixedDraft(start, end, kind, from, to);
}

/** The closing mark of the quotation that opens at `quote`, in its line and not far. */
export function quotationEnd(text: NameText, quote: number, longest = LONGEST_TITLE): number | undefined {
	const { closing } = text.word(quote);
	if (closing === '' || !text.continuesLine(quote + 1) || isApostrophe(text, quote)) {
		return undefined;
	}
	for (let end = quote + 1; end - quote <= longest && text.continuesLine(end); end++) {
		if (text.mark(end) === closing && !isInsideWord(text, end)) {
			return end > quote + 1 ? end : undefined;
		}
	}
	return undefined;
}

/** «the Lib Dems' Ann Hobbs»: the mark is the word's before it. */
function isApostrophe(text: NameText, quote: number): boolean {
	return text.mark(quote) === "'" && text.isGlued(quote) && !text.isPunctuation(quote - 1);
}

/** «Radio 4's» */
function isInsideWord(text: NameText, mark: number): boolean {
	const isSingle = text.mark(mark) === "'" || text.mark(mark) === '’';
	return isSingle && text.isGlued(mark) && text.isGlued(mark + 1) && text.lower(mark + 1) === 's';
}
