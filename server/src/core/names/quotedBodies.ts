import type { Draft } from './draft';
import { isInNameQuotes } from './nameQuotes';
import type { NameText } from './nameText';
import { NAME, ORGANIZATION_CUE, ORGANIZATION_HEAD, ROLE } from './phraseKinds';
import { ORG } from './types';
import { ORGANIZATION_ENDING } from './wordKinds';

// Names in quotation marks that are bodies, and those that may be works in a text on works.

/** «Роснефть», «Север»: in quotation marks what a list or the word before it has for a body. */
export function isQuotedBody(text: NameText, { start, end, best }: Draft): boolean {
	return best === ORG && isInNameQuotes(text, start, end) && (isListed(text, start) || hasBody(text, start));
}

/** «Лето»: in quotation marks what nothing but these says to be a body. */
export function isUnknownInQuotes(text: NameText, { start, end, best, score }: Draft): boolean {
	return (
		best === ORG &&
		score > 0 &&
		isInNameQuotes(text, start, end) &&
		text.isTitle(start) &&
		!text.is(end - 1, ORGANIZATION_ENDING) &&
		!isListed(text, start) &&
		!hasBody(text, start)
	);
}

function isListed(text: NameText, start: number): boolean {
	return text.phrase(start, NAME) !== undefined;
}

function hasBody(text: NameText, start: number): boolean {
	const quote = start - 1;
	return text.continuesLine(quote) && text.cueBefore(quote, ORGANIZATION_CUE | ORGANIZATION_HEAD | ROLE) !== undefined;
}
