import type { BodyParts } from '../../names/organizationWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** How names of Vietnamese bodies go on behind their heads. */
export const bodyParts = once((): BodyParts => ({
	and: 'và',
	press: wordSet('báo'),
	editions: new Set(list(`điện tử | cuối tuần | chủ nhật | hằng tháng | hằng ngày`)),
	sureEditions: new Set(['điện tử']),
	forces: wordSet('lực'),
	highLevels: new Set(['cấp cao']),
	offices: new Set(['văn phòng', 'hội người', 'tổng hội', 'hội sinh']),
	beforeSeats: wordSet('tại'),
	steering: new Set(['ban chỉ']),
	councils: new Set(list(`ủy ban | uỷ ban | hội đồng | tiểu ban`)),
	ofState: new Set(['nhà nước', 'quốc gia']),
	concernCues: wordSet('về'),
	concernJoiners: wordSet('ở các người việc ngoài'),
	concernEnds: wordSet('ngoài'),
	shortFields: wordSet('PTNT ĐT MT DL TTDL XH CN CNCH TKCN'),
	wholeNation: wordSet('toàn'),
	committees: wordSet('uỷ'),
	members: wordSet('viên'),
	unions: wordSet('đoàn'),
}));
