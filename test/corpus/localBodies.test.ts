import { checkChains } from './checkChains';

suite('bodies, events and sites of one document', () => {
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
		'a theatre without whose name it bears, a site by its name with a hyphen',
		'В [ORG Камерном театре им. Б.А. Покровского] премьера. [ORG Камерный театр] ждёт. [ORG Sport-Vest.ru] пишет, что [ORG Sport-Vest] открыт.',
		[
			'ORG Sport-Vest: Sport-Vest 1, Sport-Vest.ru 1',
			'ORG Камерном театре им. Б.А. Покровского: Камерном театре им. Б.А. Покровского 1, Камерный театр 1',
		],
	);
	checkChains(
		'a company’s short name in headlines before the text has the full one; where that comes late they may be two',
		'[ORG Rivola] shares jump\nWhy [ORG Rivola] pays\n[ORG Rivola Foods plc] said so. [ORG Rivola] rose.\n[ORG Tovik] rose. [ORG Tovik] fell. [ORG Tovik] rose. [ORG Tovik Metal plc] and [ORG Tovik] met.',
		[
			'ORG Rivola Foods plc: Rivola 3, Rivola Foods plc 1',
			'ORG Tovik: Tovik 4',
			'ORG Tovik Metal plc: Tovik Metal plc 1',
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
		'a name that is written together, and initials without the kind of body',
		'[ORG Sao Lụa Plus], [ORG Saoluaplus]. [ORG CLB Sông Lam Orbeck An], [ORG SLOA].',
		['ORG CLB Sông Lam Orbeck An: CLB Sông Lam Orbeck An 1, SLOA 1', 'ORG Sao Lụa Plus: Sao Lụa Plus 1, Saoluaplus 1'],
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
		'a short name in brackets, if it is made of initials',
		'[ORG Quỹ Nhi đồng Quốc tế] ([ORG QNQT]) và [ORG Đại học Xanh] ([ORG Reuters]). [ORG QNQT] nói.',
		[
			'ORG Quỹ Nhi đồng Quốc tế: QNQT 2, Quỹ Nhi đồng Quốc tế 1',
			'ORG Reuters: Reuters 1',
			'ORG Đại học Xanh: Đại học Xanh 1',
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
	checkChains(
		'no paper is short for a company of the same city',
		'[ORG Báo Đà Nẵng] đưa tin. Tiền là của [ORG Công ty Cao su Đà Nẵng].',
		['ORG Báo Đà Nẵng: Báo Đà Nẵng 1', 'ORG Công ty Cao su Đà Nẵng: Công ty Cao su Đà Nẵng 1'],
	);
});
