import { checkNoise, checkPage } from './pageText';

suite("Where a page's links to other articles begin", () => {
	test('a link with its first sentence, and more links after it: the article is over before them', () => {
		checkPage(`
			chrome  | Đăng nhập
			title   | Lũ cuốn trôi cầu treo ở xã vùng cao Nậm Khao
			chrome  | 08:12 | 03/09/2020
			lead    | Rạng sáng nay, nước suối dâng cao hơn hai mét đã cuốn trôi cây cầu treo dài 40 m nối bản Nậm Khao với trung tâm xã, làm 120 hộ dân bị cô lập.
			body    | Chính quyền địa phương đã huy động bè mảng đưa lương thực vào bản. Trường học trong bản tạm đóng cửa đến hết tuần.
			body    | Theo dự báo, mưa lớn còn kéo dài trong hai ngày tới. Người dân được khuyến cáo không đi lại gần bờ suối.
			chrome  | Từ khóa: lũ quét, cầu treo
			chrome  | Tin mới
			related | Nhà vườn Đà Lạt được mùa hồng giòn
			related | Nhà vườn ở Đà Lạt thu hoạch hồng giòn sớm hơn mọi năm hai tuần, giá bán tại vườn tăng gần gấp đôi.
			related | Hà Nội thử nghiệm xe buýt điện trên ba tuyến
			related | Học sinh lớp 9 chế tạo máy lọc nước chạy bằng năng lượng mặt trời
			chrome  | Bình luận
		`);
	});

	test('the same without more links: the article goes on after what was put into it', () => {
		checkPage(`
			chrome  | Đăng nhập
			title   | Lũ cuốn trôi cầu treo ở xã vùng cao Nậm Khao
			chrome  | 08:12 | 03/09/2020
			lead    | Rạng sáng nay, nước suối dâng cao hơn hai mét đã cuốn trôi cây cầu treo dài 40 m nối bản Nậm Khao với trung tâm xã, làm 120 hộ dân bị cô lập.
			body    | Chính quyền địa phương đã huy động bè mảng đưa lương thực vào bản. Trường học trong bản tạm đóng cửa đến hết tuần.
			promo   | Xem thêm
			related | Nhà vườn Đà Lạt được mùa hồng giòn
			body    | Theo dự báo, mưa lớn còn kéo dài trong hai ngày tới. Người dân được khuyến cáo không đi lại gần bờ suối.
			chrome  | Từ khóa: lũ quét, cầu treo
			chrome  | Bình luận
		`);
	});

	test('a box of another site under a heading that stands twice', () => {
		checkPage(`
			chrome  | Войти
			title   | В Кунгуре после паводка открыли пешеходный мост
			chrome  | 14 мая 2021, 10:05
			lead    | Мост через Сылву закрыли в конце апреля, когда вода поднялась выше настила. За две недели рабочие заменили перила и часть досок.
			body    | До открытия моста жители левого берега добирались до рынка на автобусе через Нагорный район, дорога занимала почти час.
			body    | Осенью настил обещают заменить полностью. На ремонт в бюджете города заложено 12 миллионов рублей.
			chrome  | Оставляйте реакции
			chrome  | Новости партнёров
			related | Пермские реставраторы нашли под штукатуркой роспись XVIII века
			related | Завод в Лысьве получил заказ на сорок вагонов метро
			related | На прошлой неделе комиссия приняла первый опытный вагон.
			chrome  | Новости партнёров
			related | Как выбрать саженцы яблони для уральского климата
			chrome  | Обратная связь
		`);
	});

	test('a request to join a channel, and a row of links with a sentence at its end', () => {
		checkPage(`
			chrome  | Log in
			title   | Harbour ferry runs aground in thick fog off Tern Point
			chrome  | Published 4 May 2018
			lead    | Forty passengers were taken off the ferry Marigold by lifeboat on Friday morning after it struck a sandbank in thick fog.
			body    | Nobody was hurt, the coastguard said, and the vessel floated free on the afternoon tide with little damage to her hull.
			body    | The operator has cancelled all sailings until Monday. Buses will run between the two towns every half hour.
			promo   | Join the Harbour Post's Telegram channel and get news as it happens
			chrome  | More on this topic
			related | Lifeboat crews answered a record number of calls last year
			related | New pilot rules for coastal ferries come into force
			chrome  | Terms & Conditions | Data Protection Policy | Need help? Write to us here.
		`);
	});

	test('headlines under the latest news, over the headline of the page', () => {
		checkPage(`
			chrome      | Toggle navigation
			chrome      | NEWS   COMPANIES   MARKETS   OPINION
			chrome      | Latest news
			related     | Refinery at Osk to reopen after two years of repairs
			related     | Bakers warn of dearer bread before the holidays
			title       | Rents in Osk rise for the tenth month as students return
			attribution | By Ada Holm
			chrome      | March 16, 2021
			lead        | Rents in Osk rose again in February, the city's housing office said on Tuesday, as students came back to lectures after a year at home.
			body        | A room near the university now costs a third more than before. Landlords blame the price of heating and the new property tax.
			body        | The council will vote on a cap next week. Students have called for a march to the town hall on Saturday.
			chrome      | You might also like
			related     | How one street in Osk got rid of its cars
			duplicate   | Refinery at Osk to reopen after two years of repairs
			chrome      | Leave a Reply
		`);
	});

	test('a button says “Comments” over the article’s text', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			chrome      | May 3, 2024
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | It is a short trip, and yet for many who live on the river it is the end of a long wait.
			chrome      | Print
			chrome      | Comments
			chrome      | Share
			chrome      | Reply
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			caption     | The ferry leaves Elmford on Sunday
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			chrome      | Advertisement
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			chrome      | Advertisement
			body        | The ferry leaves each bank four times a day until October, and children under ten travel for nothing with their parents.
			chrome      | Log in to comment
			chrome      | Reply
		`);
	});
});
