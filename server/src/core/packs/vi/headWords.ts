import type { HeadWords } from '../../names/organizationWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** By which texts call a body or an event, with a capital, after its whole name. */
export const shortHeads = once(() =>
	list(
		`liên hiệp | hiệp hội | liên đoàn | liên minh | tổng hội | giáo hội | trung tâm | bệnh viện | học viện | phòng khám | ủy ban | uỷ ban | hội đồng | bảo tàng | thư viện | nhà hát | câu lạc bộ | tổ chức | liên hoan | hiệp định | hiệp ước | công ước`,
	),
);

/** What Vietnamese bodies and territories are called by. */
export const headWords = once((): HeadWords => ({
	shortHeads: new Set(shortHeads()),
	sureHeads: wordSet('báo đài đảng sở ubnd hđnd tand vksnd'),
	syllables: wordSet('trường đoàn khoa'),
	societies: new Set(list(`hiệp hội | tổng hội | liên đoàn | liên hiệp | liên minh | hội đồng | ủy ban | uỷ ban`)),
	societyEnds: wordSet('hội đoàn hiệp'),
	siteLabels: new Set(
		list(
			`cơ quan | báo điện | tạp chí | chuyên trang | trang thông | trang tin | kênh thông | tin tức | diễn đàn | nhật báo | đọc báo | tiếng nói | cổng thông | trang điện`,
		),
	),
	media: wordSet('báo tạp thời đài tuần nhật kênh'),
	mergedMedia: [['báo'], ['và', '&'], ['đài'], ['phát', 'pt'], ['thanh'], ['truyền'], ['hình', 'th', 'ptth']],
	wholeHeads: wordSet('đảng vksnd tand hđnd'),
	sectors: wordSet('ngành'),
	deeds: new Set(
		list(
			`hỗ trợ | đầu tư | kiểm tra | giám sát | điều tra | hợp tác | phát triển | bảo vệ | tư vấn | phát hành | cảnh báo | thanh tra | quản lý | đào tạo | xây dựng | sản xuất | xuất khẩu | nhập khẩu | nghiên cứu | dự báo | tổ chức | thống nhất | phòng chống | ứng phó | chế biến | phân phối | vận chuyển | huấn luyện | bồi dưỡng | biểu diễn | công tác | công bố | đối thoại | giao lưu | ứng dụng | kiểm soát | chỉ đạo | viện trợ | cứu trợ | bảo trợ | chăm sóc | thẩm định | giám định | xúc tiến | tiết kiệm | đổi mới | giải phóng | kháng chiến | thành lập | sáng tạo | chuyển đổi | thi đua | khen thưởng | tuyên truyền | tuyển sinh | bầu cử | kinh doanh`,
		),
	),
	objects: new Set(
		list(
			`quản lý | phòng chống | điều tra | kiểm soát | bảo vệ | xúc tiến | điều phối | giám sát | gìn giữ | bảo tồn | khai thác | dự báo | nghiên cứu | quy hoạch | đăng ký | xử lý | ứng phó | bảo trợ | cứu trợ | cứu hộ | phục vụ | phối hợp | vận động | phục hồi | phát huy | thúc đẩy | giới thiệu | sáng tác | vận hành | chống`,
		),
	),
	agentCues: wordSet('do được bị'),
	agentActs: new Set(
		list(
			`thống nhất | sản xuất | tổ chức | phát hành | công bố | xây dựng | đầu tư | quản lý | thành lập | thẩm định | phê duyệt | xử lý | giám sát | bảo trợ | kiểm tra | hỗ trợ | phối hợp`,
		),
	),
	bodyJoiners: wordSet('và của về các cho vì ở tại ngoài người'),
	units: new Set(
		list(
			`sư đoàn | trung đoàn | lữ đoàn | tiểu đoàn | quân đoàn | binh đoàn | đại đội | hải đội | hải đoàn | không đoàn | phi đội`,
		),
	),
	schools: wordSet('trường thpt thcs'),
	schoolLevels: new Set(list(`th | thcs | thpt | tiểu học | mầm non | mẫu giáo | trung học`)),
	calledAfterPeople: wordSet('trường đại học bệnh nhà cung quỹ thư bảo trung viện tiểu thpt thcs khu rạp đường giải'),
	plurals: wordSet('các những nhiều mọi hai ba'),
	levelCues: wordSet('cấp'),
	universal: new Set(['quốc tế', 'quốc gia']),
	country: 'việt nam',
	grounds: wordSet('sân svđ'),
	teams: wordSet('đội tuyển clb'),
	sports: wordSet('bóng đá chuyền rổ ném nữ nam trẻ futsal'),
	villages: wordSet('thôn xã phường ấp bản làng buôn xóm huyện trấn phố đường'),
	sites: wordSet('sông suối thác hồ đèo dốc núi đồi đảo đình đền miếu chùa cảng cầu chợ hang vịnh làng xóm thôn ấp'),
	levels: new Set(list(`tỉnh | huyện | quận | xã | phường | thành phố | thị xã | thị trấn`)),
	groups: wordSet('tổ'),
	affairs: wordSet('vụ'),
	partyLevels: wordSet('tỉnh thành huyện quận thị'),
	sideCues: wordSet('vào ra trong ngoài từ chí đất'),
	sides: wordSet('nam bắc'),
	partCues: wordSet('miền'),
	sideHeads: wordSet('phía'),
	placesAlone: new Set(['vùng vịnh']),
	parts: wordSet('bắc trung nam'),
	listedLevels: wordSet('tỉnh châu'),
	ownBodies: wordSet('viện hội'),
	departments: wordSet('sở phòng'),
	ofTerritory: new Set(
		list(`ủy | uỷ | ubnd | hđnd | tand | vksnd | ubmttq | mttq | lđlđ | biên phòng | kiểm lâm | quân sự | lao động`),
	),
}));
