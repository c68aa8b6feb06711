import { checkMentions } from './checkMentions';

suite('models that stand with their maker', () => {
	test('a maker and its model are one thing, with figures or without', () => {
		checkMentions(
			'Anh bán chiếc Honda Wave Blade và Toyota Wigo để mua Nokia 5, còn chị thích Xiaomi Redmi Note 7 hơn Oppo F11.',
			['MISC Honda Wave Blade', 'MISC Toyota Wigo', 'MISC Nokia 5', 'MISC Xiaomi Redmi Note 7', 'MISC Oppo F11'],
		);
	});

	test('what is counted behind a maker is no model', () => {
		checkMentions('Năm ngoái Samsung 3 lần tăng giá, Toyota 20 triệu đồng và Hyundai 4 mẫu mới.', [
			'ORG Samsung',
			'ORG Toyota',
			'ORG Hyundai',
		]);
	});

	test('branches, people and countries behind a maker keep what they are', () => {
		checkMentions('Hôm qua Honda Việt Nam gặp Sony Mobile, rồi CEO Apple Tim Cook và cô Mai của Toyota Motor tới.', [
			'ORG Honda Việt Nam',
			'ORG Sony Mobile',
			'ORG Apple',
			'PER Tim Cook',
			'PER Mai',
			'ORG Toyota Motor',
		]);
	});

	test('one foreign word behind a company is what it makes; two behind a title are somebody', () => {
		checkMentions('Dịch vụ Yahoo Mail đổi mới, theo giám đốc Yahoo Marissa Mayer.', [
			'MISC Yahoo Mail',
			'ORG Yahoo',
			'PER Marissa Mayer',
		]);
	});
});
