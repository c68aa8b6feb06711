import { SHAPE_NUMBER, SHAPE_PUNCTUATION, SHAPE_TITLE, SHAPE_UPPER } from '../text/tokens';
import type { NameText } from './nameText';

/** The longest run, in tokens: what is longer is no name but a text in capitals. */
const LONGEST = 12;
const LONGEST_LOWER_PART = 6;
/** Ends of sites' addresses, by which many sites are called. */
export const DOMAINS = new Set('vn com net org gov edu info tv io co ru ua uk fr de рф ру'.split(' '));

/** Whether white space alone stands between the token and the one before it, on one line. */
export function followsDirectly(text: NameText, token: number): boolean {
	return (
		text.continuesLine(token) &&
		text.tokens.shapes[token] !== SHAPE_PUNCTUATION &&
		text.tokens.shapes[token - 1] !== SHAPE_PUNCTUATION &&
		!text.isGlued(token)
	);
}

/**
 * Where the run of capitalised words that begins at `start` ends: with its initials (`V. Putin`), hyphens and lower case
 * inside (`Kim Jong-un`, `Kim Jong un`), particles (`van der Bellen`), and figures that are glued to it (`Soyuz-2`).
 */
export function runEnd(text: NameText, start: number): number {
	let end = start + 1;
	while (end - start < LONGEST) {
		if (text.hasPossessive(end - 1)) {
			break;
		}
		const next = stepEnd(text, start, end);
		if (next === end) {
			break;
		}
		end = next;
	}
	return end;
}

/** One step of a run: the end after one more word, or `end` itself. */
function stepEnd(text: NameText, start: number, end: number): number {
	if (!text.continuesLine(end) || text.inTime(end)) {
		return end;
	}
	if (text.isCapital(end)) {
		if (text.startOf(end) > text.tokens.starts[end]! || (text.mark(end - 1) === '' && text.isGlued(end))) {
			return end;
		}
		return opensOther(text, end) ? end : end + 1;
	}
	const mark = text.mark(end);
	if (mark === '') {
		return lowerPartEnd(text, start, end);
	}
	if (!text.continuesLine(end + 1) || text.inTime(end + 1)) {
		return end;
	}
	const glued = text.isGlued(end) && text.isGlued(end + 1);
	if (mark === '.' && glued && DOMAINS.has(text.lower(end + 1))) {
		return end + 2;
	}
	if (mark === '.') {
		const length = text.tokens.ends[end - 1]! - text.tokens.starts[end - 1]!;
		const initial =
			text.isGlued(end) &&
			(length === 1 || (end - 1 === start && length === 2 && text.lexicon.abbreviations.has(text.key(end - 1))));
		const domain = glued && text.tokens.shapes[end - 1] === SHAPE_UPPER && text.tokens.shapes[end + 1] === SHAPE_UPPER;
		return text.isCapital(end + 1) && (domain || (initial && text.isCapital(end - 1))) ? end + 2 : end;
	}
	if ((mark === '&' || mark === '_' || mark === '+') && text.isCapital(end + 1)) {
		return glued || mark === '&' ? end + 2 : end;
	}
	if ((mark === '-' || mark === '‑' || mark === '‐') && glued) {
		return hyphenEnd(text, start, end);
	}
	return end;
}

/** After a glued hyphen: a capital, a figure, or a syllable in lower case. */
function hyphenEnd(text: NameText, start: number, end: number): number {
	const after = end + 1;
	if (text.isCapital(after)) {
		const title = text.lexicon.openings.startingAt(
			text,
			after,
			({ kind }) => kind === 'title' || kind === 'titleWithField',
		);
		if (
			title ||
			(text.lexicon.pack.compoundsOfTwo && end - start > 2 && text.lexicon.stopCapitals.has(text.key(after)))
		) {
			// «Nguyễn Văn Tám-Trưởng công an».
			return end;
		}
		// «Nga-Mỹ» is two names: a hyphen between two that stand in lists of their own joins nothing.
		return standsAlone(text, end - 1) && standsAlone(text, after) ? end : after + 1;
	}
	if (text.tokens.shapes[after] === SHAPE_NUMBER) {
		return after + 1;
	}
	const length = text.tokens.ends[after]! - text.tokens.starts[after]!;
	const partOfName =
		end - 1 > start || text.lexicon.trailingSyllables.has(text.key(after)) || text.mark(after + 1) === '-';
	if (
		text.isLower(after) &&
		length <= LONGEST_LOWER_PART &&
		partOfName &&
		!text.lexicon.functionWords.has(text.key(after))
	) {
		return after + 1;
	}
	return end;
}

function standsAlone(text: NameText, token: number): boolean {
	return (
		text.lexicon.shortTerritories.has(text.key(token)) ||
		text.lexicon.openings.startingAt(text, token, ({ kind }) => kind === 'name') !== undefined
	);
}

/** Particles before another capital, and the lower-case end of a Korean name. */
function lowerPartEnd(text: NameText, start: number, end: number): number {
	const { lexicon } = text;
	const key = text.key(end);
	if (lexicon.particles.has(key)) {
		let next = end + 1;
		if (text.isDash(next) && text.isGlued(next) && text.isGlued(next + 1)) {
			next++;
		} else if (lexicon.particles.has(text.key(next)) && followsDirectly(text, next)) {
			next++;
		}
		return next < text.count && text.continuesLine(next) && text.isCapital(next) ? next + 1 : end;
	}
	const koreanSyllables =
		end - start === 2 && text.tokens.shapes[end - 1] === SHAPE_TITLE && lexicon.trailingSyllables.has(key);
	return koreanSyllables && lexicon.familyNames.has(text.key(start)) ? end + 1 : end;
}

/** Whether a title or an organisation of its own begins at the token, so that a run before it ends. */
function opensOther(text: NameText, token: number): boolean {
	const phrase = text.lexicon.openings.startingAt(text, token);
	if (!phrase) {
		return false;
	}
	const { kind } = phrase.value;
	// Single words such as «Anh» or «Bà» also stand inside people's names.
	const opens =
		kind === 'title' ||
		kind === 'titleWithField' ||
		kind === 'governingHead' ||
		kind === 'namingHead' ||
		kind === 'eventHead';
	if (text.lexicon.pack.compoundsOfTwo) {
		// «Trần Anh Hùng» is no Trần before a hero: titles and heads write their second syllable small.
		return opens && phrase.words.length > 1 && text.isLower(token + 1);
	}
	if (phrase.words.length === 1 && followsDirectly(text, token + 1) && text.isCapital(token + 1)) {
		// «Leeds General Infirmary».
		const after = text.key(token + 1);
		if (kind === 'title' && !text.hasPossessive(token) && text.lexicon.organizationEndings.has(after)) {
			return false;
		}
	}
	return opens && (phrase.words.length > 1 || (text.lexicon.pack.titleCase && kind !== 'eventHead'));
}
