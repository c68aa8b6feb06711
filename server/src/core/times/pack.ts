import type { HolidayName } from './holidays';
import type { LunisolarCalendar } from './lunisolar';
import type { PartOfDay, Season, TimeUnit } from './reading';

/**
 * How one language speaks of times, as data. Words are in lower case. An entry of a word list may be several words
 * (`chủ nhật`); where an entry has several forms they stand in one list.
 */
export interface TimePack {
	/** The language's name in English, for reasons. */
	readonly name: string;
	/** How `3/4/2024` is read where both ways make a date. */
	readonly order: 'day-first' | 'month-first';
	/** A phrase of words that all begin with a capital is a name (`Ngày Nay`); false where headlines are written so. */
	readonly capitalsAreNames: boolean;
	/** Months and weekdays begin with a capital; short ones in lower case are other words then (`may`, `sat`). */
	readonly namesAreCapitalized: boolean;
	/** January first; all forms and abbreviations of each, without the full stop. */
	readonly months: readonly (readonly string[])[];
	/** Months and weekdays that are common words as well: no time by themselves. */
	readonly ambiguousNames: readonly string[];
	/** Months as they are counted after the word for month (`tháng tư`, `tháng chạp`); empty where that isn't done. */
	readonly monthNumerals: readonly (readonly string[])[];
	/** Monday first. */
	readonly weekdays: readonly (readonly string[])[];
	readonly units: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
	readonly partsOfDay: Readonly<Partial<Record<PartOfDay, readonly string[]>>>;
	readonly seasons: Readonly<Record<Season, readonly string[]>>;
	/** Names of holidays that are times by themselves, with their variants. */
	readonly holidays?: Readonly<Partial<Record<HolidayName, readonly string[]>>>;
	/** Whose lunar calendar the language's speakers go by; both have to agree where that isn't known. */
	readonly lunarCalendar?: LunisolarCalendar;
	/** Words that count, with their value. */
	readonly numerals: Readonly<Record<string, number>>;
	/** Words that multiply the numeral before them (`mươi`, `hundred`). */
	readonly multipliers: Readonly<Record<string, number>>;
	/** Words for a number that isn't told: several, some. */
	readonly vague: readonly string[];
	/** Words for first, second and so on, with their value. */
	readonly ordinals: Readonly<Record<string, number>>;
	/** What stands right after a number to make it an ordinal: `th`, `-го`. */
	readonly ordinalSuffixes: readonly string[];
	/** The rules, one a line; `rules.ts` gives the notation. The longest match wins, then the first listed. */
	readonly rules: string;
	/** What may stand between a finer expression and the coarser one that it belongs to: `14h30` `ngày 16/5`, `tháng 8` `của` `năm ngoái`. */
	readonly joinsToCoarser: readonly string[];
	/** What may stand between a date and its time of day: `16 May` `at` `11 am`. */
	readonly joinsToClock: readonly string[];
	/** Words that begin a remark in brackets which says by whose clock a time of day is told: `20h` `(giờ Hà Nội)` `ngày 16/5`. */
	readonly clockRemarks?: readonly string[];
	/** Two words behind a time of day that is told by the place's own clock: `local time`. */
	readonly ownClocks?: readonly string[];
	/** Words that small letters make of the names of time zones: `eat`. */
	readonly wordsLikeZones?: readonly string[];
	/** What stands between the ends of a stretch or the parts of a list: `đến`, `and`, `–`. */
	readonly betweenTimes: readonly string[];
	/** What stands between the first and the last weekday of those on which something is open: `Monday` `to` `Friday`. */
	readonly betweenWeekdays?: readonly string[];
	/** Words before a number that make it part of an address, a number of a decision, a score: no date then. */
	readonly notBeforeDate: readonly string[];
	/** Words for an event that feasts' names end with, and that the events of towns and societies do: `festival`. */
	readonly eventWords?: readonly string[];
	/** Words that may have a capital before such a feast and are no part of a name. */
	readonly beforeFeasts?: readonly string[];
	/** What the name of a day in honour of something begins with: `Ngày Nhà giáo Việt Nam 20-11`. */
	readonly feastHeads?: readonly string[];
	/** Words of the plural's form that may follow a year: `the 2020 elections`. */
	readonly eventfulWords?: readonly string[];
	/** How words end that a number counts (`1950 homes`), where the language tells years by their digits alone. */
	readonly countedEnding?: string;
	/** Words for what happens in a game, in whose lines a quarter is one of the game: `rebounds`. */
	readonly gameWords?: readonly string[];
	/** Right before the minute of a match: `on` 58 minutes; and what stands behind lengths that have the same word before them: 58 minutes `of` footage. */
	readonly minuteCues?: readonly string[];
	readonly behindLengths?: readonly string[];
	/** Words for streets, behind a house's number and a name. */
	readonly streetWords?: readonly string[];
	/** A date in brackets behind its weekday is one expression with it, and the other way round: `Friday (Dec. 12)`. */
	readonly datesInBrackets?: boolean;
	/** Words before `1/3` that say that it is a share and no date. */
	readonly shareCues: readonly string[];
	/** A sentence with one of these before the expression speaks of the future. Of two words (`is to`) they stand side by side. */
	readonly futureCues: readonly string[];
	/** How words end that do the same and are in no list: verbs in the future tense. */
	readonly futureEndings?: readonly string[];
	/** As {@link futureCues}, for the past. */
	readonly pastCues: readonly string[];
	/** How words end that do the same and are in no list: verbs in the past tense. */
	readonly pastEndings?: readonly string[];
	/** Right before a form that also is a past tense they make it a participle, which says nothing of the past: `be held`. */
	readonly passiveCues?: readonly string[];
	/** Of both, those that speak of what follows them alone: `ahead` of «on Saturday ahead of the others». */
	readonly governingCues?: readonly string[];
	/** Right before an expression: until then goes on what the sentence says is done, «продлил арест до 23 августа». */
	readonly untilCues?: readonly string[];
	/** Right before a year they say that somebody was born then. */
	readonly birthCues?: readonly string[];
	/** Right before a day, alone or after another word, they say that figures reach up to it: `ended`, `year to`, `as of`. */
	readonly reachCues?: readonly string[];
	/** Words for publishing and updating, before a document's own date. */
	readonly publicationCues: readonly string[];
}
