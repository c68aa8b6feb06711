import { wordSet } from '../text/wordSet';
import { type Draft, fixedDraft } from './draft';
import { INSIDE } from './evidenceKinds';
import type { NameText } from './nameText';

/** Ends of sites' addresses, by which many sites are called. */
export const DOMAINS = new Set(
	(
		'vn com net org gov edu info tv io co ru ua uk kz by fr de рф ру ch nl se dk fi pl cz eu au nz za cn jp kr ie br mx sg ph pk lk bd ' +
		'ng ke gh tr ir ae qa ni cr cl ec uy zw zm tz ug lb jo kw bh lt lv ee hr bg gr kh np fj pg mn hk tw jm gy media cymru'
	).split(' '),
);
const OPENING = wordSet('( [ “ " « •');
const LETTER = /\p{L}/u;
const CONTINUING = wordSet('/ @ - :');

/**
 * `24h.com.vn`, `www.example.com`: a site's address around the full stop at `stop`, which doesn't begin with a capital, as those are
 * read as runs; no part of a longer address, nor of somebody's mail.
 */
export function siteAddress(text: NameText, stop: number): Draft | undefined {
	if (!joins(text, stop) || !isBeforeDomain(text, stop)) {
		return undefined;
	}
	let start = stop - 1;
	while (start > 0 && text.isGlued(start) && (joins(text, start - 1) || text.isDash(start - 1))) {
		start -= 2;
	}
	let end = stop + 2;
	while (joins(text, end) && isBeforeDomain(text, end)) {
		end += 2;
	}
	const begun = text.isGlued(start) && !OPENING.has(text.mark(start - 1));
	const goesOn = text.isGlued(end) && CONTINUING.has(text.mark(end));
	if (
		begun ||
		goesOn ||
		joins(text, end) ||
		!text.isLower(end - 1) ||
		text.isCapital(start) ||
		!LETTER.test(text.lower(start))
	) {
		return undefined;
	}
	return fixedDraft(start, end, INSIDE.siteAddress);
}

/** Whether the full stop is one before the end of an address, without spaces: `Kenh14.vn`. */
export function isBeforeDomain(text: NameText, stop: number): boolean {
	return text.mark(stop) === '.' && text.isGlued(stop) && text.isGlued(stop + 1) && DOMAINS.has(text.lower(stop + 1));
}

/** A full stop between two words without spaces. */
function joins(text: NameText, token: number): boolean {
	return (
		token > 0 &&
		text.mark(token) === '.' &&
		text.isGlued(token) &&
		text.isGlued(token + 1) &&
		!text.isPunctuation(token + 1) &&
		!text.isPunctuation(token - 1)
	);
}
