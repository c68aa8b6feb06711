import type { StoredParts } from './documentMap';
import { NumberReader } from './packedNumbers';
import { PackedSummary } from './packedSummary';
import type { StringTable } from './stringTable';

/** The summaries of many documents, used where they lie in the bytes of a snapshot. */
export interface SummaryColumns {
	/** Where each document ends in {@link bytes}. */
	readonly ends: Uint32Array;
	/** For each document the length of its entities and, plus one, of what waits there, or 0; both as `PackedSummary` has them; and its rest. */
	readonly bytes: Uint8Array;
}

export class StoredSummaries implements StoredParts<PackedSummary> {
	readonly #columns: SummaryColumns;
	readonly #strings: StringTable;

	constructor(columns: SummaryColumns, strings: StringTable) {
		this.#columns = columns;
		this.#strings = strings;
	}

	get count(): number {
		return this.#columns.ends.length;
	}

	at(document: number): PackedSummary {
		const { ends } = this.#columns;
		const reader = NumberReader.ofRun(this.#columns, document);
		const entities = reader.bytes(reader.next());
		const waiting = reader.next();
		const suggestions = waiting > 0 ? reader.bytes(waiting - 1) : undefined;
		return PackedSummary.view(this.#strings, entities, reader.bytes(ends[document]! - reader.at), suggestions);
	}
}
