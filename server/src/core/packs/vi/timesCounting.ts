import { dash, stays } from './timesCalendar';

/** How Vietnamese counts from now, says lengths, repetitions and times of day, in the notation of `times/rules.ts`. */

const ago = '(trước|về trước)';
const since = '(trước đó|trước đấy)';
const next = '(tới|sau|tiếp theo|kế tiếp|tiếp|tới đây|sắp tới)';
const last = '(trước|vừa qua|vừa rồi|qua|rồi|mới đây)';
const that = '(đó|ấy|đấy|nói trên)';
/** «6 giờ 30 ngày 18/5»: thirty minutes past six and no thirty days, as a day of the month follows. */
const ofDay = Array.from({ length: 31 }, (_, i) => `ngày ${i + 1}|ngày ${String(i + 1).padStart(2, '0')}`).join('|');

export const countingRules = `
	# Days counted from today
	(mấy|vài|dăm|ít) hôm (nay|qua) => duration unit:day
	(mấy|vài|dăm|ít) hôm trước => PAST_REF
	(hôm nay|ngày hôm nay|bữa nay|ngày nay hôm) => day+0
	(hôm qua|ngày hôm qua|bữa qua) => day-1
	(hôm kia|ngày hôm kia|bữa kia) => day-2
	mai => weak day+1
	ngày mai => day+1
	(ngày kia|mốt|ngày mốt) => weak day+2
	(ngày kia|ngày mốt) => day+2
	{part} (nay|hôm nay|ngày hôm nay|ngày nay) => day+0
	{part} (qua|hôm qua|ngày hôm qua) => day-1
	{part} (mai|ngày mai) => day+1
	{part} (kia|hôm kia) => day-2
	{part} (hôm trước|ngày hôm trước) => mention day-1
	{part} cùng ngày [!{d}] => mention day+0
	{part} (hôm đó|hôm ấy|ngày hôm đó|đó|ấy) => mention day+0
	{part} (hôm sau|ngày hôm sau|ngày sau đó) => mention day+1
	cùng ngày [!{d}] => mention day+0
	(hôm đó|hôm ấy|ngày hôm đó|ngày đó|cùng hôm|ngày hôm ấy|ngày ấy) => mention day+0
	[trong|đúng|vào] ngày này [!năm|tháng|hàng|hằng|cách|mỗi] => mention day+0
	(hôm sau|ngày hôm sau|ngày sau đó|ngày tiếp theo|ngày kế tiếp) => mention day+1
	một ngày sau [!khi|vụ|cuộc|trận|thảm|đám|sự|chiến|đại|cái|lần|lễ|tết|{wd}] => mention day+1
	hôm trước, hôm sau => weak
	(hôm trước|ngày hôm trước|ngày trước đó|trước đó một ngày) => mention day-1
	(mùng|mồng) {d} tết => lunar month:1
	(mùng|mồng) {dw} tết => lunar month:1

	# Weeks, months, quarters, years counted from now
	tuần (này|nay) => week+0
	tuần ${last} => week-1
	tuần (trước nữa|kia) => week-2
	tuần ${next} ${stays} => week+1
	(đầu|giữa) tuần này => week+0
	[hồi|từ|kể từ|vào] (đầu|giữa) tuần [!{n}|lễ|trăng] => week+0
	(đầu|giữa) tuần ${last} => week-1
	(đầu|giữa) tuần ${next} ${stays} => week+1
	{part} đầu tuần => week+0 weekday:1
	(tuần|tuần lễ) ${that} => mention week+0
	cuối tuần => weekend+0 weekend:1
	cuối tuần (này|nay) => weekend+0 weekend:1
	cuối tuần (trước|qua|vừa qua|vừa rồi|rồi) => weekend-1 weekend:1
	cuối tuần ${next} ${stays} => weekend+1 weekend:1
	tháng (này|nay) => month+0
	tháng (trước|vừa qua|vừa rồi|qua|rồi) => month-1
	tháng (tới|sau|tiếp theo|kế tiếp|sắp tới|tới đây) ${stays} => month+1
	(đầu|giữa|cuối) tháng (này|nay) => month+0
	(đầu|giữa|cuối) tháng (trước|vừa qua|rồi) => month-1
	(đầu|giữa|cuối) tháng ${next} ${stays} => month+1
	[hồi|từ nay đến|từ nay tới|nay đến|nay tới] (đầu|giữa|cuối) tháng [!{m}|{mw}|{n}] => month+0
	(đầu|giữa|cuối) tháng [!{m}|{mw}|{n}] => mention month+0
	(cùng tháng|tháng đó|tháng ấy) => mention month+0
	tháng {m} này => year+0
	tháng {mw} này => year+0
	tháng {mw} (vừa qua|vừa rồi|qua) => past
	tháng {mw} (tới|tới đây|sắp tới) ${stays} => future
	tháng {m} sang năm => year+1
	tháng {m} (tới|tới đây|sắp tới) ${stays} => future
	tháng {m} (vừa qua|vừa rồi|qua|rồi) => past
	[!cao|tôn|yêu|trân|phú] quý (này|nay|hiện tại) => quarter+0
	quý (trước|vừa qua|rồi) => quarter-1
	quý ${next} ${stays} => quarter+1
	năm nay => year+0
	{yn} năm nay => year+0
	[!muôn|bao] năm (ngoái|trước|qua|rồi|vừa qua|vừa rồi) => year-1
	năm (kia|trước nữa) => year-2
	năm (tới|tiếp theo|kế tiếp|sắp tới) ${stays} => year+1
	năm sau [!{n}] => year+1
	sang năm [!{y}|{n}] => year+1
	(đầu|giữa|cuối) năm nay => year+0
	(đầu|giữa|cuối) năm (ngoái|trước|qua) => year-1
	(đầu|giữa|cuối) năm (sau|tới) ${stays} => year+1
	(đầu|giữa|cuối) năm [!{y}|{n}|học|thứ] => year+0
	(nửa đầu|nửa đầu của) năm nay => half:1 year+0
	(nửa cuối|nửa sau) năm nay => half:2 year+0
	(nửa cuối|nửa sau) năm ngoái => half:2 year-1
	(năm đó|năm ấy|cùng năm) => mention year+0
	(năm sau đó|năm tiếp theo đó) => mention year+1
	(năm trước đó|năm trước đấy) => mention year-1
	(thập kỷ|thập niên) (này|hiện nay) => decade+0
	(thập kỷ|thập niên) (trước|qua) => decade-1
	(thế kỷ|thế kỉ) (này|nay) => century+0
	(thế kỷ|thế kỉ) (trước|qua) => century-1
	của (thế kỷ|thế kỉ) (trước|qua) => weak century-1

	# Times of day
	[trong|suốt|dài|mất|hết|thêm|gần|hơn|lượng|sau] {n} {u} {n1} {u1} => duration
	{h} giờ {min} phút {s} giây
	[lúc|vào|hồi|từ|đến|trước|đúng] {h} giờ {min} phút
	[lúc|vào|hồi|từ|đến|trước|đúng] {h} giờ {min} [!{u}|người]
	{h} giờ {min} [${ofDay}]
	{h} giờ {min} phút => maybe
	{h} giờ {min} [!{u}|người] => maybe
	{h} giờ rưỡi => minute:30 maybe
	{hw} giờ rưỡi => minute:30 maybe
	{h} giờ kém {min} phút? => less
	{hw} giờ kém {minw} phút? => less
	{h} giờ kém {minw} phút? => less
	{h} giờ đúng
	{h} giờ (đêm) [!qua|nay|mai|{d}|hôm|ngày|thứ] => part:NI
	[lúc|tới|trước|từ|đến|vào|hồi|đúng] {h} giờ [!{u}|qua|tới|liền|trước|sau|đồng|liên]
	[lúc|đúng lúc] {hw} giờ
	{h} giờ => maybe
	{hw} giờ => maybe
	{h}h{min}'
	{h}h{mi}
	{h}g{mi}
	{h}h{min}phút
	{h}h {min} phút
	{h}h{min} phút
	{h}h{min}p
	{h}h {mi}
	{h}h kém {min} phút? => less
	{h} rưỡi [sáng|trưa|chiều|tối|đêm] => minute:30
	{h1}h(-|–){h}h
	{h1}h{mi1}(-|–){h}h
	{h1}h(-|–){h}h{mi}
	{h1}h{mi1}(-|–){h}h{mi}
	{h1}h (-|–) {h}h
	{h1}h{mi1} (-|–) {h}h
	{h1}h (-|–) {h}h{mi}
	{h1}h{mi1} (-|–) {h}h{mi}
	{h}g [{part}|ngày|cùng|hôm|{wd}]
	[lúc|hồi|tính đến|trước|kể từ|vào lúc] {h}g [!{n}|bột|đường|muối|thịt|vàng|gạo]
	[từ|đến|-|–] {h}g [,|.|;|)|{end}|thì|đến|toàn|đã|nay|hằng|hàng|mỗi|-|–]
	{h1}g(-|–){h}g
	[nay|qua|mai] {h}g [,|.|)|;|{end}|đã|mới|sẽ|vẫn|là|thì|tại|ở]
	[trong|vòng|suốt|mất|hết] 24h => duration unit:hour n:24
	24h => weak hour:24
	[trong|sau|suốt|mất|gần|hơn|dài|vòng|thêm|cả|cứ] {h}h => maybe
	{n}h (qua|vừa qua) => duration unit:hour
	[trong|suốt|vòng] {n}h (tới|sau|liền) => duration unit:hour
	{h}h (tới|liền|sau|trước) => weak
	{h}h
	{h}h{min} [:|,|.|)|;|{end}|ngày|sáng|trưa|chiều|tối|cùng|hôm]
	{h}h{mi}:{ss}
	{h}:{mi}:{ss} sa => meridiem:am
	{h}:{mi}:{ss} ch => meridiem:pm
	{h}:{mi} sa => meridiem:am
	{h}:{mi} ch => meridiem:pm
	{h}h{mi}'{ss}
	[phiên|chốt|cuối|đầu|trong|suốt|hết|với|hơn|ngay] buổi sáng [!{d}|nay|qua|mai|hôm|ngày|{wd}] => part:MO
	[phiên|chốt|cuối|đầu|trong|suốt|hết|với|hơn|ngay] buổi chiều [!{d}|nay|qua|mai|hôm|ngày|{wd}] => part:AF
	[phiên|chốt|cuối|đầu|trong|suốt|hết|với|hơn|ngay] buổi tối [!{d}|nay|qua|mai|hôm|ngày|{wd}] => part:EV
	[{start}] buổi sáng [,] => part:MO
	[{start}] buổi chiều [,] => part:AF
	[{start}] buổi tối [,] => part:EV
	(đầu|cuối) giờ sáng [!{d}|nay|qua|mai|hôm|ngày|cùng|{wd}] => part:MO
	(đầu|cuối) giờ chiều [!{d}|nay|qua|mai|hôm|ngày|cùng|{wd}] => part:AF
	{part} => weak
	0h => hour:0 maybe

	# Counted steps
	{n} {u} ${ago} [!khi|vụ|cuộc|trận|thời|thềm|mắt|sự|lễ|tết] => u-n
	cách đây (gần|hơn|khoảng|đúng|tròn)? {n} {u} => u-n
	{n} {u} ${since} => mention u-n
	{n} {u} (sau đó|sau đấy|sau này) => mention u+n
	[!thêm|chờ|đợi|mất|cần|trong|suốt] {n} {u} nữa => u+n
	{n} {u} nữa => duration
	{n} {u} sau [!khi|vụ|cuộc|trận|thảm|đám|sự|chiến|đại|cái|lần|lễ|tết|{wd}] => mention u+n

	# Lengths
	[những|theo|với|bao] năm tháng => weak
	[bao|suốt|những] năm tháng qua => weak
	{n} tiếng [nổ|nói|cười|động|súng|kêu|la|hét|hát|khóc|vỗ|hô|đồn|chuông|còi|anh|pháp] => weak
	{n}${dash}{n1} phút [{amount}] => weak
	(hai|ba|bốn|năm|2|3|4|5) ngày [{d}] => weak
	[vòng|lượt|trận|tập|kỳ|đợt|phiên|hiệp|chặng|ca|lần|số|tuyến] {n} ngày [{d}] => weak
	một ngày [trong|nào|nọ|kia|đẹp|mới|không xa|như] => weak
	(một|1) (lần|năm học|tháng lương|ngày công) => weak
	{y} ngày [{d}] => weak
	[!đợt|lần|khóa|khoá|kỳ|top|tốp] {n} {u} => duration
	[khóa|khoá|kỳ] {n} {u} [!{y}] => duration
	{n} {u} rưỡi => duration half
	{n} {u} rưỡi (qua|vừa qua|gần đây|nay|nữa|tới|liền) => duration half
	{n} {u} (đầu tiên|cuối cùng) => duration
	năm tuổi => weak
	{n} tuổi [!trẻ|thơ|xuân|đảng|đoàn|nghề|đời|quân|hạc|hoa] => duration unit:year
	{n}${dash}{n1} tuổi [!trẻ|thơ|xuân|đảng|đoàn|nghề|đời|quân|hạc|hoa] => duration unit:year n:x
	{n} {u} tuổi [!trẻ|đảng|đoàn|nghề|đời|quân] => duration
	{n} năm học (gần đây|vừa qua|qua|liên tiếp|liền|gần nhất) => duration unit:year
	cả ngày [!{d}|hôm|nay|mai|qua|lễ|lẫn|và|đêm|{wd}] => duration unit:day n:1
	{n}${dash}{n1} {u} => duration n:x
	{n}${dash}{n1} {u} (qua|vừa qua|gần đây|trở lại đây|nay|tới|sắp tới|tiếp theo|nữa|liền) => duration n:x
	{n} {u} {n1} {u1} => duration
	(nửa|nửa) (ngày) => duration unit:day n:0.5
	nửa năm => duration unit:month n:6
	nửa năm (qua|vừa qua|nay|nữa|tới) => duration unit:month n:6
	nửa tháng => duration unit:day n:15
	nửa tháng (qua|vừa qua|nay|nữa|tới) => duration unit:day n:15
	nửa (giờ|tiếng|giờ đồng hồ|tiếng đồng hồ) => duration unit:minute n:30
	nửa (giờ|tiếng) (qua|nay|nữa) => duration unit:minute n:30
	nửa thế kỷ => duration unit:year n:50
	nửa thập kỷ => duration unit:year n:5
	{n} {u} (qua|vừa qua|vừa rồi|gần đây|gần nhất|trở lại đây|nay|liền|liên tiếp gần đây) => duration
	{n} {u} (tới đây|sắp tới|tiếp theo|kế tiếp) => duration
	[trong|vòng|suốt|cho|của|vào] {n} {u} tới => duration
	{n} {u} tới [,|.|;|:|)|sẽ|và|là|"|”|{end}] => duration
	{n} {u} (đầu|cuối|đầu tiên|cuối cùng) (của)? (năm nay|năm ngoái|năm trước|năm sau|năm tới|tháng này|tháng trước|mùa giải) => duration
	{n} {u} (đầu|cuối|đầu tiên|cuối cùng) (của)? năm? {y} => duration
	{n} {u} (đầu|cuối) năm => duration
	{n} ngày (đầu|cuối) tháng {m} => duration unit:day
	{n} ngày (đầu|cuối) tháng {m}/{y} => duration unit:day
	{n} {u} của? năm {y} => duration
	{n} tháng {ym} => duration unit:month
	(những|các|mấy) (năm|tháng|ngày|tuần) (qua|gần đây|vừa qua|trở lại đây) => PAST_REF
	(những|các) (năm|tháng|ngày|tuần) (tới|sắp tới|tiếp theo) => FUTURE_REF

	# Repetitions
	(hàng|hằng|mỗi) {u} => set
	(mỗi|cứ) {n} {u} => set
	{n} {u} (một lần|1 lần) => set
	{h} giờ (hàng|hằng|mỗi) ngày => set
	{h}h (hàng|hằng|mỗi) ngày => set
	{h}h{mi} (hàng|hằng|mỗi) ngày => set
	{n} {u}/lần => set
	(hàng|hằng|mỗi) đêm => set unit:day
	mỗi (sáng|trưa|chiều|tối) [!{wd}|ngày|{d}|mai|nay|qua] => set unit:day
	{h} giờ {min}? sáng? (mỗi|hằng|hàng) {wd} => set
	{h}h{mi}? (mỗi|hằng|hàng) {wd} => set
	thường niên => set unit:year
	[các|những|mọi] ngày cuối tuần => set weekend:1
	mỗi (cuối tuần|ngày cuối tuần) => set weekend:1
	(ngày ngày) => set unit:day

	# Now, and not now
	hiện có [,|.|;|:|)|và|của|{end}] => weak
	[!thực|thể|phát|xuất|biểu|tái|hữu|ẩn|lộ|cụ|trình|hiển|{start}] hiện [có|đang|đã|vẫn|chưa|còn|không|bị|sở|giữ|làm|sống|cư|công|thuộc|nằm|đứng|xếp|cũng|chỉ|mới|được|là|ngụ|trú|tạm] => PRESENT_REF
	[{start}|.|;|:|"|“|!|?|)] hiện [đại học|đại hội|đại biểu|đại diện|đại lý|đại sứ] => PRESENT_REF
	[{start}|.|;|:|"|“|!|?|)] hiện [!trường|thực|đại|tượng|diện|hành|vật|hữu|thân|hình|kim|sinh|lên|ra|rõ|tồn|tình|nguyên|trạng|thời] => PRESENT_REF
	(từ trước|từ xưa|xưa|từ đó|từ ấy) (đến|tới) (nay|giờ) => weak
	[đến|tới] nay => PRESENT_REF
	[đến|tới] giờ [vẫn|chưa|,|.|mới|cũng|thì] => PRESENT_REF
	[từ] nay [đến|tới] => day+0
	(hiện nay|hiện tại|hiện thời|bây giờ|ngay bây giờ|ngay lúc này|hiện giờ|ngày nay) => PRESENT_REF
	(mới đây|gần đây|thời gian qua|thời gian gần đây|vừa mới đây|thời gian vừa qua) => PAST_REF
	(sắp tới|thời gian tới|thời gian sắp tới|tương lai gần|tương lai) => FUTURE_REF
`;
