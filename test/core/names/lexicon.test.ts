import assert from 'node:assert/strict';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { lexiconOf } from '../../../server/src/core/names/lexicon';
import { NameText } from '../../../server/src/core/names/nameText';
import { LISTED_PLACE, OPENING, ROLE } from '../../../server/src/core/names/phraseKinds';
import { FUNCTION_WORD, GIVEN_NAME } from '../../../server/src/core/names/wordKinds';
import { packFor } from '../../../server/src/core/packs/packs';
import { WordTable } from '../../../server/src/core/text/wordTable';
import { TextTable } from '../../../server/src/core/textTable';

const textOf = (text: string, language: string): NameText =>
	new NameText(new TextTable(text, { language }), NO_KNOWLEDGE, [], []);

/** The phrase that begins at a word of the text, as it stands there. */
function phraseAt(text: string, word: number, kinds: number, language = 'vi'): string | undefined {
	const names = textOf(text, language);
	const phrase = names.phrase(word, kinds);
	return phrase && names.slice(word, word + phrase.length);
}

suite('lexicon of names', () => {
	test('the longest phrase of the kinds that are asked for', () => {
		assert.strictEqual(phraseAt('phó thủ tướng thường trực Lan', 0, ROLE), 'phó thủ tướng thường trực');
		assert.strictEqual(phraseAt('phó thủ tướng thường trực Lan', 1, ROLE), 'thủ tướng');
		assert.strictEqual(phraseAt('phó thủ tướng thường trực Lan', 0, LISTED_PLACE), undefined);
	});

	test('a phrase ends with its line, and needs the capitals of its list', () => {
		assert.strictEqual(phraseAt('Hà Nội', 0, LISTED_PLACE), 'Hà Nội');
		assert.strictEqual(phraseAt('Hà\nNội', 0, LISTED_PLACE), undefined);
		assert.strictEqual(phraseAt('hà nội', 0, OPENING), undefined);
		assert.strictEqual(phraseAt('the US said', 1, LISTED_PLACE, 'en'), 'US');
		assert.strictEqual(phraseAt('told Us so', 1, LISTED_PLACE, 'en'), undefined);
	});

	test('a cue before a name is found by its last word', () => {
		const names = textOf('cựu thủ tướng Lan', 'vi');
		assert.strictEqual(names.cueBefore(3, ROLE)?.length, 3);
		assert.strictEqual(names.cueBefore(2, ROLE), undefined);
	});

	test('case endings and possessives are taken off before words are compared', () => {
		const russian = textOf('Ивана и Иваном', 'ru');
		assert.strictEqual(russian.key(0), russian.key(2));
		assert.ok(russian.is(0, GIVEN_NAME) && russian.is(1, FUNCTION_WORD));
		const english = textOf("Anna's McDonald's", 'en');
		assert.deepStrictEqual([english.lower(0), english.hasPossessive(0), english.slice(0, 1)], ['anna', true, 'Anna']);
	});

	test('nothing stands outside the text', () => {
		const names = textOf('Lan', 'vi');
		for (const token of [-2, -1, 1, 2]) {
			assert.ok(!names.isCapital(token) && !names.continuesLine(token) && !names.is(token, -1));
			assert.deepStrictEqual([names.key(token), names.mark(token)], ['', '']);
			assert.strictEqual(names.phrase(token, -1), undefined);
		}
	});

	test('a new table of words gets a lexicon of its own, which knows the same', () => {
		const pack = packFor('vi').names;
		const table = new WordTable();
		const lexicon = lexiconOf(pack, table);
		assert.strictEqual(lexiconOf(pack, table), lexicon);
		assert.notStrictEqual(lexiconOf(pack, new WordTable()), lexicon);
		for (let i = 0; i < 10_000; i++) {
			table.intern(`từ${String(i)}`);
		}
		const late = lexicon.word(table.intern('Nga'));
		assert.strictEqual(late, lexicon.word(table.intern('Nga')));
		assert.strictEqual(
			late.beginning?.kinds,
			lexiconOf(pack, new TextTable('Nga').tokens.words).word(new TextTable('Nga').tokens.wordIds[0]!).beginning?.kinds,
		);
	});

	test('decomposed words are the words that they are', () => {
		const composed = textOf('Nguyễn Thị Hà Nội', 'vi');
		const decomposed = textOf('Nguyễn Thị Hà Nội'.normalize('NFD'), 'vi');
		for (let token = 0; token < 4; token++) {
			assert.strictEqual(decomposed.word(token).keyId, composed.word(token).keyId);
		}
		assert.strictEqual(decomposed.phrase(2, LISTED_PLACE)?.length, 2);
	});
});
