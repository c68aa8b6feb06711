import type { DocumentSummary } from '../model';
import type { ByteReader, ByteWriter } from './bytes';

/** What is kept of a document beside its names and what waits for a decision. */
export type SummaryRest = Omit<DocumentSummary, 'entities' | 'suggestions'>;

export function writeRest(out: ByteWriter, rest: SummaryRest): void {
	const optional = (text: string | undefined): void => {
		out.byte(text === undefined ? 0 : 1);
		if (text !== undefined) {
			out.string(text);
		}
	};
	out.string(rest.language);
	optional(rest.date);
	out.number(rest.times);
	out.number(rest.dates.length);
	rest.dates.forEach((value, i) => out.number(i % 2 === 0 && i > 0 ? value - rest.dates[i - 2]! : value));
	out.number(rest.characters);
	out.number(rest.boilerplateCharacters);
	out.number(rest.boilerplateLines.length);
	for (let i = 0; i < rest.boilerplateLines.length; i += 2) {
		out.byte(parseInt(rest.boilerplateLines.slice(i, i + 2), 16));
	}
	optional(rest.source);
	optional(rest.title);
}

/** The dates in what {@link writeRest} wrote, without what stands around them. */
export function readDates(reader: ByteReader): Int32Array {
	reader.skipString();
	if (reader.byte() !== 0) {
		reader.skipString();
	}
	reader.number();
	return dateCounts(reader);
}

function dateCounts(reader: ByteReader): Int32Array {
	const dates = new Int32Array(reader.count());
	for (let i = 0; i < dates.length; i++) {
		dates[i] = reader.number() + (i % 2 === 0 && i > 0 ? dates[i - 2]! : 0);
	}
	return dates;
}

/** What {@link writeRest} wrote. */
export function readRest(reader: ByteReader): SummaryRest {
	const optional = (): string | undefined => (reader.byte() === 0 ? undefined : reader.string());
	const language = reader.string();
	const date = optional();
	const times = reader.number();
	const dates = dateCounts(reader);
	const characters = reader.number();
	const boilerplateCharacters = reader.number();
	const digits = reader.number();
	let boilerplateLines = '';
	for (let i = 0; i < digits; i += 2) {
		boilerplateLines += reader
			.byte()
			.toString(16)
			.padStart(Math.min(2, digits - i), '0');
	}
	const source = optional();
	return {
		language,
		date,
		times,
		dates,
		characters,
		boilerplateCharacters,
		boilerplateLines,
		...(source !== undefined ? { source } : {}),
		title: optional(),
	};
}
