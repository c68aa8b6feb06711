import { deepStrictEqual } from 'node:assert/strict';
import type { FoldingOptions } from '../../server/src/languageFeatures/foldingRanges';
import { memoryCorpus } from '../support/memoryCorpus';
import { service } from './support';

const TEXT =
	'Tin\n#chrome Đăng ký\n\n#promo Theo dõi\n#heading Một\nĐoạn\n#chrome Chia sẻ\nĐoạn\n#chrome Hết\n#heading Hai';

function checkFolding(folding: FoldingOptions, expected: string[]): void {
	const ranges = service({ folding }).foldingRanges(memoryCorpus({ 'a.txt': TEXT }).get('a.txt'));
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
});
