/** Deflates bytes that come in pieces, off this thread where the platform can. Rejects with what they reject with. */
export async function compress(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const { readable, writable } = new CompressionStream('deflate');
	const packed = new Response(readable).arrayBuffer();
	const writer = writable.getWriter();
	try {
		for await (const piece of pieces) {
			await writer.ready;
			await writer.write(piece as BufferSource);
		}
		await writer.close();
	} catch (error) {
		await Promise.allSettled([packed, writer.abort(error)]);
		throw error;
	}
	return new Uint8Array(await packed);
}

/** What {@link compress} was given. Rejects where the bytes are any others. */
export async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
	const body = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate') as Inflating);
	return new Uint8Array(await new Response(body).arrayBuffer());
}

type Inflating = TransformStream<Uint8Array, Uint8Array>;
