import { checkMentions } from './checkMentions';

suite('teams that are called like territories in Vietnamese', () => {
	test('women who play for a territory, and its second team', () => {
		checkMentions('Hôm qua Nữ Cần Thơ gặp Hà Nội II.', ['ORG Nữ Cần Thơ', 'ORG Hà Nội II']);
		checkMentions('Ông sống ở tỉnh Hà Nam.', ['LOC Hà Nam']);
	});

	test('countries are teams between the words of a match, and nowhere else', () => {
		checkMentions('Sân mở bán vé trận Việt Nam – Uzbekistan.', ['ORG Việt Nam', 'ORG Uzbekistan']);
		checkMentions('Hôm qua đội tuyển Việt Nam thua Iraq.', ['ORG Việt Nam', 'ORG Iraq']);
		checkMentions('Hôm qua Việt Nam – Uzbekistan ký hiệp định.', ['LOC Việt Nam', 'LOC Uzbekistan']);
	});
});
