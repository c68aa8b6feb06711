import { formatReason, reason } from '../core/reason';
import { cleanText, type Judge } from '../corpus/cleanText';
import { decodeUtf8 } from '../node/decodeUtf8';
import { isBlank } from '../records/bytes';
import { parseRecord, RecordError, textOf } from '../records/recordText';
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
	yield* changeLines(input, (line, number) => {
		try {
			return cleanRecord(line, options);
		} catch (error) {
			complain(number + 1, error instanceof RecordError ? describe(error) : String(error));
			return undefined;
		}
	});
}

/**
 * Lets lines through, each as it is or as `change` has it instead, chunk by chunk of what came in.
 *
 * @param change gets a line with its line break, and its number from 0
 */
export async function* changeLines(
	input: AsyncIterable<Uint8Array>,
	change: (line: Uint8Array, number: number) => string | undefined,
): AsyncGenerator<Uint8Array> {
	const output = new OutputBuffer();
	let begun: Uint8Array[] = [];
	let number = 0;
	const take = (line: Uint8Array): void => {
		const changed = change(line, number++);
		if (changed === undefined) {
			output.writeBytes(line);
		} else {
			output.writeText(changed);
		}
	};
	for await (const chunk of input) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			const rest = chunk.subarray(start, end + 1);
			take(begun.length > 0 ? Buffer.concat([...begun, rest]) : rest);
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
		take(Buffer.concat(begun));
		yield output.take();
	}
}

/** The line with its text cleaned; undefined where it stays as it is. */
function cleanRecord(bytes: Uint8Array, { judge, languages, field, map }: StreamOptions): string | undefined {
	if (isBlank(bytes)) {
		return undefined;
	}
	const { mark, json, members } = parseRecord(bytes, decodeUtf8);
	const text = textOf(members, field);
	if (map && Object.hasOwn(members, KEPT)) {
		throw new RecordError(reason('there is a member "{0}" already, where --map would write', KEPT));
	}
	const cleaned = cleanText(text, judge, { languages });
	let written = json;
	if (!cleaned.map.isWhole) {
		written = withText(json, field, cleaned.text);
	}
	if (map) {
		written = withMember(written, KEPT, keptIn(map, text, cleaned.map));
	}
	return written === json ? undefined : mark + written;
}

function describe({ why, hasOther }: RecordError): string {
	return `${formatReason(why)}${hasOther ? ' (--field NAME says where it is)' : ''}`;
}

/** The record's JSON with another text. */
export function withText(json: string, field: string, text: string): string {
	const place = placeOfMember(json, field)!;
	return json.slice(0, place.start) + JSON.stringify(text) + json.slice(place.end);
}
