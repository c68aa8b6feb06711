import { charClassAt, CLASS_UPPER } from '../text/charClass';
import { SHAPE_NUMBER } from '../text/tokens';
import type { TextTable } from '../textTable';
import type { Atom } from './atom';
import { buildCalendar, buildReading, inherit, typeOf } from './buildReading';
import { joinAtoms } from './joinAtoms';
import { ALONE, BEGINS, FOLLOWS, lexiconOf, type Lexicon } from './lexicon';
import { Matcher, type RuleMatch } from './matchRule';
import { freeBefore, isSomethingElse } from './notTimes';
import { timePackFor } from './otherLanguages';
import { isPossessive, PIECE_NUMBER, Pieces } from './pieces';
import type { CalendarReading, FoundTime } from './reading';
import { orderByDocument } from './dayOrder';
import { sideOf, sentenceStart } from './sentences';
import { afterZone } from './zones';

export type { FoundTime } from './reading';

/** In pieces: a dateline with the words around it. */
const SHORT_LINE = 16;

/** Every time expression of a text, in order, none overlapping another; not yet resolved. */
export function findTimes(table: TextTable): FoundTime[] {
	const { tokens, lines } = table;
	const documentLexicon = lexiconOf(timePackFor(table.language));
	const pieces = new Pieces(tokens);
	const matcher = new Matcher(pieces, documentLexicon);
	const found: FoundTime[] = [];
	for (let first = 0; first < tokens.count;) {
		let end = first + 1;
		let worthwhile = isTrigger(table, first, documentLexicon);
		for (; end < tokens.count && tokens.lineStarts[end] === 0; end++) {
			worthwhile ||= isTrigger(table, end, documentLexicon);
		}
		if (worthwhile) {
			const line = lines.lineAt(tokens.starts[first]!);
			pieces.load(first, end);
			const before = found.length;
			const language = table.lineLanguage(line);
			if (language === table.language) {
				findInLine(table.text, pieces, matcher, line, found);
			} else {
				const own = new Matcher(pieces, lexiconOf(timePackFor(language)));
				found.push(...better(table.text, pieces, matcher, own, line));
			}
			if (found.length === before && table.language !== 'en' && isShortForeign(pieces, table.text)) {
				findInLine(table.text, pieces, new Matcher(pieces, lexiconOf(timePackFor('en'))), line, found);
			}
		}
		first = end;
	}
	return orderByDocument(found);
}

/** What the line's own language finds, or the document's where that finds more: a language close to it was mistaken for it then. */
function better(text: string, pieces: Pieces, documents: Matcher, own: Matcher, line: number): FoundTime[] {
	const foreign: FoundTime[] = [];
	findInLine(text, pieces, own, line, foreign);
	const domestic: FoundTime[] = [];
	findInLine(text, pieces, documents, line, domestic);
	return covered(domestic) > covered(foreign) ? domestic : foreign;
}

