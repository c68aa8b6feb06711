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

	test('a foreign word that no list has and a number are a model, where the number counts nothing', () => {
		checkMentions('Hãng ra mắt Zentrix 5 và Zentrix 1520. Theo thử nghiệm, Zentrix 5 sở hữu màn hình lớn.', [
			'MISC Zentrix 5',
			'MISC Zentrix 1520',
			'MISC Zentrix 5',
		]);
		checkMentions('Xem Top 10 bài hay nhất của mùa này.', []);
		checkMentions('Torvaldsen 30 tuổi thắng Rivolini 2 lần. Xếp hạng: 1. Torvaldsen 2. Rivolini', [
			'PER Torvaldsen',
			'PER Rivolini',
			'PER Torvaldsen',
			'PER Rivolini',
		]);
	});
});
