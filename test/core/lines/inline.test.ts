import assert from 'node:assert/strict';
import { classifyLines } from '../../../server/src/core/lines/classifyLines';
import { TextTable } from '../../../server/src/core/textTable';
import { parseMarked } from '../../support/text';
import { ALONE } from './pageText';

const BODY = [
	'Hội đồng thành phố đã thông qua kế hoạch trồng mười nghìn cây xanh dọc các tuyến đường mới mở trong năm nay.',
	'Cây được chọn là những loài chịu gió, ít rụng lá và đã quen với đất phèn ở vùng cửa sông này.',
	'Người dân có thể đăng ký nhận cây giống tại trụ sở phường và tự chăm sóc trước cửa nhà mình.',
];

/** The passages in `[[…]]` are the boilerplate to be found inside the lines. */
function checkInline(...marked: string[]): void {
	const { text, spans } = parseMarked(marked.join('\n'));
	const { inline } = classifyLines(new TextTable(text), [], ALONE);
	assert.deepStrictEqual(
		inline.map(({ start, end }) => text.slice(start, end)),
		spans.map(({ start, end }) => text.slice(start, end)),
	);
	assert.deepStrictEqual(
		inline.map(({ start, end }) => ({ start, end })),
		spans,
	);
}

suite('Boilerplate inside lines', () => {
	test('tags before a lead', () => {
		for (const tag of [
			'[[SGO.VN - ]]',
			'[[(Phố Biển) - ]]',
			'[[(Phố Biển) -]]',
			'[[PBO - ]]',
			'[[Đà Lạt (Reuters) – ]]',
			'[[PhoBien.com, Đà Lạt - ]]',
			'[[HANOI, 3/5 (AFP) - ]]',
		]) {
			checkInline('Thành phố trồng thêm mười nghìn cây xanh', `${tag}${BODY[0]}`, BODY[1]!, BODY[2]!);
		}
	});

	test('what only looks like a tag', () => {
		for (const opening of [
			'NATO - ',
			'CRICKET - ',
			'TP.HCM - ',
			'Ông Lê Văn Tám (Hà Nội) - chủ vườn - nói: ',
			'Khu 3 (mới) - ',
			'- ',
		]) {
			checkInline('Thành phố trồng thêm mười nghìn cây xanh', `${opening}${BODY[0]}`, BODY[1]!, BODY[2]!);
		}
	});

	test('in English a town stands before a report, a newsroom by its letters or name', () => {
		const body = [
			'The former head of the county took the money, a witness told the jury on Wednesday afternoon.',
			'Her lawyers said that she would not appeal, and that the case had cost her all that she had.',
		];
		for (const opening of ['HARTWELL — ', 'LEEDS - ', 'KYIV – ', '[[REUTERS - ]]', '[[AFP — ]]', '[[KXAN — ]]']) {
			checkInline('Witness speaks of a lunchbox', `${opening}${body[0]}`, body[1]!);
		}
	});

	test('a headline in capitals has no tag before it', () => {
		checkInline('HARBOUR - FERRIES STAY IN PORT AFTER STORM.', ...BODY);
	});

	test('credits after captions', () => {
		for (const caption of [
			'Hàng cây mới trên đường ven sông. [[Ảnh: Hải Yến]]',
			'Hàng cây mới trên đường ven sông [[(Ảnh: Hải Yến)]]',
			'Hàng cây mới trên đường ven sông [[(ảnh: tư liệu)]].',
			'The new trees by the river. [[Photograph: Ann Lee/Reuters]]',
			'The new trees by the river [[(AP Photo/Ann Lee)]]',
			'The new trees by the river. [[Photo by Ann Lee]]',
			'Новые деревья у реки. [[Фото: Анна Лебедева / ТАСС]]',
			'Les arbres au bord de la rivière [[© AFP]]',
		]) {
			checkInline('Thành phố trồng thêm mười nghìn cây xanh', BODY[0]!, caption, BODY[1]!, BODY[2]!);
		}
	});

	test('a credit stuck to its caption ends where the alternative text says, or where a capital follows a small letter', () => {
		checkInline(
			'Thành phố trồng thêm mười nghìn cây xanh',
			'[[© AFP / Ann Lee]]hàng cây mới trên đường ven sông',
			'hàng cây mới trên đường ven sông - Phố Biển, 1920, 03.05.2024',
			...BODY,
		);
		checkInline(
			'Thành phố trồng thêm mười nghìn cây xanh',
			'[[© AFP / Ann Lee]]Hàng cây mới trên đường ven sông',
			...BODY,
		);
	});

	test('a colon in running text is no credit', () => {
		checkInline(
			'Thành phố trồng thêm mười nghìn cây xanh',
			BODY[0]!,
			`${BODY[1]} Ông nói thêm về hình thức: đơn giản.`,
			BODY[2]!,
		);
	});
});
