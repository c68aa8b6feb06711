import { ENTITY_TYPES } from '../model';
import { foldName } from '../text/normalize';
import { isDateline } from './datelines';
import { type DocumentNames, STRONG_MARGIN, STRONG_SCORE } from './documentNames';
import { Draft } from './draft';
import { levelEnumerations } from './enumerations';
import {
	BEFORE,
	CORPUS_WEIGHT,
	namedInOthers,
	SAME_WORDS,
	SAME_WORDS_PART_WEIGHT,
	SAME_WORDS_WEIGHT,
	shortFor,
	SHORT_FORM_AT_START_WEIGHT,
	SHORT_FORM_WEIGHT,
} from './evidenceKinds';
import type { FullName } from './fullNames';
import { separateNames } from './knownNames';
import { isOwnBody } from './headWords';
import { isParticle } from './nameShare';
import { isGivenNameInside } from './seemingWords';
import type { Namesakes } from './namesakes';
import type { NameText } from './nameText';
import { isCountry } from './cuesAfter';
import { HONORIFIC, LISTED, LISTED_PLACE, PERSON_VERB, PLACE_HEAD, TITLE } from './phraseKinds';
import { isCalled, isPlaced } from './standsBehind';
import { isInPlace } from './townCases';
import { LOC, MISC, ORG, PER } from './types';
import { DEMONYM, FAMILY_NAME, GIVEN_NAME, SHORT_TERRITORY, STOP_CAPITAL } from './wordKinds';

/** Above this margin the rest of the corpus isn't asked. */
const CERTAIN_MARGIN = 2;
/** With a title or verb of people a name of several words is a person's, even where a company is called so. */
const SURE_PERSON = 4;
/** `Hobbses`, `Hobbs’`: what a family's name has in the plural. */
const PLURAL_ENDINGS = ['es', 's'];
/** Below this share of names a sentence's first word may be cut off a name that stands elsewhere without it. */
const DOUBTFUL_FIRST_WORD = 0.8;

/** Second look at the drafts from `from` until before `to` that are open to doubt, with what the document's strong names and the rest of the corpus say. */
export function settle(
	text: NameText,
	drafts: readonly Draft[],
	from: number,
	to: number,
	names: DocumentNames,
	namesakes: Namesakes,
): Draft[] {
	const settled: Draft[] = [];
	for (let i = from; i < to; i++) {
		const draft = drafts[i]!;
		if (namesakes.settle(text, draft) || asCompanyOrFounder(text, draft, names) || asClubOrPlayer(text, draft, names)) {
			addFound(settled, draft);
			continue;
		}
		if (draft.fixed) {
			asClub(text, draft, names);
		}
		const person = (draft.fixed || draft.counted) && asPerson(text, draft, names);
		if (draft.fixed || person) {
			addFound(settled, draft);
			continue;
		}
		const series = separateNames(text, draft, names);
		if (series) {
			for (const part of series) {
				addFound(settled, part);
			}
		} else {
			addFound(settled, reconsider(text, draft, names));
		}
	}
	for (let i = 0; i < settled.length; i++) {
		settled[i] = withFirstSyllable(text, settled[i]!, names);
	}
	levelEnumerations(text, settled);
	return settled;
}

/** A city whose club plays elsewhere in the document, where nothing says that the city is meant. */
function asClub(text: NameText, draft: Draft, names: DocumentNames): void {
	const { start, best } = draft;
	if (
		best === LOC &&
		(text.lexicon.pack.territoryFollows || text.lexicon.pack.titleCase) &&
		(names.hasType(draft.foldedIn(text), ORG) ||
			(names.isClubTown(draft.foldedIn(text)) && !endsAddress(text, start))) &&
		!isCountry(text, start) &&
		!isDateline(text, start, draft.end) &&
		!isPlaced(text, start)
	) {
		draft.weigh(ORG, draft.margin + STRONG_MARGIN, SAME_WORDS);
	}
}

/** «Số 15 Hồ Xuân Hương, Hà Nội», «(Hà Nội)» */
function endsAddress(text: NameText, start: number): boolean {
	return text.mark(start - 1) === '(' || (text.mark(start - 1) === ',' && text.isCapital(start - 2));
}

/**
 * «Hòa An» in a text on Công ty Hòa An and on Nguyễn Hòa An, or on Công ty Sữa Hòa An: the person only where people are called so, else
 * the company. Single syllables are given names.
 */
