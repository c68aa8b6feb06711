import type { TimePack } from '../../times/pack';
import { list } from '../words';

const units = {
	second: list('giây | s'),
	minute: list('phút'),
	hour: list('giờ | tiếng | tiếng đồng hồ | giờ đồng hồ | h'),
	day: list('ngày | ngày đêm'),
	week: list('tuần | tuần lễ'),
	month: list('tháng'),
	quarter: list('quý'),
	year: list('năm'),
	decade: list('thập kỷ | thập niên | thập kỉ'),
	century: list('thế kỷ | thế kỉ'),
};

/** Before the number of a day. */
const day = '(ngày mùng|ngày mồng|mùng|mồng|hôm mùng|hôm mồng|ngày|hôm|bữa)';
const ago = '(trước|về trước)';
const since = '(trước đó|trước đấy)';
const next = '(tới|sau|tiếp theo|kế tiếp|tiếp|tới đây|sắp tới)';
const last = '(trước|vừa qua|vừa rồi|qua|rồi|mới đây)';
const that = '(đó|ấy|đấy|nói trên)';
const dash = '(-|–|—)';

export const times: TimePack = {
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
		MO: list('sáng | buổi sáng | sáng sớm | rạng sáng | sáng tinh mơ | tờ mờ sáng | sớm | mờ sáng'),
		MI: list('trưa | buổi trưa'),
		AF: list('chiều | buổi chiều | xế chiều | đầu giờ chiều | cuối giờ chiều | chiều muộn'),
		EV: list('tối | buổi tối | chiều tối | tối muộn'),
		NI: list('đêm | ban đêm | nửa đêm | đêm khuya | khuya | rạng đêm | đêm muộn'),
	},
	seasons: {
		SP: list('mùa xuân'),
		SU: list('mùa hè | mùa hạ'),
		FA: list('mùa thu'),
		WI: list('mùa đông'),
	},
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
		'vài | mấy | nhiều | vài ba | dăm | đôi ba | hàng chục | hàng trăm | hàng nghìn | hàng ngàn | vài chục | nhiều chục | hàng triệu | không ít',
	),
	ordinals: { 'đầu tiên': 1, đầu: 1, nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5 },
	ordinalSuffixes: [],
	rules: `
		# Days of the lunar calendar
		rằm tháng {m} => lunar day:15
		rằm tháng {mw} => lunar day:15
		${day}? {d} tháng giêng => lunar month:1
		${day}? {d} tháng chạp => lunar month:12
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
		tháng giêng năm (sau|tới) => month:1 year+1
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
		${day} {dw} tháng {m}
		${day} {dw} tháng {mw}
		${day} {d}/{m}
		đêm {d} [rạng]
		${day} {d}-{m}
		${day} {d}.{m}
		{part} {d}-{m}
		{part} {d}.{m}
		{part} {d} tháng {m}
		[qua|nay|mai|hai|ba|tư|năm|sáu|bảy|nhật] {d}(-|.){m}
		{d}/{m} [!{u}|tuổi|điểm] => bare
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

		# Stretches and lists of days
		(ngày|các ngày|hai ngày)? {d1}${dash}{d}/{m}/{y}
		(ngày|các ngày|hai ngày) {d1}${dash}{d}/{m}
		{part} {d1}${dash}{d}/{m}
		(ngày|các ngày)? {d1}/{m1}${dash}{d}/{m}/{y}
		(ngày|các ngày)? {d1}/{m1}/{y1} ${dash} {d}/{m}/{y}
		(ngày|các ngày)? {d1}/{m1} ${dash} {d}/{m}/{y}
		(ngày|các ngày) {d1}/{m1} ${dash} {d}/{m}
		{d1} ${dash} {d}/{m}
		{d1} (và|,) {d}/{m}/{y} => list
		{d1} (và|,) {d}/{m} => list
		{d1} (và|,) {d}-{m} [!{u}] => list
		{d2}, {d1} (và|,) {d}/{m} => list
		{d2}, {d1} (và|,) {d}-{m} => list
		ngày {d1} (và|,) {d}/{m}/{y} => list
		ngày {d1} (và|,) {d}/{m} => list
		ngày {d1} (và|,) {d}-{m} => list
		ngày {d2}, {d1} (và|,) {d}/{m} => list
		ngày {d1} (và|,) {d} tháng {m} => list
		{d1} (và|,) {d} tháng {m} => list

		# Holidays of the solar calendar
		(ngày|lễ|đêm)? (giáng sinh|noel|nô en) [!an|vui|ấm] => month:12 day:25
		(ngày|lễ|đêm)? (giáng sinh|noel) năm? {y} => month:12 day:25
		(tết dương lịch|tết tây|ngày tết dương lịch) => month:1 day:1
		(tết dương lịch|tết tây) năm? {y} => month:1 day:1

		# Months and years
		${day}? {d}(/|-|.){m} (hàng|hằng) năm => set
		${day}? {d} tháng {m} (hàng|hằng) năm => set
		tháng {m} (hàng|hằng) năm => set
		tháng {m}/{y}
		tháng {m}-{y}
		tháng {m}.{y}
		tháng {m},? năm {y}
		tháng {m}, {y}
		tháng {m} [!%|lần]
		tháng {mw} [!tuổi]
		(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|đầu tháng|hồi đầu|những ngày đầu|những ngày cuối|nửa đầu|nửa cuối) tháng {m}/{y}
		(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối|nửa đầu|nửa cuối) tháng {m}
		(đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|những ngày đầu|những ngày cuối) tháng {mw}
		(đầu|giữa|cuối) năm {y}
		(đầu|giữa|cuối) (những năm|thập niên|thập kỷ) {dec}
		năm {y}
		(năm học|niên khóa|niên khoá|mùa giải|mùa bóng|mùa) {y1}(-|–|—|/){y}
		(năm học|niên khóa|niên khoá|mùa giải|mùa bóng|mùa) {y1}(-|–|—|/){yy}
		năm tài (chính|khóa|khoá) {y} => fiscal
		năm {yany} (trước công nguyên|tcn|trước cn) => bc
		năm {yany} (sau công nguyên|scn)
		[từ|kể từ|đến|tới|hồi|trước|sau|vào|trong|tính đến|cuối|đầu|giai đoạn|giữa|các năm|những năm|so với|năm|nhìn] {ym} [!đồng|usd|người|{u}|tỷ|triệu|vnđ|km|m|ha|tấn|%|xe|căn|hộ|khách|chiếc|ca|suất|con]
		[{y}] {y} => weak
		(các năm|những năm|năm) {y1} ${dash} {y}
		{y1} ${dash} {y} [!đồng|usd|người|tỷ|triệu|vnđ|km|m|ha|tấn|%]
		[giai đoạn|thời kỳ|nhiệm kỳ|năm|năm học|niên khóa|mùa giải|khóa] {y1} ${dash} {yy}
		(những|các) năm {dec}
		(những|các) năm đầu? (thập niên|thập kỷ) {dec}
		(thập niên|thập kỷ|thập kỉ|thập niên những năm|những năm thập niên|những năm thập kỷ) {dec}
		thế (kỷ|kỉ) (thứ)? {cent}
		(đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau) thế (kỷ|kỉ) (thứ)? {cent}
		(đầu|giữa|cuối|hết) quý {q}/{y}
		(đầu|giữa|cuối) quý {q} [!vị|khách|{u}]
		quý {q}/{y}
		quý {q}-{y}
		quý {q} của? năm? {y}
		quý {q} [!vị|khách|{u}]
		(quý đầu tiên|quý đầu) của? năm {y} => quarter:1
		(nửa đầu|nửa đầu của) năm {y} => half:1
		(nửa cuối|nửa sau|nửa cuối của) năm {y} => half:2
		{season} năm? {y}
		{season} {y1}${dash}{y}
		{season} [!ấy|{y}] => weak
		[vào|trong|từ|đến|hết] {season}
		{season} (này|năm nay) => year+0
		{season} (năm ngoái|năm trước|năm rồi) => year-1
		{season} (tới|năm sau|năm tới|sau) => future
		{season} (vừa qua|vừa rồi|qua|trước) => past

		# Weekdays
		(chủ nhật|chúa nhật|chủ nhựt) => weekday:7
		{wd} => named
		[vào|từ|đến|tới] {wd} [!,|là|của|thế giới]
		hôm {wd} => past
		ngày {wd} => named
		[!lần|người|nơi|năm|ngày|đời|hạng|vòng|đứa|chiếc|cuộc] {wd} (vừa rồi|vừa qua|qua|tuần qua) => past
		[!lần|người|nơi|năm|ngày|đời|hạng|vòng|đứa|chiếc|cuộc] {wd} (tới|này|tới đây|sắp tới|tiếp theo) => future
		hôm {wd} (vừa rồi|vừa qua|qua) => past
		(thứ hai|thứ 2) hàng tuần => set weekday:1
		{wd} (hàng|hằng|mỗi) tuần => set
		(mỗi|hàng|hằng) {wd} => set
		(t2|t3|t4|t5|t6|t7|cn), {d}/{m}/{y}

		# Days counted from today
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
		(hôm sau|ngày hôm sau|ngày sau đó|ngày tiếp theo|một ngày sau|ngày kế tiếp) => mention day+1
		(hôm trước|ngày hôm trước|ngày trước đó|trước đó một ngày) => mention day-1
		(mùng|mồng) {d} tết => lunar month:1
		(mùng|mồng) {dw} tết => lunar month:1

		# Weeks, months, quarters, years counted from now
		tuần (này|nay) => week+0
		tuần ${last} => week-1
		tuần (trước nữa|kia) => week-2
		tuần ${next} => week+1
		(đầu|giữa) tuần này => week+0
		(đầu|giữa) tuần ${last} => week-1
		(đầu|giữa) tuần ${next} => week+1
		(tuần|tuần lễ) ${that} => mention week+0
		cuối tuần => weekend+0 weekend:1
		cuối tuần (này|nay) => weekend+0 weekend:1
		cuối tuần (trước|qua|vừa qua|vừa rồi|rồi) => weekend-1 weekend:1
		cuối tuần ${next} => weekend+1 weekend:1
		tháng (này|nay) => month+0
		tháng (trước|vừa qua|vừa rồi|qua|rồi) => month-1
		tháng (tới|sau|tiếp theo|kế tiếp|sắp tới|tới đây) => month+1
		(đầu|giữa|cuối) tháng (này|nay) => month+0
		(đầu|giữa|cuối) tháng (trước|vừa qua|rồi) => month-1
		(đầu|giữa|cuối) tháng ${next} => month+1
		(đầu|giữa|cuối) tháng [!{m}|{mw}|{n}]
		(cùng tháng|tháng đó|tháng ấy) => mention month+0
		tháng {m} này => year+0
		tháng {m} sang năm => year+1
		tháng {m} (tới|tới đây|sắp tới) => future
		tháng {m} (vừa qua|vừa rồi|qua|rồi) => past
		quý (này|nay|hiện tại) => quarter+0
		quý (trước|vừa qua|rồi) => quarter-1
		quý ${next} => quarter+1
		năm nay => year+0
		năm (ngoái|trước|qua|rồi|vừa qua|vừa rồi) => year-1
		năm (kia|trước nữa) => year-2
		năm (sau|tới|tiếp theo|kế tiếp|sắp tới) => year+1
		sang năm => year+1
		(đầu|giữa|cuối) năm nay => year+0
		(đầu|giữa|cuối) năm (ngoái|trước|qua) => year-1
		(đầu|giữa|cuối) năm (sau|tới) => year+1
		(đầu|giữa|cuối) năm [!{y}|{n}|học|thứ] => year+0
		(nửa đầu|nửa đầu của) năm nay => half:1 year+0
		(nửa cuối|nửa sau) năm nay => half:2 year+0
		(nửa cuối|nửa sau) năm ngoái => half:2 year-1
		(năm đó|năm ấy|cùng năm) => mention year+0
		(năm sau đó|năm tiếp theo đó) => mention year+1
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
		{h}h {mi}
		24h => weak hour:24
		[trong|sau|suốt|mất|gần|hơn|dài|vòng|thêm|cả|cứ] {h}h => maybe
		{h}h (qua|tới|liền|sau|trước) => weak
		{n}h (qua|tới|sau|liền) => duration unit:hour
		{h}h
		{h}h{mi}:{ss}
		{h}h{mi}'{ss}
		{part} => weak
		0h => hour:0 maybe

		# Counted steps
		{n} {u} ${ago} [!khi|vụ|cuộc|trận|thời|thềm|mắt|sự|lễ|tết] => u-n
		cách đây (gần|hơn|khoảng|đúng|tròn)? {n} {u} => u-n
		{n} {u} ${since} => mention u-n
		{n} {u} (sau đó|sau đấy|sau này) => mention u+n
		{n} {u} sau [!khi|vụ|cuộc|trận|thảm|đám|sự|chiến|đại|cái|lần|lễ|tết|{wd}] => mention u+n

		# Lengths
		(hai|ba|bốn|năm|2|3|4|5) ngày [{d}] => weak
		một ngày [trong|nào|nọ|kia|đẹp|mới|không xa|như] => weak
		(một|1) (lần|năm học|tháng lương|ngày công) => weak
		{n} {u} => duration
		{n} {u} rưỡi => duration half
		{n}${dash}{n1} {u} => duration n:x
		{n} {u} {n1} {u1} => duration
		(nửa|nửa) (ngày) => duration unit:day n:0.5
		nửa năm => duration unit:month n:6
		nửa tháng => duration unit:day n:15
		nửa giờ => duration unit:minute n:30
		nửa tiếng => duration unit:minute n:30
		nửa thế kỷ => duration unit:year n:50
		nửa thập kỷ => duration unit:year n:5
		{n} {u} (qua|vừa qua|vừa rồi|gần đây|gần nhất|trở lại đây|nay|liền|liên tiếp gần đây) => duration
		{n} {u} (tới đây|sắp tới|tiếp theo|kế tiếp) => duration
		[trong|vòng|suốt|cho|của|vào] {n} {u} tới => duration
		{n} {u} tới [,|.|;|:|)|sẽ|và|là|"|”|{end}] => duration
		{n} {u} (đầu|cuối|đầu tiên|cuối cùng) (của)? (năm nay|năm ngoái|năm trước|năm sau|năm tới|tháng này|tháng trước|mùa giải) => duration
		{n} {u} (đầu|cuối|đầu tiên|cuối cùng) (của)? năm? {y} => duration
		{n} {u} (đầu|cuối) năm => duration
		{n} {u} của? năm {y} => duration
		(những|các|mấy) (năm|tháng|ngày|tuần) (qua|gần đây|vừa qua|trở lại đây) => PAST_REF
		(những|các) (năm|tháng|ngày|tuần) (tới|sắp tới|tiếp theo) => FUTURE_REF

		# Repetitions
		(hàng|hằng|mỗi) {u} => set
		(mỗi|cứ) {n} {u} => set
		{n} {u} (một lần|1 lần) => set
		{n} {u}/lần => set
		(hàng|hằng) đêm => set unit:day
		thường niên => set unit:year
		(ngày ngày) => set unit:day

		# Now, and not now
		(hiện nay|hiện tại|bây giờ|ngay bây giờ|ngay lúc này|hiện giờ|ngày nay) => PRESENT_REF
		(mới đây|gần đây|thời gian qua|thời gian gần đây|vừa mới đây|thời gian vừa qua) => PAST_REF
		(sắp tới|thời gian tới|thời gian sắp tới|tương lai gần|tương lai) => FUTURE_REF
	`,
	joinsToCoarser: list(
		', | của | vào | của ngày | trong | ngày | vào ngày | , ngày | , vào | của tháng | - | – | , năm',
	).concat('|'),
	joinsToClock: list(
		', | | | - | – | lúc | vào lúc | vào | hồi | , lúc | khoảng | từ | • | · | , vào lúc | vào khoảng',
	).concat('|'),
	clockRemarks: list('giờ | theo'),
	betweenTimes: list('đến | tới | và | - | – | , | đến ngày | cho đến | hoặc | hay | đến hết | , và'),
	notBeforeDate: list(
		'số | nhà | đường | hẻm | ngõ | ngách | kiệt | quốc lộ | ql | tổ | phòng | lô | lớp | điều | khoản | chương | vòng | thông tư | nghị định | quyết định | chỉ thị | công văn | tỷ số | tỉ số | tỷ lệ | tỉ lệ | iphone | phiên bản | tập | chuyến bay | mã | sđt | điện thoại | hotline | đt | tel | khoá | top | hạng',
	),
	shareCues: list(
		'khoảng | gần | hơn | chiếm | quá | mất | giảm | tăng | bằng | một | đạt | được | điểm | chấm | còn | tới | chỉ | ít nhất | trên | dưới | xếp | thứ | với',
	),
	futureCues: list('sẽ | sắp | dự'),
	pastCues: list('đã | hồi | vừa | từng'),
	publicationCues: list('đăng | cập nhật | xuất bản | ngày đăng | đăng lúc | thứ'),
};
