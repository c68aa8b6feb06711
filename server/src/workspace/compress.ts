/** In front of what is deflated: how many bytes it was. */
const HEAD = 8;
/** Deflated bytes never stand for more than so many each. */
const MOST_PER_BYTE = 1032;
/** Bytes in which pieces are gathered: a buffer so large goes back to the system, and what isn't used of it takes up no memory, see `corpus/bytePool.ts`. */
const GATHERED = 33 << 20;

/** Deflates bytes that come in pieces, off this thread where the platform can. Rejects with what they reject with. */
export async function compress(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const { readable, writable } = new CompressionStream('deflate');
	const deflated = gather((readable as ReadableStream<Uint8Array>).getReader());
	const writer = writable.getWriter();
	let length = 0;
	try {
		for await (const piece of pieces) {
			length += piece.length;
			await writer.ready;
			await writer.write(piece as BufferSource);
		}
		await writer.close();
	} catch (error) {
		await Promise.allSettled([deflated, writer.abort(error)]);
		throw error;
	}
	const parts = await deflated;
	const packed = new Uint8Array(HEAD + parts.reduce((sum, part) => sum + part.length, 0));
	new DataView(packed.buffer).setFloat64(0, length);
	let at = HEAD;
	for (const part of parts) {
		packed.set(part, at);
		at += part.length;
	}
	return packed;
}

/** All bytes that come, in a few large parts: the many small ones, of some kilobytes, would stay the process's. */
async function gather(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<readonly Uint8Array[]> {
	const full: Uint8Array[] = [];
	let part = new Uint8Array(GATHERED);
	let filled = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		const { value } = next;
		if (filled + value.length > part.length) {
			full.push(part.subarray(0, filled));
			part = new Uint8Array(Math.max(GATHERED, value.length));
			filled = 0;
		}
		part.set(value, filled);
		filled += value.length;
	}
	return [...full, part.subarray(0, filled)];
}

/** The bytes that were deflated, in pieces. Rejects where these are any others. */
export type Inflate = (deflated: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * What {@link compress} was given, in one buffer. Rejects where the bytes are any others.
 *
 * @param size bytes in all pieces together
 */
export async function decompress(
	pieces: AsyncIterable<Uint8Array>,
	size: number,
	inflate: Inflate = byStream,
): Promise<Uint8Array> {
	const head = new Uint8Array(HEAD);
	let read = 0;
	let bytes: Uint8Array | undefined;
	async function* body(): AsyncGenerator<Uint8Array> {
		for await (const piece of pieces) {
			const inHead = Math.min(piece.length, HEAD - read);
			head.set(piece.subarray(0, inHead), read);
			read += inHead;
			if (read === HEAD) {
				bytes ??= new Uint8Array(lengthIn(head, size));
				yield piece.subarray(inHead);
			}
		}
	}
	let filled = 0;
	for await (const piece of inflate(body())) {
		bytes!.set(piece, filled);
		filled += piece.length;
	}
	if (!bytes || filled !== bytes.length) {
		throw new RangeError('It ends too early');
	}
	return bytes;
}

/** As every platform can. */
async function* byStream(deflated: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const { readable, writable } = new DecompressionStream('deflate');
	const writer = writable.getWriter();
	const write = async (): Promise<void> => {
		try {
			for await (const piece of deflated) {
				await writer.ready;
				await writer.write(piece as BufferSource);
			}
			await writer.close();
		} catch (error) {
			await writer.abort(error).catch(() => undefined);
			throw error;
		}
	};
	const written = write();
	written.catch(() => undefined);
	const reader = (readable as ReadableStream<Uint8Array>).getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			yield next.value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
	await written;
}

function lengthIn(head: Uint8Array, size: number): number {
	const length = new DataView(head.buffer, head.byteOffset, head.byteLength).getFloat64(0);
	if (!(length >= 0 && length <= size * MOST_PER_BYTE)) {
		throw new RangeError('The length is wrong');
	}
	return length;
}
