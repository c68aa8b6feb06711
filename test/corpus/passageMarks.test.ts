import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { createRule } from '../../server/src/annotations/rulesFile';
import { judgeByRules } from '../../server/src/corpus/cleanJudge';
import { NO_RULES, readCleanRules, writeCleanRules } from '../../server/src/corpus/cleanRules';
import { cleanText } from '../../server/src/corpus/cleanText';
import { marksAgainstRules } from '../../server/src/corpus/marksAgainstRules';
import { annotationOn } from '../support/annotations';

const FIRST =
	'The council of Oakham voted on Tuesday to build a bridge over the river, ten years after the last one fell.';
const LAST = 'People in Oakham had asked for it ever since, and many of them came to hear the vote on Tuesday night.';

function page(line: string): string {
	return ['New bridge for Oakham after ten years of waiting', FIRST, line, LAST, ''].join('\n');
}

/** What a filter makes of `text` that knows the marks on pages; `⟦` and `⟧` stand around each marked passage. */
function filtered(
	text: string,
	marked: readonly (readonly [label: 'boilerplate' | 'content', page: string])[],
	rules: readonly ReturnType<typeof createRule>[] = [],
): string {
	const marks = marked.map(([label, shown], i) => {
		const start = shown.indexOf('⟦');
		const plain = shown.replace(/[⟦⟧]/gu, '');
		return [`${i}.txt`, [annotationOn(plain, { start, end: shown.indexOf('⟧') - 1 }, String(i), label)]] as const;
	});
	const known = { ...NO_RULES, rules, marks: new Map(marks) };
	return cleanText(text, judgeByRules(readCleanRules([...writeCleanRules(known)].join('')))).text;
}

suite('a mark inside a line, in a filter', () => {
	const line = 'The mayor was glad to hear it, as told to the Harbour Desk by phone, and went home.';
	const marked = line.replace(' as told to the Harbour Desk by phone,', '⟦ as told to the Harbour Desk by phone,⟧');
	const left = line.replace(', as told to the Harbour Desk by phone,', ',');

	test('is taken out of the same line of any text, and of no other line', () => {
		const other = `Nobody was glad, as told to the Harbour Desk by phone, and went home.`;
		deepStrictEqual(filtered(page(line), [['boilerplate', page(marked)]]), page(left));
		deepStrictEqual(filtered(page(other), [['boilerplate', page(marked)]]), page(other));
		deepStrictEqual(filtered(page(line), []), page(line));
	});

	test('may stand at an edge of a line, and is found in other normal forms and line breaks', () => {
		const short = 'Ông Bình nói: cầu đã xong · Đọc báo Bến Cảng';
		const tail = short.replace('· Đọc báo Bến Cảng', '⟦· Đọc báo Bến Cảng⟧');
		const windows = page(short).normalize('NFD').replaceAll('\n', '\r\n');
		const clean = page('Ông Bình nói: cầu đã xong').normalize('NFD').replaceAll('\n', '\r\n');
		deepStrictEqual(filtered(windows, [['boilerplate', page(tail)]]), clean);
		deepStrictEqual(filtered(page(`${short} hôm nay`), [['boilerplate', page(tail)]]), page(`${short} hôm nay`));
	});

	test('that is content stays of a line that goes, also when what is left is cleaned again', () => {
		const call = 'Share on Facebook';
		const known = [['content', page(call.replace('Facebook', '⟦Facebook⟧'))]] as const;
		deepStrictEqual(filtered(page(call), []), page(call).replace(`${call}\n`, ''));
		const once = filtered(page(call), known);
		deepStrictEqual(once, page('Facebook'));
		deepStrictEqual(filtered(once, known), once);
	});

	test('that is content says nothing of the copies of its line', () => {
		const link = 'Oakham was glad to hear it, wrote the Harbour Desk on Tuesday.';
		const call = `${page(link)}Read more\n${link}\n${link}\n`;
		const clean = filtered(call, []);
		deepStrictEqual(clean.split(link).length, 2);
		const marked = call.replace('the Harbour Desk', '⟦the Harbour Desk⟧');
		deepStrictEqual(filtered(call, [['content', marked]]), clean);
	});

	test('says that a whole line is content, with the tag of a source that it begins with', () => {
		const tag = 'OAKHAM (Reuters) - The river rose on Monday and reached the first houses of the old town by noon.';
		const tagged = `Title of it all\n${tag}\n${LAST}\n`;
		deepStrictEqual(filtered(tagged, []).includes('(Reuters)'), false);
		deepStrictEqual(filtered(tagged, [['content', tagged.replace(tag, `⟦${tag}⟧`)]]), tagged);
	});

	test('says nothing where another one says the contrary of the same words', () => {
		const contrary = [
			['boilerplate', page(marked)],
			['content', page(marked)],
		] as const;
		deepStrictEqual(filtered(page(line), contrary), page(line));
	});

	test('counts less than a rule, which is told', () => {
		const made = {
			id: '1',
			decision: 'content',
			match: 'line',
			text: line,
			except: ['0.txt'],
			creator: 'Lan',
		} as const;
		const rule = createRule({ ...made, created: '2026-11-21T10:00:00Z' });
		deepStrictEqual(filtered(page(line), [['boilerplate', page(marked)]], [rule]), page(line));
		const on = (text: string, label: string, passage = text): [string, ReturnType<typeof annotationOn>[]] => {
			const start = page(text).indexOf(passage);
			return [`${label}.txt`, [annotationOn(page(text), { start, end: start + passage.length }, label, label)]];
		};
		const against = (...marks: (readonly [string, ReturnType<typeof annotationOn>[]])[]): string[] =>
			marksAgainstRules({ ...NO_RULES, rules: [rule], marks: new Map(marks) }).map(
				({ path, text }) => `${path}: ${text}`,
			);
		deepStrictEqual(against(on(line, 'boilerplate')), [`boilerplate.txt: ${line}`]);
		deepStrictEqual(against(on(line, 'content'), on(LAST, 'boilerplate')), []);
	});

	test('holds on its own page, wherever it stands in a line', () => {
		const word = fc.constantFrom('bridge', 'Oakham', 'cầu', 'мост', '🎉', 'a', '(10)');
		const words = fc.array(word, { minLength: 0, maxLength: 12 }).map((some) => some.join(' '));
		fc.assert(
			fc.property(words, words, (before, after) => {
				const kept = `Said ${before} there, and then`;
				const text = page(`${kept} QQQ ZZZ ${after} again`);
				const mark = text.replace('QQQ ZZZ', '⟦QQQ ZZZ⟧');
				deepStrictEqual(filtered(text, [['boilerplate', mark]]).includes('QQQ'), false);
			}),
		);
	});
});
