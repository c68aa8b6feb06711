import assert from 'node:assert/strict';
import { parseJsonLines, recordsOf } from '../../server/src/annotations/jsonLines';
import { createRule, RULE_FORMAT, withExceptions } from '../../server/src/annotations/rulesFile';
import { joinLines } from '../support/text';

suite('rulesFile', () => {
	test('reads rules; says what is wrong with the others', () => {
		const file = parseJsonLines(
			joinLines(
				'{"id":"1","decision":"boilerplate","match":"line","text":"Chia sẻ","except":["a.txt"],"creator":"Lan"}',
				'{"id":"2","decision":"spam","match":"line","text":"Chia sẻ"}',
				'{"id":"3","decision":"content","match":"word","text":"Chia sẻ"}',
				'{"id":"4","decision":"content","match":"line","text":" "}',
				'{"decision":"content","match":"line","text":"a"}',
			),
			RULE_FORMAT,
		);
		assert.deepEqual(
			recordsOf(file).map(({ id, text, except, creator }) => [id, text, except, creator]),
			[['1', 'Chia sẻ', ['a.txt'], 'Lan']],
		);
		assert.deepEqual(
			file.lines.flatMap(({ problem }) => (problem ? [problem.text.split(';')[0]] : [])),
			[
				'"decision" must be "boilerplate" or "content"',
				'"match" must be "line", "template" or "passage"',
				'A rule without a text',
				'A rule without an id',
			],
		);
	});

	test('exceptions stand after the text, sorted, each once; the last one takes the member along', () => {
		const rule = createRule({
			id: '1',
			decision: 'content',
			match: 'line',
			text: 'A',
			except: [],
			creator: undefined,
			created: '2026',
		});
		const excepted = withExceptions({ ...rule, source: { ...rule.source, note: 'x' } }, ['b', 'a', 'b']);
		assert.equal(
			JSON.stringify(excepted.source),
			'{"id":"1","decision":"content","match":"line","text":"A","except":["a","b"],"created":"2026","note":"x"}',
		);
		assert.deepEqual(withExceptions(excepted, []).source, { ...rule.source, note: 'x' });
	});
});
