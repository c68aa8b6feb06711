import { normalizeText, NormalizedText } from '../annotations/normalizedText';
import type { Span } from '../core/model';

/** From one text's passages to the same ones of another; undefined where a passage has nothing there. */
export type PassageMap = (span: Span) => Span | undefined;

/**
 * The way from a text to another that says the same: NFC or NFD, line breaks, and where that doesn't do, white space and
 * marks without width, may differ. Undefined where they differ in anything else.
 */
export function alignTexts(from: string, to: string): PassageMap | undefined {
	if (from === to) {
		return (span) => span;
	}
	const normalTo = new NormalizedText(to);
	const normalFrom = new NormalizedText(from);
	const inNormal = (span: Span): Span => ({
		start: normalFrom.fromOriginal(span.start),
		end: normalFrom.fromOriginal(span.end),
	});
	if (normalFrom.text === normalTo.text) {
		return (span) => normalTo.toOriginal(inNormal(span));
	}
	const places = withoutSpace(normalFrom.text, normalTo.text);
	return (
		places &&
		((span) => {
			const { start, end } = inNormal(span);
			const found = trimmedBy(places, start, end);
			return found && normalTo.toOriginal(found);
		})
	);
}

/** White space, marks without width, and control characters: what no word holds. */
export const BLANK = /[\s\u0000-\u001F\u007F-\u009F\u180E\u200B\u2060\uFEFF]/u;
const BLANKS = new RegExp(`${BLANK.source}+`, 'gu');

/** For each unit that isn't blank where it stands in the other text, for the others -1; undefined where the two say different things. */
function withoutSpace(from: string, to: string): Int32Array | undefined {
	const places = new Int32Array(from.length).fill(-1);
	let there = 0;
	for (let i = 0; i < from.length; i++) {
		if (BLANK.test(from[i]!)) {
			continue;
		}
		while (there < to.length && BLANK.test(to[there]!)) {
			there++;
		}
		if (to[there] !== from[i]) {
			return undefined;
		}
		places[i] = there++;
	}
	while (there < to.length && BLANK.test(to[there]!)) {
		there++;
	}
	return there === to.length ? places : undefined;
}

function trimmedBy(places: Int32Array, start: number, end: number): Span | undefined {
	let first = start;
	while (first < end && places[first] === -1) {
		first++;
	}
	let last = end - 1;
	while (last >= first && places[last] === -1) {
		last--;
	}
	return first <= last ? { start: places[first]!, end: places[last]! + 1 } : undefined;
}

/** The same for texts that say the same in the sense of {@link alignTexts}, to look for a text by. */
export function keyOfText(text: string): string {
	return normalizeText(text).replace(BLANKS, '');
}
