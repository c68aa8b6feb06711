import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';

/** The types of what a text of matches names, in its order. */
function namesOf(text: string): string[] {
	return analyze(text, { knowledge: NO_KNOWLEDGE }).mentions.map(
		({ start, end, type }) => `${type} ${text.slice(start, end)}`,
	);
}

suite('Vietnamese lists of matches to come', () => {
	test('provinces that play each other at a time are clubs, the stops of a train are places', () => {
		const report = 'Các cầu thủ chủ nhà chơi hay và ghi bàn sớm ở trận đấu này, thủ môn đội khách cũng được khen.\n';
		assert.deepStrictEqual(namesOf(`${report}18:00 Nam Định - Hải Phòng\n19:15 Đà Nẵng - Thanh Hóa\n`), [
			'ORG Nam Định',
			'ORG Hải Phòng',
			'ORG Đà Nẵng',
			'ORG Thanh Hóa',
		]);
		const trains = 'Các chuyến tàu chở khách chạy đúng giờ trong dịp lễ này, hành khách được khuyên ra ga sớm hơn.\n';
		assert.deepStrictEqual(namesOf(`${trains}18:00 Nam Định - Hải Phòng\n`), ['LOC Nam Định', 'LOC Hải Phòng']);
	});
});
