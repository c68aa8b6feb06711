import { checkMentions } from './checkMentions';

suite('clubs that are called by their city', () => {
	test('a city abroad is its club in texts on sport', () => {
		checkMentions('HLV mới của Valencia vui. Cựu phó chủ tịch Valencia và hai cầu thủ khen lò đào tạo của Stoke.', [
			'ORG Valencia',
			'ORG Valencia',
			'ORG Stoke',
		]);
	});

	test('the city itself is a place there, and in all other texts', () => {
		checkMentions('Sau trận đấu, cầu thủ dạo phố ở Lyon (Pháp), rồi bay từ Marseille.', [
			'LOC Lyon',
			'LOC Pháp',
			'LOC Marseille',
		]);
		checkMentions('Hôm qua, bảo tàng của Valencia và chợ của Lyon mở cửa.', ['LOC Valencia', 'LOC Lyon']);
	});
});
