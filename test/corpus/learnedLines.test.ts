import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusRule, StoredAnnotation } from '../../server/src/annotations/model';
import { createRule } from '../../server/src/annotations/rulesFile';
import type { Analysis, ClassifiedLine, LineClass } from '../../server/src/core/model';
import { formatReason, reason } from '../../server/src/core/reason';
import { TextTable } from '../../server/src/core/textTable';
import { LearnedMarks } from '../../server/src/corpus/learnedMarks';
import { annotationsOn } from '../support/annotations';
import { joinLines, parseMarked } from '../support/text';
import '../support/properties';

type Label = 'boilerplate' | 'content';

/** Annotations on the passages in `[[` … `]]`. */
function marks(marked: string, label: Label): StoredAnnotation[] {
	const { text, spans } = parseMarked(marked);
	return annotationsOn(text, spans, label).map((one, i) => ({ ...one, id: `${label} ${text.length} ${i}` }));
}

/** An analysis by hand: each line that isn't blank is `class confidence: text`, or text alone, which is `body 0.6`. */
function page(...lines: string[]): { readonly table: TextTable; readonly analysis: Analysis } {
	const read = lines.map((line) => {
		const [, lineClass = 'body', confidence = '0.6', text = ''] = /^(?:([a-z]+) (0\.\d+): )?(.*)$/su.exec(line)!;
		return { lineClass: lineClass as LineClass, confidence: Number(confidence), text };
	});
	const classified = read.flatMap(({ lineClass, confidence, text }, line): ClassifiedLine[] => {
		const boilerplate = ['chrome', 'promo', 'related', 'credit', 'duplicate'].includes(lineClass);
		return text === '' ? [] : [{ line, class: lineClass, boilerplate, confidence, why: reason('Test') }];
	});
	const analysis: Analysis = {
		language: 'vi',
		documentDate: undefined,
		lines: classified,
		inline: [],
		mentions: [],
		times: [],
	};
	return { table: new TextTable(read.map(({ text }) => text).join('\n')), analysis };
}

/** The lines about which marks say something else than the analysis: `boilerplate Chia sẻ (why)`. */
function learned(from: LearnedMarks, path: string, { table, analysis }: ReturnType<typeof page>): string[] {
	return from
		.apply(path, table, analysis)
		.lines.filter((line, i) => line !== analysis.lines[i])
		.map(
			({ line, boilerplate, why }) =>
				`${boilerplate ? 'boilerplate' : 'content'} ${table.lines.lineText(line)} (${formatReason(why)})`,
		);
}

interface Teaching {
	/** By path: texts with `[[` … `]]` around what is boilerplate, or content. */
	readonly boilerplate?: Readonly<Record<string, string>>;
	readonly content?: Readonly<Record<string, string>>;
	readonly rules?: readonly CorpusRule[];
}

function teach({ boilerplate = {}, content = {}, rules = [] }: Teaching): LearnedMarks {
	const from = new LearnedMarks();
	for (const path of new Set([...Object.keys(boilerplate), ...Object.keys(content)])) {
		from.setAnnotations(path, [
			...marks(boilerplate[path] ?? '', 'boilerplate'),
			...marks(content[path] ?? '', 'content'),
		]);
	}
	from.setRules(rules);
	return from;
}

function rule(
	match: CorpusRule['match'],
	text: string,
	decision: Label = 'boilerplate',
	except: string[] = [],
): CorpusRule {
	return createRule({ id: text, decision, match, text, except, creator: 'Lan', created: '2026-11-21T10:00:00Z' });
}

