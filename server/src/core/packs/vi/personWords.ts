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
	articles: wordSet('một nữ nam'),
	sharedTitles: new Set(['thành viên']),
	letters: wordSet('a y'),
	peopleCues: wordSet('người tộc bào con'),
	nationCues: wordSet('người'),
	peoples: new Set(
		list(
			`kinh | tày | mường | khmer | khơ-me | mông | h'mông | nùng | dao | gia rai | jrai | ê đê | ba na | bana | bahnar | xơ đăng | xê đăng | sán chay | sán dìu | cơ ho | k'ho | chăm | hrê | ra glai | raglai | mnông | m'nông | x'tiêng | s'tiêng | vân kiều | bru | khơ mú | cơ tu | katu | giáy | giẻ triêng | tà ôi | chơ ro | xinh mun | hà nhì | chu ru | la chí | phù lá | la hủ | la ha | pà thẻn | chứt | lô lô | cờ lao | bố y | ngái | si la | pu péo | rơ măm | brâu | ơ đu | ca dong | pa kô | pa cô | do thái | duy ngô nhĩ | kurd | rohingya`,
		),
	),
	fromPlaces: new Set(list(`cô gái | chàng trai`)),
	ranks: wordSet('hai ba tư năm sáu bảy tám chín mười út'),
	elisions: wordSet('k h'),
	particles: wordSet('bin ibn bint abu von van'),
	rulers: wordSet('đế vương tông hầu'),
	auxiliaries: wordSet('đã sẽ đang vẫn cũng đều vừa từng còn không lại mới chưa luôn'),
}));
