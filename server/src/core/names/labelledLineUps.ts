import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import { opensNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { LISTED_PLACE } from './phraseKinds';
import { quotationEnd } from './quotedWorks';

const BEFORE = new Set([':', ',', '.', ';', '(', '-', '–', '—']);
const AFTER = new Set([',', '(', ')', '.', ';', '-', '–', '—']);
/** Letters: shorter ones are initials. */
const SHORTEST = 3;
/** Of a line, in tokens: goals and substitutes of one match. */
const LONGEST_LINE = 90;
/** Of a label before its colon, in tokens. */
const LONGEST_LABEL = 4;

/** «Голы: Лескано, 3 (0:1)», «"Тосно": Довбня, Буйволов (Никитин, 81)»: a surname alone between marks, behind what is counted in a match or its team. */
export function playerBehindLabel(text: NameText, at: number): Draft | undefined {
	const labels = text.lexicon.pack.lineUpLabels;
	const end = at + 1;
	if (
		!labels ||
		!text.isTitle(at) ||
		text.lengthOf(at) < SHORTEST ||
		text.isInitial(at - 2) ||
		!text.continuesLine(at) ||
		!BEFORE.has(text.mark(at - 1)) ||
		(text.continuesLine(end) && !AFTER.has(text.mark(end))) ||
		(text.mark(end) !== '(' && text.isGlued(end + 1)) ||
		text.phrase(at, LISTED_PLACE) !== undefined
	) {
		return undefined;
	}
	let start = at;
	while (at - start < LONGEST_LINE && text.continuesLine(start)) {
		start--;
	}
	return !text.continuesLine(start) && isLabelled(text, start, labels)
		? fixedDraft(at, end, ELSEWHERE.lineUp)
		: undefined;
}

function isLabelled(text: NameText, start: number, labels: ReadonlySet<string>): boolean {
	if (opensNameQuotes(text, start)) {
		const close = quotationEnd(text, start);
		return close !== undefined && text.mark(close + 1) === ':';
	}
	if (!labels.has(text.lower(start))) {
		return false;
	}
	for (let token = start + 1; token <= start + LONGEST_LABEL; token++) {
		if (text.mark(token) === ':') {
			return true;
		}
	}
	return false;
}
