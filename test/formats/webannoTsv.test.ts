import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { webannoTsv } from '../../server/src/formats/webannoTsv';
import { COMMENTS, DISCONTINUOUS, DOCUMENT_LABELS, losesExactly, SUGGESTIONS } from './losesExactly';
import { fileWith } from './memoryFiles';
import { describedImport, exportAll } from './roundTrip';
import { tortureCase } from './torture';

const ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

suite('WebAnno TSV', () => {
	losesExactly(webannoTsv, {
		...DISCONTINUOUS,
		...DOCUMENT_LABELS,
		...COMMENTS,
		...SUGGESTIONS,
		touching: ['first: edge-space'],
		said: ['note: note', 'value: value', 'attributes: attribute', 'provenance: creator', 'provenance: time'],
	});

	const written = (name: string): string =>
		exportAll(webannoTsv, [tortureCase(name).document]).files.text(`${name}.tsv`);

	test('numbers annotations of several words or on one word, and gives parts of words rows of their own', () => {
		strictEqual(
			written('crossing'),
			`#FORMAT=WebAnno TSV 3.3\n#T_SP=${ENTITY}|identifier|value\n\n\n#Text=one two three four\n` +
				'1-1\t0-3\tone\t*[1]\tclaim[1]\t\n1-2\t4-7\ttwo\t*[1]|*[2]\tclaim[1]|claim[2]\t\n' +
				'1-3\t8-13\tthree\t*[1]|*[2]\tclaim[1]|claim[2]\t\n1-4\t14-18\tfour\t*[2]\tclaim[2]\t\n',
		);
		deepStrictEqual(written('partOfAWord').split('\n').slice(5, 8), [
			'1-1\t0-3\tDie\t_\t_\t',
			'1-2\t4-13\tHafencity\t_\t_\t',
			'1-2.1\t4-9\tHafen\t*\tLOC\t',
		]);
	});

	test('writes a relation in the row where it ends', () =>
		deepStrictEqual(written('related').split('\n').slice(1, 9), [
			`#T_SP=${ENTITY}|identifier|value`,
			`#T_RL=webanno.custom.Relation|label|BT_${ENTITY}`,
			'',
			'',
			'#Text=Lan works for Acme in Hue.',
			'1-1\t0-3\tLan\t*\tPER\t_\t_\t',
			'1-2\t4-9\tworks\t_\t_\t_\t_\t',
			'1-3\t10-13\tfor\t_\t_\t_\t_\t',
		]));

	test('counts UTF-16 and escapes what has a meaning', () => {
		deepStrictEqual(written('emoji').split('\n').slice(4, 8), [
			'#Text=🎉 Ông Nguyễn Văn A 👩‍👩‍👧 đến Hà Nội ngày 2/9/2024. 𝒳 là 𠀋.',
			'1-1\t0-2\t🎉\t_\t_\t',
			'1-2\t3-6\tÔng\t_\t_\t',
			'1-3\t7-13\tNguyễn\t*[1]\tPER[1]\t',
		]);
		strictEqual(written('labels').includes('Địa\\_danh'), true);
		strictEqual(written('tabs').includes('#Text=Name:\\tAnna Bell'), true);
	});

	test("reads other people's layers, stacked, over sentences, with relations whose ends have numbers", async () => {
		const tsv =
			'#FORMAT=WebAnno TSV 3.2\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n#T_SP=webanno.custom.Claim|\n' +
			'#T_SP=webanno.custom.Thing|kind|value\n#T_RL=webanno.custom.Link|role|BT_webanno.custom.Thing\n\n\n' +
			'#Text=Lan met.\n1-1\t0-3\tLan\tNNP\t*[1]\tx[2]|y[3]\tPER[2]|A\\|B[3]\t_\t_\t\n1-2\t4-7\tmet\tVBD\t*[1]\t_\t_\t_\t_\t\n1-3\t7-8\t.\t_\t*[1]\t_\t_\t_\t_\t\n\n' +
			'#Text=Minh.\n2-1\t9-13\tMinh\tNNP\t*[1]\t*\tPER\tknows\t1-1[3_0]\t\n2-2\t13-14\t.\t_\t_\t_\t_\t_\t_\t\n';
		deepStrictEqual(
			await describedImport(webannoTsv, fileWith('a.tsv', tsv), [{ path: 'a.txt', text: 'Lan met.\nMinh.' }]),
			{
				said: [
					'A|B 0-3 "Lan" / [null,["kind=y"],null,[],null]',
					'A|B 0-3 "Lan" / [null,["kind=y"],null,[],null] -knows-> PER 9-13 "Minh" / [null,[],null,[],null] [null,[],null,[],null]',
					'Claim 0-13 "Lan met.\\nMinh" / [null,[],null,[],null]',
					'PER 0-3 "Lan" / [null,["kind=x"],null,[],null]',
					'PER 9-13 "Minh" / [null,[],null,[],null]',
				],
				told: ['unread 3 × de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS'],
			},
		);
	});

	test('a file of another kind and a damaged row are told with their places', async () => {
		await rejects(describedImport(webannoTsv, fileWith('a.tsv', 'a\tb\n'), []), {
			name: 'FormatError',
			place: 'a.tsv:1',
		});
		const damaged = `#FORMAT=WebAnno TSV 3.3\n#T_SP=${ENTITY}|value\n\n\n#Text=Lan\n1-1\t0-x\tLan\tPER\t\n`;
		deepStrictEqual(
			(await describedImport(webannoTsv, fileWith('a.tsv', damaged), [{ path: 'a.txt', text: 'Lan' }])).told,
			['a.tsv:6: no row of WebAnno TSV: “1-2”, a tab, “3-6”, a tab and a word are expected; it is left out'],
		);
	});
});
