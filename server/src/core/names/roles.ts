import type { Draft } from './draft';
import type { NameText } from './nameText';
import { HONORIFIC, ROLE } from './phraseKinds';
import type { Scan } from './scanning';
import { titleStart } from './titles';
import { PER } from './types';
import { GENITIVE } from './wordKinds';
import { partitionPoint } from '../binarySearch';

/** A role that is longer than this, in tokens, is a sentence. */
const LONGEST_ROLE = 14;

/** What a person is called by: the title before the name with its territory, or the one after a comma; honorifics are none. */
export function roleOf(text: NameText, scan: Scan, draft: Draft): string | undefined {
	let end = draft.start;
	const honorific = text.continuesLine(end) ? text.cueBefore(end, HONORIFIC) : undefined;
	if (honorific && !text.cueBefore(end, ROLE)) {
		end -= honorific.length;
	}
	const start = titleStart(text, scan, end);
	if (start !== undefined && start < end) {
		const role = text.phrase(start, ROLE);
		if (role && !(end < draft.start && isRelative(text, start, end))) {
			return text.slice(start, end);
		}
	}
	return apposition(text, scan, draft);
}

/** «Con trai» of «con trai bà Lan»: it is her son who is told of. */
function isRelative(text: NameText, start: number, end: number): boolean {
	return text.lexicon.pack.relatives?.has(text.slice(start, end).toLowerCase()) === true;
}

function apposition(text: NameText, scan: Scan, draft: Draft): string | undefined {
	const comma = draft.end;
	if (!text.continuesLine(comma + 1) || text.mark(comma) !== ',') {
		return undefined;
	}
	const start = comma + 1;
	const title = text.phrase(start, ROLE);
	if (!title) {
		return undefined;
	}
	let end = start + title.length;
	end = scan.titleEnds.get(start) ?? end;
	// The role goes on through the bodies and territories right after it.
	for (let next = draftFrom(scan.drafts, end); next < scan.drafts.length; next++) {
		const body = scan.drafts[next]!;
		const { start: owner, end: ownerEnd, best } = body;
		text.knowledge.doubts?.readType(body);
		const joined = owner === end + 1 && text.is(end, GENITIVE);
		if (best === PER || !(owner === end || joined) || ownerEnd - start > LONGEST_ROLE || !text.followsDirectly(owner)) {
			break;
		}
		end = ownerEnd;
	}
	return text.slice(start, end);
}

/** Index of the first draft that begins at `token` or later. */
function draftFrom(drafts: readonly Draft[], token: number): number {
	return partitionPoint(drafts.length, (i) => drafts[i]!.start < token);
}
