import type { TimePack } from '../../times/pack';
import { once } from '../once';
import { list } from '../words';

/** Holidays by the names that Vietnamese has for them. */
export const holidays = once((): NonNullable<TimePack['holidays']> => ({
	valentine: list('ngày valentine | lễ tình nhân | ngày lễ tình nhân | ngày lễ tình yêu'),
	womensDay: list('ngày quốc tế phụ nữ'),
	aprilFools: list('ngày cá tháng tư'),
	mayDay: list('ngày quốc tế lao động'),
	childrensDay: list('ngày quốc tế thiếu nhi'),
	halloween: list('đêm halloween | lễ hội halloween | ngày halloween | lễ halloween'),
	thanksgiving: list('lễ tạ ơn | ngày lễ tạ ơn'),
	blackFriday: list('black friday'),
	aidsDay: list('ngày thế giới phòng chống aids | ngày thế giới phòng, chống aids'),
	environmentDay: list('ngày môi trường thế giới'),
	vietnamDoctorsDay: list('ngày thầy thuốc việt nam'),
	reunificationDay: list('ngày giải phóng miền nam | ngày thống nhất đất nước'),
	warInvalidsDay: list('ngày thương binh liệt sĩ | ngày thương binh - liệt sĩ | ngày thương binh, liệt sĩ'),
	vietnamNationalDay: list('lễ quốc khánh | ngày quốc khánh việt nam'),
	vietnamWomensDay: list('ngày phụ nữ việt nam'),
	vietnamTeachersDay: list('ngày nhà giáo việt nam'),
	goodFriday: list('thứ sáu tuần thánh'),
	easter: list('lễ phục sinh | chúa nhật phục sinh | chủ nhật phục sinh'),
	ramadan: list('tháng ramadan | tháng lễ ramadan | tháng chay ramadan'),
	tetHoliday: list('tết nguyên đán | tết âm lịch | tết cổ truyền | tết ta'),
	tetEve: list('đêm giao thừa | đêm 30 tết | đêm ba mươi tết | ba mươi tết'),
	firstFullMoon: list('rằm tháng giêng | tết nguyên tiêu | lễ thượng nguyên'),
	hungKings: list('giỗ tổ hùng vương | ngày giỗ tổ hùng vương | lễ giỗ tổ hùng vương | giỗ tổ | ngày giỗ tổ'),
	buddhaBirthday: list('lễ phật đản | đại lễ phật đản'),
	doanNgo: list('tết đoan ngọ | tết đoan ngũ'),
	vuLan: list('lễ vu lan | đại lễ vu lan | mùa vu lan'),
	trungThu: list('tết trung thu | rằm trung thu | đêm trung thu'),
	kitchenGods: list('ngày ông công ông táo | ngày ông công, ông táo'),
}));
