import assert from 'node:assert/strict';
import type { CorpusRule } from '../../server/src/annotations/model';
import { matchRules } from '../../server/src/annotations/rules';
import { createRule } from '../../server/src/annotations/rulesFile';
import { TextTable } from '../../server/src/core/textTable';

function rule(id: string, match: CorpusRule['match'], text: string, more: Partial<CorpusRule> = {}): CorpusRule {
	const made = createRule({
		id,
		decision: 'boilerplate',
		match,
		text,
		except: [],
		creator: undefined,
		created: `2026-01-0${id}`,
	});
	return { ...made, ...more };
}

/** What rules say of the document `a.txt`: `id decision: text` for each passage, in the order in which they are to be applied. */
function checkRules(text: string, rules: CorpusRule[], expected: string[]): void {
	const found = matchRules(new TextTable(text), 'a.txt', rules);
	assert.deepEqual(
		found.map(({ start, end, label, reference }) => `${reference.id} ${label}: ${text.slice(start, end)}`.normalize()),
		expected,
	);
}

suite('rules', () => {
	test('a line rule takes whole lines, whatever their case, white space and composition', () => {
		checkRules(
			`  CHIA SẺ \r\nChia sẻ niềm vui\n${'chia\u00a0sẻ'.normalize('NFD')}\n`,
			[rule('1', 'line', 'Chia sẻ')],
			['1 boilerplate: CHIA SẺ', '1 boilerplate: chia\u00a0sẻ'],
		);
	});

	test('a line rule takes no line with other punctuation', () => {
		checkRules(
			'Подпишись на наш источник!\nподпишись  на наш источник.\nПодпишись на наш источник',
			[rule('1', 'line', 'Подпишись на наш источник.')],
			['1 boilerplate: подпишись  на наш источник.'],
		);
	});

	test('a template rule takes lines that are the same but for digits', () => {
		checkRules(
			'12 bình luận\n3 BÌNH LUẬN\nbình luận\n3 bình luận mới',
			[rule('1', 'template', '45 bình luận')],
			['1 boilerplate: 12 bình luận', '1 boilerplate: 3 BÌNH LUẬN'],
		);
	});

	test('a line rule speaks before a template rule, whichever is newer, where it holds', () => {
		checkRules(
			'12 bình luận\n3 bình luận',
			[rule('1', 'line', '3 bình luận', { decision: 'content' }), rule('2', 'template', '45 bình luận')],
			['1 content: 3 bình luận', '2 boilerplate: 12 bình luận'],
		);
		checkRules(
			'3 bình luận',
			[
				rule('1', 'line', '3 bình luận', { decision: 'content', except: ['a.txt'] }),
				rule('2', 'template', '45 bình luận'),
			],
			['2 boilerplate: 3 bình luận'],
		);
	});

	test('a passage rule takes its text inside lines, whole words, letter for letter', () => {
		checkRules(
			`Ảnh: TT. (Ảnh: TT) Ảnh: TTX ảnh: tt ${'Ảnh: TT'.normalize('NFD')}`,
			[rule('1', 'passage', 'Ảnh: TT')],
			Array<string>(3).fill('1 boilerplate: Ảnh: TT'),
		);
		checkRules('Ảnh:\nTT', [rule('1', 'passage', 'Ảnh: TT')], []);
		checkRules('aaa aa aaaa', [rule('1', 'passage', 'aa')], ['1 boilerplate: aa']);
		checkRules('--- --', [rule('1', 'passage', '--')], ['1 boilerplate: --', '1 boilerplate: --']);
	});

	test('not in the documents that are excepted', () => {
		checkRules('Chia sẻ', [rule('1', 'line', 'Chia sẻ', { except: ['a.txt'] })], []);
		checkRules('Chia sẻ', [rule('1', 'line', 'Chia sẻ', { except: ['b/a.txt'] })], ['1 boilerplate: Chia sẻ']);
	});

	test('of two rules for one text the newer speaks, where it holds; of different texts it has the last word', () => {
		const old = rule('1', 'line', 'Chia sẻ');
		checkRules('Chia sẻ', [rule('2', 'line', 'chia sẻ', { decision: 'content' }), old], ['2 content: Chia sẻ']);
		checkRules(
			'Chia sẻ',
			[rule('2', 'line', 'chia sẻ', { decision: 'content', except: ['a.txt'] }), old],
			['1 boilerplate: Chia sẻ'],
		);
		checkRules('Chia sẻ', [rule('2', 'passage', 'Chia'), old], ['1 boilerplate: Chia sẻ', '2 boilerplate: Chia']);
	});
});
