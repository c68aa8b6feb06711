import { type CorpusRule, decidedAt, type StoredAnnotation } from '../annotations/model';
import { asList, asString, isObject, type JsonObject } from '../annotations/jsonLines';
import { RULE_FORMAT } from '../annotations/rulesFile';
import { compareText } from '../core/compareText';
import type { CorpusKnowledge, LineFrequency, LineKey } from '../core/model';
import { NO_KNOWLEDGE } from '../core/model';
import { lessonsOfAnnotations } from './lessons';
import { passagesOfAnnotation } from './passageMarks';

/** What a corpus knows of boilerplate, made portable: without its documents, and without who decided. */
export interface CleanRules {
	/** How many documents the counts come from. */
	readonly documents: number;
	readonly languages: readonly string[] | undefined;
	readonly rules: readonly CorpusRule[];
	/** What people marked, by the document in which they did. */
	readonly marks: ReadonlyMap<string, readonly StoredAnnotation[]>;
	/** Documents that have a line, by its key, as one of them sees it: itself and its twins left out. */
	readonly lines: ReadonlyMap<LineKey, number>;
	/** The same by the keys of templates. */
	readonly templates: ReadonlyMap<LineKey, number>;
}

export const NO_RULES: CleanRules = {
	documents: 1,
	languages: undefined,
	rules: [],
	marks: new Map(),
	lines: new Map(),
	templates: new Map(),
};

/** A rules file can't be read; the message says why, and on which line. */
export class RulesFileError extends Error {}

const FORMAT = 'corpus-annotator-rules';
/** Grows when the file's form changes, or the keys of lines do. */
const VERSION = 1;

/** The file's lines, each with its line break: a header, then people's rules and marks, then counts; sorted. */
export function* writeCleanRules(known: CleanRules): Generator<string> {
	const rules = [...known.rules].sort((a, b) => compareText(a.id, b.id));
	const marks = [...known.marks]
		.sort(([a], [b]) => compareText(a, b))
		.flatMap(([path, annotations]) =>
			annotations
				.filter(
					(annotation) => lessonsOfAnnotations(path, [annotation]).length + passagesOfAnnotation(annotation).length > 0,
				)
				.sort((a, b) => a.start - b.start || compareText(a.id, b.id))
				.map((annotation) => ({ path, annotation })),
		);
	const { documents, languages, lines, templates } = known;
	yield line({
		format: FORMAT,
		version: VERSION,
		documents,
		...(languages && { languages }),
		records: rules.length + marks.length + lines.size + templates.size,
	});
	for (const { id, decision, match, text, created } of rules) {
		yield line({ kind: 'rule', id, decision, match, text, ...(created !== undefined && { created }) });
	}
	for (const { path, annotation } of marks) {
		const { id, label, start, prefix, exact, suffix } = annotation;
		const created = decidedAt(annotation);
		const when = created === '' ? {} : { created };
		yield line({ kind: 'mark', id, decision: label, document: path, start, prefix, exact, suffix, ...when });
	}
	for (const [kind, counts] of [['line', lines] as const, ['template', templates] as const]) {
		for (const [key, count] of [...counts].sort(([a], [b]) => a - b)) {
			yield line({ kind, key, documents: count });
		}
	}
}

function line(value: JsonObject): string {
	return `${JSON.stringify(value)}\n`;
}

/** Throws a {@link RulesFileError} for anything that isn't a whole file of {@link writeCleanRules}. */
export function readCleanRules(text: string): CleanRules {
	const lines = text.split('\n');
	const header = parse(lines, 0);
	if (header.format !== FORMAT || !isCount(header.documents) || !isCount(header.records)) {
		throw new RulesFileError('line 1: not a rules file; make one with corpus-annotator rules --out FILE PATH');
	}
	if (header.version !== VERSION) {
		throw new RulesFileError(
			`line 1: version ${String(header.version)}, but this program reads version ${VERSION}; make the file again with corpus-annotator rules`,
		);
	}
	const languages = asList(header.languages).filter((one): one is string => typeof one === 'string');
	const found = {
		documents: header.documents,
		languages: languages.length > 0 ? languages : undefined,
		rules: [] as CorpusRule[],
		marks: new Map<string, StoredAnnotation[]>(),
		lines: new Map<LineKey, number>(),
		templates: new Map<LineKey, number>(),
	};
	let records = 0;
	for (let i = 1; i < lines.length; i++) {
		if (lines[i]!.trim() !== '') {
			readRecord(parse(lines, i), i + 1, found);
			records++;
		}
	}
	if (records !== header.records) {
		throw new RulesFileError(
			`${records} records, but line 1 says ${header.records}: the file is not whole; copy it again`,
		);
	}
	return found;
}

function readRecord(
	value: JsonObject,
	number: number,
	found: {
		readonly rules: CorpusRule[];
		readonly marks: Map<string, StoredAnnotation[]>;
		readonly lines: Map<LineKey, number>;
		readonly templates: Map<LineKey, number>;
	},
): void {
	const { kind, key, documents } = value;
	if ((kind === 'line' || kind === 'template') && typeof key === 'number' && isCount(documents)) {
		found[kind === 'line' ? 'lines' : 'templates'].set(key, documents);
		return;
	}
	if (kind === 'rule') {
		const read = RULE_FORMAT.read(value);
		if (read && 'record' in read) {
			found.rules.push(read.record);
			return;
		}
	}
	const mark = kind === 'mark' ? readMark(value) : undefined;
	if (!mark) {
		throw new RulesFileError(`line ${number}: not a rule, a mark or a count`);
	}
	const others = found.marks.get(mark.path);
	if (others) {
		others.push(mark.annotation);
	} else {
		found.marks.set(mark.path, [mark.annotation]);
	}
}

function readMark(value: JsonObject): { readonly path: string; readonly annotation: StoredAnnotation } | undefined {
	const [id, label, path, exact] = [value.id, value.decision, value.document, value.exact].map(asString);
	const { start } = value;
	if (!id || !path || !exact || (label !== 'boilerplate' && label !== 'content') || typeof start !== 'number') {
		return undefined;
	}
	const [prefix = '', suffix = '', created] = [value.prefix, value.suffix, value.created].map(asString);
	const end = start + [...exact].length;
	return {
		path,
		annotation: {
			id,
			label,
			start,
			end,
			exact,
			prefix,
			suffix,
			source: value,
			...(created !== undefined && { created }),
		},
	};
}

function parse(lines: readonly string[], i: number): JsonObject {
	try {
		const value: unknown = JSON.parse(lines[i]!.replace(/^\uFEFF/u, ''));
		if (isObject(value)) {
			return value;
		}
	} catch {
		// Said below.
	}
	throw new RulesFileError(`line ${i + 1}: not a JSON object`);
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** The counts as an analysis asks for them. */
export function knowledgeOf({ documents, lines, templates }: CleanRules): CorpusKnowledge {
	if (lines.size + templates.size === 0) {
		return NO_KNOWLEDGE;
	}
	// Few counts are many lines': one object serves all of them.
	const frequencies = new Map<number, LineFrequency>();
	const frequency = (count: number | undefined): LineFrequency | undefined => {
		if (count === undefined) {
			return undefined;
		}
		let known = frequencies.get(count);
		if (!known) {
			frequencies.set(count, (known = { documents: count, examples: [] }));
		}
		return known;
	};
	return {
		...NO_KNOWLEDGE,
		documents,
		lineFrequency: (key) => frequency(lines.get(key)),
		templateFrequency: (key) => frequency(templates.get(key)),
	};
}
