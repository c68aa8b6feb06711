import { reason } from '../core/reason';
import type { TimeExpression } from '../core/model';
import {
	dateKeyOf,
	formatDateKey,
	isDayKey,
	isMonthKey,
	liesIn,
	monthOf,
	yearOf,
	type DateKey,
} from '../corpus/dateKeys';
import type { DatePlacesParams, DocumentDateParams, NotATimeArgument, TimeAtParams } from '../dateProtocol';
import { CLIENT_COMMANDS, COMMANDS } from '../commandProtocol';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { shortNames } from './documentNames';
import { linkTarget, readDocuments, SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import { toRange } from './positions';
import { daysOf } from './timeValues';
import { valueInWords } from './timeWords';
import { joinReasons, timeTypeWord } from './vocabulary';

/** Other expressions in one line. */
const OTHERS = 6;
/** Other documents that are read for one hover. */
const DOCUMENTS = 5;

/**
 * The value, in ISO 8601 and in words; what to do about it; what else the document and the corpus say of that day, that
 * month, that year, and where; below a rule how it was read, and what it was counted from.
 */
export async function hoverOnTime(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	time: TimeExpression,
	token: CancellationToken,
): Promise<HoverSection> {
	const { markup, translate } = tools;
	const words = time.value === undefined ? undefined : valueInWords(time.value, time.type, tools);
	const title = [
		markup.bold(time.value ?? translate(reason('No value'))),
		...(words === undefined ? [] : [markup.text(words)]),
		markup.text(translate(timeTypeWord(time.type))),
	].join(SEPARATOR);
	const key = time.value === undefined ? undefined : dateKeyOf(time.value);
	const others = key === undefined ? [] : await otherTimes(tools, document, corpus, { time, key }, token);
	const actions = actionsLine(tools, document, time);
	return {
		span: time,
		paragraphs: [
			[title],
			[actions],
			others,
			[actions === '' && others.length === 0 ? '' : markup.rule],
			whyLines(tools, document, time),
		],
	};
}

/** How the value was read; where it was counted from the document's date or couldn't be, how that is known, each said once. */
function whyLines(
	{ markup, translate }: HoverTools,
	document: DocumentView,
	{ why, value, relative }: TimeExpression,
): readonly string[] {
	const date = document.analysis.documentDate;
	const said = joinReasons([why], translate);
	if (!relative || (!date && value !== undefined)) {
		return [markup.italic(said)];
	}
	if (!date) {
		return [markup.italic(translate(reason("The document's date isn't known.")))];
	}
	const known = joinReasons([date.why], translate);
	return said.includes(date.value)
		? [markup.italic(said), markup.italic(known)]
		: [markup.italic(said), markup.italic(translate(reason("The document's date is {0}. {1}", date.value, known)))];
}

interface Group {
	/** The day, month or year that they share with the expression. */
	readonly period: DateKey;
	/** The narrower one, whose expressions are told above. */
	readonly inner: DateKey | undefined;
	readonly here: TimeExpression[];
	/** Other expressions of the corpus, those of this document included. */
	readonly count: number;
}

/** Each other expression under the narrowest unit of the calendar that it shares with this one: this document's, then others'. */
async function otherTimes(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	{ time, key }: { readonly time: TimeExpression; readonly key: DateKey },
	token: CancellationToken,
): Promise<readonly string[]> {
	const groups = groupsOf(document, corpus, time, key);
	const elsewhere = groups.map((group) => documentsElsewhere(document, corpus, group));
	let left = DOCUMENTS;
	const read: (readonly DocumentView[])[] = [];
	for (const paths of elsewhere) {
		const documents = await readDocuments(corpus, paths.slice(0, left), document, token);
		left -= documents.length;
		read.push(documents);
	}
	const names = shortNames([document, ...read.flat()].map(({ path }) => path));
	return groups.map((group, i) => {
		const views = read[i]!;
		const here = group.here.slice(0, Math.max(OTHERS - views.length, 1)).map((other) => ({ view: document, other }));
		const each = Math.max(Math.floor((OTHERS - here.length) / Math.max(views.length, 1)), 1);
		const there = views.flatMap((view) =>
			view.analysis.times
				.filter(({ value }) => isIn(group, value))
				.slice(0, each)
				.map((other) => ({ view, other })),
		);
		return groupLine(tools, corpus, group, names, [...here, ...there]);
	});
}

function groupsOf(document: DocumentView, corpus: CorpusAccess, time: TimeExpression, key: DateKey): readonly Group[] {
	const { dates } = corpus.view;
	const periods = [...new Set([key, monthOf(key), yearOf(key)])];
	const groups = periods.map((period, i) => {
		const inner = periods[i - 1];
		const known = dates.expressionsIn(period) - (inner === undefined ? 1 : dates.expressionsIn(inner));
		const here = document.analysis.times.filter((other) => other !== time && isIn({ period, inner }, other.value));
		return { period, inner, here, count: Math.max(known, here.length) };
	});
	return groups.filter(({ count }) => count > 0);
}

function isIn({ period, inner }: Pick<Group, 'period' | 'inner'>, value: string | undefined): boolean {
	const key = value === undefined ? undefined : dateKeyOf(value);
	return key !== undefined && liesIn(key, period) && (inner === undefined || !liesIn(key, inner));
}

/** Paths of some other documents that speak of it. */
function documentsElsewhere(document: DocumentView, corpus: CorpusAccess, group: Group): readonly string[] {
	const { dates } = corpus.view;
	const paths = new Set<string>();
	if (group.count === group.here.length) {
		return [];
	}
	for (const key of dates.keysIn(group.period)) {
		if (group.inner !== undefined && liesIn(key, group.inner)) {
			continue;
		}
		for (const path of dates.documentsOf(key, DOCUMENTS + 1)) {
			if (path !== document.path) {
				paths.add(path);
			}
		}
		if (paths.size >= DOCUMENTS) {
			break;
		}
	}
	return [...paths].slice(0, DOCUMENTS);
}

/** `also on 19 June 2024 (12 in the corpus): a:2 19/6 · b:4 hôm nay · … 10 more` */
function groupLine(
	{ markup, translate, numbers, days }: HoverTools,
	corpus: CorpusAccess,
	{ period, count }: Group,
	names: ReadonlyMap<string, string>,
	shown: readonly { readonly view: DocumentView; readonly other: TimeExpression }[],
): string {
	const precision = isDayKey(period) ? 'day' : isMonthKey(period) ? 'month' : 'year';
	const name = days.name(daysOf(formatDateKey(period))?.first ?? 0, precision);
	const number = numbers.format(count);
	const counted = count > shown.length;
	const word = {
		day: counted ? reason('also on {0} ({1} in the corpus):', name, number) : reason('also on {0}:', name),
		month: counted ? reason('in {0} ({1} in the corpus):', name, number) : reason('in {0}:', name),
		year: counted ? reason('in the year {0} ({1} in the corpus):', name, number) : reason('in the year {0}:', name),
	}[precision];
	const items = shown.map(({ view, other }) => {
		const target = linkTarget(view, other.start);
		const text = view.table.text.slice(other.start, other.end);
		return `${markup.link(`${names.get(view.path)}:${target.line + 1}`, target)} ${markup.text(text)}`;
	});
	const argument: DatePlacesParams = { corpus: corpus.root, date: formatDateKey(period), within: true };
	const all = counted && markup.command(translate(reason('All')), CLIENT_COMMANDS.goToDate, argument);
	return `${markup.italic(translate(word))} ${[...items, ...(all ? [all] : counted ? ['…'] : [])].join(SEPARATOR)}`;
}

/** For clients that draw links to commands; others have code actions. */
function actionsLine({ markup, translate }: HoverTools, document: DocumentView, time: TimeExpression): string {
	const { uri, table } = document;
	// The link's form is the editor's, which counts UTF-16.
	const range = toRange(table.lines, time, 'utf-16');
	const at: TimeAtParams = { uri, position: range.start };
	const here: NotATimeArgument = { uri, range };
	const whole: DocumentDateParams = { uri };
	return [
		markup.command(translate(reason('Change Its Value…')), CLIENT_COMMANDS.setTimeValue, at),
		time.decision ? '' : markup.command(translate(reason('Not a Date')), COMMANDS.notATime, here),
		time.relative
			? markup.command(translate(reason('Set Document Date…')), CLIENT_COMMANDS.setDocumentDate, whole)
			: '',
	]
		.filter((action) => action !== '')
		.join(SEPARATOR);
}
