/** Deflates bytes, off this thread where the platform can. */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
	return through(bytes, new CompressionStream('deflate'));
}

/** What {@link compress} was given. Rejects where the bytes are any others. */
export function decompress(bytes: Uint8Array): Promise<Uint8Array> {
	return through(bytes, new DecompressionStream('deflate'));
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
	const body = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as TransformStream<Uint8Array>);
	return new Uint8Array(await new Response(body).arrayBuffer());
}
