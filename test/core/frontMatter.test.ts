import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateEntries, findFrontMatter } from '../../server/src/core/frontMatter';
import { analyze } from '../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { LineIndex } from '../../server/src/core/text/lineIndex';

const find = (...lines: string[]): string | undefined => {
	const block = findFrontMatter(new LineIndex(lines.join('\n')));
	return (
		block && `${block.lastLine}: ${block.entries.map(({ line, key, value }) => `${line} ${key}=${value}`).join(', ')}`
	);
};

suite('front matter', () => {
	test('is YAML between rules, at the very beginning', () => {
		assert.equal(
			find(
				'---',
				'title: "Rain: more to come" # draft',
				'tags:',
				'  - rain',
				'- flood',
				'# a comment',
				'',
				"by: 'Lan'",
				'---',
				'Text',
			),
			'8: 1 title=Rain: more to come, 2 tags=, 7 by=Lan',
		);
		assert.equal(find('---', 'Published At: 2014-05-20', '...', 'Text'), '2: 1 publishedat=2014-05-20');
		assert.equal(find('+++', 'date = 2014-05-20', '[extra]', '+++'), '3: 1 date=2014-05-20');
	});

	test('is no rule above a text', () => {
		assert.equal(find('---', 'It rained all day, and the river rose.', '---'), undefined);
		assert.equal(find('---', '---'), undefined);
		assert.equal(find('---', 'title: never closed', 'body'), undefined);
		assert.equal(find('', '---', 'title: too late', '---'), undefined);
		assert.equal(find(''), undefined);
	});

	test('tells the date of publication before that of writing, and no other', () => {
		const block = findFrontMatter(
			new LineIndex('---\ncreated: 2013\nfetched_at: 2020\ndc.date: 2012\nmodified: 2019\ndate:\n---'),
		);
		assert.deepEqual(block && dateEntries(block).map(({ value }) => value), ['2012', '2013']);
	});

	test('is no part of the article', () => {
		const text = [
			'---',
			'title: The river rises after a night of rain',
			'date: 2014-05-20',
			'---',
			'The river rises after a night of rain',
			'',
			'Yesterday the river rose by two metres after a night of heavy rain, and the lower part of the town was flooded.',
			'',
			'The mayor said that the schools would stay closed until the water had gone down again.',
		].join('\n');
		const { lines, documentDate, times } = analyze(text, { knowledge: NO_KNOWLEDGE });
		assert.deepEqual(
			lines.slice(0, 5).map((line) => line.class),
			['chrome', 'chrome', 'chrome', 'chrome', 'title'],
		);
		assert.equal(documentDate?.value, '2014-05-20');
		assert.ok(times.some(({ value }) => value === '2014-05-19'));
	});

	test('any text has a block or none', () => {
		const lines = fc.array(
			fc.oneof(fc.constantFrom('---', '+++', 'a: b', 'c = d', ' x', ''), fc.string({ unit: 'binary' })),
		);
		fc.assert(
			fc.property(lines, (given) => {
				const block = findFrontMatter(new LineIndex(given.join('\n')));
				assert.ok(!block || block.entries.every(({ line }) => line > 0 && line < block.lastLine));
			}),
		);
	});
});
