import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineLexicon, type PhraseIndex } from '../../../server/src/core/lines/lexicon';
import { readOwnLines } from '../../../server/src/core/lines/ownLines';
import * as interfaceWords from '../../../server/src/core/lines/interfaceWords';
import { CREDIT_OPENINGS, NETWORK_REQUESTS, NOTICE_PHRASES } from '../../../server/src/core/lines/interfaceWords';
import {
	HAS_ATTRIBUTION,
	HAS_CALL,
	HAS_CAPTION,
	HAS_CREDIT_OPENING,
	HAS_NOTICE,
	HAS_PROMO,
	HAS_REQUEST,
	tokensOf,
} from '../../../server/src/core/lines/wordSigns';
import { Page } from '../../../server/src/core/lines/page';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { PACKS } from '../../../server/src/core/packs/packs';
import { TokenTable } from '../../../server/src/core/text/tokens';
import { TextTable } from '../../../server/src/core/textTable';

const factsOf = (table: TextTable) => readOwnLines(table, []).facts;

const phrases = [
	...PACKS.flatMap(({ lines }) => [
		...lines.noticePhrases,
		...lines.creditOpenings,
		...lines.captionOpenings,
		...lines.attributionOpenings,
		...lines.promoOpenings,
		...lines.relatedCalls,
	]),
	...NOTICE_PHRASES,
	...NETWORK_REQUESTS,
	...CREDIT_OPENINGS,
];
/** Lines full of phrases and of pieces of them, as a text has them and as it hasn't. */
const line = fc
	.array(
		fc.oneof(
			fc.constantFrom(...phrases),
			fc.constantFrom(...phrases.flatMap((phrase) => phrase.split(' '))),
			fc.constantFrom('"', '(', '“', '’s', "'s", ' ', '  ', ': ', ' – ', '/', '12', '\u00a0', 'Mỹ', '©'),
		),
		{ minLength: 1, maxLength: 8 },
	)
	.map((parts) => parts.join(' ').replace(/ (?=['’:])/gu, ''));

suite('Signs of a line’s words', () => {
	const lexicon = lineLexicon();

	function holds(list: PhraseIndex, bit: number): void {
		fc.assert(
			fc.property(line, (text) => {
				for (const fact of factsOf(new TextTable(text, { language: 'vi' }))) {
					if (list.inside(fact.folded) !== undefined) {
						assert.ok(fact.mayHold(bit), `${list.inside(fact.folded)} in ${fact.folded}`);
					}
				}
			}),
			{ numRuns: 300 },
		);
	}

	function opens(list: PhraseIndex, bit: number): void {
		fc.assert(
			fc.property(line, (text) => {
				for (const fact of factsOf(new TextTable(text, { language: 'vi' }))) {
					const from = fact.folded.search(/[\p{L}\p{N}]/u);
					for (const offset of [0, Math.max(0, from)]) {
						if (list.at(fact.folded, offset) !== undefined) {
							assert.ok(fact.mayOpenWith(bit), fact.folded);
						}
					}
				}
			}),
			{ numRuns: 300 },
		);
	}

	test('phrases are cut as texts are', () => {
		const all = [
			...PACKS.flatMap(({ lines }) => Object.values(lines) as (readonly string[])[]),
			...Object.values(interfaceWords),
		];
		for (const phrase of all.flat()) {
			const tokens = new TokenTable(phrase);
			assert.deepStrictEqual(
				tokensOf(phrase),
				Array.from({ length: tokens.count }, (_, token) => tokens.string(token)),
			);
		}
	});

	test('no phrase stands where they deny it', () => {
		holds(lexicon.notices, HAS_NOTICE);
		holds(lexicon.networkRequests, HAS_REQUEST);
		holds(lexicon.creditOpenings, HAS_CREDIT_OPENING);
	});

	test('no line opens with a phrase where they deny it', () => {
		opens(lexicon.calls, HAS_CALL);
		opens(lexicon.promoOpenings, HAS_PROMO);
		opens(lexicon.captionOpenings, HAS_CAPTION);
		opens(lexicon.attributionOpenings, HAS_ATTRIBUTION);
	});

	test('no label stands before a colon where they deny it', () => {
		fc.assert(
			fc.property(line, fc.integer({ min: 1, max: 40 }), (text, longest) => {
				for (const fact of factsOf(new TextTable(text, { language: 'vi' }))) {
					const colon = fact.folded.indexOf(':');
					if (colon >= 0 && colon < longest) {
						assert.ok(fact.mayHaveLabel(longest), fact.folded);
					}
				}
			}),
			{ numRuns: 300 },
		);
		const [far, near] = factsOf(new TextTable('Nothing here is a label: no\nTags: one', { language: 'en' }));
		assert.deepStrictEqual([far!.mayHaveLabel(20), near!.mayHaveLabel(20)], [false, true]);
	});

	test('lines that are the same but for a credit may begin alike', () => {
		fc.assert(
			fc.property(line, fc.constantFrom('', '3 ', '* ', '“', ' 12', '…', '  '), (text, beside) => {
				const page = new Page(
					new TextTable(`${text} (Ảnh: AFP)\n${beside}${text}\n${text}${beside}\n© AFP ${text}`, { language: 'vi' }),
					[],
					{ knowledge: NO_KNOWLEDGE },
				);
				for (let i = 0; i < page.count; i++) {
					for (let j = 0; j < page.count; j++) {
						if (page.fact(i).letters > 0 && page.textWithoutCredit(j) === page.fact(i).bare) {
							assert.ok(page.mayBeginAlike(i, j), `${page.fact(i).folded} | ${page.fact(j).folded}`);
						}
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('a line is counted as its characters are', () => {
		const [fact] = factsOf(new TextTable("  Ông V. Putin d'Odessa, 65ha… NATO? «北京», 12:30.  ", { language: 'vi' }));
		assert.deepStrictEqual(
			[fact!.words, fact!.capitals, fact!.letters, fact!.digits, fact!.innerStops, fact!.endsSentence],
			[10, 5, 24, 6, 1, true],
		);
	});

	test('the folded form is the line’s, composed or not', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, decomposed) => {
				const table = new TextTable(decomposed ? text.normalize('NFD') : text, { language: 'vi' });
				for (const fact of factsOf(table)) {
					assert.strictEqual(fact.folded, table.foldedLine(fact.line));
				}
			}),
		);
	});
});
