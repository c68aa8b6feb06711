import { aliasGroups, type LinkPack, PAPERS } from '../linkPack';
import { once } from '../once';
import { list } from '../words';
import { bodyWords } from './bodyWords';
import { shortHeads } from './headWords';

/** Countries with their older, shorter and transliterated names; the short ones stand in pairs: `Nga-Trung`. */
export const COUNTRIES = once(() =>
	aliasGroups(
		'LOC',
		`
	Nga | Liên bang Nga | LB Nga | Russia
	Mỹ | Hoa Kỳ | Hoa Kì | Hợp chủng quốc Hoa Kỳ | Hợp chúng quốc Hoa Kỳ | United States
	Trung Quốc | CHND Trung Hoa | Cộng hòa Nhân dân Trung Hoa | Trung Hoa | TQ | Trung | Trung Cộng | China
	Việt Nam | CHXHCN Việt Nam | Cộng hòa Xã hội Chủ nghĩa Việt Nam | Việt | VN | Vietnam
	Triều Tiên | CHDCND Triều Tiên | CHND Triều Tiên | Cộng hòa Dân chủ Nhân dân Triều Tiên | Bắc Triều Tiên | Bắc Hàn | Triều | North Korea
	Hàn Quốc | Đại Hàn Dân Quốc | Đại Hàn | Nam Hàn | Nam Triều Tiên | Hàn | South Korea
	Nhật Bản | Nhật | Japan
	Anh | Vương quốc Anh | Liên hiệp Anh | Anh Quốc | United Kingdom
	Pháp | Cộng hòa Pháp | France
	Đức | CHLB Đức | Cộng hòa Liên bang Đức | Germany
	Ý | Italia | Ý Đại Lợi | Italy
	Tây Ban Nha | TBN | Spain
	Bồ Đào Nha | BĐN | Portugal
	Ukraine | Ukraina | U-crai-na
	Belarus | Belarút | Bê-la-rút | Bạch Nga
	Ba Lan | Poland
	Hà Lan | Hòa Lan | Netherlands
	Bỉ | Belgium
	Thụy Sĩ | Thụy Sỹ | Switzerland
	Thụy Điển | Sweden
	Na Uy | Norway
	Phần Lan | Finland
	Đan Mạch | Denmark
	Áo | Austria
	Hy Lạp | Greece
	Thổ Nhĩ Kỳ | Thổ Nhĩ Kì | Türkiye | Turkey
	Hungary | Hung-ga-ri | Hung Gia Lợi
	Bulgaria | Bun-ga-ri | Bảo Gia Lợi
	Romania | Ru-ma-ni | Lỗ Ma Ni
	Ireland | Ai-len | Ái Nhĩ Lan
	Scotland | Xcốt-len | Tô Cách Lan
	Séc | Cộng hòa Séc | CH Séc | Czech Republic | Czechia
	Ấn Độ | Ấn | India
	Úc | Úc Đại Lợi | Australia | Ô-xtrây-li-a
	New Zealand | Niu Di-lân | Tân Tây Lan
	Canada | Ca-na-đa | Gia Nã Đại
	Brazil | Brasil | Bra-xin | Ba Tây
	Argentina | Ác-hen-ti-na | Á Căn Đình
	Mexico | Mê-hi-cô | Mễ Tây Cơ
	Cuba | Cu Ba | Cu-ba
	Venezuela | Vê-nê-xu-ê-la
	Thái Lan | Thái | Thailand
	Lào | CHDCND Lào | Laos
	Campuchia | Cam-pu-chia | Cam Bốt | Căm Bốt | Cao Miên | Cambodia
	Myanmar | Mi-an-ma | Miến Điện | Burma
	Malaysia | Ma-lai-xi-a | Mã Lai Á | Mã Lai
	Singapore | Xin-ga-po | Tân Gia Ba | Xinh-ga-po
	Indonesia | In-đô-nê-xi-a | Nam Dương
	Philippines | Phi | Phi-líp-pin | Philippin | Phi Luật Tân | Phi-li-pin
	Đài Loan | Taiwan | Chinese Taipei | Đài Bắc Trung Hoa
	Hong Kong | Hồng Kông | Hương Cảng
	Macau | Ma Cao | Macao
	Mông Cổ | Mongolia
	Israel | I-xra-en
	Palestine | Pa-le-xtin
	Iran | I-ran | Ba Tư
	Afghanistan | Áp-ga-ni-xtan | A Phú Hãn
	Sri Lanka | Xri Lan-ca | Tích Lan
	Iraq | I-rắc
	Syria | Xy-ri | Xi-ri
	Ai Cập | Egypt
	Ả Rập Xê Út | Ả Rập Saudi | Ả-rập Xê-út | Saudi Arabia
	UAE | Các Tiểu vương quốc Ả Rập Thống nhất | United Arab Emirates
	Nam Phi | South Africa
	Liên Xô | Liên bang Xô Viết | Liên bang Cộng hòa Xã hội Chủ nghĩa Xô Viết | Soviet Union
	`,
	),
);

