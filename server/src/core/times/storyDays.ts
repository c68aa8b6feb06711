import { dayOf, isAfter, type Anchor } from './anchor';
import { addDays, dayNumber, weekdayOf, type Day } from './calendar';
import { isClockUnit } from './resolveShift';
import { hasClock, isClockOnly, type CalendarReading, type OpenTime } from './reading';

/** In lines. */
const STORY_REACH = 3;
/** In lines: between a list's date and its first entry, as a blank one may stand there; between two entries. */
const HEADING_GAP = 2;
const LIST_REACH = 6;
/** In days: further ahead a weekday that is named again is hardly the one of that day. */
const AHEAD = 14;
/** In days: what lasts for longer has each weekday more than once. */
const LONGEST = 6;

interface Story {
	readonly line: number;
	readonly day: Anchor;
	/** Other times that are all of their line are of other articles then. */
	readonly isStamp: boolean;
	/** A date that is all of its line, and no time of day: what heads a list, or when the article was published. */
	readonly isHeading: boolean;
}

/** The days that a text tells of, line by line, for what names a time of day or a weekday alone. */
export class StoryDays {
	#line = -1;
	/** The last day that the line told something of. */
	#day: Anchor | undefined;
	/** It is all that its line says, with a time of day: when an article that the page leads to was published. */
	#isStamp = false;
	#isHeading = false;
	/** The day of the list whose entries begin with a line for their time of day, and the last such line. */
	#list: { readonly day: Anchor; readonly line: number } | undefined;
	/** The last day that a line before this one named. */
	#before: Story | undefined;
	/** The days that the line named, and what lasts from one to another. */
	#named: (readonly [first: Anchor, last: Anchor])[] = [];

	/** @param now the document's date */
	constructor(private readonly now: Anchor | undefined) {}

	/** To be told before anything else of a line is. */
	beginLine(line: number): void {
		if (line === this.#line) {
			return;
		}
		this.#before = this.#day
			? { line: this.#line, day: this.#day, isStamp: this.#isStamp, isHeading: this.#isHeading }
			: this.#before;
		this.#day = undefined;
		if (this.#named.length > 0) {
			this.#named = [];
		}
		this.#line = line;
	}

	/** The day that a time of day is on: of this line, or that a report named, and tells on of: "… on Saturday night. ⏎ Police were called at 10.20pm. ⏎ Ten minutes later …" */
	dayOf(time: OpenTime): Anchor | undefined {
		const { reading } = time;
		if (reading.kind !== 'calendar') {
			return undefined;
		}
		if (isClockOnly(reading) || isHourOfThatDay(reading)) {
			return this.#day ?? this.#listDay(time) ?? this.#toldOn(time)?.day;
		}
		const story = isClockStep(reading) ? this.#toldOn(time) : undefined;
		return story?.day.hour === undefined ? undefined : story.day;
	}

	/** "On 22 and 23 March … at 5pm on Sunday": the day to come that the line named and that is this weekday. */
	onWeekday({ weekday, lean, toward }: CalendarReading): Day | undefined {
		return lean === 'past' || toward === 'past'
			? undefined
			: this.#ahead()
					.filter((day) => weekdayOf(day) === weekday)
					.at(-1);
	}

	/** @param last of what lasts from `place` on */
	add({ aside, alone, reading }: OpenTime, place: Anchor, last = place): void {
		if (aside || place.day === undefined || last.day === undefined) {
			return;
		}
		this.#day = last === place ? place : this.#day;
		this.#isStamp = alone === true && reading.kind === 'calendar' && hasClock(reading);
		this.#isHeading = alone === true && !this.#isStamp;
		this.#named.push([place, last]);
	}

	/** The days to come that the line named. */
	#ahead(): Day[] {
		const today = dayOf(this.now);
		const ahead: Day[] = [];
		for (const [place, last] of today ? this.#named : []) {
			const [first, end] = [dayOf(place)!, dayOf(last)!];
			const days = dayNumber(end) - dayNumber(first);
			for (let i = 0; i <= days && days <= LONGEST; i++) {
				const day = addDays(first, i);
				const away = dayNumber(day) - dayNumber(today!);
				if (away > 0 && away <= AHEAD) {
					ahead.push(day);
				}
			}
		}
		return ahead;
	}

	/** «10.04.2013 ⏎ 09:50 ⏎ … ⏎ 09:46 ⏎ …»: of the date right over the first entry, whatever days the entries name. */
	#listDay({ line, alone }: OpenTime): Anchor | undefined {
		if (!alone) {
			return undefined;
		}
		const heading = this.#before?.isHeading && line - this.#before.line <= HEADING_GAP ? this.#before.day : undefined;
		const day = heading ?? (this.#list && line - this.#list.line <= LIST_REACH ? this.#list.day : undefined);
		this.#list = day && { day, line };
		return day;
	}

	#toldOn({ line, alone }: OpenTime): Story | undefined {
		const story = this.#before;
		return story && line - story.line <= STORY_REACH && !(alone && story.isStamp) && !isAfter(story.day, this.now)
			? story
			: undefined;
	}
}

/** «20h cùng ngày», «tối cùng ngày»: of the day that the text tells of; «Cùng ngày» alone, as news go on, is rather the document's. */
function isHourOfThatDay({ hour, part, shift }: CalendarReading): boolean {
	return (
		(hour !== undefined || part !== undefined) &&
		shift?.from === 'mention' &&
		shift.unit === 'day' &&
		shift.amount === 0
	);
}

/** "Ten minutes later". */
function isClockStep({ shift }: CalendarReading): boolean {
	return shift?.from === 'mention' && isClockUnit(shift.unit);
}
