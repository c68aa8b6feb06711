/**
 * Pages of three invented newspapers. What stands at the place is told by each row: `value @ place: lines`, the lines parted
 * by ` ⏎ `. Around it stand menus, other articles, readers' comments and a notice of rights with their own dates.
 */
export interface Page {
	readonly menu: readonly string[];
	readonly title: string;
	readonly body: readonly string[];
	readonly related: readonly string[];
	readonly comments: readonly string[];
	readonly foot: readonly string[];
	readonly rows: string;
}

export const PAGES: Readonly<Record<'en' | 'vi' | 'ru', Page>> = {
	en: {
		menu: ['Skip to main content', 'The Harbour Times', 'News', 'Sport', 'Business', 'Weather', 'Sign in', 'Subscribe'],
		title: 'Ferry company to cut a third of its island sailings',
		body: [
			'The ferry company that serves the northern islands will cut a third of its sailings from next month, its managing director told staff on Monday.',
			'Helen Marwick said the number of passengers had fallen since 2009, when the company bought two larger ships from a Norwegian yard.',
			'Islanders fear for the school run and for the hospital. The council will discuss the plan next week.',
			'"We were told nothing," said Tom Rendall, who runs the only shop on Sandey. "My supplies come on the Tuesday boat."',
		],
		related: [
			'Related stories',
			'Harbour wall repaired after winter storm',
			'3 January 2015',
			'Council leader to stand down',
			'Most read',
			'New bakery opens on Queen Street',
		],
		comments: [
			'Comments (2)',
			'Jim S',
			'12 June 2023 at 8:15 am',
			'This is a disgrace, as always.',
			'Reply',
			'Anna',
			'14 June 2023 at 10:42 pm',
			'I agree with Jim.',
			'Reply',
		],
		foot: ['About us', 'Contact', 'Terms of use', '© 2024 Harbour Times Ltd. All rights reserved.'],
		rows: `
			2021-05-18 @ under: By Fiona Craigie, May 18, 2021
			2019-10-09T19:32 @ under: FIONA CRAIGIE ⏎ Oct. 9, 2019Updated: Oct. 9, 2019 7:32 p.m.
			2022-01-12 @ under: Wed 12 Jan 2022 ⏎ Share this article
			2020-03-04T18:01 @ under: Wed 4 Mar 2020 18.01 GMT ⏎ Last modified on Thu 5 Mar 2020 09.12 GMT
			2021-05-18T09:30:00 @ under: 2021-05-18T09:30:00Z
			2021-05-18T09:30 @ under: Fiona Craigie Transport reporter 18 May 2021 09:30
			2024-07-01T06:48 @ flat: PUBLISHED 07/01/24 6:48 AM ET UPDATED 07/01/24 11:20 AM ET
			2021-05-18T16:05 @ flat: By Fiona Craigie Published 4:05 PM EDT, Tue May 18, 2021
			2021-05-18T16:29 @ under: Published Tue, May 18 20214:29 PM EDTUpdated Tue, May 18 20216:10 PM EDT
			2021-05-18T14:52 @ under: By Fiona Craigie Business Writer ⏎ 14:52, 18 MAY 2021Updated17:20, 18 MAY 2021
			2021-05-18 @ under: Harbour PressMay 18, 2021 GMT
			? @ under: Curtis LeMay 18, 2021 GMT
			2021-05-18 @ over: TRANSPORT ⏎ 18 May 2021
			2021-05-18 @ under: Fiona Craigie | May 18, 2021 | Updated: 1 hour ago
			2021-05-18T10:15 @ under: Posted on May 18, 2021 at 10:15 a.m.
			2021-05-18 @ open: KIRKWALL, May 18, 2021 (Islands News Service) —
			2021-05-18 @ open: KIRKWALL (INS), May 18, 2021 -
			2021-05-18 @ open: LERWICK, Shetland (INS) — May 18, 2021 —
			? @ under: By Fiona Craigie ⏎ 1 hour ago
			? @ under: Archived from the original on 3 March 2024 ⏎ Page saved: 4 March 2024, 10:12
			2021-05-18T21:40 @ one: Fiona Craigie Updated May 18, 2021, 9:40 pm
			2021-05-18 @ short: By FIONA CRAIGIE, Staff Writer ⏎ PUBLISHED: May 18, 2021
			2021-05-18T07:00 @ top: Tuesday, May 18, 2021 7:00 AM
			2021-05-18T07:00 @ under: First published on Tue 18 May 2021 07.00 BST ⏎ 2 min read
			2021-05-18T08:00 @ under: Fiona Craigie Contributor ⏎ Tue, May 18, 2021, 8:00 AM·3 min read
			2021-05-18 @ end: Published: May 18, 2021 ⏎ Topics: ferries, islands
			2017-03-09 @ under: Words by Peter Hume ⏎ Thursday, 9th March 2017
			2017-03-09T17:45 @ under: March 9, 2017 / 5:45 PM / INS
			2017-03-09T18:00 @ under: Published: 18:00 GMT, 9 March 2017 | Updated: 23:10 GMT, 9 March 2017
			2017-03-09T10:30 @ under: PUBLISHED : 9 MAR 2017 AT 10:30 ⏎ UPDATED : 9 MAR 2017 AT 12:02
			2017-03-09T04:20 @ under: Peter Hume ⏎ Updated 4:20 AM GMT, Thu March 9, 2017
			2017-03-09T08:05 @ flat: Peter Hume Thu, 9 Mar 2017 08:05 GMT Share Save
			? @ under: This page was last crawled on 2024-02-02
		`,
	},
	vi: {
		menu: ['Trang chủ', 'Thời sự', 'Thế giới', 'Kinh doanh', 'Thể thao', 'Giải trí', 'Đăng nhập'],
		title: 'Cầu treo ở xã vùng cao bị lũ cuốn, 200 học sinh nghỉ học',
		body: [
			'Cây cầu treo duy nhất nối hai thôn của xã Nậm Hạ bị lũ cuốn trôi sáng thứ hai, khiến hơn 200 học sinh phải nghỉ học.',
			'Chủ tịch xã Lò Văn Páo cho biết cầu được xây năm 2009, từng hư hỏng nhẹ sau trận mưa lớn năm ngoái.',
			'Huyện đã cử đoàn công tác lên kiểm tra, dự kiến sẽ bắc cầu tạm trong tuần này để dân đi lại.',
			'"Nhà tôi ở bên kia suối, gạo chỉ đủ ăn vài ngày", bà Tòng Thị Pản nói.',
		],
		related: [
			'Tin liên quan',
			'Sạt lở chia cắt ba xã biên giới',
			'(12/03/2012)',
			'Tin mới nhất',
			'Giá vàng hôm nay giảm nhẹ',
			'Đọc nhiều',
		],
		comments: [
			'Ý kiến bạn đọc (2)',
			'Minh Anh',
			'08:15 20/07/2023',
			'Thương các em quá.',
			'Trả lời',
			'Hoàng',
			'22/07/2023 10:42',
			'Mong sớm có cầu mới.',
			'Trả lời',
		],
		foot: ['Tòa soạn', 'Liên hệ quảng cáo', '© 2024 Bản quyền thuộc về Báo Vùng Cao.'],
		rows: `
			2014-07-18T08:35 @ under: Thứ sáu, 18/07/2014, 08:35 (GMT+7)
			2014-07-18T08:35 @ under: 08:35 18/07/2014
			2014-07-18T08:35 @ under: 18-07-2014 - 08:35 AM | Xã hội
			2014-07-18T08:35 @ under: Theo Vùng Cao Online 08:35 18/07/2014
			2014-07-18T08:35 @ under: Thứ Sáu, ngày 18/07/2014 - 08:35 ⏎ Chia sẻ ⏎ Lưu bài
			2014-07-18T15:02 @ under: Cập nhật lúc 15:02, Thứ Sáu, 18/07/2014 (GMT+7)
			2014-07-18T08:35 @ under: Đăng ngày 18/07/2014 08:35 ⏎ Cập nhật: 19/07/2014 10:00
			2014-07-18T08:35 @ flat: Cập nhật: 18/07/2014 08:35 GMT+7
			2014-07-18T08:35 @ under: VĂN TÙNG - 18/7/2014 8:35
			2014-07-18 @ under: 18.07.2014
			2014-07-18T08:35 @ over: 18/07/2014 | 08:35
			2014-07-18T20:05 @ under: 18 tháng 7 2014, 20:05 GMT+7
			2014-07-18 @ under: 18 tháng 7 2014 ⏎ Cập nhật 3 giờ trước
			2014-07-18 @ open: (Nậm Hạ, 18/7/2014) -
			2014-07-18 @ open: (Báo Vùng Cao) 18/7/2014 -
			2014-07-18T14:20 @ under: BVC - 18/07/2014 14:20 GMT+7
			? @ under: Văn Tùng ⏎ 2 giờ trước
			? @ under: Truy cập ngày 25/12/2024
			2014-07-18T06:15 @ top: Thứ sáu, ngày 18 tháng 7 năm 2014 06:15
			2014-07-18T08:35 @ short: Văn Tùng ⏎ 18/07/2014 lúc 08:35
			2014-07-18T08:35 @ one: Văn Tùng - Ngày đăng: 18/07/2014 08:35
			2014-07-18T08:35 @ one: Thứ Sáu, 18/07/2014 08:35 GMT+7
			2014-07-18 @ end: Ngày đăng: 18/07/2014 ⏎ Nguồn: Báo Vùng Cao
			2014-07-18T08:35 @ under: VĂN TÙNG - 08h35 ngày 18/7/2014
			2014-07-18T08:35:00 @ under: 18/07/2014 8:35:00 SA ⏎ Cỡ chữ A A A
			2014-07-18T19:05:12 @ under: 18/7/2014 7:05:12 PM
			2014-07-18T07:30 @ under: Văn Tùng (T/h) - Thứ sáu, 18/07/2014 07:30 AM (GMT+7)
			2014-07-18T07:30 @ under: Thứ 6, 18/07/2014 | 07:30 ⏎ Tác giả: Văn Tùng
			2014-07-18T09:00 @ end: VĂN TÙNG ⏎ 18/07/2014 09:00
			? @ under: Đăng bởi Văn Tùng ⏎ Hôm qua lúc 08:30
		`,
	},
	ru: {
		menu: ['Главная', 'Новости', 'Политика', 'Экономика', 'Спорт', 'Культура', 'Войти'],
		title: 'В районе закрыли единственный мост через реку',
		body: [
			'Единственный мост через реку Ольховку закрыли для грузовиков в понедельник, сообщила администрация района.',
			'Глава района Игорь Седов рассказал, что опоры моста, построенного в 1978 году, дали трещины после весеннего паводка.',
			'Ремонт планируют начать на следующей неделе. Жителям трех сел придется ездить в объезд.',
			'«До больницы теперь сорок километров», — сказала жительница села Анна Котова.',
		],
		related: [
			'Читайте также',
			'Паводок отрезал два села',
			'3 января 2015',
			'Самое читаемое',
			'В городе открыли новый каток',
		],
		comments: [
			'Комментарии (2)',
			'Сергей',
			'12 июня 2023, 08:15',
			'Позор.',
			'Ответить',
			'Анна',
			'14.06.2023 22:42',
			'Согласна.',
			'Ответить',
		],
		foot: ['О проекте', 'Реклама', 'Контакты', '© 2010–2024 Речной вестник. Все права защищены.'],
		rows: `
			2021-02-01T21:40 @ under: 1 февраля 2021, 21:40
			2021-02-01T18:05 @ under: 18:05 01.02.2021
			2021-02-01T18:05 @ under: 01.02.2021 18:05 ⏎ Анна Белова
			2021-02-01T18:05 @ under: 01.02.2021, 18:05 ⏎ Просмотров: 1240
			2021-02-01T18:05 @ under: 18:05, 1 февраля 2021
			2021-02-01T18:05 @ under: Опубликовано 1 февраля 2021 в 18:05 ⏎ Обновлено 2 февраля 2021 в 09:10
			2021-02-01T18:05 @ flat: Опубликовано: 01.02.2021 18:05 Обновлено: 02.02.2021 10:00
			2021-02-01T18:05 @ under: пн, 01/02/2021 - 18:05
			2021-02-01 @ under: 1 февраля 2021 года
			2021-02-01T18:05 @ under: Анна Белова | 1 февраля 2021 | 18:05
			2021-02-01T18:05 @ over: 01 февраля 2021 18:05
			2021-02-01 @ open: ОЛЬХОВКА, 1 февраля 2021 /ИТАР/.
			2021-02-01 @ open: ОЛЬХОВКА, 1 фев 2021 — РН.
			? @ under: Сегодня в 14:20 ⏎ Анна Белова
			? @ under: Дата обращения: 03.03.2024 ⏎ Архивировано 4 марта 2024 года
			2021-02-01T18:05 @ one: Анна Белова Обновлено 01.02.2021 в 18:05
			2021-02-01T18:05 @ one: Анна Белова 1 февраля 2021, 18:05
			2021-02-01T09:00 @ top: Понедельник, 1 февраля 2021 09:00
			2021-02-01 @ short: Анна Белова ⏎ 01.02.2021
			2021-02-01T18:05 @ under: Общество 1 февраля 2021 18:05 5321
			2021-02-01T18:05 @ under: 01.02.21 18:05
			2021-02-01 @ end: Дата публикации: 01.02.2021 ⏎ Источник: Речной вестник
			2021-02-01T18:05 @ under: Дата: 01.02.2021 18:05 Автор: Анна Белова
			2021-02-01T12:46 @ under: Понедельник, 1 февраля 2021, 12:46 МСК
			2021-02-01T12:46 @ over: Новости района / 01.02.2021 12:46
			2021-02-01T12:46:10 @ under: 2021-02-01T12:46:10+03:00
			2021-02-01T12:46 @ under: Последнее обновление 01.02.2021 в 12:46
			? @ under: Вчера в 10:15 ⏎ Анна Белова
		`,
	},
};
