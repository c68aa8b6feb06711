import assert from 'node:assert/strict';
import { analyzeTable } from '../../server/src/core/analyze';
import { type Decision, NO_KNOWLEDGE } from '../../server/src/core/model';
import { formatReason } from '../../server/src/core/reason';
import { TextTable } from '../../server/src/core/textTable';
import { applyDecisions } from '../../server/src/corpus/applyDecisions';

const PAGE = `Boat hits sluice at Denver
By Anna Reed
6 November 2024
A cruiser struck the sluice gates on Monday, the harbour office said.
`;

suite('times follow what people say of others', () => {
	check(
		'a clock time is on the day that was corrected',
		'The gates were checked on 3/5/2024. Anybody there between [[2pm]] and 3pm should call.',
		[{ passage: '3/5/2024', label: 'DATE', value: '2024-03-05' }],
		'2024-03-05T14:00',
		['2024-05-03T14:00'],
	);
	check(
		'not on one that is none',
		'The firm has 30 September boats on its books. On 2 October it counted them at [[noon]].',
		[{ passage: '2 October', label: 'not-a-time' }],
		'2024-09-30T12:00',
		['2024-10-02T12:00'],
	);
	check(
		'a step is counted from it',
		'The dam was built in 1953. [[Ten years later]] it broke.',
		[{ passage: '1953', label: 'DATE', value: '1935' }],
		'1945',
		['1963'],
	);
	check(
		'a passage that was tagged with a value counts like one that was read',
		'The night of the great flood was long. At [[4am]] the bells rang.',
		[{ passage: 'The night of the great flood', label: 'DATE', value: '1953-01-31' }],
		'1953-01-31T04:00',
	);
	check(
		'a time that was accepted as it was read keeps following',
		'The gates were checked on 3/5/2024. Anybody there at [[2pm]] should call.',
		[
			{ passage: '2pm', label: 'TIME' },
			{ passage: '3/5/2024', label: 'DATE', value: '2024-03-05' },
		],
		'2024-03-05T14:00',
		['2024-05-03T14:00'],
	);
	check(
		'… and one that has a value of its own keeps that',
		'The gates were checked on 3/5/2024. Anybody there at [[2pm]] should call.',
		[
			{ passage: '2pm', label: 'TIME', value: '2024-05-04T14:00' },
			{ passage: '3/5/2024', label: 'DATE', value: '2024-03-05' },
		],
		'2024-05-04T14:00',
	);
	check(
		'of a corrected year the months of its sentence are',
		'It opened in 2019 and was sold in [[June]].',
		[{ passage: '2019', label: 'DATE', value: '2018' }],
		'2018-06',
		['2019-06'],
	);
	check(
		'a part that somebody tagged says what its own words say, not what the whole says',
		'The lock was closed in [[June]] 2021.',
		[{ passage: 'June', label: 'DATE' }],
		'XXXX-06',
		['2021-06'],
	);
	check(
		'… nor is it counted from another day than the whole',
		'Anybody there at [[9:30 a.m.]] Thursday should call.',
		[{ passage: '9:30 a.m.', label: 'TIME' }],
		'XXXX-XX-XXT09:30',
		['2024-11-07T09:30'],
	);
	check(
		'… all of it where what was cut off adds nothing',
		'The lock was closed on [[3 October]] 2024.',
		[{ passage: '3 October', label: 'DATE' }],
		'2024-10-03',
		['2024-10-03'],
	);
	check(
		'… and nothing where it is no time by itself',
		'The lock was closed [[last]] October.',
		[{ passage: 'last', label: 'DATE' }],
		undefined,
		['2024-10'],
	);
});

interface Said {
	readonly passage: string;
	readonly label: string;
	readonly value?: string;
}

/** The value of the passage in double brackets, in a page's text, with and without what is said. */
function check(
	name: string,
	marked: string,
	said: readonly Said[],
	expected: string | undefined,
	before: readonly string[] = [],
): void {
	test(name, () => {
		const start = PAGE.length + marked.indexOf('[[');
		const text = PAGE + marked.replace('[[', '').replace(']]', '');
		const table = new TextTable(text, { language: 'en' });
		const analysis = analyzeTable(table, { knowledge: NO_KNOWLEDGE });
		const decisions = said.map(({ passage, label, value }, i): Decision => {
			const start = text.indexOf(passage, PAGE.length);
			return {
				start,
				end: start + passage.length,
				label,
				reference: { id: `urn:uuid:${i}`, origin: 'annotation', created: `2026-11-21T10:00:0${i}Z` },
				...(value === undefined ? {} : { value }),
			};
		});
		const valueIn = ({ times }: typeof analysis) => times.find((time) => time.start === start)?.value;
		const decided = applyDecisions(table, analysis, decisions);
		assert.equal(valueIn(decided), expected, decided.times.map(({ why }) => formatReason(why)).join('; '));
		if (before.length > 0) {
			assert.equal(valueIn(analysis), before[0]);
		}
	});
}
