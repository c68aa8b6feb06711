import type { TimePack } from '../../times/pack';
import { once } from '../once';
import { list } from '../words';
import { calendarRules } from './timesCalendar';
import { countingRules } from './timesCounting';
import { holidays } from './timesHolidays';

const units = {
	second: list('giây | s'),
	minute: list('phút'),
	hour: list('giờ | tiếng | tiếng đồng hồ | giờ đồng hồ | h'),
	day: list('ngày | ngày đêm'),
	week: list('tuần | tuần lễ'),
	month: list('tháng'),
	quarter: list('quý | quí'),
	year: list('năm'),
	decade: list('thập kỷ | thập niên | thập kỉ'),
	century: list('thế kỷ | thế kỉ'),
};

export const times = once((): TimePack => ({
	name: 'Vietnamese',
	order: 'day-first',
	capitalsAreNames: true,
	namesAreCapitalized: false,
	months: [],
	ambiguousNames: [],
	monthNumerals: [
		'một | giêng',
		'hai',
		'ba',
		'tư | bốn',
		'năm',
		'sáu',
		'bảy | bẩy',
		'tám',
		'chín',
		'mười',
		'mười một',
		'mười hai | chạp',
	].map(list),
	weekdays: [
		'thứ hai | thứ 2',
		'thứ ba | thứ 3',
		'thứ tư | thứ 4',
		'thứ năm | thứ 5',
		'thứ sáu | thứ 6',
		'thứ bảy | thứ bẩy | thứ 7',
		'chủ nhật | chúa nhật | chủ nhựt',
	].map(list),
	units,
	partsOfDay: {
		MO: list(
			'sáng | buổi sáng | sáng sớm | rạng sáng | sáng tinh mơ | tờ mờ sáng | sớm | mờ sáng | đầu giờ sáng | cuối giờ sáng',
		),
		MI: list('trưa | buổi trưa | giữa trưa | gần trưa'),
		AF: list('chiều | buổi chiều | xế chiều | đầu giờ chiều | cuối giờ chiều | chiều muộn'),
		EV: list('tối | buổi tối | chiều tối | tối muộn'),
		NI: list('đêm | ban đêm | nửa đêm | giữa đêm | đêm khuya | khuya | rạng đêm | đêm muộn'),
	},
	seasons: {
		SP: list('mùa xuân'),
		SU: list('mùa hè | mùa hạ'),
		FA: list('mùa thu'),
		WI: list('mùa đông'),
	},
	holidays: holidays(),
	lunarCalendar: 'vietnamese',
	numerals: {
		một: 1,
		hai: 2,
		ba: 3,
		bốn: 4,
		tư: 4,
		năm: 5,
		lăm: 5,
		sáu: 6,
		bảy: 7,
		bẩy: 7,
		tám: 8,
		chín: 9,
		mười: 10,
		mốt: 1,
	},
	multipliers: { mươi: 10, chục: 10, trăm: 100, nghìn: 1000, ngàn: 1000 },
	vague: list(
		'vài | mấy | ít | nhiều | vài ba | dăm | đôi ba | hàng chục | hàng trăm | hàng nghìn | hàng ngàn | vài chục | nhiều chục | hàng triệu | không ít',
	),
	ordinals: { 'đầu tiên': 1, đầu: 1, nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5 },
	ordinalSuffixes: [],
	rules: calendarRules + countingRules,
	joinsToCoarser: list(
		', | của | vào | của ngày | trong | ngày | vào ngày | , ngày | , vào | của tháng | - | – | , năm',
	).concat('|'),
	joinsToClock: list(
		', | - | – | / | lúc | vào lúc | vào | hồi | , lúc | khoảng | từ | • | · | , vào lúc | vào khoảng',
	).concat('|'),
	betweenWeekdays: list('đến | tới | - | –'),
	clockRemarks: list('giờ | theo'),
	betweenTimes: list('đến | tới | và | - | – | , | đến ngày | cho đến | hoặc | hay | đến hết | , và'),
	notBeforeDate: list(
		'số | nhà | đường | phố | quảng trường | công viên | bệnh viện | nhà máy | hẻm | ngõ | ngách | kiệt | quốc lộ | ql | tổ | phòng | lô | lớp | điều | khoản | chương | vòng | thông tư | nghị định | quyết định | chỉ thị | công văn | tỷ số | tỉ số | tỷ lệ | tỉ lệ | iphone | dẫn trước | thắng lợi | phiên bản | tập | chuyến bay | mã | sđt | điện thoại | hotline | đt | tel | khoá | top | hạng',
	),
	shareCues: list(
		'khoảng | gần | hơn | chiếm | quá | mất | giảm | tăng | bằng | một | đạt | được | điểm | chấm | còn | tới | chỉ | ít nhất | trên | dưới | xếp | thứ | với | rồi | xuống | lên',
	),
	futureCues: list('sẽ | sắp | dự'),
	pastCues: list('đã | hồi | vừa | từng'),
	birthCues: list('sinh | sn'),
	feastHeads: list('ngày | lễ'),
	reachCues: list('tính đến | tính tới'),
	publicationCues: list('đăng | cập nhật | xuất bản | ngày đăng | đăng lúc | thứ'),
}));
