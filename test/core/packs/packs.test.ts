import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { detectLanguage } from '../../../server/src/core/language';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { PACKS } from '../../../server/src/core/packs/packs';

/** Plain sentences, by the words of which a language is recognised. */
const SENTENCES: Readonly<Record<string, string>> = {
	vi: 'Hôm qua chúng tôi đã đi chợ và mua rất nhiều rau quả.',
	en: 'Yesterday we went to the market and bought a lot of vegetables for the soup.',
	ru: 'Вчера мы ходили на рынок и купили много овощей для супа.',
	fr: 'Hier, nous sommes allés au marché avec les enfants et une amie pour acheter des légumes.',
};

suite('language packs', () => {
	test('each language has one', () => {
		const languages = PACKS.map(({ language }) => language);
		assert.deepStrictEqual([...new Set(languages)], languages);
	});

	for (const { language } of PACKS) {
		test(`${language}: its texts are recognised, and every rule and list of its pack can be read`, () => {
			const text = SENTENCES[language]!;
			assert.strictEqual(detectLanguage(text), language);
			const { times } = analyze(text, { knowledge: NO_KNOWLEDGE, language, documentDate: '2024-05-15' });
			assert.deepStrictEqual(
				times.map(({ value }) => value),
				['2024-05-14'],
			);
		});
	}
});
