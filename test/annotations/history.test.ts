import assert from 'node:assert/strict';
import { takeStep } from '../../server/src/annotations/history';
import { NO_FILE, parseJsonLines, serializeJsonLines } from '../../server/src/annotations/jsonLines';
import type { CorpusRule } from '../../server/src/annotations/model';
import { RULE_FORMAT } from '../../server/src/annotations/rulesFile';

/** A file with a line for each `id text`. */
function file(...rules: string[]): ReturnType<typeof parseJsonLines<CorpusRule>> {
	const lines = rules.map((rule) => {
		const [id, text] = rule.split(' ');
		return `{"id":"${id}","decision":"content","match":"line","text":"${text}"}\n`;
	});
	return lines.length === 0 ? NO_FILE : parseJsonLines(lines.join(''), RULE_FORMAT);
}

/** What the file holds after the step from one state to another, where it is in a third by now. */
function checkStep(current: string[], from: string[], to: string[], expected: string[]): void {
	const after = takeStep(file(...current), file(...from), file(...to), RULE_FORMAT);
	assert.equal(serializeJsonLines(after), serializeJsonLines(file(...expected)));
}

suite('history', () => {
	test('where nobody changed the file the step gives it its other state, whatever the order of its lines', () => {
		checkStep(['1 b', '2 a'], ['1 b', '2 a'], ['9 z', '8 y'], ['9 z', '8 y']);
		checkStep(['1 b'], ['1 b'], [], []);
	});

	test('what others added, changed or removed since stays so', () => {
		checkStep(['1 a', '5 e'], ['1 a'], [], ['5 e']);
		checkStep(['5 e'], [], ['1 a'], ['1 a', '5 e']);
		checkStep(['1 z'], ['1 a'], [], ['1 z']);
		checkStep(['1 z'], ['1 a'], ['1 b'], ['1 z']);
		checkStep(['1 a', '5 e'], ['1 a'], ['1 b'], ['1 b', '5 e']);
		checkStep(['5 e'], ['1 a'], ['1 b'], ['5 e']);
	});

	test('a line that comes back has the bytes that it had', () => {
		const spaced = parseJsonLines<CorpusRule>(
			'{ "id":"1","decision":"content", "match":"line","text":"a" }\r\n',
			RULE_FORMAT,
		);
		const after = takeStep(file('5 e'), NO_FILE, spaced, RULE_FORMAT);
		assert.equal(serializeJsonLines(after), serializeJsonLines(spaced)! + serializeJsonLines(file('5 e'))!);
	});
});
