/** How English counts from now, says lengths, repetitions and times of day, in the notation of `times/rules.ts`. */

const edge = '(the end of|the beginning of|the start of|the middle of|end of|beginning of|start of|middle of|mid)';
const ats = 'at|about|around|by|until|till|before|after|since|from|past|nearly|almost|for';

/** What stands after a bare hour; before any other word the number counts something: "Friday at 5 stations". */
const hourEnds = '[,|.|;|)|!|?|{end}|in|on|and|when|with|for|to|-|–|—|gmt|utc|et|pt|bst|cet|est|edt|sharp|local]';

/** An hour with the part of the day after it: "at 8 this evening". The number could count anything where nothing introduces it. */
function ofPart(hour: string): string {
	const introduced = `[at|by|from|until|till|about|around|@|to|before|after|since|{start}] ${hour}`;
	const parts = { morning: 'MO', afternoon: 'AF', evening: 'EV' };
	return [
		`${introduced} tonight => day+0 part:NI`,
		...Object.entries(parts).flatMap(([part, code]) => [
			`${introduced} in the ${part} => part:${code}`,
			`${introduced} this ${part} => day+0 part:${code}`,
			`${introduced} tomorrow ${part} => day+1 part:${code}`,
			`${introduced} yesterday ${part} => day-1 part:${code}`,
		]),
	].join('\n');
}

/** Minutes past the hour and to it, where the hour can be nothing else: "a quarter past 3 p.m.", "15 minutes to noon". */
const besideHour = [
	['{h} (am|a.m.)', 'meridiem:am'],
	['{h} (pm|p.m.)', 'meridiem:pm'],
	['{hw} (am|a.m.)', 'meridiem:am'],
	['{hw} (pm|p.m.)', 'meridiem:pm'],
	['(noon|midday)', 'hour:12'],
	['midnight', 'hour:0'],
]
	.map(
		([hour, effect]) => `
	half past ${hour} => minute:30 ${effect}
	a? quarter (past|after) ${hour} => minute:15 ${effect}
	a? quarter to ${hour} => minute:15 less ${effect}
	{min} minutes? (past|after) ${hour} => ${effect}
	{minw} minutes? (past|after) ${hour} => ${effect}
	{min} minutes? to ${hour} => less ${effect}
	{minw} minutes? to ${hour} => less ${effect}`,
	)
	.join('\n');

/** `half eight`; by the hours' names, as `a` is a number, too: `by half a point`. */
const halfHours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
	.map(
		(name, i) => `
	[at|by|until|about|around] half ${name} [!{u}|of|a|million|dozen] => hour:${i + 1} minute:30`,
	)
	.join('\n');

