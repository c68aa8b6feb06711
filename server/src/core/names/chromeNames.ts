import { wordSet } from '../text/wordSet';
import { SHAPE_MIXED, SHAPE_UPPER } from '../text/shapes';
import type { DocumentNames } from './documentNames';
import { Draft, fixedDraft } from './draft';
import { ELSEWHERE, INSIDE, LIST_WEIGHT } from './evidenceKinds';
import { namesInHeadline } from './knownNames';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import {
	COUNTED,
	COMMON,
	EVENT_HEAD,
	GOVERNING_HEAD,
	INNER,
	LISTED,
	LISTED_ORGANIZATION,
	LISTED_PLACE,
	NAME,
	NAMING_HEAD,
	PERSON_VERB,
	PLACE_NAME,
} from './phraseKinds';
import { familyMember } from './siteFamilies';
import { isCallSign } from './stationNames';
import type { Stretch } from './stretches';
import { LOC, MISC, ORG, PER } from './types';
import { endsLike } from './wordEndings';
import {
	COMMON_WORD,
	COMPANY_ENDING,
	ENGLISH_WORD,
	EVENT_ENDING,
	FUNCTION_WORD,
	GIVEN_NAME,
	ORGANIZATION_ENDING,
	REGION_CODE,
	STOP_CAPITAL,
} from './wordKinds';

/** What a name needs in a line of the page's interface. */
const CHROME_SCORE = 3.5;
const FULL_NAME_SCORE = 1;

/** «Follow Us», «CONTACT US»: pages of all languages have English menus. */
const BEFORE_US = wordSet('about contact follow join with find call email like visit support tell to');
/** In a headline, before who published it. */
const BEFORE_ARTICLE = new Set(['|', '/', '-', '–', '—', '(']);
/** Letters that nobody is called by. */
const TECHNICAL = new Set(
	'rss pdf faq faqs url app apps sms gps diy usb dvd cctv sim html xml ceo vip wifi'.split(' '),
);

/** The names in a line of the page's interface, where capitals open labels: those that are surer than elsewhere, and places among labels. */
export function namesInChrome(
	text: NameText,
	stretch: Stretch,
	drafts: readonly Draft[],
	names: DocumentNames,
): readonly Draft[] {
	const { from, to } = stretch;
	const { titleCase } = text.lexicon.pack;
	const place = titleCase ? placeOfSection(text, stretch) : undefined;
	if (place) {
		return [place];
	}
	if (offersForm(text, stretch)) {
		return drafts.filter(({ start, end, best }) => best !== MISC && text.phrase(start, LISTED)?.length === end - start);
	}
	const own = titleCase ? branchOfMedia(text, stretch) : undefined;
	if (own) {
		return [own];
	}
	const kept: Draft[] = [];
	for (const draft of drafts) {
		const shorter = titleCase ? withoutSection(text, stretch, withoutLabel(text, stretch, draft)) : draft;
		if (isNameInChrome(text, stretch, shorter, names)) {
			kept.push(shorter);
		}
	}
	if (stretch.headline || !titleCase || !isTitled(text, from, to)) {
		return kept;
	}
	return namesInHeadline(
		text,
		from,
		to,
		kept,
		names,
		(draft) => isLabel(text, draft) || isWord(text, draft, names),
	).map((draft) => withoutSection(text, stretch, draft));
}

/** «Submit an Engagement Announcement»: what the capitals name is a kind of thing. */
function offersForm(text: NameText, { from, to }: Stretch): boolean {
	const { pageWords, describingWords } = text.lexicon.pack;
	return (
		to > from + 2 &&
		pageWords?.submitting.has(text.lower(from)) === true &&
		describingWords?.articles.has(text.lower(from + 1)) === true
	);
}

/** «The Harwick Press»: a body that has a line to itself, with its article; bodies inside a line whose article has a capital. */
export function withArticle(text: NameText, stretch: Stretch, drafts: readonly Draft[]): readonly Draft[] {
	const { from, to } = stretch;
	const [draft] = drafts;
	if (!draft || !text.lexicon.pack.titleCase) {
		return drafts;
	}
	const article = text.isThe(from) && text.isTitle(from);
	if (!article && drafts.some((draft) => opensWithArticle(text, stretch, draft))) {
		return drafts.map((draft) => (opensWithArticle(text, stretch, draft) ? draft.withTokenBefore() : draft));
	}
	if (!article || drafts.length !== 1 || draft.start !== from + 1 || draft.end !== to || draft.best !== ORG) {
		return drafts;
	}
	const whole = fixedDraft(from, to, INSIDE.article, from, from + 1);
	whole.add(ELSEWHERE.sourceLine);
	return [whole];
}