export const CITIES = once(() =>
	aliasGroups(
		'LOC',
		`
	Moscow | Matxcơva | Moskva | Mát-xcơ-va | Matxcova | Mạc Tư Khoa
	Bắc Kinh | Beijing
	Thượng Hải | Shanghai
	Bình Nhưỡng | Pyongyang
	Seoul | Xơ-un | Hán Thành
	Tokyo | Tô-ki-ô
	Washington | Oa-sinh-tơn | Hoa Thịnh Đốn
	London | Luân Đôn
	Paris | Pa-ri | Ba Lê
	Roma | Rome | La Mã
	New York | Niu Y-oóc | Nữu Ước
	San Francisco | Cựu Kim Sơn
	Berlin | Béc-lin | Bá Linh
	Kiev | Kyiv | Ki-ép
	Viêng Chăn | Vientiane | Vạn Tượng
	Phnom Penh | Phnôm Pênh | Nam Vang
	Bangkok | Băng Cốc | Vọng Các | Băng-cốc
	Thành phố Hồ Chí Minh | TP. Hồ Chí Minh | TP Hồ Chí Minh | TP.Hồ Chí Minh | TP.HCM | TP. HCM | TP HCM | TPHCM | Hồ Chí Minh | Sài Gòn | HCMC | Ho Chi Minh City
	Hà Nội | Hanoi | HN | TP Hà Nội
	Đà Nẵng | Da Nang | TP Đà Nẵng
	Hải Phòng | Hai Phong | TP Hải Phòng
	Cần Thơ | Can Tho | TP Cần Thơ
	Quảng Nam | Đất Quảng | Xứ Quảng | Quảng
	Nghệ An | Xứ Nghệ | Nghệ
	Thanh Hóa | Xứ Thanh | Thanh
	Đắk Lắk | Đắc Lắc | Đăk Lăk
	Đắk Nông | Đắc Nông | Đăk Nông
	Bắc Kạn | Bắc Cạn
	Kon Tum | Kontum
	Sa Pa | Sapa
	Thừa Thiên Huế | Thừa Thiên - Huế | TT-Huế
	Bà Rịa - Vũng Tàu | BR-VT
	`,
	),
);

const REGIONS = () =>
	aliasGroups(
		'LOC',
		`
	Crimea | Crưm | Krym
	Châu Á | Á châu | Asia
	Châu Âu | Âu châu | Europe
	Châu Phi | Phi châu | Africa
	Châu Mỹ | Mỹ châu | Americas
	Đông Nam Á | ĐNÁ | Southeast Asia
	Đồng bằng sông Cửu Long | ĐBSCL | Mekong Delta
	Đồng bằng sông Hồng | ĐBSH
	Senkaku | Điếu Ngư | quần đảo Điếu Ngư | Senkaku/Điếu Ngư | Diaoyu
	Takeshima | Dokdo | Takeshima/Dokdo
	Hoàng Sa | Paracel | Paracels
	Trường Sa | Spratly | Spratlys
	Biển Đông | South China Sea
	Thái Bình Dương | Pacific Ocean
	Đại Tây Dương | Atlantic Ocean
	Trái Đất | Địa Cầu | Earth
	Thế giới Ả Rập | Ả Rập | Ả-rập | Arab
	Mặt Trăng | Moon
	`,
	);

