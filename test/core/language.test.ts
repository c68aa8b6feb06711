import assert from 'node:assert/strict';
import { detectLanguage, languageOfLine } from '../../server/src/core/language';
import { TokenTable } from '../../server/src/core/text/tokens';

suite('language', () => {
	test('is found by letters and common words', () => {
		assert.deepStrictEqual(
			[
				'Đội tuyển đã giành chiến thắng ở phút cuối cùng.',
				'The council voted on Monday to close the bridge.',
				'Сборная выиграла матч на последней минуте.',
				'Le conseil a voté lundi la fermeture du pont pour les voitures.',
				'Der Rat hat am Montag die Brücke für den Verkehr gesperrt.',
				'Рада проголосувала за закриття мосту, і його ремонт почнеться навесні після конкурсу.',
				'日本の首相は月曜日に辞任した。',
				'',
			].map((text) => detectLanguage(text)),
			['vi', 'en', 'ru', 'fr', 'de', 'uk', 'ja', 'und'],
		);
	});

	test('is found in decomposed text', () => {
		assert.strictEqual(detectLanguage('Đội tuyển đã giành chiến thắng'.normalize('NFD')), 'vi');
	});

	test('a short Vietnamese text full of foreign names is Vietnamese, an English one with Vietnamese names English', () => {
		assert.deepStrictEqual(
			[
				'Peterson gặp Lindqvist, Moreau và Castellano ở Rotterdam.',
				'Rotterdam United thắng Kensington, Castellano hòa Lindqvist.',
				'Peterson met Đặng Hữu Phước and Trần Thị Đậu in Rotterdam for the first time.',
			].map((text) => detectLanguage(text)),
			['vi', 'vi', 'en'],
		);
	});

	test('a list of languages decides what the words leave open', () => {
		assert.strictEqual(detectLanguage('Berlin Paris 2024', ['vi', 'ru']), 'vi');
	});

	test('a line in another script has a language of its own; a short name has not', () => {
		assert.strictEqual(languageOf('Заголовок материала'), 'ru');
		assert.strictEqual(languageOf('Manchester United'), 'vi');
		assert.strictEqual(languageOf('The council voted on Monday to close the bridge for repairs.'), 'en');
	});
});

/** Of a line in a Vietnamese document. */
function languageOf(line: string): string {
	const tokens = new TokenTable(line);
	return languageOfLine(tokens, 0, tokens.count, 'vi');
}
