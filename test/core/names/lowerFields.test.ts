import { checkMentions } from './checkMentions';

suite('fields in lower case inside the names of bodies', () => {
	test('a body goes on to its place', () => {
		checkMentions(
			'Theo Trung tâm bảo tồn động vật hoang dã Ninh Bình, Hiệp hội Vận tải hàng hóa Cần Thơ và Liên đoàn Thể dục dụng cụ Nhật Bản đã tới.',
			[
				'ORG Trung tâm bảo tồn động vật hoang dã Ninh Bình',
				'ORG Hiệp hội Vận tải hàng hóa Cần Thơ',
				'ORG Liên đoàn Thể dục dụng cụ Nhật Bản',
			],
		);
	});

	test('what a body does is no field of it', () => {
		checkMentions(
			'Sau đó Trung tâm hỗ trợ Hà Tĩnh 5 tỷ đồng, Hội Nông dân hỗ trợ Nghệ An và Bộ Y tế kiểm tra Hà Nội.',
			['LOC Hà Tĩnh', 'ORG Hội Nông dân', 'LOC Nghệ An', 'ORG Bộ Y tế', 'LOC Hà Nội'],
		);
	});

	test('a company has its trade before its own name', () => {
		checkMentions('Hôm qua Công ty chè Mây Ngàn mời Công ty xi măng Đá Lam.', [
			'ORG Công ty chè Mây Ngàn',
			'ORG Công ty xi măng Đá Lam',
		]);
	});

	test('behind who leads it a body goes on to the one that it belongs to', () => {
		checkMentions(
			'Ông Lê Văn Tám, Cục trưởng Cục Quản lý tài nguyên nước (Bộ Tài nguyên và Môi trường), gặp Vụ trưởng Vụ Thống kê Thương mại và dịch vụ, Tổng cục Thống kê.',
			[
				'PER Lê Văn Tám',
				'ORG Cục Quản lý tài nguyên nước',
				'ORG Bộ Tài nguyên và Môi trường',
				'ORG Vụ Thống kê Thương mại và dịch vụ',
				'ORG Tổng cục Thống kê',
			],
		);
	});

	test('a committee of a party’s committee, a council of the largest city, a school of two levels', () => {
		checkMentions(
			'Hôm qua Ủy ban kiểm tra tỉnh ủy Phú Thọ, UBND thành phố Hồ Chí Minh và Trường THCS & THPT Lê Lai họp.',
			['ORG Ủy ban kiểm tra tỉnh ủy Phú Thọ', 'ORG UBND thành phố Hồ Chí Minh', 'ORG Trường THCS & THPT Lê Lai'],
		);
	});

	test('two authorities of a place are two', () => {
		checkMentions('Hôm qua Sở GTVT và Công an TP kiểm tra xe, Sở Y tế và Công an tỉnh Sơn La thì không.', [
			'ORG Sở GTVT',
			'ORG Công an TP',
			'ORG Sở Y tế',
			'ORG Công an tỉnh Sơn La',
		]);
	});

	test('a body has its own name behind fields in small letters, but not that of another body', () => {
		checkMentions('Hôm qua Trung tâm kỹ năng mềm Sóng Lúa và HTX ô tô Mây Ngàn họp với Hội đồng quản trị Eximbank.', [
			'ORG Trung tâm kỹ năng mềm Sóng Lúa',
			'ORG HTX ô tô Mây Ngàn',
			'ORG Eximbank',
		]);
	});

	test('the Party and courts in letters are bodies by themselves, committees and sentences’ first words are not', () => {
		checkMentions('Chủ trương của Đảng và Nhà nước được đại diện VKSND nêu. Đảng viên nghe. Bí thư Đảng ủy cười.', [
			'ORG Đảng',
			'ORG VKSND',
		]);
	});

	test('letters are a family name by chance', () => {
		checkMentions('Cuộc thi do MAO tổ chức từ lâu, nay hội đồng của MAO đổi luật.', ['ORG MAO', 'ORG MAO']);
	});
});
