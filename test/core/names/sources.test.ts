import assert from 'node:assert/strict';
import { NO_KNOWLEDGE, type ClassifiedLine, type InlineBoilerplate } from '../../../server/src/core/model';
import { findMentions } from '../../../server/src/core/names/findMentions';
import { reason } from '../../../server/src/core/reason';
import { TextTable } from '../../../server/src/core/textTable';

const why = reason('test');

/** The mentions of a text whose tag or credit is `inline`, and whose attributions are the given lines. */
function namesOf(
	text: string,
	inline: string,
	kind: InlineBoilerplate['class'],
	attributions: readonly number[] = [],
	language = 'vi',
): string[] {
	const start = text.indexOf(inline);
	const lines = attributions.map((line): ClassifiedLine => ({
		line,
		class: 'attribution',
		boilerplate: false,
		confidence: 1,
		why,
	}));
	const known = {
		lines,
		inline: inline === '' ? [] : [{ start, end: start + inline.length, class: kind, why }],
		times: [],
	};
	return findMentions(new TextTable(text, { language }), known, { knowledge: NO_KNOWLEDGE }).map(
		(mention) => `${mention.type} ${text.slice(mention.start, mention.end)}`,
	);
}

suite('names of sources', () => {
	test('a tag names the site, whatever its words, here and elsewhere', () => {
		const text = '(Làng quê) - Mưa lớn ở Lào.\nTheo dõi Làng quê trên điện thoại.';
		assert.deepStrictEqual(namesOf(text, '(Làng quê) - ', 'source-tag'), ['ORG Làng quê', 'LOC Lào', 'ORG Làng quê']);
	});

	test('the place of a dateline stands before the agency in brackets', () => {
		const text = 'HARWICK (Tidewater News) - Two boats sank.';
		assert.deepStrictEqual(namesOf(text, 'HARWICK (Tidewater News) - ', 'source-tag', [], 'en'), [
			'LOC HARWICK',
			'ORG Tidewater News',
		]);
		const withState = 'HARWICK, N.M. (Tidewater News) - Two boats sank.';
		assert.deepStrictEqual(namesOf(withState, 'HARWICK, N.M. (Tidewater News) - ', 'source-tag', [], 'en'), [
			'LOC HARWICK',
			'LOC N.M.',
			'ORG Tidewater News',
		]);
	});

	test('an attribution names a newspaper or a person', () => {
		const text = 'Trời mưa.\nTheo Nhịp sống miền núi\nTheo Nguyễn Thu Hà\nTheo 36h';
		assert.deepStrictEqual(namesOf(text, '', 'source-tag', [1, 2, 3]), [
			'ORG Nhịp sống miền núi',
			'PER Nguyễn Thu Hà',
			'ORG 36h',
		]);
	});

	test('a publisher after the photographer', () => {
		const text = 'Матч вечером. © Анна Белова / Зимний вестник';
		assert.deepStrictEqual(namesOf(text, '© Анна Белова / Зимний вестник', 'credit', [], 'ru'), [
			'PER Анна Белова',
			'ORG Зимний вестник',
		]);
	});

	test('a credit ends inside a word that lost its space', () => {
		const text = '© AFP / Marek Novotnacờ Lào trên phố';
		assert.deepStrictEqual(namesOf(text, '© AFP / Marek Novotna', 'credit'), [
			'ORG AFP',
			'PER Marek Novotna',
			'LOC Lào',
		]);
	});

	test('authors who are called like a country or a place sign a text', () => {
		assert.deepStrictEqual(namesOf('Minh Nga - Đình Phú (TTXVN)\nÔng kể.', '', 'credit', [0]), [
			'PER Minh Nga',
			'PER Đình Phú',
			'ORG TTXVN',
		]);
	});
});
