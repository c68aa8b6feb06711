import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placesIn } from '../../server/src/languageFeatures/lookup';
import { NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { placesOf } from '../../server/src/workspace/mentionPlaces';
import { MemorySession } from './memorySession';

suite('places of mentions in closed documents', () => {
	function check(text: string, forms: Readonly<Record<string, number>>): string | undefined {
		const found = placesOf(text, new Map(Object.entries(forms)));
		return found?.map(({ start, end }) => `${start} ${text.slice(start, end)}`).join(', ');
	}

	test('are where the forms stand as whole words, a longer one before those inside it', () => {
		const text = 'Ann Lee met Lee’s Leeds friend Ann.';
		assert.equal(check(text, { Lee: 1, Ann: 1, 'Ann Lee': 1 }), '0 Ann Lee, 12 Lee, 31 Ann');
		assert.equal(check('Kim Jong-un, A&B (C++)', { 'Kim Jong-un': 1, 'A&B (C++)': 1 }), '0 Kim Jong-un, 13 A&B (C++)');
	});

	test('are not guessed where a form stands more or less often than it names the thing', () => {
		assert.deepStrictEqual(
			[check('Lee Road, Lee', { Lee: 1 }), check('Lee', { Lee: 2 }), check('LEE', { Lee: 1 })],
			[undefined, undefined, undefined],
		);
	});

	test('are those of an analysis, whatever the documents say', async () => {
		const sentence = fc.constantFrom(
			'Ông Trần Văn Bình đến Huế.',
			'Theo ông Bình, chợ Huế đông.',
			'Bà Trần Thị Bình nói với ông Bình.',
			'Đường Trần Văn Bình dài.',
			'HUẾ MỞ HỘI CHỢ LỚN NHẤT NĂM',
			'Ann Lee’s friend met Lee in Leeds.',
			'Lee  Road, Ann\u00a0Lee',
			'Ảnh: Trần Văn Bình',
		);
		const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(texts, async (documents) => {
				const files = Object.fromEntries(documents.map((lines, i) => [`c/${i}.txt`, lines.join('\n')]));
				const memory = await MemorySession.start(files, { folders: ['c'] });
				const corpus = memory.corpus('c');
				for (const { id, documents } of corpus.corpus.entities()) {
					for (const { path } of documents) {
						const places = await corpus.mentionsIn(path, id, NEVER_CANCELLED);
						const view = await corpus.document(path, NEVER_CANCELLED);
						assert.deepStrictEqual(
							places?.spans.map(({ start, end }) => [start, end]),
							placesIn(view!, id).spans.map(({ start, end }) => [start, end]),
						);
					}
				}
				memory.session.dispose();
			}),
			{ numRuns: 15 },
		);
	});
});