const ORGANIZATIONS = () =>
	aliasGroups(
		'ORG',
		`
	Liên Hợp Quốc | Liên Hiệp Quốc | LHQ | United Nations
	Hội đồng Bảo an Liên Hợp Quốc | Hội đồng Bảo an LHQ | Hội đồng Bảo an | Hội đồng Bảo an Liên Hiệp Quốc | HĐBA LHQ | HĐBA | United Nations Security Council
	Liên minh châu Âu | Liên hiệp châu Âu | EU | European Union
	Ủy ban châu Âu | EC | European Commission
	NATO | Tổ chức Hiệp ước Bắc Đại Tây Dương | Khối NATO
	ASEAN | Hiệp hội các quốc gia Đông Nam Á | Hiệp hội Các nước Đông Nam Á
	Tổ chức Y tế Thế giới | WHO | World Health Organization
	Tổ chức Thương mại Thế giới | WTO | World Trade Organization
	Quỹ Tiền tệ Quốc tế | IMF | International Monetary Fund
	Ngân hàng Thế giới | WB | World Bank
	Cơ quan Năng lượng Nguyên tử Quốc tế | IAEA
	Thông tấn xã Việt Nam | TTXVN | VNA
	Đài Á Châu Tự Do | RFA | Radio Free Asia
	Đài Tiếng nói Hoa Kỳ | VOA | Voice of America
	Đài Phát thanh Quốc tế Pháp | RFI | Radio France Internationale
	Công an Nhân dân Online | CAND Online | CAND
	Đài Tiếng nói Nhân dân TP.HCM | Đài Tiếng nói Nhân dân TP. Hồ Chí Minh | Đài Tiếng nói nhân dân Thành phố Hồ Chí Minh | VOH | VOH Online
	Đài Tiếng nói Việt Nam | VOV | VOV.VN
	Đài Truyền hình Việt Nam | VTV
	Tân Hoa xã | Xinhua
	KCNA | Thông tấn xã Trung ương Triều Tiên | Hãng thông tấn Trung ương Triều Tiên
	TASS | ITAR-TASS
	Người Lao Động | NLĐO | NLĐ
	Tiền Phong | TPO
	Tuổi Trẻ | TTO
	Thanh Niên | TNO
	Pháp luật TP.HCM | Pháp luật TP Hồ Chí Minh | PLO
	Sài Gòn Giải Phóng | SGGP | SGGPO
	Ngân hàng Ngoại thương Việt Nam | Vietcombank
	Ngân hàng Công thương Việt Nam | VietinBank
	Ngân hàng Đầu tư và Phát triển Việt Nam | BIDV
	Tập đoàn Điện lực Việt Nam | EVN
	Tập đoàn Dầu khí Việt Nam | PVN
	Ngân hàng Xuất nhập khẩu Việt Nam | Eximbank | EIB
	Ngân hàng Sài Gòn Thương Tín | Sacombank | STB
	Ngân hàng Kỹ thương Việt Nam | Techcombank | TCB
	Ngân hàng Á Châu | ACB
	Ngân hàng Quân đội | MB | MBBank | MBB
	Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam | Agribank
	Ngân hàng Việt Nam Thịnh Vượng | VPBank | VPB
	Hòa Phát | HPG
	Vinamilk | Công ty Cổ phần Sữa Việt Nam | VNM
	Thế Giới Di Động | MWG
	Masan | MSN
	Vingroup | VIC
	Vinhomes | VHM
	Petrolimex | Tập đoàn Xăng dầu Việt Nam | PLX
	Sabeco | SAB
	Tập đoàn Bưu chính Viễn thông Việt Nam | VNPT
	Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam | TKV | Vinacomin
	Hoàng Anh Gia Lai | HAGL
	Sông Lam Nghệ An | SLNA | S.Lam Nghệ An
	Becamex Bình Dương | B.Bình Dương | B. Bình Dương
	Hà Nội T&T | HN T&T
	Thép Xanh Nam Định | TX Nam Định
	Hồng Lĩnh Hà Tĩnh | HL Hà Tĩnh
	Đông Á Thanh Hóa | ĐA Thanh Hóa
	Barcelona | Barca | Barça
	Real Madrid | Real
	Atletico Madrid | Atletico
	Bayern Munich | Bayern
	Borussia Dortmund | Dortmund
	Juventus | Juve
	Inter Milan | Inter
	Paris Saint-Germain | PSG | Paris SG
	Tottenham Hotspur | Tottenham | Spurs
	Chelsea | The Blues
	Arsenal | The Gunners
	Liên đoàn Bóng đá Việt Nam | VFF
	Công ty Cổ phần Bóng đá chuyên nghiệp Việt Nam | VPF
	Phòng Thương mại và Công nghiệp Việt Nam | Liên đoàn Thương mại và Công nghiệp Việt Nam | VCCI
	Vietnam Airlines | Hãng Hàng không Quốc gia Việt Nam | Tổng công ty Hàng không Việt Nam
	Quốc hội | Quốc hội Việt Nam | Quốc hội nước CHXHCN Việt Nam | Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam
	Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam | VASEP
	Hiệp hội Bất động sản TP.HCM | HoREA
	Sở Giao dịch Chứng khoán TP.HCM | HOSE | HoSE
	Sở Giao dịch Chứng khoán Hà Nội | HNX
	Liên đoàn Bóng đá châu Á | AFC
	Liên đoàn Bóng đá Thế giới | FIFA
	Điện Kremlin | Kremlin | Cẩm Linh
	Nhà Trắng | Tòa Bạch Ốc | Toà Bạch Ốc | White House
	Lầu Năm Góc | Lầu Năm góc | Ngũ Giác Đài | Pentagon
	Đảng Cộng sản Việt Nam | ĐCSVN
	Đảng Cộng sản Trung Quốc | ĐCSTQ
	Manchester United | MU | Man United | Man Utd | M.U
	Manchester City | Man City
	`,
	);

