import { reason, type Reason } from '../core/reason';
import { conflictMarker } from './mergeConflicts';
import { hasInvalidBytes } from './utf8';

/** A JSON object as it was read. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A line of a file in `.corpus/`. Without `record` and `problem` it is blank, or an object that isn't ours: kept, not used. */
export interface JsonLine<T> {
	/** As it stands in the file, with its line break. */
	readonly raw: string;
	readonly record?: T;
	/** Why it can't be read; with a record, what else is wrong with the line. */
	readonly problem?: Reason;
}

/** A file of one JSON object a line, every line of it. Immutable; unchanged lines are shared between its states. */
export interface JsonLinesFile<T> {
	readonly exists: boolean;
	readonly byteOrderMark: boolean;
	readonly lines: readonly JsonLine<T>[];
}

/** How one kind of record is read and written. */
export interface RecordFormat<T extends { readonly id: string; readonly source: JsonObject }> {
	/** The record, perhaps with what is wrong beside it; a reason why it can't be read; undefined for an object that is fine, but none of ours. */
	read(value: JsonObject): { readonly record: T; readonly problem?: Reason } | { readonly problem: Reason } | undefined;
	/** The order of the lines. */
	compare(a: T, b: T): number;
}

/** A record put into a file in place of the one with its id; without `record`, that one is removed. */
export interface RecordChange<T> {
	readonly id: string;
	readonly record?: T;
	/** The record's line as it once stood, where it is put back. */
	readonly raw?: string;
}

export const NO_FILE: JsonLinesFile<never> = { exists: false, byteOrderMark: false, lines: [] };

type AnyRecord = { readonly id: string; readonly source: JsonObject };

/** Total: a line that is no record of this format is a line with a problem. */
export function parseJsonLines<T extends AnyRecord>(text: string, format: RecordFormat<T>): JsonLinesFile<T> {
	const byteOrderMark = text.startsWith('\uFEFF');
	const lines: JsonLine<T>[] = [];
	const ids = new Set<string>();
	for (let start = byteOrderMark ? 1 : 0; start < text.length;) {
		const lineBreak = text.indexOf('\n', start);
		const end = lineBreak < 0 ? text.length : lineBreak + 1;
		const line = parseLine(text.slice(start, end), format);
		if (line.record && ids.has(line.record.id)) {
			lines.push({
				...line,
				problem: reason(
					'The id {0} stands in a line above, too: give this line another one, or remove it',
					line.record.id,
				),
			});
		} else {
			lines.push(line);
		}
		if (line.record) {
			ids.add(line.record.id);
		}
		start = end;
	}
	return { exists: true, byteOrderMark, lines };
}

/** The text that was parsed, or that {@link applyChanges} made; undefined where no file should be. */
export function serializeJsonLines(file: JsonLinesFile<unknown>): string | undefined {
	return file.exists ? (file.byteOrderMark ? '\uFEFF' : '') + file.lines.map((line) => line.raw).join('') : undefined;
}

/** The records in the order of the file. */
export function recordsOf<T>(file: JsonLinesFile<T>): readonly T[] {
	return file.lines.flatMap((line) => (line.record === undefined ? [] : [line.record]));
}

export function sameFile(a: JsonLinesFile<unknown>, b: JsonLinesFile<unknown>): boolean {
	return (
		a === b ||
		(a.exists === b.exists &&
			a.byteOrderMark === b.byteOrderMark &&
			a.lines.length === b.lines.length &&
			a.lines.every((line, i) => line.raw === b.lines[i]!.raw))
	);
}

/**
 * The file with its records changed. Other lines stay byte for byte as they are: those that aren't records at their
 * line numbers as far as lines above them aren't added or removed. Records come into their order.
 */
