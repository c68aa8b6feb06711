import { checkPage } from './pageText';

suite('A table of contents', () => {
	test("its entries stand below as headings, which stay the article's", () => {
		checkPage(`
			chrome  | Trang chủ Bóng đá Esports Bóng bàn Chạy bộ Xe đạp Võ thuật
			title   | Giải xe đạp quanh hồ Dầu Tiếng: tay đua trẻ gây bất ngờ ở chặng leo đèo
			chrome  | 12/03/2020 09:15
			lead    | Tay đua 19 tuổi Phan Nhật Tân về nhất chặng ba, bỏ lại nhóm áo vàng gần một phút trên đoạn đèo dài bảy cây số.
			chrome  | Mục lục
			chrome  | 1 Diễn biến chặng ba
			chrome  | 2 Bảng xếp hạng tạm thời
			heading | Diễn biến chặng ba
			body    | Đoàn đua xuất phát lúc 7 giờ sáng dưới trời mưa nhẹ. Ngay từ chân đèo, ba tay đua của đội chủ nhà đã tách khỏi tốp chính.
			body    | Đến cây số thứ 40, Tân tăng tốc một mình. Anh giữ khoảng cách cho tới vạch đích dù bị thủng lốp ở khúc cua cuối.
			heading | Bảng xếp hạng tạm thời
			body    | Áo vàng vẫn thuộc về đội trưởng của đội Bình Phước, hơn người thứ hai 21 giây. Chặng cuối sẽ diễn ra vào chủ nhật.
			chrome  | Chia sẻ
		`);
	});

	test('under a word for it entries need no numbers', () => {
		checkPage(`
			chrome  | Войти
			title   | Экс-чиновник получил десять лет за взятки
			chrome  | 13 марта 2026, 18:20
			lead    | Бывшего заместителя губернатора приговорили к десяти годам колонии, суд признал его виновным в получении взяток.
			body    | Приговор вынесли в четверг утром. Об этом сообщила пресс-служба суда, уточнив, что речь шла о контрактах на камеры.
			chrome  | Содержание
			chrome  | Как разоблачили чиновника
			chrome  | Что говорила защита
			heading | Как разоблачили чиновника
			body    | История выходила в публичную плоскость ещё осенью: губернатор сообщил об увольнении своего заместителя по собственному желанию.
			promo   | Оперативно и без цензуры — в нашем MAX-канале. Подпишись!
			heading | Что говорила защита
			body    | Адвокат просил об условном сроке и говорил, что его клиент болен, а предприниматель оговорил его, чтобы уйти от ответственности.
			chrome  | Иван Лосев / взятка / суд / Анна Орлова
			chrome  | Поделиться
		`);
	});

	test('numbered lines of the article that nothing repeats are its list', () => {
		checkPage(`
			chrome | Log in
			title  | How the Osk rowers won the lake race
			chrome | 3 May 2019
			lead   | The crew from Osk led from the first stroke and finished two lengths ahead of the favourites on Sunday afternoon.
			body   | It was their first victory since the club was founded, and the coach said that the weather had helped them on the way back.
			body   | 1 Osk Rowing Club
			body   | 2 Tern Point
			body   | 3 Harbour Eight
			chrome | Share
		`);
	});
});

suite("The page's own words after the comments and the links", () => {
	test('rules for comments, a comment, the most popular, an address: nothing of the article', () => {
		checkPage(`
			chrome  | Skip to main content
			title   | Two skaters rescued after ice breaks on Lake Marl
			chrome  | Posted: Feb 20, 2018 10:12 AM
			lead    | Two skaters were pulled from Lake Marl on Tuesday morning after the ice gave way near the marina, police say.
			body    | Both were taken to hospital with hypothermia. A third man who had tried to reach them with a ladder was unhurt.
			body    | The fire department says the ice is thinner than usual after a week of rain, and asks people to stay on shore.
			chrome  | Related stories
			related | Fisher found safe after a night on drifting ice
			related | Town to review rules for vehicles on frozen lakes
			chrome  | ©2018 Marl Broadcasting. All rights reserved.
			chrome  | Comments
			related | To keep our conversations friendly, first and last names appear with each comment, and moderators read everything that is sent in.
			chrome  | Log in to comment
			chrome  | Jim Kowal
			chrome  | 2 hours ago
			chrome  | Terrible news.
			promo   | Get the Marl Post on your phone: download our app
		`);
	});
});
