/** Assertions that work wherever an extension host does; a browser's has no `node:assert`. */
export function ok(value: unknown, message: string): asserts value {
	if (!value) {
		throw new Error(message);
	}
}

export function equal<T>(actual: T, expected: T, message = ''): void {
	const [a, b] = [JSON.stringify(actual, undefined, '\t'), JSON.stringify(expected, undefined, '\t')];
	if (a !== b) {
		throw new Error(`${message}\nexpected ${b}\ngot ${a}`);
	}
}

/** The lines that are asked for stand in the text, in this order. */
export function containsInOrder(text: string, parts: readonly string[]): void {
	let from = 0;
	for (const part of parts) {
		const at = text.indexOf(part, from);
		ok(at >= 0, `${JSON.stringify(part)} is missing, or stands too early, in:\n${text}`);
		from = at + part.length;
	}
}
