import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { chainMentions } from '../../server/src/corpus/localEntities';
import { WITHOUT_TYPE } from '../../server/src/corpus/namedMentions';
import { checkLinear } from '../support/work';
import { namedCorpus, namedText } from './namedText';

suite('names of one document', () => {
	checkChains(
		'a family name stands for the full one, before and after it',
		'[PER Medvedev] đến. Ông [PER Dmitry Medvedev] nói. [PER Medvedev] đi.',
		['PER Dmitry Medvedev: Medvedev 2, Dmitry Medvedev 1'],
	);
	checkChains(
		'a Vietnamese given name stands for the full name',
		'[PER Nguyễn Văn Hùng] đến. Anh [PER Hùng] nói với [PER Văn Hùng].',
		['PER Nguyễn Văn Hùng: Hùng 1, Nguyễn Văn Hùng 1, Văn Hùng 1'],
	);
	checkChains(
		'Vietnamese people are called by their given names, others by the family names before them',
		'Chị [PER Lâm Thu Hà] gặp anh [PER Bùi Quang Lâm]. Anh [PER Lâm] nấu. Bà [PER Vũ Thị Lan] chờ ông [PER Vũ]. Ông [PER Tập Cận Bình] đến; ông [PER Tập] nói.',
		[
			'PER Bùi Quang Lâm: Bùi Quang Lâm 1, Lâm 1',
			'PER Lâm Thu Hà: Lâm Thu Hà 1',
			'PER Tập Cận Bình: Tập 1, Tập Cận Bình 1',
			'PER Vũ Thị Lan: Vũ Thị Lan 1',
			'PER Vũ: Vũ 1',
		],
	);
	checkChains(
		'a club without its sponsor, or by the last word of what its head calls a club; two clubs stay two',
		'[ORG CLB LPBank HAGL] thắng. [ORG HAGL] mừng. [ORG CLB Consadole Sapporo] thua. [ORG Sapporo] buồn. [ORG Inter Milan] gặp [ORG Milan].',
		[
			'ORG CLB Consadole Sapporo: CLB Consadole Sapporo 1, Sapporo 1',
			'ORG CLB LPBank HAGL: CLB LPBank HAGL 1, HAGL 1',
			'ORG Inter Milan: Inter Milan 1',
			'ORG Milan: Milan 1',
		],
	);
	checkChains(
		'a group by its own name, and none of its companies; a school without its level',
		'[ORG Tổng công ty Viễn thông Rivotel] họp. [ORG Rivotel] mở mạng. [ORG Công ty Phần mềm KPB] và [ORG KPB] họp. [ORG Trường Tiểu học Tân Lập 1] và [ORG Trường Tân Lập 1].',
		[
			'ORG Công ty Phần mềm KPB: Công ty Phần mềm KPB 1',
			'ORG KPB: KPB 1',
			'ORG Trường Tiểu học Tân Lập 1: Trường Tiểu học Tân Lập 1 1, Trường Tân Lập 1 1',
			'ORG Tổng công ty Viễn thông Rivotel: Rivotel 1, Tổng công ty Viễn thông Rivotel 1',
		],
	);
	checkChains(
		'a woman with and without her middle name, a man with and without his generation',
		'Bà [PER Phạm Thị Thanh Vân] nói. Bà [PER Phạm Thanh Vân] cười. Chị [PER Lê Thị Mai], anh [PER Lê Mai]. Ông [PER Benigno Aquino], [PER Benigno S. Aquino III].',
		[
			'PER Benigno S. Aquino III: Benigno Aquino 1, Benigno S. Aquino III 1',
			'PER Lê Mai: Lê Mai 1',
			'PER Lê Thị Mai: Lê Thị Mai 1',
			'PER Phạm Thị Thanh Vân: Phạm Thanh Vân 1, Phạm Thị Thanh Vân 1',
		],
	);
	checkChains(
		'a body’s name in two languages, a site by the initials of its paper; a bracket in the next line explains nothing',
		'[ORG Tổ chức Theo dõi Nhân quyền] ([ORG Human Rights Watch]) nói.\n[ORG BLST.VN] đưa tin. [ORG Báo Bờ Lau Sông Trà] cũng vậy. Trận thắng [ORG Gốm Sông Trà]\n([ORG GXO]) Hôm qua.',
		[
			'ORG Báo Bờ Lau Sông Trà: BLST.VN 1, Báo Bờ Lau Sông Trà 1',
			'ORG GXO: GXO 1',
			'ORG Gốm Sông Trà: Gốm Sông Trà 1',
			'ORG Tổ chức Theo dõi Nhân quyền: Human Rights Watch 1, Tổ chức Theo dõi Nhân quyền 1',
		],
	);
	checkChains(
		'a team is called by its last word, a body by the initials of all its words',
		'[ORG Buffalo Herons] won. [ORG Herons] left [LOC Buffalo]. [ORG Central Bank of Nigeria] met. [ORG CBN] spoke.',
		[
			'LOC Buffalo: Buffalo 1',
			'ORG Buffalo Herons: Buffalo Herons 1, Herons 1',
			'ORG Central Bank of Nigeria: CBN 1, Central Bank of Nigeria 1',
		],
	);
	checkChains(
		'two teams of one word, and initials of one name of two, stay apart',
		'[ORG Buffalo Herons] beat [ORG Denver Herons] in [LOC Buffalo] and [LOC Denver]. [ORG Herons] won. [ORG Nut Farms] met [ORG NF].',
		[
			'LOC Buffalo: Buffalo 1',
			'LOC Denver: Denver 1',
			'ORG Buffalo Herons: Buffalo Herons 1',
			'ORG Denver Herons: Denver Herons 1',
			'ORG Herons: Herons 1',
			'ORG NF: NF 1',
			'ORG Nut Farms: Nut Farms 1',
		],
	);
	checkChains(
		'a club is called by its first word, a company by the first ones after its full name',
		'[ORG Orbeck] lost. [ORG Orbeck Rovers] beat [ORG Marlo Dredging and Salvage Company]. [ORG Marlo] and [ORG Marlo Dredging] paid.',
		[
			'ORG Marlo Dredging and Salvage Company: Marlo 1, Marlo Dredging 1, Marlo Dredging and Salvage Company 1',
			'ORG Orbeck Rovers: Orbeck 1, Orbeck Rovers 1',
		],
	);
	checkChains(
		'… unless two begin so, the full name comes later, it is a country’s, or it has an article, or a part of a group is called by initials',
		'[ORG Orbeck Rovers] beat [ORG Orbeck City]. [ORG Orbeck] won. [ORG Marlo] paid [ORG Marlo Dredging Company], [ORG India] [ORG India Salvage Company]. [ORG XBQ Salvage Company] left [ORG XBQ], [ORG Jamo Sound Corporation] [ORG The Jamo].',
		[
			'ORG India Salvage Company: India Salvage Company 1',
			'ORG India: India 1',
			'ORG Marlo Dredging Company: Marlo Dredging Company 1',
			'ORG Marlo: Marlo 1',
			'ORG Orbeck City: Orbeck City 1',
			'ORG Orbeck Rovers: Orbeck Rovers 1',
			'ORG Orbeck: Orbeck 1',
			'ORG Jamo Sound Corporation: Jamo Sound Corporation 1',
			'ORG The Jamo: The Jamo 1',
			'ORG XBQ Salvage Company: XBQ Salvage Company 1',
			'ORG XBQ: XBQ 1',
		],
	);
	checkChains(
		'an event without who holds it, a flight by its number, a hotel without the chain it belongs to',
		'[MISC QFBA Winners League], [MISC Winners League]. [MISC FIFA World Cup], [MISC World Cup]. [MISC QX8501], [MISC Flight QX8501]. [LOC Fairmark Jaspen Park Lodge], [LOC Jaspen Park Lodge].',
		[
			'LOC Fairmark Jaspen Park Lodge: Fairmark Jaspen Park Lodge 1, Jaspen Park Lodge 1',
			'MISC FIFA World Cup: FIFA World Cup 1, World Cup 1',
			'MISC Flight QX8501: Flight QX8501 1, QX8501 1',
			'MISC QFBA Winners League: QFBA Winners League 1, Winners League 1',
		],
	);
	checkChains(
		'… but not a court or party of one country for any, an event of the young for that of all, a part of a place for the whole, or what two may leave out',
		'[ORG Supreme Court], [ORG US Supreme Court]. [ORG Green Party], [ORG Scottish Green Party]. [LOC New South Wales], [LOC Northern New South Wales]. [MISC QFBA Winners League], [MISC CQF Winners League], [MISC Winners League]. [MISC U23 Marlo Trophy], [MISC Marlo Trophy].',
		[
			'LOC New South Wales: New South Wales 1',
			'LOC Northern New South Wales: Northern New South Wales 1',
			'MISC CQF Winners League: CQF Winners League 1',
			'MISC Marlo Trophy: Marlo Trophy 1',
			'MISC QFBA Winners League: QFBA Winners League 1',
			'MISC U23 Marlo Trophy: U23 Marlo Trophy 1',
			'MISC Winners League: Winners League 1',
			'ORG Green Party: Green Party 1',
			'ORG Scottish Green Party: Scottish Green Party 1',
			'ORG Supreme Court: Supreme Court 1',
			'ORG US Supreme Court: US Supreme Court 1',
		],
	);
	checkChains(
		'what stands in brackets behind a name is short for it, by letters of another language or as a company is called',
		'[ORG Liên đoàn Cờ tướng Việt Nam] ([ORG VXF]) họp. [ORG VXF] vui. [ORG Công ty cổ phần Sao Lụa] ([ORG Silkimo]) lỗ.',
		[
			'ORG Công ty cổ phần Sao Lụa: Công ty cổ phần Sao Lụa 1, Silkimo 1',
			'ORG Liên đoàn Cờ tướng Việt Nam: VXF 2, Liên đoàn Cờ tướng Việt Nam 1',
		],
	);
	checkChains(
		'where a company is traded is not what it is called for short',
		'[ORG Công ty cổ phần Sao Lụa] ([ORG HOSE]) lãi. [ORG Công ty cổ phần Sen Nâu] ([ORG HXT]: SNA) lỗ. [ORG HOSE] vui, [ORG HXT] nghỉ.',
		[
			'ORG Công ty cổ phần Sao Lụa: Công ty cổ phần Sao Lụa 1',
			'ORG Công ty cổ phần Sen Nâu: Công ty cổ phần Sen Nâu 1',
			'ORG HOSE: HOSE 2',
			'ORG HXT: HXT 2',
		],
	);
	checkChains(
		'a head alone stands for the last whole name that begins with it, and a region for no country',
		'[ORG Liên hiệp các hội Cần Thơ] gặp [ORG Liên hiệp các hội Huế]. [ORG Liên hiệp] vui. [LOC Ả Rập] khác [LOC Ả Rập Saudi].',
		[
			'LOC Ả Rập Saudi: Ả Rập Saudi 1',
			'LOC Ả Rập: Ả Rập 1',
			'ORG Liên hiệp các hội Cần Thơ: Liên hiệp các hội Cần Thơ 1',
			'ORG Liên hiệp các hội Huế: Liên hiệp 1, Liên hiệp các hội Huế 1',
		],
	);
	checkChains(
		'a body is named by letters, with any joiner or none, and a provincial one with its level or without it',
		'[ORG Sở Giáo dục và Đào tạo Hà Nam] họp. [ORG Sở GD-ĐT Hà Nam], [ORG Sở GD&ĐT] nói. [ORG UBND tỉnh Hà Nam], [ORG Ủy ban nhân dân Hà Nam], [ORG UBND tỉnh] duyệt. [ORG UBND huyện Lý Nhân] nghe.',
		[
			'ORG Sở Giáo dục và Đào tạo Hà Nam: Sở GD&ĐT 1, Sở GD-ĐT Hà Nam 1, Sở Giáo dục và Đào tạo Hà Nam 1',
			'ORG UBND huyện Lý Nhân: UBND huyện Lý Nhân 1',
			'ORG Ủy ban nhân dân Hà Nam: UBND tỉnh 1, UBND tỉnh Hà Nam 1, Ủy ban nhân dân Hà Nam 1',
		],
	);
	checkChains(
		'a province’s body is no town’s, and two provinces have two of them',
		'[ORG Công an TP Hà Tĩnh] báo [ORG Công an tỉnh]. [ORG Công an Nghệ An], [ORG Công an tỉnh], [ORG Công an Sơn La], [ORG Công an tỉnh].',
		[
			'ORG Công an Nghệ An: Công an Nghệ An 1, Công an tỉnh 1',
			'ORG Công an Sơn La: Công an Sơn La 1, Công an tỉnh 1',
			'ORG Công an TP Hà Tĩnh: Công an TP Hà Tĩnh 1',
			'ORG Công an tỉnh: Công an tỉnh 1',
		],
	);
	checkChains(
		'a town’s body without its town, by the level that it says; an agency or a cooperative has none in its name',
		'[ORG Công an thị trấn Lạc Nguyên] báo. [ORG Công an thị trấn] họp. [ORG Hợp tác xã Hoa Sim] bán. [ORG Hợp tác xã] họp.',
		[
			'ORG Công an thị trấn Lạc Nguyên: Công an thị trấn 1, Công an thị trấn Lạc Nguyên 1',
			'ORG Hợp tác xã: Hợp tác xã 1',
			'ORG Hợp tác xã Hoa Sim: Hợp tác xã Hoa Sim 1',
		],
	);
	checkChains(
		'a company by its own name, a paper by its letters, on paper or as its site, an event without its year',
		'[ORG Công ty Cổ phần Xây dựng và Dịch vụ Lộc Mai Land] xây. [ORG Lộc Mai Land] bán. [ORG Báo Hà Nam điện tử], [ORG Báo Hà Nam], ([ORG HNO]). [MISC BTX Cup 2013] hay, [MISC BTX Cup] vui. [MISC V-League 2014], [MISC V-League].',
		[
			'MISC BTX Cup 2013: BTX Cup 1, BTX Cup 2013 1',
			'MISC V-League 2014: V-League 2014 1',
			'MISC V-League: V-League 1',
			'ORG Báo Hà Nam điện tử: Báo Hà Nam 1, Báo Hà Nam điện tử 1, HNO 1',
			'ORG Công ty Cổ phần Xây dựng và Dịch vụ Lộc Mai Land: Công ty Cổ phần Xây dựng và Dịch vụ Lộc Mai Land 1, Lộc Mai Land 1',
		],
	);
	checkChains(
		'a club by its town, which another body of the town isn’t; the own ministry by its letters',
		'[ORG Becamex Bình Dương] thắng. [ORG Bình Dương] đá hay. [ORG Cung Thể thao Huế] thua [ORG Huế]. [ORG Bộ Ngoại giao Việt Nam], [ORG Bộ Ngoại giao Lào] (ảnh: [ORG BNG]).',
		[
			'ORG Becamex Bình Dương: Becamex Bình Dương 1, Bình Dương 1',
			'ORG Bộ Ngoại giao Lào: Bộ Ngoại giao Lào 1',
			'ORG Bộ Ngoại giao Việt Nam: BNG 1, Bộ Ngoại giao Việt Nam 1',
			'ORG Cung Thể thao Huế: Cung Thể thao Huế 1',
			'ORG Huế: Huế 1',
		],
	);
	checkChains(
		'the ministry is the own one until another country’s was named',
		'[ORG Bộ Quốc phòng] đón [ORG Bộ Quốc phòng Ấn Độ]. [ORG Bộ Công an Lào] đến. [ORG Bộ Công an] nói.',
		[
			'ORG Bộ Công an Lào: Bộ Công an 1, Bộ Công an Lào 1',
			'ORG Bộ Quốc phòng Ấn Độ: Bộ Quốc phòng Ấn Độ 1',
			'ORG Bộ Quốc phòng: Bộ Quốc phòng 1',
		],
	);
	checkChains(
		'a father’s or son’s name may leave that out',
		'[PER Ricardo Solana Jr.] came. [PER Solana] spoke, [PER Ricardo Solana] left.',
		['PER Ricardo Solana Jr.: Ricardo Solana 1, Ricardo Solana Jr. 1, Solana 1'],
	);
	checkChains(
		'a body in brackets behind another one is not',
		'[ORG Cục Cảnh sát giao thông] ([ORG Bộ Công an]) họp. [PER Xuân An] ([PER Lê Tám]) hát.',
		[
			'ORG Bộ Công an: Bộ Công an 1',
			'ORG Cục Cảnh sát giao thông: Cục Cảnh sát giao thông 1',
			'PER Lê Tám: Lê Tám 1',
			'PER Xuân An: Xuân An 1',
		],
	);
	checkChains(
		'a foreign name by its syllables, and in brackets as it is written',
		'[PER Ê.Ma-lô] ([PER Emile Malo]) đến. [PER Ê.Ma-lô] nói.',
		['PER Emile Malo: Ê.Ma-lô 2, Emile Malo 1'],
	);
	checkChains(
		'a site by its address, and with the word that sites have behind the name',
		'[ORG Báo Sông Lụa] đưa tin. Xem [ORG baosonglua.vn] và [ORG Báo Sông Lụa Online].',
		['ORG Báo Sông Lụa Online: Báo Sông Lụa 1, Báo Sông Lụa Online 1, baosonglua.vn 1'],
	);
	checkChains(
		'… by its first words, with the article or without, as Russian is written in Latin letters, and by its initials',
		'[ORG The East Marlonian], [ORG theeast.com.au]. [ORG Coast Times of Marlo], [ORG coasttimes.com]. [ORG Вечерний Орбекъ], [ORG vecherniyorbek.ru]. [ORG XQ], [ORG xq.org].',
		[
			'ORG Coast Times of Marlo: Coast Times of Marlo 1, coasttimes.com 1',
			'ORG The East Marlonian: The East Marlonian 1, theeast.com.au 1',
			'ORG XQ: XQ 1, xq.org 1',
			'ORG Вечерний Орбекъ: vecherniyorbek.ru 1, Вечерний Орбекъ 1',
		],
	);
	checkChains(
		'… but not where two begin so, or where it is called like a place',
		'[ORG Coast Times of Marlo], [ORG Coast Times of Orbeck], [ORG coasttimes.com]. [ORG NJ], [ORG nj.com].',
		[
			'ORG Coast Times of Marlo: Coast Times of Marlo 1',
			'ORG Coast Times of Orbeck: Coast Times of Orbeck 1',
			'ORG NJ: NJ 1',
			'ORG coasttimes.com: coasttimes.com 1',
			'ORG nj.com: nj.com 1',
		],
	);
	checkChains(
		'of two who share a short form the one mentioned last is meant',
		'[PER Nguyễn Thị Lan] gặp [PER Trần Thu Lan]. Bà [PER Lan] nói. Rồi [PER Nguyễn Thị Lan] về. Bà [PER Lan] khóc.',
		['PER Nguyễn Thị Lan: Nguyễn Thị Lan 2, Lan 1', 'PER Trần Thu Lan: Lan 1, Trần Thu Lan 1'],
	);
	checkChains(
		'a father and a son of one family name',
		'[PER Kim Jong-il] mất. [PER Kim Jong-un] lên thay. Ông [PER Kim] còn trẻ.',
		['PER Kim Jong-il: Kim Jong-il 1', 'PER Kim Jong-un: Kim 1, Kim Jong-un 1'],
	);
	checkChains(
		'of two of one surname the one is meant of whom the paragraph speaks',
		'[PER Anna Holt] came. [PER Holt] sang.\nThen [PER Peter Holt] spoke at length. [PER Holt] laughed.\n[PER Anna Holt] left. [PER Holt] wept, and [PER Holt] was gone.',
		['PER Anna Holt: Holt 3, Anna Holt 2', 'PER Peter Holt: Holt 1, Peter Holt 1'],
	);
	checkChains(
		'… in a paragraph about neither who was called so before, not a relative named in passing, be it last',
		'[PER Anna Holt] came with her brother [PER Peter Holt]. [PER Holt] sang.\nHer son, [PER Leo Holt], and [PER Ina Holt], her aunt, stayed.\n[PER Holt] left.',
		[
			'PER Anna Holt: Holt 2, Anna Holt 1',
			'PER Ina Holt: Ina Holt 1',
			'PER Leo Holt: Leo Holt 1',
			'PER Peter Holt: Peter Holt 1',
		],
	);
	checkChains(
		'… and who is a man or a woman as the text says: by a title, by “he” and “she”',
		'[PER Anna Holt] met [PER Kit Holt]. Mr [PER Holt] sang, as Ms [PER Holt] said. [PER Kit Holt] knew he was good. [PER Anna Holt] laughed. She left.',
		['PER Anna Holt: Anna Holt 2, Holt 1', 'PER Kit Holt: Kit Holt 2, Holt 1'],
	);
	checkChains(
		'… and nobody where nothing tells which of two brothers',
		'[PER Peter Holt] and [PER Paul Holt] sang. [PER Holt] left. In a headline: [PER Orme].\n[PER Ann Orme] met [PER Ada Orme].',
		[
			'PER Ada Orme: Ada Orme 1',
			'PER Ann Orme: Ann Orme 1',
			'PER Holt: Holt 1',
			'PER Orme: Orme 1',
			'PER Paul Holt: Paul Holt 1',
			'PER Peter Holt: Peter Holt 1',
		],
	);
	checkChains(
		'whom somebody plays is none of the actors with that given name',
		'[PER Sarah Lund] stars as [PER Sarah], and [PER Tom Rey] plays [PER Tom]. [PER Ann Orme] spoke as [PER Ann] left. [PER Trần Lan] vào vai [PER Lan]. [PER Ida Bo], [PER Leo Ray] ([PER Ida]).',
		[
			'PER Ann Orme: Ann 1, Ann Orme 1',
			'PER Ida Bo: Ida Bo 1',
			'PER Ida: Ida 1',
			'PER Lan: Lan 1',
			'PER Leo Ray: Leo Ray 1',
			'PER Sarah Lund: Sarah Lund 1',
			'PER Sarah: Sarah 1',
			'PER Tom Rey: Tom Rey 1',
			'PER Tom: Tom 1',
			'PER Trần Lan: Trần Lan 1',
		],
	);
	checkChains(
		'… in Russian neither',
		'[PER Анна Громова] играет в роли [PER Анны]. [PER Вера Орлова] поёт, [PER Вера] рада.',
		['PER Анна Громова: Анна Громова 1', 'PER Анны: Анны 1', 'PER Вера Орлова: Вера 1, Вера Орлова 1'],
	);
	checkChains(
		'somebody is called by a word in the middle of the name, unless another one has it for a surname',
		'[PER Mohd Faiz Malo] came, and [PER Faiz] spoke. [PER Ana Orme Ray], [PER Bo Orme]: [PER Orme].',
		[
			'PER Ana Orme Ray: Ana Orme Ray 1',
			'PER Bo Orme: Bo Orme 1, Orme 1',
			'PER Mohd Faiz Malo: Faiz 1, Mohd Faiz Malo 1',
		],
	);
	checkChains(
		'a name that is written together, and initials without the kind of body',
		'[ORG Sao Lụa Plus], [ORG Saoluaplus]. [ORG CLB Sông Lam Orbeck An], [ORG SLOA].',
		['ORG CLB Sông Lam Orbeck An: CLB Sông Lam Orbeck An 1, SLOA 1', 'ORG Sao Lụa Plus: Sao Lụa Plus 1, Saoluaplus 1'],
	);
	checkChains(
		'spellings of one name',
		'[PER Kim Jong-un], [PER Kim Jong Un], [PER KIM JONG UN], [LOC Hòa Bình], [LOC Hoà Bình]',
		['LOC Hoà Bình: Hoà Bình 1, Hòa Bình 1', 'PER Kim Jong Un: KIM JONG UN 1, Kim Jong Un 1, Kim Jong-un 1'],
	);
	checkChains(
		'initials',
		'[PER Vladimir Putin] nói. [PER V. Putin] đi. [PER V.V. Putin] về. [PER Putin V.V.] [PER S. Ivanov] ở lại.',
		['PER S. Ivanov: S. Ivanov 1', 'PER Vladimir Putin: Putin V.V. 1, V. Putin 1, V.V. Putin 1, Vladimir Putin 1'],
	);
	checkChains(
		'a patronymic may be left out, a Vietnamese middle name not',
		'[PER Boris Nikolayevich Yeltsin] và [PER Boris Yeltsin]; [PER Lê Văn Anh] và [PER Lê Anh]',
		[
			'PER Boris Nikolayevich Yeltsin: Boris Nikolayevich Yeltsin 1, Boris Yeltsin 1',
			'PER Lê Anh: Lê Anh 1',
			'PER Lê Văn Anh: Lê Văn Anh 1',
		],
	);
	checkChains(
		'a place, a club and a person of one name',
		'[LOC Thái Bình] đón [ORG CLB Thái Bình]. [PER Thái Bình] ghi bàn.',
		['LOC Thái Bình: Thái Bình 1', 'ORG CLB Thái Bình: CLB Thái Bình 1', 'PER Thái Bình: Thái Bình 1'],
	);
	checkChains(
		'an organisation without the country that it belongs to',
		'[ORG Bộ Ngoại giao Nga] ở [LOC Nga]. [ORG Bộ Ngoại giao] nói. [ORG Google] và [ORG Google Maps].',
		[
			'LOC Nga: Nga 1',
			'ORG Bộ Ngoại giao Nga: Bộ Ngoại giao 1, Bộ Ngoại giao Nga 1',
			'ORG Google: Google 1',
			'ORG Google Maps: Google Maps 1',
		],
	);
	checkChains(
		'… of two of them the one named last before it is meant',
		'[ORG Bộ Ngoại giao Nga] nói, [ORG Bộ Ngoại giao] nhắc lại. [ORG Bộ Ngoại giao Mỹ] đáp, [ORG Bộ Ngoại giao] nói.',
		[
			'ORG Bộ Ngoại giao Mỹ: Bộ Ngoại giao 1, Bộ Ngoại giao Mỹ 1',
			'ORG Bộ Ngoại giao Nga: Bộ Ngoại giao 1, Bộ Ngoại giao Nga 1',
		],
	);
	checkChains(
		'… and none where both come later',
		'[ORG Bộ Ngoại giao] nói. [ORG Bộ Ngoại giao Nga] và [ORG Bộ Ngoại giao Mỹ] đáp.',
		[
			'ORG Bộ Ngoại giao: Bộ Ngoại giao 1',
			'ORG Bộ Ngoại giao Mỹ: Bộ Ngoại giao Mỹ 1',
			'ORG Bộ Ngoại giao Nga: Bộ Ngoại giao Nga 1',
		],
	);
	checkChains(
		'a Russian surname says whether it is his or hers',
		'[PER Пётр Громов] и [PER Вера Громова] поют. [PER Громов] начал, за [PER Громовой] вступил хор.',
		['PER Вера Громова: Вера Громова 1, Громовой 1', 'PER Пётр Громов: Громов 1, Пётр Громов 1'],
	);
	checkChains(
		'… where its ending may be either’s, by the verb, and by who does something to whom',
		'[PER Пётр Громов] и [PER Вера Громова] играли. [PER Громов] обыграл [PER Громову]. [PER Громова] от слов отказалась. [PER Громова] поздравил мэр.',
		['PER Вера Громова: Вера Громова 1, Громова 1, Громову 1', 'PER Пётр Громов: Громов 1, Громова 1, Пётр Громов 1'],
	);
	checkChains(
		'… so that a woman is not her husband, the only one with a full name',
		'[PER Пётр Громов] поёт. Рядом с [PER Громовым] жена, а о [PER Громовой] мы писали.',
		['PER Громовой: Громовой 1', 'PER Пётр Громов: Громовым 1, Пётр Громов 1'],
	);
	checkChains(
		'a short name in brackets, if it is made of initials',
		'[ORG Quỹ Nhi đồng Quốc tế] ([ORG QNQT]) và [ORG Đại học Xanh] ([ORG Reuters]). [ORG QNQT] nói.',
		[
			'ORG Quỹ Nhi đồng Quốc tế: QNQT 2, Quỹ Nhi đồng Quốc tế 1',
			'ORG Reuters: Reuters 1',
			'ORG Đại học Xanh: Đại học Xanh 1',
		],
	);
	checkChains(
		'a generic word makes another thing of a country',
		'trên bán đảo [LOC Triều Tiên], ở [LOC Triều Tiên]; bán đảo [LOC Sơn Trà], [LOC Sơn Trà]',
		['LOC Bán đảo Triều Tiên: Triều Tiên 1', 'LOC Sơn Trà: Sơn Trà 2', 'LOC Triều Tiên: Triều Tiên 1'],
	);
	checkChains(
		'a name in the block about other articles is no full form of one in this',
		'Anh [PER Hải] về nhì.\n{related}[PER Nguyễn Quang Hải] ghi bàn',
		['PER Hải: Hải 1', 'PER Nguyễn Quang Hải: Nguyễn Quang Hải 1'],
	);
	checkChains(
		'… but has its own short forms there, and the article’s',
		'[PER Trần Hải] về.\n{related}[PER Hải] ghi bàn',
		['PER Trần Hải: Hải 1, Trần Hải 1'],
	);
	checkChains(
		'a country glued to a person is no part of the name',
		'[PER Nga Ivan Petrov] và [PER Ivan Petrov], [LOC Nga]',
		['LOC Nga: Nga 1', 'PER Ivan Petrov: Ivan Petrov 1', 'PER Nga Ivan Petrov: Nga Ivan Petrov 1'],
	);
	checkChains('a person’s word comes before any likeness', '[PER=an-1 Văn An], [PER Trần Văn An], [PER An]', [
		'PER Trần Văn An: An 1, Trần Văn An 1, Văn An 0',
		'PER Văn An: Văn An 1 (an-1)',
	]);
	checkChains(
		'Russian cases',
		'[PER Путина] встретил [PER Владимира Путина] в [LOC Москве]. [PER Владимир Путин] улетел из [LOC Москвы]. [LOC Москва] с [PER Путиным].',
		[
			'LOC Москва: Москва 1, Москве 1, Москвы 1',
			'PER Владимир Путин: Владимир Путин 1, Владимира Путина 1, Путина 1, Путиным 1',
		],
	);
	checkChains(
		'a given name and a father’s name address the only one of that given name',
		'[PER Константин Лобода] пришёл. Спасибо, [PER Константин Анатольевич]. [PER Пётр Лосев] и [PER Пётр Орлов] ждут. Да, [PER Пётр Ильич].',
		[
			'PER Константин Лобода: Константин Анатольевич 1, Константин Лобода 1',
			'PER Пётр Ильич: Пётр Ильич 1',
			'PER Пётр Лосев: Пётр Лосев 1',
			'PER Пётр Орлов: Пётр Орлов 1',
		],
	);
	checkChains(
		'Russian words of three letters, Лев without its vowel',
		'[LOC Уфа] ждёт, в [LOC Уфе] тихо, над [LOC Уфой] дождь. [PER Иса Лосев], [PER Исы Лосева]. [PER Лев Орлов], [PER Льва Орлова].',
		[
			'LOC Уфа: Уфа 1, Уфе 1, Уфой 1',
			'PER Иса Лосев: Иса Лосев 1, Исы Лосева 1',
			'PER Лев Орлов: Лев Орлов 1, Льва Орлова 1',
		],
	);
	checkChains(
		'a Russian body by its letters, without its country or whose name it bears; but not where another country’s is named, too',
		'[ORG СК России] возбудил дело, [ORG СК] ждёт. [ORG МГУ имени Лосева], [ORG МГУ]. [ORG МВД РФ], [ORG МВД Грузии], [ORG МВД].',
		[
			'ORG МВД Грузии: МВД Грузии 1',
			'ORG МВД РФ: МВД РФ 1',
			'ORG МВД: МВД 1',
			'ORG МГУ имени Лосева: МГУ 1, МГУ имени Лосева 1',
			'ORG СК России: СК 1, СК России 1',
		],
	);
	checkChains(
		'a name in another script, in brackets',
		'[PER Скотт Лосев] ([PER Scott Losev]) и [ORG Морская стража] ([ORG Sea Guard]).',
		['ORG Морская стража: Sea Guard 1, Морская стража 1', 'PER Скотт Лосев: Scott Losev 1, Скотт Лосев 1'],
	);
	checkChains('an English possessive', "[PER Ann Smith] came. [PER Smith's] car. [LOC London's]", [
		"LOC London's: London's 1",
		"PER Ann Smith: Ann Smith 1, Smith's 1",
	]);
	checkChains(
		'full stops of shortened words and kinds of apostrophes make no other name, initials and addresses stay as they are',
		"[LOC St. Orbeck's], [LOC St Orbeck’s], [LOC St. Orbeck‘s Hill], [LOC St Orbeckʼs Hill]. [ORG X.Q.Z.], [ORG XQZ]. [PER V. Malo Jr.], [PER V. Malo Jr]. [ORG malo.com], [ORG Malo Com].",
		[
			"LOC St Orbeck’s: St Orbeck’s 1, St. Orbeck's 1",
			'LOC St Orbeckʼs Hill: St Orbeckʼs Hill 1, St. Orbeck‘s Hill 1',
			'ORG Malo Com: Malo Com 1',
			'ORG X.Q.Z.: X.Q.Z. 1, XQZ 1',
			'ORG malo.com: malo.com 1',
			'PER V. Malo Jr: V. Malo Jr 1, V. Malo Jr. 1',
		],
	);
	checkChains(
		'an event without its number, and without the place that it was named with before',
		'[MISC Penmarrow Honey Show] in [LOC Penmarrow]. The [MISC 77th Penmarrow Honey Show] was the best [MISC Honey Show].',
		[
			'LOC Penmarrow: Penmarrow 1',
			'MISC 77th Penmarrow Honey Show: 77th Penmarrow Honey Show 1, Honey Show 1, Penmarrow Honey Show 1',
		],
	);
	checkChains(
		'… but not one that two others end in',
		'[MISC Penmarrow Honey Show] in [LOC Penmarrow], [MISC Wexcombe Honey Show] in [LOC Wexcombe]. No [MISC Honey Show].',
		[
			'LOC Penmarrow: Penmarrow 1',
			'LOC Wexcombe: Wexcombe 1',
			'MISC Honey Show: Honey Show 1',
			'MISC Penmarrow Honey Show: Penmarrow Honey Show 1',
			'MISC Wexcombe Honey Show: Wexcombe Honey Show 1',
		],
	);
	checkChains(
		'a company without what it deals in, which a place with that name isn’t',
		'[ORG Công ty Sữa Hoàng Lan] lãi. [ORG Hoàng Lan] vui. [ORG Công ty Thép Hà Nội] lỗ ở [LOC Hà Nội]. [ORG Hà Nội] thua. [ORG Công ty Xi măng Đá Bạc] bán. [ORG Đá Bạc] xây.',
		[
			'LOC Hà Nội: Hà Nội 1',
			'ORG Công ty Sữa Hoàng Lan: Công ty Sữa Hoàng Lan 1, Hoàng Lan 1',
			'ORG Công ty Thép Hà Nội: Công ty Thép Hà Nội 1',
			'ORG Công ty Xi măng Đá Bạc: Công ty Xi măng Đá Bạc 1, Đá Bạc 1',
			'ORG Hà Nội: Hà Nội 1',
		],
	);
	checkChains('no names', 'Trời mưa.', []);

	checkChains(
		'a full name, one with an initial in the middle, and one without it',
		'[PER Ann B. Lee], [PER Ann Lee], [PER A.B. Lee], [PER Ann Bo Lee]',
		['PER Ann Bo Lee: A.B. Lee 1, Ann B. Lee 1, Ann Bo Lee 1, Ann Lee 1'],
	);

	test('roles are collected, and strong evidence told from likeness', () => {
		const { text, analysis } = namedText('[PER Lý An] và [PER Lý An], [PER Bo]');
		const [first, second, third] = analysis.mentions;
		const changed = {
			...analysis,
			mentions: [
				{ ...first!, role: 'Giám đốc' },
				{ ...second!, role: 'ông' },
				{ ...third!, why: [{ text: 'Named so elsewhere in this document' }] },
			],
		};
		assert.deepStrictEqual(
			chainMentions(text, changed).map(({ name, roles, strong }) => [name, roles, strong]),
			[
				['Lý An', ['Giám đốc', 'ông'], true],
				['Bo', [], false],
			],
		);
	});

	test('the reasons that say nothing of a type are those of the search for names', () => {
		const folder = join(__dirname, '../../server/src/core/names');
		const source = readdirSync(folder)
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.join('\n');
		assert.deepStrictEqual(
			[...WITHOUT_TYPE].filter((sentence) => !source.includes(`'${sentence}'`)),
			[],
		);
	});

	checkChains(
		'a short form goes on standing for the longer one that a person gave an id',
		'[PER=tran-van-loc Trần Văn Lộc] nói. Ông [PER Lộc] về [LOC Nga]. [ORG=bng Bộ Ngoại giao Nga] và [ORG Bộ Ngoại giao].',
		[
			'LOC Nga: Nga 1',
			'ORG Bộ Ngoại giao Nga: Bộ Ngoại giao 1, Bộ Ngoại giao Nga 1 (bng)',
			'PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1 (tran-van-loc)',
		],
	);
	checkChains(
		'a short form that a person gave an id stands for that alone, whichever name it follows',
		'[PER Trần Văn Lộc] nói. Ông [PER=neighbour Lộc] về. Ông [PER Lộc] khóc.',
		['PER Lộc: Lộc 1 (neighbour)', 'PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1'],
	);
	checkChains(
		'of the names that a person gave one id the longest counts',
		'Ông [PER=loc Lộc] về. [PER=loc Trần Văn Lộc] nói. Ông [PER Văn Lộc] khóc.',
		['PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1, Văn Lộc 1 (loc)'],
	);

	checkChains(
		'one accepted mention leaves the other case of a surname where it was: with the sister',
		'[PER Тимур Снегирёв] победил [PER Веру Снегирёву]. [PER=timur-snegirev Снегирёв] обыграл [PER Снегирёву].',
		[
			'PER Веру Снегирёву: Веру Снегирёву 1, Снегирёву 1',
			'PER Снегирёв: Снегирёв 1 (timur-snegirev)',
			'PER Тимур Снегирёв: Тимур Снегирёв 1, Снегирёв 0',
		],
	);
	checkChains(
		'… and the name of the rest is the fullest one, accepted or not',
		'[ORG CLB Sông Lam Nghệ An] ([ORG SLNA]) thắng. [ORG=clb-song-lam-nghe-an CLB Sông Lam Nghệ An] về.',
		[
			'ORG CLB Sông Lam Nghệ An: CLB Sông Lam Nghệ An 1 (clb-song-lam-nghe-an)',
			'ORG CLB Sông Lam Nghệ An: CLB Sông Lam Nghệ An 1, SLNA 1',
		],
	);
	checkChains(
		'a short form goes with the one of two that people told apart who was named last',
		'[PER=one Trần Văn Lộc] nói. Ông [PER Lộc] về. [PER=two Trần Văn Lộc] khóc. Ông [PER Lộc] đi.',
		['PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1 (one)', 'PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1 (two)'],
	);

	const anyWord = fc.constantFrom('Ann', 'A.', 'B.', 'Bo', 'Bo-Ann', 'Nguyễn', 'A', 'Анна', 'Анны', 'Nga');
	const anyName = fc.tuple(fc.constantFrom('PER', 'ORG', 'LOC'), fc.array(anyWord, { minLength: 1, maxLength: 4 }));

	test('to accept one mention links no other one otherwise in any document, whatever the names', () => {
		const names = fc.array(anyName, { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(names, names, fc.nat(), (ones, others, any) => {
				const accepted = any % ones.length;
				const marked = (all: typeof ones, entity?: string): string =>
					all
						.map(([type, words], i) => `[${type}${i === accepted && entity ? `=${entity}` : ''} ${words.join(' ')}]`)
						.join(' (');
				const linked = (entity?: string): readonly (readonly string[])[] => {
					const { corpus, texts } = namedCorpus({ 'a.txt': marked(ones, entity), 'b.txt': marked(others) });
					return [...texts.values()].map(({ text, analysis }) => corpus.link(text, analysis).entities);
				};
				const before = linked();
				assert.deepStrictEqual(linked(before[0]![accepted]), before);
			}),
		);
	});

	test('every mention belongs to one thing, whatever the names', () => {
		fc.assert(
			fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
				const { text, analysis } = namedText(names.map(([type, words]) => `[${type} ${words.join(' ')}]`).join(' ('));
				const members = chainMentions(text, analysis).flatMap(({ mentions }) => mentions);
				assert.deepStrictEqual(
					members.sort((a, b) => a - b),
					analysis.mentions.map((_, i) => i),
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('work grows with the names, not faster', async () => {
		await checkLinear(250, 8, (names) => {
			const { text, analysis } = namedText(
				Array.from({ length: names }, (_, i) => `[PER Nguyễn Văn ${word(i)}] [PER ${word(i)}]`).join(' '),
			);
			return () => assert.equal(chainMentions(text, analysis).length, names);
		});
	});
});

function checkChains(name: string, marked: string, expected: readonly string[]): void {
	test(name, () => {
		const { text, analysis } = namedText(marked);
		const chains = chainMentions(text, analysis);
		assert.deepStrictEqual(
			chains
				.map(
					({ type, name, forms, decided }) =>
						`${type} ${name}: ${forms.map(({ form, count }) => `${form} ${count}`).join(', ')}${decided === undefined ? '' : ` (${decided})`}`,
				)
				.sort(),
			[...expected].sort(),
		);
		assert.deepStrictEqual(
			chains.flatMap(({ mentions }) => mentions).sort((a, b) => a - b),
			analysis.mentions.map((_, i) => i),
		);
	});
}

/** A different made-up word for each number. */
function word(number: number): string {
	return `X${[...String(number)].map((digit) => 'abdeghiklm'[Number(digit)]).join('')}`;
}