function asCompanyOrFounder(text: NameText, draft: Draft, names: DocumentNames): boolean {
	const { start, end } = draft;
	if (!text.lexicon.pack.compoundsOfTwo || end !== start + 2) {
		return false;
	}
	const founder = names.founderOf(draft.foldedIn(text));
	const isCompany = founder !== undefined || names.isNameBehindTrade(draft.foldedIn(text));
	if (
		!isCompany ||
		draft.best === MISC ||
		(draft.best === LOC && (!founder || !draft.counted || isPlaced(text, start)))
	) {
		return false;
	}
	const called = isCalled(text, start);
	const type = called ? PER : ORG;
	if (draft.best !== type || draft.score <= 0) {
		const lead = draft.best === type ? 0 : draft.margin;
		const known = called ? founder : names.fullName(draft.foldedIn(text));
		draft.weigh(type, lead + SHORT_FORM_WEIGHT, known?.type === type ? shortFor(known.full) : SAME_WORDS);
	}
	return true;
}

/** «Bradley finished fifth» in a text on Bradley FC; with a Tom Bradley in it the club only by what stands beside it. */
function asClubOrPlayer(text: NameText, draft: Draft, names: DocumentNames): boolean {
	const { start, end } = draft;
	const called = draft.best === PER && end === start + 1 ? names.clubCalled(draft.foldedIn(text)) : undefined;
	if (!called || draft.score <= 0) {
		return false;
	}
	const words = text.lexicon.pack.matchWords;
	const isClub =
		(text.followsDirectly(end) && words?.behindClub.has(text.lower(end))) ||
		(text.followsDirectly(start) && words?.beforeClub.has(text.lower(start - 1)));
	if (isCalled(text, start) || (called.isPerson && !isClub)) {
		return false;
	}
	draft.weigh(ORG, draft.margin + SHORT_FORM_WEIGHT, shortFor(called.club.full));
	return true;
}

/** «Đại úy Vinh», «Vinh kể» in a text on Hoàng Văn Vinh: called like a city, with a title before or a verb of people behind. */
function asPerson(text: NameText, draft: Draft, names: DocumentNames): boolean {
	const { start, end, best } = draft;
	if (
		best === LOC &&
		end === start + 1 &&
		names.fullName(draft.foldedIn(text))?.type === PER &&
		(text.lexicon.pack.compoundsOfTwo ? actsAsPerson(text, start) : !isPlaced(text, start)) &&
		(!isCountry(text, start) || (text.lexicon.pack.titleCase && !names.standsInPlaces(draft.foldedIn(text))))
	) {
		draft.weigh(PER, draft.margin + STRONG_MARGIN, SAME_WORDS);
		return true;
	}
	if (isGivenNameInTwo(text, draft, names)) {
		draft.weigh(PER, draft.margin + STRONG_MARGIN, SAME_WORDS);
		return true;
	}
	return false;
}

/** «Minh Trí» in a text on Nguyễn Minh Trí: called like a place that was only counted, or begins like a body. */
function isGivenNameInTwo(text: NameText, { start, end, best, counted }: Draft, names: DocumentNames): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		end === start + 2 &&
		((best === LOC && counted) || best === ORG) &&
		text.isTitle(start) &&
		text.is(end - 1, GIVEN_NAME) &&
		names.fullName(text.folded(start, end))?.type === PER &&
		!isPlaced(text, start)
	);
}

function actsAsPerson(text: NameText, start: number): boolean {
	const called = text.followsDirectly(start) && text.cueBefore(start)?.kind === TITLE;
	return called || text.phrase(start + 1, PERSON_VERB) !== undefined;
}

/** «Đình Vinh» in a text on Lê Đình Vinh: a sentence's first word that seemed to be none of the name. */
function withFirstSyllable(text: NameText, draft: Draft, names: DocumentNames): Draft {
	const start = draft.start - 1;
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		draft.end !== draft.start + 1 ||
		start < 0 ||
		!text.followsDirectly(draft.start) ||
		!text.isTitle(start) ||
		!text.isTitle(draft.start) ||
		!text.startsSentence(start) ||
		names.typeOfAny(text.folded(start, draft.end)) !== PER
	) {
		return draft;
	}
	const whole = new Draft(start, draft.end);
	whole.weigh(PER, SAME_WORDS_WEIGHT, SAME_WORDS);
	return whole;
}

function addFound(found: Draft[], draft: Draft): void {
	if (draft.score > 0) {
		found.push(draft);
	}
}

