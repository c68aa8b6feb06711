import type { RecordMembers } from '../configuration/documentMembers';
import { hashString } from '../core/text/hash';
import { hasByteOrderMark, isBlank, joined } from './bytes';
import { type ByteRange, PackedText } from './packedText';
import { NameGiver, nameOfId, nameOfText } from './recordNames';
import { scanRecord, shortValue } from './scanRecord';
import { hashJsonString } from './textHash';
import { type Checkpoint, Unpacker } from './unpack';

/** Where the records of a file stand, as flat arrays, for other threads to copy. */
export interface RecordTable {
	readonly names: readonly string[];
	/** Bytes from the beginning of the unpacked file. */
	readonly starts: Float64Array;
	/** Bytes. */
	readonly lengths: Float64Array;
	/** From 0. */
	readonly lines: Uint32Array;
	/** Another number for another text or date. */
	readonly stamps: Float64Array;
	/** ISO 8601; empty where no member is said to have one. */
	readonly dates: readonly (string | undefined)[];
	/** Of a packed file; undefined for a plain one. */
	readonly checkpoints: readonly Checkpoint[] | undefined;
	/** Bytes of the file as it is. */
	readonly size: number;
	/** Records with a text in the member that should have it. */
	readonly texts: number;
	/** Records whose id another one before them has, by number. */
	readonly twins: readonly number[];
}

const LINE_FEED = 10;
/** A line is held up to this length, to be looked at; none of more can be read. Bytes. */
export const LONGEST_RECORD = 64_000_000;
/** From one checkpoint to the next, at least. Bytes of the unpacked file; a checkpoint takes 32 kB. */
const CHECKPOINT_SPACING = 2_000_000;

/** The records of one file, by number and name. A few bytes a record are kept, and nothing of its text. */
export class RecordIndex {
	readonly #numbers = new Map<string, number>();
	readonly #packed: PackedText | undefined;

	constructor(
		readonly table: RecordTable,
		private readonly members: RecordMembers,
	) {
		table.names.forEach((name, i) => this.#numbers.set(name, i));
		this.#packed = table.checkpoints && new PackedText(table.checkpoints, table.size);
	}

	/** In the file's order. */
	get names(): readonly string[] {
		return this.table.names;
	}

	numberOf(name: string): number | undefined {
		return this.#numbers.get(name);
	}

	/** The size in bytes, and in place of a time a number that another text has not. */
	statOf(number: number): { readonly size: number; readonly modified: number } {
		return { size: this.table.lengths[number]!, modified: this.table.stamps[number]! };
	}

	/** The bytes of a record's line; asks for parts of the file, as it is on disk. Undefined where another record stands there now. */
	*read(number: number): Generator<ByteRange, Uint8Array | undefined, Uint8Array> {
		const { starts, lengths, lines, stamps } = this.table;
		const start = starts[number]!;
		const length = lengths[number]!;
		const bytes = this.#packed ? yield* this.#packed.read(start, length) : yield { start, length };
		return bytes.length === length && look(bytes, this.members, lines[number]!).stamp === stamps[number]
			? bytes
			: undefined;
	}
}

/** Builds a {@link RecordIndex} in one pass over a file, in memory that doesn't grow with the length of the texts. */
export class RecordIndexBuilder {
	readonly #names: string[] = [];
	readonly #starts: number[] = [];
	readonly #lengths: number[] = [];
	readonly #lines: number[] = [];
	readonly #stamps: number[] = [];
	readonly #dates: (string | undefined)[] = [];
	readonly #twins: number[] = [];
	readonly #given = new NameGiver();
	readonly #checkpoints: Checkpoint[] = [];
	readonly #unpacker: Unpacker | undefined;
	readonly #knownDates = new Map<string, string>();
	#size = 0;
	#texts = 0;
	/** The beginning of a line whose end is still to come. */
	#begun: Uint8Array[] = [];
	#begunLength = 0;
	/** Bytes before that line. */
	#lineStart = 0;
	#line = 0;

	constructor(
		isPacked: boolean,
		private readonly members: RecordMembers,
	) {
		if (isPacked) {
			let next = 0;
			this.#checkpoints.push({ bit: 0, at: 0, window: new Uint8Array(), inMember: undefined });
			this.#unpacker = new Unpacker(
				(bytes) => this.#take(bytes),
				(at, checkpoint) => {
					if (at >= next + CHECKPOINT_SPACING) {
						this.#checkpoints.push(checkpoint());
						next = at;
					}
				},
			);
		}
	}

