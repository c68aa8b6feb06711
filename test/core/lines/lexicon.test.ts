import assert from 'node:assert/strict';
import * as interfaceWords from '../../../server/src/core/lines/interfaceWords';
import { PhraseIndex } from '../../../server/src/core/lines/lexicon';
import { bareForm } from '../../../server/src/core/lines/bareForm';
import { PACKS } from '../../../server/src/core/packs/packs';
import { foldLine } from '../../../server/src/core/text/normalize';

suite('Lexicons of lines', () => {
	const lists: [string, readonly string[]][] = [
		...PACKS.flatMap(({ language, lines }) =>
			Object.entries(lines).map(([name, words]): [string, readonly string[]] => [
				`${language} ${name}`,
				words as readonly string[],
			]),
		),
		...Object.entries(interfaceWords),
	];

	test('every phrase is in the form that lines are compared in', () => {
		assert.deepStrictEqual(
			lists.flatMap(([name, words]) =>
				words.filter((word) => word !== foldLine(word)).map((word) => `${name}: ${word}`),
			),
			[],
		);
	});

	test('a phrase is found whole, the longest first', () => {
		const index = new PhraseIndex(['read more', 'read', '©', 'xem thêm']);
		assert.deepStrictEqual(
			['read more: here', 'reader', 'reads more', '©reuters', 'xem thêm', 'ready'].map((line) => index.at(line, 0)),
			['read more', undefined, undefined, undefined, 'xem thêm', undefined],
		);
		assert.deepStrictEqual(
			['by ann lee', 'bye', '©️reuters', '© reuters'].map((line) => new PhraseIndex(['by', '©', '©️']).at(line, 0)),
			['by', undefined, undefined, '©'],
		);
		assert.equal(index.inside('please (read) this'), 'read');
		assert.equal(index.inside('bread and butter'), undefined);
	});

	test('bare forms', () => {
		assert.deepStrictEqual(
			['» chia sẻ', 'bình luận (12)', '3 bình luận', 'tags:', '5g', '×', '— нет', 'top 10'].map(bareForm),
			['chia sẻ', 'bình luận', 'bình luận', 'tags', '5g', '×', 'нет', 'top'],
		);
	});
});
