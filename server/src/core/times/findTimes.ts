import { charClassAt, CLASS_UPPER } from '../text/charClass';
import type { TextTable } from '../textTable';
import type { Atom } from './atom';
import { buildCalendar, buildReading, inherit, typeOf } from './buildReading';
import type { Mutable } from './captures';
import { areSeasons, endsTitle, isCapital, isHouse, speaksOfRights, standsAlone } from './bareYears';
import { joinAtoms } from './joinAtoms';
import { lexiconOf, type Lexicon } from './lexicon';
import { Matcher, type RuleMatch } from './matchRule';
import { endsFeast, freeBefore, isEventsName, isOfGame, isSomethingElse } from './notTimes';
import { timePackFor } from './otherLanguages';
import { PIECE_WORD, Pieces } from './pieces';
import {
	hasDay,
	isClockOnly,
	isFullDate,
	type CalendarReading,
	type FoundTime,
	type Reading,
	type Shift,
} from './reading';
import type { AnalysisMemory } from '../analysisMemory';
import { TimesRecall } from './timesByLine';
import { orderByDocument } from './dayOrder';
import { sideOf, sentenceStart } from './sentences';
import { BIRTH_CUE } from './vocabulary';
import { afterZone } from './zones';

/** In pieces: a dateline with the words around it. */
const SHORT_LINE = 16;
const YEAR_DIGITS = 4;

/** Which lines are meant, by their first token and the one after their last. */
export type TokenFilter = (first: number, end: number) => boolean;

/**
 * Every time expression of a text, or of the lines that are asked for, in order, none overlapping another; not yet
 * resolved. What is found in a line doesn't depend on the others, but for the order of day and month.
 */
export function findTimes(table: TextTable, isAsked?: TokenFilter): FoundTime[] {
	return new Finder(table).find(isAsked);
}

/** As {@link findTimes}, but lines that the memory knows are not read again. */
export function findTimesAgain(table: TextTable, memory: AnalysisMemory): FoundTime[] {
	const recall = new TimesRecall(memory.times, table);
	const found = new Finder(table).find(undefined, recall);
	memory.times = recall.now;
	return found;
}

/** In pieces: «в», «уже в» before what a sentence begins with. */
const OPENING = 3;
const CLOSING_BRACKET = 0x29;
const COLON = 0x3a;
/** In pieces: what stands further from a year says little of it. */
const REACH_OF_YEAR = 4;

interface Reader {
	readonly pieces: Pieces;
	readonly matcher: Matcher;
}

class Finder {
	readonly #table: TextTable;
	readonly #lexicon: Lexicon;
	readonly #found: FoundTime[] = [];

	constructor(table: TextTable) {
		this.#table = table;
		this.#lexicon = lexiconOf(timePackFor(table.language));
	}

