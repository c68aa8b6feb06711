import type { TeamWords } from '../../names/sportWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** How Vietnamese calls teams by whom they play for. */
export const teamWords = once((): TeamWords => ({
	women: 'nữ',
	selections: wordSet('đt đtqg đttq'),
	national: wordSet('qg vn'),
	tournaments: new Set(list(`quốc tế | quốc gia | châu | thế giới | world | đông nam`)),
	ofContinents: wordSet('châu'),
	results: wordSet('thắng thua hòa hoà hạ'),
	matches: new Set(list(`trận | chung kết | bán kết | tứ kết`)),
}));
