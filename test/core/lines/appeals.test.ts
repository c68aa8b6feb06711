import { checkNoise, checkPage } from './pageText';

suite('Appeals to the reader, messages and addresses', () => {
	test('a message at the top, menus, and a request for support inside of an English article', () => {
		checkPage(`
			promo       | Stay up to date with alerts from The Harbour Post
			chrome      | You can switch alerts off in the settings of your browser.
			chrome      | North Edition  South Edition  Islands Edition
			chrome      | Sign in / Register
			chrome      | News › Nature
			title       | Seal colony doubles on the mud banks off Wexley
			attribution | Nora Finch
			chrome      | Monday 4 May 2020 09:15 BST
			chrome      | Comments
			lead        | The seal colony off Wexley has doubled in four years, wardens of the reserve said after the spring count.
			promo       | Your support keeps our reporters on the coast
			promo       | From flood walls to fish prices, we follow each story to its end. Our journalists check the facts that others pass on, and readers in every village know it.
			body        | Wardens counted 412 animals on the mud banks, most of them mothers with pups, and asked walkers to keep dogs on the lead.
			promo       | Our newsroom lives by its readers. Please consider supporting independent journalism with a gift of any size, and become a member today.
			body        | The next count is due in September, when the young seals leave the banks for the open sea.
			chrome      | Most read
			related     | Ferry to the islands cancelled for a third day running
			related     | Bakery of the year named in a village of ninety people
			chrome      | Terms of use
			chrome      | Privacy policy
		`);
	});

	test('a report on subscriptions and gifts keeps its paragraphs', () => {
		checkPage(`
			chrome  | Sign in
			chrome  | Subscribe
			chrome  | Search
			title   | Village paper asks its readers for help
			chrome  | Share
			lead    | The weekly in Wexley asked its readers on Friday to make a donation, after two big advertisers left the paper within a month.
			body    | Its editor, Ann Lowe, said the paper would put half of its pages behind a paywall from June and charge four pounds a month.
			body    | “Please consider supporting independent journalism,” she told a meeting in the town hall. “Your support pays our reporters.”
			body    | Those who become a member by May get the paper by post, and a seat at the meeting of its board.
			body    | Two councillors promised to buy copies for the library, which had stopped its order in 2018.
			chrome  | Privacy policy
			chrome  | Terms of use
		`);
	});

	test('a Vietnamese page: a message with its button, a book that the page sells, a row of tags', () => {
		checkPage(`
			chrome      | Trang đang thử giao diện mới cho máy tính bảng. Bạn có thể quay lại bản cũ bất cứ lúc nào. Đóng
			chrome      | Thế giới
			chrome      | Xã hội  Kinh doanh  Thể thao  Giải trí
			title       | Đập thủy điện trên sông Sê Ra xả lũ trong đêm
			chrome      | Thứ sáu, 8/10/2021 06:10 (GMT+7)
			lead        | Nhà máy mở bốn cửa xả lúc 2 giờ sáng, sau khi mực nước hồ vượt mức cho phép gần nửa mét.
			body        | Chính quyền hai huyện hạ lưu cho biết hơn 300 hộ dân đã được đưa đến trường học và trụ sở xã trước khi nước về.
			body        | Ban chỉ huy phòng chống thiên tai dự báo mưa còn kéo dài đến hết tuần, và nhà máy sẽ thông báo trước mỗi lần xả.
			promo       | Sách mới về những dòng sông
			promo       | Ban biên tập giới thiệu cuốn Nước về trong đêm. Độc giả có thể đặt mua sách tại đây.
			attribution | Minh Hà
			chrome      | Bạn có thể quan tâm
			related     | Ba ngư dân trôi dạt năm ngày được tàu hàng cứu
			related     | Chợ nổi mở lại sau hai năm đóng cửa
			chrome      | Đăng nhập
			chrome      | Công ty Cổ phần Truyền thông Sê Ra - Tầng 3, số 15 đường Bờ Sông, quận Đông, thành phố Lam.
		`);
	});

	test('a club and a guide speak of members, support and accounts', () => {
		checkPage(`
			chrome | Sign in
			chrome | Subscribe
			title  | How to start a stamp club
			chrome | Share
			lead   | Anyone can become a member by paying four pounds a month to the treasurer, who keeps the list in a green book.
			body   | We meet on Fridays. Our readers often ask us how to begin: your support of a local club matters more than rare stamps.
			body   | Create a free account on the auction site, then choose unlimited access if you want to see old prices.
			chrome | Menu
			chrome | Privacy policy
		`);
	});

	test('a guide that tells where to register, and a firm in court, stay', () => {
		checkPage(`
			chrome | Đăng nhập
			chrome | Tìm kiếm
			chrome | Chia sẻ
			title  | Cách xin cấp lại thẻ thư viện tỉnh
			lead   | Người làm mất thẻ cần đến quầy số 2 với giấy tờ tùy thân, hoặc nộp đơn qua cổng dịch vụ công của tỉnh.
			body   | Bạn có thể đăng ký tài khoản trên cổng này tại đây, rồi chọn mục Thư viện và điền mẫu đơn. Lệ phí là 20.000 đồng.
			body   | Công ty cổ phần In Lam, số 8 đường Chợ, quận Tây, thành phố Lam, in thẻ và giao trong ba ngày. Thẻ cũ bị hủy ngay.
			chrome | In bài
		`);
	});

	test('a Russian page asks for a subscription; a report on pledges stays', () => {
		checkPage(`
			chrome | Войти
			chrome | Поиск
			chrome | Поделиться
			title  | В Заречном открыли мост через Тверцу
			lead   | Движение по новому мосту через Тверцу началось в субботу утром, на два месяца раньше срока, сообщили в мэрии Заречного.
			body   | Мост строили четыре года. Жители собрали на его освещение два миллиона рублей: сделать пожертвование предлагали каждому, кто подписал письмо губернатору.
			promo  | Поддержите нашу работу любой суммой: оформите подписку на год или переведите деньги банковской картой.
			body   | По старому мосту будут ходить пешеходы, а весной его закроют на ремонт, пояснил глава города Илья Руднев.
			chrome | Политика конфиденциальности
		`);
	});

	test('a path that ends with the headline is no headline', () => {
		checkPage(`
			chrome | HillNews  Rowing  Weather  Farms
			chrome | HillNews » Rowing » Crew sinks in sight of the finish
			title  | Crew sinks in sight of the finish
			chrome | Last updated on: May 4, 2020 18:30
			lead   | The Dale crew led for two miles on Saturday before a wave filled their boat, forty yards from the finish.
			body   | All eight rowers swam ashore, and the race was given to Marsh, who had stopped to help them.
			chrome | Share
		`);
	});

	test('a first sentence over a shared picture is the lead', () => {
		checkPage(`
			title  | Lanterns return to the canal after six years
			lead   | The lantern walk drew four hundred people to the canal on Saturday night.
			chrome | Share
			chrome | Print
			body   | Families carried paper boats and candles from the lock to the old mill, where a choir sang until ten.
			body   | The walk was stopped in 2014, when the towpath fell in, and volunteers rebuilt it stone by stone.
			chrome | Privacy policy
		`);
	});

	test('a question to the readers with a request, the rules for their comments, and tags', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			attribution | By Wilma Hartley
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two brass bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | Why does our content with life sink when a boat is late? Ask those who stand on the bank and watch this page of the river.
			body        | Comments that are libelous or rude have no place on board, says Bell, and whoever makes one must be respectful for a day.
			body        | Want to see the ferry yourself? Take the first bus from Oakham and get off at the mill.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			attribution | With files from Rosa Finch and the Elm Courier
			promo       | Have something to add to this story? Share it in the comments.
			chrome      | As you comment, please be respectful of other commenters and their views. We reserve the right to remove what is offensive.
			chrome      | View comments
			chrome      | Tags Rosa Finch Oakham
		`);
	});
});