	find(isAsked: TokenFilter | undefined, recall?: TimesRecall): FoundTime[] {
		const { count, lineStarts, starts } = this.#table.tokens;
		const { vocabulary } = this.#lexicon;
		let reader: Reader | undefined;
		for (let first = 0, end = 0; first < count; first = end) {
			do {
				end++;
			} while (end < count && lineStarts[end] === 0);
			if (isAsked?.(first, end) === false) {
				continue;
			}
			const line = recall ? this.#table.lines.lineAt(starts[first]!) : 0;
			const known = recall?.of(line);
			if (known) {
				recall!.keep(line, known);
				for (const time of known) {
					this.#found.push(time);
				}
				continue;
			}
			const before = this.#found.length;
			reader ??= this.#reader();
			reader.pieces.load(first, end, vocabulary);
			if (reader.pieces.hasTrigger) {
				this.#readLine(first, end, reader);
			}
			recall?.keep(line, this.#found.slice(before));
		}
		return orderByDocument(this.#found);
	}

	/** Made where a line is read: of many texts none is. */
	#reader(): Reader {
		const pieces = new Pieces(this.#table.tokens, this.#lexicon.vocabulary);
		return { pieces, matcher: new Matcher(pieces, this.#lexicon) };
	}

	/** Reads the line that the pieces hold. */
	#readLine(first: number, end: number, reader: Reader): void {
		const table = this.#table;
		const found = this.#found;
		const { pieces, matcher } = reader;
		const line = table.lines.lineAt(table.tokens.starts[first]!);
		const before = found.length;
		const language = table.lineLanguage(line);
		if (language !== table.language) {
			// One by one: a line can hold more of them than a call can take arguments.
			for (const time of this.#better(first, end, lexiconOf(timePackFor(language)), line, reader)) {
				found.push(time);
			}
		} else if (pieces.candidateCount > 0) {
			findInLine(pieces, matcher, line, found);
		}
		if (table.language !== 'en' && end - first <= SHORT_LINE && hasNoDate(found, before)) {
			const isForeign = this.#mayBeEnglish(first, end);
			if (isForeign || this.#endsInYear(end)) {
				const times = this.#inEnglish(first, end, line, pieces);
				if (covered(times) > covered(found.slice(before)) && (isForeign || times.every(isDated))) {
					found.splice(before, Infinity, ...times);
				}
			}
		}
	}

	#inEnglish(first: number, end: number, line: number, pieces: Pieces): FoundTime[] {
		const english = lexiconOf(timePackFor('en'));
		const times: FoundTime[] = [];
		pieces.load(first, end, english.vocabulary);
		findInLine(pieces, new Matcher(pieces, english), line, times);
		return times;
	}

	/** What the line's own language finds, or the document's where that finds more: a language close to it was mistaken for it then. */
	#better(first: number, end: number, own: Lexicon, line: number, { pieces, matcher }: Reader): FoundTime[] {
		const foreign: FoundTime[] = [];
		pieces.load(first, end, own.vocabulary);
		findInLine(pieces, new Matcher(pieces, own), line, foreign);
		const domestic: FoundTime[] = [];
		pieces.load(first, end, this.#lexicon.vocabulary);
		findInLine(pieces, matcher, line, domestic);
		return covered(domestic) > covered(foreign) ? domestic : foreign;
	}

	/** "By Việt An - March 5, 2020": pages have their dates in English whatever the language of their names. */
	#endsInYear(end: number): boolean {
		const { tokens, text } = this.#table;
		const from = tokens.starts[end - 1]!;
		return tokens.ends[end - 1]! === from + YEAR_DIGITS && /^[12]\d{3}$/u.test(text.slice(from, from + YEAR_DIGITS));
	}

	/** A line too short to tell its language, without any letter that English lacks: "Sat 24 Feb 2024". */
	#mayBeEnglish(first: number, end: number): boolean {
		const { tokens, text } = this.#table;
		for (let i = tokens.starts[first]!; i < tokens.ends[end - 1]!; i++) {
			if (text.charCodeAt(i) > 126) {
				return false;
			}
		}
		return true;
	}
}

/** With year, month and day. */
function isDated({ reading }: FoundTime): boolean {
	return isFullDate(reading);
}

/** From `first` on there are at most times of day: "Nov 25, 2023 03:12 AM", of whose date another language knows nothing. */
function hasNoDate(found: readonly FoundTime[], first: number): boolean {
	for (let i = first; i < found.length; i++) {
		const { reading } = found[i]!;
		if (reading.kind !== 'calendar' || !isClockOnly(reading)) {
			return false;
		}
	}
	return true;
}

function covered(times: readonly FoundTime[]): number {
	return times.reduce((sum, { start, end }) => sum + end - start, 0);
}

function findInLine(pieces: Pieces, matcher: Matcher, line: number, found: FoundTime[]): void {
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

function findAtoms(pieces: Pieces, matcher: Matcher): Atom[] {
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

/** A year and nothing besides. */
function isYear(reading: Reading): boolean {
	return reading.kind === 'calendar' && reading.year !== undefined && Object.keys(reading).length === 2;
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

/** `Mexico News Daily`, `Daily Dispatch`, `Barbados Today`, `Today's Palate`: a paper or a column, where its neighbour has a capital, too. */
function isInTitle(pieces: Pieces, from: number, to: number): boolean {
	if (!isCapital(pieces, from)) {
		return false;
	}
	return isCapital(pieces, from - 1) || isCapital(pieces, pieces.word(to) === "'s" ? to + 1 : to);
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

const NONE_DATED: ReadonlySet<number> = new Set();

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
