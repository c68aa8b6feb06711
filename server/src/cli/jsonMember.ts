/** Where a member's value stands in the text of an object. */
export interface MemberPlace {
	readonly start: number;
	readonly end: number;
}

/**
 * The place of a member's value in a JSON object's text that `JSON.parse` accepts; of several members with one name the
 * last, as there. So one value can be replaced, and all else stays letter for letter: numbers that no double holds,
 * spaces, the order of members.
 */
export function placeOfMember(json: string, name: string): MemberPlace | undefined {
	let found: MemberPlace | undefined;
	let at = skipSpace(json, 0) + 1;
	for (;;) {
		at = skipSpace(json, at);
		if (json[at] !== '"') {
			return found;
		}
		const key = at;
		at = endOfString(json, at);
		const isWanted = JSON.parse(json.slice(key, at)) === name;
		at = skipSpace(json, skipSpace(json, at) + 1);
		const start = at;
		at = endOfValue(json, at);
		if (isWanted) {
			found = { start, end: at };
		}
		at = skipSpace(json, at) + 1;
	}
}

/** The object's text with one more member at its end. */
export function withMember(json: string, name: string, value: unknown): string {
	const end = json.lastIndexOf('}');
	const isEmpty = json.slice(0, end).trimEnd().endsWith('{');
	return `${json.slice(0, end)}${isEmpty ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}${json.slice(end)}`;
}

function skipSpace(json: string, from: number): number {
	let at = from;
	while (json[at] === ' ' || json[at] === '\t' || json[at] === '\r' || json[at] === '\n') {
		at++;
	}
	return at;
}

/** @param from the opening quotation mark */
function endOfString(json: string, from: number): number {
	for (let end = json.indexOf('"', from + 1); ; end = json.indexOf('"', end + 1)) {
		let backslashes = 0;
		while (json[end - 1 - backslashes] === '\\') {
			backslashes++;
		}
		if (backslashes % 2 === 0) {
			return end + 1;
		}
	}
}

function endOfValue(json: string, from: number): number {
	let depth = 0;
	for (let at = from; at < json.length;) {
		const sign = json[at];
		if (sign === '"') {
			at = endOfString(json, at);
		} else {
			depth += sign === '{' || sign === '[' ? 1 : sign === '}' || sign === ']' ? -1 : 0;
			if (depth < 0 || (depth === 0 && sign === ',')) {
				return trimmedEnd(json, at);
			}
			at++;
		}
		if (depth === 0 && (sign === '"' || sign === '}' || sign === ']')) {
			return at;
		}
	}
	return json.length;
}

/** A number or a word ends before the white space that follows it. */
function trimmedEnd(json: string, end: number): number {
	return json.slice(0, end).trimEnd().length;
}
