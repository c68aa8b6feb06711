import { addUp, describeProgress } from '../../client/src/status';
import type { CorpusStatus } from '../../server/src/protocol';
import { equal } from './assert';

suite('status', () => {
	test('says how far the index is, and when it will be done', () => {
		const large = status({ state: 'indexing', documents: 100_000, indexed: 1240, rate: 3100 });
		const done = status({ state: 'ready', documents: 5, indexed: 5 });
		const paused = status({ state: 'paused', documents: 40, indexed: 12 });
		equal(
			[[large], [done], [paused], [large, done], [done, paused], []].map((all) => describeProgress(addUp(all))),
			[
				'Corpus · 1,240 of 100,000 · 3,100/s · 32 s left',
				'Corpus · 5 documents',
				'Corpus · 12 of 40 · paused',
				'Corpus · 1,245 of 100,005 · 3,100/s · 32 s left',
				'Corpus · 17 of 45 · paused',
				'Corpus · 0 documents',
			],
		);
	});
});

function status(members: Partial<CorpusStatus>): CorpusStatus {
	return { uri: 'file:///c', name: 'c', state: 'ready', documents: 0, indexed: 0, refused: [], ...members };
}
