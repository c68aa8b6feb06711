/** Pieces of output become one: texts are encoded straight into it, and never into a buffer of their own. */
const SMALLEST = 1 << 17;
/** Bytes that a UTF-16 code unit takes at most. */
const BYTES_OF_UNIT = 3;

export class OutputBuffer {
	#bytes = Buffer.allocUnsafeSlow(SMALLEST);
	#length = 0;

	/** Bytes that were written and not yet taken. */
	get length(): number {
		return this.#length;
	}

	writeText(text: string): void {
		this.#makeRoom(text.length * BYTES_OF_UNIT);
		this.#length += this.#bytes.write(text, this.#length, 'utf8');
	}

	writeBytes(bytes: Uint8Array): void {
		this.#makeRoom(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** All that was written; it stays as it is, whatever is written then. */
	take(): Uint8Array {
		const taken = this.#bytes.subarray(0, this.#length);
		this.#bytes = Buffer.allocUnsafeSlow(SMALLEST);
		this.#length = 0;
		return taken;
	}

	#makeRoom(bytes: number): void {
		if (this.#length + bytes > this.#bytes.length) {
			const larger = Buffer.allocUnsafeSlow(Math.max(this.#length + bytes, this.#bytes.length * 2));
			larger.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = larger;
		}
	}
}
