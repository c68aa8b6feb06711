import { wordSet } from '../text/wordSet';
import type { DocumentNames } from './documentNames';
import { Draft } from './draft';
import { LIST_WEIGHT, SAME_WORDS, SAME_WORDS_WEIGHT } from './evidenceKinds';
import { DIRECTIONS } from './knownNames';
import { listReason } from './listKinds';
import type { NameText } from './nameText';
import { COUNTED, LISTED_PLACE, NAME } from './phraseKinds';
import { ORG, PER } from './types';
import {
	COMMON_WORD,
	COMPANY_ENDING,
	EVENT_ENDING,
	FUNCTION_WORD,
	ORGANIZATION_ENDING,
	PLACE_ENDING,
	STOP_CAPITAL,
} from './wordKinds';

/** Of a run that may be several entries, and of one of them. In tokens. */
const SHORTEST_SERIES = 3;
const LONGEST_ENTRY = 5;
const MARKS = wordSet('( " “ ‘ \'');

/** The drafts of a line that the page wrote, those that are several entries cut into them. */
export function withEntries(text: NameText, drafts: readonly Draft[], names: DocumentNames): readonly Draft[] {
	if (!text.lexicon.pack.titleCase) {
		return drafts;
	}
	return drafts.flatMap((draft) => entriesIn(text, draft, names) ?? [draft]);
}

/**
 * The entries of a menu or a list of tags that has nothing between them, where a run is one to the rules for names: known ones, the longest
 * first, and what is left between them. Undefined for one name.
 */
function entriesIn(text: NameText, draft: Draft, names: DocumentNames): Draft[] | undefined {
	const { start, end } = draft;
	// «J.J. Hobbs»: the letters are no entries.
	if (draft.fixed || end - start < SHORTEST_SERIES || text.isInitial(start) || hasMark(text, start, end)) {
		return undefined;
	}
	const entries: Draft[] = [];
	let labels = 0;
	let unknown = -1;
	for (let at = start; at <= end;) {
		const known = at < end ? entryAt(text, at, end, draft, names) : undefined;
		const label =
			at < end && !known && (text.isPunctuation(at) || text.is(at, COMMON_WORD | STOP_CAPITAL | FUNCTION_WORD));
		if ((at === end || known || label) && unknown >= 0) {
			const rest = restOf(text, unknown, at, names);
			if (rest) {
				entries.push(rest);
			}
			unknown = -1;
		}
		if (known) {
			entries.push(known);
		} else if (!label && unknown < 0) {
			unknown = at;
		}
		labels += label ? 1 : 0;
		at = known ? known.end : at + 1;
	}
	const known = entries.filter((entry) => entry.score > 0).length;
	// «Harwick Economic Summit», «Fort Harwick Executive Airport»: its last word says what the whole is.
	const whole = text.is(end - 1, ORGANIZATION_ENDING | PLACE_ENDING | EVENT_ENDING | COMPANY_ENDING);
	return known > 1 || (known > 0 && labels > 1 && !whole && (entries[0]!.start > start || entries[0]!.best === PER))
		? entries
		: undefined;
}

/** A name of several words that stands elsewhere, or a listed one, with a direction before a place. */
function entryAt(text: NameText, at: number, end: number, draft: Draft, names: DocumentNames): Draft | undefined {
	for (let last = Math.min(end, at + LONGEST_ENTRY); last > at; last--) {
		const whole = at === draft.start && last === end;
		const type = whole || text.isPunctuation(last - 1) ? undefined : names.typeOf(text.folded(at, last));
		if (type !== undefined && (last > at + 1 || !text.is(at, COMMON_WORD))) {
			const known = new Draft(at, last);
			known.weigh(type, SAME_WORDS_WEIGHT, SAME_WORDS);
			return known;
		}
	}
	const direction = DIRECTIONS.has(text.key(at)) && at + 1 < end ? 1 : 0;
	const listed = text.phrase(at, NAME) ?? text.phrase(at + direction, LISTED_PLACE | COUNTED);
	if (!listed || (listed.length === 1 && direction === 0 && text.is(at, COMMON_WORD | STOP_CAPITAL))) {
		return undefined;
	}
	const last = at + listed.length + (text.phrase(at, NAME) ? 0 : direction);
	if (last > end) {
		return undefined;
	}
	const known = new Draft(at, last);
	known.weigh(listed.type, LIST_WEIGHT, listReason(listed.cue.label!));
	return known;
}

/** What stands between known entries: a body by its last word, or a part of a name that stands elsewhere. */
function restOf(text: NameText, start: number, end: number, names: DocumentNames): Draft | undefined {
	const type =
		text.is(end - 1, ORGANIZATION_ENDING) && end > start + 1 ? ORG : names.typeOfAny(text.folded(start, end));
	if (type === undefined) {
		return undefined;
	}
	const rest = new Draft(start, end);
	rest.weigh(type, SAME_WORDS_WEIGHT, SAME_WORDS);
	return rest;
}

function hasMark(text: NameText, start: number, end: number): boolean {
	let spaced = false;
	for (let token = start; token < end; token++) {
		spaced ||= token > start && !text.isGlued(token);
		if (text.isDash(token) || MARKS.has(text.mark(token))) {
			return true;
		}
	}
	// «Kettle.co.uk» is one name.
	return !spaced;
}
