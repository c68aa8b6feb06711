import { charClassAt, CLASS_UPPER } from '../text/charClass';
import type { Atom } from './atom';
import { buildCalendar, buildReading, inherit } from './buildReading';
import { areSeasons, endsTitle, isCapital, isHouse, speaksOfRights, standsAlone } from './bareYears';
import type { Lexicon } from './lexicon';
import type { Matcher, RuleMatch } from './matchRule';
import { endsFeast, freeBefore, isSomethingElse } from './notTimes';
import { PIECE_WORD, type Pieces } from './pieces';
import type { CalendarReading, Reading } from './reading';
import { afterZone } from './zones';

/** What the rules match in the line that the pieces hold, where nothing says that it is no time. */
export function findAtoms(pieces: Pieces, matcher: Matcher): Atom[] {
	const atoms: Atom[] = [];
	let free = 0;
	for (let n = 0; n < pieces.candidateCount; n++) {
		const at = pieces.candidate(n);
		const match = at >= free && freeBefore(pieces, at) ? matcher.longest(at) : undefined;
		const made = match && atomsOf(match, at, pieces, matcher.lexicon);
		if (made && made.length > 0) {
			atoms.push(...made);
			free = made.at(-1)!.to;
		}
	}
	return atoms;
}

/** One atom for a match, or one for each day that a list names. */
function atomsOf(match: RuleMatch, at: number, pieces: Pieces, lexicon: Lexicon): Atom[] {
	const built = buildReading(match, lexicon.pack);
	if (!built) {
		return [];
	}
	const { flags } = match.rule.effects;
	const atom: Atom = {
		from: at,
		to:
			built.reading.kind === 'calendar' && built.reading.hour !== undefined
				? afterZone(pieces, match.end, lexicon)
				: match.end,
		reading: built.reading,
		weak:
			flags.has('weak') ||
			(flags.has('named') && !isNamed(pieces, at, match.end, lexicon)) ||
			(flags.has('plain') && charClassAt(pieces.raw(at), 0) === CLASS_UPPER) ||
			(flags.has('titling') && isInTitle(pieces, at, match.end)) ||
			(flags.has('apart') && isCapital(pieces, match.end)) ||
			(flags.has('ambiguous') && lexicon.ambiguousNames.has(pieces.word(at))),
		maybe: flags.has('maybe'),
		bare: flags.has('bare'),
		ofName: flags.has('titled'),
		clock: flags.has('clock'),
		order: built.order,
		shows: built.shows,
	};
	if (lexicon.pack.capitalsAreNames && (isName(match, at, pieces) || isNumeralOfName(match, at, pieces))) {
		return [];
	}
	if (
		(atom.ofName && !endsTitle(pieces, at)) ||
		(flags.has('feast') && !endsFeast(pieces, at, lexicon)) ||
		(flags.has('alone') && !standsAlone(pieces, at, lexicon)) ||
		(match.end === at + 1 && isCapital(pieces, match.end) && isYear(built.reading) && isHouse(pieces, at, lexicon)) ||
		(flags.has('seasons') && !areSeasons(built.reading, pieces, at))
	) {
		return [];
	}
	if (!atom.bare && !atom.clock && isSomethingElse(atom, pieces, lexicon)) {
		return [];
	}
	const whole = lastOfList(built.reading, flags, pieces);
	if (!whole) {
		return [atom];
	}
	const atoms: Atom[] = [];
	let from = at;
	// A member's last slot ends it: `{d1}/{m1}`.
	const ends = new Map([...match.ends].sort((a, b) => a[1] - b[1]).map(([field, end]) => [field.slice(-1), end]));
	for (const [member, end] of ends) {
		const part = buildCalendar(match, lexicon.pack, member);
		if (part) {
			atoms.push({ ...atom, from, to: end, reading: inherit(part.reading, whole) });
		}
		// The word or sign between two members of a list.
		from = end + 1;
	}
	return [...atoms, { ...atom, from, reading: whole }];
}

/** What the last member of a list says that a match found; undefined where it is one expression. */
function lastOfList(reading: Reading, flags: ReadonlySet<string>, pieces: Pieces): CalendarReading | undefined {
	if (reading.kind === 'calendar') {
		return flags.has('list') ? reading : undefined;
	}
	return reading.kind === 'range' && isYear(reading.to) && speaksOfRights(pieces) ? reading.to : undefined;
}

/** Weekdays are written with a capital where an ordinal is not. */
function isNamed(pieces: Pieces, from: number, to: number, lexicon: Lexicon): boolean {
	return (
		charClassAt(pieces.raw(to - 1), 0) === CLASS_UPPER ||
		to - from === pieces.count ||
		(lexicon.pack.namesAreCapitalized && !pieces.hasCapitals)
	);
}

/** Words alone, each with a capital, in a language that doesn't write headlines so. */
function isName({ rule, end }: RuleMatch, at: number, pieces: Pieces): boolean {
	if (end - at < 2 || rule.elements.some(({ slot }) => slot !== undefined) || !rule.effects.flags.has('PRESENT_REF')) {
		return false;
	}
	for (let i = at; i < end; i++) {
		const word = pieces.raw(i);
		if (charClassAt(word, 0) !== CLASS_UPPER || word === word.toUpperCase()) {
			return false;
		}
	}
	return true;
}

/** `Thủ Dầu Một tuần tra`: a numeral with a capital, right behind a word with one. */
function isNumeralOfName({ rule }: RuleMatch, at: number, pieces: Pieces): boolean {
	return (
		rule.effects.flags.has('duration') &&
		pieces.kind(at) === PIECE_WORD &&
		pieces.kind(at - 1) === PIECE_WORD &&
		isCapital(pieces, at) &&
		isCapital(pieces, at - 1)
	);
}

/** `Mexico News Daily`, `Daily Dispatch`, `Barbados Today`, `Today's Palate`: a paper or a column, where its neighbour has a capital, too. */
function isInTitle(pieces: Pieces, from: number, to: number): boolean {
	if (!isCapital(pieces, from)) {
		return false;
	}
	return isCapital(pieces, from - 1) || isCapital(pieces, pieces.word(to) === "'s" ? to + 1 : to);
}

/** A year and nothing besides. */
export function isYear(reading: Reading): boolean {
	return reading.kind === 'calendar' && reading.year !== undefined && Object.keys(reading).length === 2;
}
