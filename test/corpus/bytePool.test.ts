import { deepStrictEqual, notStrictEqual, strictEqual } from 'node:assert/strict';
import { expectDocuments, PooledBytes, takeRoom } from '../../server/src/corpus/bytePool';

const MEGABYTE = 1 << 20;

suite('room for bytes of documents', () => {
	test('of a few documents is shared in small buffers, so that a document that goes leaves little behind', () => {
		const haveCome = expectDocuments(100);
		const rooms = Array.from({ length: 100 }, () => takeRoom(3000));
		haveCome();
		strictEqual(new Set(rooms.map(({ buffer }) => buffer)).size > 3, true);
		strictEqual(
			rooms.every(({ buffer }) => buffer.byteLength < MEGABYTE),
			true,
		);
	});

	test('of very many is taken from the system, which has it back once they are in a snapshot', () => {
		const haveCome = expectDocuments(100_000);
		const alsoCame = expectDocuments(100_000);
		const first = Array.from({ length: 100 }, () => takeRoom(3000)).at(-1)!;
		strictEqual(first.buffer.byteLength > 32 * MEGABYTE, true);
		haveCome();
		const others = Array.from({ length: 100 }, () => takeRoom(3000)).at(-1)!;
		strictEqual(others.buffer.byteLength > 32 * MEGABYTE, true);
		alsoCame();
		const later = takeRoom(3000);
		notStrictEqual(later.buffer, others.buffer);
		strictEqual(later.buffer.byteLength < MEGABYTE, true);
	});

	test('keeps bytes apart', () => {
		const kept = Array.from({ length: 50_000 }, (_, i) => PooledBytes.copyOf(Uint8Array.of(i & 255, i >> 8)));
		deepStrictEqual(
			kept.map(({ view: [low, high] }) => low! + (high! << 8)),
			kept.map((_, i) => i),
		);
	});
});
