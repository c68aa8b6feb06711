import { checkMentions } from './checkMentions';

const check = (text: string, expected: readonly string[]): void => checkMentions(text, expected, 'vi');

suite('bodies in lines of capitals', () => {
	test('from their head to the listed name that ends them', () => {
		check('CÔNG AN TP. CẦN THƠ ONLINE', ['ORG CÔNG AN TP. CẦN THƠ']);
		check('CƠ QUAN CỦA TỈNH ỦY THANH HÓA', ['ORG TỈNH ỦY THANH HÓA']);
	});

	test('common words before a country are none', () => {
		check('NHÓM VIỆT NAM ĐI THI XA', ['LOC VIỆT NAM']);
	});
});
