import { wordSet } from '../text/wordSet';
import type { DocumentNames } from './documentNames';
import { Draft } from './draft';
import { INSIDE, LIST_WEIGHT, SAME_WORDS, SAME_WORDS_PART_WEIGHT } from './evidenceKinds';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import { isPageItself } from './noNames';
import { COMMON, COUNTED_ORGANIZATION, LISTED, LISTED_PLACE } from './phraseKinds';
import { withoutParts } from './repeatedNames';
import { PER } from './types';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME, ORGANIZATION_ENDING, PLACE_ENDING, STOP_CAPITAL } from './wordKinds';

const LONGEST_NAME = 6;
/** Of a Vietnamese person. In tokens. */
const LONGEST_PERSON = 4;
/** Before a territory, as parts of it are called. */
export const DIRECTIONS = wordSet('north south east west central northern southern eastern western');
/** Of a run that may be a series of names. In tokens. */
const SHORTEST_SERIES = 3;

/** Names among words that all have capitals (headlines in title case, lines in capitals): those that stand elsewhere, then what was guessed. */
export function namesInHeadline(
	text: NameText,
	from: number,
	to: number,
	guessed: readonly Draft[],
	names: DocumentNames,
	isLabel: (draft: Draft) => boolean = () => false,
): readonly Draft[] {
	const found: Draft[] = [];
	for (let at = from; at < to;) {
		let draft = text.isCapital(at) && !isPageItself(text, at) ? longestKnown(text, at, to, names) : undefined;
		if (draft && isLabel(draft)) {
			const place = draft.end > at + 1 ? listedAt(text, at, to) : undefined;
			draft = place && !isLabel(place) ? place : undefined;
		}
		if (draft) {
			found.push(draft);
		}
		at = draft ? draft.end : at + 1;
	}
	return withoutParts(guessed, found);
}

/** `Emeka Adeyemi V-League SLNA`, as pages list their tags: a run that consists of names which all stand elsewhere. */
export function separateNames(text: NameText, draft: Draft, names: DocumentNames): Draft[] | undefined {
	if (draft.end - draft.start < SHORTEST_SERIES) {
		return undefined;
	}
	const parts: Draft[] = [];
	// «L.T.B.» has its own stop.
	const lastWord = text.isPunctuation(draft.end - 1) ? draft.end - 1 : draft.end;
	// So long a run is no person's name, and not known by standing here.
	const long = draft.best === PER && text.lexicon.pack.compoundsOfTwo && draft.end - draft.start > LONGEST_PERSON;
	for (let at = draft.start; at < draft.end;) {
		const first = at === draft.start;
		const known = longestKnown(text, at, long && first && lastWord === draft.end ? lastWord - 1 : lastWord, names);
		if (
			long &&
			!first &&
			at < lastWord &&
			!(known && isWhole(text, known, names)) &&
			areWholePeople(text, parts, names)
		) {
			return known && known.best !== PER ? [...parts, known] : parts;
		}
		if (!known || (first && known.end >= lastWord)) {
			return undefined;
		}
		parts.push(known);
		at = known.end;
	}
	const alike = parts.every(({ best }) => best === parts[0]!.best);
	// Of one type, as people who are tagged one after the other: each by a whole name.
	return alike && !(parts.length > 1 && parts.every((part) => isWhole(text, part, names))) ? undefined : parts;
}

function areWholePeople(text: NameText, parts: readonly Draft[], names: DocumentNames): boolean {
	return parts.every((part) => part.best === PER && isWhole(text, part, names));
}

function isWhole(text: NameText, draft: Draft, names: DocumentNames): boolean {
	return (
		text.lexicon.pack.compoundsOfTwo && draft.end - draft.start > 1 && names.typeOf(draft.foldedIn(text)) !== undefined
	);
}

/** The longest name that begins at the token and stands elsewhere in the document or in a list. */
export function longestKnown(text: NameText, at: number, to: number, names: DocumentNames): Draft | undefined {
	if (!names.beginsWith(text.form(at))) {
		return listedAt(text, at, to);
	}
	const { titleCase } = text.lexicon.pack;
	for (let end = Math.min(to, at + LONGEST_NAME); end > at; end--) {
		if (text.isPunctuation(end - 1) || (end === at + 1 && titleCase && text.is(at, STOP_CAPITAL))) {
			continue;
		}
		const type = names.typeOfAny(text.folded(at, end));
		if (type !== undefined) {
			const draft = new Draft(at, end);
			draft.weigh(type, SAME_WORDS_PART_WEIGHT, SAME_WORDS);
			return draft;
		}
	}
	return listedAt(text, at, to);
}

function listedAt(text: NameText, at: number, to: number): Draft | undefined {
	const listed = text.phrase(at, LISTED | COUNTED_ORGANIZATION);
	if (
		!listed &&
		text.lexicon.pack.titleCase &&
		text.isTitle(at) &&
		DIRECTIONS.has(text.key(at)) &&
		text.followsDirectly(at + 1)
	) {
		// «North Bihar», among other regions.
		const place = text.phrase(at + 1, LISTED_PLACE);
		const end = at + 1 + (place?.length ?? 0);
		if (place && end <= to) {
			const draft = new Draft(at, end);
			draft.weigh(place.type, LIST_WEIGHT, listReason(place.cue.label!));
			return draft;
		}
	}
	if (!listed) {
		return knownPerson(text, at, to);
	}
	if (at + listed.length > to || opensLongerWord(text, at, listed.length)) {
		return undefined;
	}
	const draft = new Draft(at, at + listed.length);
	draft.weigh(listed.type, LIST_WEIGHT, listReason(listed.cue.label!));
	return draft;
}

/** «Break With Trump on Aid», «Prince Harry Loses Appeal»: who is known by one word, or behind what a monarch is called; no body and no place that is called so. */
function knownPerson(text: NameText, at: number, to: number): Draft | undefined {
	const end = at + 1;
	const { monarchs, wellKnown } = text.lexicon.pack;
	const next = end < to && text.followsDirectly(end) && text.isCapital(end);
	const isMonarch =
		text.followsDirectly(at) &&
		text.isTitle(at - 1) &&
		monarchs?.has(text.key(at - 1)) === true &&
		text.is(at, GIVEN_NAME) &&
		!(next && text.is(end, LAST_NAME) && !text.is(end, COMMON_WORD));
	const isWellKnown = wellKnown?.has(text.lower(at)) === true;
	if (
		!text.lexicon.pack.titleCase ||
		!text.isTitle(at) ||
		!(isMonarch || isWellKnown) ||
		(next && text.is(end, ORGANIZATION_ENDING | PLACE_ENDING))
	) {
		return undefined;
	}
	const draft = new Draft(at, end);
	draft.weigh(PER, LIST_WEIGHT, INSIDE.wellKnown.why);
	return draft;
}

/** «Ý KIẾN»: the country's name is half of a common word. */
function opensLongerWord(text: NameText, at: number, length: number): boolean {
	const opening = text.opening(at);
	return opening?.kind === COMMON && opening.length > length;
}
