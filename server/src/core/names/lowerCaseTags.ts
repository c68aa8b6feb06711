import type { DocumentNames } from './documentNames';
import { Draft } from './draft';
import { SAME_WORDS, SAME_WORDS_WEIGHT } from './evidenceKinds';
import type { NameText } from './nameText';
import { withoutParts } from './repeatedNames';
import { COMMON_WORD, DEMONYM, FUNCTION_WORD, GIVEN_NAME, LAST_NAME, STOP_CAPITAL } from './wordKinds';

/** Commas from which on a line may be a list of tags. */
export const TAG_COMMAS = 2;
/** Words of one tag, and tokens of all. */
const LONGEST_TAG = 7;
const LONGEST_LIST = 120;
/** Words of a name: one in lower case may be any word. */
const SHORTEST_NAME = 2;

/**
 * `ca sĩ lan anh,đêm nhạc,mùa hè năm ấy`, `#lan anh`: adds the document's names that end an item of a list of tags in lower case. Drafts as
 * they are where the stretch is no such list.
 */
export function withLowerCaseTags(
	text: NameText,
	from: number,
	to: number,
	drafts: readonly Draft[],
	names: DocumentNames,
): readonly Draft[] {
	const items = tagsOf(text, from, to);
	if (!items) {
		return drafts;
	}
	const found: Draft[] = [];
	for (const { start, end } of items) {
		const whole = end === start + 1 && text.lexicon.pack.titleCase && isName(text, start);
		for (let first = start; first <= end - (whole ? 1 : SHORTEST_NAME); first++) {
			const type = text.isLower(first) ? names.typeOf(text.folded(first, end)) : undefined;
			if (type !== undefined) {
				const draft = new Draft(first, end);
				draft.weigh(type, SAME_WORDS_WEIGHT, SAME_WORDS);
				found.push(draft);
				break;
			}
		}
	}
	return withoutParts(drafts, found);
}

/** A word that fills an item and is no common one: `taliban`. */
function isName(text: NameText, token: number): boolean {
	return !text.is(token, COMMON_WORD | FUNCTION_WORD | DEMONYM | STOP_CAPITAL | GIVEN_NAME | LAST_NAME);
}

interface Item {
	readonly start: number;
	readonly end: number;
}

/** «Filed under harwick, ferries» */
function isFiled(text: NameText, from: number): boolean {
	const { listed } = text.lexicon.pack.pageWords ?? {};
	return listed?.has(`${text.lower(from)} ${text.lower(from + 1)}`) === true && text.followsDirectly(from + 1);
}

/** What stands between the commas, behind a label with a colon (`Từ khóa:`); undefined for a sentence. */
function tagsOf(text: NameText, from: number, to: number): Item[] | undefined {
	if (to - from > LONGEST_LIST) {
		return undefined;
	}
	if (text.mark(from) === '#' && to - from <= LONGEST_TAG) {
		return [{ start: from + 1, end: to }];
	}
	const items: Item[] = [];
	let lower = 0;
	let start = from;
	for (let token = from; token <= to; token++) {
		const mark = token < to ? text.mark(token) : ',';
		if (mark === ':' && items.length === 0 && start === from) {
			start = token + 1;
		} else if (start === from && token === from + 1 && isFiled(text, from)) {
			start = token + 1;
		} else if (mark === ',') {
			if (token - start > LONGEST_TAG) {
				return undefined;
			}
			lower += text.isLower(token - 1) ? 1 : 0;
			items.push({ start, end: token });
			start = token + 1;
		} else if (mark === '.' || mark === '!' || mark === '?') {
			return undefined;
		}
	}
	return items.length > TAG_COMMAS && lower * 2 > items.length ? items : undefined;
}
