import assert from 'node:assert/strict';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { findMentions } from '../../../server/src/core/names/findMentions';
import { TextTable } from '../../../server/src/core/textTable';

/** The places of a line that begins with a time, which ends before the first dash. */
function checkPlaces(line: string, expected: readonly string[]): void {
	const times = [{ start: 0, end: line.search(/ [-–]/u) }];
	const mentions = findMentions(
		new TextTable(line, { language: 'en' }),
		{ lines: [], inline: [], times },
		{ knowledge: NO_KNOWLEDGE },
	);
	assert.deepStrictEqual(
		mentions.map(({ type, start, end }) => `${type} ${line.slice(start, end)}`),
		expected.map((place) => `LOC ${place}`),
	);
}

suite('venues in a schedule', () => {
	test('stand between the time and the town, whatever they are called', () => {
		checkPlaces('June 9 -- Harwick Lube Live, Kettle Falls, OH', ['Harwick Lube Live', 'Kettle Falls', 'OH']);
		checkPlaces('June 10 – Dunwell Credit Union Music Park at Marsh Creek, Raleigh, NC', [
			'Dunwell Credit Union Music Park at Marsh Creek',
			'Raleigh',
			'NC',
		]);
		checkPlaces('July 2 - Kettle Hall, Tromsdal, Norway', ['Kettle Hall', 'Tromsdal', 'Norway']);
	});

	test('end before a bracket', () => {
		checkPlaces('June 14 -- Harwick Bank Amphitheatre (Dunwell Hall), Kettle Falls, GA', [
			'Harwick Bank Amphitheatre',
			'Dunwell Hall',
			'Kettle Falls',
			'GA',
		]);
	});

	test('are not taken for what else stands behind a time', () => {
		checkPlaces('June 9 -- The band played, sang and danced in Kettle Falls, OH', ['Kettle Falls', 'OH']);
	});
});
