import assert from 'node:assert/strict';
import { classifyLines } from '../../../server/src/core/lines/classifyLines';
import type { AnalysisContext, LineClass } from '../../../server/src/core/model';
import { BOILERPLATE_CLASSES, NO_KNOWLEDGE } from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';

export const ALONE: AnalysisContext = { knowledge: NO_KNOWLEDGE };

/** A page written as `class | line`, one line each: its text and the classes that a person gave it. Blank lines stay. */
export function readPage(marked: string): { text: string; expected: string[] } {
	const rows = marked
		.replace(/^\n/u, '')
		.replace(/\n\s*$/u, '')
		.split('\n');
	const lines = rows.map((row) => /^\s*(\w*)\s*\| ?(.*)$/u.exec(row) ?? ['', '', '']);
	return {
		text: lines.map((line) => line[2]).join('\n'),
		expected: lines.filter((line) => line[2]!.trim() !== '').map((line) => `${line[1]} | ${line[2]}`),
	};
}

/** Each line that isn't blank, with its class in front. */
export function classesOf(text: string, context: AnalysisContext = ALONE): string[] {
	const table = new TextTable(text, context);
	return classifyLines(table, findTimes(table), context).lines.map(
		(line) => `${line.class} | ${table.lines.lineText(line.line)}`,
	);
}

export function checkPage(marked: string, context: AnalysisContext = ALONE): void {
	const { text, expected } = readPage(marked);
	assert.deepStrictEqual(classesOf(text, context), expected);
}

/** Which lines are the page's own, whatever their class. */
export function checkNoise(marked: string): void {
	const { text, expected } = readPage(marked);
	const noiseOf = (rows: readonly string[]): string[] =>
		rows
			.map((row) => row.split(' | '))
			.filter(([lineClass]) => BOILERPLATE_CLASSES.has(lineClass as LineClass))
			.map(([, ...line]) => line.join(' | '));
	assert.deepStrictEqual(noiseOf(classesOf(text)), noiseOf(expected));
}