/** «said The Harwick Press», «Ann Hobbs | The Kettle»: no sentence gives the article its capital. */
function opensWithArticle(text: NameText, { from, headline }: Stretch, { start, best }: Draft): boolean {
	const article = start - 1;
	return (
		best === ORG &&
		article > from &&
		text.isTitle(article) &&
		text.isThe(article) &&
		text.followsDirectly(start) &&
		!text.phrase(start, GOVERNING_HEAD | NAMING_HEAD) &&
		!text.startsSentence(article) &&
		text.mark(article - 1) !== '.' &&
		(!headline || text.isLower(article - 1) || BEFORE_ARTICLE.has(text.mark(article - 1)))
	);
}

/** `WKHT` of «WKHT Public File»: letters before common words. */
function withoutLabel(text: NameText, { from }: Stretch, draft: Draft): Draft {
	const { start, end } = draft;
	let last = end;
	while (
		last > start + 1 &&
		text.is(last - 1, COMMON_WORD) &&
		!text.is(last - 1, ORGANIZATION_ENDING | COMPANY_ENDING)
	) {
		last--;
	}
	const length = text.lengthOf(start);
	if (
		draft.fixed ||
		start !== from ||
		last !== start + 1 ||
		last === end ||
		length < 3 ||
		length > 5 ||
		text.word(start).shape !== SHAPE_UPPER ||
		text.word(start + 1).shape === SHAPE_UPPER ||
		text.is(start, COMMON_WORD) ||
		TECHNICAL.has(text.key(start))
	) {
		return draft;
	}
	const shorter = new Draft(start, last);
	shorter.weigh(ORG, CHROME_SCORE + 1, INSIDE.acronym.why);
	return shorter;
}

/** `Bay City` of «Bay City Photos», «Bay City News»: a known place before what a page calls a part of it, which have the line to themselves. */
function placeOfSection(text: NameText, { from, to }: Stretch): Draft | undefined {
	const end = to - 1;
	const section =
		end > from &&
		text.isTitle(end) &&
		text.followsDirectly(end) &&
		text.lexicon.pack.pageWords?.sections.has(text.key(end));
	const place = section ? text.phrase(from, PLACE_NAME) : undefined;
	return place?.length === end - from && !(end === from + 1 && text.is(from, COMMON_WORD | STOP_CAPITAL))
		? fixedDraft(from, end, ELSEWHERE.placesAround)
		: undefined;
}

/** «Harwick Times Balkans», «HBN Crossword», alone in a line: what a known paper or station publishes and runs, by its name and more. */
function branchOfMedia(text: NameText, stretch: Stretch): Draft | undefined {
	const { from, to } = stretch;
	const media = text.phrase(from, LISTED_ORGANIZATION);
	const end = from + (media?.length ?? 0);
	if (media?.cue.label !== 'news agency, newspaper, broadcaster' || end >= to || !text.isCapital(to - 1)) {
		return undefined;
	}
	const member = familyMember(text, stretch, from, end);
	if (!member) {
		return undefined;
	}
	const draft = new Draft(from, member.end);
	draft.weigh(member.type, LIST_WEIGHT, listReason(media.cue.label));
	return draft;
}

/** `HBN` of «HBN Shop», `HNPost` of «HNPost Digital Library»: letters before what a page calls a part of it, to the line's end. */
function withoutSection(text: NameText, { from, to }: Stretch, draft: Draft): Draft {
	const { start, end, best } = draft;
	const { shape } = text.word(start);
	const sections = text.lexicon.pack.pageWords?.sections;
	if (
		best !== ORG ||
		start !== from ||
		end !== to ||
		end < start + 2 ||
		(shape !== SHAPE_UPPER && shape !== SHAPE_MIXED) ||
		!sections?.has(text.key(end - 1)) ||
		endsLabel(text, end - 1) ||
		text.phrase(start, LISTED)?.length === end - start
	) {
		return draft;
	}
	for (let token = start + 1; token < end; token++) {
		if (!text.isTitle(token) || !text.is(token, COMMON_WORD)) {
			return draft;
		}
	}
	const shorter = new Draft(start, start + 1);
	shorter.weigh(ORG, CHROME_SCORE + 1, INSIDE.acronym.why);
	return shorter;
}

function isNameInChrome(text: NameText, stretch: Stretch, draft: Draft, names: DocumentNames): boolean {
	const { start, end, best } = draft;
	if (end === start + 1 && TECHNICAL.has(text.key(start))) {
		return false;
	}
	const listed = text.phrase(start, LISTED)?.length === end - start;
	if (!listed && text.lexicon.pack.compoundsOfTwo && isLabelInSyllables(text, stretch, draft)) {
		return false;
	}
	const label = text.lexicon.pack.titleCase && isLabel(text, draft);
	// «Pakistan News», though bodies may be called so.
	const section = label && best === ORG && !listed && endsLabel(text, end - 1);
	if (draft.fixed && (best !== MISC || listed) && !section) {
		return true;
	}
	if (label) {
		return false;
	}
	return (
		draft.score > CHROME_SCORE ||
		draft.fixed ||
		(draft.counted && (best === LOC || best === ORG)) ||
		isFullName(text, draft) ||
		names.typeOf(draft.foldedIn(text)) !== undefined ||
		isCountedPerson(text, stretch, draft) ||
		(text.lexicon.pack.titleCase && (isStation(text, draft) || isUnknownEntry(text, stretch, draft)))
	);
}