	/** Takes the file's next bytes. Throws an `UnpackError`. */
	push(bytes: Uint8Array): void {
		this.#size += bytes.length;
		if (this.#unpacker) {
			this.#unpacker.push(bytes);
		} else {
			this.#take(bytes);
		}
	}

	/** There is no more. Throws an `UnpackError` where a packed file isn't whole. */
	end(): RecordIndex {
		this.#unpacker?.end();
		if (this.#begunLength > 0) {
			this.#endLine(new Uint8Array());
		}
		const table: RecordTable = {
			names: this.#names,
			starts: Float64Array.from(this.#starts),
			lengths: Float64Array.from(this.#lengths),
			lines: Uint32Array.from(this.#lines),
			stamps: Float64Array.from(this.#stamps),
			dates: this.#dates,
			checkpoints: this.#unpacker && this.#checkpoints,
			size: this.#size,
			texts: this.#texts,
			twins: this.#twins,
		};
		return new RecordIndex(table, this.members);
	}

	#take(bytes: Uint8Array): void {
		let from = 0;
		for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
			this.#endLine(bytes.subarray(from, end));
			from = end + 1;
			this.#lineStart++;
		}
		if (from < bytes.length) {
			if (this.#begunLength < LONGEST_RECORD) {
				this.#begun.push(bytes.slice(from));
			}
			this.#begunLength += bytes.length - from;
		}
	}

	/** @param rest what came of the line last */
	#endLine(rest: Uint8Array): void {
		const length = this.#begunLength + rest.length;
		const line = this.#begun.length > 0 ? joined([...this.#begun, rest]) : rest;
		const start = this.#lineStart;
		const mark = start === 0 && hasByteOrderMark(line) ? 3 : 0;
		const own = line.subarray(mark);
		if (!isBlank(own)) {
			this.#add(start + mark, length - mark, own);
		}
		this.#begun = [];
		this.#begunLength = 0;
		this.#lineStart += length;
		this.#line++;
	}

	#add(start: number, length: number, line: Uint8Array): void {
		const { id, date, hash, stamp, hasText } = look(line, this.members, this.#line);
		this.#texts += hasText ? 1 : 0;
		const name = id === undefined ? nameOfText(hash) : nameOfId(id);
		const given = this.#given.give(name);
		if (given !== name && id !== undefined) {
			this.#twins.push(this.#names.length);
		}
		this.#names.push(given);
		this.#starts.push(start);
		this.#lengths.push(length);
		this.#lines.push(this.#line);
		this.#stamps.push(stamp);
		if (this.members.date !== undefined) {
			this.#dates.push(date && (this.#knownDates.get(date) ?? this.#remember(date)));
		}
	}

	/** Days are few: each stands in memory once. */
	#remember(date: string): string {
		this.#knownDates.set(date, date);
		return date;
	}
}

interface RecordLook {
	readonly id: string | undefined;
	readonly date: string | undefined;
	/** Of the text. */
	readonly hash: number;
	readonly stamp: number;
	readonly hasText: boolean;
}

/** What a line tells without being parsed; of one that is no record too, as it is known by its bytes. */
function look(line: Uint8Array, { field, id, date }: RecordMembers, number: number): RecordLook {
	const places = scanRecord(line, date === undefined ? [field, id] : [field, id, date]);
	const text = places?.[field];
	const hasText = text !== undefined && line[text.start] === 0x22;
	const hash = hasText ? hashJsonString(line, text.start + 1, text.end - 1) : hashJsonString(line, 0, line.length);
	const own = places?.[id];
	const dated = date === undefined ? undefined : places?.[date];
	const value = dated && isoDateIn(shortValue(line, dated));
	return {
		id: own && shortValue(line, own),
		date: value,
		hash,
		hasText,
		// What is wrong with a line is told with its number, so another number is something new.
		stamp: (hash + (value === undefined ? 0 : hashString(value)) + (hasText ? 0 : number)) % Number.MAX_SAFE_INTEGER,
	};
}

/** The date at the front of ISO 8601, without the time: it would be that of another zone. */
function isoDateIn(value: string | undefined): string | undefined {
	return /^(?:1[5-9]|2\d)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|[T ])/u.exec(value ?? '')?.[0];
}
