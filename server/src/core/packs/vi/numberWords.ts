import { BRANCHES, STEMS } from './cycleYears';
import type { NumberWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** What Vietnamese counts, and what it calls by a number. */
export const numberWords = once((): NumberWords => ({
	counters: wordSet(`
		lần người năm ngày giờ phút giây tiếng tháng tuần tuổi km m mét cây chiếc cái con căn ngôi hộ gia hàng chục trăm nghìn ngàn vạn triệu
		tỷ tỉ đồng kg tấn tạ yến lít ha hecta sào mẫu vụ trận điểm bàn quả suất đợt chuyến xe tàu đứa em bé anh chị ông bà cô cháu phần loại vị
		đội tổ nhóm làn nhịp tầng phòng lô thửa sạp ki-ốt quán nhà trường lớp cuộc kỳ quý mùa vòng bên đầu bờ phía nước tỉnh huyện xã thôn
		đối nghi nạn chiến cán công học giáo bác nhân du khách hành thành dự cầu đoạn tuyến cụm khu mũi ngả hướng
	`),
	countedHeads: wordSet('khu khóm kv'),
	unnumbered: wordSet('tỉnh phố tp đô quận huyện xã phường bang nước châu vùng miền đảo'),
	blocks: wordSet('tổ khu'),
	plants: new Set(['thủy điện', 'thuỷ điện', 'nhiệt điện', 'công nghiệp']),
	placeLetters: wordSet('q p h x tp tx tt'),
	surePlaceLetters: wordSet('q tp'),
	signs: wordSet('số'),
	lanes: wordSet('ngõ ngách hẻm kiệt'),
	countCues: wordSet('thứ có'),
	prizes: wordSet('nhất nhì ba tư tám khuyến'),
	ordinals: wordSet('nhất nhì hai ba tư bốn năm sáu bảy tám chín mười'),
	ordinalCues: wordSet('thứ'),
	subjectCues: wordSet('hợp môn'),
	seasons: new Set(list(`đông xuân | hè thu | thu đông | xuân hè | thu mùa`)),
	crops: wordSet('vụ lúa màu'),
	prizeCues: wordSet('giải'),
	amounts: wordSet('tỷ tỉ triệu nghìn ngàn vạn'),
	moneys: wordSet('yên đồng won tệ bảng'),
	cycleStems: STEMS,
	cycleBranches: BRANCHES,
	cycleYears: wordSet('năm xuân tuổi'),
}));
