import { checkMentions } from './checkMentions';

suite('models that are told by their number', () => {
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