/** A draft as the text's other names show it, or the corpus where they say nothing, or without its first word. */
function reconsider(text: NameText, draft: Draft, names: DocumentNames): Draft {
	if (isToldByOthers(text, draft, names)) {
		return draft;
	}
	const { best, start } = draft;
	const folded = draft.foldedIn(text);
	const strong = draft.score >= STRONG_SCORE && draft.margin >= STRONG_MARGIN;
	const type = names.typeOf(folded);
	if (best === LOC && type !== LOC && (isDateline(text, start, draft.end) || isHeaded(text, start))) {
		return draft;
	}
	if (type !== undefined) {
		if (!strong || type !== best) {
			draft.weigh(type, SAME_WORDS_WEIGHT + doubtOfSyllable(text, draft, names), SAME_WORDS);
		}
		return draft;
	}
	const name = names.fullName(folded);
	if (name !== undefined && mayBeShortFor(text, draft, name)) {
		const weight = text.startsSentence(start) ? SHORT_FORM_AT_START_WEIGHT : SHORT_FORM_WEIGHT;
		draft.weigh(name.type, weight + doubtOfSyllable(text, draft, names), shortFor(name.full));
		return draft;
	}
	const shorter = text.is(start, SHORT_TERRITORY) ? withoutFirstWord(text, draft, names) : undefined;
	if (shorter) {
		return shorter;
	}
	const inside = draft.score <= 0 && text.startsSentence(start) ? names.typeInside(folded) : undefined;
	if (inside !== undefined) {
		draft.weigh(inside, SAME_WORDS_PART_WEIGHT, SAME_WORDS);
		return draft;
	}
	return strong && draft.margin >= CERTAIN_MARGIN ? draft : asInCorpus(text, draft, names, strong);
}

/** Whether it is a storm, a family, a town or a company by what else the text names, whatever the same words are elsewhere in it; then that is weighed. */
function isToldByOthers(text: NameText, draft: Draft, names: DocumentNames): boolean {
	const { start } = draft;
	const folded = draft.foldedIn(text);
	if (names.isStorm(folded) && !isCalled(text, start)) {
		draft.weigh(MISC, draft.behind(MISC) + STRONG_MARGIN, SAME_WORDS);
		return true;
	}
	const family = familyName(text, draft, names);
	if (family) {
		draft.weigh(PER, draft.behind(PER) + SHORT_FORM_WEIGHT, shortFor(family));
		return true;
	}
	if ((names.typeOf(folded) === PER || names.fullName(folded)?.type === PER) && isInPlace(text, draft)) {
		draft.add(BEFORE.townInCase, start - 1, start);
		return true;
	}
	const person = calledWherePlacesStand(text, draft, names);
	if (person) {
		draft.weigh(PER, draft.behind(PER) + SHORT_FORM_WEIGHT, shortFor(person.full));
		return true;
	}
	const company = companyMeant(text, draft, names);
	if (company) {
		draft.weigh(ORG, draft.margin + SHORT_FORM_WEIGHT, shortFor(company.full));
		return true;
	}
	return false;
}

/**
 * «kỳ vọng ở Quang Hải» in a text on Nguyễn Quang Hải: whom a word before places would make a place throughout the text; undefined where
 * a list or a place's head in the text knows one.
 */
function calledWherePlacesStand(text: NameText, { start, end }: Draft, names: DocumentNames): FullName | undefined {
	const folded = text.folded(start, end);
	if (end === start + 1 || !text.lexicon.pack.compoundsOfTwo || names.typeOf(folded) !== LOC) {
		return undefined;
	}
	const name = names.fullName(folded);
	return name?.type === PER && !names.standsInPlaces(folded) && text.phrase(start, LISTED_PLACE)?.length !== end - start
		? name
		: undefined;
}

/** «chỉ đạo Sáng»: how much speaks against a word that is hardly ever a name, which says nothing of a text in which somebody has it. */
function doubtOfSyllable(text: NameText, { start, end, score }: Draft, names: DocumentNames): number {
	return end === start + 1 &&
		text.is(start, STOP_CAPITAL) &&
		isGivenNameInside(text, start) &&
		names.fullName(text.folded(start, end))?.type === PER
		? Math.max(0, -score)
		: 0;
}

/** Whether a draft may be the short form of a full name: no common word, and nobody where that is no person's. */
function mayBeShortFor(text: NameText, draft: Draft, { full, type }: FullName): boolean {
	const { start, end } = draft;
	if (type !== PER && isSomebody(text, draft)) {
		return false;
	}
	return !(
		end === start + 1 &&
		((text.is(start, STOP_CAPITAL) && !isGivenNameInside(text, start)) || isCommonWord(text, start, full))
	);
}

/** A company that a draft is the short name of: by its one word, or by what people are called, too, where nothing says that somebody is meant. */
function companyMeant(text: NameText, draft: Draft, names: DocumentNames): FullName | undefined {
	const { start, end, best, margin } = draft;
	const folded = draft.foldedIn(text);
	const type = names.typeOf(folded);
	if (end === start + 1) {
		const mayBeCompany = best === PER || (best !== ORG && type !== best && !draft.fixed && !isPlaced(text, start));
		return draft.score > 0 && mayBeCompany && !isCalled(text, start) ? names.companyCalled(folded) : undefined;
	}
	const sure = margin >= SURE_PERSON && !isLedBody(text, draft);
	// «Công ty Việt Á», then «Việt Á».
	const whole = type === PER && !sure && !isSomebody(text, draft) ? names.fullName(folded) : undefined;
	return whole?.type === ORG ? whole : undefined;
}

