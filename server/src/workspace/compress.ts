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

/** What {@link compress} was given, in one buffer. Rejects where the bytes are any others. */
export async function decompress(packed: Uint8Array): Promise<Uint8Array> {
	const body = packed.subarray(HEAD);
	const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getFloat64(0);
	if (!(length >= 0 && length <= body.length * MOST_PER_BYTE)) {
		throw new RangeError('The length is wrong');
	}
	const bytes = new Uint8Array(length);
	const { readable, writable } = new DecompressionStream('deflate');
	const writer = writable.getWriter();
	// What is wrong with it is told by the other end, too.
	const written = Promise.allSettled([writer.write(body as BufferSource), writer.close()]);
	let at = 0;
	for (const reader = (readable as ReadableStream<Uint8Array>).getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) {
			break;
		}
		bytes.set(value, at);
		at += value.length;
	}
	await written;
	if (at !== length) {
		throw new RangeError('It ends too early');
	}
	return bytes;
}
