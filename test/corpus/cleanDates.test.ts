import { deepStrictEqual } from 'node:assert/strict';
import type { GivenDates } from '../../server/src/core/model';
import { datesLost } from '../../server/src/corpus/cleanDates';
import { CleanMap } from '../../server/src/corpus/cleanMap';

const BODY =
	'The council of Oakham voted yesterday to build a bridge over the river, ten years after the last one fell.\n';
const FRONT_MATTER = '---\ndate: 2014-05-20\n---\n';

/** The dates that go with the first so many characters of each document. */
function lost(
	documents: Readonly<Record<string, readonly [text: string, cut: number]>>,
	givenDatesOf?: (path: string) => GivenDates,
): Record<string, string> {
	const maps = new Map(
		Object.entries(documents).map(([path, [{ length }, cut]]) => [
			path,
			new CleanMap(length, [{ start: cut, end: length }]),
		]),
	);
	const steps = datesLost(maps, (path) => documents[path]?.[0], givenDatesOf && { givenDatesOf });
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return Object.fromEntries(step.value);
		}
	}
}

suite('dates that go with boilerplate', () => {
	const cut = FRONT_MATTER.length;

	test('are those that what is left tells otherwise, or not at all', () => {
		const documents = {
			'gone.txt': [FRONT_MATTER + BODY, cut],
			'kept.txt': [FRONT_MATTER + BODY, 0],
			'none.txt': [`Log in\n${BODY}`, 'Log in\n'.length],
			'named-2014-05-20.txt': [FRONT_MATTER + BODY, cut],
			'named-2013-01-01.txt': [FRONT_MATTER + BODY, cut],
		} as const;
		deepStrictEqual(lost(documents), { 'gone.txt': '2014-05-20', 'named-2013-01-01.txt': '2014-05-20' });
	});

	test('are none where a person or corpus.json says the same', () => {
		const documents = { 'a.txt': [FRONT_MATTER + BODY, cut] } as const;
		const folderDate = (value: string): GivenDates => ({ folderDate: { pattern: '**', value } });
		deepStrictEqual(
			lost(documents, () => folderDate('2014')),
			{ 'a.txt': '2014-05-20' },
		);
		deepStrictEqual(
			lost(documents, () => folderDate('2014-05-20')),
			{},
		);
		const reference = { id: '1', origin: 'annotation', creator: undefined, created: undefined } as const;
		deepStrictEqual(
			lost(documents, () => ({ decidedDate: { value: '1999', reference } })),
			{},
		);
	});
});
