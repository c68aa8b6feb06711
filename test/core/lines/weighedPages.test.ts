import assert from 'node:assert/strict';
import { classifyLines } from '../../../server/src/core/lines/classifyLines';
import { formatReason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { BOILERPLATE_CLASSES } from '../../../server/src/core/model';
import type { LineClass } from '../../../server/src/core/model';
import { ALONE, classesOf, readPage } from './pageText';

/** Pages that say their own in words and forms that no lexicon and no sign has. */
suite('Evidence that is weighed', () => {
	test('a Vietnamese site: its masthead, a call under the lead, teasers with the same words before each, cells with links', () => {
		checkNoise(`
			chrome      | CƠ QUAN CỦA HỘI NÔNG DÂN TỈNH ĐỒNG THÁI
			chrome      | Thứ ba, 9/5/2023 07:10
			title       | Hợp tác xã Tân Lập đưa xoài cát lên sàn, nhà vườn thôi lo thương lái ép giá
			lead        | Sau hai vụ bán qua mạng, 46 hộ trồng xoài ở xã Tân Lập thu cao hơn trước gần một phần ba.
			promo       | Theo dõi Báo Đồng Thái trên
			related     | hop tac xa tan lap dua xoai cat len san Nông dân Mỹ Hòa trồng sen trên đất phèn
			related     | hop tac xa tan lap dua xoai cat len san Giá lúa thu đông nhích nhẹ ở các tỉnh miền Tây
			body        | Ông Lê Văn Thuận, giám đốc hợp tác xã, cho biết mỗi ngày các thành viên đóng gói chừng hai tấn xoài, giao cho bưu điện huyện trước năm giờ chiều.
			body        | Trước đây, thương lái vào tận vườn xem trái rồi trả giá, có vụ chỉ bằng nửa giá ngoài chợ. Nhà nào không bán thì trái chín rụng.
			caption     | Các thành viên hợp tác xã Tân Lập phân loại xoài trước khi đóng gói. Ảnh: Hữu Phát
			body        | Để lên sàn, nhà vườn phải ghi nhật ký, dán tem có mã cho từng thùng. Huyện cử cán bộ xuống chụp hình, viết lời giới thiệu giúp bà con.
			related     | | Chợ nổi Phong Điền chuẩn bị ngày hội đầu mùa nước |
			body        | Vụ này hợp tác xã dự định thử bán sang Hàn Quốc, bắt đầu bằng ba tấn xoài sấy.
			attribution | Minh Trúc
			related     | | Nghề đan lục bình hồi sinh ở Lấp Vò Phụ nữ trong xã có thêm việc lúc nông nhàn... |
			related     | | Cầu Rạch Miễu 2 thông xe kỹ thuật vào tháng sau |
			chrome      | Phiên bản in
			chrome      | Gửi email
		`);
	});

	test('a Russian site: numbered news over the headline, requests in the manner of the site, a teaser, its people at the end', () => {
		checkNoise(`
			promo       | Помочь редакции «Берега»
			related     | 1. В Заречье нашли хозяина бродячего верблюда
			related     | 2. Синоптики обещают мокрый снег и ветер на выходных
			related     | 3. Пенсионерка из Кольцово выиграла суд у оператора связи
			related     | 4. Почему подорожала гречка, объяснили в министерстве
			title       | Лодочники Верхней Сойвы построили мост за одно лето, не дождавшись подрядчика
			chrome      | 14 сентября 2021 в 11:20
			chrome      | Берег / Общество
			lead        | Жители деревни Верхняя Сойва сами перекинули через реку пешеходный мост длиной 64 метра.
			body        | Старый мост унесло паводком ещё в 2018 году. Район трижды объявлял торги, но ни один подрядчик на них не вышел, и до магазина жители добирались на лодках.
			body        | Весной лодочник Егор Ступин предложил собрать деньги. За два месяца деревня нашла 740 тысяч рублей, лес дал соседний колхоз.
			related     | В Тюмени запретили самокаты на набережной
			body        | — Строили по выходным, человек по двадцать, — вспоминает Ступин. — Инженер приезжал из города и денег не взял.
			promo       | Добавьте «Берег» в избранное в Яндексе и Google
			body        | Глава района Пётр Лобанов обещал, что мост примут на баланс до конца года, а зимой по нему проведут свет.
			promo       | Короткие новости — в нашем телеграм-канале. Не забудьте подписаться, чтобы ничего не пропустить.
			chrome      | Обсудить
			chrome      | Свежие материалы
			related     | 10:05 В Ухте отменили занятия из-за мороза
			related     | 09:40 Оленеводы получат спутниковые телефоны
			chrome      | Сетевое издание «Берег». 16+
		`);
	});

	test('a Spanish site: most read before the text, a request in brackets, a forecast and links after it', () => {
		checkNoise(`
			chrome      | El Faro del Norte
			chrome      | Buscar
			chrome      | Iniciar sesión
			title       | Los vecinos de Ribamar compran el último cine del puerto para que no cierre
			chrome      | 21 de febrero de 2020 - 10:35
			chrome      | Lo más visto
			related     | Un delfín despista a los bañistas en la playa de Arnela
			related     | El mercado de abastos abrirá también los domingos
			related     | Sube el precio del marisco a las puertas de la Semana Santa
			lead        | Cuatrocientas familias han puesto cincuenta euros cada una para quedarse con el cine Avenida, abierto desde 1951.
			body        | El dueño, Ramón Besada, anunció en otoño que bajaba la persiana porque ya no podía pagar las reparaciones del tejado ni la máquina de proyectar.
			promo       | [Estamos también en YouTube: suscríbete aquí.]
			body        | La asociación de comerciantes hizo cuentas y pidió ayuda casa por casa. En seis semanas reunió veinte mil euros, más de lo que pedía el banco para firmar.
			body        | La primera película de la nueva etapa se verá el sábado. Será la misma con la que abrió la sala, y la entrada costará lo mismo que entonces, una peseta.
			chrome      | 14°
			chrome      | Ahora en
			chrome      | Ribamar
			chrome      | LO ÚLTIMO
			related     | El puerto estrena una lonja con subasta por internet
			related     | Detenido por robar las campanas de una ermita en Lires
		`);
	});

	test('a German site: a headline among rubrics, a newsletter, links with dates', () => {
		checkNoise(`
			chrome      | Startseite
			chrome      | Regionales
			chrome      | Anmelden
			title       | Schäferin aus Altenhain rettet eine alte Rasse mit Wolle für Wanderschuhe
			chrome      | 3. Juni 2022, 08:15 Uhr
			lead        | Vom Rhönschaf gab es in Altenhain noch elf Tiere. Heute weiden dort zweihundert, und ihre Wolle steckt in Einlegesohlen.
			body        | Petra Voss hat die Herde vor neun Jahren von ihrem Onkel geerbt. Die Wolle wollte damals niemand haben, beim Händler bekam sie nicht einmal die Fahrt bezahlt.
			body        | Ein Schuhmacher aus Fulda brachte sie auf die Sohlen. Sie werden in Altenhain gefilzt, gestanzt und von vier Frauen im alten Spritzenhaus verpackt.
			promo       | Jeden Freitag das Wichtigste aus der Rhön in Ihrem Postfach: Abonnieren Sie unseren Newsletter
			body        | Im Herbst kommen Lämmer dazu. Dann zieht Voss mit der Herde auf die Hochrhön und verkauft die Sohlen auf den Märkten der Umgebung.
			chrome      | Mehr aus Altenhain
			related     | Feuerwehr zieht Kuh aus dem Dorfteich
			chrome      | 02.06.2022
			related     | Freibad öffnet wegen undichter Becken später
			chrome      | 01.06.2022
			chrome      | Impressum
		`);
	});

	test('a Chinese page with its buttons and links', () => {
		checkNoise(`
			chrome      | 登录
			chrome      | 注册
			chrome      | 搜索
			title       | 青石镇三百年廊桥修缮完工，村民重新走上老桥
			chrome      | 2021-05-18 09:20
			lead        | 青石镇的永安廊桥经过十四个月的修缮，本周二重新开放，附近三个村的居民不用再绕行五公里。
			body        | 廊桥建于清代，二〇一九年夏天被山洪冲垮了两个桥墩。镇里请来七位老木匠，用当地的杉木按原样修复，没有用一根铁钉。
			body        | 七十六岁的木匠陈守义说，桥上的每一根横梁都编了号，拆下来洗净晾干，再一根一根装回去，光是屋顶就用了五个月。
			body        | 镇政府表示，桥头将设立一间小型展室，展示修缮时发现的旧木料和题字，节假日免费开放。
			chrome      | 分享到
			chrome      | 微博
			chrome      | 返回首页
		`);
	});

	test("a recipe's list, an interview's questions and a table's cells stay on a page with much of its own", () => {
		checkNoise(`
			chrome      | Home
			chrome      | Food
			chrome      | Log in
			title       | The fisherman's soup that opened a restaurant
			chrome      | Published 4 March 2021
			chrome      | Share
			lead        | Marta Quill learned the soup from her grandfather on the quay at Sand Haven, and now serves sixty bowls of it a night.
			heading     | Who taught you to cook?
			body        | My grandfather did, on the boat, with whatever the nets had brought up and no one would buy from him that morning.
			heading     | Is it hard to make at home?
			body        | It is not, if you leave it alone. People stir too much, and then the fish falls to pieces before it reaches the table.
			heading     | For four people
			body        | 800 g white fish
			body        | 2 onions
			body        | 1 fennel bulb
			body        | Half a lemon
			body        | Sweat the onions and the fennel for twenty minutes, add a litre of water and the lemon, and put in the fish at the very end.
			chrome      | Most popular
			related     | Five bakeries worth the early train to Port Ellis
			related     | What to do with a glut of courgettes
			chrome      | Privacy policy
		`);
	});

	test('a line that evidence decides says why, in words', () => {
		const { text } = readPage(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry to the outer islands sails again after a winter of repairs
			chrome      | 2 April 2019
			lead        | The Morning Star left Kelp Harbour at dawn on Monday with eighty passengers and a van full of letters.
			body        | The ferry had lain in dock since October, when a storm tore away its stern ramp and half of its railing.
			promo       | [We are on Telegram: find our channel here.]
			body        | Islanders had to charter fishing boats for their shopping all winter, at four times the price of a ticket.
			chrome      | Share
			chrome      | Cookie policy
		`);
		const table = new TextTable(text, ALONE);
		const line = classifyLines(table, findTimes(table), ALONE).lines[6]!;
		assert.equal(line.boilerplate, true);
		assert.match(
			formatReason(line.why),
			/^More likely the page's own than the article's: .*names what the site offers/u,
		);
		assert.ok(line.confidence >= 0.5 && line.confidence <= 0.8);
	});

	test('without a line of a page around it nothing is weighed', () => {
		const { text } = readPage(`
			title | Ferry to the outer islands sails again after a winter of repairs
			body  | The Morning Star left Kelp Harbour at dawn on Monday with eighty passengers and a van full of letters.
			body  | The ferry had lain in dock since October, when a storm tore away its stern ramp and half of its railing.
			body  | Follow the coast road to see it pass
			body  | Islanders had to charter fishing boats for their shopping all winter, at four times the price of a ticket.
		`);
		assert.ok(classesOf(text).every((line) => !isNoise(line)));
	});

	test('other articles under the text, headline and first sentence, with no heading over them', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Log in
			title       | Ferry over the Elm sails again after four years
			lead        | The ferry between Elmford and Oakham carried its first passengers since 2020 on Sunday, to the sound of two bands.
			body        | Hundreds of people stood on the landing stage when the boat left at nine o'clock, and some had come from as far as Dale.
			body        | The council paid for new engines after a long dispute with the company that had run the ferry for eighty years.
			body        | “We are back on the river,” said skipper Tom Bell, and sounded the horn for so long that the dogs on the bank howled.
			body        | The ferry leaves each bank four times a day until October, and children under ten travel for nothing with their parents.
			body        | Tickets are sold in the kiosk at the landing stage and in the baker's shop across the road, which opens at six.
			chrome      | Share
			related     | Baker wins prize for the longest loaf
			related     | A baker from Dale has won a prize for the longest loaf that was ever made in the county.
			related     | Two foxes found asleep in a bank
			related     | Clerks found two foxes asleep behind the counter of a bank on Monday morning.
			related     | School choir will sing in the capital
			related     | The choir of the grammar school will sing in the capital in June, its teacher said.
			chrome      | Contact us
		`);
	});
});

/** The classes inside noise and inside content may differ: what is taken out and what stays is what matters. */
function checkNoise(marked: string): void {
	const { text, expected } = readPage(marked);
	const noise = (lines: readonly string[]): string[] =>
		lines.map((line) => `${isNoise(line) ? 'noise' : 'content'} ${line.slice(line.indexOf('|'))}`);
	assert.deepStrictEqual(noise(classesOf(text)), noise(expected));
}

function isNoise(line: string): boolean {
	return BOILERPLATE_CLASSES.has(line.slice(0, line.indexOf(' ')) as LineClass);
}
