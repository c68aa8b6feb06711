import assert from 'node:assert/strict';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { resolveTimes } from '../../../server/src/core/times/resolveTimes';
import { EXPRESSIONS, TOLD_ON } from './expressionTable';
import { NEWS_SENTENCES } from './newsSentences';

suite('times: expressions and values', () => {
	for (const language of ['vi', 'en', 'ru'] as const) {
		test(`expressions of ${language} as the table has them`, () => {
			assertAnnotated(EXPRESSIONS[language], language);
		});
		test(`sentences of news in ${language}`, () => {
			assertAnnotated(NEWS_SENTENCES[language], language);
		});
	}
});

function assertAnnotated(table: string, language: string): void {
	const lines = table
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	assert.deepStrictEqual(
		lines.map((line) => annotate(line.slice(0, line.lastIndexOf(' =')).replace(/\[\[|\]\]/gu, ''), language)),
		lines,
	);
}

function annotate(text: string, language: string): string {
	const date = { value: TOLD_ON, confidence: 1, why: { text: '' } };
	const times = resolveTimes(findTimes(new TextTable(text, { language })), date, 'nearest');
	let marked = '';
	let at = 0;
	for (const { start, end } of times) {
		marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
		at = end;
	}
	const values = times.map(({ type, value }) => `${type === 'DATE' ? '' : `${type} `}${value ?? '?'}`);
	return `${marked}${text.slice(at)} = ${values.join(', ')}`.trim();
}
