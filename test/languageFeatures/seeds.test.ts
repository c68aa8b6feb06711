/** What a person sees in the sample articles, with the real analysis under it. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkupContent } from 'vscode-languageserver-types';
import { analyzeCorpus } from '../../server/src/corpus/analyzeCorpus';
import { NO_KNOWLEDGE_BASE } from '../../server/src/corpus/knowledgeBase';
import { toPosition } from '../../server/src/languageFeatures/positions';
import type { CorpusAccess, DocumentView } from '../../server/src/workspace/documentView';
import { NO_TOKEN } from '../support/memoryCorpus';
import { service } from './support';
import { placesIn } from '../../server/src/languageFeatures/lookup';

const SEEDS = join(__dirname, '../../seeds');

suite('the sample articles', () => {
	let documents: ReadonlyMap<string, DocumentView>;
	let corpus: CorpusAccess;

	suiteSetup(() => {
		const paths = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
		const analyzed = analyzeCorpus(paths.map((path) => ({ path, text: readFileSync(join(SEEDS, path), 'utf8') })));
		const uriOf = (path: string): string => `file:///seeds/${path}`;
		documents = new Map(
			analyzed.documents.map((document) => [
				document.path,
				{
					...document,
					uri: uriOf(document.path),
					version: 1,
					annotations: [],
					overruled: [],
					proposals: [],
					comments: [],
					textProblems: [],
				},
			]),
		);
		corpus = {
			root: 'file:///seeds',
			name: 'seeds',
			view: analyzed.corpus,
			labels: [],
			complete: true,
			problems: [],
			knowledgeBase: NO_KNOWLEDGE_BASE,
			knowledgeBasePath: undefined,
			uriOf,
			document: (path) => Promise.resolve(documents.get(path)),
			mentionsIn: (path, entity) => Promise.resolve(placesIn(documents.get(path)!, entity)),
			annotationsById: () => new Map(),
		};
	});

	/** The hover on the first place of `text` in the article whose path begins with `prefix`. */
	async function hoverOn(prefix: string, text: string): Promise<string> {
		const document = [...documents.values()].find(({ path }) => path.startsWith(prefix))!;
		const position = toPosition(document.table.lines, document.table.text.indexOf(text) + 1, 'utf-16');
		const hover = await service().hover(document, corpus, position, NO_TOKEN);
		return (hover?.contents as MarkupContent | undefined)?.value ?? '';
	}

	test('name Putin in all five, each with a link that jumps to him', async () => {
		const hover = await hoverOn('003', 'Putin');
		ok(/^\*\*Vladimir Putin\*\* · person · \d+ mentions in 5 documents/u.test(hover), hover);
		const links = [...hover.matchAll(/\[(\d+):(\d+)\]\(file:\/\/\/seeds\/(\S+)#L(\d+),(\d+)\)/gu)];
		deepStrictEqual(
			links.map(([, name]) => name),
			['000', '001', '002', '003', '004'],
		);
		for (const [, , shown, path, line, column] of links) {
			const { table } = documents.get(path!)!;
			ok(/^(?:Vladimir |V\. )?Putin/u.test(table.lines.lineText(Number(line) - 1).slice(Number(column) - 1)), path);
			deepStrictEqual(shown, line);
		}
	});

	test('have a line of the page’s interface in common, and say where', async () => {
		ok(/\[002:5\]\(\S+#L5,1\) Đăng ký/u.test(await hoverOn('003', 'Đăng ký')));
	});
});
