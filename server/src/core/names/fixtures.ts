import type { Draft } from './draft';
import type { NameText } from './nameText';
import { LISTED } from './phraseKinds';
import { isDashBetween } from './scores';

/** Of the side before the dash, in tokens. */
const LONGEST = 5;

/** «08/03 18:00 Nam Định - Hải Phòng»: a side in a line of nothing but a match and when it is played. */
export function isSideOfFixture(text: NameText, { start, end }: Draft): boolean {
	if (isDashBetween(text, end)) {
		return isBehindTime(text, start) && sideEnd(text, end + 1) !== undefined;
	}
	const dash = start - 1;
	if (text.continuesLine(end) || !text.continuesLine(start) || !isDashBetween(text, dash)) {
		return false;
	}
	for (let first = dash - 1; first >= dash - LONGEST && text.continuesLine(first); first--) {
		if (isBehindTime(text, first)) {
			return text.phrase(first, LISTED)?.length === dash - first;
		}
	}
	return false;
}

function isBehindTime(text: NameText, at: number): boolean {
	return text.continuesLine(at) && text.inTime(at - 1) && text.isNumber(at - 1);
}

/** Where the line's last name ends, if it is a listed one. */
function sideEnd(text: NameText, at: number): number | undefined {
	const listed = text.continuesLine(at) ? text.phrase(at, LISTED) : undefined;
	return listed && !text.continuesLine(at + listed.length) ? at + listed.length : undefined;
}
