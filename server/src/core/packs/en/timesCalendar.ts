/** How English names days, months, years and weekdays, in the notation of `times/rules.ts`. */

const early = '(mid|early|late|the beginning of|the end of|the middle of|the start of)';
/** What stands behind a year, and is told of rather than counted. */
export const eventful =
	'election|elections|vote|spin|merger|acquisition|takeover|bankruptcy|lawsuit|settlement|ruling|decision|shooting|shootings|earthquake|tsunami|hurricane|flood|floods|wildfire|wildfires|crash|explosion|invasion|coup|protests|riots|uprising|revolution|massacre|murder|murders|killing|killings|bombing|bombings|olympics|games|summit|conference|convention|constitution|trial|conviction|documentary|debut|victory|defeat|memoir|speech|visit|transfer|draft|draw|world|pandemic|outbreak|oscars|awards|festival|referendum|census|budget|season|final|finals|edition|report|study|survey|war|film|movie|novel|book|album|song|law|act|ban|treaty|agreement|deal|attack|attacks|crisis|recession|campaign|tour|tournament|championship|championships|race|title|model|vintage|interview|article|paper|figures|estimates|results|numbers|statistics|forecasts|projections|levels|standards|prices|rates|sales|sanctions|tariffs|talks|accords|midterms|primaries|polls|fires|storms|bombings|nominations|nominees|winners|finalists|champions|hearings|comments|remarks|series|playoffs|trials|sports|politics|news';
const dash = '(-|–|—|to)';

/** "3 Fridays from now", "two Thursdays ago". */
const weekdaysCounted = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
	.flatMap((weekday, i) => [
		`{n} ${weekday}s (from now|from today|hence) => future weekday:${i + 1} nth:n`,
		`{n} ${weekday}s (ago|back) => past weekday:${i + 1} nth:n`,
	])
	.join('\n');

