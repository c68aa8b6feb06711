import type { Span } from '../model';
import { foldLine } from '../text/normalize';
import type { LineFacts } from './lineFacts';
import type { LineLexicon } from './lexicon';

/** The site's or the agency's own tag at the start of a paragraph: `VOV.VN - `, `HANOI, May 3 (Reuters) - `. */
export interface SourceTag extends Span {
	/** The tag without its dash, folded: equal for the lead and for teasers of one site. */
	readonly key: string;
	/** `sure` wherever it stands; `lead` only before a lead, or where the same tag opens several lines. */
	readonly strength: 'sure' | 'lead';
}

const DASH = '\\s{0,3}[-–—―]{1,2}\\s{0,3}';
const BRACKETED = new RegExp(`^[(\\[](\\p{Lu}[^()\\[\\]\\n]{1,40})[)\\]]${DASH}`, 'u');
const PLACE_AND_AGENCY = new RegExp(
	`^\\p{Lu}[^()\\n:;!?]{1,50}\\((\\p{Lu}[^()\\n]{1,30})\\)\\s{0,3}[-–—―]{1,2}\\s{0,3}`,
	'u',
);
const SITE = new RegExp(
	`^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}&-]*\\.(?:com|net|org|info|tv|news|vn|ru|ua|by|kz|id|my|ph|fr|de|es|it|pl|uk|us|eu|asia|online|press|md|az|com\\.vn|co\\.id|co\\.uk))(?:,\\s[^\\n–—-]{2,30})?\\s{1,3}[-–—―]{1,2}\\s{0,3}`,
	'iu',
);
const ACRONYM = /^([\p{Lu}\p{N}][\p{Lu}\p{M}\p{N}&.]{1,10})\s{1,3}[-–—―]{1,2}\s{1,3}/u;
const WIRE = /^\p{Lu}[^\n()]{1,40},?\s\d{1,2}\s\p{L}{3,12}\.?\s?(?:[-–—―]|\/)\s?([^\n./]{2,30})\/?\.\s{1,3}/u;
/** What has to follow a tag: the sentence begins. */
const SENTENCE_START = /^[\p{Lu}\p{Lo}\p{N}"“«„'‘(]/u;

export function findSourceTag(text: string, fact: LineFacts, lexicon: LineLexicon): SourceTag | undefined {
	const head = text.slice(fact.start, Math.min(fact.end, fact.start + 110));
	const dash = /[-–—―/]/u.exec(head);
	if (!dash || fact.startsList) {
		return undefined;
	}
	const found = match(head, lexicon);
	if (!found || !SENTENCE_START.test(head.slice(found.length))) {
		return undefined;
	}
	return { start: fact.start, end: fact.start + found.length, key: foldLine(found.key), strength: found.strength };
}

function match(
	head: string,
	lexicon: LineLexicon,
): { length: number; key: string; strength: 'sure' | 'lead' } | undefined {
	const bracketed = BRACKETED.exec(head);
	if (bracketed) {
		const words = bracketed[1]!.split(' ').length;
		return words <= 5 ? { length: bracketed[0].length, key: bracketed[1]!, strength: 'sure' } : undefined;
	}
	const placed = PLACE_AND_AGENCY.exec(head);
	if (placed) {
		const place = head.slice(0, head.indexOf('('));
		const known = lexicon.agencies.has(foldLine(placed[1]!));
		return place.split(' ').length <= 8
			? { length: placed[0].length, key: placed[1]!, strength: known ? 'sure' : 'lead' }
			: undefined;
	}
	const site = SITE.exec(head);
	if (site) {
		return { length: site[0].length, key: site[1]!, strength: 'sure' };
	}
	const acronym = ACRONYM.exec(head);
	if (acronym && /\p{Lu}/u.test(acronym[1]!) && !lexicon.notNewsrooms.has(foldLine(acronym[1]!))) {
		return { length: acronym[0].length, key: acronym[1]!, strength: 'lead' };
	}
	const wire = WIRE.exec(head);
	if (wire && lexicon.agencies.has(foldLine(wire[1]!))) {
		return { length: wire[0].length, key: wire[1]!, strength: 'sure' };
	}
	return undefined;
}
