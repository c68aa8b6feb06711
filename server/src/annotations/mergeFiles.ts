import { compareText } from '../core/compareText';
import { hashString } from '../core/text/hash';
import {
	applyChanges,
	asList,
	isObject,
	type JsonLine,
	type JsonLinesFile,
	type JsonObject,
	type RecordChange,
	type RecordFormat,
	sameLine,
} from './jsonLines';

/** Something that a person may want to look at after a merge. */
export interface MergeNote {
	/** The record's. */
	readonly id: string;
	/** `removed`: one side had removed what the other changed, and the change won; `both`: both changed the same in different ways, and both stay. */
	readonly what: 'removed' | 'both';
	/** With `both`: the id under which the second one stays. */
	readonly second?: string;
}

interface MergedFile<T> {
	readonly file: JsonLinesFile<T>;
	readonly notes: readonly MergeNote[];
}

type AnyRecord = { readonly id: string; readonly source: JsonObject };

/**
 * Two people's states of one file, made one, record by record. What one of them alone added, changed or removed is taken over. What
 * both changed is merged member by member; where they said different things, ours stays and theirs becomes a second record, under an
 * id that is the same on all machines. What one removed and the other changed stays. Lines that are no records are kept where either
 * side has them, unless one of them removed them.
 */
export function mergeFiles<T extends AnyRecord>(
	base: JsonLinesFile<T>,
	ours: JsonLinesFile<T>,
	theirs: JsonLinesFile<T>,
	format: RecordFormat<T>,
): MergedFile<T> {
	const [old, own, other] = [base, ours, theirs].map(linesById);
	const changes: RecordChange<T>[] = [];
	const notes: MergeNote[] = [];
	const put = (id: string, line: JsonLine<T> | undefined): void => {
		changes.push(line ? { id, record: line.record, raw: line.raw } : { id });
	};
	for (const id of new Set([...own!.keys(), ...other!.keys()])) {
		const [before, mine, yours] = [old!.get(id), own!.get(id), other!.get(id)];
		if (sameLine(mine, yours) || sameLine(before, yours)) {
			continue;
		}
		if (sameLine(before, mine)) {
			put(id, yours);
			continue;
		}
		if (!mine || !yours) {
			notes.push({ id, what: 'removed' });
			put(id, mine ?? yours);
			continue;
		}
		const merged = mergeObjects(before?.record!.source ?? {}, mine.record!.source, yours.record!.source);
		const record = merged && recordOf(merged, format);
		if (record) {
			changes.push({ id, record });
			continue;
		}
		const second = recordOf(asSecond(id, yours), format)!;
		notes.push({ id, what: 'both', second: second.id });
		if (!own!.has(second.id)) {
			changes.push({ id: second.id, record: second });
		}
	}
	return { file: applyChanges(mergeOtherLines(base, ours, theirs), changes, format), notes };
}

/** The first record of each id; another one with the same id is a line like those that are no records. */
function linesById<T extends AnyRecord>(file: JsonLinesFile<T>): ReadonlyMap<string, JsonLine<T>> {
	const lines = new Map<string, JsonLine<T>>();
	for (const line of file.lines) {
		if (line.record && !lines.has(line.record.id)) {
			lines.set(line.record.id, line);
		}
	}
	return lines;
}

function recordOf<T extends AnyRecord>(source: JsonObject, format: RecordFormat<T>): T | undefined {
	const read = format.read(source);
	return read && 'record' in read ? read.record : undefined;
}

/** Our file with its lines that are no records merged with theirs. */
function mergeOtherLines<T extends AnyRecord>(
	base: JsonLinesFile<T>,
	ours: JsonLinesFile<T>,
	theirs: JsonLinesFile<T>,
): JsonLinesFile<T> {
	const others = (file: JsonLinesFile<T>): readonly JsonLine<T>[] => {
		const first = new Set(linesById(file).values());
		return file.lines.filter((line) => !first.has(line) && line.raw.trim() !== '');
	};
	const texts = (file: JsonLinesFile<T>): string[] => others(file).map(({ raw }) => raw.trim());
	const before = new Set(texts(base));
	const mine = new Set(texts(ours));
	const yours = new Set(texts(theirs));
	const removed = [...before].filter((text) => !yours.has(text));
	const kept = new Set(others(ours));
	const lines = ours.lines.filter((line) => !kept.has(line) || !removed.includes(line.raw.trim()));
	const added = others(theirs).filter(({ raw }) => !mine.has(raw.trim()) && !before.has(raw.trim()));
	const last = lines.at(-1);
	const ended =
		last && added.length > 0 && !last.raw.endsWith('\n')
			? [...lines.slice(0, -1), { ...last, raw: `${last.raw}\n` }]
			: lines;
	return { ...ours, exists: ours.exists || theirs.exists, lines: [...ended, ...added] };
}

