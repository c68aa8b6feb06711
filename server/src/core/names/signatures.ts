import { Draft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { HEAD, LISTED, ROLE, SOURCE_WORD } from './phraseKinds';
import type { Scan } from './scanning';
import { firstOfTwins } from './twinNames';
import { FAMILY_NAME, GIVEN_NAME } from './wordKinds';

const LONGEST_PERSON = 4;
/** Of one line. Tokens. */
const LONGEST_SIGNATURES = 18;

/**
 * `LÊ BÌNH - MINH CHÂU`: a line of nothing but Vietnamese people's names, as authors sign.
 *
 * @param signed the line is known to name who wrote the text: one syllable that people are called by is enough, and what comes
 * behind a bracket, a slash or a number may be anything
 * @returns the token after them; undefined for another line
 */
export function scanSignatures(
	text: NameText,
	scan: Scan,
	from: number,
	to: number,
	signed: boolean,
): number | undefined {
	if (
		!text.lexicon.pack.compoundsOfTwo ||
		to - from > LONGEST_SIGNATURES ||
		// «Báo Đất Mới»
		text.lexicon.pack.bodyParts?.press.has(text.lower(from)) ||
		(signed && text.phrase(from, SOURCE_WORD) !== undefined)
	) {
		return undefined;
	}
	const found: Draft[] = [];
	let start = from;
	let called = false;
	for (let at = from; at <= to; at++) {
		if (at < to && at === start && found.length > 0 && (text.isNumber(at) || text.phrase(at, SOURCE_WORD))) {
			// «LÊ BÌNH - 07/08/2017 17:21», «Lê Bình (Theo Reuters)».
			break;
		}
		if (at < to && at <= start + 1 && isInitial(text, start)) {
			continue;
		}
		if (at < to && !text.isPunctuation(at)) {
			const named = text.is(at, GIVEN_NAME | FAMILY_NAME);
			called ||= named;
			if (!named && !(signed && text.isCapital(at) && text.word(at).isSyllable)) {
				return undefined;
			}
			continue;
		}
		if (
			at - start < 2 ||
			at - start > LONGEST_PERSON ||
			!called ||
			isListed(text, isInitial(text, start) ? start + 2 : start, at, signed)
		) {
			return undefined;
		}
		const second = firstOfTwins(text, start, at);
		for (const draft of second === undefined
			? [new Draft(start, at)]
			: [new Draft(start, second), new Draft(second, at)]) {
			draft.add(ELSEWHERE.signature);
			found.push(draft);
		}
		start = at + 1;
		called = false;
		if (signed && at < to && (text.mark(at) === '(' || text.mark(at) === '/')) {
			break;
		}
	}
	for (const draft of found) {
		scan.drafts.push(draft);
	}
	return found.length > 0 ? Math.min(start, to) : undefined;
}

/** «H.THANH» */
function isInitial(text: NameText, at: number): boolean {
	return text.isInitial(at) && text.isGlued(at + 2);
}

/** A place, or what a body's name or a title begins with. */
function isListed(text: NameText, start: number, end: number, signed: boolean): boolean {
	return (
		text.phrase(start, LISTED)?.length === end - start ||
		(signed && (text.phrase(start, HEAD | ROLE)?.length ?? 1) > 1 && !text.is(start, FAMILY_NAME))
	);
}
