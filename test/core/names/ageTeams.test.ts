import { checkMentions } from './checkMentions';

suite('teams of an age and selections', () => {
	test('players up to an age are called with whom they play for', () => {
		checkMentions('Đội tuyển U22 Việt Nam gặp U23 Malaysia, còn U19 PVF và U20 nữ Thái Lan thua.', [
			'ORG U22 Việt Nam',
			'ORG U23 Malaysia',
			'ORG U19 PVF',
			'ORG U20 nữ Thái Lan',
		]);
	});

	test('an age may have a full stop in it', () => {
		checkMentions('Đội tuyển U.19 Myanmar gặp ĐT U.22 Lào.', ['ORG U.19 Myanmar', 'ORG ĐT U.22 Lào']);
	});

	test('«ĐT» before an age or a country is a selection’s first word, «Sở GD-ĐT» goes on as before', () => {
		checkMentions('Ở đó ĐT U22 Việt Nam gặp ĐT Lào do Sở GD-ĐT Nghệ An mời dự.', [
			'ORG ĐT U22 Việt Nam',
			'ORG ĐT Lào',
			'ORG Sở GD-ĐT Nghệ An',
		]);
	});

	test('what an age plays is a tournament', () => {
		checkMentions('Sau giải U21 Quốc tế, họ dự U19 Đông Nam Á và giải U23 châu Á.', [
			'MISC U21 Quốc tế',
			'MISC U19 Đông Nam Á',
			'MISC U23 châu Á',
		]);
	});

	test('an age by itself or before its coach is no name', () => {
		checkMentions('Đội hình U21 báo nhà tập sớm. HLV U23 Nguyễn Văn Tám cười.', ['PER Nguyễn Văn Tám']);
	});
});
