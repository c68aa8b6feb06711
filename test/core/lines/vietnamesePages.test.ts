import { checkPage } from './pageText';

suite('Lines of Vietnamese pages', () => {
	test('a football report with menus, share bar, links inside and comments', () => {
		checkPage(`
			chrome      | Báo Sân Cỏ Việt
			chrome      | Trang chủ
			chrome      | Bóng đá
			chrome      | Quần vợt
			chrome      | Video
			chrome      | Đăng nhập
			chrome      | Thứ bảy, 11/10/2025, 21:40
			title       | Hải Đăng giành trọn ba điểm ở trận cầu muộn trên sân Lạch Tray
			lead        | (Sân Cỏ Việt) - Bàn thắng ở phút bù giờ của tiền đạo trẻ Lê Quốc Bảo giúp đội chủ nhà vượt qua đối thủ với tỷ số 2-1.
			chrome      | Chia sẻ
			chrome      | Facebook
			chrome      | Zalo
			chrome      | Copy link
			body        | Hai đội bước vào trận đấu với quyết tâm cao. Ngay phút thứ bảy, đội khách đã có bàn mở tỷ số sau một pha đá phạt góc.
			caption     | Các cầu thủ Hải Đăng ăn mừng bàn thắng. Ảnh: Minh Khôi
			body        | Sau giờ nghỉ, huấn luyện viên Trần Đình Lâm tung vào sân hai tiền đạo và thay đổi hẳn lối chơi của đội nhà.
			related     | >> Xem thêm: Bảng xếp hạng sau vòng 9: cuộc đua ngày càng khó lường
			body        | Bàn gỡ đến ở phút 68, khi hậu vệ đội khách để bóng chạm tay trong vòng cấm. Quốc Bảo thực hiện thành công quả phạt đền.
			body        | "Chúng tôi đã không bỏ cuộc", ông Lâm nói sau trận đấu.
			heading     | Đội hình thi đấu:
			body        | Hải Đăng: Văn Nam, Tuấn Kiệt, Minh Hoàng, Đức Anh, Quốc Bảo
			body        | Sông Lô: Hữu Phước, Thanh Tùng, Gia Huy, Bảo Long, Nhật Minh
			attribution | Phạm Thu Hà
			chrome      | Từ khóa: Hải Đăng, Sông Lô, Lê Quốc Bảo
			promo       | Mời bạn đọc theo dõi Sân Cỏ Việt trên Google News
			chrome      | Bình luận (2)
			chrome      | Gửi bình luận
			chrome      | Tin cùng chuyên mục
			related     | Đội tuyển nữ lên đường sang Thái Lan tập huấn
			related     | Chủ tịch câu lạc bộ Sông Lô xin từ chức sau chuỗi trận thua
			promo       | Xem tất cả
		`);
	});

	test('an accident, without blank lines, with alternative texts and teasers', () => {
		checkPage(`
			title       | Xe tải mất phanh lao vào nhà dân trong đêm, ba người bị thương
			chrome      | 14/06/2024 07:15
			lead        | TNO - Khoảng 2 giờ sáng nay, một xe tải chở gạch mất phanh khi xuống dốc đã tông sập tường rào một căn nhà ven quốc lộ.
			credit      | Xe tải mất phanh lao vào nhà dân trong đêm, ba người bị thương - Ảnh 1.
			caption     | Hiện trường vụ tai nạn. Ảnh: CTV
			body        | Theo người dân, vào thời điểm trên nhiều người nghe tiếng còi kéo dài rồi một tiếng động lớn.
			body        | Lực lượng chức năng đã có mặt, đưa ba người bị thương đến bệnh viện cấp cứu và phân luồng giao thông qua khu vực.
			credit      | Xe tải mất phanh lao vào nhà dân trong đêm, ba người bị thương - Ảnh 2.
			body        | Nguyên nhân ban đầu được xác định là do xe mất phanh. Vụ việc đang được tiếp tục điều tra.
			chrome      | Tin liên quan
			related     | Cháy chợ lúc rạng sáng, hàng chục gian hàng bị thiêu rụi
			related     | TNO - Ngọn lửa bùng lên từ một gian hàng vải rồi lan nhanh sang các gian bên cạnh, rất may không có thiệt hại về người.
			related     | Tìm thấy hai học sinh đi lạc trong rừng sau một ngày đêm
			related     | TNO - Hơn một trăm người đã tham gia tìm kiếm hai em học sinh lớp bảy bị lạc khi đi hái măng.
		`);
	});

	test('a poem keeps its refrain', () => {
		checkPage(`
			title | Bến sông quê
			body  | Chiều về trên bến sông xưa
			body  | Con đò neo lại giữa mùa nước lên
			body  | Ai đi để bến thành quên
			body  | Ai về để sóng gọi tên một người
			body  |
			body  | Chiều về trên bến sông xưa
			body  | Câu hò đã lạc mấy mùa phù sa
			body  | Ai đi để bến thành quên
			body  | Ai về để sóng gọi tên một người
		`);
	});

	test('an interview repeats its short questions and answers', () => {
		checkPage(`
			title | Nữ thợ gốm cuối cùng của làng kể chuyện giữ nghề
			lead  | Ở tuổi bảy mươi, bà Nguyễn Thị Mận vẫn ngồi bên bàn xoay mỗi ngày và chưa có ý định nghỉ.
			body  | PV:
			body  | Thưa bà, bà bắt đầu làm gốm từ khi nào và ai là người đã dạy nghề cho bà?
			body  | Bà Mận:
			body  | Tôi học từ mẹ, hồi mới lên tám. Hồi ấy cả làng làm gốm, trẻ con nhà nào cũng biết nặn.
			body  | PV:
			body  | Có lúc nào bà muốn bỏ nghề để làm việc khác hay không, khi cuộc sống khó khăn?
			body  | Bà Mận:
			body  | Không.
			body  | PV:
			body  | Vậy điều gì khiến bà ở lại với nghề này lâu đến như thế, thưa bà?
			body  | Bà Mận:
			body  | Đất thì ở đâu cũng có, nhưng lò thì chỉ còn mỗi lò này. Tôi đi thì ai nhóm lửa?
		`);
	});

	test('a notice of a ward about power cuts: lists, no noise', () => {
		checkPage(`
			title   | Lịch cúp điện tuần tới tại phường An Bình
			lead    | Công ty điện lực thông báo lịch tạm ngừng cung cấp điện để bảo trì lưới điện trên địa bàn phường trong tuần tới.
			heading | Khu vực bị ảnh hưởng:
			body    | - Tổ dân phố 1: từ 7h30 đến 11h00
			body    | - Tổ dân phố 2: từ 13h00 đến 16h30
			body    | - Tổ dân phố 5: từ 7h30 đến 11h00
			body    | Người dân cần chủ động tắt các thiết bị điện trước giờ ngừng cung cấp và sắp xếp công việc hợp lý.
			body    | Mọi thắc mắc xin liên hệ trực ban của công ty trong giờ hành chính.
		`);
	});

	test('a broadcaster with labelled pictures, a block of links between paragraphs, topics at the end', () => {
		checkPage(`
			chrome      | Bỏ qua để đến nội dung
			chrome      | Tin chính
			chrome      | Thế giới
			chrome      | Video
			title       | Vì sao giá tiêu tăng gấp đôi ở vùng đất đỏ?
			credit      | Nguồn hình ảnh, Getty Images
			caption     | Chụp lại hình ảnh, Nông dân phơi tiêu trước sân nhà
			attribution | Tác giả, Lê Minh Châu
			chrome      | 2 tháng 3 2024
			chrome      | Cập nhật 3 tháng 3 2024
			lead        | Giá hồ tiêu trong nước đã lên mức cao nhất trong tám năm, theo số liệu của hiệp hội ngành hàng.
			body        | Nhiều chủ vườn nói họ không kịp vui vì phần lớn sản lượng đã bán hết từ trước Tết.
			chrome      | Đọc nhiều
			related     | Hạn hán đe dọa vựa lúa ở hạ lưu sông lớn
			related     | Tòa tuyên án cựu chủ tịch tỉnh mười hai năm tù
			body        | Các chuyên gia cho rằng nắng nóng đã làm sản lượng giảm khoảng một phần mười trong niên vụ vừa qua.
			body        | Ở nhiều nơi, nông dân đã phải trồng lại từ đầu sau khi dây chết vì úng.
			chrome      | Chủ đề liên quan
			chrome      | Nông nghiệp
			chrome      | Tây Nguyên
			chrome      | Tin chính
			related     | Bầu cử địa phương ở nước láng giềng: những điều cần biết
			chrome      | 8 giờ trước
		`);
	});

	test('a table between two paragraphs keeps its cells, repeated ones too', () => {
		checkPage(`
			title   | Bảng điểm sau vòng 13
			lead    | Vòng đấu khép lại với bốn trận hòa, nhiều nhất kể từ đầu mùa giải theo thống kê của ban tổ chức.
			heading | Đội
			body    | Điểm
			body    | Hà Nội
			body    | 24
			body    | Nam Định
			body    | 24
			body    | Các đội sẽ trở lại thi đấu vào cuối tuần sau, với tâm điểm là trận gặp nhau của hai đội đầu bảng.
		`);
	});

	test('subtitles keep their numbers, times and repetitions', () => {
		checkPage(`
			body | 1
			body | 00:00:01,000 --> 00:00:04,000
			body | Chào buổi sáng.
			body | 2
			body | 00:00:04,500 --> 00:00:07,000
			body | Hôm nay nước lên.
			body | 3
			body | 00:00:07,200 --> 00:00:09,000
			body | Chào buổi sáng.
		`);
	});

	test('an alternative text before the headline, counters, a switch of language, requests at the end', () => {
		checkPage(`
			credit      | Ngư dân Lý Sơn phơi cá cơm trên bãi - Biển Xanh, 1024, 02.04.2020
			title       | Ngư dân Lý Sơn trúng đậm mùa cá cơm sau Tết
			chrome      | English
			chrome      | Bài viết: 87 · Lượt xem: 12.406
			lead        | Mỗi chuyến biển ba ngày, các chủ tàu thu về vài chục triệu đồng nhờ luồng cá vào gần bờ.
			body        | Từ mờ sáng, bến cảng đã chật kín xe tải chờ cân cá. Thương lái trả 12.000 đồng mỗi ký, cao hơn năm ngoái.
			body        | Ông Võ Hiển, chủ một tàu công suất nhỏ, cho biết ba anh em đi hai đêm được gần bốn tấn.
			body        | Nghề này phụ thuộc vào gió, nên chủ tàu nào cũng tranh thủ bám biển đến giữa tháng sau.
			promo       | Theo dõi Biển Xanh trên TikTok!
			promo       | Bạn có câu chuyện miền biển? Hãy gửi về cho chúng tôi!
			chrome      | Trở lại
			related     | Cù Lao Xanh đón khách đến cắm trại đầu hè
			related     | Tàu cá Bình Định cứu sáu thuyền viên nước ngoài
			duplicate   | Tàu cá Bình Định cứu sáu thuyền viên nước ngoài
		`);
	});

	test('what the site marks as paid for at its end', () => {
		checkPage(`
			title | Giá vàng hôm nay tăng mạnh sau ba phiên giảm liên tiếp
			lead  | Giá vàng trong nước sáng nay tăng một triệu đồng mỗi lượng, theo các cửa hàng lớn.
			promo | Mua nhà trả góp lãi suất thấp QC
			body  | Người dân xếp hàng từ sáng sớm trước nhiều cửa hàng ở trung tâm thành phố.
		`);
	});

	test('an author whose name stands over the article with a date, and under it behind links', () =>
		checkPage(`
			chrome      | Trang chủ
			chrome      | Kinh tế
			chrome      | Đời sống
			chrome      | Liên hệ quảng cáo
			title       | Chợ nổi Phong Điền mở lại sau hai năm sửa kè
			chrome      | Ngọc Hân - 09:20 12/05/2024
			lead        | Chợ nổi Phong Điền đón khách trở lại từ sáng nay, sau gần hai năm tạm ngừng để sửa kè và nạo vét lòng sông.
			body        | Hơn sáu mươi ghe bán trái cây, bún riêu và cà phê đã về bến từ bốn giờ sáng, đông hơn dự tính của ban quản lý.
			body        | Ban quản lý cho biết mỗi ghe được hỗ trợ hai triệu đồng để sơn lại, và bến có thêm nhà vệ sinh, đèn chiếu sáng.
			related     | >> Ghe hàng rời bến Ninh Kiều sau mười năm
			related     | >> Nông dân Phong Điền được mùa dâu hạ châu
			attribution | Ngọc Hân
			chrome      | Bạn thấy bài viết thế nào?
			chrome      | Theo dõi chúng tôi trên Google News
			chrome      | Hotline: 0900 000 111
		`));

	test('short lines behind the author’s name are the page’s own: fixtures in a box, headlines without a heading', () => {
		checkPage(`
			chrome      | Trang chủ
			chrome      | Đăng nhập
			title       | Hải Đăng chia điểm với Sông Lô ở vòng 12
			lead        | Hai đội bước vào trận đấu với quyết tâm cao. Ngay phút thứ bảy, đội khách đã có bàn mở tỷ số sau một pha đá phạt góc.
			body        | Bàn gỡ đến ở phút 68, khi hậu vệ đội khách để bóng chạm tay trong vòng cấm. Quốc Bảo thực hiện thành công quả phạt đền.
			attribution | Phạm Thu Hà
			chrome      | Hạng Nhất 2025/26
			chrome      | Vòng 13
			chrome      | 12/10 17:00 Hải Đăng - Phù Sa
			related     | 12/10 19:15 Công an Sông Lô - Thép Ba Vì
			chrome      | TIN MỚI NHẤT
			related     | Đội tuyển nữ lên đường sang Thái Lan tập huấn
			chrome      | Liên hệ quảng cáo
		`);
		checkPage(`
			title       | Nhà máy may ở Bình Sơn tuyển thêm hai nghìn công nhân trước Tết
			lead        | Nhà máy ở Khu công nghiệp Bình Sơn vừa nhận đơn hàng cho sáu tháng tới, ban giám đốc cho biết hôm thứ ba.
			body        | "Công nhân làm thêm giờ là mừng", ông Thắng nói, cho biết sau thời gian hụt đơn, nhiều người đã bỏ về quê.
			attribution | Theo Báo Bình Sơn
			related     | Chi trả bảo hiểm thất nghiệp ở các tỉnh miền Trung còn chậm
			related     | Đề xuất công nhân nghỉ Tết chín ngày, từ hai mươi bảy tháng Chạp
		`);
	});

	test('a list behind the author’s name is the article’s', () =>
		checkPage(`
			chrome      | Trang chủ
			chrome      | Bóng đá
			chrome      | Đăng nhập
			title       | Hải Đăng chia điểm với Sông Lô ở vòng 12
			lead        | Hai đội bước vào trận đấu với quyết tâm cao. Ngay phút thứ bảy, đội khách đã có bàn mở tỷ số sau một pha đá phạt góc.
			body        | Bàn gỡ đến ở phút 68, khi hậu vệ đội khách để bóng chạm tay trong vòng cấm. Quốc Bảo thực hiện thành công quả phạt đền.
			attribution | Phạm Thu Hà
			heading     | Kết quả vòng 12:
			body        | Hải Đăng - Sông Lô 1-1
			body        | Phù Sa - Thép Ba Vì 0-2
		`));
});
