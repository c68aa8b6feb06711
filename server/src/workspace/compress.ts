/** In front of what is deflated: how many bytes it was. */
const HEAD = 8;
/** Deflated bytes never stand for more than so many each. */
const MOST_PER_BYTE = 1032;

/** Deflates bytes that come in pieces, off this thread where the platform can. Rejects with what they reject with. */
export async function compress(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const { readable, writable } = new CompressionStream('deflate');
	const deflated = new Response(readable).arrayBuffer();
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
	const body = new Uint8Array(await deflated);
	const packed = new Uint8Array(HEAD + body.length);
	new DataView(packed.buffer).setFloat64(0, length);
	packed.set(body, HEAD);
	return packed;
}

/**
 * What {@link compress} was given, in one buffer. Rejects where the bytes are any others.
 *
 * @param size bytes in all pieces together
 */
export async function decompress(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
	const { readable, writable } = new DecompressionStream('deflate');
	const writer = writable.getWriter();
	const reader = (readable as ReadableStream<Uint8Array>).getReader();
	let bytes: Uint8Array | undefined;
	let filled = 0;
	const write = async (): Promise<void> => {
		try {
			for await (const piece of pieces) {
				const isFirst = bytes === undefined;
				bytes ??= new Uint8Array(lengthIn(piece, size));
				await writer.ready;
				await writer.write((isFirst ? piece.subarray(HEAD) : piece) as BufferSource);
			}
			await writer.close();
		} catch (error) {
			await writer.abort(error).catch(() => undefined);
			throw error;
		}
	};
	const fill = async (): Promise<void> => {
		try {
			for (let next = await reader.read(); !next.done; next = await reader.read()) {
				bytes!.set(next.value, filled);
				filled += next.value.length;
			}
		} catch (error) {
			await reader.cancel(error).catch(() => undefined);
			throw error;
		}
	};
	for (const done of await Promise.allSettled([write(), fill()])) {
		if (done.status === 'rejected') {
			throw done.reason;
		}
	}
	if (!bytes || filled !== bytes.length) {
		throw new RangeError('It ends too early');
	}
	return bytes;
}

function lengthIn(head: Uint8Array, size: number): number {
	const length = new DataView(head.buffer, head.byteOffset, head.byteLength).getFloat64(0);
	if (!(length >= 0 && length <= size * MOST_PER_BYTE)) {
		throw new RangeError('The length is wrong');
	}
	return length;
}
