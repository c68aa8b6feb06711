import type { TimePack } from '../../times/pack';
import { list } from '../words';

const early = '(mid|early|late|the beginning of|the end of|the middle of|the start of)';
const edge = '(the end of|the beginning of|the start of|the middle of)';
const eventful =
	'election|elections|vote|referendum|census|budget|season|final|finals|edition|report|study|survey|war|film|movie|novel|book|album|song|law|act|ban|treaty|agreement|deal|attack|attacks|crisis|recession|campaign|tour|tournament|championship|championships|race|title|model|vintage|interview|article|paper';
const ats = 'at|about|around|by|until|till|before|after|since|from|past|nearly|almost';
const dash = '(-|–|—|to)';

export const times: TimePack = {
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
	ambiguousNames: list('may | march | mar | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun'),
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
		week: list('week | weeks'),
		month: list('month | months'),
		quarter: list('quarter | quarters'),
		year: list('year | years'),
		decade: list('decade | decades'),
		century: list('century | centuries'),
	},
	partsOfDay: {
		MO: list(
			'morning | in the morning | the morning | early morning | mid-morning | the early morning | the early hours',
		),
		MI: list('midday | lunchtime'),
		AF: list('afternoon | in the afternoon | the afternoon | late afternoon | early afternoon'),
		EV: list('evening | in the evening | the evening | early evening | late evening'),
		NI: list('night | at night | the night | late night'),
	},
	seasons: {
		SP: list('spring | springtime'),
		SU: list('summer | summertime'),
		FA: list('autumn | fall'),
		WI: list('winter | wintertime'),
	},
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
	rules: `
		# Days by their date
		{mon} {d},? {y}
		{mon} {d}/{y}
		{mon} {d} [!:|th|{u}|percent|million|billion]
		{mon} the? {d}
		{mon} {do}
		the? {d} of? {mon},? {y}
		the? {d} of? {mon}
		the {do} of {mon},? {y}
		the {do} of {mon}
		{d}-{mon}-{y}
		{d}-{mon}-{yy}
		{d}/{mon}/{y}
		the {d} [th|st|nd|rd] => weak
		{mon} {d1}-{d},? {y}
		{mon} {d1} ${dash} {d},? {y}
		{mon} {d1}${dash}{d}
		{mon} {d1} ${dash} {d}
		{mon1} {d1} ${dash} {mon} {d},? {y}
		{mon1} {d1} ${dash} {mon} {d}
		{d1}${dash}{d} {mon} {y}
		{d1}${dash}{d} {mon}
		{d1} ${dash} {d} {mon} {y}
		{d1} ${dash} {d} {mon}
		{mon} {d1} (and|,|&) {d},? {y} => list
		{mon} {d1} (and|,|&) {d} => list
		{d1} (and|,|&) {d} {mon} {y} => list
		{d1} (and|,|&) {d} {mon} => list

		# Holidays that have the same date each year
		new year's day => month:1 day:1
		new year's day,? {y} => month:1 day:1
		new year's eve => month:12 day:31
		new year's eve,? {y} => month:12 day:31
		christmas day => month:12 day:25
		christmas day,? {y} => month:12 day:25
		christmas eve => month:12 day:24
		christmas eve,? {y} => month:12 day:24
		boxing day => month:12 day:26
		boxing day,? {y} => month:12 day:26
		[at|by|before|after|since|until|for|over|this|last|next|during] christmas [!tree|trees|{wd}|card|cards|party|parties|market|markets|carol|carols|dinner|lunch|gift|gifts|present|presents|song|songs|number|shopping|lights] => month:12 day:25
		christmas {y} => month:12 day:25
		(halloween|hallowe'en) => month:10 day:31
		valentine's day => month:2 day:14
		(every|each) christmas => set month:12 day:25

		# Months and years
		{mon},? {y}
		{mon} of {y}
		{mon1}(-|–|—){mon} {y}
		{mon1}(-|–|—){mon}
		[in|since|by|until|till|during|from|to|through|for|before|after|around|between|and|last|every|each|of|late|early|,] {mon} => named
		{mon} => named ambiguous
		${early} {mon},? {y}
		${early} {mon}
		(mid|early|late)-{mon} {y}
		(mid|early|late)-{mon}
		${early} {y}
		(mid|early|late)-{y}
		[in|since|by|during|until|till|before|after|from|to|through|around|circa|year|for|between|and|born|died|founded|established|late|early] {ym} [!people|{u}|percent|dollars|euros|pounds|miles|km|men|women|employees|jobs|troops|soldiers|homes|votes|%|points]
		[most of|rest of|much of|all of|part of|half of|months of|weeks of|days of|course of|election of] {y}
		(the)? (end|start|beginning|middle|turn) of {y}
		[the|a|an|its|his|her|their|our|that|this|'s] {ym} [${eventful}]
		the year {y}
		the years? {y1} ${dash} {y}
		{y1}${dash}{y}
		[of|in|from|war|during|the|(] {y1}(-|–|—){yy}
		{y1}(/|-|–){yy} season
		(the)? {y1}(/|-|–){yy} [season|school|academic|campaign|financial|fiscal|tax]
		the {dec}s
		the (early|mid|late) {dec}s
		the (early|mid|late)-{dec}s
		the (early|mid|late)? twenties => decade:1920
		the (early|mid|late)? thirties => decade:1930
		the (early|mid|late)? forties => decade:1940
		the (early|mid|late)? fifties => decade:1950
		the (early|mid|late)? sixties => decade:1960
		the (early|mid|late)? seventies => decade:1970
		the (early|mid|late)? eighties => decade:1980
		the (early|mid|late)? nineties => decade:1990
		the '{dec}s
		'{dec}s
		{decade}s
		(early|mid|late) {dec}s
		(early|mid|late)-{dec}s
		the {cent} century
		the (early|mid|late|mid to late) {cent} century
		{cent} century
		{cent}-century
		(fiscal year|fiscal|financial year|the fiscal year|the financial year) {y} => fiscal
		(fy){y} => fiscal
		fy {y} => fiscal
		fy{yy} => fiscal
		q{q} {y}
		q{q} of {y}
		q{q} fy{yy} => fiscal
		[in|of|for|the|by|during|since|until] q{q}
		q{q} => weak
		(the)? {ord} quarter of? {y} => unit:quarter
		{ord}-quarter => unit:quarter
		(the)? {ord} quarter => unit:quarter
		the {ord} half of {y} => unit:half
		the {ord} half of (this|the) year => unit:half year+0
		the {ord} half of last year => unit:half year-1
		the {ord} half of next year => unit:half year+1
		(the)? {ord} quarter of (this|the) year => unit:quarter year+0
		{season} of? {y}
		{season} {y1}-{yy}
		[in|the|by|during|since|until|over|through] {season} [!of]
		the {season} of {y}
		the? {season} of '{yy}
		(the)? {ord} (week) of {mon} {y}? => unit:week
		(the)? {ord} (day) of {mon} {y}? => unit:day
		the {ord} weekend of {mon} => weak
		this {season} => year+0
		last {season} => past
		next {season} => future
		(a|the) {season} => weak
		{yany} (bc|bce|b.c.) => bc

		# Weekdays
		(black|good|cyber|super|easter|palm) {wd} => weak
		{wd} [!times|mail|telegraph|express|post|herald|league] => ambiguous
		(last|past|this past) {wd} => past
		(next|this|this coming|the coming|the following|coming) {wd} => future
		next {wd} => future
		every {wd} => set
		mondays => set weekday:1
		tuesdays => set weekday:2
		wednesdays => set weekday:3
		thursdays => set weekday:4
		fridays => set weekday:5
		saturdays => set weekday:6
		sundays => set weekday:7
		{wd} mornings => set part:MO
		{wd} afternoons => set part:AF
		{wd} evenings => set part:EV
		{wd} nights => set part:NI
		{wd} {d} {mon} {y}

		# Counted from today
		today => day+0
		(earlier|later|early|late) today => day+0
		(early|late|earlier) yesterday => day-1
		(early|late) tomorrow => day+1
		the (night|evening) before => mention day-1 part:NI
		the morning after => weak mention day+1 part:MO
		(tonight) => day+0 part:NI
		yesterday => day-1
		tomorrow => day+1
		(the day before yesterday) => day-2
		(the day after tomorrow) => day+2
		(the previous day|the day before) => mention day-1
		(the next day|the following day|the day after) [!yesterday|tomorrow] => mention day+1
		(that day|the same day|that same day) => mention day+0
		this {part} => day+0
		last night => day-1 part:NI
		(yesterday|the previous) {part} => day-1
		the (next|following) {part} => mention day+1
		that {part} => mention day+0
		overnight => weak

		this week => week+0
		${edge} (the|this) week => week+0
		${edge} last week => week-1
		${edge} next week => week+1
		${edge} (the|this) month => month+0
		${edge} last month => month-1
		${edge} next month => month+1
		${edge} (the|this) quarter => quarter+0
		${edge} (the|this) year => year+0
		${edge} last year => year-1
		${edge} next year => year+1
		${edge} (the|this) decade => decade+0
		${edge} (the|this) century => century+0
		(last week|the past week|this past week) => week-1
		(next week|the coming week) => week+1
		(earlier|later) this week => week+0
		(late|early|earlier|later) last week => week-1
		(early|late|later) next week => week+1
		(the|this|this coming) weekend => weekend+0 weekend:1
		(last|the past|this past) weekend => weekend-1 weekend:1
		next weekend => weekend+1 weekend:1
		this month => month+0
		(earlier|later|early|late) this month => month+0
		(last month|the past month) => month-1
		(earlier|late|early) last month => month-1
		(next month|the coming month) => month+1
		(early|late|later) next month => month+1
		this quarter => quarter+0
		(last|the previous) quarter => quarter-1
		next quarter => quarter+1
		this year => year+0
		(earlier|later|early|late) this year => year+0
		(last year|the previous year) => year-1
		(late|early|earlier) last year => year-1
		(next year|the coming year) => year+1
		(early|late|later) next year => year+1
		(the year before last) => year-2
		(that year|the same year) => mention year+0
		(the following year|the next year) => mention year+1
		(the previous year|the year before) [!last] => mention year-1
		(this|the current) decade => decade+0
		(last|the previous) decade => decade-1
		(this|the current) century => century+0
		(last|the last|the previous) century => century-1
		(at)? the turn of the century => weak
		(year end|year-end) => year+0
		this {mon} => year+0
		last {mon} => past
		next {mon} => future

		# Counted steps
		{n} {u} ago => u-n
		(just)? over {n} {u} ago => weak
		{n} {u} earlier [!than] => mention u-n
		{n} {u} (before|previously) [!the|a|an|{wd}|he|she|they|it|his|her|its|their] => mention u-n
		a fortnight ago => week-2
		{n} {u} later => mention u+n
		{n} {u} from (now|today) => u+n
		in {n} {u}' time => u+n
		a {wd} ago => weak
		half a century ago => u-50 unit:year
		(a|one) (year|month|week|day) and a half ago => weak

		# Lengths
		[{amount}|million|billion|thousand|once|twice|times|people|cases|visitors|passengers|customers|barrels|tonnes|tons|calls|deaths|patients|flights|meals|hours|minutes|days] (a|an) {u} => set n:1
		one day [he|she|they|it|i|we|you|,|the|when|my|his|her|in] => weak
		(a|one|another) (second|quarter) => weak
		{n} {u} [!old|of age] => duration
		(three|two|one)-(quarters|quarter) => weak
		(three|two) quarters of => weak
		{n}-{u} [!-|old] => duration
		{n} to {n1} {u} => duration n:x
		{n}(-|–){n1} {u} => duration n:x
		{n} (more|full|consecutive|straight|whole|long|calendar|working) {u} => duration
		{n} and a half {u} => duration half
		{n}-and-a-half {u} => duration half
		{n}-and-a-half-{u} => duration half
		(a|one) fortnight => duration unit:week n:2
		{n}h {n1}m => duration unit:hour unit1:minute
		{n}h {n1}m {n2}s => duration unit:hour unit1:minute unit2:second
		{n}m {n1}s => weak
		{n} {u},? {n1} {u1} {n2} {u2} => duration
		{n} {u}, {n1} {u1},? and {n2} {u2} => duration
		half an hour => duration unit:minute n:30
		half a (year) => duration unit:month n:6
		half a (century) => duration unit:year n:50
		half a (decade) => duration unit:year n:5
		half a (day) => duration unit:hour n:12
		a year and a half => duration unit:month n:18
		an hour and a half => duration unit:minute n:90
		{n} {u} and {n1} {u1} => duration
		{n} {u},? {n1} {u1} => duration
		[!to|will|could|can|may|might|must|would|should] (the)? (last|past|previous|next|coming|following|first|final) {n} {u} => duration
		(the)? (first|last|final) {n} {u} of {y} => duration
		(the)? (first|last|final) {n} {u} of (this year|last year|the year|next year) => duration
		the (last|past) (decade) => duration n:1 unit:decade
		(recent|past) (years|months|weeks|days) => PAST_REF
		(the past few|the last few|the past several) {u} => duration
		(the next few|the coming|the next several) (years|months|weeks|days) => FUTURE_REF
		coming (years|months|weeks|days) => FUTURE_REF

		# Repetitions
		(every|each) {u} => set
		every {n} {u} => set
		(every other|every second) {u} => set n:2
		daily [!mail|telegraph|express|mirror|star|news|beast|record|post|times|herald|basis|life|lives] => set unit:day
		nightly => set unit:day
		hourly [!rate|rates|wage|wages|pay] => set unit:hour
		(every fortnight|fortnightly) => set unit:week n:2
		(every|each) {part} => set
		(every|each) {season} => set
		(every|each) {mon} => set
		weekly => set unit:week
		monthly => set unit:month
		quarterly => set unit:quarter
		(yearly|annual|annually) => set unit:year
		biannual => weak
		(once|twice) (a|per|each|every) {u} => set n:1
		{n} times (a|per|each|every) {u} => set n:1
		once every {n} {u} => set
		once every other {u} => set n:2
		per {u} => weak

		# Times of day
		{h}:{mi}:{ss} (am|a.m.|pm|p.m.) => weak
		{h}:{mi} (am|a.m.) => meridiem:am
		{h}:{mi} (pm|p.m.) => meridiem:pm
		{h}:{mi}(am) => meridiem:am
		{h}:{mi}(pm) => meridiem:pm
		{h}.{mi} (am|a.m.) => meridiem:am
		{h}.{mi} (pm|p.m.) => meridiem:pm
		{h} (am|a.m.) => meridiem:am
		{h} (pm|p.m.) => meridiem:pm
		{h} o'clock
		{hw} o'clock
		[at|about|around|by|until|from|since] {h}:{mi}
		{h}.{mi} [gmt|bst|cet|cest|est|edt|utc]
		{y} {h}.{mi} => weak
		{h1} (to|and|or) {h} (am|a.m.) => list meridiem:am
		{h1} (to|and|or) {h} (pm|p.m.) => list meridiem:pm
		{h1}:{mi1} (to|and|or) {h}:{mi} (am|a.m.) => list meridiem:am
		{h1}:{mi1} (to|and|or) {h}:{mi} (pm|p.m.) => list meridiem:pm
		{h1}(-|–|—){h} (am|a.m.) => meridiem:am
		{h1}(-|–|—){h} (pm|p.m.) => meridiem:pm
		{h1}:{mi1}(-|–|—){h}:{mi} (am|a.m.) => meridiem:am
		{h1}:{mi1}(-|–|—){h}:{mi} (pm|p.m.) => meridiem:pm
		{h1} (am|a.m.)(-|–|—){h} (pm|p.m.) => meridiem:pm meridiem1:am
		{h1}:{mi1} (am|a.m.)(-|–|—){h}:{mi} (pm|p.m.) => meridiem:pm meridiem1:am
		{h1} (am|a.m.) (-|–|—) {h} (pm|p.m.) => meridiem:pm meridiem1:am
		{h1}:{mi1} (am|a.m.) (-|–|—) {h}:{mi} (pm|p.m.) => meridiem:pm meridiem1:am
		[${ats}] a? quarter past {h} => minute:15
		[${ats}] a? quarter past {hw} => minute:15
		[${ats}] a? quarter to {h} [!of] => minute:15 less
		[${ats}] a? quarter to {hw} [!third|half] => minute:15 less
		[${ats}] {minw} minutes? past {hw}
		[${ats}] {min} minutes? past {h}
		[at] {minw} to {hw} [!people|men|women|{u}|percent|%|million] => less
		[${ats}] {min} minutes to {h} => less
		{minw} minutes past {hw}
		{minw} minutes to {hw} => less
		{min} minutes to {hw} => less
		12 (noon|midday) => hour:12 minute:0
		12 midnight => hour:0 minute:0
		half past {h} => minute:30
		half past {hw} => minute:30
		(noon|midday) => hour:12 minute:0
		midnight => hour:0 minute:0
		{part} => weak

		# Now, and not now
		(now|currently|at present|nowadays|these days|at the moment|right now) => weak PRESENT_REF
		(recently|lately) => PAST_REF
		(the near future|the future) => FUTURE_REF
	`,
	joinsToCoarser: list(', | of | on | in | , on | the | of the | , the | on the'),
	joinsToClock: list(
		', | at | - | – | @ | , at | • | · | at about | at around | around | from | shortly before | shortly after',
	).concat('|'),
	clockRemarks: list('local | eastern | pacific | central'),
	betweenTimes: list('to | and | - | – | , | or | until | till | through | and on | , and'),
	notBeforeDate: list(
		'no | number | section | article | chapter | version | ratio | score | page | flight | route | highway | room | apartment | suite | tel | phone | $',
	),
	shareCues: list('about | nearly | over | almost | rated | scored | a | by | of | only | least'),
	futureCues: list(
		'will | would | shall | scheduled | expected | due | upcoming | plans | planned | set | ahead | until | next | expires | takes | begins | starts | opens | kicks | runs | ends',
	),
	pastCues: list(
		'said | told | was | were | had | announced | reported | wrote | died | killed | after | since | did | rose | fell | won | beat | began | started | opened | ended | happened | took | went | came | left | became | held',
	),
	publicationCues: list('published | updated | posted | last updated | last modified | first published'),
};
