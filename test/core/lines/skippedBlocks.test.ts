import { checkNoise, checkPage } from './pageText';

/** Blocks inside of an article that readers may skip: in any language a line that names it, its name, links, and its end. */
suite('Blocks that readers may skip', () => {
	test('in a Vietnamese article', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Đăng nhập
			title       | Bến phà An Giang mở lại sau bốn năm
			chrome      | 3 tháng 3 2024
			lead        | Bến phà nối hai bờ sông đã đón những hành khách đầu tiên kể từ năm 2020 vào sáng Chủ nhật, trong tiếng trống của hai đoàn lân.
			body        | Hàng trăm người đứng chờ trên bến khi chuyến phà đầu tiên rời bờ lúc chín giờ, có người đến từ tận Cần Thơ để xem.
			chrome      | Bỏ qua Được quan tâm nhiều nhất và tiếp tục đọc
			chrome      | Được quan tâm nhiều nhất
			related     | Vì sao người trẻ không muốn về quê?
			related     | Ngôi làng chỉ có một người đưa thư
			chrome      | End of Được quan tâm nhiều nhất
			heading     | Máy mới, vé cũ
			body        | Tỉnh đã chi tiền mua máy mới sau nhiều năm tranh cãi với công ty từng quản lý bến phà suốt tám mươi năm qua.
			body        | "Chúng tôi lại được xuống sông", ông Bảy, người lái phà, nói và kéo còi thật lâu khiến cả bến cười vang.
			chrome      | Chia sẻ
		`);
	});

	test('an author over whose name and posts that name stands is no such block', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			attribution | By Wilma Hartley
			attribution | Wilma Hartley
			body        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			chrome      | View all posts by Wilma Hartley
			chrome      | Share
		`);
	});

	test('lines of an article that share a few words are no such block', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | How the pupils of Oakham read
			attribution | By Wilma Hartley
			body        | The ferry between Elmford and Oakham carries forty pupils each morning, and every one of them has a book in the bag.
			body        | Hundreds of books are lent on board each year, and some have come from as far as Dale without ever being sent back.
			heading     | Skip the first chapter and go on
			heading     | The first chapter
			body        | The second one begins on the river, and so does the third.
			body        | She was not yet at the end of the first chapter
			body        | The council paid for new shelves after a long dispute with the company that had run the ferry for eighty years.
			chrome      | Share
		`);
	});
});
