import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';

function timesOf(text: string): string[] {
	return analyze(text, { knowledge: NO_KNOWLEDGE, language: 'en' }).times.map(({ start, end }) =>
		text.slice(start, end),
	);
}

suite('times in titles', () => {
	test('hours, lengths and weekdays that a programme is called by are no times', () => {
		assert.deepStrictEqual(timesOf('She told CBS This Morning that it rained this morning.'), ['this morning']);
		assert.deepStrictEqual(timesOf('She told Fox News Sunday that it rained on Sunday.'), ['Sunday']);
	});

	test("an event's year and a feast stay", () => {
		assert.deepStrictEqual(timesOf('They met at the 2014 Winter Olympics.'), ['2014']);
	});
});
