/** What `corpus.json` says of the documents themselves: patterns, dates, and files with a document a line. */
import type { Node } from 'jsonc-parser';
import type { JsonReader } from './jsonReader';

/** A date, ISO 8601 of any precision, for the documents that a pattern matches. */
export interface PatternDate {
	readonly pattern: string;
	readonly value: string;
}

/** Which members of a record say what. */
export interface RecordMembers {
	/** The text. */
	readonly field: string;
	/** What the record is known by; one without it is known by its text. */
	readonly id: string;
	/** When the text was written. */
	readonly date?: string;
}

/** JSON Lines files (`.jsonl`, `.jsonl.gz`): each line is an object, a member of which is a document's text. */
export interface RecordsConfiguration extends RecordMembers {
	/** Glob patterns from the corpus's root. */
	readonly files: readonly string[];
}

const DEFAULT_MEMBERS: RecordMembers = { field: 'text', id: 'id' };

/** Where nobody says which, the usual ones. */
export function membersOf(records: RecordsConfiguration | undefined): RecordMembers {
	const { field, id, date } = records ?? DEFAULT_MEMBERS;
	return { field, id, ...(date !== undefined && { date }) };
}

/** The names of files that can hold records. */
export const RECORD_FILE = /\.jsonl(?:\.gz)?$/iu;

export function readPatterns(reader: JsonReader, node: Node | undefined): readonly string[] | undefined {
	return reader.elements(node)?.flatMap((element) => {
		const pattern = reader.string(element);
		const mistake = pattern === undefined ? undefined : mistakeInPattern(pattern);
		if (mistake !== undefined) {
			reader.error(element, mistake);
		}
		return pattern !== undefined && mistake === undefined ? [pattern] : [];
	});
}

function mistakeInPattern(pattern: string): string | undefined {
	if (pattern.trim() === '') {
		return 'This pattern is empty.';
	}
	if (/^(?:\/|[A-Za-z]:)/u.test(pattern) || pattern.split('/').includes('..')) {
		return "Patterns begin at the corpus's folder and don't leave it.";
	}
	if (/\\(?![*?[\]{}()!\\])/u.test(pattern)) {
		return 'Folders are parted by forward slashes.';
	}
	const bare = pattern.replace(/\\./gu, '');
	const count = (character: string): number => bare.split(character).length - 1;
	return count('{') !== count('}') || count('[') !== count(']') || count('(') !== count(')')
		? "A bracket of this pattern isn't closed."
		: undefined;
}

/** `{ "2014/**": "2014" }`, in the order in which it is written. */
export function readDocumentDates(reader: JsonReader, node: Node | undefined): readonly PatternDate[] {
	if (node && node.type !== 'object') {
		reader.error(node, 'An object in braces is expected here: { "2014/**": "2014" }.');
		return [];
	}
	return (node?.children ?? []).flatMap((property) => {
		const [key, valueNode] = property.children ?? [];
		const value = valueNode && reader.string(valueNode);
		if (!key || !valueNode || value === undefined) {
			return [];
		}
		const pattern = String(key.value);
		const mistake = mistakeInPattern(pattern);
		if (mistake !== undefined) {
			reader.error(key, mistake);
			return [];
		}
		if (!isIsoDate(value)) {
			reader.error(
				valueNode,
				'A date is written as ISO 8601 has it, as exactly as it is known: "2014", "2014-05", "2014-05-20".',
			);
			return [];
		}
		return [{ pattern, value }];
	});
}

/** A year, a month, a day that exists, or a day with a time. */
function isIsoDate(value: string): boolean {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?)?$/u.exec(value);
	if (!match) {
		return false;
	}
	const [, year, month = '01', day = '01'] = match;
	// Days beyond a month's end roll over into the next one.
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const RECORDS_MEMBERS = ['files', 'field', 'id', 'date'] as const;

/** `{ "files": ["data/*.jsonl"], "field": "text", "id": "id", "date": "created" }` */
export function readRecords(reader: JsonReader, node: Node | undefined): RecordsConfiguration | undefined {
	if (!node) {
		return undefined;
	}
	if (node.type !== 'object') {
		return reader.error(node, 'An object in braces is expected here: { "files": ["data/*.jsonl"], "field": "text" }.');
	}
	const members = reader.members(node, RECORDS_MEMBERS);
	if (!members.files) {
		return reader.error(node, 'It is to be said which files have records: "files": ["data/*.jsonl"].');
	}
	const files = (readPatterns(reader, members.files) ?? []).filter((pattern) => {
		const isOther = /\.(?!jsonl$|gz$)\w+$/iu.test(pattern);
		if (isOther) {
			const element = members.files?.children?.find(({ value }) => value === pattern);
			reader.error(element ?? node, 'Only files whose names end in .jsonl or .jsonl.gz have records.');
		}
		return !isOther;
	});
	const name = (member: Node | undefined): string | undefined => {
		const value = reader.string(member);
		return member && value === '' ? reader.error(member, "A member's name is expected here.") : value;
	};
	const field = name(members.field) ?? DEFAULT_MEMBERS.field;
	const id = name(members.id) ?? DEFAULT_MEMBERS.id;
	const date = name(members.date);
	return files.length > 0 ? { files, field, id, ...(date !== undefined ? { date } : {}) } : undefined;
}
