import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextTable } from '../../../server/src/core/textTable';
import { lexiconOf } from '../../../server/src/core/times/lexicon';
import { Matcher } from '../../../server/src/core/times/matchRule';
import { timePackFor } from '../../../server/src/core/times/otherLanguages';
import { Pieces } from '../../../server/src/core/times/pieces';
import { EXPRESSIONS } from './expressionTable';

suite('times: pieces', () => {
	test('tokens are cut between digits and letters and before a possessive', () => {
		assert.deepStrictEqual(cut('14h30, Monday’s 21st-century “2024Q1”', 'en'), [
			'14',
			'h',
			'30',
			',',
			'Monday',
			'’s',
			'21',
			'st',
			'-',
			'century',
			'“',
			'2024',
			'Q',
			'1',
			'”',
		]);
	});

	test('no rule begins where two pieces say that none can', () => {
		for (const language of ['vi', 'en', 'ru', 'de', 'hu'] as const) {
			const table = EXPRESSIONS[language as keyof typeof EXPRESSIONS] ?? EXPRESSIONS.en;
			const words = table.split(/[\s[\]]+/u).filter((word) => word !== '');
			const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map((some) => some.join(' '));
			fc.assert(
				fc.property(texts, (text) => {
					const { pieces, matcher } = load(text, language);
					const candidates = new Set(Array.from({ length: pieces.candidateCount }, (_, n) => pieces.candidate(n)));
					for (let at = 0; at < pieces.count; at++) {
						assert.ok(candidates.has(at) || !matcher.longest(at), `${language}: ${text}, piece ${at}`);
					}
				}),
				{ numRuns: 60 },
			);
		}
	});
});

function load(text: string, language: string): { pieces: Pieces; matcher: Matcher } {
	const { tokens } = new TextTable(text, { language });
	const lexicon = lexiconOf(timePackFor(language));
	const pieces = new Pieces(tokens, lexicon.vocabulary);
	pieces.load(0, tokens.count, lexicon.vocabulary);
	return { pieces, matcher: new Matcher(pieces, lexicon) };
}

function cut(text: string, language: string): string[] {
	const { pieces } = load(text, language);
	return Array.from({ length: pieces.count }, (_, at) => pieces.raw(at));
}
