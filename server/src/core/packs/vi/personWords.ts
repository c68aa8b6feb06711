import type { PersonWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { byWord, list } from '../words';

/** What Vietnamese texts say of people and of nobody else, and which names of people look like other words. */
export const personWords = once((): PersonWords => ({
	acts: byWord(
		0,
		list(`
		chia tay | hẹn hò | kết hôn | ly hôn | đính hôn | cầu hôn | mang thai | mang bầu | sinh con | sinh năm | sinh ra | lớn lên | bật khóc | rơi lệ | mỉm cười
		bật cười | tâm sự | qua đời | từ trần | lén lút | lấy vợ | lấy chồng | cưới vợ | nhập viện | xuất viện | giải nghệ | treo giày | thú nhận
		vào vai | thủ vai | cảm thấy | nhớ lại | kể lại | lắc đầu | gật đầu | cúi đầu | tạo dáng | khoe dáng | diện váy | mặc váy | mặc áo
		đăng quang | tự tử | bật mí | trút hơi | trải lòng | nức nở | nghẹn ngào | lặng người | chào đời | học giỏi | tốt nghiệp | theo học | bị thương
		đi chợ | đi học | đi làm | ngồi một | ngồi cạnh | ngồi bên | ngồi ghế | ngồi lên | đứng dậy | đứng cạnh | nằm viện | nằm bất | khoe ảnh | khoe con | khoe giọng
		khoe bụng | khoe vai | khoe eo | khoe nhan | khoác áo | khoác tay | nắm tay | ôm chầm | ôm hôn | hôn mê | mất tích | liều mình | hát live | hát nhép
		song ca | hòa giọng | vào sân | rời sân | sút xa | sút bóng | sút phạt | sút chìm | sút chéo | sút hỏng | sút tung | dứt điểm | đệm lòng | chuyền bóng
		chọc khe | đánh gót | lập công | lập cú | đá phạt | đá hỏng | nhận thẻ | bị treo | bị đuổi | bị chấn | dính chấn | phạm lỗi | bật cao | thoát xuống
		lẻn vào | bỏ trốn | bỏ chạy | tẩu thoát | lẩn trốn | đầu thú | tự thú | khai nhận | khai rằng | kháng cáo | lĩnh án | hầu tòa | hầu toà | vung dao | cầm dao
		rút dao | đâm chết | siết cổ | cãi nhau | uống rượu | say rượu | dụ dỗ | cưỡng hiếp | hiếp dâm | nhắn tin | gọi điện | viết thư | cầm bút | vẽ tranh
		thu âm | đóng phim | hóa thân | hoá thân | nhập vai | lồng tiếng | bén duyên | nên duyên | yêu nhau | ngoại tình | độc thân | có bầu | hạ sinh
		sảy thai | bế con | dắt con | nuôi con | chăm con | dạy con | làm mẹ | làm cha | làm bố | ăn mặc | ăn cơm | ngủ quên | thức dậy
		tỉnh dậy | tỉnh lại | ngất xỉu | ngã quỵ | lâm bệnh | mắc bệnh | đổ bệnh | ốm nặng | nhắm mắt | nghẹn lời | rưng rưng | khóc nức | òa khóc | oà khóc
		khóc nghẹn | cười tươi | cười lớn | thở dài | gạt nước | lau nước | tức giận | nổi giận | hoảng sợ | sợ hãi | giật mình | ngỡ ngàng | bối rối | tự nhận
		hối hận | ân hận | quỳ gối | chắp tay | giơ tay | vẫy tay | đeo kính | đội mũ | nhuộm tóc | giảm cân | tăng cân | chạy bộ | đạp xe | lái xe | cầm lái
		học lớp | học đại | học trường | học ngành | thi đỗ | đỗ đại | đỗ thủ | trúng tuyển | nhập học | nhập ngũ | xuất ngũ | nghỉ hưu | về hưu | giã từ | từ giã
		nghỉ học | bỏ học | làm nghề | làm thuê | kiếm sống | mưu sinh | cùng chồng | cùng vợ | cùng mẹ | cùng bố | cùng bạn | và chồng | và vợ
		đánh đầu | đấm thẳng | vô lê | đệm bóng | rê bóng | tạt bóng
		`),
	),
	belongings: byWord(
		1,
		list(`
		mẹ | bố | cha | vợ | chồng | con gái | con trai | bạn gái | bạn trai | bạn thân | bạn cũ | người bạn | đồng nghiệp | học trò | thầy cũ | tình cũ | mẹ chồng
		mẹ vợ | bố chồng | bố vợ | cha đẻ | mẹ đẻ | mẹ ruột | anh trai | em trai | chị gái | em gái | cháu gái | cháu trai | hôn thê | hôn phu | nụ cười
		gương mặt | khuôn mặt | đôi mắt | ánh mắt | giọng hát | giọng ca | mái tóc | cơ thể | thân hình | vóc dáng | đôi chân | trái tim | cuộc đời
		đời tư | sự nghiệp | hôn nhân | đám cưới | đám tang | chuyện tình | tình cảm | tình yêu | cái chết | tuổi thơ | cú đánh | cú đấm | cú sút | cú ném
		đường chuyền | quả tạt | cú đúp | vai diễn | tiểu thuyết | tự truyện | hồi ký | thi thể | vợ cũ | chồng cũ | ca khúc | bài thơ
		`),
	),
	births: wordSet('sn sinh'),
	parts: wordSet('vai'),
	articles: wordSet('một nữ nam'),
	sharedTitles: new Set(['thành viên']),
	letters: wordSet('a y'),
	peopleCues: wordSet('người tộc bào con'),
	nationCues: wordSet('người'),
	titlesOfBodies: new Set(['lãnh đạo']),
	originCues: wordSet('gốc'),
	peoples: new Set(
		list(
			`kinh | tày | mường | khmer | khơ-me | mông | h'mông | nùng | dao | gia rai | jrai | ê đê | ba na | bana | bahnar | xơ đăng | xê đăng | sán chay | sán dìu | cơ ho | k'ho | chăm | hrê | ra glai | raglai | mnông | m'nông | x'tiêng | s'tiêng | vân kiều | bru | khơ mú | cơ tu | katu | giáy | giẻ triêng | tà ôi | chơ ro | xinh mun | hà nhì | chu ru | la chí | phù lá | la hủ | la ha | pà thẻn | chứt | lô lô | cờ lao | bố y | ngái | si la | pu péo | rơ măm | brâu | ơ đu | ca dong | pa kô | pa cô | do thái | duy ngô nhĩ | kurd | rohingya`,
		),
	),
	illnessCues: new Set(list(`bệnh | hội chứng | cúm | dương tính với | âm tính với`)),
	from: wordSet('từ'),
	to: wordSet('đến tới'),
	surePeoples: byWord(
		0,
		list(
			`tày | mường | khmer | khơ me | mông | h'mông | nùng | gia rai | jrai | ê đê | ba na | bana | bahnar | xơ đăng | xê đăng | sán chay | sán dìu | cơ ho | k'ho | chăm | hrê | ra glai | raglai | mnông | m'nông | x'tiêng | s'tiêng | khơ mú | cơ tu | katu | giẻ triêng | tà ôi | chơ ro | xinh mun | hà nhì | chu ru | la chí | phù lá | la hủ | pà thẻn | lô lô | cờ lao | pu péo | rơ măm | ơ đu | ca dong | pa kô | pa cô | duy ngô nhĩ | rohingya`,
		),
	),
	fromPlaces: new Set(list(`cô gái | chàng trai`)),
	ranks: wordSet('hai ba tư năm sáu bảy tám chín mười út'),
	elisions: wordSet('k h'),
	particles: wordSet('bin ibn bint abu von van'),
	peoplesOfStates: wordSet('thái hoa lào'),
	nationalities: new Set(['dân tộc']),
	givenLikePlaces: wordSet('jordan chad sydney brooklyn austin dallas madison paris'),
	officesOfStates: wordSet('vương hậu tử chúa tướng thống trưởng sứ vua hoàng'),
	rulers: wordSet('đế vương tông hầu'),
	auxiliaries: wordSet('đã sẽ đang vẫn cũng đều vừa từng còn không lại mới chưa luôn'),
}));
