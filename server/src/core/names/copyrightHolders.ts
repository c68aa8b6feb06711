import { SHAPE_UPPER } from '../text/shapes';
import { type Draft, fixedDraft } from './draft';
import { ELSEWHERE } from './evidenceKinds';
import type { NameText } from './nameText';
import { isBracketBeforeLegalForm } from './runMarks';
import { ABBREVIATION, COPULA, COMMON_WORD, COMPANY_ENDING, GIVEN_NAME, LAST_NAME } from './wordKinds';

/** Between the sign and the holder: `Copyright © 2001 - 2022 by`. Tokens. */
const LONGEST_OPENING = 10;
const MARKS = new Set(['©', '@', '(', ')', '-', '–', ',', ':', '.']);
const OPENING_WORDS = new Set(['copyright', 'c', 'by']);
const YEAR = /^(?:19|20)[0-9]{2}$/u;
const COPYRIGHT = 'copyright';
/** What follows the holder without a mark: `Harbour News All rights reserved`. */
const CLAUSES = new Set(['all', 'rights', 'any', 'no', 'licensed']);

/** Whether {@link copyrightHolder} is to be asked at the token: most tell by their length that it isn't. */
export function mayOpenRights(text: NameText, at: number): boolean {
	const length = text.lengthOf(at);
	return (
		(length === 1 || length === COPYRIGHT.length) &&
		text.lexicon.pack.titleCase &&
		(length === 1 ? text.mark(at) === '©' : text.key(at) === COPYRIGHT)
	);
}

/** `© 2022 The Harbour Times DAC`, `Copyright 2019 Harbour News Now.`: who holds a text's copyright, behind the year. */
export function copyrightHolder(text: NameText, at: number): Draft | undefined {
	let start = at;
	let dated = false;
	while (start < at + LONGEST_OPENING && (start === at || text.continuesLine(start)) && isOpening(text, start)) {
		dated ||= YEAR.test(text.lower(start));
		start++;
	}
	if (!text.continuesLine(start) || !text.isCapital(start) || CLAUSES.has(text.key(start))) {
		return undefined;
	}
	const end = holderEnd(text, start);
	if (end === start + 1 && text.is(start, COMMON_WORD) && text.followsDirectly(end) && text.isLower(end)) {
		// «Harbour Today Copyright © 2022 Developed by»
		return undefined;
	}
	if (!dated && !isReserved(text, end) && !text.is(text.mark(end - 1) === '.' ? end - 2 : end - 1, COMPANY_ENDING)) {
		return undefined;
	}
	if (text.is(start, GIVEN_NAME) && end - start < 4 && text.is(end - 1, LAST_NAME)) {
		return undefined;
	}
	return fixedDraft(start, end, ELSEWHERE.copyright);
}

/** `. All rights reserved` */
function isReserved(text: NameText, end: number): boolean {
	const clause = text.isPunctuation(end) ? end + 1 : end;
	return text.continuesLine(clause) && text.key(clause) === 'all' && text.key(clause + 1) === 'rights';
}

function isOpening(text: NameText, token: number): boolean {
	return text.isNumber(token) || MARKS.has(text.mark(token)) || OPENING_WORDS.has(text.key(token));
}

/** Where the holder ends: at a mark other than those of companies, at a clause, or before a label in lower case. */
function holderEnd(text: NameText, start: number): number {
	let end = start + 1;
	while (text.continuesLine(end) && !text.inTime(end)) {
		const { mark } = text.word(end);
		const next = end + 1;
		if (text.isCapital(end)) {
			const label =
				text.is(end, COMMON_WORD) && text.followsDirectly(next) && text.isLower(next) && !text.is(next, COPULA);
			// «© 2019 The Ledger unless otherwise noted»
			const named = end > start + 1 || !text.isThe(start);
			if (
				CLAUSES.has(text.key(end)) ||
				(label && named && !isLink(text, next)) ||
				text.startOf(end) - text.endOf(end - 1) > 1
			) {
				break;
			}
			end++;
		} else if (mark === '(' && isBracketBeforeLegalForm(text, end)) {
			end += 4;
		} else if (mark === '&' || isLink(text, end)) {
			if (!text.continuesLine(next) || !text.isCapital(next)) {
				break;
			}
			end += 2;
		} else if (mark === ',' && text.continuesLine(next) && text.isCapital(next) && endsCompany(text, next)) {
			end += 2;
		} else if (
			mark === '.' &&
			text.isGlued(end) &&
			text.is(end - 1, ABBREVIATION) &&
			text.is(end - 1, COMPANY_ENDING)
		) {
			// «Kettle & Co. Ltd. All rights reserved»: the stop is the form's, at the sentence's end too; «Kettle LLC» has none.
			if (text.word(end - 1).shape === SHAPE_UPPER) {
				return end;
			}
			if (CLAUSES.has(text.key(next)) || !text.continuesLine(next) || !text.isCapital(next)) {
				return next;
			}
			end = next;
		} else if (
			mark === '.' &&
			text.isGlued(end) &&
			text.continuesLine(next) &&
			text.isCapital(next) &&
			text.is(next, COMPANY_ENDING)
		) {
			// «HarbourTV. Limited»
			end += 2;
		} else if ((mark === '.' || mark === '-') && text.isGlued(end) && text.isGlued(next) && text.continuesLine(next)) {
			end += 2;
		} else {
			break;
		}
	}
	return end;
}

/** «Kettle Media, Inc.», «Kettle, Marsh & Co»: behind a comma. */
function endsCompany(text: NameText, token: number): boolean {
	return text.is(token, COMPANY_ENDING) || text.mark(token + 1) === '&';
}

/** `of` and `and` inside a name. */
function isLink(text: NameText, token: number): boolean {
	return text.isLower(token) && (text.isOf(token) || text.key(token) === 'and');
}
