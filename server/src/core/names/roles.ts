import { PER, type Draft } from './draft';
import type { NameText } from './nameText';
import { followsDirectly } from './runs';
import type { Scan } from './scanning';
import { titleStart } from './titles';

/** A role that is longer than this, in tokens, is a sentence. */
const LONGEST_ROLE = 14;

/** What a person is called by: the title before the name with its territory, or the one after a comma; honorifics are none. */
export function roleOf(text: NameText, scan: Scan, draft: Draft): string | undefined {
	const isRole = ({ kind }: { readonly kind: string }): boolean => kind === 'title' || kind === 'titleWithField';
	let end = draft.start;
	const honorific = text.continuesLine(end)
		? text.lexicon.cues.endingAt(text, end - 1, ({ kind }) => kind === 'honorific')
		: undefined;
	if (honorific && !text.lexicon.cues.endingAt(text, end - 1, isRole)) {
		end -= honorific.words.length;
	}
	const start = titleStart(text, scan, end);
	if (start !== undefined && start < end) {
		const found =
			text.lexicon.cues.startingAt(text, start, isRole) ?? text.lexicon.openings.startingAt(text, start, isRole);
		if (found) {
			return text.slice(start, end);
		}
	}
	return apposition(text, scan, draft, isRole);
}

function apposition(
	text: NameText,
	scan: Scan,
	draft: Draft,
	isRole: (cue: { readonly kind: string }) => boolean,
): string | undefined {
	const comma = draft.end;
	if (!text.continuesLine(comma + 1) || text.mark(comma) !== ',') {
		return undefined;
	}
	const start = comma + 1;
	const title =
		text.lexicon.cues.startingAt(text, start, isRole) ?? text.lexicon.openings.startingAt(text, start, isRole);
	if (!title) {
		return undefined;
	}
	let end = start + title.words.length;
	end = scan.titleEnds.get(start) ?? end;
	// The role goes on through the bodies and territories right after it.
	for (let next = draftFrom(scan.drafts, end); next < scan.drafts.length; next++) {
		const { start: owner, end: ownerEnd, best } = scan.drafts[next]!;
		const joined = owner === end + 1 && text.lexicon.pack.genitives.includes(text.key(end));
		if (
			best === PER ||
			!(owner === end || joined) ||
			ownerEnd - start > LONGEST_ROLE ||
			!followsDirectly(text, owner)
		) {
			break;
		}
		end = ownerEnd;
	}
	return text.slice(start, end);
}

/** Index of the first draft that begins at `token` or later. */
function draftFrom(drafts: readonly Draft[], token: number): number {
	let low = 0;
	let high = drafts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (drafts[middle]!.start < token) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
