import type { NameText } from './nameText';
import { EVENT_HEAD, LISTED, PRODUCT_CUE } from './phraseKinds';
import { scanRun } from './runNames';
import { pushListed, type Scan } from './scanning';
import { MISC } from './types';
import { PARTICLE } from './wordKinds';

/** As they are spelled before different consonants. */
const ARABIC_ARTICLES = new Set(['al', 'el', 'ar', 'as', 'ash', 'ad', 'an', 'az']);

/** A name whose first word has no capital, and stands right before the one that has. */
export function scanFromBefore(text: NameText, scan: Scan, at: number): number | undefined {
	if (text.isLower(at - 1) && text.followsDirectly(at)) {
		const lowerName = text.phrase(at - 1, LISTED);
		// «lễ hội Lim»: no «hội Lim» behind the half of another word.
		if (lowerName && (lowerName.type !== MISC || text.cueBefore(at, EVENT_HEAD)?.length !== 2)) {
			return pushListed(scan, text, at - 1, at - 1 + lowerName.length, lowerName, lowerName.type);
		}
	}
	if (text.mark(at - 1) === '-' && text.isGlued(at) && text.isGlued(at - 1) && text.isLower(at - 2)) {
		// «sub-Saharan Africa».
		const lowerName = text.phrase(at - 2, LISTED);
		if (lowerName) {
			const end = at - 2 + lowerName.length;
			return pushListed(scan, text, at - 2, end, lowerName, lowerName.type);
		}
	}
	if (isBehindParticle(text, at) || opensWithParticle(text, at)) {
		return scanRun(text, scan, at - 1);
	}
	return followsArabicArticle(text, at) ? scanRun(text, scan, at - 2) : undefined;
}

/** `Masoud` in «trùm khủng bố bin Masoud»: behind a small word of a foreign name, which belongs to it; a «xe van» is none. */
function isBehindParticle(text: NameText, at: number): boolean {
	const before = at - 1;
	return (
		text.followsDirectly(at) &&
		text.is(before, PARTICLE) &&
		text.isLower(before) &&
		text.lexicon.pack.personWords?.particles.has(text.lower(before)) === true &&
		text.isTitle(at) &&
		text.cueBefore(before, PRODUCT_CUE) === undefined
	);
}

/** «led by von Tovik», «, de Marno is»: a family name with its small word, behind no other part of the name. */
function opensWithParticle(text: NameText, at: number): boolean {
	const before = at - 1;
	return (
		text.isLower(before) &&
		text.followsDirectly(at) &&
		text.lexicon.pack.nameParts?.particles.has(text.lower(before)) === true &&
		text.isTitle(at) &&
		!text.opening(at) &&
		!(text.followsDirectly(before) && (text.isCapital(before - 1) || text.is(before - 1, PARTICLE)))
	);
}

/** `Bashiri` in «the signature of al-Bashiri»: behind an article in small letters, which belongs to the name. */
function followsArabicArticle(text: NameText, at: number): boolean {
	const article = at - 2;
	return (
		text.isTitle(at) &&
		text.mark(at - 1) === '-' &&
		text.isGlued(at) &&
		text.isGlued(at - 1) &&
		!text.isGlued(article) &&
		text.continuesLine(at - 1) &&
		ARABIC_ARTICLES.has(text.lower(article)) &&
		text.isLower(article)
	);
}
