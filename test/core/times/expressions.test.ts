import assert from 'node:assert/strict';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { resolveTimes } from '../../../server/src/core/times/resolveTimes';

/**
 * The table that a reader can check by eye: each line is a text with its expressions marked, ` = `, and their values, all
 * told on Wednesday, 15 May 2024. A type is named where it isn't DATE; `?` is no value; nothing after ` = ` means that
 * there is no time in the text.
 */
suite('times: expressions and values', () => {
	test('Vietnamese', () => {
		checkTimes(
			'vi',
			`
			Khởi công [[ngày 16/5]], khánh thành [[ngày 2.9]]. = 2024-05-16, 2024-09-02
			[[Tối 15/5]], hội chợ khai mạc. = TIME 2024-05-15TEV
			[[Sáng 30.4]] và [[chiều 1-5]], đường đông. = TIME 2024-04-30TMO, TIME 2024-05-01TAF
			Lúc [[11 giờ 17 phút 21 giây, ngày 16/5]], đất rung. = TIME 2024-05-16T11:17:21
			Xe lật lúc [[5h30 sáng nay]] ([[15/5]]). = TIME 2024-05-15T05:30, 2024-05-15
			Lúc [[20h (giờ Hà Nội) ngày 16/5]], rồi [[22 giờ đêm qua]]. = TIME 2024-05-16T20:00, TIME 2024-05-14T22:00
			Phim chiếu [[tháng Giêng năm sau]], nghỉ [[Giáng sinh năm 2023]]. = 2025-01, 2023-12-25
			Từ [[0h ngày 1/7]] đến [[24h ngày 31/12/2025]]. = TIME 2025-07-01T00:00, TIME 2025-12-31T24:00
			Khoảng [[22h ngày 14/5]], mưa lớn. = TIME 2024-05-14T22:00
			[[Sáng 14/5]] trời mưa, đến [[16h30 cùng ngày]] thì tạnh. = TIME 2024-05-14TMO, TIME 2024-05-14T16:30
			Họp lúc [[8 giờ kém 15]], tan lúc [[10g45]]. = TIME 2024-05-15T07:45, TIME 2024-05-15T10:45
			Vào lúc [[7:30 chiều ngày 20 tháng 4 năm 2023]]. = TIME 2023-04-20T19:30
			[[Thứ Tư, 15/05/2024 | 14:50 GMT+7]] = TIME 2024-05-15T14:50
			[[Ngày 15 tháng 5 năm 2024]], [[11 tháng 12 2016]], [[5/6/2023]]. = 2024-05-15, 2016-12-11, 2023-06-05
			Họp các [[ngày 22]] và [[23-10]]. = 2024-10-22, 2024-10-23
			Thi [[ngày 5]], [[6]] và [[7/6]]. = 2024-06-05, 2024-06-06, 2024-06-07
			Từ [[ngày 5]] đến [[ngày 10/5]], đường cấm xe. = 2024-05-05, 2024-05-10
			Mưa từ [[8h]] đến [[10h ngày 15/5]]. = TIME 2024-05-15T08:00, TIME 2024-05-15T10:00
			Đợt 1 từ [[5-7/5/2024]]. = DURATION 2024-05-05/2024-05-07
			Vào [[tháng 6/2014]], rồi [[tháng 10-2015]], [[tháng 3 năm 2016]]. = 2014-06, 2015-10, 2016-03
			[[Cuối tháng 8]], [[đầu tháng Mười]], [[giữa năm 2025]]. = 2024-08, 2024-10, 2025
			[[Tháng 8 năm ngoái]], [[tháng Giêng]], [[ngày 23 tháng Chạp]]. = 2023-08, ?, ?
			[[Rằm tháng 7]], [[mùng 10 tháng 3 âm lịch]]. = ?, ?
			[[Quý I/2025]], [[quý III]], [[cuối quý 2]]. = 2025-Q1, 2024-Q3, 2024-Q2
			[[Nửa đầu năm 2024]] tăng hơn [[nửa cuối năm ngoái]]. = 2024-H1, 2023-H2
			[[Những năm 1950]], [[thập niên 90]], [[những năm 60 của thế kỷ trước]]. = 195X, 199X, 196X
			[[Thế kỷ 19]], [[đầu thế kỷ XX]]. = 18XX, 19XX
			Tất cả bắt đầu từ [[2012]]. = 2012
			Giai đoạn [[2021-2025]], chiến tranh ([[1950-1953]]). = DURATION 2021/2025, DURATION 1950/1953
			[[Năm 2030]], tầm nhìn [[2050]]. = 2030, 2050
			[[Hôm qua]], [[hôm nay]], [[ngày mai]], [[hôm kia]]. = 2024-05-14, 2024-05-15, 2024-05-16, 2024-05-13
			[[Tối qua]], [[sáng mai]], [[đêm nay]], [[trưa hôm qua]]. = TIME 2024-05-14TEV, TIME 2024-05-16TMO, TIME 2024-05-15TNI, TIME 2024-05-14TMI
			[[Tuần trước]], [[tuần này]], [[tuần tới]], [[cuối tuần này]]. = 2024-W19, 2024-W20, 2024-W21, 2024-W20-WE
			[[Tháng trước]], [[tháng sau]], [[năm ngoái]], [[năm nay]], [[năm sau]]. = 2024-04, 2024-06, 2023, 2024, 2025
			[[Hôm Chủ Nhật]], [[sáng thứ Bảy]], [[hôm thứ Ba]]. = 2024-05-12, TIME 2024-05-11TMO, 2024-05-14
			[[Thứ năm tuần tới]], [[thứ Hai tuần này]]. = 2024-05-23, 2024-05-13
			[[Mùa hè này]], [[mùa xuân 1975]]. = 2024-SU, 1975-SP
			[[Hai năm trước]], [[3 tuần trước]], [[cách đây 10 ngày]]. = 2022, 2024-W17, 2024-05-05
			Ông đến [[ngày 10/5]] và về [[một ngày sau đó]]. = 2024-05-10, 2024-05-11
			Trong [[5 ngày]], suốt [[ba năm]], hơn [[18 tháng]]. = DURATION P5D, DURATION P3Y, DURATION P18M
			[[5 tháng đầu năm nay]], [[9 tháng năm 2023]], [[3 quý đầu năm]]. = DURATION P5M, DURATION P9M, DURATION P9M
			[[Hai năm qua]], [[10 năm nay]], [[vài tháng gần đây]]. = DURATION P2Y, DURATION P10Y, DURATION PXM
			[[Một năm rưỡi]], [[nửa năm]], [[nửa giờ]], [[hai thập kỷ]]. = DURATION P1Y6M, DURATION P6M, DURATION PT30M, DURATION P20Y
			Nấu khoảng [[1 giờ 15 phút]], nghỉ [[10 phút]]. = DURATION PT1H15M, DURATION PT10M
			Trong [[24 giờ qua]] và [[3 ngày tới]]. = DURATION PT24H, DURATION P3D
			[[Nhiều năm]], [[mấy tuần nay]]. = DURATION PXY, DURATION PXW
			[[Hàng năm]], [[mỗi tuần]], [[hằng ngày]], [[5 năm một lần]]. = SET P1Y, SET P1W, SET P1D, SET P5Y
			Lễ mở vào [[ngày 20-11 hằng năm]] và [[thứ Hai hàng tuần]]. = SET XXXX-11-20, SET XXXX-WXX-1
			[[Hiện nay]], [[mới đây]], trong [[tương lai]]. = PRESENT_REF, PAST_REF, FUTURE_REF
			[[Năm 179 trước Công nguyên]]. = BC0179
			Địa chỉ 72/7 Trần Quốc Toản, nhà số 12/5, vòng 1/8. =
			Chỉ 1/3 dân số, 2/3 số ghế, tăng 4,3%, giá 10.000 đồng. =
			Công viên 65ha, tàu Soyuz-2, thắng 2-1, 0:00 / 0:00. =
			Lần thứ hai trong Thế chiến thứ hai, người thứ ba. =
			Báo Ngày Nay, sáng kiến, ánh sáng, tối đa 5 người. =
			Công văn 16/CT-TTg, Điều 10, mở cửa 24/7, điện thoại 0912.345.678. =
			Chuyến thăm [[5 ngày]] tới Lào, năm con gà, ngày càng đông. = DURATION P5D
		`,
		);
	});

	test('English', () => {
		checkTimes(
			'en',
			`
			The flood came on [[Tuesday night]]. = TIME 2024-05-14TNI
			It opened on [[Saturday, 18 May, at 3pm]]. = TIME 2024-05-18T15:00
			[[Sat 24 Feb 2024 12.42 CET]] = TIME 2024-02-24T12:42
			[[April 28, 2024 3:00 AM]] = TIME 2024-04-28T03:00
			Updated [[5:32 PM EDT, Tue May 14, 2024]] = TIME 2024-05-14T17:32
			[[Wed, 15 May 2024 10:30:00 GMT]] = TIME 2024-05-15T10:30:00
			On [[May 3]] the council met; it meets again on [[June 7]]. = 2024-05-03, 2024-06-07
			It takes effect on [[1 July 2025]]. = 2025-07-01
			From [[April 20-27]], then [[3-5 June 2023]]. = DURATION 2024-04-20/2024-04-27, DURATION 2023-06-03/2023-06-05
			The shop closed on [[May 1]] and [[2]]. = 2024-05-01, 2024-05-02
			[[The evening of May 5th]], [[the night of 5 May]]. = TIME 2024-05-05TEV, TIME 2024-05-05TNI
			Sales rose in [[March 2024]], in [[late April]], and in [[mid-May]]. = 2024-03, 2024-04, 2024-05
			They met in [[2019]]; by [[2030]] all will be gone. = 2019, 2030
			Between [[2015]] and [[2019]] nothing changed. = 2015, 2019
			[[The 1990s]], [[the early 1980s]], [[the mid-2000s]], [[the '70s]]. = 199X, 198X, 200X, 197X
			[[The 19th century]], [[21st-century]] tools. = 18XX, 20XX
			[[Q3 2023]], [[the first quarter of 2024]], [[the second half of 2022]]. = 2023-Q3, 2024-Q1, 2022-H2
			[[Fiscal year 2025]], [[FY2023]]. = FY2025, FY2023
			[[Yesterday]], [[today]], [[tomorrow]], [[tonight]], [[last night]]. = 2024-05-14, 2024-05-15, 2024-05-16, TIME 2024-05-15TNI, TIME 2024-05-14TNI
			[[This morning]], [[yesterday afternoon]]. = TIME 2024-05-15TMO, TIME 2024-05-14TAF
			[[Last week]], [[this week]], [[next week]], [[the weekend]], [[next month]]. = 2024-W19, 2024-W20, 2024-W21, 2024-W20-WE, 2024-06
			[[Last year]], [[this year]], [[earlier this month]], [[late last year]]. = 2023, 2024, 2024-05, 2023
			[[Monday]]'s vote. = 2024-05-13
			In [[Q3]], sales rose. = 2024-Q3
			[[Last May]], [[this May]], [[next March]]. = 2023-05, 2024-05, 2025-03
			[[Next Friday]], [[last Thursday]], [[this Saturday]]. = 2024-05-17, 2024-05-09, 2024-05-18
			[[This summer]], [[last winter]], [[the summer of 2012]]. = 2024-SU, 2023-WI, 2012-SU
			[[Two years ago]], [[three weeks ago]], [[ten days ago]]. = 2022, 2024-W17, 2024-05-05
			[[A decade ago]], [[two days later]]. = 201X, 2024-05-17
			In less than [[an hour]], for [[six weeks]], over [[48 hours]]. = DURATION PT1H, DURATION P6W, DURATION PT48H
			[[The past two years]], [[the next three months]]. = DURATION P2Y, DURATION P3M
			[[Three and a half years]], [[half an hour]], [[a year and a half]]. = DURATION P3Y6M, DURATION PT30M, DURATION P18M
			[[Two years and three months]], [[several months]]. = DURATION P2Y3M, DURATION PXM
			[[Every Monday]], [[each year]], [[every two weeks]], [[weekly]]. = SET XXXX-WXX-1, SET P1Y, SET P2W, SET P1W
			[[Twice a week]], [[once a month]]. = SET P1W, SET P1M
			[[Noon on Sunday]]; it ends at [[midnight on Dec. 31]]. = TIME 2024-05-12T12:00, TIME 2024-12-31T00:00
			In [[recent years]], in [[the near future]]. = PAST_REF, FUTURE_REF
			[[2024-05-14T10:00:00]] and [[12/25/2023]] = TIME 2024-05-14T10:00:00, 2023-12-25
			[[The end of the year]], [[the end of 2023]]. = 2024, 2023
			[[The first week of June]]. = 2024-W23
			He may march on; she sat in the sun. =
			A 5-year-old scored 7/10 in Room 2012, flight 370. =
			Open 24/7, 1/2 cup, 9.58 percent, won 6-4, a ratio of 16:9. =
			Shut on [[Christmas Day]] and [[New Year's Eve]]; it closed on [[New Year's Day 2016]]. = 2023-12-25, 2023-12-31, 2016-01-01
			She flew home on [[Christmas Eve 2019]]; nobody works on [[Boxing Day]]. = 2019-12-24, 2023-12-26
			Fireworks are planned for [[the Fourth of July]]. = 2024-07-04
			Families were visited [[every fortnight]], the last [[a fortnight ago]]. = SET P2W, 2024-W18
			He won in [[3hrs 12mins 8secs]], she in [[1h 5m 30s]]. = DURATION PT3H12M8S, DURATION PT1H5M30S
			He served [[two years, three months and five days]]. = DURATION P2Y3M5D
			Open from [[6]] to [[8 p.m.]] and from [[9am]] to [[5pm]]. = TIME 2024-05-15T18:00, TIME 2024-05-15T20:00, TIME 2024-05-15T09:00, TIME 2024-05-15T17:00
			Hours: [[9am-5pm]]. = TIME 2024-05-15T09:00/2024-05-15T17:00
			He rose at [[half past six]], ate at [[a quarter to nine]] and left at [[ten past eleven]]. = TIME 2024-05-15T06:30, TIME 2024-05-15T08:45, TIME 2024-05-15T11:10
			They met at [[9 o'clock in the morning]] and [[12 noon]]. = TIME 2024-05-15T09:00, TIME 2024-05-15T12:00
			It ended at [[12:05 am]], at [[1am]] or at [[11.30 p.m. ET]]. = TIME 2024-05-15T00:05, TIME 2024-05-15T01:00, TIME 2024-05-15T23:30
			By [[the end of next month]], not at [[the beginning of last week]]. = 2024-06, 2024-W19
			On [[5th November]], on [[Sunday 19 May]] and on [[the 5th of November 2021]]. = 2023-11-05, 2024-05-19, 2021-11-05
			[[Sunday, May 19th, 2024]] and [[the morning of 3 June 2023]]. = 2024-05-19, TIME 2023-06-03TMO
			In [[the late 19th century]], [[the 1920s]] and [[1930s]]. = 18XX, 192X, 193X
			Music of [[the sixties]], fashion of [[the early nineties]], [[the summer of '69]]. = 196X, 199X, 1969-SU
			The war of [[1939-45]] and Mozart ([[1756–1791]]). = DURATION 1939/1945, DURATION 1756/1791
			[[The first half of the year]] beat [[the fourth quarter of last year]]. = 2024-H1, 2023-Q4
			On [[3 May]] they left; [[the following day]] they were found. = 2024-05-03, 2024-05-04
			On [[7 May]] he died; [[the night before]] he had sung. = 2024-05-07, TIME 2024-05-06TNI
			On [[10 May]] it rained; [[three days earlier]] it had snowed. = 2024-05-10, 2024-05-07
			[[Two weeks from now]], [[a week ago]], [[a hundred years ago]], [[half a century ago]]. = 2024-W22, 2024-W19, 1924, 1974
			At least [[20 minutes]], [[one and a half hours]], [[two-and-a-half years]]. = DURATION PT20M, DURATION PT1H30M, DURATION P2Y6M
			A [[five-day]] visit, a [[24-hour]] strike, [[3-6 months]]. = DURATION P5D, DURATION PT24H, DURATION PXM
			[[Every four years]], [[every other day]], [[three times a week]], [[once every two years]]. = SET P4Y, SET P2D, SET P1W, SET P2Y
			[[Every Christmas]], [[each spring]], [[every morning]], [[nightly]]. = SET XXXX-12-25, SET XXXX-SP, SET XXXX-XX-XXTMO, SET P1D
			Closed on [[Sundays]] and on [[Saturday mornings]]. = SET XXXX-WXX-7, SET XXXX-WXX-6TMO
			The match kicks off at [[7pm on Friday]]. = TIME 2024-05-17T19:00
			She resigned [[last Friday night]]; he speaks [[next Tuesday at 10 a.m.]] = TIME 2024-05-10TNI, TIME 2024-05-21T10:00
			[[Earlier today]], [[late yesterday]], [[later this week]]. = 2024-05-15, 2024-05-14, 2024-W20
			[[Aug. 20]]; [[Sept. 9]]; [[20 Aug 2017]], [[20-Aug-17]], [[Aug 20th, 2017]]. = 2024-08-20, 2024-09-09, 2017-08-20, 2017-08-20, 2017-08-20
			[[2017-08-20 14:05]], [[20/08/2017]], [[08/20/17]]. = TIME 2017-08-20T14:05, 2017-08-20, 2017-08-20
			From [[March]] to [[June 2022]], until [[early March 2020]]. = 2022-03, 2022-06, 2020-03
			[[The year 2000]], [[44 BC]], circa [[1850]], a man (born [[1952]]). = 2000, BC0044, 1850, 1952
			The [[2020]] election, the [[1994]] film and a [[2018]] report. = 2020, 1994, 2018
			[[Two decades]], [[the last century]], [[the past decade]]. = DURATION P20Y, 19XX, DURATION P10Y
			[[The third quarter of fiscal 2024]]. = FY2024-Q3
			[[Second-quarter]] revenue rose; it is open [[daily]], 400 people [[a day]] come. = 2024-Q2, SET P1D, SET P1D
			In [[the first three months of 2024]] and by [[Tuesday lunchtime]]; [[June-August 2023]]. = DURATION P3M, TIME 2024-05-14TMI, DURATION 2023-06/2023-08
			They left at [[ten to three]], or [[five minutes to nine]]. = TIME 2024-05-15T02:50, TIME 2024-05-15T08:55
			One day he will write to the Daily Mail. =
			About ten to twelve people came, by 5 to 4 votes, a quarter to a third of them, to the Christmas tree. =
			A vote of 21:19, a score of 25:23, Formula 1, World War II, the 100 metres. =
			A 34-year-old, 34 years old, aged 34, the 21st amendment, iPhone 15. =
		`,
		);
	});

	test('Russian', () => {
		checkTimes(
			'ru',
			`
			[[15 августа 2016, 13:43]] = TIME 2016-08-15T13:43
			[[15.05.2024, 14:30]] = TIME 2024-05-15T14:30
			Об этом сообщили [[14 мая]]. = 2024-05-14
			Матч пройдёт [[20 мая в 19:00]]. = TIME 2024-05-20T19:00
			В [[пятницу, 17 мая, утром]]. = TIME 2024-05-17TMO
			С [[1]] по [[9 мая]] парк закрыт. = 2024-05-01, 2024-05-09
			Форум идёт [[22–25 июня]], [[8]] и [[9 июля]]. = DURATION 2024-06-22/2024-06-25, 2024-07-08, 2024-07-09
			В [[мае 2023 года]], в [[марте 2022-го]]. = 2023-05, 2022-03
			В [[начале мая]], в [[середине июня 2024 года]]. = 2024-05, 2024-06
			В [[2023 году]], к [[2030 году]], с [[2014]] по [[2019 год]]. = 2023, 2030, 2014, 2019
			В [[1990-х годах]], в [[начале 2000-х]], в [[конце 90-х]]. = 199X, 200X, 199X
			В [[XX веке]], в [[двадцатом веке]]. = 19XX, 19XX
			В [[первом квартале 2024 года]], [[I квартал 2023 года]]. = 2024-Q1, 2023-Q1
			[[Вчера вечером]], [[сегодня утром]], [[завтра в 10:00]]. = TIME 2024-05-14TEV, TIME 2024-05-15TMO, TIME 2024-05-16T10:00
			На [[прошлой неделе]], на [[этой неделе]], в [[прошлом месяце]]. = 2024-W19, 2024-W20, 2024-04
			В [[прошлом году]], в [[этом году]], в [[следующем году]]. = 2023, 2024, 2025
			В [[минувшую субботу]], в [[четверг]]. = 2024-05-11, 2024-05-09
			[[Летом 2023 года]], [[прошлой зимой]]. = 2023-SU, 2023-WI
			[[Два года назад]], [[5 дней назад]], [[год назад]]. = 2022, 2024-05-10, 2023
			[[Через неделю]], [[через три дня]]. = 2024-W21, 2024-05-18
			[[12 лет]], [[полгода]], [[полтора года]], [[полчаса]]. = DURATION P12Y, DURATION P6M, DURATION P1Y6M, DURATION PT30M
			За [[последние пять лет]]. = DURATION P5Y
			[[Несколько месяцев]], [[три с половиной года]]. = DURATION PXM, DURATION P3Y6M
			[[Каждый день]], [[ежегодно]], [[каждые два часа]], [[по понедельникам]]. = SET P1D, SET P1Y, SET PT2H, SET XXXX-WXX-1
			[[7 октября прошлого года]], [[15 мая 2024 г.]] = 2023-10-07, 2024-05-15
			[[Первого сентября]]. = 2024-09-01
			В [[настоящее время]], [[недавно]]. = PRESENT_REF, PAST_REF
			[[2 часа 30 минут]], около [[5:30 утра]], в [[5 утра]]. = DURATION PT2H30M, TIME 2024-05-15T05:30, TIME 2024-05-15T05:00
			Счёт 2:1, Евро-2016, Су-57, дом 12/5, 1500 рублей, среда обитания. =
			Спор шёл с [[утра]] до [[вечера]]. = TIME 2024-05-15TMO, TIME 2024-05-15TEV
			Шлем [[1960-х годов]], фильм [[1974-го]], мода [[70-х годов XX века]]. = 196X, 1974, 197X
			Контракт подписан на [[год]], а продажи за [[месяц]] выросли. = DURATION P1Y, DURATION P1M
			Он играет [[13 мая]], а [[днём позже]] летит домой. = 2024-05-13, 2024-05-14
			Он приехал [[10 мая]], [[двумя днями ранее]] сел в поезд. = 2024-05-10, 2024-05-08
			[[Годом ранее]], [[месяцем позже]], [[неделей раньше]]. = 2023, 2024-06, 2024-W19
			Голосование повторили, но итог тот же — 21:19. =
			В [[воскресенье]] ему исполнится 60 лет. = 2024-05-19
			[[21 апреля 2020 года]], [[9 мая 1945 г.]], [[12.04.1961]]. = 2020-04-21, 1945-05-09, 1961-04-12
			В [[ночь на 14 мая]] и в [[ночь на среду]]. = TIME 2024-05-14TNI, TIME 2024-05-15TNI
			В [[18:30]] по московскому времени, в [[8 часов вечера]], в [[3 часа ночи]]. = TIME 2024-05-15T18:30, TIME 2024-05-15T20:00, TIME 2024-05-15T03:00
			В [[половине шестого]], в [[полдень]], около [[полуночи]], в [[14.30]]. = TIME 2024-05-15T05:30, TIME 2024-05-15T12:00, TIME 2024-05-15T00:00, TIME 2024-05-15T14:30
			[[Позавчера]], [[послезавтра]], [[сегодня днём]], [[вчера ночью]]. = 2024-05-13, 2024-05-17, TIME 2024-05-15TAF, TIME 2024-05-14TNI
			[[Сегодня в 15:00]], [[завтра утром]]. = TIME 2024-05-15T15:00, TIME 2024-05-16TMO
			В [[минувшие выходные]], в [[прошлую пятницу]], в [[следующий вторник]]. = 2024-W19-WE, 2024-05-10, 2024-05-21
			Во [[вторник вечером]], в [[понедельник, 13 мая]], в [[среду вечером]]. = TIME 2024-05-14TEV, 2024-05-13, TIME 2024-05-15TEV
			В [[июне прошлого года]], к [[концу этого года]], до [[конца месяца]], к [[концу недели]]. = 2023-06, 2024, 2024-05, 2024-W20
			[[Весной 2022 года]], [[этим летом]], [[зимой 1974-го]]. = 2022-SP, 2024-SU, 1974-WI
			Выборы пройдут [[осенью]]. = 2024-FA
			В [[XIX веке]], в [[конце XIX века]], в [[середине 1980-х]], в [[70-е]]. = 18XX, 18XX, 198X, 197X
			Во [[втором квартале]]; в [[I полугодии 2024 года]], [[III квартал 2023 г.]] = 2024-Q2, 2024-H1, 2023-Q3
			[[Три месяца назад]], [[неделю назад]], [[полгода назад]], [[десять лет назад]]. = 2024-02, 2024-W19, 2023-11, 2014
			[[Двадцать пять лет назад]], [[сто лет назад]], [[несколько лет назад]]. = 1999, 1924, PAST_REF
			[[Через полгода]], [[спустя два дня]], [[через пару недель]]. = 2024-11, 2024-05-17, FUTURE_REF
			В течение [[трёх дней]], более [[двух часов]], [[двое суток]], [[сорок минут]]. = DURATION P3D, DURATION PT2H, DURATION P2D, DURATION PT40M
			[[5–7 дней]], [[пять с половиной часов]], [[4 года и 6 месяцев]], [[четверть часа]]. = DURATION PXD, DURATION PT5H30M, DURATION P4Y6M, DURATION PT15M
			За [[последний год]], за [[последнее десятилетие]], за [[прошедшие сутки]]. = DURATION P1Y, DURATION P10Y, DURATION P1D
			[[Каждое утро]], [[каждую среду]], [[каждые четыре года]], [[еженедельно]]. = SET XXXX-XX-XXTMO, SET XXXX-WXX-3, SET P4Y, SET P1W
			[[Раз в год]], [[два раза в неделю]], [[раз в два года]], [[по вечерам]]. = SET P1Y, SET P1W, SET P2Y, SET XXXX-XX-XXTEV
			В [[последние годы]], в [[ближайшее время]]. = PAST_REF, FUTURE_REF
			[[14]] и [[15 мая]], [[10]], [[11]] и [[12 июня]]. = 2024-05-14, 2024-05-15, 2024-06-10, 2024-06-11, 2024-06-12
			С [[3]] по [[5 июня 2024 года]], [[28 мая – 2 июня]]. = 2024-06-03, 2024-06-05, DURATION 2024-05-28/2024-06-02
			В [[2018–2022 годах]], в сезоне [[2022/23]]. = DURATION 2018/2022, DURATION 2022/2023
			С [[10]] до [[18 часов]], с [[9:00]] до [[18:00]]. = TIME 2024-05-15T10:00, TIME 2024-05-15T18:00, TIME 2024-05-15T09:00, TIME 2024-05-15T18:00
			Обновлено [[15.05.2024 в 10:00]]. = TIME 2024-05-15T10:00
			[[Ср, 15 мая 2024]] = 2024-05-15
			[[14 мая 2024, вторник]] = 2024-05-14
			[[1 января]], [[8 Марта]], [[третьего июля]], [[25-го мая]]. = 2024-01-01, 2024-03-08, 2024-07-03, 2024-05-25
			В [[декабре]], к [[маю]], с [[января]] по [[март 2024 года]]. = 2023-12, 2024-05, 2024-01, 2024-03
			Открыто [[ежедневно]], кроме [[понедельника]]; в течение [[часа]], более [[полугода]]. = SET P1D, SET XXXX-WXX-1, DURATION PT1H, DURATION P6M
			За [[первые шесть месяцев 2023 года]], в [[конце пятидесятых]], [[четверть века назад]]. = DURATION P6M, 195X, 1999
			Планы на [[2026]] и [[2027 годов]]; [[июль–август]]; в [[пять часов вечера]]; [[спустя год]]. = 2026, 2027, DURATION 2024-07/2024-08, TIME 2024-05-15T17:00, 2025
			До дня рождения, в возрасте 45 лет, 70-летие, в 15-м туре, в день матча. =
			Вырос в 2.5 раза, на 1,5 млн, рейс 1430, 0:3 (21:25, 19:25). =
		`,
		);
	});
});

const TODAY = { value: '2024-05-15', confidence: 1, why: { text: '' } };

function checkTimes(language: string, table: string): void {
	const lines = table
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	assert.deepStrictEqual(
		lines.map((line) => annotate(line.slice(0, line.lastIndexOf(' =')).replace(/\[\[|\]\]/gu, ''), language)),
		lines,
	);
}

function annotate(text: string, language: string): string {
	const times = resolveTimes(findTimes(new TextTable(text, { language })), TODAY, 'nearest');
	let marked = '';
	let at = 0;
	for (const { start, end } of times) {
		marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
		at = end;
	}
	const values = times.map(({ type, value }) => `${type === 'DATE' ? '' : `${type} `}${value ?? '?'}`);
	return `${marked}${text.slice(at)} = ${values.join(', ')}`.trim();
}
