import { isObject, type JsonObject } from '../annotations/jsonLines';
import { cleanText, type Judge } from '../corpus/cleanText';
import { decodeUtf8 } from '../node/decodeUtf8';
import { keptIn, type OffsetUnit } from './cleanMaps';
import { placeOfMember, withMember } from './jsonMember';
import { OutputBuffer } from './outputBuffer';

export interface StreamOptions {
	readonly judge: Judge;
	readonly languages: readonly string[] | undefined;
	/** The member that holds the text. */
	readonly field: string;
	/** The unit in which a member `kept` says what is left; undefined for no such member. */
	readonly map: OffsetUnit | undefined;
}

/** The member that says what is left of the text. */
const KEPT = 'kept';
const LINE_FEED = 10;

/**
 * Cleans one document a line, of any number of lines. Each line comes out in its place; one that is no JSON object with
 * that text is told to `complain` and comes out as it came in. Gives out what was read of whole lines, chunk by chunk.
 */
export async function* cleanRecords(
	input: AsyncIterable<Uint8Array>,
	options: StreamOptions,
	complain: (line: number, message: string) => void,
): AsyncGenerator<Uint8Array> {
	const output = new OutputBuffer();
	let begun: Uint8Array[] = [];
	let number = 0;
	const clean = (line: Uint8Array): void => {
		number++;
		let cleaned: string | undefined;
		try {
			cleaned = cleanRecord(line, options, number === 1);
		} catch (error) {
			complain(number, error instanceof LineError ? error.message : String(error));
		}
		if (cleaned === undefined) {
			output.writeBytes(line);
		} else {
			output.writeText(cleaned);
		}
	};
	for await (const chunk of input) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			const rest = chunk.subarray(start, end + 1);
			clean(begun.length > 0 ? Buffer.concat([...begun, rest]) : rest);
			begun = [];
			start = end + 1;
		}
		if (start < chunk.length) {
			begun.push(chunk.subarray(start));
		}
		if (output.length > 0) {
			yield output.take();
		}
	}
	if (begun.length > 0) {
		clean(Buffer.concat(begun));
		yield output.take();
	}
}

/** What is wrong with a line. */
class LineError extends Error {}

/** The line with its text cleaned; undefined where it stays as it is. */
function cleanRecord(bytes: Uint8Array, options: StreamOptions, isFirst: boolean): string | undefined {
	const { judge, languages, field, map } = options;
	const whole = decodeUtf8(bytes);
	if (whole === undefined) {
		throw new LineError('not UTF-8');
	}
	const mark = isFirst && whole.startsWith('\uFEFF') ? '\uFEFF' : '';
	const json = whole.slice(mark.length);
	if (json.trim() === '') {
		return undefined;
	}
	const record = recordOf(json);
	const text = textOf(record, field);
	if (map && Object.hasOwn(record, KEPT)) {
		throw new LineError(`there is a member "${KEPT}" already, where --map would write`);
	}
	const cleaned = cleanText(text, judge, { languages });
	let written = json;
	if (!cleaned.map.isWhole) {
		const place = placeOfMember(json, field)!;
		written = json.slice(0, place.start) + JSON.stringify(cleaned.text) + json.slice(place.end);
	}
	if (map) {
		written = withMember(written, KEPT, keptIn(map, text, cleaned.map));
	}
	return written === json ? undefined : mark + written;
}

function recordOf(json: string): JsonObject {
	let record: unknown;
	try {
		record = JSON.parse(json);
	} catch {
		throw new LineError('not JSON');
	}
	if (!isObject(record)) {
		throw new LineError('not a JSON object');
	}
	return record;
}

function textOf(record: JsonObject, field: string): string {
	const text = Object.hasOwn(record, field) ? record[field] : undefined;
	if (typeof text !== 'string') {
		throw new LineError(`no text in "${field}" (--field NAME says where it is)`);
	}
	return text;
}