export const PEOPLE = once(() =>
	aliasGroups(
		'PER',
		`
	Kim Jong-un | Kim Chính Ân | Kim Châng Ưn
	Kim Jong-il | Kim Chính Nhật
	Kim Nhật Thành | Kim Il-sung
	Tập Cận Bình | Xi Jinping
	Hồ Cẩm Đào | Hu Jintao
	Giang Trạch Dân | Jiang Zemin
	Mao Trạch Đông | Mao Zedong
	Đặng Tiểu Bình | Deng Xiaoping
	Tưởng Giới Thạch | Chiang Kai-shek
	Tôn Trung Sơn | Tôn Dật Tiên | Sun Yat-sen
	Lý Khắc Cường | Li Keqiang
	Vương Nghị | Wang Yi
	Thái Anh Văn | Tsai Ing-wen
	Mã Anh Cửu | Ma Ying-jeou
	Phác Cận Huệ | Park Geun-hye
	Lý Hiển Long | Lee Hsien Loong
	Lý Quang Diệu | Lee Kuan Yew
	Hồ Chí Minh | Bác Hồ | Nguyễn Ái Quốc | Hồ Chủ tịch
	Lê Thái Tổ | Lê Lợi
	Lý Thái Tổ | Lý Công Uẩn
	Đinh Tiên Hoàng | Đinh Bộ Lĩnh
	Trần Hưng Đạo | Trần Quốc Tuấn | Hưng Đạo Vương | Hưng Đạo Đại Vương
	Vladimir Putin | Vla-đi-mia Pu-tin
	Lenin | V.I. Lenin | V.I.Lenin | Lê-nin
	`,
	),
);

const EVENTS = () =>
	aliasGroups(
		'MISC',
		`
	Thế chiến II | Thế chiến thứ hai | Thế chiến thứ II | Thế chiến 2 | Chiến tranh thế giới thứ hai | Chiến tranh thế giới thứ II | Chiến tranh thế giới II | Chiến tranh thế giới 2 | World War II
	Thế chiến I | Thế chiến thứ nhất | Thế chiến thứ I | Thế chiến 1 | Chiến tranh thế giới thứ nhất | Chiến tranh thế giới thứ I | World War I
	Chiến tranh Lạnh | Cold War
	Covid-19 | Covid | Covid 19
	Champions League | Cúp C1 | Cúp C1 châu Âu
	Europa League | Cúp C2
	V-League | V.League | V League
	World Cup | Giải vô địch bóng đá thế giới | Cúp bóng đá thế giới
	Euro | Giải vô địch bóng đá châu Âu
	`,
	);

/** Vietnamese family names, and those of China and Korea as Vietnamese reads them. */
const FAMILY_NAMES = () =>
	list(`
	Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đào | Đoàn | Vương | Trịnh | Trương |
	Đinh | Lâm | Phùng | Mai | Tô | Hà | Tạ | Thái | Quách | Lương | Tống | Thạch | Cao | Chu | Châu | La | Lưu | Kiều | Mạc | Nghiêm | Ninh | Tăng |
	Bạch | Diệp | Doãn | Giáp | Hứa | Khổng | Khuất | Kim | Lại | Lã | Lữ | Lục | Mạch | Mẫn | Ông | Phí | Phó | Quan | Quản | Sử | Tiêu | Tôn | Từ |
	Triệu | Trình | Văn | Viên | Vi | Đàm | Đậu | Đồng | Âu | Ân | An | Bành | Bế | Biện | Cấn | Cù | Cung | Đường | Hàn | Hầu | Hình | Hạ | Khương | Liễu |
	Liêu | Lò | Lộ | Ma | Mã | Nhan | Nhữ | Nông | Ôn | Tập | Tần | Tất | Thân | Thẩm | Thi | Thiều | Tưởng | Giang | Chử | Ca | Chung | Chế | Phác | Thôi | Mao | Diêu
`);

