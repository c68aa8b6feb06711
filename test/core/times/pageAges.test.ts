import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { joinLines } from '../../support/text';

const PAGE = joinLines(
	'Xe khách va chạm xe tải',
	'',
	'12/3/2025, 08:45',
	'Xe khách va chạm xe tải ở huyện Sông Cầu 2 giờ trước, ba người bị thương, theo lời ông Trần Văn Bình ở xã An Hải kể lại.',
	'',
	'Công an huyện đang điều tra nguyên nhân vụ việc và hỗ trợ các gia đình, ông Bình nói thêm vào trưa nay.',
	'',
	'Bình luận (2)',
	'Lan Anh',
	'5 giờ trước',
	'Đường này nguy hiểm lắm.',
	'Hoàng',
	'2 ngày trước',
	'Trả lời',
);

suite('ages that a page counts itself', () => {
	test('have no value: when it was looked at is not known; in the article they are counted from its date', () => {
		const { times } = analyze(PAGE, { knowledge: NO_KNOWLEDGE });
		assert.deepEqual(
			times.map(({ start, end, value }) => `${PAGE.slice(start, end)} = ${value ?? ''}`),
			[
				'12/3/2025, 08:45 = 2025-03-12T08:45',
				'2 giờ trước = 2025-03-12T06:45',
				'trưa nay = 2025-03-12TMI',
				'5 giờ trước = ',
				'2 ngày trước = ',
			],
		);
		assert.match(times.at(-1)!.why.text, /when the page was fetched/u);
	});
});
