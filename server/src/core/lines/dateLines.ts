import type { Span } from '../model';
import { charClassTable, CLASS_DIGIT, isWordClass } from '../text/charClass';
import { WordProperty } from '../text/wordProperty';
import type { TextTable } from '../textTable';
import { mayBeOnlyTimes } from '../times/onlyTimes';
import type { LineFacts } from './lineFacts';
import { lineLexicon, type LineLexicon } from './lexicon';
import { IS_COLON } from './wordSigns';

/** `Quarter II/2024: 4,310` is a row of figures. */
const FIGURES = /\d: \d[\d.,]*$/u;
/** Longer lines say more than when a page was published. */
const LONGEST = 90;

/**
 * Says of each line whether it holds a date or a clock time and nothing beside it (`Published 3 May 2024, 10:30 GMT`).
 * A player's clock (`0:00 / 3:15`) is one too. Digits, found times and the lexicon's words for dates count as covered.
 */
export function findDateLines(
	text: string,
	facts: readonly LineFacts[],
	times: readonly Span[],
	lexicon: LineLexicon,
): boolean[] {
	const classes = charClassTable();
	let nextTime = 0;
	return facts.map((fact) => {
		while (nextTime < times.length && times[nextTime]!.end <= fact.start) {
			nextTime++;
		}
		if (fact.end - fact.start > LONGEST || fact.digits === 0) {
			return false;
		}
		let dated = false;
		let time = nextTime;
		let i = fact.start;
		while (i < fact.end) {
			while (time < times.length && times[time]!.end <= i) {
				time++;
			}
			if (time < times.length && times[time]!.start <= i) {
				dated = true;
				i = times[time]!.end;
				continue;
			}
			if (!isWordClass(classes[text.charCodeAt(i)]!)) {
				i++;
				continue;
			}
			const start = i;
			let digits = 0;
			while (i < fact.end && isWordClass(classes[text.charCodeAt(i)]!)) {
				digits += classes[text.charCodeAt(i)] === CLASS_DIGIT ? 1 : 0;
				i++;
			}
			if (digits === i - start) {
				dated ||=
					(digits === 4 && fact.letters > 0 && /^(?:19|20)/u.test(text.slice(start, i))) ||
					isJoint(text, i, ':/') ||
					(isJoint(text, i, '.-') && (fact.letters > 0 || isJoint(text, start - 1, '.-')));
			} else if (
				!isDateWord(text.slice(start, i).normalize('NFC').toLowerCase(), digits, lexicon) &&
				// "Reuters 24/05/2024 07:25" says who published, too.
				!(start === fact.start && fact.digits >= 8 && isPublisher(text, start, i, lexicon))
			) {
				return false;
			} else {
				dated ||= /^\d{1,2}[hg]\d{0,2}$/iu.test(text.slice(start, i));
			}
		}
		return dated && !(fact.has(IS_COLON) && FIGURES.test(text.slice(fact.start, fact.end)));
	});
}

/** `Reuters 24/05/2024`, `LDO | 24/05/2024`, `Economy, 22 May 2024, 14:03`. */
function isPublisher(text: string, start: number, end: number, lexicon: LineLexicon): boolean {
	const name = text.slice(start, end);
	const folded = name.toLowerCase();
	const mark = /^ ?[|,•]/u.test(text.slice(end, end + 2));
	return (
		lexicon.agencies.has(folded) ||
		(mark && lexicon.lines.get(folded) === 'section') ||
		(/^ [|•]/u.test(text.slice(end, end + 2)) && name.length <= 6 && name === name.toUpperCase())
	);
}

/** Words that stand in date lines beside the times. */
const STANDS_BESIDE = 1;
const BESIDE = new WordProperty((word, words) =>
	isDateWord(words.folded(word), 0, lineLexicon()) ? STANDS_BESIDE : 0,
);

/**
 * The only lines, by their tokens, whose times {@link findDateLines} asks for: short ones with a digit, and no word that
 * neither times nor such lines have. The first word may be a publisher's name.
 */
