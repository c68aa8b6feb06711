/** JSON files that are too large to be held: the elements of an array, or values one after another, one by one. */
import { isObject } from '../annotations/jsonLines';
import { FormatError, type ImportOptions, type SourceFile } from './format';
import { objectsOf, type SourceObject } from './sourceLines';

/**
 * The objects of a file that is a JSON array, or JSON lines, or one object. One that can't be read is told and left out; where
 * the brackets don't match, the rest is.
 */
export async function* jsonObjectsOf(
	file: SourceFile,
	options: Pick<ImportOptions, 'complain'>,
): AsyncGenerator<SourceObject> {
	const { complain } = options;
	if (await isJsonLines(file)) {
		yield* objectsOf(file, options);
		return;
	}
	for await (const { place, text } of valuesOf(file)) {
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			complain(place, `not JSON (${error instanceof Error ? error.message : String(error)}); it is left out`);
			continue;
		}
		if (isObject(value)) {
			yield { place, value };
		} else {
			complain(place, 'not a JSON object; it is left out');
		}
	}
}

/** As far as the first line tells. */
async function isJsonLines(file: SourceFile): Promise<boolean> {
	let start = '';
	for await (const piece of file.text()) {
		start = (start + piece).trimStart();
		if (start !== '' && !start.startsWith('{')) {
			return false;
		}
		const end = start.indexOf('\n');
		if (end >= 0) {
			return isJson(start.slice(0, end));
		}
	}
	return isJson(start);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;

/** The texts of the elements of an array, or of the values that stand one after another. */
async function* valuesOf(file: SourceFile): AsyncGenerator<{ readonly place: string; readonly text: string }> {
	let rest = '';
	let line = 1;
	let first = 1;
	let depth = 0;
	/** 1 in an array: its elements are the values. */
	let outer: 0 | 1 | undefined;
	let isInString = false;
	let isEscaped = false;
	for await (const piece of file.text()) {
		const text = rest + piece;
		let begin = rest === '' ? -1 : 0;
		for (let i = rest.length; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			if (unit === LINE_FEED) {
				line++;
			}
			if (isInString) {
				isInString = isEscaped || unit !== QUOTE;
				isEscaped = !isEscaped && unit === BACKSLASH;
				continue;
			}
			if (outer === undefined && unit > 0x20) {
				outer = unit === 0x5b ? 1 : 0;
			}
			switch (unit) {
				case QUOTE:
					isInString = true;
					break;
				case 0x7b: // {
				case 0x5b: // [
					if (depth === outer) {
						begin = i;
						first = line;
					}
					depth++;
					break;
				case 0x7d: // }
				case 0x5d: // ]
					depth--;
					if (depth === outer && begin >= 0) {
						yield { place: `${file.path}:${first}`, text: text.slice(begin, i + 1) };
						begin = -1;
					}
					break;
			}
		}
		rest = begin >= 0 ? text.slice(begin) : '';
	}
	if (depth !== 0 || isInString) {
		throw new FormatError(
			`${file.path}:${first}`,
			'the JSON that begins here has no end: the file is damaged or cut off',
		);
	}
}
