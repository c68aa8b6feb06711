/** Bytes of a message; more can't become one string. */
const MAX_BODY = 256 * 1024 * 1024;
/** Bytes of a header; what goes on for longer without an empty line is none. */
const MAX_HEADER = 4096;
const END_OF_HEADER = Buffer.from('\r\n\r\n');
const LENGTH = /content-length:[ \t]*(\d+)[ \t]*\r\n(?:[^\r\n]*\r\n)*\r\n/iu;

/** What frames are cut into. */
export interface FrameEvents {
	/** A body, as UTF-8 says it; bytes that are none become U+FFFD. Whether it is a message: else one that begins inside of it is looked for. */
	body(text: string): boolean;
	/** Bytes that belong to no frame. */
	garbage(why: string): void;
}

/**
 * Cuts a stream into bodies by the header `Content-Length` of the Language Server Protocol's base protocol. A stream that
 * has lost its step, by garbage between messages or a wrong length, is picked up again at the next header.
 */
export class Frames {
	#chunks: Buffer[] = [];
	#size = 0;
	/** Bytes of the body that is waited for. */
	#wanted: number | undefined;
	/** Bytes of a body that is too long which are still to be left out. */
	#skipped = 0;
	#isLost = false;

	constructor(private readonly events: FrameEvents) {}

	append(data: Buffer): void {
		this.#chunks.push(data);
		this.#size += data.length;
		while (this.#step()) {
			// Another one may be there.
		}
	}

	/** Whether there was enough for a step. */
	#step(): boolean {
		if (this.#skipped > 0) {
			const left = Math.min(this.#skipped, this.#size);
			this.#take(left);
			this.#skipped -= left;
			return this.#skipped === 0 && this.#size > 0;
		}
		return this.#wanted === undefined ? this.#readHeader() : this.#readBody(this.#wanted);
	}

	#readHeader(): boolean {
		const all = this.#joined();
		const end = all.indexOf(END_OF_HEADER);
		if (end < 0) {
			if (all.length > MAX_HEADER) {
				// Half of a header may be at its end.
				this.#lose(all.length - MAX_HEADER);
			}
			return false;
		}
		const header = all.toString('latin1', 0, end + END_OF_HEADER.length);
		const found = LENGTH.exec(header);
		if (!found) {
			this.#lose(header.length);
			return true;
		}
		if (found.index > 0 && !isHeader(header.slice(0, found.index))) {
			this.#lose(found.index);
			return true;
		}
		this.#take(header.length);
		this.#isLost = false;
		const length = Number(found[1]);
		if (length > MAX_BODY) {
			this.events.garbage(`a message of ${length} bytes: more than ${MAX_BODY} can't be read`);
			this.#skipped = length;
		} else {
			this.#wanted = length;
		}
		return true;
	}

	#readBody(length: number): boolean {
		if (this.#size < length) {
			return false;
		}
		this.#wanted = undefined;
		const body = this.#take(length);
		if (!this.events.body(body.toString('utf8'))) {
			// A length that was too great took what comes next along.
			const next = LENGTH.exec(body.toString('latin1'));
			if (next) {
				this.#isLost = true;
				this.#chunks.unshift(body.subarray(next.index));
				this.#size += length - next.index;
			} else {
				this.#isLost = true;
			}
		}
		return true;
	}

	/** Leaves out bytes, which is told once until a header is found again. */
	#lose(count: number): void {
		const lost = this.#take(count);
		if (!this.#isLost) {
			this.#isLost = true;
			this.events.garbage(`no header of a message: ${JSON.stringify(lost.toString('latin1', 0, 60))}`);
		}
	}

	#joined(): Buffer {
		if (this.#chunks.length !== 1) {
			this.#chunks = [Buffer.concat(this.#chunks)];
		}
		return this.#chunks[0]!;
	}

	#take(count: number): Buffer {
		const all = this.#joined();
		this.#chunks = [all.subarray(count)];
		this.#size -= count;
		return all.subarray(0, count);
	}
}

/** Other fields may come before the length. */
function isHeader(text: string): boolean {
	return /^(?:[!-9;-~]+:[^\r\n]*\r\n)*$/u.test(text);
}
