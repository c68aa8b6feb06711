import { analyzeDate } from '../core/analyze';
import type { GivenDates, Language } from '../core/model';
import { TextTable } from '../core/textTable';
import type { CleanMap } from './cleanMap';
import { Corpus } from './corpus';
import { surveyTable } from './surveyText';

export interface CleanDatesOptions {
	/** The corpus's languages, for finding a document's. */
	languagesOf?(path: string): readonly Language[] | undefined;
	/** What people and `corpus.json` say of when a document was written. */
	givenDatesOf?(path: string): GivenDates;
}

/**
 * The dates that documents lose with their boilerplate: a page's date line, its front matter, an agency's opening.
 *
 * @param maps what is left of each document
 * @param read a document's whole text; undefined where there is none any more
 * @yields now and then, for others to work
 * @returns ISO 8601, by path and in the order of `maps`: the date of the whole text where what is left gives another or none
 */
export function* datesLost(
	maps: ReadonlyMap<string, CleanMap>,
	read: (path: string) => string | undefined,
	options: CleanDatesOptions = {},
): Generator<void, ReadonlyMap<string, string>> {
	// A text of which nothing was taken out may lose what others told of its lines, so all are looked at.
	const whole = yield* datesOf([...maps.keys()], read, options);
	const left = yield* datesOf(
		[...maps.keys()],
		(path) => {
			const text = read(path);
			const map = maps.get(path);
			return text !== undefined && text.length === map?.length ? map.apply(text) : undefined;
		},
		options,
	);
	return new Map([...whole].filter(([path, date]) => left.get(path) !== date));
}

/** When each of the documents of a corpus was written, of those of which that is known. */
function* datesOf(
	paths: readonly string[],
	read: (path: string) => string | undefined,
	{ languagesOf, givenDatesOf }: CleanDatesOptions,
): Generator<void, ReadonlyMap<string, string>> {
	const corpus = new Corpus();
	const tableOf = (path: string): TextTable | undefined => {
		const text = read(path);
		const languages = languagesOf?.(path);
		return text === undefined ? undefined : new TextTable(text, languages && { languages });
	};
	for (const path of paths) {
		const table = tableOf(path);
		if (table) {
			corpus.setSurvey(path, surveyTable(table));
		}
		yield;
	}
	const dates = new Map<string, string>();
	for (const path of paths) {
		const table = tableOf(path);
		const date =
			table &&
			analyzeDate(table, {
				knowledge: corpus.knowledgeFor(path),
				fileName: path.slice(path.lastIndexOf('/') + 1),
				...givenDatesOf?.(path),
			});
		if (date) {
			dates.set(path, date.value);
		}
		yield;
	}
	return dates;
}
