/** What a person sees in the sample articles, with the real analysis under it. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkupContent } from 'vscode-languageserver-types';
import { toPosition } from '../../server/src/languageFeatures/positions';
import type { CorpusAccess, DocumentView } from '../../server/src/workspace/documentView';
import { NO_TOKEN } from '../support/memoryCorpus';
import { analyzedCorpus, service } from './support';

const SEEDS = join(__dirname, '../../seeds');

suite('the sample articles', () => {
	let documents: readonly DocumentView[];
	let corpus: CorpusAccess;

	suiteSetup(() => {
		const paths = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
		const texts = paths.map((path) => ({ path, text: readFileSync(join(SEEDS, path), 'utf8') }));
		({ documents, corpus } = analyzedCorpus('file:///seeds', texts));
	});

	/** The hover on the first place of `text` in the article whose path begins with `prefix`. */
	async function hoverOn(prefix: string, text: string): Promise<string> {
		const document = documents.find(({ path }) => path.startsWith(prefix))!;
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
			const { table } = documents.find((one) => one.path === path)!;
			ok(/^(?:Vladimir |V\. )?Putin/u.test(table.lines.lineText(Number(line) - 1).slice(Number(column) - 1)), path);
			deepStrictEqual(shown, line);
		}
	});

	test('have a line of the page’s interface in common, and say where', async () => {
		ok(/\[002:5\]\(\S+#L5,1\) Đăng ký/u.test(await hoverOn('003', 'Đăng ký')));
	});
});