function covered(times: readonly FoundTime[]): number {
	return times.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A line too short to tell its language, without any letter that English lacks: "Sat 24 Feb 2024". */
function isShortForeign(pieces: Pieces, text: string): boolean {
	const end = pieces.end(pieces.count - 1);
	if (pieces.count > SHORT_LINE) {
		return false;
	}
	for (let i = pieces.start(0); i < end; i++) {
		if (text.charCodeAt(i) > 126) {
			return false;
		}
	}
	return true;
}

/** A number, or a word that a rule begins with: a line without any holds no time. */
function isTrigger(table: TextTable, token: number, lexicon: Lexicon): boolean {
	const { tokens, text } = table;
	const start = tokens.starts[token]!;
	const end = tokens.ends[token]!;
	const last = text.charCodeAt(end - 1);
	return (
		tokens.shapes[token] === SHAPE_NUMBER ||
		// "Q3" and "Monday's" are cut once more before the rules see them.
		(last >= 48 && last <= 57) ||
		(lexicon.flags.get(text, start, isPossessive(text, start, end) ? end - 2 : end) & BEGINS) !== 0
	);
}

function findInLine(text: string, pieces: Pieces, matcher: Matcher, line: number, found: FoundTime[]): void {
	const { lexicon } = matcher;
	const matched = findAtoms(text, pieces, matcher);
	const atoms = matched.length > 1 ? joinAtoms(matched, pieces, lexicon) : matched;
	for (const atom of atoms) {
		if (
			atom.weak ||
			(atom.bare && isSomethingElse(atom, pieces, lexicon)) ||
			(atom.clock && isSomethingElse(atom, pieces, lexicon))
		) {
			continue;
		}
		const reading = withSide(settled(atom), atom, pieces, lexicon);
		found.push({
			start: pieces.start(atom.from),
			end: pieces.end(atom.to - 1),
			type: typeOf(reading),
			reading,
			line,
			sentence: pieces.start(sentenceStart(pieces, atom.from)),
			...(atom.order && { order: atom.order }),
			language: lexicon.pack.name,
		});
	}
}

function findAtoms(text: string, pieces: Pieces, matcher: Matcher): Atom[] {
	const { lexicon } = matcher;
	const atoms: Atom[] = [];
	let flags = flagsOf(text, pieces, 0, lexicon);
	for (let at = 0; at < pieces.count;) {
		const following = flagsOf(text, pieces, at + 1, lexicon);
		const match = mayMatch(pieces, at, flags, following) && freeBefore(pieces, at) ? matcher.longest(at) : undefined;
		const made = match && atomsOf(match, at, pieces, lexicon);
		if (made && made.length > 0) {
			atoms.push(...made);
			at = made.at(-1)!.to;
			flags = flagsOf(text, pieces, at, lexicon);
		} else {
			at++;
			flags = following;
		}
	}
	return atoms;
}

/** A cheap look at two pieces, which spares most numbers and common words the rules. */
function mayMatch(pieces: Pieces, at: number, flags: number, following: number): boolean {
	const isNumber = pieces.kind(at) === PIECE_NUMBER;
	if (!isNumber && (flags & BEGINS) === 0) {
		return false;
	}
	if ((following & FOLLOWS) !== 0 || pieces.kind(at + 1) === PIECE_NUMBER) {
		return true;
	}
	// Of numbers, only a year can stand alone.
	return isNumber ? pieces.length(at) === 4 : (flags & ALONE) !== 0;
}

function flagsOf(text: string, pieces: Pieces, piece: number, lexicon: Lexicon): number {
	return piece < pieces.count && pieces.kind(piece) !== PIECE_NUMBER
		? lexicon.flags.get(text, pieces.start(piece), pieces.end(piece))
		: 0;
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
			built.reading.kind === 'calendar' && built.reading.hour !== undefined ? afterZone(pieces, match.end) : match.end,
		reading: built.reading,
		weak:
			flags.has('weak') ||
			(flags.has('named') && !isNamed(pieces, at, match.end)) ||
			(flags.has('ambiguous') && lexicon.ambiguousNames.has(pieces.word(at))),
		maybe: flags.has('maybe'),
		bare: flags.has('bare'),
		clock: flags.has('clock'),
		order: built.order,
	};
	if (lexicon.pack.capitalsAreNames && isName(match, at, pieces)) {
		return [];
	}
	if (!atom.bare && !atom.clock && isSomethingElse(atom, pieces, lexicon)) {
		return [];
	}
	if (!flags.has('list') || built.reading.kind !== 'calendar') {
		return [atom];
	}
	const atoms: Atom[] = [];
	let from = at;
	for (const [field, end] of [...match.ends].sort((a, b) => a[1] - b[1])) {
		const part = buildCalendar(match, lexicon.pack, field.slice(-1));
		if (part) {
			atoms.push({ ...atom, from, to: end, reading: inherit(part.reading, built.reading) });
		}
		// The word or sign between two members of a list.
		from = end + 1;
	}
	return [...atoms, { ...atom, from }];
}

/** Weekdays are written with a capital where an ordinal is not. */
function isNamed(pieces: Pieces, from: number, to: number): boolean {
	return charClassAt(pieces.raw(to - 1), 0) === CLASS_UPPER || to - from === pieces.count;
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
function withSide(reading: Atom['reading'], atom: Atom, pieces: Pieces, lexicon: Lexicon): Atom['reading'] {
	if (reading.kind !== 'calendar' || !isOpen(reading)) {
		return reading;
	}
	const lean = sideOf(pieces, atom.from, atom.to, lexicon);
	return lean ? { ...reading, lean } : reading;
}

function isOpen(reading: CalendarReading): boolean {
	return (
		reading.toward === undefined &&
		!reading.shift &&
		reading.year === undefined &&
		(reading.month !== undefined ||
			reading.weekday !== undefined ||
			reading.weekend === true ||
			reading.season !== undefined)
	);
}