export const countingRules = `
	# Counted from today
	today => day+0 titling
	usa today => weak
	(earlier|later|early|late) today => day+0
	(early|late|earlier) yesterday => day-1
	(early|late) tomorrow => day+1
	the (night|evening) before => mention day-1 part:NI
	the morning after => weak mention day+1 part:MO
	(tonight) => day+0 part:NI
	yesterday => day-1
	tomorrow => day+1
	(the day before yesterday|day before yesterday) => day-2
	(the day after tomorrow|day after tomorrow) => day+2
	(the previous day|the day prior) => mention day-1
	the day before [,|.|;|)|!|?|{end}|and|but|when|in|at|on|to|with] => mention day-1
	(the next day|the following day) => mention day+1
	the day after [,|.|;|)|!|?|{end}|and|but|when|in|at|on|to|with] => mention day+1
	(that day|the same day|that same day) => mention day+0
	(earlier|later|earlier on|later on) (in the day|that day) => mention day+0
	(earlier|later) that week => mention week+0
	(earlier|later) that month => mention month+0
	(earlier|later) that year => mention year+0
	(the same|that same) {part} => mention day+0
	[in|into|during|throughout|until|by|through] the (early|late)? morning => mention day+0 part:MO
	[in|into|during|throughout|until|by|through] the (early|late)? afternoon => mention day+0 part:AF
	[in|into|during|throughout|until|by|through] the (early|late)? evening => mention day+0 part:EV
	this {part} => day+0
	last night => day-1 part:NI
	(yesterday|the previous) {part} => day-1
	the (next|following) {part} => mention day+1
	that {part} => mention day+0
	overnight [,|.|;|)|{end}|and|as|after|in|on|at|by|from|to|with|that|when|while|but|for|near|across|against|officials|authorities|police|attack|attacks|strike|strikes|drone|drones|missile|missiles|raid|raids|shelling|bombardment|barrage|assault|crash|fire|shooting|storm|rain] => day-1 part:NI
	overnight => weak

	(this|the current|current) (week|wk) => week+0
	(the previous|previous) week => mention week-1
	(the following|following) week => mention week+1
	(upcoming|coming|the upcoming) week => week+1
	${edge} (the|this) week => week+0
	${edge} last week => week-1
	${edge} next week => week+1
	${edge} (the|this) month => month+0
	${edge} last month => month-1
	${edge} next month => month+1
	${edge} (the|this) quarter => quarter+0
	[rest of|remainder of] the week => week+0
	[rest of|remainder of] the month => month+0
	[rest of|remainder of] the year => year+0
	${edge} (the|this) year => year+0
	${edge} last year => year-1
	${edge} next year => year+1
	${edge} (the|this) decade => decade+0
	${edge} (the next|next) decade => decade+1
	${edge} (the|this) century => century+0
	(last week|the past week|this past week|past week|last wk) => week-1
	(next week|the coming week|next wk) => week+1
	(earlier|later) this week => week+0
	(late|early|earlier|later) last week => week-1
	(early|late|later) next week => week+1
	the weekend => weekend:1
	(this|this coming) weekend => weekend+0 weekend:1
	(last|the past|this past) weekend => weekend-1 weekend:1
	next weekend => weekend+1 weekend:1
	(this|the current|current) month => month+0
	(the previous|previous) month => mention month-1
	(the following|following) month => mention month+1
	(earlier|later|early|late) this month => month+0
	(last month|the past month) => month-1
	(earlier|late|early) last month => month-1
	(next month|the coming month) => month+1
	(early|late|later) next month => month+1
	(this|the current|current) (quarter|qtr) => quarter+0
	(last|the previous) (quarter|qtr) => quarter-1
	next (quarter|qtr) => quarter+1
	(this|the current|current) (year|yr) => year+0
	(earlier|later|early|late) this year => year+0
	(earlier|later) in the year => year+0
	(earlier|later) in the month => month+0
	(earlier|later) in the week => week+0
	(last year|the previous year|last yr) => year-1
	(late|early|earlier) last year => year-1
	(next year|the coming year|next yr) => year+1
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
	{n} {u} before [,|.|;|)|!|?|{end}|and|but|when|in|at|on|to|with] => mention u-n
	{n} {u} (previously|prior) [!to] => mention u-n
	a fortnight ago => week-2
	a fortnight later => mention week+2
	a fortnight earlier => mention week-2
	a fortnight (hence|from now) => week+2
	{wd} (of|from) last week => week-1
	{wd} (of|from) next week => week+1
	last week's {wd} => week-1
	next week's {wd} => week+1
	{n} {u} later => mention u+n
	{n} {u} from (now|today) => u+n
	{n} {u} hence => u+n
	[in|within] {n} more? {u} [!a|each|every|per|of|and|{n}] => duration ahead
	(the|these)? upcoming {n} {u} => duration upcoming
	(the|these)? {n} upcoming {u} => duration upcoming
	[in|about] half an hour => duration ahead unit:minute n:30
	[in] 1/4 (hour|hr|h) => duration ahead unit:minute n:15
	[in] 1/2 (hour|hr|h) => duration ahead unit:minute n:30
	[in] 3/4 (hour|hr|h) => duration ahead unit:minute n:45
	[in] {n} h => duration ahead unit:hour
	[in] (a)? quarter of an hour => duration ahead unit:minute n:15
	[in] three-quarters of an hour => duration ahead unit:minute n:45
	[in] {n} and (a|an) half {u} => duration half ahead
	in {n} {u}' time => u+n
	in {n} {u}('s) time => u+n
	the week after next => week+2
	the weekend after next => weekend+2 weekend:1
	the month after next => month+2
	the year after next => year+2
	the week before last => week-2
	the month before last => month-2
	the night before last => day-2 part:NI
	a {wd} ago => weak
	half a century ago => u-50 unit:year
	(a|one) (year|month|week|day) and a half ago => weak

	# Times of day by a clock of 24 hours, which would be lengths elsewhere
	[at|beyond|from|until|till|by|up to] {h}(hrs|hr) [!{n}]
	[at|by|until|till|from|since|about|around] {hm}(hrs|hr|h)
	[at|by|until|till|from|since|about|around] {hm} (hrs|hr)
	[at] {hm} hours [!of]

	# Lengths
	[{amount}|million|billion|thousand|once|twice|times|people|cases|visitors|passengers|customers|barrels|tonnes|tons|calls|deaths|patients|flights|meals|hours|minutes|days] (a|an) {u} => set n:1
	one day [he|she|they|it|i|we|you|,|the|when|my|his|her|in] => weak
	(a|one|another) (second|quarter) [!quarter|half] => weak
	a (quarter century|quarter of a century|quarter-century) => duration unit:year n:25
	a day (pass|ski|trip|ticket|off|out|like|job|care|centre|center|school) => weak
	day-long => duration unit:day n:1
	week-long => duration unit:week n:1
	month-long => duration unit:month n:1
	year-long => duration unit:year n:1
	(the)? (last|past|previous|next|coming) couple of {u} => duration n:2
	{n} {u} [!old|of age|quarter|half|-long] => duration
	(three|two|one)-(quarters|quarter) => weak
	(three|two) quarters of [a|an|the|all|its|his|her|their|our|those|these|it|them|us] => weak
	{n}-{u} [!-|old] => duration
	{n}-{u}-long => duration
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
	(a)? quarter of an hour => duration unit:minute n:15
	three-quarters of an hour => duration unit:minute n:45
	half a (year) => duration unit:month n:6
	(half a|a half) century => duration unit:year n:50
	half a (decade) => duration unit:year n:5
	half a (day) => duration unit:hour n:12
	half a (minute) => duration unit:second n:30
	a year and a half => duration unit:month n:18
	an hour and a half => duration unit:minute n:90
	{n} {u} and {n1} {u1} => duration
	{n} {u},? {n1} {u1} => duration
	[!to|will|could|can|may|might|must|would|should] (the)? (last|past|previous|next|coming|first|final) {n} {u} => duration
	the following {n} {u} => duration
	(the)? (first|last|final) {n} {u} of {y} => duration
	(the)? (first|last|final) {n} {u} of (this year|last year|the year|next year) => duration
	the (last|past) (decade) => duration n:1 unit:decade
	[!of] the past (year) => duration n:1 unit:year
	(recent|past) (years|months|weeks|days|decades) => PAST_REF
	(the past few|the last few|the past several) {u} => duration
	(the next few|the coming|the next several) (years|months|weeks|days) => FUTURE_REF
	coming (years|months|weeks|days) => FUTURE_REF

	# Repetitions
	(every|each) {u} => set
	every {n} {u} => set
	(every other|every second) {u} => set n:2
	daily [!mail|telegraph|express|mirror|star|news|beast|record|post|times|herald|life|lives] => set unit:day titling
	nightly => set unit:day titling
	hourly [!rate|rates|wage|wages|pay] => set unit:hour
	(every fortnight|fortnightly) => set unit:week n:2
	(every|each) {part} => set
	(every|each) {season} => set
	(every|each) {mon} => set
	weekly => set unit:week titling
	monthly => set unit:month titling
	quarterly => set unit:quarter
	(yearly|annual|annually) => set unit:year
	biannual => weak
	(biweekly|bi-weekly) => set unit:week n:2
	(biennial|biennially) => set unit:year n:2
	(once|twice) daily => set unit:day
	(once|twice) weekly => set unit:week
	(once|twice) monthly => set unit:month
	(once|twice) (yearly|annually) => set unit:year
	(once|twice) (a|per|each|every) {u} => set n:1
	{n} times (a|per|each|every) {u} => set n:1
	once every {n} {u} => set
	once every other {u} => set n:2
	per day => set unit:day
	per week => set unit:week
	per month => set unit:month
	per (year|annum) => set unit:year
	per {u} => weak

	# Times of day
	the early hours of {wd} morning => part:MO
	dawn on {wd} morning? => part:MO
	dawn tomorrow => day+1 part:MO
	[around|by|in|until|since|at] (midafternoon|mid-afternoon) => part:AF
	[at|before|until|till|by|after|around|since] dawn => part:MO
	[at|before|until|till|by|after|around] dusk => part:EV
	dusk on {wd} evening? => part:EV
	{h}:{mi}:{ss} (am|a.m.) => meridiem:am
	{h}:{mi}:{ss} (pm|p.m.) => meridiem:pm
	{h}:{mi} (am|a.m.) => meridiem:am
	{h}:{mi} (pm|p.m.) => meridiem:pm
	{h}:{mi}(am) => meridiem:am
	{h}:{mi}(pm) => meridiem:pm
	{h}.{mi} (am|a.m.) => meridiem:am
	{h}.{mi} (pm|p.m.) => meridiem:pm
	{h} (am|a.m.) => meridiem:am
	{h} (pm|p.m.) => meridiem:pm
	{hw} (am|a.m.) => meridiem:am
	{hw} (pm|p.m.) => meridiem:pm
	{hw} {minw} (am|a.m.) => meridiem:am
	{hw} {minw} (pm|p.m.) => meridiem:pm
	{h} (o'clock|oclock)
	{hw} (o'clock|oclock)
	{h} (o'clock|oclock) (am|a.m.) => meridiem:am
	{h} (o'clock|oclock) (pm|p.m.) => meridiem:pm
	{h}h{mi} => maybe
	[at|from|until|till|by|around|about|since|before|after|for] {h}h [!{n}]
	[morning|afternoon|evening|night|tonight|tomorrow|today|yesterday|{wd}] (at|@) {h} ${hourEnds} => weak
	[morning|afternoon|evening|night|tonight|tomorrow|today|yesterday|{wd}] (at|@) {hw} ${hourEnds} => weak
	${ofPart('{h}')}
	${ofPart('{hw}')}
	[goal at|goals at|scored at|scores at|play at] {h}:{mi} => weak
	{h}:{mi} [of the|into the first|into the second|into the third|remaining|to play|left in|left to|mark of|in the first|in the second|in the third] => weak
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
	${besideHour}
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
	half past {h} => minute:30
	half past {hw} => minute:30
	${halfHours}
	12 (noon|midday) => hour:12 minute:0
	12 midnight => hour:0 minute:0
	(noon|midday|mid day) => hour:12 minute:0
	midnight => hour:0 minute:0
	{part} => weak

	# Now, and not now
	[{start}] (now|right now|just now|at the moment|at this moment) [{end}] => PRESENT_REF
	(now|currently|at present|nowadays|these days|at the moment|right now) => weak PRESENT_REF
	(the near future|the foreseeable future) => FUTURE_REF
	[in|into|for|from] the future [!of|'s] => FUTURE_REF
`;
