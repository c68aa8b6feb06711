import assert from 'node:assert/strict';
import { analyze, analyzeTogether } from '../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../server/src/core/model';
import { TextTable } from '../../server/src/core/textTable';
import { joinLines } from '../support/text';

const TEXTS = [
	joinLines(
		'Cầu mới qua sông',
		'Ngày 3/5/2024, ông Trần Văn Lộc cho biết cây cầu mới sẽ được khánh thành vào tháng 6, sau ba năm xây dựng.',
	),
	'',
	joinLines(
		'Harbour Times',
		'The mayor, Ann Hobbs, said on 4 May 2024 that the bridge would open next week.',
		'Read more',
	),
	'Вчера мэр Снежногорска Пётр Соколов открыл мост через реку.',
];

suite('analysis', () => {
	test('texts that are analysed together come out as each of them by itself', () => {
		const context = { knowledge: NO_KNOWLEDGE };
		const together = analyzeTogether(TEXTS.map((text) => ({ table: new TextTable(text), context })));
		assert.deepStrictEqual(
			together,
			TEXTS.map((text) => analyze(text, context)),
		);
		assert.ok(together.some(({ mentions }) => mentions.length > 0));
	});

	test('no text has no analysis', () => {
		assert.deepStrictEqual(analyzeTogether([]), []);
	});
});
