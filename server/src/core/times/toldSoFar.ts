import type { TimePreference } from '../model';
import { isAfter, parseAnchor, type Anchor } from './anchor';
import { isClockOnly, type CalendarReading, type DecidedReading, type OpenTime } from './reading';
import type { Surroundings, YearlessDay } from './resolveCalendar';
import { isRunning } from './schedule';
import { StoryDays } from './storyDays';

/** From one sentence's beginning to another's, in UTF-16 units: how far a story of other years goes on in one line. */
const REACH = 400;
/** In lines, as a blank one may stand between two entries. */
const LIST_GAP = 2;

/** What the line above a list says of all its days. */
interface Heading {
	readonly year: number;
	/** The last line of the list so far. */
	readonly line: number;
}

/** What the expressions of a text, one after the other, have told when the next one leaves something open. */
export class ToldSoFar {
	readonly days: StoryDays;
	#line = -1;
	/** Of this line, as {@link Surroundings.mentioned}; and whether that is itself a step from the document's date: "a year earlier, a month later". */
	#mentioned: Anchor | undefined;
	#isStep = false;
	/** Where the sentence begins in which that was told. */
	#mentionedIn = -1;
	/** The last day of what goes on at the document's date, as the line tells. */
	#until: Anchor | undefined;
	#sentence = -1;
	/** Of this sentence, as {@link Surroundings.latest} and {@link Surroundings.sentenceYear}; and whether it told of a day to come. */
	#latest: Anchor | undefined;
	#year: number | undefined;
	#isAhead = false;
	/** Of the text, as {@link Surroundings.told}. */
	#told: Anchor | undefined;
	/** As {@link Surroundings.yearless}. */
	#yearless: YearlessDay | undefined;
	#before: { readonly time: OpenTime; readonly place: Anchor } | undefined;
	#heading: Heading | undefined;

	/** @param now the document's date */
	constructor(
		private readonly now: Anchor | undefined,
		private readonly prefer: TimePreference,
	) {
		this.days = new StoryDays(now);
	}

	/** To be called before anything else is asked for an expression. */
	begin(time: OpenTime): void {
		this.days.beginLine(time.line);
		if (time.line !== this.#line) {
			this.#mentioned = undefined;
			this.#until = undefined;
			this.#line = time.line;
		}
		if (this.#mentioned && time.sentence - this.#mentionedIn > REACH && !this.#isNear(this.#mentioned)) {
			this.#mentioned = undefined;
		}
		if (time.sentence !== this.#sentence) {
			this.#year = undefined;
			this.#latest = undefined;
			this.#isAhead = false;
			this.#sentence = time.sentence;
		}
		this.#heading = headingOf(time, this.#heading);
	}

	surroundings(time: OpenTime): Surroundings {
		return {
			document: this.now,
			mentioned: isClock(time) ? this.days.dayOf(time) : (this.#mentioned ?? this.days.dayOf(time)),
			isStep: this.#isStep,
			latest: this.#latest,
			told: this.#told,
			yearless: this.#yearless,
			sentenceYear: this.#year,
			prefer: this.prefer,
		};
	}

	/** As {@link Surroundings.latest}. */
	get latest(): Anchor | undefined {
		return this.#latest;
	}

	/** The last day of what goes on at the document's date, as the line tells. */
	get until(): Anchor | undefined {
		return this.#until;
	}

	/** The expression with what its sentence and the line above its list say of it. */
	leaning(time: OpenTime): OpenTime {
		const { reading } = time;
		if (this.#heading && time.list === 'entry' && reading.kind === 'calendar') {
			return { ...time, reading: { ...reading, year: this.#heading.year } };
		}
		// A month after a day to come in the same sentence.
		return this.#isAhead && reading.kind === 'calendar' && reading.month !== undefined && reading.lean === undefined
			? leaningAhead(time)
			: time;
	}

	/**
	 * @param value the expression's
	 * @param relative counted from the document's date
	 */
	add(time: OpenTime, value: string | undefined, relative: boolean): void {
		const { reading } = time;
		if (value === undefined) {
			return;
		}
		if (reading.kind === 'range') {
			const [first, last] = value.split('/').map(parseAnchor);
			this.#isAhead ||= relative && last !== undefined && isAfter(last, this.now);
			if (first && last) {
				this.days.add(time, first, last);
			}
		} else if (reading.kind === 'calendar' || reading.kind === 'decided') {
			const place = parseAnchor(value);
			if (!place && !this.now && reading.kind === 'calendar') {
				const { month, day } = reading;
				this.#yearless = month !== undefined && day !== undefined ? { month, day } : this.#yearless;
			}
			if (place) {
				this.#addPlace(time, place, relative);
				this.#year = namesYear(reading) && !time.aside ? place.year : this.#year;
				this.#isAhead ||= relative && isAfter(place, this.now);
			}
		}
	}

	/** Of the document's own time: what is told of long ago has ended some sentences later. */
	#isNear({ year }: Anchor): boolean {
		return this.now === undefined || Math.abs(year - this.now.year) <= 1;
	}

	#addPlace(time: OpenTime, place: Anchor, relative: boolean): void {
		this.days.add(time, place);
		this.#yearless = place.day === undefined ? this.#yearless : undefined;
		this.#until = isRunning(this.#before, time, place, this.now) ? place : this.#until;
		this.#before = { time, place };
		this.#latest = time.aside ? this.#latest : place;
		if (this.now?.day === undefined && place.day !== undefined && !(this.#told && isAfter(this.#told, place))) {
			this.#told = place;
		}
		if (place.day !== undefined || this.#mentioned?.day === undefined) {
			this.#mentioned = place;
			this.#mentionedIn = time.sentence;
			this.#isStep = relative && time.reading.kind === 'calendar' && time.reading.shift?.from === 'mention';
		}
	}
}

/** The heading under which an expression stands: "Tour 2020 dates:" above "June 9 – Tampa" and more such lines. */
function headingOf({ line, list, reading }: OpenTime, heading: Heading | undefined): Heading | undefined {
	if (list === 'heading' && reading.kind === 'calendar' && reading.year !== undefined) {
		return { year: reading.year, line };
	}
	if (!heading || line === heading.line) {
		return heading;
	}
	return list === 'entry' && line - heading.line <= LIST_GAP ? { ...heading, line } : undefined;
}

function isClock({ reading }: OpenTime): boolean {
	return reading.kind === 'calendar' && isClockOnly(reading);
}

/** The expression as one that is rather to come. */
export function leaningAhead(time: OpenTime): OpenTime {
	return time.reading.kind === 'calendar' ? { ...time, reading: { ...time.reading, lean: 'future' } } : time;
}

/** "Hôm qua" has a year, but "tháng 12" after it need not be of that year. */
function namesYear(reading: CalendarReading | DecidedReading): boolean {
	return reading.kind === 'decided' || reading.year !== undefined || reading.shift?.unit === 'year';
}