export const links = once((): LinkPack => ({
	aliases: [...COUNTRIES(), ...CITIES(), ...REGIONS(), ...ORGANIZATIONS(), ...PEOPLE(), ...EVENTS()],
	genericPrefixes: [
		{ types: ['LOC'], words: list('cộng hòa | cộng hoà | vương quốc | liên bang | đại công quốc | nước | đất nước') },
		{ types: ['LOC'], words: list('tỉnh') },
		{ types: ['LOC'], words: list('thành phố | thủ đô | tp. | tp | thị xã | tx. | tx | thị trấn | tt.') },
		{ types: ['LOC'], words: list('quận | q.') },
		{ types: ['LOC'], words: list('huyện | h.') },
		{ types: ['LOC'], words: list('phường | p.') },
		{ types: ['LOC'], words: list('xã | làng | thôn | bản | ấp') },
		{ types: ['LOC'], words: list('bang | tiểu bang') },
		{ types: ['LOC'], words: list('vùng | khu vực') },
		{ types: ['LOC'], words: list('đảo | hòn đảo | quần đảo') },
		{ types: ['LOC'], words: list('núi | ngọn núi | dãy núi') },
		{ types: ['LOC'], words: list('khu di tích | khu di tích lịch sử | di tích') },
		{ types: ['ORG'], words: list('clb | câu lạc bộ | đội | đội bóng | đội tuyển | đt | đtqg'), meaning: 'club' },
		{
			types: ['ORG'],
			words: list(
				'công ty | công ty cổ phần | công ty cp | ctcp | công ty tnhh | tập đoàn | tổng công ty | hãng | hãng phim | thương hiệu',
			),
		},
		{ types: ['ORG'], words: list('ngân hàng | ngân hàng tmcp') },
		{ types: ['ORG'], words: list('trường') },
		{
			types: ['ORG'],
			words: list(
				'báo | tờ | tờ báo | nhật báo | báo điện tử | tạp chí | tạp chí điện tử | trang | trang tin | trang tin điện tử | kênh | đài | hãng tin | hãng thông tấn',
			),
			meaning: PAPERS,
		},
		{ types: ['MISC'], words: list('tên lửa') },
		{ types: ['MISC'], words: list('tàu | tàu vũ trụ') },
		{ types: ['MISC'], words: list('xe | dòng xe') },
		{ types: ['MISC'], words: list('máy bay | tiêm kích') },
		{ types: ['MISC'], words: list('giải') },
		{ types: ['MISC'], words: list('cuốn | cuốn sách | tiểu thuyết') },
		{ types: ['MISC'], words: list('phim | bộ phim') },
		{ types: ['MISC'], words: list('bài hát | ca khúc') },
		{ types: ['MISC'], words: list('chiến dịch') },
	],
	genericSuffixes: [
		{ types: ['ORG'], words: list('fc'), meaning: 'club' },
		{ types: ['ORG'], words: bodyWords().siteNames, meaning: PAPERS },
	],
	otherThings: [
		{
			heads: list('bán đảo | vịnh | eo biển | sân bay | sân bay quốc tế | cảng hàng không | nhà ga | sông'),
			names: [...COUNTRIES(), ...CITIES()],
		},
	],
	familyNamesFirst: FAMILY_NAMES(),
	// Family names that Chinese and Koreans have as well are left out: these people are called by them (`ông Tập`).
	givenNameOnly: { families: list('nguyễn | lê | huỳnh | võ | bùi'), middles: list('thị | văn'), optional: ['thị'] },
	articles: [],
	shortHeads: shortHeads(),
	bodyWords: bodyWords(),
	ofWords: list('của'),
	inflections: [],
	personCues: {
		titles: { man: list('ông | anh | chú | cậu'), woman: list('bà | chị | cô') },
		// They are named by their given names, which relatives don't share.
		kin: { man: [], woman: [] },
		pronouns: { man: [], woman: [] },
		whose: [],
		parts: list('vai | vai diễn | nhân vật'),
		asParts: [],
		stage: [],
	},
}));