suite('lines learned from marks', () => {
	test('the same text, the same but for numbers, but for names, most of its words', () => {
		const from = teach({
			boilerplate: {
				'a.txt': joinLines(
					'[[Jaa artikkeli]]',
					'Teksti alkaa tästä.',
					'[[12 kommenttia tähän juttuun]]',
					'[[Kuva: Matti Meikäläinen]]',
					'[[Tilaa uutiskirje ja saat parhaat jutut joka aamu sähköpostiisi]]',
				),
			},
		});
		assert.deepEqual(
			learned(
				from,
				'b.txt',
				page(
					'JAA ARTIKKELI',
					'3 kommenttia tähän juttuun',
					'Kuva: Maija Mallikas/STT',
					'Tilaa uutiskirje ja saat parhaat jutut joka ilta sähköpostiisi',
					'Jotain aivan muuta',
				),
			),
			[
				'boilerplate JAA ARTIKKELI (Like the line marked as boilerplate in a.txt (the same text))',
				'boilerplate 3 kommenttia tähän juttuun (Like the line marked as boilerplate in a.txt (the same but for its numbers))',
				'boilerplate Kuva: Maija Mallikas/STT (Like the line marked as boilerplate in a.txt (the same but for names and numbers))',
				'boilerplate Tilaa uutiskirje ja saat parhaat jutut joka ilta sähköpostiisi (Like the line marked as boilerplate in a.txt (8 of 9 words the same))',
			],
		);
	});

	test('says the line once the document was looked at', () => {
		const text = joinLines('Otsikko', '[[Jaa artikkeli]]');
		const from = teach({ boilerplate: { 'a.txt': text } });
		const [annotation] = marks(text, 'boilerplate');
		const anchored = [{ annotation: annotation!, state: 'exact', span: { start: 8, end: 21 } } as const];
		from.note(from.placesOf(anchored, new TextTable(parseMarked(text).text)));
		assert.deepEqual(learned(from, 'b.txt', page('Jaa artikkeli')), [
			'boilerplate Jaa artikkeli (Like the line marked as boilerplate in a.txt:2 (the same text))',
		]);
	});

	test('the nearest one wins; where contrary ones are as near, the analysis stands', () => {
		const from = teach({
			boilerplate: { 'a.txt': '[[5 kuvaa lisää täältä]]\n[[Lue lisää]]' },
			content: { 'c.txt': '[[7 kuvaa lisää täältä]]\n[[Lue lisää]]' },
		});
		const found = learned(
			from,
			'b.txt',
			page('5 kuvaa lisää täältä', 'chrome 0.9: 7 kuvaa lisää täältä', '9 kuvaa lisää täältä', 'Lue lisää'),
		);
		assert.deepEqual(found, [
			'boilerplate 5 kuvaa lisää täältä (Like the line marked as boilerplate in a.txt (the same text))',
			'content 7 kuvaa lisää täältä (Like the line marked as content in c.txt (the same text))',
		]);
	});

	test('rules teach what is like them, and are silent in their exceptions', () => {
		const from = teach({
			rules: [rule('line', 'Seuraa meitä Facebookissa'), rule('line', 'Anna palautetta', 'boilerplate', ['b.txt'])],
		});
		assert.deepEqual(learned(from, 'b.txt', page('Seuraa meitä Instagramissa', 'Anna palautetta')), [
			'boilerplate Seuraa meitä Instagramissa (Like the line marked as boilerplate in the whole corpus, “Seuraa meitä Facebookissa” (the same but for names and numbers))',
		]);
	});

	test('where a rule isn’t to hold, others teach nothing that is no nearer', () => {
		const from = teach({
			rules: [
				rule('template', '12 kommenttia', 'boilerplate', ['b.txt']),
				{ ...rule('line', '12 kommenttia'), id: 'other' },
			],
			boilerplate: { 'a.txt': '[[7 kommenttia]]' },
		});
		assert.deepEqual(learned(from, 'b.txt', page('3 kommenttia')), []);
		assert.deepEqual(learned(from, 'c.txt', page('3 kommenttia')).length, 1);
		assert.deepEqual(learned(from, 'b.txt', page('7 kommenttia')), [
			'boilerplate 7 kommenttia (Like the line marked as boilerplate in a.txt (the same text))',
		]);
	});

	test('a part of a line is no lesson on lines', () => {
		const from = teach({ boilerplate: { 'a.txt': 'Oslo: [[Jaa artikkeli]]\n[[Tilaa]] lehti' } });
		assert.deepEqual(learned(from, 'b.txt', page('Jaa artikkeli', 'Tilaa')), []);
	});

	test('an annotation of another tool, without context, is taken for a whole line', () => {
		const from = new LearnedMarks();
		const [bare] = marks('Alku\n[[Jaa artikkeli]]\nLoppu', 'boilerplate');
		from.setAnnotations('a.txt', [{ ...bare!, prefix: '', suffix: '' }]);
		assert.deepEqual(learned(from, 'b.txt', page('Jaa artikkeli')).length, 1);
	});

	test('several lines of one mark are a lesson each', () => {
		const from = teach({ boilerplate: { 'a.txt': 'Alku\n[[Jaa\n\nTilaa lehti]]\nLoppu' } });
		assert.deepEqual(learned(from, 'b.txt', page('Jaa', 'Tilaa lehti', 'Loppu')), [
			'boilerplate Jaa (Like the line marked as boilerplate in a.txt (the same text))',
			'boilerplate Tilaa lehti (Like the line marked as boilerplate in a.txt (the same text))',
		]);
	});

	test('a link’s headline is another page’s own headline', () => {
		const linked = joinLines('Lue myös', '[[Presidentti vierailee Oulussa ensi viikolla]]', 'Tilaa lehti');
		const from = teach({ boilerplate: { 'a.txt': linked } });
		const own = page(
			'title 0.9: Presidentti vierailee Oulussa ensi viikolla',
			'lead 0.9: Vierailu kestää kaksi päivää.',
		);
		assert.deepEqual(learned(from, 'b.txt', own), []);
		// … but what stands in its place is what it is.
		const same = page('Lue myös', 'title 0.9: Presidentti vierailee Oulussa ensi viikolla', 'Muuta');
		assert.deepEqual(learned(from, 'c.txt', same).length, 1);
	});

	test('an article’s own headline that was marked as content leaves links to it alone', () => {
		const from = teach({
			content: { 'a.txt': '[[Presidentti vierailee Oulussa ensi viikolla]]\nVierailu alkaa maanantaina.' },
		});
		const links = page('Lue myös', 'related 0.8: Presidentti vierailee Oulussa ensi viikolla', 'duplicate 0.9: Muu');
		assert.deepEqual(learned(from, 'b.txt', links), []);
		const latest = page('chrome 0.8: Uusimmat', 'chrome 0.9: Presidentti vierailee Oulussa ensi viikolla');
		assert.deepEqual(learned(from, 'c.txt', latest), []);
		// … but where it stands over another text of the article it is what it is.
		const over = page(
			'chrome 0.8: Etusivu',
			'chrome 0.9: Presidentti vierailee Oulussa ensi viikolla',
			'body 0.9: Muu.',
		);
		assert.deepEqual(learned(from, 'd.txt', over).length, 1);
	});

	test('surroundings decide only where the analysis is unsure', () => {
		const from = teach({ boilerplate: { 'a.txt': 'Etusivu\n[[Urheilu tänään]]\nKirjaudu' } });
		assert.deepEqual(learned(from, 'b.txt', page('Etusivu', 'Kulttuuri huomenna', 'Kirjaudu')), [
			'boilerplate Kulttuuri huomenna (Like the line marked as boilerplate in a.txt (the same lines around it))',
		]);
		assert.deepEqual(learned(from, 'b.txt', page('Etusivu', 'body 0.9: Kulttuuri huomenna', 'Kirjaudu')), []);
		assert.deepEqual(learned(from, 'b.txt', page('Etusivu', 'Kulttuuri huomenna 12', 'Kirjaudu')), []);
	});

	test('taken back, it is as if nothing had been said', () => {
		const from = teach({ boilerplate: { 'a.txt': '[[Jaa artikkeli]]' }, rules: [rule('line', 'Tilaa lehti')] });
		from.setAnnotations('a.txt', []);
		from.setRules([]);
		const document = page('Jaa artikkeli', 'Tilaa lehti');
		assert.equal(from.apply('b.txt', document.table, document.analysis), document.analysis);
	});

	test('the order in which marks came means nothing', () => {
		const lines = [
			'Jaa artikkeli',
			'5 kuvaa lisää',
			'7 kuvaa lisää',
			'Kuva: Eeva',
			'Kuva: Aatu',
			'Lue lisää täältä heti',
			'Lue lisää tästä heti',
		];
		const mark = fc.record({
			path: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
			text: fc.constantFrom(...lines),
			label: fc.constantFrom<Label>('boilerplate', 'content'),
		});
		fc.assert(
			fc.property(fc.uniqueArray(mark, { maxLength: 8, selector: ({ path }) => path }), (all) => {
				const tell = (order: typeof all): string[] => {
					const from = new LearnedMarks();
					for (const { path, text, label } of order) {
						from.setAnnotations(path, marks(`[[${text}]]`, label));
					}
					return learned(from, 'd.txt', page(...lines));
				};
				assert.deepEqual(tell([...all].reverse()), tell(all));
			}),
		);
	});
});
