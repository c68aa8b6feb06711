import type { TimePack } from '../../times/pack';
import { once } from '../once';
import { list } from '../words';
import { calendarRules, eventful } from './timesCalendar';
import { countingRules } from './timesCounting';
import { holidays } from './timesHolidays';

/** What several things do by a schedule, in the present tense: "tickets go on sale on Saturday". Without the thing the verb may be of any time: "had to close". */
const schedules = (): readonly string[] =>
	list(
		`tickets | doors | gates | polls | sales | bookings | entries | applications | registrations | nominations | submissions | auditions |
	rehearsals | classes | lessons | courses | schools | shops | stores | screenings | performances | shows | services | festivities | celebrations`,
	).flatMap((things) =>
		list('go | open | reopen | close | start | begin | resume | run | end | finish').map((verb) => `${things} ${verb}`),
	);

export const times = once((): TimePack => ({
	name: 'English',
	order: 'month-first',
	capitalsAreNames: false,
	namesAreCapitalized: true,
	months: [
		'january | jan',
		'february | feb',
		'march | mar',
		'april | apr',
		'may',
		'june | jun',
		'july | jul',
		'august | aug',
		'september | sept | sep',
		'october | oct',
		'november | nov',
		'december | dec',
	].map(list),
	ambiguousNames: list('may | march | mar | jan | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun'),
	monthNumerals: [],
	weekdays: [
		'monday | mon',
		'tuesday | tue | tues',
		'wednesday | wed',
		'thursday | thu | thur | thurs',
		'friday | fri',
		'saturday | sat',
		'sunday | sun',
	].map(list),
	units: {
		second: list('second | seconds | sec | secs'),
		minute: list('minute | minutes | min | mins'),
		hour: list('hour | hours | hr | hrs'),
		day: list('day | days'),
		weekend: list('weekend | weekends'),
		week: list('week | weeks | wk | wks'),
		month: list('month | months'),
		quarter: list('quarter | quarters | qtr | qtrs'),
		year: list('year | years | yr | yrs'),
		decade: list('decade | decades'),
		century: list('century | centuries'),
	},
	partsOfDay: {
		MO: list('morning | the morning | early morning | mid-morning | the early morning | the early hours'),
		MI: list('midday | lunchtime'),
		AF: list('afternoon | the afternoon | late afternoon | early afternoon'),
		EV: list('evening | the evening | early evening | late evening'),
		NI: list('night | at night | the night | late night'),
	},
	seasons: {
		SP: list('spring | springtime'),
		SU: list('summer | summertime'),
		FA: list('autumn | fall'),
		WI: list('winter | wintertime'),
	},
	holidays: holidays(),
	numerals: {
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90,
		a: 1,
		an: 1,
	},
	multipliers: { hundred: 100, thousand: 1000, dozen: 12 },
	vague: list('several | a few | few | many | a couple of | some | dozens of | hundreds of | a number of | a couple'),
	ordinals: {
		first: 1,
		second: 2,
		third: 3,
		fourth: 4,
		fifth: 5,
		sixth: 6,
		seventh: 7,
		eighth: 8,
		ninth: 9,
		tenth: 10,
		eleventh: 11,
		twelfth: 12,
		thirteenth: 13,
		fourteenth: 14,
		fifteenth: 15,
		sixteenth: 16,
		seventeenth: 17,
		eighteenth: 18,
		nineteenth: 19,
		twentieth: 20,
	},
	ordinalSuffixes: list('st | nd | rd | th'),
	rules: calendarRules + countingRules,
	joinsToCoarser: list(
		', | of | on | in | , on | the | of the | , the | on the | local time | local time on | local time , | eastern time on | eastern time',
	).concat('|'),
	joinsToClock: list(
		', | at | - | – | / | @ | , at | • | · | at about | at around | around | from | shortly before | shortly after',
	).concat('|'),
	betweenWeekdays: list('to | through | thru | - | –'),
	clockRemarks: list('local | eastern | pacific | central'),
	ownClocks: list('local time'),
	wordsLikeZones: list('get | eat | wat | cat | wet | wit'),
	betweenTimes: list('to | and | - | – | , | or | until | till | through | and on | , and'),
	notBeforeDate: list(
		'no | number | section | article | chapter | version | ratio | score | page | flight | route | highway | room | apartment | suite | tel | phone | resolution | box | ext | extension | lot | bus | channel | zip | postcode | windows | boeing | airbus | iphone | $',
	),
	eventWords: list('festival'),
	beforeFeasts: list(
		`the | a | this | that | last | next | every | each | our | their | its | his | her | my | your | on | at | in | by | for | to | from | during |
		since | until | before | after | with | and | as | when | while | of | today | tonight | happy | traditional | annual | ancient |
		celebrate | celebrates | celebrating | mark | marks | marking | enjoy | chinese | vietnamese | korean | japanese | taiwanese | asian`,
	),
	eventfulWords: eventful.split('|'),
	countedEnding: 's',
	gameWords: list(
		'rebounds | assists | scored | scoreless | halftime | touchdown | touchdowns | yard | yards | kickoff | fumble | fumbled | quarterback | three-pointer | three-pointers | threes | buzzer | layup | layups | dunk | dunks | foul | fouls | throws | turnovers | offense | defense | timeout | punt | interception | possession | possessions | buckets | stint',
	),
	minuteCues: list('on'),
	behindLengths: list('of | a | per | each | every'),
	streetWords: list(
		'street | st | avenue | ave | boulevard | blvd | road | rd | drive | dr | lane | ln | way | place | pl | court | ct | parkway | pkwy | highway | hwy | broadway | plaza | terrace | square | sq',
	),
	datesInBrackets: true,
	shareCues: list('about | nearly | over | almost | rated | scored | a | by | of | only | least'),
	futureCues: list(
		`closes | reopens | concludes | commences | finishes | will | won't | i'll | we'll | you'll | he'll | she'll | it'll | they'll | going | is to | are to | was to | were to | would | shall | scheduled | expected | due | upcoming | plans | planned | set to | set for | ahead | until | next | expires | takes | taking effect | take effect | begins | starts | opens | kicks | runs | ends | should | must | meets | faces | hosts | resumes | returns | tomorrow | host | face | travel | travels | visit | visits | possible | likely | remains in effect | remain in effect | continues | lasts | are meeting | is meeting | are playing | is playing | are holding | is holding | are hosting | is hosting | moved to | postponed to | rescheduled to | rescheduled for | pushed to | pushed back to | adjourned to | delayed to | billed | arrives | arrive | departs | forecast | could | kickoff | tipoff | tonight`,
	).concat(schedules()),
	pastCues: list(
		`said | told | published | was | were | had | announced | reported | wrote | died | killed | after | since | did | rose | fell | won |
		beat | began | started | opened | ended | happened | took | went | came | left | became | held | arose | ate | awoke |
		blew | bought | broke | brought | built | caught | chose | clung | crept | dealt | drank | drew | drove | dug | felt |
		fled | flew | forbade | forgave | forgot | fought | found | froze | gave | got | grew | heard | hid | hung | kept | knelt |
		knew | laid | led | lent | lost | made | meant | met | misled | mistook | outdid | overcame | overran | oversaw | overtook |
		overthrew | paid | ran | rang | rebuilt | repaid | resold | rode | sang | sank | sat | saw | sent | shook | shot | shrank |
		slept | slid | sold | sought | spent | spoke | sprang | spun | stole | stood | strode | strove | struck | stuck | swam |
		swept | swore | swung | taught | thought | threw | tore | undertook | underwent | understood | undid | upheld | wept |
		withdrew | withheld | withstood | woke | wore`,
	),
	pastEndings: list('ed'),
	passiveCues: list('be'),
	governingCues: list('ahead'),
	birthCues: list('born'),
	reachCues: list('ended | ending | year to | half to | quarter to | months to | weeks to | period to | as of | as at'),
	publicationCues: list('published | updated | posted | last updated | last modified | first published | written on'),
}));