/** «Tập đoàn Minh Long», and «ông Minh Long» who has it. */
function isSomebody(text: NameText, { start, best }: Draft): boolean {
	return best === PER && text.followsDirectly(start) && text.cueBefore(start, HONORIFIC) !== undefined;
}

/**
 * A draft of which the text itself says too little, as other documents take its name, or without its first word.
 *
 * @param strong whether it stands as it is where they don't know the name
 */
function asInCorpus(text: NameText, draft: Draft, names: DocumentNames, strong: boolean): Draft {
	const { start } = draft;
	const { knowledge } = text;
	if (knowledge.documents === 1) {
		return (strong ? undefined : withoutFirstWord(text, draft, names)) ?? draft;
	}
	const written = text.slice(start, draft.end);
	const asked = foldName(written);
	const known = knowledge.nameType(asked);
	if (known) {
		const why = namedInOthers(known.documents);
		draft.weigh(ENTITY_TYPES.indexOf(known.type), CORPUS_WEIGHT, why);
		return draft;
	}
	const shorter = strong ? undefined : withoutFirstWord(text, draft, names);
	knowledge.doubts?.ask(asked, written, shorter ? undefined : draft);
	return shorter ?? draft;
}

/** «thành phố Lam Giang», be it that a bank's branch is called so as well. */
function isHeaded(text: NameText, start: number): boolean {
	return text.followsDirectly(start) && text.cueBefore(start, PLACE_HEAD) !== undefined;
}

/** «lãnh đạo Long Sơn», «Tổng Giám đốc Long Sơn.»: behind who leads it, and not before what somebody says or does. */
function isLedBody(text: NameText, { start, end }: Draft): boolean {
	const title = text.followsDirectly(start) ? text.cueBefore(start, TITLE) : undefined;
	if (!title) {
		return false;
	}
	const words = text.slice(start - title.length, start).toLowerCase();
	return (
		text.lexicon.pack.personWords?.titlesOfBodies?.has(words) === true ||
		(text.lexicon.pack.companyWords?.leaders.test(words) === true &&
			!text.is(start, FAMILY_NAME) &&
			!text.phrase(end, PERSON_VERB))
	);
}

/** «Lương tăng» in a text on «lương» and «Lương Thị Hiền»: a family name that is a common word of the text, where any word has a capital. */
function isCommonWord(text: NameText, start: number, full: string): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo &&
		full.toLowerCase().startsWith(`${text.lower(start)} `) &&
		(isOwnBody(text, start) || (text.startsSentence(start) && text.standsInLowerCase(start)))
	);
}

/** «the Petries» in a text on Carol Petrie: whose family it is; undefined for anything else. */
function familyName(text: NameText, { start, end }: Draft, names: DocumentNames): string | undefined {
	if (
		end !== start + 1 ||
		!text.lexicon.pack.titleCase ||
		!text.isThe(start - 1) ||
		!text.isTitle(start) ||
		text.is(start, DEMONYM) ||
		text.phrase(start, LISTED)
	) {
		return undefined;
	}
	const plural = text.lower(start);
	for (const ending of PLURAL_ENDINGS) {
		const known = plural.endsWith(ending) ? names.fullName(plural.slice(0, -ending.length)) : undefined;
		if (known?.type === PER) {
			return known.full;
		}
	}
	return undefined;
}

/** `Theo Putin` at a sentence's start, where `Putin` stands elsewhere. */
function withoutFirstWord(text: NameText, draft: Draft, names: DocumentNames): Draft | undefined {
	const start = draft.start + 1;
	const short = text.is(draft.start, SHORT_TERRITORY);
	if (start >= draft.end || !(short || text.startsSentence(draft.start)) || text.isPunctuation(start)) {
		return undefined;
	}
	if (!names.beginsWith(text.form(start))) {
		return undefined;
	}
	if (isParticle(text, start) || isParticle(text, draft.start)) {
		// «De Vries» in a text on Anna de Vries, «Virgil van Dijk» in one on Van Dijk.
		return undefined;
	}
	const type = names.typeOfAny(text.folded(start, draft.end));
	if (type === undefined || (!short && text.nameShare(draft.start) > DOUBTFUL_FIRST_WORD)) {
		return undefined;
	}
	const shorter = new Draft(start, draft.end);
	shorter.weigh(type, SAME_WORDS_PART_WEIGHT, SAME_WORDS);
	return shorter;
}
