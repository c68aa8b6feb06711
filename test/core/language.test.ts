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

	test('languages that have no pack are not taken for English, nor are short texts', () => {
		assert.deepStrictEqual(
			[
				'De gemeente legt deze maand een houten brug aan. De bewoners zijn er blij mee.',
				'Het museum is de hele winter dicht.',
				'Rada miasta zamknęła most nad rzeką do wiosny.',
				'Kommunen stänger bron i vår och bygger en ny färja.',
				'Politiet har anholdt to mænd efter et røveri i Odense.',
				'Kommunen stenger broen til våren, og det kommer en ny ferge etter påske.',
				'Kaupunki sulkee sillan keväällä, ja uusi lautta alkaa liikennöidä.',
				'Město na jaře uzavře most, který je v havarijním stavu.',
				'A város tavasszal lezárja a hidat, és új kompot indít.',
				'Primăria va închide podul în primăvară și va cumpăra un bac nou.',
				'Belediye ilkbaharda köprüyü kapatacak ve yeni bir feribot alacak.',
				'Neue Brücke über die Elbe eröffnet',
			].map((text) => detectLanguage(text)),
			['nl', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'hu', 'ro', 'tr', 'de'],
		);
	});

	test('English with foreign names and few function words stays English', () => {
		for (const text of [
			'Van der Berg beat Jan de Vries in Amsterdam',
			'Goals: Hill 3, Lane 9, 28, Ford 35',
			'Luis Suárez, João Félix, Neymar da Silva, Jan Müller',
			'BALLYMORE: B Walsh; C Hallinan, G Loftus; A O Connor',
			'Café to close till mid-April',
			'U.S. & World',
		]) {
			assert.strictEqual(detectLanguage(text), 'en', text);
		}
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
