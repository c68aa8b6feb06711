import assert from 'node:assert/strict';
import { suggestionsIn, waitingIn } from '../../server/src/corpus/suggestions';
import { memoryCorpus, type TestAnnotation } from '../support/memoryCorpus';

const TEXT = 'Tin\nÔng <PER Putin> đến Huế <DATE=2024-06-19 hôm qua>';

/** What waits as `label text isForeign`, where programs propose and people decided. */
function waiting(proposed: readonly TestAnnotation[], decided: readonly TestAnnotation[] = []): string[] {
	const corpus = memoryCorpus(
		{ 'a.txt': TEXT },
		{ proposals: { 'a.txt': proposed }, annotations: { 'a.txt': decided } },
	);
	const view = corpus.get('a.txt');
	return waitingIn(view).map(
		({ label, start, end, isForeign = false }) => `${label} ${view.table.text.slice(start, end)} ${isForeign}`,
	);
}

const PLACE: TestAnnotation = { label: 'LOC', exact: 'Huế' };
const OWN = ['PER Putin false', 'DATE hôm qua false'];

suite('proposals of programs', () => {
	test('wait beside what the analysis suggests, in the order of the text; what both say once', () => {
		assert.deepEqual(waiting([]), OWN);
		assert.deepEqual(waiting([PLACE, { label: 'PER', exact: 'Putin' }]), [OWN[0], 'LOC Huế true', OWN[1]]);
		assert.deepEqual(waiting([{ label: 'ORG', exact: 'Putin' }]), [OWN[0], 'ORG Putin true', OWN[1]]);
		assert.deepEqual(waiting([{ label: 'LOC', exact: 'Hà Nội' }]), OWN, 'what is gone is not offered');
	});

	test('tell who proposes, and that two do', () => {
		const said = { besides: { source: { creator: { type: 'Software', name: 'm-1' }, score: 0.831 } } };
		const twice = [
			{ ...PLACE, ...said, id: 'urn:uuid:1', created: '2026-11-21T01:02:03Z' },
			{ ...PLACE, id: 'urn:uuid:2' },
		];
		const view = memoryCorpus({ 'a.txt': TEXT }, { proposals: { 'a.txt': twice } }).get('a.txt');
		const [place, ...others] = waitingIn(view).filter(({ isForeign }) => isForeign);
		assert.deepEqual(others, []);
		assert.equal(place?.certainty, 0.831);
		assert.deepEqual(
			place.why.map(({ args }) => args),
			[
				['m-1', ', 0.83, 2026-11-21'],
				[{ text: 'a program' }, ''],
			],
		);
		assert.equal(suggestionsIn(view.table, view.analysis).length, OWN.length);
	});

	test('wait no more once a person said so, or what cannot stand beside it, or that it is none', () => {
		for (const label of ['LOC', 'ORG', 'not-a-name']) {
			const left = waiting([PLACE], [{ label, exact: 'Huế' }]).filter((one) => one.includes('true'));
			assert.deepEqual(left, [], label);
		}
		for (const decided of [
			{ label: 'not-a-time', exact: 'Huế' },
			{ label: 'claim', exact: 'Huế' },
			{ label: 'LOC', exact: 'đến Huế' },
		]) {
			assert.ok(waiting([PLACE], [decided]).includes('LOC Huế true'), decided.label);
		}
		const history = [{ when: '2026-11-21T01:02:03Z', did: 'rejected' }];
		assert.deepEqual(waiting([{ ...PLACE, besides: { history } }]), OWN);
	});
});
