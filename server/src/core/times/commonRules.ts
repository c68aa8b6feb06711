/**
 * Rules for what is written alike in every language; they come after the language's own. `{a}` and `{b}` are a day and a
 * month in the language's order.
 */
export const commonRules = `
	{y}-{mm}-{dd}t{h}:{mi}:{ss}(z)
	{y}-{mm}-{dd}t{h}:{mi}(z)
	{y}-{mm}-{dd}t{h}:{mi}:{ss}
	{y}-{mm}-{dd}t{h}:{mi}
	{y}-{mm}-{dd}
	{y}/{m}/{d}
	{y}-{m}-{d}
	{y}.{mm}.{dd}
	[(] {ym} [)]
	{a}/{b}/{y}
	{a}.{b}.{y}
	{a}-{b}-{y}
	{a}/{b}/{yy}
	{aa}.{bb}.{yy}
	{h}:{mi}:{ss} => clock
	{h}:{mi} => clock
	{h1}:{mi1}(-|–|—){h}:{mi} => clock
	{h1}:{mi1} (-|–|—) {h}:{mi} => clock
	{h}:{mi}:{ss} am => meridiem:am
	{h}:{mi}:{ss} pm => meridiem:pm
	{h}:{mi} am => meridiem:am
	{h}:{mi} pm => meridiem:pm
`;

/** The same for the languages that name holidays. */
export const holidayRules = `
	{hol}
	{hol},? {y}
	{obs},? {y}
`;
