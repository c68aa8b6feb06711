/** Writes to standard output and waits where its reader is slower, so that memory stays flat. */
export function print(text: string): Promise<void> {
	return printBytes(text);
}

export function printBytes(bytes: Uint8Array | string): Promise<void> {
	return process.stdout.write(bytes)
		? Promise.resolve()
		: new Promise((resolve) => process.stdout.once('drain', () => resolve()));
}

/** One line on standard error. */
export function complain(message: string): void {
	process.stderr.write(`corpus-annotator: ${message.replace(/\s*\n\s*/gu, ' ')}\n`);
}

/** `1 document`, `2 documents` */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A passage in a line of output. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}

/** A counter on standard error, where that is a terminal. */
export class Progress {
	readonly #total: number;
	readonly #shown = process.stderr.isTTY;
	#done = 0;
	#last = 0;

	constructor(total: number) {
		this.#total = total;
	}

	step(): void {
		this.#done++;
		const now = Date.now();
		if (this.#shown && now - this.#last >= 100) {
			this.#last = now;
			process.stderr.write(`\r${this.#done} of ${this.#total}`);
		}
	}

	end(): void {
		if (this.#shown && this.#last > 0) {
			process.stderr.write('\r\u001b[K');
		}
	}
}
