import { deepStrictEqual } from 'node:assert/strict';
import type { FoldingOptions } from '../../server/src/languageFeatures/foldingRanges';
import { memoryCorpus } from '../support/memoryCorpus';
import { service } from './support';

const TEXT =
	'Tin\n#chrome Đăng ký\n\n#promo Theo dõi\n#heading Một\nĐoạn\n#chrome Chia sẻ\nĐoạn\n#chrome Hết\n#heading Hai';

function checkFolding(folding: FoldingOptions, expected: string[], text = TEXT): void {
	const ranges = service({ folding }).foldingRanges(memoryCorpus({ 'a.txt': text }).get('a.txt'));
	deepStrictEqual(
		ranges.map(({ startLine, endLine, kind, collapsedText }) =>
			[`${startLine}-${endLine}`, kind, ...(collapsedText ? [collapsedText] : [])].join(' '),
		),
		expected,
	);
}

suite('folding ranges', () => {
	test('are runs of boilerplate of two lines and more, and sections', () =>
		checkFolding({}, ['1-3 comment', '4-7 region']));

	test('are no more than the client takes', () => checkFolding({ rangeLimit: 1 }, ['1-3 comment']));

	test('say what is folded, where that is shown', () =>
		checkFolding({ collapsedText: true }, ['1-3 comment … boilerplate: page interface …', '4-7 region']));

	suite('under the line above, where the first line stays in sight', () => {
		const checkUnder = (text: string, expected: string[]) => checkFolding({ underLineAbove: true }, expected, text);

		test('hide single lines, too', () =>
			checkUnder('Tin\n#chrome Đăng ký\nĐoạn\n\n#promo Theo dõi\nĐoạn', ['0-1 comment', '3-4 comment']));

		test('begin with the first line where a run stands at the top, which a fold of that line alone tells', () => {
			checkUnder('#chrome Đăng ký\n#chrome Chia sẻ\nĐoạn', ['0-1 comment', '0-0 comment']);
			checkUnder('#chrome Đăng ký\nĐoạn', ['0-0 comment']);
		});

		test('of a section’s last line lie inside the section', () =>
			checkUnder('#heading Một\nĐoạn\nĐoạn\n#chrome Hết\n#heading Hai', ['0-3 region', '2-3 comment']));

		test('come before a section that begins in the same line', () =>
			checkUnder('#heading Một\n#chrome Chia sẻ\nĐoạn', ['0-1 comment']));
	});
});
