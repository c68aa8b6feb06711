import { checkMentions } from './checkMentions';

suite('letters that are short for things', () => {
	test('behind the word for a thing they are no body, there and further on', () => {
		checkMentions(
			'Mỗi máy có địa chỉ IP. Nên đổi IP sau khi cắm thẻ nhớ SD vào cổng LAN, và dùng công nghệ NFC, không dùng đèn UV.',
			[],
		);
	});

	test('letters of common things are no body anywhere', () => {
		checkMentions('Xã lên NTM nhờ vốn PPP và FOB, còn DNNN thì chờ IPO.', []);
	});

	test('bodies in letters stay, also behind such a word', () => {
		checkMentions('Bàn phím IBM và mạng MobiFone do VCCI giới thiệu cho NATO.', [
			'ORG IBM',
			'ORG MobiFone',
			'ORG VCCI',
			'ORG NATO',
		]);
	});
});
