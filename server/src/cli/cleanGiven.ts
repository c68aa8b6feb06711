import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from '../annotations/annotationChanges';
import { isObject } from '../annotations/jsonLines';
import type { StoredAnnotation } from '../annotations/model';
import { annotationsFile, ENTITIES_FILE, RULES_FILE, type StoredRecord } from '../annotations/store';
import { parseLine } from './cleanMaps';
import { openCorpus } from './corpusOnDisk';
import { writeWhole } from './writeWhole';

/** Where a folder of cleaned documents keeps what it was given. */
const GIVEN_FILE = '.corpus/given.jsonl';

/** What a record said when the corpus and its cleaned copy last agreed on it, as hashes. */
interface GivenRecord {
	readonly corpus: string;
	readonly copy: string;
	/** Where it stands in the copy; empty for what stands on no passage. */
	readonly places: string;
}

/** The records of a cleaned copy as corpus and copy last had them in common: what is changed since then is known by it. */
export class GivenRecords {
	readonly #dir: string;
	readonly #records: Map<string, Map<string, GivenRecord>>;
	#changed = false;

	private constructor(dir: string, records: Map<string, Map<string, GivenRecord>>) {
		this.#dir = dir;
		this.#records = records;
	}

	/** As it was last written; empty for a copy that was given nothing. A line that says no such thing gives nothing. */
	static read(dir: string): GivenRecords {
		const file = join(dir, GIVEN_FILE);
		const given = new GivenRecords(dir, new Map());
		for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
			const value = parseLine(line);
			if (isObject(value)) {
				const [of, id, corpus, copy, places] = ['file', 'id', 'corpus', 'copy', 'places'].map((name) => value[name]);
				if ([of, id, corpus, copy, places].every((one) => typeof one === 'string')) {
					given.#put(String(of), String(id), {
						corpus: String(corpus),
						copy: String(copy),
						places: String(places),
					});
				}
			}
		}
		return given;
	}

	/** Notes all that a new copy was given. */
	static async writeAll(dir: string): Promise<void> {
		const { annotations } = openCorpus(dir);
		await annotations.loadAll();
		const given = new GivenRecords(dir, new Map());
		const noteAll = (file: string, records: readonly StoredRecord[]): void =>
			records.filter(({ id }) => !given.has(file, id)).forEach((record) => given.note(file, record, record));
		noteAll(RULES_FILE.path, annotations.rules);
		noteAll(ENTITIES_FILE.path, annotations.entityDecisions);
		for (const document of annotations.annotatedDocuments) {
			noteAll(annotationsFile(document).path, annotations.annotationsOf(document));
		}
		given.write();
	}

	/** @param file of the copy's store */
	ids(file: string): Iterable<string> {
		return this.#records.get(file)?.keys() ?? [];
	}

	has(file: string, id: string): boolean {
		return this.#records.get(file)?.has(id) ?? false;
	}

	/** The copy's record is another one than it was, or new. */
	isChangedInCopy(file: string, record: StoredRecord): boolean {
		const given = this.#records.get(file)?.get(record.id);
		return given?.copy !== hash(saidBy(record)) || given.places !== placesIn(record);
	}

	/** The copy's record stands where it stood. */
	isInPlace(file: string, record: StoredRecord): boolean {
		return this.#records.get(file)?.get(record.id)?.places === placesIn(record);
	}

	/** The corpus's record says something else than it did. Where it stands doesn't count: texts are edited. */
	isChangedInCorpus(file: string, record: StoredRecord): boolean {
		return this.#records.get(file)?.get(record.id)?.corpus !== hash(saidBy(record));
	}

	/** Corpus and copy agree on this record. */
	note(file: string, inCorpus: StoredRecord, inCopy: StoredRecord): void {
		this.#changed = true;
		this.#put(file, inCopy.id, {
			corpus: hash(saidBy(inCorpus)),
			copy: hash(saidBy(inCopy)),
			places: placesIn(inCopy),
		});
	}

	/** Writes it into the copy, where anything was noted. */
	write(): void {
		if (!this.#changed) {
			return;
		}
		const lines = [...this.#records].flatMap(([file, records]) =>
			[...records].map(([id, given]) => `${JSON.stringify({ file, id, ...given })}\n`),
		);
		writeWhole(join(this.#dir, GIVEN_FILE), Buffer.from(lines.join(''), 'utf8'));
		this.#changed = false;
	}

	#put(file: string, id: string, record: GivenRecord): void {
		const records = this.#records.get(file) ?? new Map<string, GivenRecord>();
		this.#records.set(file, records.set(id, record));
	}
}

/** All that a record's line says, but for the passages that it stands on. */
export function saidBy(record: StoredRecord): string {
	const { target, ...said } = record.source;
	return JSON.stringify(isOnPassage(record) ? said : { ...said, target });
}

function placesIn(record: StoredRecord): string {
	return isOnPassage(record)
		? hash(JSON.stringify(placesOf(record).map(({ start, end, exact }) => [start, end, exact])))
		: '';
}

function isOnPassage(record: StoredRecord): record is StoredAnnotation {
	return 'exact' in record && !record.whole;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
