import { checkNoise, checkPage } from './pageText';

suite('What readers wrote under an article and in forums', () => {
	test('a Russian forum: fields beside each post are the page’s own, and the line over a quoted post', () => {
		checkNoise(`
			chrome | Форум огородников
			chrome | Поиск
			chrome | Регистрация
			chrome | Вход
			title  | Кто сажал тыкву на северной стороне?
			chrome | Автор темы: Гриб_1961
			chrome | Сообщений: 87
			chrome | Откуда: Шуя
			chrome | Отправлено: 04.05.2021 19:42
			body   | Соседи, кто-нибудь сажал тыкву на северной стороне дома? Солнце там только до полудня, земля тяжёлая и сырая.
			body   | В прошлом году посадил десять кустов у забора, собрал четыре тыквы, и те размером с кулак.
			chrome | Марфа_С писал(а):
			body   | Посадите лучше у компостной кучи, там тепло от самой земли, и поливать почти не надо до середины лета.
			chrome | Сообщений: 1 340
			chrome | Откуда: Кинешма
			body   | Спасибо, Марфа, попробую оба места и осенью напишу сюда, что из этого вышло и сколько собрал.
		`);
	});

	test('Vietnamese comments over the form for more are no text of the recipe’s', () => {
		checkNoise(`
			chrome | Bếp nhà Út
			chrome | Trang chủ
			chrome | Đăng nhập
			title  | Canh chua cá lóc bông so đũa
			lead   | Canh chua nấu với bông so đũa đầu mùa, vị nhẫn nhẹ của bông làm nồi canh đậm đà hơn hẳn bạc hà thường ngày.
			body   | Cá lóc làm sạch, cắt khoanh dày hai lóng tay, ướp chút nước mắm rồi chiên sơ cho săn mặt, nhờ vậy cá không bị nát khi nấu.
			body   | Me dầm lấy nước cốt, nêm chua ngọt vừa miệng, thả cá vào nấu sôi lại rồi mới cho bông so đũa, tắt bếp ngay kẻo bông mềm nhũn.
			chrome | Tám Lụa nói:
			related | Hôm qua tôi nấu thử, mấy đứa nhỏ ăn hết sạch nồi canh, cám ơn cô Út nhiều nha.
			chrome | Út Mận nói:
			related | Dạ cám ơn chị Tám, bữa nào chị nấu thử với bông điên điển coi sao nha chị.
			chrome | Để lại bình luận
			chrome | Thư điện tử của bạn sẽ không được hiển thị công khai.
		`);
	});

	test('turns of an interview and facts about a player stay', () => {
		checkPage(`
			title   | Two captains on one island
			lead    | The harbour has had two captains since spring, and both of them claim the same berth by the old pier.
			body    | We asked both about the summer, the visitors and the noise, and this is what they told us on Monday.
			heading | Ann Lee says:
			body    | The berth has been ours for thirty years, and nobody asked us before they painted the new lines on the quay.
			heading | Tom Hart says:
			body    | Lines are painted by the council, and the council says that the berth belongs to whoever comes first.
			body    | The council meets again in June, and both captains have asked to speak before the vote is taken.
		`);
	});
});
