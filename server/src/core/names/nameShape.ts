import { reason } from '../reason';
import { SHAPE_CAMEL, SHAPE_MIXED, SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import { LOC, MISC, ORG, PER, type Draft } from './draft';
import { COUNTED, type Cue } from './lexicon';
import type { NameText } from './nameText';
import { DOMAINS } from './runs';
import { isVietnameseSyllable } from './syllables';

/** Ends of towns' and regions' names in many languages, after three letters and more: `Pokrovsk`, `Starovka`, `Louisville`. */
const TOWN_ENDING =
	/^\p{L}{3,}(?:nsk|vsk|dsk|rsk|tsk|isk|grad|gorod|burg|ville|stan|abad|shire|ovka|ivka|pur|нск|вск|дск|рск|град|город|бург|овка|евка)$/u;

/** The words themselves: family and given names, hyphens, initials, endings, acronyms. */
export function shapeInside(text: NameText, draft: Draft): void {
	const { lexicon } = text;
	const { start, end } = draft;
	const { shapes } = text.tokens;
	const first = text.key(start);
	const last = text.key(end - 1);
	let words = 0;
	let syllables = 0;
	let titles = 0;
	let hyphens = 0;
	let figures = 0;
	let initials = 0;
	let ampersands = 0;
	for (let token = start; token < end; token++) {
		const shape = shapes[token]!;
		if (shape === SHAPE_PUNCTUATION) {
			hyphens += text.isDash(token) ? 1 : 0;
			ampersands += text.mark(token) === '&' ? 1 : 0;
			initials +=
				text.mark(token) === '.' && text.tokens.ends[token - 1]! - text.tokens.starts[token - 1]! === 1 ? 1 : 0;
			continue;
		}
		words++;
		figures += shape === SHAPE_NUMBER || /\p{Nd}/u.test(text.lower(token)) ? 1 : 0;
		titles += shape === SHAPE_TITLE || shape === SHAPE_MIXED ? 1 : 0;
		syllables += lexicon.pack.compoundsOfTwo && isVietnameseSyllable(text.lower(token)) ? 1 : 0;
	}
	if (lexicon.organizationEndings.has(last) && words > 1) {
		// «Chris Homes», «Charlotte Church» may be people.
		const given = words === 2 && lexicon.pack.titleCase && lexicon.givenNames.has(first);
		draft.add(ORG, given ? 1.5 : 3.5, reason('Ends in “{0}”', text.slice(end - 1, end)));
		return;
	}
	if (lexicon.eventEndings.has(last) && words > 1) {
		draft.add(MISC, 3.5, reason('Ends in “{0}”', text.slice(end - 1, end)));
		return;
	}
	if (lexicon.placeEndings.has(last) && words > 1 && !lexicon.givenNames.has(first)) {
		// A title before «Кировской области» belongs to somebody else.
		draft.add(LOC, text.isLower(end - 1) ? 6 : 3, reason('Ends in “{0}”', text.slice(end - 1, end)));
		return;
	}
	if (text.mark(end - 2) === '.' && text.isLower(end - 1) && DOMAINS.has(last)) {
		draft.add(ORG, 4, reason("A site's address"));
		return;
	}
	if (ampersands > 0) {
		draft.add(ORG, 2.5, reason('Joined by “&”'));
		return;
	}
	const country = lexicon.pack.territoryFollows && syllables < words ? countryAtEnd(text, start, end) : undefined;
	if (country !== undefined) {
		draft.add(ORG, 3, reason('Ends in “{0}”', text.slice(country, end)));
		return;
	}
	if (figures > 0) {
		draft.lean(MISC, 2);
		return;
	}
	if (initials > 0 && titles > 0) {
		draft.add(PER, 2.5, reason('An initial and a family name'));
	}
	if (
		words === 1 &&
		(shapes[start] === SHAPE_UPPER || shapes[start] === SHAPE_CAMEL || shapes[start] === SHAPE_MIXED)
	) {
		const mark = text.lower(start).charAt(1);
		if (shapes[start] === SHAPE_MIXED && (mark === "'" || mark === '’')) {
			draft.lean(PER, 1.5);
			return;
		}
		const acronym = shapes[start] === SHAPE_UPPER;
		draft.add(
			ORG,
			acronym ? 0.8 : 0.6,
			acronym ? reason('In capitals throughout') : reason('Capitals inside the word'),
		);
		draft.lean(MISC, 0.5);
		return;
	}
	const inCapitals = titles === 0 && syllables === words && lexicon.givenNames.has(last);
	if (words > 1 && words <= 5 && lexicon.familyNames.has(first) && (titles > 1 || inCapitals)) {
		draft.add(PER, 2.5, reason('“{0}” is a family name', text.slice(start, start + 1)));
	} else if (lexicon.givenNames.has(first) && words > 1) {
		// Vietnamese places are made of the same syllables.
		draft.add(
			PER,
			lexicon.pack.compoundsOfTwo && syllables === words ? 1.2 : 2.2,
			reason('“{0}” is a given name', text.slice(start, start + 1)),
		);
	} else if (words === 1 && lexicon.givenNames.has(first)) {
		draft.lean(PER, 1);
	}
	if (hyphens === 1 && !text.isCapital(end - 1) && words > 1) {
		draft.add(PER, 1.5, reason('A hyphen before a small letter, as in names from Korea and China'));
	}
	const body =
		words === 1
			? lexicon.bodyEndings.find((word) => first.length > word.length + 2 && first.endsWith(word))
			: undefined;
	if (body !== undefined) {
		draft.add(ORG, 2.5, reason('Ends in “{0}”', body));
		return;
	}
	const ending = personEnding(text, end - 1);
	if (ending !== undefined) {
		draft.add(PER, 1.2, reason('Ends like a family name: -{0}', ending));
	}
	if (words > 1 && shapes[start] === SHAPE_UPPER && titles < words && initials === 0) {
		draft.lean(ORG, 1.5);
	} else if (words > 1 && words <= 4 && titles === words) {
		draft.lean(PER, syllables === words ? 1.2 : syllables === 0 ? 1 : 0.7);
	} else if (words === 1 && TOWN_ENDING.test(text.lower(start))) {
		draft.lean(LOC, 0.8);
	} else if (words === 1) {
		draft.lean(PER, syllables === 1 ? 0.6 : 0.3);
		draft.lean(LOC, 0.2);
	} else if (words > 4) {
		draft.lean(ORG, 0.5);
	}
}

/** `Universal Music Việt Nam`: where the country or city begins that ends a longer run. */
function countryAtEnd(text: NameText, start: number, end: number): number | undefined {
	for (let token = Math.max(start + 1, end - 3); token < end; token++) {
		const country = text.lexicon.openings.startingAt(text, token, isListedPlace);
		if (country && token + country.words.length === end) {
			return token;
		}
	}
	return undefined;
}

function isListedPlace({ type, label }: Cue): boolean {
	return type === 'LOC' && label !== COUNTED;
}

export function personEnding(text: NameText, token: number): string | undefined {
	const word = text.lower(token);
	return word.length < 6 ? undefined : text.lexicon.pack.personEndings.find((ending) => word.endsWith(ending));
}