/** Undefined where both sides say something different of the same member. */
function mergeObjects(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject | undefined {
	const merged: Record<string, unknown> = {};
	for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
		const one = mergeMember(name, base[name], ours[name], theirs[name]);
		if (one === CLASH) {
			return undefined;
		}
		if (one !== undefined) {
			merged[name] = one;
		}
	}
	return merged;
}

const CLASH = Symbol('clash');

function mergeMember(name: string, base: unknown, ours: unknown, theirs: unknown): unknown {
	if (same(ours, theirs) || same(base, theirs)) {
		return ours;
	}
	if (same(base, ours)) {
		return theirs;
	}
	switch (name) {
		case 'body':
			return mergeBodies(asList(base), asList(ours), asList(theirs));
		case 'history':
			return mergeHistories(asList(ours), asList(theirs));
		case 'modified':
			return String(ours) > String(theirs) ? ours : theirs;
		case 'target':
			return mergeTargets(base, ours, theirs);
		default:
			return CLASH;
	}
}

/** Bodies are told apart by their purpose and label: one says what kind it is, one is the note, one each attribute. */
function mergeBodies(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): unknown {
	const [before, mine, yours] = [base, ours, theirs].map(byKind);
	const merged: unknown[] = [];
	for (const kind of new Set([...mine!.keys(), ...yours!.keys()])) {
		const one = mergeMember('', before!.get(kind), mine!.get(kind), yours!.get(kind));
		if (one === CLASH) {
			return CLASH;
		}
		if (one !== undefined) {
			merged.push(one);
		}
	}
	return merged;
}

function byKind(bodies: readonly unknown[]): ReadonlyMap<string, unknown> {
	const kinds = new Map<string, unknown>();
	for (const body of bodies) {
		const { type, purpose, label } = isObject(body) ? body : {};
		const kind = JSON.stringify([type, purpose, label]);
		let nth = 0;
		while (kinds.has(`${kind} ${nth}`)) {
			nth++;
		}
		kinds.set(`${kind} ${nth}`, body);
	}
	return kinds;
}

/** The entries of both, by time. */
function mergeHistories(ours: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
	const whenOf = (entry: unknown): string => (isObject(entry) ? String(entry.when) : '');
	const known = new Set(ours.map((entry) => JSON.stringify(entry)));
	const added = theirs.filter((entry) => !known.has(JSON.stringify(entry)));
	// A stable sort: entries of one second stay in each side's order.
	return [...ours, ...added].sort((a, b) => compareText(whenOf(a), whenOf(b)));
}

/** A place that was only brought up to date in a text that changed says the same of the same words: that side gives way. */
function mergeTargets(base: unknown, ours: unknown, theirs: unknown): unknown {
	const [before, mine, yours] = [base, ours, theirs].map((target) => JSON.stringify(quotesIn(target)));
	return mine === yours || yours === before ? ours : mine === before ? theirs : CLASH;
}

function quotesIn(target: unknown): readonly string[] {
	if (Array.isArray(target)) {
		return target.flatMap(quotesIn);
	}
	if (!isObject(target)) {
		return [];
	}
	return Object.entries(target).flatMap(([name, value]) =>
		name === 'exact' ? [String(value)] : typeof value === 'object' ? quotesIn(value) : [],
	);
}

/** Their state of a record as a record of its own, whose history says what it stands beside. */
function asSecond(id: string, { raw, record }: JsonLine<AnyRecord>): JsonObject {
	const source = record!.source;
	const when = source.modified ?? source.created ?? '';
	const history = [...asList(source.history), { when, did: 'merged', was: id }];
	return { ...source, id: derivedId(`${id} ${raw.trim()}`), ...(source.type === 'Annotation' && { history }) };
}

/** A UUID (version 8 of RFC 9562: its bits are our own) that is the same wherever the same is merged. */
function derivedId(text: string): string {
	const hex = (salt: string): string =>
		hashString(salt + text)
			.toString(16)
			.padStart(14, '0')
			.slice(-13);
	const digits = hex('a') + hex('b') + hex('c');
	const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(12, 15)}`, `8${digits.slice(15, 18)}`];
	return `urn:uuid:${groups.join('-')}-${digits.slice(18, 30)}`;
}

function same(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
