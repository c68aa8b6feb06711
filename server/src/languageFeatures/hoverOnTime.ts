import { reason } from '../core/reason';
import type { TimeExpression } from '../core/model';
import type { DocumentView } from '../workspace/documentView';
import { shortNames } from './documentNames';
import { linkTarget, listLine, SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import { daysOf, durationInWords, type Days } from './timeValues';
import { joinReasons, timeTypeWord } from './vocabulary';

/** Other expressions in one line. */
const OTHERS = 6;

/** The value, in ISO 8601 and in words; what it was counted from; what else happens on that day, in that month, in that year. */
export function hoverOnTime(tools: HoverTools, document: DocumentView, time: TimeExpression): HoverSection {
	const { markup, translate } = tools;
	const days = time.value === undefined ? undefined : daysOf(time.value);
	const words =
		time.value === undefined ? undefined : days ? tools.days.describe(days) : durationInWords(time.value, translate);
	const title = [
		markup.bold(time.value ?? translate(reason('No value'))),
		...(words === undefined ? [] : [markup.text(words)]),
		markup.text(translate(timeTypeWord(time.type))),
	].join(SEPARATOR);
	const why = joinReasons([time.why], translate);
	return {
		span: time,
		paragraphs: [
			[title],
			days ? otherTimes(tools, document, time, days) : [],
			[why === '' ? '' : markup.italic(why), documentDateLine(tools, document, time)],
		],
	};
}

/** What the document's date is and how it is known, where the value was counted from it or couldn't be. */
function documentDateLine({ markup, translate }: HoverTools, document: DocumentView, time: TimeExpression): string {
	const date = document.analysis.documentDate;
	if (!time.relative) {
		return '';
	}
	return markup.italic(
		date
			? translate(reason("The document's date is {0}. {1}", date.value, joinReasons([date.why], translate)))
			: translate(reason("The document's date isn't known.")),
	);
}

/** Each other expression under the narrowest unit of the calendar that it shares with this one. */
function otherTimes(tools: HoverTools, document: DocumentView, time: TimeExpression, days: Days): readonly string[] {
	const name = shortNames([document.path]).get(document.path)!;
	const sameDay: string[] = [];
	const sameMonth: string[] = [];
	const sameYear: string[] = [];
	for (const other of document.analysis.times) {
		const otherDays = other === time || other.value === undefined ? undefined : daysOf(other.value);
		const group = otherDays && groupOf(days, otherDays, { sameDay, sameMonth, sameYear });
		if (group) {
			const target = linkTarget(document, other.start);
			const text = document.table.text.slice(other.start, other.end);
			group.push(`${tools.markup.link(`${name}:${target.line + 1}`, target)} ${tools.markup.text(text)}`);
		}
	}
	const { translate } = tools;
	const named = (precision: 'day' | 'month' | 'year'): string => tools.days.name(days.first, precision);
	return [
		listLine(tools, translate(reason('also on {0}:', named('day'))), sameDay, OTHERS),
		listLine(tools, translate(reason('in {0}:', named('month'))), sameMonth, OTHERS),
		listLine(tools, translate(reason('in the year {0}:', named('year'))), sameYear, OTHERS),
	];
}

function groupOf(
	days: Days,
	other: Days,
	groups: { readonly sameDay: string[]; readonly sameMonth: string[]; readonly sameYear: string[] },
): string[] | undefined {
	const shared = (length: number): boolean => {
		const prefix = isoDay(days.first).slice(0, length);
		return [days.last, other.first, other.last].every((day) => isoDay(day).slice(0, length) === prefix);
	};
	return shared(10) ? groups.sameDay : shared(7) ? groups.sameMonth : shared(4) ? groups.sameYear : undefined;
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
