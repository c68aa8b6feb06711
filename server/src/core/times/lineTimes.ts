import type { Atom } from './atom';
import { typeOf } from './buildReading';
import type { Mutable } from './captures';
import { findAtoms, isYear } from './findAtoms';
import { joinAtoms } from './joinAtoms';
import type { Lexicon } from './lexicon';
import type { Matcher } from './matchRule';
import { isEventsName, isMinuteOfGame, isOfGame, isSomethingElse } from './notTimes';
import type { Pieces } from './pieces';
import { hasDay, type CalendarReading, type FoundTime, type Shift } from './reading';
import { sideOf, sentenceStart } from './sentences';
import { BIRTH_CUE } from './vocabulary';

/** In pieces: «в», «уже в» before what a sentence begins with. */
const OPENING = 3;
const CLOSING_BRACKET = 0x29;
const COLON = 0x3a;
/** In pieces: what stands further from a year says little of it. */
const REACH_OF_YEAR = 4;
const NONE_DATED: ReadonlySet<number> = new Set();

/** Adds to `found` the time expressions of the line that the pieces hold. */
export function findInLine(pieces: Pieces, matcher: Matcher, line: number, found: FoundTime[]): void {
	const { lexicon } = matcher;
	const matched = findAtoms(pieces, matcher);
	const atoms = matched.length > 1 ? joinAtoms(matched, pieces, lexicon) : matched;
	const dated = atoms.length > 1 ? startsOfDated(atoms) : NONE_DATED;
	const ends = atoms.length > 1 ? new Set(atoms.map(({ to }) => to)) : NONE_DATED;
	for (const atom of atoms) {
		if (
			atom.weak ||
			isEventsName(atom, pieces, lexicon) ||
			isOfGame(atom, pieces, lexicon) ||
			isMinuteOfGame(atom, pieces, lexicon) ||
			(atom.bare && isSomethingElse(atom, pieces, lexicon)) ||
			(atom.clock && isSomethingElse(atom, pieces, lexicon))
		) {
			continue;
		}
		const reading = withSide(settled(atom), atom, pieces, dated, ends, lexicon);
		const time: Mutable<FoundTime> = {
			start: pieces.start(atom.from),
			end: pieces.end(atom.to - 1),
			type: typeOf(reading),
			reading,
			line,
			sentence: pieces.start(sentenceStart(pieces, atom.from)),
			language: lexicon.pack.name,
		};
		if (isAside(atom, pieces) || isReached(atom, pieces, lexicon)) {
			time.aside = true;
		}
		if (atom.from === 0 && atom.to === pieces.count) {
			time.alone = true;
		}
		const list = placeInList(atom, pieces);
		if (list) {
			time.list = list;
		}
		if (atom.order) {
			time.order = atom.order;
		}
		if (atom.shows) {
			time.shows = atom.shows;
		}
		found.push(time);
	}
}

/** What it may be in a list of days without their year. */
function placeInList({ from, reading }: Atom, pieces: Pieces): FoundTime['list'] {
	if (reading.kind !== 'calendar') {
		return undefined;
	}
	if (from === 0) {
		return reading.year === undefined && reading.month !== undefined && reading.day !== undefined ? 'entry' : undefined;
	}
	return isYear(reading) && pieces.firstUnit(pieces.count - 1) === COLON ? 'heading' : undefined;
}

/** "(2019)", "born 14 May 1985": a year that is told beside what the sentence tells. */
function isAside({ from, to, reading, ofName }: Atom, pieces: Pieces): boolean {
	if (reading.kind !== 'calendar' || reading.year === undefined) {
		return false;
	}
	return (
		ofName ||
		(reading.month === undefined && pieces.firstUnit(to) === CLOSING_BRACKET) ||
		((pieces.flags(from - 1) | pieces.flags(from - 2) | pieces.flags(to)) & BIRTH_CUE) !== 0
	);
}

/** "The year to 30 September", "as of 1 May": up to then figures reach, and nothing is told of that day. */
function isReached({ from, reading }: Atom, pieces: Pieces, { reachCues }: Lexicon): boolean {
	if (reading.kind !== 'calendar' || !hasDay(reading) || from === 0) {
		return false;
	}
	const before = pieces.word(from - 1);
	return reachCues.has(before) || (from > 1 && reachCues.has(`${pieces.word(from - 2)} ${before}`));
}

/** Where the expressions begin that name their year. */
function startsOfDated(atoms: readonly Atom[]): ReadonlySet<number> {
	const starts = new Set<number>();
	for (const { reading, from } of atoms) {
		if (reading.kind === 'calendar' && reading.year !== undefined) {
			starts.add(from);
		}
	}
	return starts;
}

/** Hours that nothing made a time of day are a length. */
function settled(atom: Atom): Atom['reading'] {
	const { reading } = atom;
	// "10 giờ 45 phút" is rather a time of day, "2 giờ 30 phút" rather a length.
	if (!atom.maybe || reading.kind !== 'calendar' || (reading.minute !== undefined && (reading.hour ?? 0) >= 5)) {
		return reading;
	}
	const amounts = [
		{ unit: 'hour' as const, amount: reading.hour },
		{ unit: 'minute' as const, amount: reading.minute },
	];
	return { kind: 'duration', amounts: amounts.filter(({ amount }) => amount !== undefined) };
}

/** Adds on which side of the document's date the sentence puts it, where the expression itself leaves that open. */
function withSide(
	reading: Atom['reading'],
	atom: Atom,
	pieces: Pieces,
	dated: ReadonlySet<number>,
	ends: ReadonlySet<number>,
	{ untilCues }: Lexicon,
): Atom['reading'] {
	if (reading.kind !== 'calendar') {
		return reading;
	}
	if (reading.shift && isNextYear(reading.shift) && opensStory(atom, pieces)) {
		return { ...reading, shift: { ...reading.shift, from: 'mention' } };
	}
	if (!isOpen(reading)) {
		return reading;
	}
	// Of a year alone the side tells that it isn't that of writing: "until 2027".
	const told = sideOf(
		pieces,
		atom.from,
		atom.to,
		reading.year === undefined ? dated : NONE_DATED,
		reading.year === undefined ? undefined : REACH_OF_YEAR,
	);
	// «Суд продлил арест до 23 августа»: that the court has done so says nothing of the day. In «с 5 до 10 мая» both days are on one side.
	const isTerm = reading.year === undefined && untilCues.has(pieces.word(atom.from - 1)) && !ends.has(atom.from - 1);
	const lean = !isTerm ? told : told === 'past' ? undefined : 'future';
	// A quarter that is told of is the nearest one, be it not over.
	return lean && !(reading.quarter !== undefined && lean === 'past') ? { ...reading, lean } : reading;
}

function isNextYear({ unit, amount, from }: Shift): boolean {
	return unit === 'year' && amount === 1 && from === 'document';
}

/** «Весной следующего года датчане прекратили заходы»: it begins a sentence of the past, and is counted from what the text told before. */
function opensStory({ from, to }: Atom, pieces: Pieces): boolean {
	return from - sentenceStart(pieces, from) < OPENING && sideOf(pieces, from, to, NONE_DATED) === 'past';
}

function isOpen(reading: CalendarReading): boolean {
	return (
		reading.toward === undefined &&
		!reading.shift &&
		(reading.year === undefined || reading.month === undefined) &&
		(reading.year !== undefined ||
			reading.month !== undefined ||
			reading.holiday !== undefined ||
			reading.weekday !== undefined ||
			reading.weekend === true ||
			reading.quarter !== undefined ||
			reading.half !== undefined ||
			reading.season !== undefined)
	);
}
