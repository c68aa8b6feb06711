import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { formatReason } from '../core/reason';
import type { ByteRange } from '../records/packedText';
import { RecordError } from '../records/recordText';
import { UnpackError } from '../records/unpack';
import type { RecordFiles, RecordPath } from '../workspace/recordFiles';
import { decodeUtf8 } from './decodeUtf8';

/** A record can't be read, for this reason, at this place: a path from the corpus's root, and a line from 1. */
export class UnreadableRecord extends Error {
	constructor(
		readonly place: string,
		why: string,
	) {
		super(why);
	}
}

/** The text of a record whose file was looked through. Throws an {@link UnreadableRecord}. */
export function readRecord(records: RecordFiles, root: string, { file, name }: RecordPath): string {
	const index = records.loaded(file);
	const number = index?.numberOf(name);
	if (!index || number === undefined) {
		throw new UnreadableRecord(file, `there is no record "${name}"`);
	}
	const place = `${file}:${index.table.lines[number]! + 1}`;
	try {
		const line = readParts(join(root, file), records.lineOf(index, number));
		if (!line) {
			throw new UnreadableRecord(place, 'it was changed meanwhile; run the command again');
		}
		return records.textIn(line, file, decodeUtf8);
	} catch (error) {
		throw error instanceof RecordError || error instanceof UnpackError
			? new UnreadableRecord(place, formatReason(error.why))
			: error;
	}
}

/** The result of steps that ask for parts of a file. */
function readParts<T>(path: string, steps: Generator<ByteRange, T, Uint8Array>): T {
	const file = openSync(path, 'r');
	try {
		let step = steps.next();
		while (!step.done) {
			const { start, length } = step.value;
			const bytes = new Uint8Array(length);
			step = steps.next(bytes.subarray(0, readSync(file, bytes, 0, length, start)));
		}
		return step.value;
	} finally {
		closeSync(file);
	}
}
