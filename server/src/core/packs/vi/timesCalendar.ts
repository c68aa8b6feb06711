import { cycleYears } from './cycleYears';

/** How Vietnamese names days, months, years and weekdays, in the notation of `times/rules.ts`. */

/** Before the number of a day. */
const inner = 'ngày mùng|ngày mồng|mùng|mồng|hôm mùng|hôm mồng|ngày|hôm|bữa';
const day = `(${inner})`;
/** After a date, where "2-1 cho đội nhà" and "3/4 số hộ" go on. */
const closed = '[,|.|;|:|)|(|{end}|tại|ở]';
/** What may stand after a "tới" that isn't a verb: "tới Hà Nội". */
const ahead = '[,|.|;|:|)|{end}|sẽ|và|là|tại|để|nhằm]';
export const dash = '(-|–|—)';

const cycle = cycleYears().join('|');

/** Not after a "tới" that leads on to another date: "từ đầu năm tới nay", "từ thứ hai tới thứ sáu". */
export const stays =
	'[!nay|giờ|hết|ngày|tháng|năm|quý|thứ|chủ nhật|bây giờ|đầu năm|đầu tháng|cuối năm|cuối tháng|cuối tuần|giữa năm|giữa tháng]';
/** After two numbers that are no date: an amount, a share, a score. */
const amounts =
	'{u}|tuổi|điểm|đồng|usd|đô|tỷ|tỉ|triệu|nghìn|ngàn|trăm|%|độ|người|lần|kg|km|m|m2|mm|cm|ha|tấn|lít|gb|mb|inch|-|–';
/** Before an ordinal that counts these and is no weekday: "kỳ họp thứ 5 vừa qua". */
const counted =
	'lần|người|nơi|năm|ngày|đời|hạng|vòng|đứa|chiếc|cuộc|họp|kỳ|phiên|đợt|khóa|khoá|tập|nghị|ương|giải|mùa|số|bộ|phần|hội|trận';
/** After a day and month that something goes on from: no share has such a word behind it. */
const onward =
	',|.|;|:|)|(|{end}|tới hết|đến hết|tới ngày|đến ngày|tới nay|đến nay|trở đi|trở lại|sẽ|đã|cũng|thì|mới|các|mọi|mỗi|tại|ở|và|để|khi|được|không|theo|với';

