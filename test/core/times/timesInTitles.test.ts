import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';

function timesOf(text: string, language = 'en'): string[] {
	return analyze(text, { knowledge: NO_KNOWLEDGE, language }).times.map(({ start, end }) => text.slice(start, end));
}

suite('times in titles', () => {
	test('hours, lengths and weekdays that a programme is called by are no times', () => {
		assert.deepStrictEqual(timesOf('She told CBS This Morning that it rained this morning.'), ['this morning']);
		assert.deepStrictEqual(timesOf('She told Fox News Sunday that it rained on Sunday.'), ['Sunday']);
	});

	test('nor are steps in a work’s title', () => {
		assert.deepStrictEqual(timesOf('Phim “Mùa hoa gạo năm ấy” chiếu năm ngoái.', 'vi'), ['năm ngoái']);
	});

	test('nor what the page calls its programmes and newsletters by', () => {
		const page = ['Home', 'News', 'Midday Update', 'Friday Night Blitz', 'Advertisement'].join('\n');
		const article =
			'Fire closes the old mill\nA fire closed the old mill on Friday night, the town said in a statement.';
		assert.deepStrictEqual(timesOf(`${page}\n${article}`), ['Friday night']);
	});

	test("an event's year and a feast stay", () => {
		assert.deepStrictEqual(timesOf('They met at the 2014 Winter Olympics.'), ['2014']);
	});
});
