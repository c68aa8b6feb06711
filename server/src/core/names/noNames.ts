import { SHAPE_MIXED } from '../text/shapes';
import { isCountry } from './cuesAfter';
import type { NameText } from './nameText';

const AMOUNTS = new Set(['million', 'billion', 'trillion', 'bn', 'mn', 'tn']);
const CURRENCIES = '$€£¥₹₽₫';
/** Letters before a currency's sign. */
const LONGEST_CURRENCY = 3;

/** `US$`, `NT$`, `°C`: letters that belong to a sign. */
export function belongsToSign(text: NameText, at: number): boolean {
	const sign = text.isGlued(at + 1) && text.lengthOf(at) <= LONGEST_CURRENCY ? text.mark(at + 1) : '';
	return (sign !== '' && CURRENCIES.includes(sign)) || (text.mark(at - 1) === '°' && text.lengthOf(at) === 1);
}

/** `#SaveOurPier`: several words in one. */
export function isHashtag(text: NameText, at: number): boolean {
	return text.mark(at - 1) === '#' && text.isGlued(at) && text.word(at).shape === SHAPE_MIXED && text.lengthOf(at) > 5;
}

/** `U23` before a country, which plays and stays a country. */
export function isAgeOfTeam(text: NameText, at: number): boolean {
	const country = at + 1;
	return (
		text.lexicon.pack.compoundsOfTwo &&
		text.lengthOf(at) === 3 &&
		text.followsDirectly(country) &&
		/^u[12][0-9]$/u.test(text.lower(at)) &&
		isCountry(text, country)
	);
}

/** `N30 billion`: a currency's letters glued to an amount. */
export function isSum(text: NameText, at: number): boolean {
	const next =
		text.mark(at + 1) === '.' && text.isGlued(at + 1) && text.isNumber(at + 2) && text.isGlued(at + 2)
			? at + 3
			: at + 1;
	return text.word(at).hasDigit && text.followsDirectly(next) && AMOUNTS.has(text.lower(next));
}
