import { checkNoise } from './pageText';

/** Pages that hold no report: what is listed there in short lines is theirs. */
suite('Other kinds of pages', () => {
	test('a recipe: times, ingredients, steps and nutrition stay its own', () => {
		checkNoise(`
			chrome      | Skip to content
			chrome      | Recipes
			chrome      | Meal plans
			chrome      | Shop
			chrome      | Home > Recipes > Soups
			title       | Smoked haddock and sweetcorn chowder
			lead        | A bowl of this on a wet evening and nobody at the table will ask what comes next.
			attribution | Martha Penhale
			chrome      | Updated 4 February 2021
			chrome      | Print
			chrome      | Save recipe
			body        | Prep 15 min
			body        | Cook 35 min
			body        | Serves 4
			body        | Easy
			credit      | Photo: Joel Trevanion
			heading     | Ingredients
			body        | 400g smoked haddock, undyed
			body        | 1 litre whole milk
			body        | 2 leeks, trimmed and sliced
			body        | 3 floury potatoes
			body        | 200g sweetcorn, frozen or tinned
			body        | A knob of butter
			body        | Salt and white pepper
			heading     | Method
			body        | Poach the fish in the milk for eight minutes, then lift it out and keep the milk warm.
			body        | Soften the leeks in the butter over a low heat, lid on, for ten minutes. Add the potatoes and the milk and simmer until a knife goes through them.
			chrome      | Advertisement
			body        | Stir in the sweetcorn and flake the haddock over it. Taste before you add salt: the fish brings plenty.
			heading     | Tip
			body        | Use the rind of a cheddar, simmered with the milk, for a deeper broth.
			heading     | Nutrition per bowl
			body        | Calories 412
			body        | Fat 14g
			body        | Protein 33g
			chrome      | More recipes like this
			related     | Crab and saffron soup
			related     | Leek and potato pie with a cheddar crust
			related     | Our ten best winter suppers
			promo       | Sign up for our weekly menu
			chrome      | 12 comments
			chrome      | Privacy
			chrome      | © 2021 Penhale Kitchen
		`);
	});

	test('a restaurant is reviewed: dishes with their prices, an address and a rating', () => {
		checkNoise(`
			chrome      | Menu
			chrome      | Food & Drink
			title       | The Lantern, Whitby: fish so fresh it argues back
			attribution | By Colm Farraday
			chrome      | 18 June 2022
			chrome      | Share
			body        | The Lantern has eleven tables and one idea, which is that a fish should be on the plate on the day it was caught. On a Tuesday in June the idea was turbot, and it was a very good idea indeed.
			caption     | The turbot is grilled over beech. Photo: Ida Munroe
			body        | Service is brisk and funny. Our waiter recited the catch like a racing result and was right about every horse.
			heading     | What we ate
			body        | Soup £7.50
			body        | Crab on toast £11
			body        | Turbot for two £58
			body        | Rhubarb tart £8
			body        | House white, glass £6.25
			body        | With four glasses of wine and service the bill came to £124, which is a good deal for a harbour view and a fish like that.
			related     | Read more: The best chip shops between Hull and Berwick
			body        | Book early. By July the queue runs past the lifeboat station, and the locals have learned to eat at five.
			body        | The Lantern, 3 Pier Lane, Whitby
			body        | Open Tuesday to Saturday, noon to 9pm
			body        | Food 9/10
			body        | Service 8/10
			body        | Value 8/10
			chrome      | Related topics
			chrome      | Whitby
			chrome      | Seafood
			chrome      | Most viewed
			related     | Harbour festival to go ahead despite the closed bridge
			related     | Council backs new rules on pavement tables
		`);
	});

	test('a Vietnamese match report: line-ups, goals and ratings', () => {
		checkNoise(`
			chrome      | Trang chủ
			chrome      | Bóng đá
			chrome      | Lịch thi đấu
			chrome      | Bảng xếp hạng
			title       | Sông Lam thắng ngược Hải Đảo ở phút bù giờ
			chrome      | Chủ nhật, 19/03/2023, 21:14 (GMT+7)
			lead        | Bị dẫn trước hai bàn sau nửa giờ, Sông Lam vẫn thắng 3-2 nhờ cú đúp của tiền đạo vào sân từ ghế dự bị.
			caption     | Cầu thủ Sông Lam mừng bàn thắng thứ ba. Ảnh: Quốc Trung
			body        | Hải Đảo nhập cuộc tốt hơn và mở tỷ số ngay phút thứ 9. Hậu vệ đội chủ nhà phá bóng hụt, Lê Văn Trí băng xuống đệm bóng vào lưới trống.
			body        | Phút 31, đội khách nhân đôi cách biệt từ chấm phạt đền. Phải đến đầu hiệp hai, Sông Lam mới tìm được bàn gỡ sau một pha phạt góc.
			body        | Hai bàn còn lại đều của Đinh Công Hiếu, trong đó quả đánh đầu ở phút 90+4 khiến cả sân vỡ òa.
			heading     | Đội hình thi đấu
			body        | Sông Lam: Nguyễn Thế An, Bùi Văn Lực, Hồ Sỹ Quân, Trần Đức Mạnh, Phan Bá Tùng
			body        | Hải Đảo: Vũ Đình Khoa, Lê Văn Trí, Mai Xuân Sơn, Đoàn Hữu Phúc
			heading     | Ghi bàn
			body        | Sông Lam: Hồ Sỹ Quân 52', Đinh Công Hiếu 78', 90+4'
			body        | Hải Đảo: Lê Văn Trí 9', Mai Xuân Sơn 31' (pen)
			body        | Thẻ vàng: Bùi Văn Lực (Sông Lam)
			body        | Khán giả: 8.200
			heading     | Kết quả các trận cùng giờ
			body        | Đồng Nai 0-0 Quảng Bình
			body        | Tây Hồ 2-1 Cần Giờ
			attribution | P.V
			chrome      | Từ khóa: Sông Lam, Hải Đảo, vòng 5
			chrome      | Tin cùng chuyên mục
			related     | Đội tuyển nữ hội quân, thiếu ba trụ cột
			related     | Trọng tài vòng 5 bị đình chỉ hai trận
			chrome      | Bình luận (0)
			chrome      | Gửi
		`);
	});

	test('a Vietnamese price table of a province newspaper', () => {
		checkNoise(`
			chrome      | Báo điện tử tỉnh Sơn Nam
			chrome      | Thứ Tư, 08/11/2023 | 23°C
			chrome      | Chính trị
			chrome      | Kinh tế
			chrome      | Văn hóa
			title       | Giá nông sản hôm nay: cà phê giảm, tiêu đi ngang
			attribution | MINH NGỌC
			chrome      | 08/11/2023 | 07:05
			chrome      | Cỡ chữ
			lead        | Giá cà phê tại các huyện phía tây giảm 400 đồng một ký, hồ tiêu giữ mức của tuần trước.
			body        | Thương lái cho biết lượng hàng về kho vẫn ít do mưa kéo dài. Nhiều hộ chọn phơi trữ chờ giá, nhất là ở Ea Ly và Phước Hòa.
			body        | Địa phương
			body        | Giá (đồng/kg)
			body        | Thay đổi
			body        | Ea Ly
			body        | 57.600
			body        | -400
			body        | Phước Hòa
			body        | 57.500
			body        | -400
			body        | Sơn Bình
			body        | 57.900
			body        | 0
			body        | Với hồ tiêu, giá thu mua phổ biến từ 68.000 đến 70.000 đồng một ký. Các kho ở thị xã chưa điều chỉnh từ đầu tháng.
			body        | Sở Công Thương khuyến cáo nông dân không bán non và chỉ ký hợp đồng khi biết rõ bên mua.
			attribution | Theo Cổng thông tin Sở Công Thương
			chrome      | In bài viết
			chrome      | Các tin khác
			related     | Mùa mưa, nhiều tuyến đường liên xã chờ sửa (07/11)
			related     | Hợp tác xã mắc ca tìm đường sang Nhật (06/11)
			related     | Thêm hai sản phẩm đạt bốn sao (03/11)
			chrome      | Giấy phép số 12/GP-TTĐT. Tổng biên tập: Trịnh Hữu Lộc
			chrome      | ® Ghi rõ nguồn khi phát hành lại thông tin từ website này
		`);
	});

	test('a Vietnamese interview: questions, a box of links and a heading right under it', () => {
		checkNoise(`
			chrome      | Đăng nhập
			chrome      | Văn hóa
			chrome      | Giải trí
			title       | Nhà văn Đặng Thu Hoài: "Tôi viết để nhớ mùi bùn"
			attribution | (Hà Vi thực hiện)
			chrome      | 27/08/2020 10:00
			lead        | Sau bảy năm im lặng, tác giả của "Mùa nước đứng" trở lại với tập truyện về những người giữ đê.
			caption     | Nhà văn Đặng Thu Hoài tại nhà riêng
			body        | - Vì sao chị chọn con đê?
			body        | - Vì nhà tôi ở ngay dưới chân đê. Mùa lũ, cả nhà ngủ trên gác và nghe nước đập vào vách suốt đêm.
			body        | - Chị có sợ không?
			body        | - Không. Trẻ con chỉ sợ mất dép. Người lớn mới biết sợ, mà họ giấu rất giỏi.
			chrome      | TIN LIÊN QUAN
			related     | Ra mắt tủ sách dành cho bạn đọc vùng cao
			related     | Hội sách mùa thu dời sang tháng mười vì bão
			heading     | Viết chậm
			body        | - Một truyện chị viết trong bao lâu?
			body        | - Có truyện ba ngày, có truyện sáu năm. Truyện cuối của tập này tôi bỏ dở từ khi con gái còn học mẫu giáo.
			body        | - Độc giả trẻ có còn đọc chuyện làng không, thưa chị?
			body        | - Có chứ, nếu mình đừng kể như một bài học. Các em nhắn tôi rằng làng của các em bây giờ là khu trọ.
			body        | - Cảm ơn chị.
			attribution | H.V
			chrome      | Chia sẻ
			chrome      | Đọc nhiều
			related     | Nhạc sĩ già và cây đàn không bán
			related     | Phim tài liệu về làng chài đoạt giải khán giả
		`);
	});

	test('a live blog: times, short entries and who wrote them', () => {
		checkNoise(`
			chrome      | Home
			chrome      | Live
			chrome      | UK
			title       | Storm Hester: power cut to 40,000 homes as roads flood
			chrome      | Live updates
			attribution | Priya Osgood and Dan Wetherby
			chrome      | Sat 9 Dec 2023 16.40 GMT
			heading     | Key events
			body        | Red warning for the south-west coast until midnight
			body        | Two bridges over the Tarn closed
			body        | Ferries to the islands cancelled
			body        | 16.40
			body        | The Environment Agency has raised the number of severe flood warnings to six. People in Lower Tarn have been told to move upstairs.
			body        | 16.12
			heading     | Trains stop at Exford
			body        | No trains will run west of Exford tonight, the operator says. Tickets will be accepted tomorrow and on Monday.
			chrome      | Share
			body        | 15.47
			body        | Our reporter in Lyme, Dan Wetherby, writes:
			body        | "The sea wall is holding, but every third wave goes over it. The chip shop has sandbags to the handle of its door and is still serving."
			caption     | Waves break over the wall at Lyme. Photograph: Sam Inglis/PA
			body        | 15.20
			body        | The power company says 40,000 homes are without electricity, up from 12,000 at noon. It hopes to reach most of them by Sunday evening.
			body        | 14.55
			body        | Good afternoon. The eye of the storm is expected to pass over the coast in the next two hours. We will follow it here.
			chrome      | Most popular
			related     | Why storms have names, and who chooses them
			related     | What to do if your street floods
			chrome      | Contact us
			chrome      | Back to top
		`);
	});

	test('an answer to a question of law on a Vietnamese page', () => {
		checkNoise(`
			chrome      | Tư vấn
			chrome      | Hỏi - Đáp
			title       | Xây nhà lấn ranh 20 cm thì xử lý thế nào?
			chrome      | 15:30 | 02/05/2019
			heading     | Câu hỏi
			body        | Nhà tôi và nhà bên cạnh chung một bức tường từ năm 1994. Nay họ xây mới và lấn sang 20 cm, tôi phải làm gì?
			attribution | (Trần Thị Lụa, Nam Hà)
			heading     | Trả lời
			body        | Điều 175 Bộ luật Dân sự 2015 quy định ranh giới giữa các bất động sản liền kề được xác định theo thỏa thuận hoặc theo quyết định của cơ quan nhà nước có thẩm quyền.
			body        | Theo đó, bạn có thể:
			body        | a) Đề nghị ủy ban xã hòa giải;
			body        | b) Khởi kiện ra tòa án nhân dân huyện;
			body        | c) Yêu cầu đo đạc lại thửa đất.
			heading     | Hồ sơ cần chuẩn bị
			body        | 1. Giấy chứng nhận quyền sử dụng đất
			body        | 2. Bản vẽ hiện trạng
			body        | 3. Ảnh chụp bức tường
			body        | Thời hạn hòa giải tại xã không quá 45 ngày kể từ ngày nhận đủ hồ sơ. Nếu hòa giải không thành, tòa án sẽ thụ lý.
			attribution | Luật sư Phùng Gia Bảo
			attribution | Văn phòng luật sư Bảo và Cộng sự
			promo       | Bạn đọc gửi câu hỏi về hộp thư toasoan@hoidap.example
			chrome      | Các câu hỏi khác
			related     | Sổ đỏ ghi sai tên đệm có phải làm lại không?
			related     | Hàng xóm nuôi gà gây ồn, kiện được không?
			chrome      | Xem thêm
		`);
	});

	test('a science explainer keeps its references', () => {
		checkNoise(`
			chrome      | Subscribe
			chrome      | Space
			chrome      | Earth
			chrome      | Topics
			title       | Why do glaciers sing?
			lead        | Microphones frozen into the ice have recorded hums, cracks and something very much like a flute
			attribution | Ingrid Solheim
			chrome      | 5 min read
			body        | Lower a hydrophone into a borehole and wait. For the first hour there is nothing but the hiss of bubbles, air that was trapped when the snow fell and is now let go.
			body        | Then comes the hum. It lies between 20 and 30 hertz, at the very edge of hearing, and it rises on warm afternoons [1].
			heading     | Water in pipes
			body        | Meltwater drills channels through the ice. When a channel is half full, wind or water makes the air in it swing, as it does in an organ [2, 3].
			caption     | Figure 1. Spectrum of a borehole on a day in July. The band at 24 Hz is the hum.
			chrome      | Advertisement
			heading     | What the pitch tells
			body        | The wider the channel, the lower the note. Solveig Dahl and her group have used it to weigh a river that nobody can see.
			body        | "It is cheap, and it does not stop when the weather does," Dahl says. "You leave a microphone and come back in spring."
			heading     | References
			body        | 1. Dahl S, Okonjo T. Tonal seismic signals of a valley glacier. Polar Acoustics 12, 44-61 (2018).
			body        | 2. Brandt E. Resonance in partly filled conduits. J. Ice Phys. 7, 3 (2011)
			body        | 3. Reyes M, et al. Organ pipes in ice. doi:10.9999/ip.2019.117
			chrome      | Share this article
			chrome      | You may also like
			related     | The lake that vanished in a night
			related     | How to drill three kilometres into the past
			promo       | Get the best of our science in your inbox every Friday
		`);
	});

	test('a Vietnamese review of a telephone: data, for and against, prices', () => {
		checkNoise(`
			chrome      | Sản phẩm mới
			chrome      | Đánh giá
			chrome      | Thủ thuật
			title       | Đánh giá Lotus X3: pin trâu, camera vừa đủ
			attribution | Duy Khôi
			chrome      | 11/07/2022 14:20
			chrome      | 0
			lead        | Lotus X3 không có gì để khoe ngoài viên pin 6.000 mAh, và với nhiều người như thế là đủ.
			body        | Máy dày 9,4 mm, cầm chắc tay, mặt lưng nhựa nhám không bám vân tay. Nút nguồn đặt hơi cao so với ngón cái của người tay nhỏ.
			caption     | Mặt lưng nhám của Lotus X3
			body        | Màn hình 6,5 inch hiển thị tốt trong nhà nhưng khó xem dưới nắng gắt. Tần số quét 90 Hz giúp cuộn trang mượt hơn thế hệ trước.
			heading     | Thông số
			body        | Màn hình: 6,5 inch, 90 Hz
			body        | RAM: 4 GB
			body        | Bộ nhớ: 64 GB
			body        | Pin: 6.000 mAh
			body        | Giá: 3.490.000 đồng
			heading     | Ưu điểm
			body        | Pin hai ngày
			body        | Loa to
			body        | Có khe thẻ nhớ
			heading     | Nhược điểm
			body        | Sạc chậm
			body        | Camera đêm kém
			heading     | Kết luận
			body        | Nếu bạn cần một chiếc máy để gọi, nhắn tin và xem phim trên xe khách, Lotus X3 làm được việc đó trong hai ngày.
			chrome      | >> Xem thêm:
			related     | Lotus ra mắt đồng hồ trẻ em dùng sim
			related     | Năm cách giữ pin điện thoại khỏe hơn
			chrome      | Thích
			chrome      | Chia sẻ Zalo
			chrome      | Bình luận
			chrome      | Mới nhất
			chrome      | Cũ nhất
		`);
	});

	test('a press release: facts, what the company says of itself', () => {
		checkNoise(`
			chrome      | Newsroom
			chrome      | All releases
			title       | Northwater Rail orders 38 battery trains for its branch lines
			lead        | First units to enter service in 2027; works at Carrow to create 120 jobs
			body        | CARROW, 3 May 2024 – Northwater Rail today signed a contract for 38 battery trains with the Carrow works of Tessel Group. The trains will replace diesel units on nine branch lines.
			body        | "Our passengers have waited long enough for quiet trains," said Helen Abara, managing director of Northwater Rail.
			heading     | Facts at a glance
			body        | • 38 trains of three cars
			body        | • Range of 110 km on battery
			body        | • Contract value: £312 million
			body        | The option for a further 20 trains may be taken up until 2029. Charging points will be built at Carrow, Holt and Selby Junction.
			heading     | About Northwater Rail
			body        | Northwater Rail runs 640 services a day between the coast and the hills and employs 2,900 people.
			chrome      | Download PDF
			chrome      | Related releases
			related     | Northwater Rail reopens Holt station after flood repairs
			related     | Summer timetable: later trains on Fridays
		`);
	});

	test('a Spanish page: a headline over a shorter line, a heading right under links', () => {
		checkNoise(`
			chrome      | Suscríbete
			chrome      | Sucesos
			chrome      | Deportes
			title       | Rescatados cuatro excursionistas tras pasar la noche en la cresta del Pico Bermejo
			lead        | Ninguno de ellos sufre heridas graves
			attribution | Laura Quintana
			chrome      | Valmaría | 12·03·2022 | 18:31
			body        | Los cuatro excursionistas que se perdieron el viernes en el Pico Bermejo fueron rescatados este sábado por un helicóptero de la Guardia Civil, según informó la Delegación del Gobierno.
			body        | El grupo, de entre 23 y 31 años, había salido sin material de invierno. La niebla les impidió encontrar el sendero y decidieron esperar junto a un refugio cerrado.
			chrome      | Noticias relacionadas
			related     | El viento deja sin luz a dos pueblos de la sierra
			related     | Cierra por obras el teleférico hasta abril
			heading     | Llamada a medianoche
			body        | Uno de ellos logró llamar al 112 pasadas las doce, cuando apenas le quedaba batería. "Nos dijeron que no nos moviéramos y eso hicimos", contó después en el hospital.
			body        | La alcaldesa, Pilar Arce, pidió prudencia y recordó que en marzo la nieve sigue helada a partir de los 1.800 metros.
			chrome      | Temas
			chrome      | Montaña
			chrome      | Rescates
			promo       | Suscríbete para seguir leyendo
			chrome      | Comentarios
		`);
	});

	test('a French page of results', () => {
		checkNoise(`
			chrome      | Accueil
			chrome      | Sports
			chrome      | Se connecter
			title       | Trail des Crêtes : Anaïs Morvan et Luc Ferrand s'imposent sous la pluie
			attribution | Par Yann Keravel
			chrome      | Publié le 23 octobre 2022 à 17h40
			chrome      | Lecture 2 min.
			body        | Ils étaient 640 au départ dimanche matin à Saint-Brévin, malgré la pluie et un sentier fermé. Luc Ferrand a couru les 28 km en moins de deux heures et quart.
			caption     | Anaïs Morvan à l'arrivée. (Photo Yann Keravel)
			body        | Chez les femmes, Anaïs Morvan a mené de bout en bout. « Je n'ai jamais vu mes pieds », a-t-elle plaisanté à l'arrivée.
			heading     | Les résultats
			body        | 28 km hommes
			body        | 1. Luc Ferrand, 2 h 14 min 08 s
			body        | 2. Hugo Le Dantec, 2 h 16 min 51 s
			body        | 3. Malik Saïdi, 2 h 19 min 30 s
			body        | 28 km femmes
			body        | 1. Anaïs Morvan, 2 h 37 min 12 s
			body        | 2. Claire Aubin, 2 h 44 min 05 s
			body        | Le prochain rendez-vous est fixé au 20 novembre à Port-Maloin, avec deux nouvelles boucles.
			chrome      | Partager
			chrome      | À lire aussi
			related     | Rugby : Saint-Brévin renverse Kerlann en fin de match
			related     | La piscine rouvrira avec un mois de retard
			promo       | Recevez chaque matin l'essentiel de l'actualité
		`);
	});

	test('a ruling and a poem have no noise at all', () => {
		checkNoise(`
			title       | TÒA ÁN NHÂN DÂN HUYỆN SƠN BÌNH
			body        | Bản án số: 14/2020/DS-ST
			body        | V/v tranh chấp ranh giới
			body        | NHÂN DANH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
			body        | Thành phần Hội đồng xét xử sơ thẩm gồm có:
			body        | Thẩm phán - Chủ tọa phiên tòa: Bà Lương Thị Hảo
			body        | Các Hội thẩm nhân dân: Ông Ngô Quang Đạt, bà Tạ Thị Mùi
			body        | Ngày 17 tháng 6 năm 2020, tại trụ sở Tòa án nhân dân huyện Sơn Bình xét xử sơ thẩm công khai vụ án dân sự giữa các đương sự:
			body        | 1. Nguyên đơn: Bà Trần Thị Lụa, sinh năm 1961 (có mặt)
			body        | 2. Bị đơn: Ông Phạm Văn Tích, sinh năm 1958 (vắng mặt)
			heading     | NỘI DUNG VỤ ÁN
			body        | Tại đơn khởi kiện, nguyên đơn trình bày: Gia đình bà sử dụng thửa đất số 211 từ năm 1994, có bức tường chung với gia đình bị đơn.
			heading     | NHẬN ĐỊNH CỦA TÒA ÁN
			body        | [1] Bị đơn đã được triệu tập hợp lệ hai lần mà vẫn vắng mặt nên Tòa án xét xử vắng mặt theo quy định.
			body        | [2] Về ranh giới, kết quả đo đạc cho thấy phần móng nhà của bị đơn lấn 20 cm sang đất nguyên đơn.
			heading     | QUYẾT ĐỊNH
			body        | Chấp nhận yêu cầu khởi kiện của nguyên đơn.
			body        | Án phí: Bị đơn phải chịu 300.000 đồng.
			body        | Nơi nhận:
			body        | - TAND tỉnh;
			body        | - Các đương sự;
			body        | - Lưu hồ sơ.
			body        | TM. HỘI ĐỒNG XÉT XỬ
			body        | Lương Thị Hảo
		`);
		checkNoise(`
			title | The Keeper
			body  | Here is the lamp, and here the stair,
			body  | here is the log with its Sunday hand:
			body  | wind west, rain late, a sail somewhere,
			body  | nothing to read from the land.
			body  | Share what you have with the dark, he said,
			body  | and sign your name to the hour.
			body  | Here is the lamp, and here the stair,
			body  | and here is the cold white tower.
		`);
	});

	test('a blog: who writes it, tags, comments of readers', () => {
		checkNoise(`
			chrome      | Nhật ký vườn
			chrome      | Giới thiệu
			chrome      | Liên hệ
			title       | Mùa này trồng gì trên sân thượng?
			chrome      | Tháng Chín 12, 2018
			chrome      | bởi vuonnha
			chrome      | 3 phản hồi
			body        | Sân thượng nhà mình rộng chừng mười hai mét vuông, nắng từ tám giờ sáng đến ba giờ chiều. Mấy năm trước mình trồng đủ thứ và chết cũng đủ thứ.
			body        | Năm nay mình rút ra được vài điều, ghi lại đây cho ai cần.
			heading     | 1. Rau muống
			body        | Dễ nhất. Gieo hạt trong thùng xốp, năm ngày là nảy mầm, ba tuần cắt lứa đầu.
			heading     | 2. Húng quế
			body        | Cần nắng và hay bị rệp. Mình xịt nước tỏi pha loãng, mỗi tuần một lần.
			heading     | 3. Cà chua bi
			body        | Để dành cho ai kiên nhẫn. Nhớ bấm ngọn khi cây cao ba gang tay.
			body        | Chúc cả nhà có vườn xanh!
			chrome      | Chia sẻ:
			chrome      | Facebook
			chrome      | Twitter
			chrome      | Đang tải...
			chrome      | Điều hướng bài viết
			related     | ← Ủ phân từ vỏ chuối
			related     | Làm giàn bầu bằng dây dù →
			chrome      | Trả lời
			chrome      | Thư của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
		`);
	});
});
