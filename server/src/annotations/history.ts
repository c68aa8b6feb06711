import type { Reason } from '../core/reason';
import {
	applyChanges,
	type JsonLine,
	type JsonLinesFile,
	type RecordChange,
	type RecordFormat,
	sameFile,
	sameLine,
} from './jsonLines';
import type { Reach } from './outcomes';
import type { FileStep, StoredRecord } from './store';

/** What one command did, over all files it wrote. */
export interface HistoryStep extends Reach {
	readonly title: Reason;
	readonly files: readonly FileStep[];
}

/** The steps that can be taken back, and those that were. As deep as the session is long: a step shares the lines it left alone. */
export class History {
	readonly #done: HistoryStep[] = [];
	#undone: HistoryStep[] = [];

	/** Steps that can be taken back. */
	get length(): number {
		return this.#done.length;
	}

	get nextUndo(): HistoryStep | undefined {
		return this.#done.at(-1);
	}

	get nextRedo(): HistoryStep | undefined {
		return this.#undone.at(-1);
	}

	push(step: HistoryStep): void {
		this.#done.push(step);
		this.#undone = [];
	}

	/** The next step to undo was taken back. */
	undone(): void {
		const step = this.#done.pop();
		if (step) {
			this.#undone.push(step);
		}
	}

	/** The next step to redo was done again. */
	redone(): void {
		const step = this.#undone.pop();
		if (step) {
			this.#done.push(step);
		}
	}
}

/**
 * The file after its step from `from` to `to`, be that done again or taken back. Where nobody changed it meanwhile, that
 * is `to`, byte for byte; else the step's records one by one, those left alone that others changed or removed.
 */
export function takeStep<T extends StoredRecord>(
	current: JsonLinesFile<T>,
	from: JsonLinesFile<T>,
	to: JsonLinesFile<T>,
	format: RecordFormat<T>,
): JsonLinesFile<T> {
	if (sameFile(current, from)) {
		return to;
	}
	const now = linesById(current);
	const old = linesById(from);
	const wanted = linesById(to);
	const changes: RecordChange<T>[] = [];
	for (const id of new Set([...old.keys(), ...wanted.keys()])) {
		const before = old.get(id);
		const after = wanted.get(id);
		if (!sameLine(before, after) && sameLine(before, now.get(id))) {
			changes.push({ id, record: after?.record, raw: after?.raw });
		}
	}
	return applyChanges(current, changes, format);
}

function linesById<T extends StoredRecord>(file: JsonLinesFile<T>): ReadonlyMap<string, JsonLine<T>> {
	return new Map(file.lines.flatMap((line) => (line.record ? [[line.record.id, line] as const] : [])));
}
