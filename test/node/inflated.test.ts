import { deepStrictEqual, rejects } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { inflated } from '../../server/src/node/inflated';
import { compress, decompress } from '../../server/src/workspace/compress';

/** More than fits into one piece, and hard to make smaller. */
const BYTES = new Uint8Array(randomBytes(300_000));

suite('inflating', () => {
	test('gives what was deflated, in whatever pieces that comes', async () => {
		const packed = await compress(pieces(BYTES, 7000));
		for (const length of [3, 1000, packed.length]) {
			deepStrictEqual(await decompress(pieces(packed, length), packed.length, inflated), BYTES);
			deepStrictEqual(await decompress(pieces(packed, length), packed.length), BYTES);
		}
	});

	test('fails where bytes are missing or wrong, or where they come from fails', async () => {
		const packed = await compress(pieces(BYTES, 7000));
		const damaged = packed.slice();
		damaged[packed.length >> 1]! ^= 1;
		async function* broken(): AsyncGenerator<Uint8Array> {
			yield* pieces(packed.subarray(0, 5000), 1000);
			throw new Error('The disk is gone');
		}
		for (const inflate of [inflated, undefined]) {
			await rejects(decompress(pieces(packed.subarray(0, 5000), 1000), packed.length, inflate));
			await rejects(decompress(pieces(damaged, 1000), packed.length, inflate));
			await rejects(decompress(pieces(new Uint8Array(), 1), 0, inflate));
			await rejects(decompress(broken(), packed.length, inflate), /The disk is gone/u);
		}
	});
});

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += length) {
		yield await Promise.resolve(bytes.subarray(at, at + length));
	}
}
