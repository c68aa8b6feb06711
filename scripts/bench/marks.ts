import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PreviewMarkResult } from '../../server/src/protocol';
import type { RepeatedPassagesResult } from '../../server/src/passageProtocol';
import type { LspClient } from '../../test/support/lspClient';
import { writeCorpus } from './corpus';
import { withFolder } from './machine';
import { percentile, type Report } from './results';
import { rootOf, startOn } from './servers';

/** Passages that are marked, one after the other, and unmarked again. */
const PASSAGES = 5;

/** A mark on the whole corpus, asked for as an editor does: what it would hit, the mark itself, and its undoing. */
export function measureMarks(report: Report, documents: number): Promise<void> {
	return withFolder(async (parent) => {
		const corpus = writeCorpus(path.join(parent, 'corpus'), documents);
		const root = rootOf(corpus);
		const client = await startOn(corpus);
		await client.waitUntilIndexed(root);
		const { items } = await client.request<RepeatedPassagesResult>('corpus/repeatedPassages', {
			corpus: root,
			sort: 'documents',
			limit: 200,
		});
		const texts = corpus.paths
			.slice(0, 50)
			.map((name) => readFileSync(path.join(corpus.folder, name), 'utf8').split('\n'));
		const places = items.flatMap((item) => {
			const document = texts.findIndex((lines) => lines.includes(item.text));
			return document < 0 ? [] : [{ document, line: texts[document]!.indexOf(item.text), documents: item.documents }];
		});
		// The most frequent one, and others that are less and less so.
		const chosen = Array.from(
			{ length: Math.min(PASSAGES, places.length) },
			(_, i) => places[Math.floor((i * places.length) / PASSAGES)]!,
		);
		const previews: number[] = [];
		const marks: number[] = [];
		const undoings: number[] = [];
		let hits = 0;
		for (const { document, line } of chosen) {
			const uri = `${root}/${corpus.paths[document]!}`;
			client.open(uri, texts[document]!.join('\n'));
			const range = { start: { line, character: 0 }, end: { line, character: texts[document]![line]!.length } };
			const ranges = [range];
			await client.request('textDocument/hover', { textDocument: { uri }, position: range.start });
			const [preview, found] = await timed(() =>
				client.request<PreviewMarkResult>('corpus/previewMark', { uri, ranges, decision: 'boilerplate' }),
			);
			previews.push(preview);
			hits = Math.max(hits, found.total);
			marks.push((await timed(() => client.execute('corpus.markAsBoilerplate', { uri, ranges, scope: 'corpus' })))[0]);
			await settle(client, uri);
			undoings.push((await timed(() => client.execute('corpus.undo', {})))[0]);
			await settle(client, uri);
			client.close(uri);
		}
		const most = `${chosen.length} passages, up to ${hits} places`;
		report({
			what: `what a mark would hit in ${documents} documents, slowest`,
			value: percentile(previews, 1),
			unit: 'ms',
			target: 300,
			note: most,
		});
		report({ what: 'marking everywhere, slowest', value: percentile(marks, 1), unit: 'ms', target: 1000, note: most });
		report({ what: 'its undoing, slowest', value: percentile(undoings, 1), unit: 'ms', target: 1000 });
		await client.stop();
	});
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [milliseconds: number, result: T]> {
	const began = performance.now();
	const result = await work();
	return [performance.now() - began, result];
}

/** The open document says the new state. */
async function settle(client: LspClient, uri: string): Promise<void> {
	await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
}
