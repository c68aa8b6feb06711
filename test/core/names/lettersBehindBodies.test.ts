import { checkMentions } from './checkMentions';

suite('Vietnamese bodies up to the letters that are short for them', () => {
	test('small letters, joiners and whose body it is belong to the name', () => {
		checkMentions('Theo Hội đồng quản lý và giảm nhẹ rủi ro thiên tai Philippines (NDRRMC), bão mạnh.', [
			'ORG Hội đồng quản lý và giảm nhẹ rủi ro thiên tai Philippines',
			'ORG NDRRMC',
		]);
		checkMentions('Hôm qua Quỹ nhi đồng Liên hợp quốc (UNICEF) gửi hàng.', [
			'ORG Quỹ nhi đồng Liên hợp quốc',
			'ORG UNICEF',
		]);
	});

	test('a sentence between a head and the letters is no name', () => {
		checkMentions('Hôm qua Cục Thuế đã gặp Liên Hợp Quốc (LHQ).', ['ORG Cục Thuế', 'ORG Liên Hợp Quốc', 'ORG LHQ']);
		checkMentions('Hôm qua Cục Thuế và Liên Hợp Quốc (LHQ) họp.', ['ORG Cục Thuế', 'ORG Liên Hợp Quốc', 'ORG LHQ']);
	});
});
