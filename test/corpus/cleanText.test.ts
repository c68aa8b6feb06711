import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision, InlineBoilerplate } from '../../server/src/core/model';
import { reason } from '../../server/src/core/reason';
import { TextTable } from '../../server/src/core/textTable';
import { judgeByRules, judgeLines } from '../../server/src/corpus/cleanJudge';
import { type JudgedLines, withoutBoilerplate } from '../../server/src/corpus/cleanLines';
import { NO_RULES } from '../../server/src/corpus/cleanRules';
import { cleanText } from '../../server/src/corpus/cleanText';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { analyze, analyzeLines } from '../../server/src/core/analyze';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text in which lines that begin with `~` are boilerplate, and what stands between `[[` and `]]`; cleaned. */
function clean(marked: string): string {
	const text = marked.replace(/^~/gmu, '').replaceAll(/\[\[|\]\]/gu, '');
	const table = new TextTable(text);
	const noise = new Set(marked.split(/\r\n|\n/u).flatMap((line, i) => (line.startsWith('~') ? [i] : [])));
	const lines = Array.from({ length: table.lines.count }, (_, line) => line)
		.filter((line) => !table.isBlank(line))
		.map((line) => {
			const boilerplate = noise.has(line);
			const lineClass = boilerplate ? ('chrome' as const) : ('body' as const);
			return { line, class: lineClass, boilerplate, confidence: 1, why: reason('So it is') };
		});
	const inline: InlineBoilerplate[] = [];
	let shift = 0;
	for (const match of marked.matchAll(/^~|\[\[(.*?)\]\]/gmu)) {
		if (match[1] === undefined) {
			shift++;
			continue;
		}
		const start = match.index - shift;
		inline.push({ start, end: start + match[1].length, class: 'marked', why: reason('So it is') });
		shift += 4;
	}
	return withoutBoilerplate(table, { lines, inline }).apply(text);
}

suite('what is left of lines', () => {
	const cases: readonly (readonly [what: string, marked: string, left: string])[] = [
		['a line goes with its line break', 'One.\n~Menu\nTwo.\n', 'One.\nTwo.\n'],
		['CRLF stays CRLF', 'One.\r\n~Menu\r\nTwo.\r\n', 'One.\r\nTwo.\r\n'],
		['the last line keeps having no line break', 'One.\r\nTwo.\r\n~Menu', 'One.\r\nTwo.'],
		['the last line keeps its line break', 'One.\nTwo.\n~Menu\n', 'One.\nTwo.\n'],
		['one gap stays of two', 'One.\n\n~Menu\n\nTwo.\n', 'One.\n\nTwo.\n'],
		['the longest gap stays', 'One.\n\n~Menu\n\n\n~Log in\nTwo.\n', 'One.\n\n\nTwo.\n'],
		['no gap is made', 'One.\n~Menu\n~Log in\nTwo.\n', 'One.\nTwo.\n'],
		['nothing blank at the top', '~Menu\n\n\nOne.\n', 'One.\n'],
		['nothing blank at the end', 'One.\n\n~Menu\n\n', 'One.\n'],
		[
			'gaps elsewhere stay as they are',
			'\n\nOne.\n\n\nTwo.\n~Menu\nThree.\n \n\n',
			'\n\nOne.\n\n\nTwo.\nThree.\n \n\n',
		],
		['nothing is left of a page that is all noise', '~Menu\n\n~Log in\n', ''],
		['a part at the beginning', '[[SITE - ]]It rained.\n', 'It rained.\n'],
		['an indented one', '  [[SITE -]] It rained.\n', '  It rained.\n'],
		['a part at the end', 'It rained. [[(Photo: X)]]\n', 'It rained.\n'],
		['a part in the middle', 'It [[(Photo: X)]] rained.\n', 'It rained.\n'],
		['a part before a full stop', 'It rained [[(Photo: X)]].\n', 'It rained.\n'],
		['a part that touches words', 'It rained[[(Photo: X)]]today.\n', 'It rainedtoday.\n'],
		['two parts side by side', 'It rained. [[(X)]] [[(Y)]] Then it snowed.\n', 'It rained. Then it snowed.\n'],
		['parts that are the whole line', 'One.\n[[(X)]] [[(Y)]]\nTwo.\n', 'One.\nTwo.\n'],
		['a part of the last line', 'One.\nTwo. [[(X)]]', 'One.\nTwo.'],
		['no noise, no change', '\uFEFF One. \r\n\r\n\nTwo.\r', '\uFEFF One. \r\n\r\n\nTwo.\r'],
		['no text', '', ''],
	];
	for (const [what, marked, left] of cases) {
		test(what, () => strictEqual(clean(marked), left));
	}
});

