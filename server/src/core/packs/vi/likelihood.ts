import type { Likelihood } from '../../names/likelihood';
import { once } from '../once';
import { typeWeights, wordClasses } from '../words';

/**
 * How Vietnamese words around and inside names change the odds of a type. Weights made by scripts/fitLikelihood.mjs; what
 * syllables begin and end places, and what people's names, was counted over 150,704 news articles.
 */
export const likelihood = once((): Likelihood => ({
	before: wordClasses(`
in: tại ở trong | from: từ | to: đến tới về sang ra vào lên xuống qua ghé | home: gốc quê xứ ngụ trú người dân | of: của thuộc do bởi
near: gần quanh giáp giữa ven dọc khắp ngoài trên dưới cạnh | and: và cùng với hay hoặc lẫn kiêm | source: theo dẫn nguồn | credit: ảnh hình clip video | for: cho vì để bằng
that: rằng khi nếu mà vì nhưng thì là như | meet: gặp tiếp mời thăm bầu khen tặng giao | beat: thắng hạ thua đánh bại đấu gỡ cầm
body: hãng tập đoàn ty ngân hàng quỹ sàn kênh trang mạng đài báo chí đội nhóm ban câu bộ trường phòng | lead: sáng lập diện trụ nhánh sở cổ phiếu
work: khúc hát phim sách thơ kịch truyện vở bản | thing: chiếc xe tàu máy bay dòng mẫu bão giải cúp cuộc loại thiết bị | people: bạn vợ chồng con cháu mẹ cha bố gái trai tên đồng`),
	after: wordClasses(`
and: và cùng với hay | is: là | has: có còn | will: sẽ vừa đã đang cũng từng | of: của | in: ở tại trong từ | to: đến về ra vào lên sang | by: bị được do
say: nói cho kể hỏi đáp khẳng trả chia tâm bày | made: sản xuất bán mua đầu tư công ty tung niêm xây mở | for: để vì như khi mà | play: thắng thua gặp đấu hạ đá ghi gỡ`),
	first: wordClasses(`
place first: quảng yên tân tam phú tây bình vĩnh hưng sơn nghĩa hòn lộc hàng phước đông hoà hòa bắc đắk sông ninh nghi cửa cầu ea đồng thạch mường cẩm vạn kỳ phù đại krông suối cái long diễn bến nam cổ cư bãi rạch luật tà châu thạnh đăk thượng tiên liên điện nậm cam trường bà gò núi hàm biển hạ lạc hải hương nhơn thới thịnh thọ phổ gia hợp đa chợ cù vàm cồn kon ia buôn chư san santa san new los las el al
person first: thúy thuý mạnh tuấn diệu thu huỳnh quốc kiều anh trọng thùy thuỳ trần chí phương hoàng huyền hoài lê nguyễn kim quang vũ ngọc nhật phạm lan công minh lưu bùi ái đức văn thị hữu đình xuân bảo hồng phan đặng võ đỗ hồ ngô lý`),
	endings: [
		[
			'place last',
			/^(?:yên|tân|hóa|hoá|hòa|hoà|ninh|thạnh|phú|khê|lợi|lộc|hồng|sơn|tây|nghĩa|trạch|phong|thượng|an|xá|la|mỹ|lạc|môn|bình|hiệp|phước|đông|thành|biên|chánh|cát|bắc|hợp|xuân|thịnh|tiến|đô|nguyên|lãnh|trì|đồng|giang|châu|vĩnh|bằng|trung|nhơn|gia|khương|xuyên|thuận|á|city|beach|viên|dương|hà|hưng|điền)$/u,
		],
		[
			'person last',
			/^(?:nga|anh|tuấn|thảo|duy|dung|ánh|trang|hằng|trần|oanh|my|khoa|vy|nhân|tú|quân|lê|vũ|phượng|nguyễn|nhi|ngân|hiếu|hạnh|trinh|phương|chi|lan|hiền|quỳnh|thư|hoàng|hương|cường|hùng|linh|trọng|lam|tín|huy|ngọc|dũng|tâm|vinh|thắng|hải|nam|đức|minh|sang|toàn|khánh|thủy|thuỷ|thanh|vân|mai|hà|loan|tùng|hậu|đạt|quang|chiến|phúc|lâm)$/u,
		],
		[
			'body ending',
			/(?:co|corp|tech|bank|com|gen|tel|media|group|air|jet|oil|gas|net|soft|land|mex|fish|imex|ines|foods|tex|plast|cons|vina|news|times|online)$/u,
		],
		[
			'surname ending',
			/(?:son|man|mann|berg|stein|sky|ski|ska|ez|ić|ic|vic|vich|ini|elli|etti|sen|ova|off|eff|ov|ev|in|enko|yan|ian|shvili|idze|quist|poulos|escu|eau)$/u,
		],
		[
			'town ending',
			/(?:ton|ham|ville|burg|burgh|land|ford|field|wick|mouth|pool|bury|dale|chester|grad|abad|pur|sk|polis|stadt|heim|dorf|hausen)$/u,
		],
	],
	wordEndings: [],
	single: typeWeights(`
<and: -2 1 3 -2 | <body: -1 0 -2 2 | <comma: 2 -1 0 -2 | <home: -4 2 -2 4 | <in: -1 2 -1 0 | <lead: -1 2 -2 0 | <line: 3 -3 4 -4 | <lower: -5 4 0 1 | <mark: 4 -2 0 -2 | <of: 1 -2 3 -2 | <paren: -1 -1 -1 3 | <stop: 2 0 -1 -1 | >and: -1 0 2 -1 | >by: 2 0 -1 0 | >close: -2 -1 1 2 | >comma: 3 2 0 -4 | >dash: -1 0 2 -1 | >in: -2 0 -2 4 | >line: -2 0 3 -1 | >lower: 3 -4 0 0 | >mark: 2 0 0 -1 | >number: 0 0 -2 1 | >of: -2 3 -1 0 | >paren: -2 -1 2 1 | >play: 3 -2 0 0 | >quote: -2 0 -1 3 | >stop: 1 -1 -3 2 | any: -2 -3 5 0 | body ending: -2 -1 5 -1 | comma LOC: -2 3 -2 1 | comma PER: 4 -2 -1 -1 | foreign capital comma: 5 -3 0 -1 | foreign capital dash: -1 0 2 -1 | foreign capital paren: -1 0 3 -2 | given: -4 6 -5 3 | mixed: 0 -2 0 2 | paren ORG: 0 0 2 -1 | person last: 2 -1 -1 -1 | place last: 0 2 -1 -1 | surname ending: 5 0 -5 0 | syllable: -3 5 -3 1 | title: 4 1 -2 -3 | upper: -7 -2 7 1`),
	longer: typeWeights(`
<and: 4 -2 -1 -2 | <beat: 4 -1 -2 -1 | <capital: 5 -3 -1 -2 | <comma: 2 0 1 -2 | <dash: 2 -1 -1 0 | <from: -3 2 2 0 | <home: -3 2 -1 2 | <in: -2 0 1 1 | <line: 4 -3 2 -3 | <lower: -5 2 1 2 | <mark: 3 -4 1 -1 | <near: 0 -1 -5 6 | <number: -3 4 0 -1 | <of: 2 0 0 -2 | <paren: 0 1 1 -2 | <slash: 0 -1 2 -1 | <thing: -2 -2 -1 5 | <to: -2 5 -1 -1 | <work: -1 1 -1 2 | >and: 2 1 -2 0 | >close: -1 1 2 -2 | >comma: -2 1 0 1 | >dash: 3 -3 -1 0 | >for: 0 -1 -1 2 | >in: 0 -2 3 -1 | >line: -2 0 1 1 | >lower: 0 1 1 -2 | >of: 0 -4 2 2 | >paren: 3 1 -4 0 | >quote: -2 0 1 2 | >say: -1 0 2 0 | >slash: 3 -2 -1 0 | >speaks: 1 2 -2 0 | >stop: 1 1 -2 0 | >will: 0 -2 2 0 | all upper: 4 -3 -2 1 | body ending: -2 -1 -1 4 | capital comma: 3 -4 2 -1 | capital dash: 2 -2 -1 0 | capital paren: 4 -2 -1 -1 | capital slash: 3 -2 -1 0 | comma LOC: -5 6 -1 0 | family first: -1 4 -3 0 | foreign: 6 -7 -1 2 | foreign capital mark: 0 -1 -1 2 | four: 3 -4 2 -1 | given first: 1 1 1 -3 | given last: 6 -4 1 -3 | mark ORG: 2 -1 0 0 | paren PER: 3 -1 -1 -1 | person first: 6 -5 0 -1 | person last: 3 -1 -1 -1 | place comma: -3 3 0 1 | place first: -6 10 0 -3 | place last: -3 3 1 -1 | place paren: -2 4 -1 -1 | small: 2 -4 4 -1 | some syllables: 2 -2 -1 1 | some upper: -2 -1 2 1 | surname ending: 4 -2 0 -2 | syllables: -3 5 0 -2 | two: -1 3 -2 0 | unknown first: 0 0 -2 2 | unknown last: -3 3 2 -2`),
	words: typeWeights(`
$hội: -2 -1 3 0 | $nam: -3 -1 4 0 | $news: -1 0 -1 3 | <,: 4 -1 1 -4 | <-: 3 -1 -2 0 | </: -1 -2 4 -1 | <;: 3 -2 0 -1 | <<,: 1 -3 1 1 | <<của: 0 -3 -1 5 | <<dân: -3 -1 -1 5 | <của: 2 -2 3 -3 | <người: -2 -3 -1 6 | <nhân: -3 0 2 0 | <trên: -3 -2 0 5 | <từ: -4 1 2 1 | <và: 0 1 2 -3 | <ở: -2 3 0 0 | >): -3 0 3 0 | >,: 0 3 0 -2 | >.: 3 2 -4 -1 | >/: 3 -2 1 -1 | >;: 3 -2 -1 0 | >>,: -3 0 0 3 | >>-: -1 -2 4 -2 | >>.: -1 0 -2 3 | >>chỉ: -1 4 -3 0 | >>sinh: 3 -2 -1 0 | >>ông: -1 -2 3 0 | >là: -2 3 0 -1 | >ở: -2 -3 3 3 | ^hà: -4 5 0 -1 | ^minh: 3 -3 0 0 | ^quốc: -2 -1 3 0`),
}));