export function applyChanges<T extends AnyRecord>(
	file: JsonLinesFile<T>,
	changes: readonly RecordChange<T>[],
	format: RecordFormat<T>,
): JsonLinesFile<T> {
	if (changes.length === 0) {
		return file;
	}
	const wanted = new Map(changes.map((change) => [change.id, writeLine(change)]));
	let touched = false;
	let lines: JsonLine<T>[] = [];
	const replaced = new Set<string>();
	for (const line of file.lines) {
		const text = line.raw.trim();
		if (!line.record || !wanted.has(line.record.id)) {
			// A merge may have left the same line twice; another one with the same id was reported, and stays.
			if (text === '' || !replaced.has(text)) {
				lines.push(withLineBreak(line));
			}
			continue;
		}
		touched = true;
		replaced.add(text);
		const written = wanted.get(line.record.id);
		if (written) {
			lines.push(written);
		}
		wanted.delete(line.record.id);
	}
	const added = [...wanted.values()].filter((line) => line !== undefined);
	if (!touched && added.length === 0) {
		return file;
	}
	if (!lines.some((line) => conflictMarker(line.raw) !== undefined)) {
		lines = inOrder(lines, format);
	}
	lines = insert(lines, inOrder(added, format), format);
	const exists = lines.some((line) => line.raw.trim() !== '');
	return { exists, byteOrderMark: exists && file.byteOrderMark, lines: exists ? lines : [] };
}

function parseLine<T extends AnyRecord>(raw: string, format: RecordFormat<T>): JsonLine<T> {
	const text = raw.trim();
	if (text === '') {
		return { raw };
	}
	if (hasInvalidBytes(text)) {
		return { raw, problem: reason('Not valid UTF-8; the line is kept as it is, and not used') };
	}
	if (conflictMarker(text) !== undefined) {
		return {
			raw,
			problem: reason(
				'A merge conflict: both sides are read. Merge them (Corpus: Merge Both Sides, or corpus-annotator check --merge), or keep the lines you want and remove this one',
			),
		};
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { raw, problem: reason('Not a JSON object; the line is kept as it is, and not used') };
	}
	if (!isObject(value)) {
		return { raw, problem: reason('Not a JSON object; the line is kept as it is, and not used') };
	}
	return { raw, ...format.read(value) };
}

/** Records sorted among the places of records; the other lines keep theirs. */
function inOrder<T extends AnyRecord>(lines: JsonLine<T>[], format: RecordFormat<T>): JsonLine<T>[] {
	const records = lines.filter((line) => line.record !== undefined);
	const isSorted = records.every((line, i) => i === 0 || format.compare(records[i - 1]!.record!, line.record!) <= 0);
	if (isSorted) {
		return lines;
	}
	records.sort((a, b) => format.compare(a.record!, b.record!));
	let next = 0;
	return lines.map((line) => (line.record === undefined ? line : records[next++]!));
}

/**
 * Each of the sorted lines `added` before the first record that comes after it; never between the markers of a merge
 * conflict, whose one side will go.
 */
function insert<T extends AnyRecord>(
	lines: readonly JsonLine<T>[],
	added: readonly JsonLine<T>[],
	format: RecordFormat<T>,
): JsonLine<T>[] {
	const result: JsonLine<T>[] = [];
	let conflict: number | undefined;
	let next = 0;
	const add = (): void => {
		result.splice(conflict === undefined ? result.length : conflict++, 0, added[next++]!);
	};
	for (const line of lines) {
		const marker = conflictMarker(line.raw);
		if (marker === '<') {
			conflict ??= result.length;
		}
		while (line.record && next < added.length && format.compare(added[next]!.record!, line.record) < 0) {
			add();
		}
		result.push(line);
		conflict = marker === '>' ? undefined : conflict;
	}
	while (next < added.length) {
		add();
	}
	return result;
}

function writeLine<T extends AnyRecord>({ record, raw }: RecordChange<T>): JsonLine<T> | undefined {
	return record && withLineBreak({ raw: raw ?? JSON.stringify(record.source), record });
}

function withLineBreak<T>(line: JsonLine<T>): JsonLine<T> {
	return line.raw.endsWith('\n') ? line : { ...line, raw: `${line.raw}\n` };
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asString(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** A W3C value that may stand alone or in a list. */
export function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Who made a record: `{ "type": "Person", "name": … }`, or the name alone. */
export function readCreator(value: unknown): string | undefined {
	const creator: unknown = asList(value)[0];
	return asString(creator) ?? (isObject(creator) ? (asString(creator.name) ?? asString(creator.id)) : undefined);
}

/** The members that say who and when; none for a person without a name. */
export function provenance(creator: string | undefined, created: string): JsonObject {
	return { ...(creator ? { creator: { type: 'Person', name: creator } } : {}), created };
}

export function sameLine(a: JsonLine<unknown> | undefined, b: JsonLine<unknown> | undefined): boolean {
	return a?.raw.trim() === b?.raw.trim();
}