export const calendarRules = `
	# Days by their date
	{mon} [{initial}] => weak
	{mon} {d} [attack|attacks|massacre|assault|insurrection|riot|riots|bombing|bombings|earthquake|coup|terrorists] => past
	[since] {mon} {d} [!{y}|,|:|th|{u}|percent|million|billion] => past
	{mon} {d},? {y}
	{mon} {d}/{y}
	{mon} {d} [!:|th|{u}|percent|million|billion]
	{mon} the? {d}
	{mon} {do},? {y}
	{mon} {do}
	{do} of {mon},? {y}
	{do} of {mon}
	{wd},? the? {dth} [,|.|;|)|{end}|at|in|and|to|of|for|when|from|–|-]
	9/11 => weak
	the? {d} of? {mon},? {y}
	the? {d} of? {mon}
	the {do} of {mon},? {y}
	the {do} of {mon}
	{d}-{mon}-{y}
	{d}-{mon}-{yy}
	{d}/{mon}/{y}
	the {d} [th|st|nd|rd] => weak
	the {d} (of|day of) the? (this|current) month => month+0
	{dth} (of|day of) the? (this|current) month => month+0
	the {d} (of|day of) the? next month => month+1
	{dth} (of|day of) the? next month => month+1
	the {d} (of|day of) the? (last|previous) month => month-1
	{dth} (of|day of) the? (last|previous) month => month-1
	[on|since|until|before|after|dated] {a}/{b} [!{u}|of|%|to|million|billion] => bare
	[for|through|thru|starting|beginning|ending|from] {a}/{b} [.|,|;|)|{end}|at|and|in] => bare
	{wd},? {a}/{b} [!{u}|of|%|million|billion] => bare
	[{start}] {a}/{b} [{end}] => bare
	{d} of this month => month+0
	{d} of next month => month+1
	{d} of last month => month-1
	{mon} {d}, {wd} [{end}|,|.|;|)]
	{a}/{b} [at] => bare
	the? {d1} ${dash} the? {d} of? {mon},? {y}
	the? {d1} ${dash} the? {d} of? {mon}
	{mon} {d1}-{d},? {y}
	{mon} {d1} ${dash} {d},? {y}
	{mon} {d1}${dash}{d}
	{mon} {d1} ${dash} {d}
	{mon1} {d1} to {mon} {d},? {y} => list
	{mon1} {d1} to {mon} {d} => list
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
	(parsi|tamil|sinhala|khmer|thai|lao|burmese|balinese|orthodox) new (year|year's|years) day? => weak
	{hol} (of|in) {y}
	[merry|happy] {hol} [!{y}] => weak
	[on|by|before|after|since|until|for|every|each|{start}] black friday [!deals|deal|sale|sales|bargains|bargain|offers|offer|discount|discounts|shopping|shoppers|madness|frenzy|event|events] => holiday:blackFriday
	(this|this coming|next) black friday [!deals|deal|sale|sales|bargains|bargain|offers|offer|discount|discounts|shopping|shoppers|madness|frenzy|event|events] => future holiday:blackFriday
	last black friday [!deals|deal|sale|sales|bargains|bargain|offers|offer|discount|discounts|shopping|shoppers|madness|frenzy|event|events] => past holiday:blackFriday
	black friday (of|in)? {y} => holiday:blackFriday
	black friday => weak
	[on|by|before|after|since|until|this|every|each|{start}] {obs} [!{mon}|committee|organisation|organization|foundation|event|events|campaign]
	[during|throughout|before|after|for|until|of] lent [!money|to|him|her|them|us|me] => named holiday:lent
	lent (of|in)? {y} => holiday:lent
	rakhi (of|in)? {y} => holiday:rakshaBandhan
	maghi (of|in)? {y} => holiday:pongal
	last {obs} => past
	next {obs} => future
	last {hol} => past
	next {hol} => future
	(this coming|this upcoming|the upcoming|the coming) {hol} => future
	new (year's|years) day => month:1 day:1
	new (year's|years) day,? {y} => month:1 day:1
	new (year's|years) eve => month:12 day:31
	new (year's|years) eve,? {y} => month:12 day:31
	christmas day => month:12 day:25
	christmas day,? {y} => month:12 day:25
	christmas eve => month:12 day:24
	christmas eve,? {y} => month:12 day:24
	boxing day => month:12 day:26
	boxing day,? {y} => month:12 day:26
	[{start}] (christmas|xmas) [{end}] => month:12 day:25
	[at|by|before|after|since|until|till|for|over|this|last|next|during|to|from|towards|toward|around] christmas [!tree|trees|{wd}|card|cards|party|parties|market|markets|carol|carols|dinner|lunch|gift|gifts|present|presents|song|songs|number|shopping|lights] => month:12 day:25
	christmas {y} => month:12 day:25
	(halloween|hallowe'en) => month:10 day:31
	(halloween|hallowe'en) {y} => month:10 day:31
	(valentine's|valentines|valentine) day => month:2 day:14
	(st|saint|st.) (patrick's|patricks|paddy's) day {y}? => month:3 day:17
	independence day {y} => month:7 day:4

	# Holidays on a weekday of a month, and those that go with Easter
	(thanksgiving|thanksgiving day) [!dinner|turkey|weekend|meal|parade|service] => named month:11 weekday:4 nth:4
	(thanksgiving|thanksgiving day) {y} => month:11 weekday:4 nth:4
	(martin luther king|martin luther king jr.|martin luther king's|mlk) day {y}? => month:1 weekday:1 nth:3
	(presidents'|presidents|president's) day {y}? => month:2 weekday:1 nth:3
	(mother's|mothers') day {y}? => month:5 weekday:7 nth:2
	(father's|fathers') day {y}? => month:6 weekday:7 nth:3
	memorial day {y}? => month:5 weekday:1 nth:-1
	labor day {y}? => month:9 weekday:1 nth:1
	columbus day {y}? => month:10 weekday:1 nth:2
	easter sunday {y}? => easter:0
	[at|by|before|after|since|until|for|over|this|last|next|during|{start}] easter [!egg|eggs|island|bunny|rising|monday|sunday|weekend|service|holiday|holidays|break|mass|vigil|seals|week|hunt|road|parade|lamb|basket] => easter:0
	easter {y} => easter:0
	(ash wednesday) {y}? => easter:-46
	(palm sunday) {y}? => easter:-7
	(maundy thursday|holy thursday) {y}? => easter:-3
	good friday {y}? => easter:-2
	holy saturday {y}? => easter:-1
	easter (monday|mon) {y}? => easter:1
	(ascension day) {y}? => easter:39
	(pentecost|pentecost sunday|whit sunday) {y}? => easter:49
	whit monday {y}? => easter:50
	trinity sunday {y}? => easter:56
	(shrove tuesday|pancake day|mardi gras) {y}? => easter:-47
	last (thanksgiving|thanksgiving day) => past month:11 weekday:4 nth:4
	next (thanksgiving|thanksgiving day) => future month:11 weekday:4 nth:4
	last easter => past easter:0
	next easter => future easter:0
	last christmas => past month:12 day:25
	next christmas => future month:12 day:25
	(every|each) christmas => set month:12 day:25

	# Days by their place in the month
	the? {ord} {wd} (of|in) {mon}
	the? {ord} {wd} (of|in) {mon},? {y}
	the? {ord} {wd} (of|in) (the|this) month => month+0
	the? {ord} {wd} (of|in) last month => month-1
	the? {ord} {wd} (of|in) next month => month+1
	the? last {wd} (of|in) {mon} => nth:-1
	the? last {wd} (of|in) {mon},? {y} => nth:-1
	the? last {wd} (of|in) (the|this) month => nth:-1 month+0
	the? last {wd} (of|in) last month => nth:-1 month-1
	the? last {wd} (of|in) next month => nth:-1 month+1
	the? last day (of|in) {mon} => nth:-1
	the? last day (of|in) {mon},? {y} => nth:-1
	the? last day (of|in) (the|this) month => nth:-1 month+0
	the? last week (of|in) {mon} => weekOfMonth:-1
	the? last week (of|in) {mon},? {y} => weekOfMonth:-1
	the {ord} lunar month => lunar
	the {d} (day|night) of the {ord} lunar month => lunar
	the {do} (day|night) of the {ord} lunar month => lunar
	every {ord} {wd} (of|in) the month => weak

	# Months and years
	(the following|following) {mon} => mention future
	the week (of|beginning|ending|commencing|starting) {mon} {d} => wholeWeek
	the week (of|beginning|ending|commencing|starting) {mon} {d},? {y} => wholeWeek
	the week (of|beginning|ending|commencing|starting) {d} {mon} {y}? => wholeWeek
	[{start}] {mon}.? [{end}]
	[{start}] {m}/{y} [{end}]
	[{start}] {y}-{mm} [{end}]
	[{start}] {y}/{mm} [{end}]
	[in|since|until|from|dated] {m}/{y}
	{mon},? {y}
	{mon} of {y}
	{mon1}(-|–|—){mon} {y}
	{mon1}(-|–|—){mon}
	[since] {mon} [!{d}|{y}|{do}] => named past begun
	[in|since|by|until|till|during|from|to|through|for|before|after|around|between|last|every|each|of|late|early] {mon} => named
	[and|,] {mon} => named apart
	[the|its] {mon} [report|data|figures|numbers|jobs|election|elections|primary|referendum|deadline|budget] => named
	{mon} => named ambiguous
	${early} {mon},? {y}
	${early} {mon}
	(mid|early|late)-{mon} {y}
	(mid|early|late)-{mon}
	${early} {y}
	(mid|early|late|end)-{y}
	[in|since|by|during|until|till|before|after|from|to|through|around|circa|year|for|between|and|born|died|founded|established|late|early] {ym} [!people|{u}|percent|dollars|euros|pounds|miles|km|men|women|employees|jobs|troops|soldiers|homes|votes|%|points|block|blocks]
	[c.|ca.|b.|d.|©|copyright|copyright @|(c)] {ym}
	[the|a|an|this|that|its|his|her|their|our|whose|'s|period of|quarter of|end of|start of] {yn} [!block|blocks|people|men|women|workers|jobs|homes|seats|votes|points|percent|miles|metres|meters|{u}]
	{ym} [was|were|will|won't|would|saw|brought|marked]
	{ym} [level|levels|baseline|target|goal|deadline|dates|edition|census|budget|season|election|elections|championship|championships|olympics]
	[original|ambitious|landmark|historic|famous|infamous|notorious|disputed|classic|vintage|previous|proposed|updated|revised|upcoming] {ym} [!people|men|women|workers|jobs|homes|seats|votes|points|percent|miles|metres|meters|{u}]
	[{start}] {ym} [:]
	[in|since|from|until|by|around|circa|c.] {y} [,|.|;|)|{end}|when|he|she|they|it|and]
	[most of|rest of|much of|all of|part of|half of|months of|weeks of|days of|course of|election of] {y}
	(the)? (end|start|beginning|middle|turn) of {y}
	[the|a|an|its|his|her|their|our|that|this|'s] {ym} [${eventful}]
	[!{amount}|than|nearly|approximately|roughly|exactly|'|mins] {yr} [!{amount}|{u}|people|men|women|children|percent|%|block|feet|ft|lb|kg|km|mph|hp|cc|rpm|kcal|gmt|utc|am|pm|hrs|hours|-|–|—|/|:] => alone
	the year {y}
	the years? {y1} ${dash} {y}
	{y1}${dash}{y}
	[©|copyright|(c)] {y1} (-|–|—) {y} => list
	[of|in|from|war|during|the|(] {y1}(-|–|—){yy}
	{yr1}/{y} => seasons
	{yr1}(/|-|–){yy} => seasons
	{y1}(/|-|–){yy} season
	(the)? {y1}(/|-|–){yy} [season|school|academic|campaign|financial|fiscal|tax]
	the {dec}s => hundreds
	the (early|mid|late) {dec}s => hundreds
	the (early|mid|late)-{dec}s => hundreds
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
	{decade}s => hundreds
	[his|her|their|my|your|our|'s] (early|mid|late)-(20s|30s|40s|50s|60s|70s|80s|90s) => weak
	[his|her|their|my|your|our|'s] (early|mid|late) (20s|30s|40s|50s|60s|70s|80s|90s) => weak
	(early|mid|late) {dec}s => hundreds
	(early|mid|late)-{dec}s => hundreds
	the {cent} century
	the {cent} century (bc|bce|b.c.) => bc
	the {cent1} (and|or|to|through) {cent} centuries => list
	the turn of the {cent} century
	the (early|mid|late|mid to late) {cent} century
	{cent} century
	{cent}-century
	(fiscal year|fiscal|financial year|the fiscal year|the financial year) {y} => fiscal
	(fy){y} => fiscal
	fy {y} => fiscal
	(fy) {y1}(-|–|/){yy} => fiscal
	(fiscal|fiscal year|financial year) {y1}(-|–|/){yy} => fiscal
	(the)? {ord} fiscal quarter => unit:quarter
	(the)? fiscal {ord} quarter => unit:quarter
	fy{yy} => fiscal
	q{q} {y}
	(h1|1h|first-half) {y} => half:1
	(h2|2h|second-half) {y} => half:2
	q{q} of {y}
	q{q} fy{yy} => fiscal
	[in|of|for|the|by|during|since|until] q{q}
	q{q} [comps|earnings|results|revenue|revenues|sales|profit|profits|report|net|guidance|gdp|growth|loss|income]
	q{q} => weak
	(the)? {ord} (quarter|qtr) of? {y} => unit:quarter
	{y}q{q}
	{yy}q{q} [{end}]
	{ord}-quarter => unit:quarter
	(the)? {ord} (quarter|qtr) [!pass|touchdown|goal|lead|score] => unit:quarter
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
	(earlier|later|early|late) this {season} => year+0
	last {season} => past
	next {season} => future
	[in|during|over|through|throughout|until|by|as|all] the {season} [!of|olympics|games|solstice|break]
	(a|the) {season} => weak
	{yany} (bc|bce|b.c.|b.c.e.) => bc
	[in|of|from|since|until|by|around] {yany} (ad|a.d.|ce)
	{y} (ad|a.d.|ce)

	# Weekdays
	[{start}] {wd}.? [{end}]
	(super|bloody|ruby|holy) {wd} => weak
	[mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|alhaji|pastor|barrister|engr|engr.|comrade|hon|hon.|prof|prof.] {wd} => weak
	{wd} [!times|mail|telegraph|express|post|herald|league|shows|talk] => ambiguous
	(last|past|this past) {wd} => past
	(next|this|this coming|the coming|coming) {wd} => future
	(the following|following) {wd} => mention future
	{wd} after next => future nth:2
	{wd} before last => past nth:2
	${weekdaysCounted}
	every {wd} => set
	(every other|every second|alternate) {wd} => set
	(the previous|the preceding) {wd} => past
	(early|late) {wd} {part}
	early {wd} => part:MO
	late {wd} => part:NI
	early on {wd} => part:MO
	late on {wd} => part:NI
	[at|on] weekends => set weekend:1
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
`;
