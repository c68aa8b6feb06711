import { isObject, type JsonObject } from '../annotations/jsonLines';
import { reason, type Reason } from '../core/reason';
import type { Decode } from '../platform/fileSystem';

/** A line isn't a record with a text. */
export class RecordError extends Error {
	constructor(
		readonly why: Reason,
		/** It is an object, and perhaps only the member is another one. */
		readonly hasOther = false,
	) {
		super('No record');
	}
}

/** A line of JSON Lines, read. */
export interface JsonRecord {
	/** The line without a byte-order mark. */
	readonly json: string;
	readonly mark: string;
	readonly members: JsonObject;
}

/** Throws a {@link RecordError} where the line is no JSON object in UTF-8. */
export function parseRecord(bytes: Uint8Array, decode: Decode): JsonRecord {
	const whole = decode(bytes);
	if (whole === undefined) {
		throw new RecordError(reason('not UTF-8'));
	}
	const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
	const json = whole.slice(mark.length);
	let members: unknown;
	try {
		members = JSON.parse(json);
	} catch {
		throw new RecordError(reason('not JSON'));
	}
	if (!isObject(members)) {
		throw new RecordError(reason('not a JSON object'));
	}
	return { json, mark, members };
}

/** The text that a member holds. Throws a {@link RecordError} where it holds none. */
export function textOf(members: JsonObject, field: string): string {
	const text = Object.hasOwn(members, field) ? members[field] : undefined;
	if (typeof text !== 'string') {
		throw new RecordError(reason('no text in "{0}"', field), true);
	}
	return text;
}
