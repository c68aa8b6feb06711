import type { BodyWords } from '../linkPack';
import { once } from '../once';
import { list } from '../words';
import { clubs } from './clubs';
import { provinces } from './provinces';
import { trades } from './trades';

/** How names of bodies are shortened, and what they leave out. */
export const bodyWords = once((): BodyWords => ({
	abbreviations: list(`
		ubnd = ủy ban nhân dân | hđnd = hội đồng nhân dân | tand = tòa án nhân dân | tandtc = tòa án nhân dân tối cao |
		vksnd = viện kiểm sát nhân dân | vksndtc = viện kiểm sát nhân dân tối cao | mttq = mặt trận tổ quốc |
		ubmttq = ủy ban mặt trận tổ quốc | lđlđ = liên đoàn lao động | lhpn = liên hiệp phụ nữ | bhxh = bảo hiểm xã hội |
		nhnn = ngân hàng nhà nước | csgt = cảnh sát giao thông | cshs = cảnh sát hình sự | csđt = cảnh sát điều tra |
		pccc = phòng cháy chữa cháy | cnch = cứu nạn cứu hộ | qlnn = quản lý nhà nước | qltt = quản lý thị trường |
		gd đt = giáo dục đào tạo | kh đt = kế hoạch đầu tư | kh cn = khoa học công nghệ | tn mt = tài nguyên môi trường |
		tt tt = thông tin truyền thông | vh tt dl = văn hóa thể thao du lịch | tt dl = thể thao du lịch | vh tt = văn hóa thể thao |
		nn ptnt = nông nghiệp phát triển nông thôn | ptnt = phát triển nông thôn | nn mt = nông nghiệp môi trường |
		lđ tb xh = lao động thương binh xã hội | tb xh = thương binh xã hội | gt vt = giao thông vận tải |
		pt th = phát thanh truyền hình | đh = đại học | cđ = cao đẳng | đhqg = đại học quốc gia | thpt = trung học phổ thông |
		thcs = trung học cơ sở | bvđk = bệnh viện đa khoa | lđbđ = liên đoàn bóng đá | tnhh = trách nhiệm hữu hạn |
		tmcp = thương mại cổ phần | bv = bệnh viện | nxb = nhà xuất bản | tncs = thanh niên cộng sản | csxh = chính sách xã hội | đhqghn = đại học quốc gia hà nội | tw = trung ương | tp = thành phố
	`),
	joiners: list('và'),
	province: 'tỉnh',
	otherLevels: list('thành phố | huyện | quận | thị xã | thị trấn | phường | xã | đặc khu'),
	notOfLevel: list('thông tấn xã | hợp tác xã'),
	notProvince: list('ủy | đoàn | hội | lộ | thành'),
	clubs: clubs(),
	siteNames: list('online | điện tử'),
	trades: [
		...trades(),
		...list(`
		bất động sản | nhà đất | xây dựng | thương mại | dịch vụ | sản xuất | đầu tư | phát triển | kinh doanh | tư vấn | thiết kế | công nghệ | kỹ thuật |
		lữ hành | truyền thông | quảng cáo | giải trí | công nghiệp | nông sản | may mặc | thiết bị | y tế | viễn thông | phần mềm | tin học | giáo dục |
		hạ tầng | năng lượng | môi trường | nội thất | vật liệu | vật liệu xây dựng | đồ uống | cà phê | xăng dầu | dầu khí | nhà | quốc tế |
		mầm non | mẫu giáo | tiểu học | trung học cơ sở | trung học phổ thông |
		tổ chức sự kiện | một thành viên | mtv | quản lý quỹ | giống
	`),
	],
	parents: list('tập đoàn | tổng công ty | tổng công ty cổ phần'),
	ofState: list('bộ | chính phủ | quốc hội | quân đội'),
	country: 'việt nam',
	territories: provinces(),
}));
