import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';

/** Bytes to a piece: to hand on those of `DecompressionStream`, of 16 kB, takes longer; larger ones are new memory each time. */
const PIECE = 1 << 16;

/** The bytes that were deflated in zlib's format. Rejects where these are any others, or with what their source rejects with. */
export async function* inflated(deflated: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const inflate = createInflate({ chunkSize: PIECE });
	const fed = pipeline(deflated, inflate);
	// Whoever reads hears of that, too.
	fed.catch(() => undefined);
	for await (const piece of inflate) {
		yield piece as Uint8Array;
	}
	await fed;
}