export function mayBeDateLine(table: TextTable, first: number, end: number): boolean {
	const { starts, ends, wordIds, words } = table.tokens;
	if (ends[end - 1]! - starts[first]! > LONGEST) {
		return false;
	}
	const beside = BESIDE.on(words);
	for (let token = first; token < end; token++) {
		const word = wordIds[token]!;
		if (words.masked[word] !== words.lower[word]) {
			return mayBeOnlyTimes(table, first + 1, end, (other) => beside.of(other) === STANDS_BESIDE);
		}
	}
	return false;
}

/** A word that stands with dates, numbers stuck to it or not: `updated`, `3rd`, `2024updated17`. */
function isDateWord(word: string, digits: number, lexicon: LineLexicon): boolean {
	return (
		lexicon.dateWords.has(word) ||
		(digits > 0 &&
			(/^\d{1,2}(?:st|nd|rd|th|h|g|am|pm)\d{0,2}$/u.test(word) ||
				(digits >= 2 && lexicon.dateWords.has(word.replace(/^\d+|\d+$/gu, ''))))) ||
		isGlued(word, lexicon)
	);
}

/** Two such words whose line break is lost: `estupdated`. */
function isGlued(word: string, lexicon: LineLexicon): boolean {
	for (let cut = 3; cut <= word.length - 6; cut++) {
		if (lexicon.dateWords.has(word.slice(cut)) && lexicon.dateWords.has(word.slice(0, cut))) {
			return true;
		}
	}
	return false;
}

/** One of the joints between two digits, as in a date or a clock time. A score (`2-1`) and a price (`1.50`) have one dash or point and no word. */
function isJoint(text: string, offset: number, joints: string): boolean {
	return joints.includes(text[offset] ?? '\n') && isDigit(text, offset - 1) && isDigit(text, offset + 1);
}

function isDigit(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	return unit >= 0x30 && unit <= 0x39;
}

const CALENDAR_DATE = /\d[/-]\d{1,2}[/-]\d/u;

/** A player's clock alone: `0:00`, `00:00:49`, `0:00 / 3:15`; not `20/08/2024 09:30`. */
export function isClock(fact: LineFacts): boolean {
	return (
		fact.letters === 0 &&
		fact.end - fact.start <= 24 &&
		/^[\d:/\s|–—-]+$/u.test(fact.folded) &&
		/\d:\d\d/u.test(fact.folded) &&
		!CALENDAR_DATE.test(fact.folded)
	);
}

/** `16:40`, `16.40 GMT`, `9h15`, `4:12 pm`: as an entry of a live report begins. */
export function isEntryTime(fact: LineFacts): boolean {
	return fact.words <= 4 && fact.digits >= 2 && fact.digits <= 4 && ENTRY_TIME.test(fact.folded);
}

const ENTRY_TIME = /^\d{1,2}(?:[:.hg]\d{2}|[hg])(?: ?(?:[ap]\.?m\.?|gmt|bst|utc|uhr|et|edt|est))?:?$/u;

/** `Dale, 12°C - 17°C, light rain`: today's weather, as pages have it over their menus. */
export function isForecast(fact: LineFacts): boolean {
	return fact.digits > 0 && fact.words <= LONGEST_FORECAST && !fact.endsSentence && /\d ?(?:°|º|℃)/u.test(fact.folded);
}

const LONGEST_FORECAST = 14;

/** `Listen to the article 0:00 / 4:12 1x`: where a player stands, and its length. */
const PLAYERS_CLOCK = /(?:^|[^\d:])0?0:\d\d ?\/ ?\d{1,2}:\d\d(?!\d)/u;
/** In words. */
const LONGEST_PLAYER = 16;

export function hasPlayersClock(fact: LineFacts): boolean {
	return fact.digits >= 6 && fact.words <= LONGEST_PLAYER && PLAYERS_CLOCK.test(fact.folded);
}
