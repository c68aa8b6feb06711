import type { DocumentDate, Language, TimeType } from '../model';
import { TextTable } from '../textTable';
import { findTimes } from './findTimes';
import { readIsoDate } from './isoDate';
import { resolveTimes } from './resolveTimes';
import { typesOfValue } from './timexValue';

/** What a person types for a date or a time: a value, or words as a document of the language would have them. */

/** A document's date, ISO 8601; undefined where the text names none, or only one that is counted from another. */
export function readWrittenDate(text: string, language: Language): string | undefined {
	const iso = readLooseDate(text);
	if (iso !== undefined) {
		return iso;
	}
	const value = readWords(text, language, undefined)?.value;
	return value !== undefined && readIsoDate(value) === value ? value : undefined;
}

/** A time's type and TIMEX3 value. The type is the one wanted where the value allows that. */
export function readWrittenTime(
	text: string,
	language: Language,
	date: DocumentDate | undefined,
	wanted: TimeType | undefined,
): { readonly type: TimeType; readonly value: string } | undefined {
	const typed = readLooseDate(text) ?? text.trim();
	const types = typesOfValue(typed);
	const [first] = types;
	if (first !== undefined) {
		return { type: types.find((type) => type === wanted) ?? first, value: typed };
	}
	const read = readWords(text, language, date);
	return read?.value === undefined ? undefined : { type: read.type, value: read.value };
}

/** ISO 8601, with single digits and other marks between them let pass: `2014-5-3`, `2014/05`, `5/2014`. */
function readLooseDate(text: string): string | undefined {
	const trimmed = text.trim();
	const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(trimmed);
	const monthFirst = /^(\d{1,2})[-/.](\d{4})$/u.exec(trimmed);
	const parts = yearFirst?.slice(1) ?? (monthFirst ? [monthFirst[2]!, monthFirst[1]!] : undefined);
	return readIsoDate(
		parts
			? parts
					.filter((part) => part !== undefined)
					.map((part) => part.padStart(2, '0'))
					.join('-')
			: trimmed,
	);
}

/** The one expression that is all of the text. */
function readWords(
	text: string,
	language: Language,
	date: DocumentDate | undefined,
): { readonly type: TimeType; readonly value: string | undefined } | undefined {
	const trimmed = text.trim();
	const table = new TextTable(trimmed, { language });
	const times = resolveTimes(findTimes(table), date, 'nearest');
	const [time] = times;
	return times.length === 1 && time!.start === 0 && time!.end === trimmed.length ? time : undefined;
}