export const calendarRules = `
	# Days of the lunar calendar
	${day}? {d}/{m} âm lịch (hàng|hằng) năm => lunar set
	${day}? {d} tháng {m} âm lịch (hàng|hằng) năm => lunar set
	${day}? {d} tháng giêng (hàng|hằng) năm => lunar set month:1
	${day}? {d} tháng chạp (hàng|hằng) năm => lunar set month:12
	rằm tháng {m} (hàng|hằng) năm => lunar set day:15
	rằm tháng {m} => lunar day:15
	rằm tháng {mw} => lunar day:15
	${day}? {d} tháng (giêng|giêng âm lịch) => lunar month:1
	${day}? {d} tháng (chạp|chạp âm lịch) => lunar month:12
	${day}? {d1}${dash}{d} tháng (giêng|giêng âm lịch) => lunar month:1
	${day}? {d1}${dash}{d} tháng (chạp|chạp âm lịch) => lunar month:12
	${day}? {d1}${dash}{d} tháng {m} âm lịch => lunar
	${day}? {d1}${dash}{d}/{m} âm lịch => lunar
	${day}? {d} tháng {m} âm lịch => lunar
	${day}? {d} tháng {mw} âm lịch => lunar
	${day} {dw} tháng {mw} âm lịch => lunar
	${day} {dw} tháng giêng => lunar month:1
	${day} {dw} tháng chạp => lunar month:12
	${day}? {d}/{m} âm lịch => lunar
	${day}? {d}/{m} (al|âl) => lunar
	${day}? {d}-{m} âm lịch => lunar
	tháng (giêng|giêng âm lịch) => lunar month:1
	tháng (chạp|chạp âm lịch) => lunar month:12
	tháng {m} âm lịch => lunar
	tháng giêng năm {y} => month:1
	tháng giêng năm nay => month:1 year+0
	tháng giêng năm (sau|tới) ${stays} => month:1 year+1
	tháng giêng năm (ngoái|trước) => month:1 year-1

	# Days by their date
	${day}? {a}/{b}/{y}
	${day}? {d}/{m}-{y}
	${day}? {a}-{b}-{y}
	${day}? {a}.{b}.{y}
	${day}? {d}/{m}/{yy}
	${day}? {d}, tháng {m},? năm? {y}
	${day}? {d} tháng {m},? năm {y}
	${day}? {d} tháng {m}, {y}
	${day}? {d} tháng {m} {y}
	${day}? {d} tháng {m}
	${day}? {d} tháng {m}/{y}
	${day}? {d} tháng {mw}
	{n} tháng năm {y} => duration unit:month
	${day}? {d} tháng {mw},? năm? {y}
	${day} {dw} tháng {m}
	${day} {dw} tháng {mw}
	${day} {d}/{m}
	${day}? {d}/{m} (tới|tới đây|sắp tới) ${ahead} => future
	(${inner}) {d}-{m} (tới|tới đây|sắp tới) ${ahead} => future
	[từ|đến|trước|sau|vào|kể từ] {d}-{m} (tới|tới đây|sắp tới) ${ahead} => future
	${day}? {d}/{m} (vừa qua|vừa rồi) => past
	${day} {d}(/|-|.){m} này
	(rạng sáng|sáng sớm) ngày? {d}(/|-){m} => part:MO
	(${inner}) {d}-{m} (vừa qua|vừa rồi) => past
	đêm {d} [rạng|, rạng|bước sang|sang] => part:NI
	cùng ngày {d}(/|-|.){m}
	cùng ngày {d}(/|-|.){m}(/|-|.){y}
	${day} {d}-{m}
	[lễ|dịp|khánh|phiên] {d}-{m} [!{u}]
	[lễ|dịp|khánh] {d}/{m} [!{u}|số|dân]
	[từ|đến|vào|kể từ|tính đến|đến hết|trước|sau|hết|tới|dịp] {dd}-{m} [!${amounts}] => bare
	[từ|kể từ|tính đến|đến hết|trước|hết|dịp] {dd}.{m} [${onward}] => bare
	[từ|kể từ|đến hết|tới hết|trước ngày] {d}/{m} [${onward}]
	{d}/{m} [năm nay|năm sau|năm tới|năm ngoái|năm trước]
	{d1}/{m1}(-|–){d}/{m} [!${amounts}|dân|số] => list
	[lễ|dịp] {d1}-{m1} (và|,|–) {d}-{m} => list
	[từ] {d1}.{m1} (đến|tới) {d}.{m} [!${amounts}] => list
	[từ] {d1}-{m1} (đến|tới) {d}-{m} [!${amounts}] => list
	ngày {d1}(.|-){m1} (đến|tới) {d}(.|-){m} [!${amounts}] => list
	[nay (|qua (|mai (|ngày (|hai (|ba (|tư (|năm (|sáu (|bảy (|nhật (] {d}(-|.){m} [)]
	[từ] ngày {d1} (đến|tới) ngày? {d}(-|.){m} => list
	[từ] ngày {d1} (đến|tới) ngày? {d}(-|.){m} (tới|tới đây|sắp tới) ${ahead} => list future
	${day} {d}.{m}
	{part} ngày? {d}/{m}/{y}
	{part} ngày? {d}-{m}-{y}
	{part} ngày? {d}.{m}.{y}
	{part} {d}-{m}
	{part} {d}.{m}
	{part} {d} tháng {m}
	{part} (nay|hôm nay) {d}(/|-|.){m} => day+0
	{part} (qua|hôm qua) {d}(/|-|.){m} => day-1
	{part} (mai|ngày mai) {d}(/|-|.){m} => day+1
	(hôm nay|ngày hôm nay) {d}(/|-|.){m} ${closed} => day+0
	(hôm qua|ngày hôm qua) {d}(/|-|.){m} ${closed} => day-1
	ngày mai {d}(/|-|.){m} ${closed} => day+1
	[qua|nay|mai|hai|ba|tư|năm|sáu|bảy|nhật] {d}(-|.){m}
	{d}/{m} [!{u}|tuổi|điểm] => bare
	{d}(-|.){m} [)|,|.|;|:|{end}|và|với|tại|năm nay|năm sau] => feast
	${day} {d} [!tháng|lần|giờ|phút|%]
	(mùng|mồng) {dw}
	ngày đầu tiên của tháng {m} => day:1
	ngày đầu tiên của tháng {mw} => day:1
	(ngày đầu tháng|ngày đầu tiên của tháng) này => day:1 month-0
	ngày đầu năm mới => day:1 month:1
	{ord} {u} của? tháng {m}
	tuần đầu tiên của tháng {m} => weekOfMonth:1
	tuần đầu tháng {m} => weekOfMonth:1
	tuần thứ {ord} của? tháng {m} => unit:week

	# Days by their place in the month
	{wd} (đầu tiên|đầu) (của|trong)? tháng {m} => nth:1
	{wd} (đầu tiên|đầu) (của|trong)? tháng {m} năm {y} => nth:1
	{wd} (cuối cùng|cuối) (của|trong)? tháng {m} => nth:-1
	{wd} (cuối cùng|cuối) (của|trong)? tháng {m} năm {y} => nth:-1

	# Stretches and lists of days
	(ngày|các ngày|hai ngày)? {d1}${dash}{d}/{m}/{y}
	(ngày|các ngày|hai ngày)? {d1}${dash}{d}.{m}.{y}
	(ngày|các ngày|hai ngày) {d1}${dash}{d}.{m}
	(ngày|các ngày|hai ngày) {d1}${dash}{d}/{m}
	(ngày|các ngày|hai ngày) {d1}${dash}{d} tháng {m}
	(ngày|các ngày|hai ngày) {d1}${dash}{d} tháng {m},? năm {y}
	(ngày|các ngày|hai ngày) {d1} ${dash} {d} tháng {m}
	(ngày|các ngày|hai ngày) {d1} ${dash} {d} tháng {m},? năm {y}
	[từ] {d1}${dash}{d} tháng {m},? năm {y}
	{part} {d1}${dash}{d}/{m}
	{part1} {d1} (và|,|đến|tới) {part} {d}(/|-){m} => list
	(ngày|các ngày)? {d1}/{m1}${dash}{d}/{m}/{y}
	(ngày|các ngày)? {d1}/{m1}/{y1} ${dash} {d}/{m}/{y} => list
	(ngày|các ngày)? {d1}/{m1} ${dash} {d}/{m}/{y} => list
	(ngày|các ngày) {d1}/{m1} ${dash} {d}/{m} => list
	{d1} ${dash} {d}/{m}
	[từ] {d1} (đến|tới) {d}/{m}/{y} => list
	[từ] {d1} (đến|tới) {d}/{m} => list
	[từ] {d1} (đến|tới) {d}-{m} => list
	{d1} (và|,) {d}/{m}/{y} => list
	{d1} (và|,) {d}/{m} [!${amounts}] => list
	{d1} (và|,) {d}-{m} [!${amounts}] => list
	{d2}, {d1} (và|,) {d}/{m} [!${amounts}] => list
	{d2}, {d1} (và|,) {d}-{m} => list
	ngày {d1} (và|,) {d}/{m}/{y} => list
	ngày {d1} (và|,) {d}/{m} => list
	ngày {d1} (và|,) {d}-{m} => list
	ngày {d2}, {d1} (và|,) {d}/{m} => list
	ngày {d1} (và|,) {d} tháng {m} => list
	{d1} (và|,) {d} tháng {m} => list

	# Holidays
	{hol} năm? {y}
	{obs} năm {y}
	{obs} (${cycle}),? năm? {y}
	tết (${cycle}),? năm? {y} => holiday:tetHoliday
	{obs} năm nay => year+0
	{obs} năm (ngoái|trước) => year-1
	{obs} năm (sau|tới) ${stays} => year+1
	{obs} (sắp tới|tới|tới đây) ${stays} => future
	{obs} (vừa qua|vừa rồi) => past
	[vào|đúng|trước|sau|dịp] {obs} [!{d}|(|năm|-]
	ngày? 30 tết => holiday:tetEve
	{hol} năm nay => year+0
	{hol} năm (ngoái|trước) => year-1
	{hol} năm (sau|tới) ${stays} => year+1
	{hol} (sắp tới|tới) ${stays} => future
	{hol} (vừa qua|vừa rồi) => past
	(ngày|lễ|đêm)? (giáng sinh|noel|nô en) [!an|vui|ấm] => month:12 day:25
	(ngày|lễ|đêm)? (giáng sinh|noel) năm? {y} => month:12 day:25
	(tết dương lịch|tết tây|ngày tết dương lịch) => month:1 day:1
	(tết dương lịch|tết tây) năm? {y} => month:1 day:1

	# Months and years
	${day}? {d}(/|-|.){m} (hàng|hằng) năm => set
	${day}? {d} tháng {m} (hàng|hằng) năm => set
	tháng {m} (hàng|hằng) năm => set
	giai đoạn {m1}/{y1} ${dash} {m}/{y}
	{m1}/{y1} ${dash} {m}/{y}
	tháng {m}/{y}
	tháng {m}-{y}
	tháng {m}.{y}
	tháng {m},? năm {y}
	tháng {m}, {y}
	tháng {m} {y}
	tháng {mw},? {y}
	[hồi] tháng {m} [!%|lần] => past begun
	[từ|kể từ] tháng {m} [đến nay|tới nay|đến giờ|trở lại đây] => past begun
	tháng {m} [!%|lần]
	[cách mạng] tháng (tám|mười) [!{y}|năm|/|-] => weak
	tháng {mw} [!tuổi]
	(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|đầu tháng|hồi đầu|những ngày đầu|những ngày cuối|nửa đầu|nửa cuối) tháng {m}(/|.|-){y}
	(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối|nửa đầu|nửa cuối) tháng {m}
	(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối) tháng {m} này
	(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối) tháng {m} (tới|tới đây|sắp tới) ${stays} => future
	(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối) tháng {m} (vừa qua|vừa rồi|qua) => past
	(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối) tháng {mw}
	(đầu|giữa|cuối) năm {y}
	(đầu|giữa|cuối) (những năm|thập niên|thập kỷ) {dec}
	năm {y}
	năm (${cycle}),? {y}
	{season} năm? (${cycle}),? {y}
	(năm học|năm học mới|niên khóa|niên khoá|mùa giải|mùa giải mới|mùa bóng|mùa) {y1}(-|–|—|/){y}
	(năm học|năm học mới|niên khóa|niên khoá|mùa giải|mùa giải mới|mùa bóng|mùa) {y1}(-|–|—|/){yy}
	năm tài (chính|khóa|khoá) {y} => fiscal
	năm tài (chính|khóa|khoá) {y1}(-|–|/){y} => fiscal
	(quý|quí) {q} năm tài chính {y} => fiscal
	năm {yany} (trước công nguyên|tcn|trước cn) => bc
	năm {yany} (sau công nguyên|scn)
	[mùa giải|mùa bóng|từ|kể từ|đến|tới|hồi|trước|sau|vào|trong|của|tính đến|cuối|đầu|giai đoạn|giữa|các năm|những năm|so với|cùng kỳ|năm|nhìn] {ym} [!đồng|usd|người|{u}|tỷ|triệu|vnđ|km|m|ha|tấn|%|xe|căn|hộ|khách|chiếc|ca|suất|con]
	[©|bản quyền|copyright|(c)] {ym}
	[sinh|sn] {ym}
	năm {y1} (và|hoặc|,) {y} => list
	năm {y2}, {y1} (và|hoặc|,) {y} => list
	[{y}] {y} => weak
	[!(] {ym} [!{amount}|{u}|đồng|usd|người|tỷ|triệu|vnđ|km|km2|m|m2|ha|tấn|%|xe|căn|hộ|khách|chiếc|ca|suất|con|điểm|kg|cây|quyển|cuốn|vé|phòng|lao|công|cổ|héc|mét|km/h|mw|mét] => titled
	[!{amount}|hơn|gần|khoảng|trên|dưới|với|có] {yn} [sẽ|đã|vừa|đang|diễn ra|hôm nay|hôm qua|mới nhất]
	(các năm|những năm|năm) {y1} ${dash} {y}
	[©|bản quyền|copyright|(c)] {y1} ${dash} {y} => list
	{y1} ${dash} {y} [!đồng|usd|người|tỷ|triệu|vnđ|km|m|ha|tấn|%]
	[giai đoạn|thời kỳ|nhiệm kỳ|năm|năm học|niên khóa|mùa giải|khóa] {y1} ${dash} {yy}
	(những|các) năm {dec}
	(những|các) năm đầu? (thập niên|thập kỷ) {dec}
	(thập niên|thập kỷ|thập kỉ|thập niên những năm|những năm thập niên|những năm thập kỷ) {dec}
	thế (kỷ|kỉ) (thứ)? {cent}
	thế (kỷ|kỉ) (thứ)? {cent1} (và|hoặc|đến|-|–) {cent} => list
	(thập niên|thập kỷ|thập kỉ|những năm) {dec1}(-|–){dec}
	(đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau) thế (kỷ|kỉ) (thứ)? {cent}
	(đầu|giữa|cuối|hết) (quý|quí) {q}/{y}
	(đầu|giữa|cuối) (quý|quí) {q} [!vị|khách|{u}]
	(quý|quí) {q}/{y}
	(quý|quí) {q}-{y}
	(quý|quí) {q} của? năm? {y}
	(đầu|giữa|cuối|hết)? (quý|quí) {q} của? năm nay => year+0
	(đầu|giữa|cuối|hết)? (quý|quí) {q} của? năm (ngoái|trước|rồi|qua) => year-1
	(đầu|giữa|cuối|hết)? (quý|quí) {q} của? năm (sau|tới) ${stays} => year+1
	(quý|quí) {q} [!vị|khách|{u}]
	(quý|quí) {q} (vừa qua|vừa rồi|qua) => past
	(quý|quí) {q} (này|năm nay) => year+0
	q{q}(/|-){y}
	[lãi|lỗ|lnst|lntt|kqkd|bctc|doanh thu|lợi nhuận|đột biến|kết quả|doanh số|kinh doanh] q{q}
	q{q} [lãi|lỗ|nhờ|tăng|giảm]
	(quý đầu tiên|quý đầu) của? năm {y} => quarter:1
	(quý đầu tiên|quý đầu) của? (năm|năm nay) => quarter:1 year+0
	(nửa đầu|nửa đầu của) năm {y} => half:1
	(nửa cuối|nửa sau|nửa cuối của) năm {y} => half:2
	{season} năm? {y}
	{season} {y1}${dash}{y}
	[vào|trong|từ|đến|hết|suốt|cả|sang|qua|đầu|giữa|cuối] {season} [!ấy|{y}]
	{season} [!ấy|{y}] => weak
	{season} (này|năm nay) => year+0
	{season} (năm ngoái|năm trước|năm rồi) => year-1
	{season} (tới|năm sau|năm tới|sau) ${stays} => future
	{season} (vừa qua|vừa rồi|qua|trước) => past

	# Weekdays
	(chủ nhật|chúa nhật|chủ nhựt) => weekday:7
	[vào|từ|đến|tới] {wd} [!,|là|của|thế giới]
	{wd} => named
	hôm {wd} => past begun
	hôm {wd} (tới|tới đây|sắp tới|này) ${stays} => future
	ngày {wd} => named
	[!${counted}] {wd} (vừa rồi|vừa qua|qua|tuần qua) => past
	[!${counted}] {wd} (tới|này|tới đây|sắp tới|tiếp theo) ${stays} => future
	hôm {wd} (vừa rồi|vừa qua|qua) => past
	(thứ hai|thứ 2) hàng tuần => set weekday:1
	{wd} (hàng|hằng|mỗi) tuần => set
	(mỗi|hàng|hằng) {wd} => set
	(t2|t3|t4|t5|t6|t7|cn), {d}/{m}/{y}
`;
