import type { LinePack } from '../../lines/pack';
import { once } from '../once';
import { list } from '../words';

export const lines = once((): LinePack => ({
	interfaceLines: list(`
		đăng nhập | đăng ký | đăng xuất | đăng nhập / đăng ký | đăng ký / đăng nhập | tạo tài khoản | quên mật khẩu | tài khoản | ghi nhớ đăng nhập
		chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ qua email | chia sẻ lên facebook | chia sẻ bài viết này | sao chép liên kết
		copy link | copy link thành công | sao chép | đã sao chép | lưu bài | lưu bài viết | đã lưu | bỏ lưu | in bài | in bài viết | in công thức | lưu công thức | bài viết | bản in | gửi email | gửi mail
		gửi bài viết cho bạn bè | tìm kiếm | tìm | nhập từ khóa | đóng | đóng lại | mở rộng | thu gọn | xem ảnh lớn | phóng to | xem toàn màn hình
		quảng cáo | tài trợ | nội dung tài trợ | về đầu trang | lên đầu trang | trở lại đầu trang | đầu trang | quay lại | trở lại | trang trước | trang sau
		trang tiếp | bài trước | bài sau | tiếp theo | trước đó | trang chủ | menu | danh mục | tất cả chuyên mục | nghe bài viết | đọc bài viết
		nghe đọc bài | tốc độ đọc | giọng đọc | giọng nam | giọng nữ | nam miền bắc | nữ miền bắc | nam miền nam | nữ miền nam | cỡ chữ | chế độ tối
		chế độ sáng | theo dõi | theo dõi chúng tôi | theo dõi trên | theo dõi báo trên | thích | quan tâm | báo lỗi | báo vi phạm | phản hồi | góp ý
		liên hệ | liên hệ quảng cáo | liên hệ tòa soạn | giới thiệu | đặt báo | rss | đường dây nóng | điều khoản sử dụng | chính sách bảo mật | sơ đồ trang
		phiên bản di động | phiên bản mobile | tải ứng dụng | đánh giá | gửi | gửi đi | hủy | xác nhận | đồng ý | chấp nhận | tôi đồng ý | tùy chỉnh | tuỳ chỉnh | từ chối | bỏ qua
		nhập email | nhập email của bạn | hãy đánh giá bài viết | đánh giá bài viết | bài viết hay? hãy đánh giá bài viết | tên của bạn | mục lục [ẩn] | mục lục | nhập mã xác nhận | nhập mã bảo mật | nhập mã captcha | nhập ý kiến của bạn | nhập họ và tên | thư tin | bản tin | đăng ký thư tin | email của bạn | họ và tên | mã xác nhận | số lượt xem | lượt xem | lượt đọc | lượt thích | lượt chia sẻ
		facebook zalo | mới nhất | tin theo khu vực | google news | bài viết không thể hiển thị | đang tải | vui lòng chờ | tải thêm
		thích fanpage | gửi bình luận | ý kiến của bạn | gửi ý kiến | trở thành người đầu tiên tặng sao cho bài viết | tặng sao | mời bạn đọc tham gia bình luận
		cập nhật | đăng lúc | xuất bản | bỏ qua để đến nội dung | bỏ qua đọc nhiều và tiếp tục | kết thúc đọc nhiều | bỏ qua podcast và tiếp tục | phân mục | tin chính | chuyển sao tặng cho thành viên | về trang chủ đề | về trang chủ | trang chủ đề | chia sẻ lên zalo | chia sẻ twitter | chia sẻ linkedin | in trang | cỡ chữ nhỏ | cỡ chữ lớn | xem bản đầy đủ | đóng quảng cáo | quảng cáo ngoài bài | hiện chưa có bình luận nào, hãy là người đầu tiên bình luận | chưa có bình luận
		chia sẻ trên | chia sẻ lên | chia sẻ qua | chia sẻ facebook twitter | chia sẻ tin | chia sẻ ngay | gửi cho bạn bè | in trang này | in tin này | in tin | xem bản in | bản để in | lưu tin | lưu lại | đọc sau | sao chép đường dẫn
		sao chép link | đã sao chép liên kết | bấm để xem ảnh lớn | nghe tin | nghe audio | tạm dừng | bật tiếng | tắt tiếng
		đang tải video | đang tải dữ liệu | vui lòng chờ trong giây lát | vui lòng thử lại | có lỗi xảy ra | đã xảy ra lỗi | không tìm thấy | đổi mật khẩu | thông tin tài khoản | trang cá nhân | tin đã lưu | hoạt động gần đây | haha
		không hữu ích | bạn cảm thấy thế nào về bài viết này | bạn thấy bài viết này thế nào | bài viết này có hữu ích không | bài viết có hữu ích không
		trang trong | trang ngoài | trang đầu | trang cuối | trang kế | xem tiếp | đọc báo in | báo giấy | báo in | đặt mua báo | lịch phát sóng | phát thanh | truyền hình trực tiếp | thư viện ảnh | giá vàng | tỷ giá | tỉ giá
		lịch vạn niên | kết quả xổ số | tra cứu | toà soạn | tòa soạn | liên hệ toà soạn | quy định sử dụng | điều khoản | bảo mật | rút gọn | hiện thêm | xem đầy đủ | nội dung chính | mục lục bài viết | chọn cỡ chữ | a a | aa | livescore
		trực tiếp
		vui lòng nhập tên và email của bạn | vui lòng nhập nội dung | vui lòng nhập email | nhập họ tên | nhập nội dung bình luận | viết bình luận của bạn | ý kiến của bạn về bài viết | đăng bình luận | tắt thông báo | bật thông báo
		nhận thông báo | để sau | không, cảm ơn | tôi đã hiểu | tiếp tục đọc | đóng cửa sổ
		mở tiếng | lấy link | chia sẻ nhúng mã | nhúng mã | mã nhúng | gửi góp ý | báo lỗi nội dung | góp ý giao diện | xem lại | link nguồn | tên nguồn | qc | nhấn để phóng to | bấm xem | thêm vào yêu thích | xem bình luận | ẩn bình luận | tắt quảng cáo | giá trị bình luận | tặng quà | đăng ký tài khoản
	`),
	interfaceOpenings: list(
		`
		đăng nhập để | hãy đăng nhập | bạn đang xem: | bạn đang đọc: | vui lòng đăng nhập | bạn cần đăng nhập | bạn chưa đăng nhập | đăng nhập hoặc | chia sẻ lên | chia sẻ bài viết | nhập email | nhập bình luận | gửi bình luận | nghe bài viết
		vui lòng nhập | đang tải | vui lòng chờ | bạn cảm thấy thế nào về | bạn thấy bài viết | bài viết này có hữu ích | chia sẻ trên | nhấn vào đây để | bấm vào đây để | đăng nhập bằng | đăng nhập với
		đang tải video | tối đa: | bình luận của bạn đã
	`,
	),
	sections: list(`
		thời sự | thế giới | quốc tế | bóng rổ | bóng chuyền | cầu lông | điền kinh | bơi lội | đua xe | xe đạp | chạy bộ | võ thuật | esports | golf | tennis | kết quả | bxh | địa ốc | địa phương | bạn đọc viết | trong nước | chính trị | xã hội | kinh tế | kinh doanh | tài chính | chứng khoán | bất động sản | doanh nghiệp | pháp luật
		an ninh | quốc phòng | quân sự | giáo dục | tuyển sinh | khoa học | khoa học công nghệ | công nghệ | số hóa | sức khỏe | y tế | đời sống | gia đình | tâm sự | giới trẻ
		nhịp sống trẻ | văn hóa | giải trí | sao | phim | nhạc | âm nhạc | điện ảnh | thời trang | làm đẹp | ẩm thực | du lịch | thể thao | bóng đá | xe | ô tô | xe máy
		góc nhìn | ý kiến | bạn đọc | nhịp sống | phóng sự | media | video | ảnh | podcast | infographic | e-magazine | longform | chuyên mục | chủ đề
		môi trường | nông nghiệp | nông thôn mới | lao động | việc làm | công đoàn | giao thông | hà nội | tp hồ chí minh | tp.hcm | tphcm | đà nẵng | địa phương
		đa phương tiện | tin tức | tin mới | tin nóng | tất cả | emagazine | tư liệu | hồ sơ | bình luận quốc tế | tiêu dùng | văn hoá | sức khoẻ | tin thời sự
		tin trong nước | thời sự trong nước | sao việt | sao quốc tế | tv show | truyền hình | hậu trường | bên lề sân cỏ | quần vợt | bóng đá việt nam | bóng đá quốc tế | ngoại hạng anh | la liga | serie a | bundesliga | ligue 1 | champions league
		europa league | v.league | v-league | chuyển nhượng | lịch thi đấu | bảng xếp hạng | tâm linh | tử vi | cung hoàng đạo | blog | thư giãn | truyện cười | chuyện lạ | cộng đồng mạng | ngôi sao | hình sự | vụ án
		tòa án | pháp đình | văn bản | đô thị | quy hoạch | an sinh | bảo hiểm | ngân hàng | khởi nghiệp | startup | nhà đất | kiến trúc | phong thủy | nội thất | điện thoại | máy tính | internet | mạng xã hội | khám phá
		thiên nhiên | vũ trụ | bệnh viện | mẹ và bé | làm mẹ | giới tính | tình yêu | hôn nhân | người việt | việt kiều | biển đảo | quân đội | công an | tuổi trẻ | sinh viên | du học | học đường
		thị trường
	`),
	relatedHeadings: list(`
		tin liên quan | bài liên quan | bài viết liên quan | tin bài liên quan | nội dung liên quan | các tin khác | tin khác | các bài khác | bài khác | tin cùng chuyên mục
		cùng chuyên mục | bài cùng chuyên mục | các bài cùng chuyên mục | các tin cùng chuyên mục | tin cùng chủ đề | cùng chủ đề | tin tiêu điểm | tiêu điểm | tin nổi bật | nổi bật | đọc nhiều | tin đọc nhiều | đọc nhiều nhất
		xem nhiều | xem nhiều nhất | tin mới nhất | tin mới | tin nóng | tin thời sự | tin tức mới | mới cập nhật | tin cũ hơn | các tin cũ hơn | tin đã đưa | các tin đã đưa
		bài mới nhất | bài đọc nhiều | được quan tâm | chủ đề liên quan | sự kiện liên quan | dòng sự kiện | sự kiện | video liên quan | video nổi bật | video mới nhất
		tin cùng sự kiện | có thể bạn quan tâm | có thể bạn thích | có thể bạn cũng thích | có thể bạn sẽ thích | bạn có thể thích | có thể bạn chưa biết | bạn có thể quan tâm | dành cho bạn | gợi ý cho bạn | tin tài trợ | thông tin doanh nghiệp
		bạn cần biết | ảnh hot | tin hot | tin ảnh | đang được quan tâm | bài viết cùng tác giả | cùng tác giả | bài nổi bật | top tin
		tin nên đọc | nên đọc | bài nên đọc | nên xem | bạn nên xem | bạn nên đọc | tin hay | bài hay | đáng đọc | đáng xem | tin được quan tâm | tin cùng mục | cùng mục | bài cùng mục | bài cùng chủ đề | bài viết cùng chủ đề
		bài viết cùng chuyên mục | tin đề xuất | đề xuất cho bạn | tin video | video hot | clip hot | clip nổi bật | xem nhiều trong tuần | tin xem nhiều | tin tiếp theo | bài tiếp theo | đang hot | tin vắn | tin trong ngày
		tin mới trong ngày | tin trang chủ | bài viết mới | bài viết mới nhất | bài viết khác | bài viết nổi bật | tin mới cập nhật | cập nhật mới nhất | tin mới hơn | các bài viết khác | các bài liên quan | các tin liên quan | tin bài khác
		chủ đề tương tự | tin bài nổi bật | tin bài cùng chuyên mục | thông tin liên quan | chuyên đề liên quan | có thể bạn muốn đọc | có thể bạn muốn xem | đọc nhiều trong tuần | đọc nhiều trong ngày | bình luận nhiều | chia sẻ nhiều | nhiều người đọc | tin chọn lọc
		tin độc quyền | dành cho độc giả | mới & nóng | mới - nóng | mới nóng | nóng trong ngày | tin liên quan khác | tin nhanh
		đọc thêm | những tin mới hơn | những tin cũ hơn | những tin khác | những tin liên quan | những bài liên quan | mới nhất | trending | tham khảo thêm | cùng chuyên mục xem
	`),
	siteHeadings: list(`
		tin mới trên | mới nhất trên | đọc nhiều trên | đọc thêm trên | xem nhiều trên | xem thêm trên | nổi bật trên | đáng chú ý trên
	`),
	relatedCalls: list(`
		đừng bỏ lỡ | đừng bỏ qua | bạn không thể bỏ qua | bạn đừng bỏ lỡ | đừng bỏ lỡ tin này | mời bạn đọc | mời quý độc giả đọc thêm | mời bạn đọc thêm | xem thêm | đọc thêm | xem tiếp | đọc tiếp | tìm hiểu thêm | mời xem thêm | xem thêm về
		xem chi tiết | xem tất cả | xem thêm tin | xem ngay | mời độc giả xem thêm | mời độc giả xem video | mời quý độc giả xem video | mời bạn đọc xem video | mời xem video | mời các bạn đón đọc | mời quý vị xem thêm | mời độc giả đọc thêm | xem thêm video | xem video
		bài viết dành cho bạn | không thể bỏ qua | đáng chú ý | đọc bài gốc | xem bài gốc | đọc bài gốc tại đây | mời quý vị theo dõi video | đọc thêm tin
		xem thêm video clip | xem thêm video clip đang hot nhất | xem thêm clip | xem thêm bài viết | xem thêm tin tức | xem thêm các bài | đọc thêm về | bấm để đọc thêm | đọc tiếp bài | đọc ngay | tham khảo thêm | mời xem | mời đọc
	`),
	promoLines: list(`
		theo dõi chúng tôi trên | kết nối với chúng tôi | nhận tin mới nhất | nhận bản tin | đăng ký nhận tin | đăng ký nhận bản tin | đăng ký nhận tin mới
	`),
	promoOpenings: list(`
		mời quý độc giả theo dõi | mời độc giả theo dõi | mời bạn đọc theo dõi | mời quý vị theo dõi | mời bạn theo dõi | mời quý bạn đọc | theo dõi chúng tôi | hãy theo dõi chúng tôi
		đăng ký theo dõi | đăng ký nhận | đăng ký kênh | bấm đăng ký | nhấn đăng ký | bấm theo dõi | nhấn theo dõi | tải ứng dụng | cài đặt ứng dụng | quét mã qr | tham gia nhóm
		tham gia kênh | tham gia cộng đồng | like fanpage | hãy like | thích trang | kết nối với | mọi ý kiến đóng góp | mọi thông tin, bài vở | mọi phản ánh xin | mọi ý kiến xin gửi
		bạn đọc có thể gửi | quý độc giả có thể | độc giả có thể theo dõi | theo dõi kênh | theo dõi fanpage | theo dõi báo | độc giả gửi câu hỏi | gửi câu hỏi cho chúng tôi
		mời các bạn theo dõi | mời bạn đọc gửi | mời bạn đọc vào | mời độc giả gửi | mời quý độc giả đón xem | mua báo giấy | đặt mua báo | bạn có câu chuyện | bạn có thông tin | bạn có tin | bạn có hình ảnh | bạn muốn chia sẻ câu chuyện | hãy gửi câu chuyện | hãy gửi bài viết | hãy gửi thông tin | gửi câu chuyện của bạn | tài trợ bởi | quảng cáo bởi | với sự tài trợ của
		đọc báo in | đọc báo giấy | đón đọc | tải app | cài đặt app | theo dõi và | nhận tin tức | đăng ký ngay | đăng ký để nhận | cập nhật tin tức | bạn đọc có thể báo tin | bạn đọc có thể | quý độc giả
		mọi ý kiến | mọi đóng góp | hãy là người đầu tiên
		bạn đang đọc bài viết
		mua báo in | tham gia bình luận | mời bạn tham gia | mời bạn gửi | mời quý vị gửi | cập nhật nhanh | cập nhật tin nóng | hãy cùng theo dõi | tải ngay | tải về ứng dụng | nhấn vào đây | theo dõi thông tin trước
	`),
	noticePhrases: list(`
		bản quyền bài viết | khi phát hành lại | giữ bản quyền | thiết kế bởi | phát triển bởi | chịu trách nhiệm: | bản quyền © | bản quyền thuộc | ghi rõ nguồn | ® ghi | khi phát hành lại thông tin | phát hành lại thông tin | giấy phép số | giấy phép hoạt động | giấy phép xuất bản
		giấy phép thiết lập | tổng biên tập: | phó tổng biên tập: | cơ quan chủ quản: | trụ sở tòa soạn | tòa soạn: | chính sách bảo mật | điều khoản sử dụng | điều khoản dịch vụ
		sử dụng cookie | dùng cookie | bằng cách nhấp vào | cấm sao chép | không được sao chép | được bảo vệ bởi recaptcha | đồng ý với các điều khoản | liên hệ quảng cáo: | hotline:
		bình luận bằng tiếng việt | gõ tiếng việt có dấu | bình luận không phù hợp | vui lòng bật javascript | vui lòng chờ trong giây lát | trình duyệt của bạn không hỗ trợ | nội dung bình luận | bình luận của bạn sẽ
		bản quyền thuộc về | đường dây nóng: | giấy phép báo chí | giấy phép mxh | chịu trách nhiệm nội dung | không hiển thị công khai | không được hiển thị công khai | nhuận bút | gửi bài viết về | gửi bài về địa chỉ | báo tin, gửi bài
		chịu trách nhiệm quản lý nội dung | giấy phép số: | số giấy phép: | giấy phép thiết lập trang | tổng giám đốc: | phó giám đốc: | trưởng ban: | thư ký tòa soạn: | tòa soạn và trị sự | trụ sở chính: | trụ sở hà nội: | văn phòng đại diện: | cấp phép số | gp-bttt | gp-bvhttdl | gp-cbc | gp-ttđt | mời bạn gửi bài | thỏa thuận chia sẻ nội dung | ban quản trị | phòng quảng cáo
	`),
	commentHeadings: list(`
		bình luận | ý kiến bạn đọc | ý kiến độc giả | bình luận của bạn đọc | bình luận bài viết | để lại bình luận | viết bình luận | thảo luận | ý kiến | gửi bình luận | phản hồi
		để lại ý kiến | bình luận của bạn | bình luận của độc giả | ý kiến bạn đọc về bài viết | quan tâm nhất | các bình luận | bình luận mới nhất
	`),
	commentControls: list(`
		trả lời | thích | báo cáo | báo vi phạm | xem thêm bình luận | xem thêm ý kiến | giờ trước | phút trước | ngày trước | tuần trước | chia sẻ | xem trả lời
	`),
	tagLabels: list(`
		tag | tags | thẻ | từ khóa | từ khoá | chủ đề | xem thêm về | nhãn | chuyên đề
		sự kiện | dòng sự kiện | các từ khóa | từ khóa liên quan
	`),
	dateWords: list(`
		thứ | hai | ba | tư | năm | sáu | bảy | chủ | nhật | cn | ngày | tháng | lúc | giờ | phút | sáng | trưa | chiều | tối | gmt | utc | đăng | đăng lúc | cập | đã | xuất | bản | phát | hành
		ngày đăng | hôm nay | sửa đổi | sửa | đổi | trước | vào | am | pm | (gmt)
		giờ trước | phút trước | cập nhật lúc | cập nhật lần cuối | lần | cuối | xuất bản lúc | đăng ngày | ngày cập nhật | gmt+7 | lượt | xem
	`),
	creditMarkers: list(`
		ảnh | hình | hình ảnh | nguồn ảnh | ảnh minh họa | ảnh minh hoạ | ảnh chụp màn hình | ảnh cắt từ clip | ảnh tư liệu | đồ họa | đồ hoạ | video | clip | ảnh tl | nguồn video
		ảnh, video | ảnh và video | thiết kế | biếm họa | minh họa | minh hoạ | infographic | nguồn | nguồn clip
	`),
	creditOpenings: list(
		`ảnh chụp bởi | ảnh của | ảnh do | hình ảnh: | ảnh nguồn | bản quyền hình ảnh | ảnh từ | ảnh cắt từ | nguồn hình ảnh | nguồn ảnh | bản quyền ảnh`,
	),
	captionOpenings: list(
		`toàn cảnh | quang cảnh | từ trái sang | từ phải sang | từ trái qua | chú thích ảnh | chụp lại hình ảnh | chụp lại video | ảnh chụp | ảnh minh họa | ảnh minh hoạ | hình minh họa | hình minh hoạ | ảnh tư liệu`,
	),
	captionPlaces: list(
		`trái | phải | bìa trái | bìa phải | ngoài cùng bên trái | ngoài cùng bên phải | thứ hai từ trái | thứ hai từ phải | bên trái | bên phải | giữa | đứng giữa | áo đỏ | áo xanh | áo trắng | ảnh minh họa | ảnh minh hoạ | ảnh tư liệu`,
	),
	pictureWords: list(`ảnh | hình | hình ảnh | ảnh số | hình số`),
	attributionOpenings: list(
		`theo | tổng hợp từ | dịch từ | lược dịch từ | biên dịch | tổng hợp | nguồn tin | bài và ảnh | tác giả | vai trò | bởi | đăng bởi | viết bởi`,
	),
	attributionLabels: list(`
		nguồn | tác giả | theo | tổng hợp | biên tập | biên dịch | người dịch | bài | bài viết | bài và ảnh | bài, ảnh | tin | tin, ảnh | tin và ảnh | thực hiện | dịch | ct | pv | nhóm pv
		thực hiện nội dung | nội dung | phóng viên | nhóm phóng viên | ghi
	`),
	bylineWords: list(
		`phóng viên | nhà báo | pv | ctv | tổng hợp | ghi | thực hiện | lược dịch | dịch | biên dịch | tổng thuật | lược ghi | nhóm | nhóm pv | luật sư | bài và ảnh`,
	),
	bylineFillers: [],
	articleHeadings: list(`
		câu hỏi | hỏi | đáp | ưu điểm | nhược điểm | thông số | thông số kỹ thuật | đội hình thi đấu | đội hình ra sân | ghi bàn | diễn biến chính | kết luận | mở đầu | giới thiệu | tóm tắt | nguyên liệu | cách làm | cách chế biến | cách thực hiện | thực hiện | chuẩn bị | lưu ý | mẹo | thành phần | công dụng | tài liệu tham khảo
		đội hình xuất phát | đội hình dự kiến | hiệp 1 | hiệp 2 | nguyên nhân | triệu chứng | điều trị | phòng ngừa | chẩn đoán | lời kết | phụ lục | mục lục | bước
	`),
	advertMarks: ['qc'],
	imprintOpenings: list(`
		cơ quan của | cơ quan ngôn luận | cơ quan chủ quản | đơn vị chủ quản | tiếng nói của | diễn đàn của | phụ trách nội dung | phụ trách: | trụ sở: | trụ sở | tòa soạn: | toà soạn: | địa chỉ: |
		liên hệ: | điện thoại: | đt: | tel: | fax: | email: | hotline: | mọi hình thức sao chép | mọi hành động sử dụng | xem theo ngày | lưu ý: | quảng cáo: | tầng | tổng biên tập | phó tổng biên tập
	`),
	notNewsrooms: list(`
		nato | eu | asean | apec | wto | un | lhq | who | imf | wb | opec | g7 | g8 | g20 | brics | mỹ | tp | tp.hcm | tphcm | tp hcm | hcm | hđnd | ubnd | clb | hlv | vff | afc | fifa | uefa | ubnd
		mttq | đbqh | csgt | công an | chdcnd | cia | fbi | ai | 5g | gdp | covid | usd | vnd | hiv | sea games | v-league | cầu thủ | thpt | thcs | đh | hsbc | bidv | fed | q.1
	`),
	describesAuthor: list(
		`là phóng viên | là nhà báo | là biên tập viên | là cây bút | hiện là phóng viên | hiện là nhà báo`,
	),
}));
