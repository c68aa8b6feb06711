import assert from 'node:assert/strict';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import '../support/properties';
import { type Checkpoint, Unpacker, UnpackError } from '../../server/src/records/unpack';

/** What comes out when the file comes in pieces of this length. */
function unpack(packed: Uint8Array, piece: number, from?: Checkpoint): Buffer {
	const parts: Buffer[] = [];
	const unpacker = new Unpacker((bytes) => parts.push(Buffer.from(bytes)), undefined, from);
	for (let at = 0; at < packed.length; at += piece) {
		unpacker.push(packed.subarray(at, at + piece));
	}
	unpacker.end();
	return Buffer.concat(parts);
}

const text = fc
	.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('Hà Nội '), fc.string({ minLength: 300 })), {
		maxLength: 40,
	})
	.chain((words) => fc.tuple(fc.constant(words), fc.integer({ min: 1, max: 60 })))
	.map(([words, times]) => Buffer.from(words.join('').repeat(times)));

suite('unpack', () => {
	test('gives what was packed, at any level and with any strategy, whatever pieces it comes in', () => {
		const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
		fc.assert(
			fc.property(
				text,
				fc.integer({ min: 0, max: 9 }),
				fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE),
				fc.integer({ min: 1, max: 5000 }),
				(bytes, level, strategy, piece) => {
					const packed = gzipSync(bytes, { level, strategy });
					assert.ok(unpack(packed, Math.max(piece, packed.length >> 6)).equals(bytes));
				},
			),
			{ numRuns: 15 },
		);
	});

	test('reads on from each place that it noted, in a file of several members', () => {
		const random = (seed: number): Buffer =>
			Buffer.from(Array.from({ length: 300_000 }, (_, i) => 97 + ((Math.imul(i + seed, 2654435761) >>> 20) % 20)));
		const members = [random(1), Buffer.alloc(0), random(7), Buffer.from('hết')];
		const whole = Buffer.concat(members);
		const packed = Buffer.concat(members.map((member) => gzipSync(member, { memLevel: 3 })));
		const noted: Checkpoint[] = [];
		const unpacker = new Unpacker(
			() => undefined,
			(_, checkpoint) => noted.push(checkpoint()),
		);
		unpacker.push(packed);
		unpacker.end();
		assert.ok(noted.length > 6);
		for (const checkpoint of noted.filter((_, i) => i % 4 === 0 || i > noted.length - 5)) {
			const rest = unpack(packed.subarray(Math.floor(checkpoint.bit / 8)), 10_000, checkpoint);
			assert.ok(rest.equals(whole.subarray(checkpoint.at)), `from ${checkpoint.at}`);
		}
	});

	test('a name, a comment and zeros at the end are no part of it', () => {
		const packed = gzipSync('Hà Nội');
		const named = Buffer.concat([
			packed.subarray(0, 3),
			Buffer.from([0x18]),
			packed.subarray(4, 10),
			Buffer.from('a.jsonl\0tên\0'),
			packed.subarray(10),
			Buffer.alloc(512),
		]);
		assert.equal(unpack(named, 5).toString(), 'Hà Nội');
	});

	test('a file that ends early, or is damaged, is an error and never another text', () => {
		const bytes = Buffer.from(Array.from({ length: 400 }, (_, i) => `${i * 7} người`).join());
		const packed = gzipSync(bytes);
		fc.assert(
			fc.property(fc.nat(packed.length - 1), (length) => {
				assert.throws(() => unpack(packed.subarray(0, Math.max(1, length)), 64), UnpackError);
			}),
		);
		fc.assert(
			fc.property(fc.integer({ min: 10, max: packed.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
				const damaged = Buffer.from(packed);
				damaged[at]! ^= 1 << bit;
				try {
					unpack(damaged, 64);
				} catch (error) {
					assert.ok(error instanceof UnpackError, String(error));
				}
			}),
		);
		assert.throws(() => unpack(Buffer.from('{"text":"plain"}\n'), 64), UnpackError);
		assert.throws(() => unpack(deflateRawSync(bytes), 64), UnpackError);
	});
});
