import { deepStrictEqual } from 'node:assert/strict';
import type { EntityDecision } from '../../server/src/annotations/model';
import { checkHover, hoverLines } from './hoverLines';

const NOT_A_NAME: EntityDecision = {
	...{ id: 'urn:uuid:1', kind: 'not-a-name', form: 'Sân Vận Động' },
	...{ creator: 'Lan', created: '2026-11-21T10:00:00Z', source: {} },
};
const DECIDED = ['**Sân vận động** · not a name in this corpus', '', '*Decided by Lan on 2026-11-21*'];

suite('hover on what people said is no name', () => {
	for (const text of ['Ở <LOC Sân vận động|> mới', 'Ở <LOC S|ân vận động> mới', 'Ở Sân v|ận động mới']) {
		test(`says who said so, wherever the form stands: ${text}`, () =>
			checkHover({ 'a.txt': `Tin\n${text}` }, DECIDED, { entityDecisions: [NOT_A_NAME] }));
	}

	for (const text of ['<LOC Sân vận động Mỹ Đ|ình>', 'một sân vận đ|ộng', 'Sân vận động m|ới']) {
		test(`says nothing of it elsewhere: ${text}`, async () => {
			const lines = await hoverLines({ 'a.txt': `Tin\n${text}` }, { entityDecisions: [NOT_A_NAME] });
			deepStrictEqual(
				lines.filter((line) => line.includes('not a name')),
				[],
			);
		});
	}

	test('counts the rejections of what is suggested no longer', () => {
		const rejected = { label: 'not-a-name', exact: 'Chia' };
		return checkHover(
			{ 'a.txt': 'Tin\n<PER Chia>', 'b.txt': 'Tin\n<PER Chia>', 'c.txt': 'Tin\nRồi <PER Ch|ia> đi' },
			['**Chia** · not a name in this corpus', '', '*rejected 2 times in 2 documents · Decided by Minh on 2026-11-22*'],
			{
				annotations: {
					'a.txt': [{ ...rejected, creator: 'Minh', created: '2026-11-22T10:00:00Z' }],
					'b.txt': [{ ...rejected, creator: 'Lan', created: '2026-11-21T10:00:00Z' }],
				},
			},
		);
	});
});