const PARAGRAPHS = [
	'The council of Newbridge voted on Tuesday to close the old harbour road to lorries from next spring.',
	'Residents had asked for it since two accidents in May, and the mayor, Ann Field, said she was relieved.',
	'Hội đồng thành phố đã họp vào sáng thứ Ba để bàn về việc sửa lại cây cầu cũ bắc qua sông.',
	'Người dân trong vùng cho biết họ đã chờ đợi quyết định này từ nhiều năm nay.',
	'Жители района просили об этом с мая, когда на мосту произошли две аварии, сообщил глава управы.',
	'(Photo: Ann Field/Harbour News) The road in March, when the snow had just melted and the ice was gone.',
];
const NOISE = [
	'Log in',
	'Đăng ký',
	'Read more',
	'Share on Facebook',
	'Tin liên quan',
	'0:00 / 3:15',
	'Follow us on Telegram and subscribe to our newsletter',
	'Подписаться',
	'Updated 3 May 2024, 10:30',
	'Harbour road to close to lorries',
	'Photo: Harbour News',
	'HARBOUR NEWS - Ferry runs again after the storm',
	'Ferry runs again after the storm',
	'© 2024 Harbour News',
	'Menu | Home | Sport | Weather',
];
const page = fc
	.record({
		parts: fc.array(
			fc.oneof(
				fc.constantFrom(...PARAGRAPHS),
				fc.constantFrom(...NOISE),
				fc.constantFrom('', ' '),
				fc.string({ maxLength: 40 }),
			),
			{ maxLength: 25 },
		),
		lineBreak: fc.constantFrom('\n', '\r\n'),
		ending: fc.constantFrom('', '\n', '\r\n', '\n\n'),
		mark: fc.constantFrom('', '', '\uFEFF'),
	})
	.map(({ parts, lineBreak, ending, mark }) => mark + parts.join(lineBreak) + ending);

const DOCUMENTS = join(__dirname, '../articles/docs');
const articles = readdirSync(DOCUMENTS)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => readFileSync(join(DOCUMENTS, name), 'utf8'));

suite('cleaning a text', () => {
	const judge = judgeByRules(NO_RULES);

	test('takes out what the analysis finds, and says why', () => {
		const text = 'Harbour road to close to lorries\n' + `${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\nShare on Facebook\n`;
		const { text: cleaned, removed } = cleanText(text, judge, { report: true });
		strictEqual(cleaned, text.replace('Share on Facebook\n', ''));
		deepStrictEqual(
			removed.map(({ start, end, class: lineClass }) => [text.slice(start, end), lineClass]),
			[['Share on Facebook', 'chrome']],
		);
	});

	test('looks at what is left until nothing more is found', () => {
		const text = 'a\nb\nc\nd\n';
		const looks: string[] = [];
		const { text: cleaned } = cleanText(text, (table) => {
			looks.push(table.text);
			const lines =
				table.lines.count > 2
					? [{ line: 0, class: 'chrome' as const, boilerplate: true, confidence: 1, why: reason('First') }]
					: [];
			return { lines, inline: [] };
		});
		strictEqual(cleaned, 'd\n');
		deepStrictEqual(looks, ['a\nb\nc\nd\n', 'b\nc\nd\n', 'c\nd\n', 'd\n']);
	});

	test('a mark of a person holds in every look', () => {
		const text = `Share on Facebook\n${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\nShare on Facebook\n`;
		const own: Decision = { start: 0, end: 17, label: 'content', reference: { id: '1', origin: 'annotation' } };
		const { text: cleaned } = cleanText(text, (table, map) => {
			const span = map.spanToCleaned(own)!;
			return judgeLines(table, { knowledge: NO_KNOWLEDGE }, { decisions: [{ ...own, ...span }] });
		});
		strictEqual(cleaned, `Share on Facebook\n${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\n`);
	});

	test('as many lines as a page may have', () => {
		const text = 'Đăng ký\n'.repeat(150_000);
		const all = (table: TextTable): JudgedLines => ({
			lines: Array.from({ length: table.lines.count - 1 }, (_, line) => ({
				line,
				class: 'chrome' as const,
				boilerplate: true,
				confidence: 1,
				why: reason('So it is'),
			})),
			inline: [],
		});
		const { text: cleaned, removed } = cleanText(text, all, { report: true });
		deepStrictEqual([cleaned, removed.length], ['', 150_000]);
	});

	test('judges lines as the whole analysis does', () => {
		for (const text of articles) {
			const { lines, inline } = analyze(text, { knowledge: NO_KNOWLEDGE });
			deepStrictEqual(analyzeLines(new TextTable(text), { knowledge: NO_KNOWLEDGE }), { lines, inline });
		}
		fc.assert(
			fc.property(page, (text) => {
				const { lines, inline } = analyze(text, { knowledge: NO_KNOWLEDGE });
				deepStrictEqual(analyzeLines(new TextTable(text), { knowledge: NO_KNOWLEDGE }), { lines, inline });
			}),
		);
	});

	test('twice is once', () => {
		fc.assert(
			fc.property(fc.oneof(page, fc.constantFrom(...articles)), (text) => {
				const once = cleanText(text, judge);
				strictEqual(cleanText(once.text, judge).text, once.text);
				strictEqual(once.map.apply(text), once.text);
				// Nothing but what was taken out is another.
				const { lines } = judge(new TextTable(text.replace(/^\uFEFF/u, '')), once.map);
				ok(!once.map.isWhole || lines.every(({ boilerplate }) => !boilerplate));
			}),
			{ numRuns: 300 },
		);
	});
});
