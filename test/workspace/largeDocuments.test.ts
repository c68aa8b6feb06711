import assert from 'node:assert/strict';
import { formatReason } from '../../server/src/core/reason';
import { LargeDocuments, whatIsOff } from '../../server/src/workspace/largeDocuments';
import { MemorySession } from './memorySession';

const LONG = 'Ông Trần Văn Bình đến Huế ngày 3/5/2024.\n\n'.repeat(60_000);

suite('long documents', () => {
	test('do without the dearest features, and say which', () => {
		const off = [1_000_000, 1_000_001, 2_000_001].map((length) => whatIsOff('a'.repeat(length)));
		assert.deepStrictEqual(
			off.map((why) => why && formatReason(why)),
			[
				undefined,
				'More than 1 million characters: boilerplate is not faded',
				'More than 2 million characters: boilerplate is not faded, there is no outline, and names are coloured only where they can be seen',
			],
		);
	});

	test('are told of as long as they are open and long', () => {
		const large = new LargeDocuments();
		const note = (text: string): boolean => large.note('file:///a.txt', text, formatReason);
		assert.deepStrictEqual([note('short'), note(LONG), note(`${LONG}!`)], [false, true, false]);
		assert.deepStrictEqual(
			large.status.limited?.map(({ uri }) => uri),
			['file:///a.txt'],
		);
		assert.deepStrictEqual([note('short'), large.status], [true, {}]);
		note(LONG);
		assert.deepStrictEqual([large.forget('file:///a.txt'), large.forget('file:///a.txt')], [true, false]);
	});

	test('are in the status of their corpus', async () => {
		const memory = await MemorySession.start({ 'c/a.txt': 'Huế' }, { folders: ['c'] });
		memory.open('c/a.txt', 'a'.repeat(1_000_001));
		await memory.session.locate(memory.uri('c/a.txt'));
		assert.deepStrictEqual(
			memory.corpus('c').status.limited?.map(({ message }) => message),
			['More than 1 million characters: boilerplate is not faded'],
		);
		memory.session.documents.close(memory.uri('c/a.txt'));
		assert.equal(memory.corpus('c').status.limited, undefined);
		memory.session.dispose();
	});
});