/** «2 Comments», «Single News» in English; «Bình Luận», by itself: what is no name in other lines has but a label's capitals. */
function isLabelInSyllables(text: NameText, { from, to }: Stretch, { start, end }: Draft): boolean {
	for (let token = start; token < end; token++) {
		if (!text.is(token, ENGLISH_WORD) || (token === end - 1 && text.is(token, EVENT_ENDING))) {
			const alone = start === from && end === to;
			return alone && end === start + 2 && text.phrase(start, PERSON_VERB | INNER | COMMON)?.length === 2;
		}
	}
	return true;
}

/** «Thu Minh», which other texts call somebody, in a line by itself or before what the person does. */
function isCountedPerson(text: NameText, { from }: Stretch, { start, end, best, counted }: Draft): boolean {
	return counted && best === PER && start === from && end > start + 1 && text.lexicon.pack.compoundsOfTwo;
}

/** «Linda Thompson»: a given name and one more word are nobody's label. */
function isFullName(text: NameText, { start, end, best, score }: Draft): boolean {
	return (
		score > FULL_NAME_SCORE &&
		best === PER &&
		end === start + 2 &&
		text.lexicon.pack.titleCase &&
		text.is(start, GIVEN_NAME) &&
		!text.is(end - 1, COMMON_WORD)
	);
}

/** «Contact Us», «Home»: a common word, or one that is only a part of a name elsewhere. */
function isWord(text: NameText, draft: Draft, names: DocumentNames): boolean {
	const { start, end } = draft;
	const us = text.key(start) === 'us' && (text.isTitle(start) || BEFORE_US.has(text.key(start - 1)));
	return (
		end === start + 1 &&
		(us ||
			TECHNICAL.has(text.key(start)) ||
			text.is(start, STOP_CAPITAL | COMMON_WORD | FUNCTION_WORD) ||
			(names.typeOf(draft.foldedIn(text)) === undefined && !text.phrase(start, LISTED)))
	);
}

/** «Weather Tips», «Food & Wine», «Discover Norway»: common words, with a territory or without one. */
function isLabel(text: NameText, { start, end }: Draft): boolean {
	const last = end - 1;
	if (end < start + 2 || (text.is(last, ORGANIZATION_ENDING) && !endsLabel(text, last))) {
		return false;
	}
	let common = false;
	for (let token = start; token < end;) {
		const place = text.phrase(token, LISTED_PLACE);
		if (place && token + place.length <= end) {
			token += place.length;
		} else if (
			text.mark(token) === '&' ||
			text.is(token, FUNCTION_WORD | STOP_CAPITAL) ||
			(text.is(token, REGION_CODE) && text.word(token).shape === SHAPE_UPPER) ||
			text.phrase(token, EVENT_HEAD)?.length === 1
		) {
			common ||= token === last && endsLabel(text, token);
			token++;
		} else if (text.is(token, COMMON_WORD) && !text.is(token, GIVEN_NAME)) {
			common = true;
			token++;
		} else {
			return false;
		}
	}
	return common;
}

/** A word of labels that bodies end in, too: `News`. */
function endsLabel(text: NameText, token: number): boolean {
	return text.lexicon.pack.pageWords?.labelEndings.has(text.key(token)) === true;
}

function isStation(text: NameText, { start, end, best }: Draft): boolean {
	return best === ORG && end === start + 1 && isCallSign(text, start);
}

/** An entry by itself of words that the language doesn't know: `Maren Tovik`, `HarbourLIVE`. */
function isUnknownEntry(text: NameText, { from, to }: Stretch, draft: Draft): boolean {
	const { start, end, score } = draft;
	if (start !== from || (end !== to && text.mark(end) !== ':') || score < FULL_NAME_SCORE) {
		return false;
	}
	if (end === start + 1) {
		return text.word(start).shape === SHAPE_MIXED && !text.word(start).hasDigit;
	}
	if (text.word(start).shape === SHAPE_UPPER && text.phrase(start + 1, LISTED_PLACE)?.length === end - start - 1) {
		// «WKB Africa»: what a station has for a part of the world.
		draft.weigh(ORG, CHROME_SCORE + draft.margin, INSIDE.acronym.why);
		return !text.is(start, COMMON_WORD);
	}
	for (let token = start; token < end; token++) {
		if (
			!text.isTitle(token) ||
			text.is(token, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD) ||
			endsLike('unlikeNames', text, token) ||
			text.phrase(token, LISTED | (NAME & ~COUNTED))
		) {
			return false;
		}
	}
	return end === start + 2;
}

/** Whether no word that could be small is. */
function isTitled(text: NameText, from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		if (text.isLower(token) && !text.is(token, FUNCTION_WORD)) {
			return false;
		}
	}
	return true;
}
