import assert from 'node:assert/strict';
import { annotationOf, parseLines, run, withFolder } from './commandLine';

const PAGE = 'Silta avattiin\nKaupunki avasi uuden sillan, jota on rakennettu kaksi vuotta.\n';
const FILES = {
	'a.txt': `${PAGE}12 kommenttia\n`,
	'b.txt': 'Sade jatkuu\nSade on jatkunut koko viikon.\n3 kommenttia\n',
};
const MARKED = {
	...FILES,
	'.corpus/annotations/a.txt.jsonl': annotationOf('boilerplate', PAGE.length, '12 kommenttia'),
};

interface Analyzed {
	readonly lines: readonly { readonly boilerplate: boolean; readonly why: string }[];
}

suite('analyze learns from marks', () => {
	test('a mark on one document speaks of others, those included that the command wasn’t called with', () => {
		const last = (files: Readonly<Record<string, string>>, ...paths: string[]): unknown =>
			withFolder(files, (folder) => {
				const { stdout } = run(['analyze', '--format', 'jsonl', ...paths.map((path) => `${folder}/${path}`)]);
				const { boilerplate, why } = parseLines<Analyzed>(stdout).at(-1)!.lines.at(-1)!;
				return boilerplate ? why : undefined;
			});
		const why = 'Like the line marked as boilerplate in a.txt:3 (the same but for its numbers)';
		assert.strictEqual(last(FILES, 'b.txt'), undefined);
		assert.strictEqual(last(MARKED, 'b.txt'), why);
		assert.strictEqual(last(MARKED, ''), why);
	});
});

suite('stats', () => {
	test('tells duplicate documents', () => {
		const twin = `${PAGE}Toinen kappale kertoo, kuinka monta autoa sillan yli kulkee joka päivä aamusta iltaan ja takaisin.\n`;
		withFolder({ 'a.txt': twin, 'b.txt': `Lyhyesti\n${twin}`, 'c.txt': 'Muuta\n' }, (folder) => {
			const { duplicateDocuments, duplicateGroups } = JSON.parse(run(['stats', '--format', 'json', folder]).stdout);
			assert.deepStrictEqual([duplicateDocuments, duplicateGroups], [2, 1]);
		});
	});
});
