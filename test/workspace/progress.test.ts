import assert from 'node:assert/strict';
import { createTranslator } from '../../server/src/messages';
import { describeIndexing } from '../../server/src/workspace/progress';

suite('progress of indexing', () => {
	test('says how far it is, how fast it goes and how long it will take, once that is known', () => {
		const translate = createTranslator(undefined);
		assert.equal(describeIndexing({ documents: 2000, indexed: 0 }, translate), '0/2000');
		assert.equal(
			describeIndexing({ documents: 2000, indexed: 1240, rate: 190 }, translate),
			'1240/2000 · 190/s · 4 s left',
		);
	});
});
