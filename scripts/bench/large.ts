import type { Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import path from 'node:path';
import { generateDocuments, writeCorpus } from './corpus';
import { residentMegabytes, withFolder } from './machine';
import { percentile, type Report } from './results';
import { rootOf, startOn } from './servers';

const SIZES = [200_000, 1_000_000, 10_000_000];
const EDITS = 7;
const SCREEN = 60;

/** Documents far longer than any article: what a person waits for in them. */
export function measureLarge(report: Report): Promise<void> {
	return withFolder(async (parent) => {
		const corpus = writeCorpus(path.join(parent, 'corpus'), 10);
		const uri = `${rootOf(corpus)}/${corpus.paths[0]!}`;
		for (const size of SIZES) {
			for (const inOneLine of size === SIZES.at(-1) ? [false, true] : [false]) {
				const text = textOf(size, inOneLine);
				const client = await startOn(corpus);
				await client.waitUntilIndexed(rootOf(corpus));
				const textDocument = { uri };
				const name = `${size / 1e6} MB${inOneLine ? ' in one line' : ''}`;
				const opened = performance.now();
				client.open(uri, text);
				const range = { start: { line: 0, character: 0 }, end: { line: SCREEN, character: 0 } };
				const shown = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
					textDocument,
					range,
				});
				report({
					what: `${name}: opened, tokens of the screen`,
					value: performance.now() - opened,
					unit: 'ms',
					note: `${shown.data.length / 5} tokens`,
				});
				const hovers: number[] = [];
				for (let version = 2; version < EDITS + 2; version++) {
					const start = { line: inOneLine ? 0 : 3, character: version };
					const began = performance.now();
					client.change(uri, version, [{ range: { start, end: start }, text: 'a' }]);
					await client.request<Hover | null>('textDocument/hover', {
						textDocument,
						position: { line: 0, character: 1 },
					});
					hovers.push(performance.now() - began);
				}
				report({
					what: `${name}: edit to hover`,
					value: percentile(hovers, 0.5),
					unit: 'ms',
					note: `longest of ${EDITS}: ${Math.max(...hovers).toFixed(0)} ms`,
				});
				report({ what: `${name}: resident memory`, value: residentMegabytes(client.process.pid!), unit: 'MB' });
				await client.stop();
			}
		}
	});
}

function textOf(size: number, inOneLine: boolean): string {
	const parts: string[] = [];
	let length = 0;
	for (const { text } of generateDocuments(20_000)) {
		parts.push(text);
		length += text.length;
		if (length >= size) {
			break;
		}
	}
	const text = parts.join('\n').slice(0, size);
	return inOneLine ? text.replaceAll('\n', ' ') : text;
}
