import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus, type WrittenCorpus } from './corpus';
import { residentMegabytes, withFolder } from './machine';
import type { Report } from './results';
import { rootOf, stallsOf, startIdle, startOn, statusOf } from './servers';
import { reportTyping, type Typed, typeInto } from './typing';

const EDITS = 200;
/** UTF-16 code units of the longer one of the documents that are typed into; the other one is an article. */
const LONG = 200_000;
/** Milliseconds until the threads that indexed have given back their memory. */
const THREADS_END = 2000;
/** Milliseconds beyond a server that does nothing. */
const TARGETS = { article: 5, long: 20 };

/** The server over standard input and output: indexing, and what a person waits for while it runs. */
export function measureServer(report: Report, documents: number): Promise<void> {
	return withFolder(async (parent) => {
		const corpus = writeCorpus(path.join(parent, 'corpus'), documents);
		const article = { ...textOf(corpus, 1), target: TARGETS.article };
		const long = { ...textOf(corpus, LONG), target: TARGETS.long };
		const floors = new Map<string, Typed>();
		for (const { text } of [article, long]) {
			const idle = await startIdle();
			floors.set(text, await typeInto(idle, uriOf(corpus), text, { edits: EDITS / 2, hoversOnly: true }));
			idle.kill();
		}

		const began = performance.now();
		let client = await startOn(corpus);
		const whileIndexing = { edits: EDITS, goesOn: () => statusOf(client)?.state !== 'ready' };
		const typed = await typeInto(client, uriOf(corpus), article.text, whileIndexing);
		await client.waitUntilIndexed(rootOf(corpus));
		const cold = performance.now() - began;
		report({ what: 'first hover on an opened document', value: typed.first, unit: 'ms', target: 100 });
		report({
			what: `cold index, ${documents} documents`,
			value: cold / 1000,
			unit: 's',
			note: `${((documents * 1000) / cold).toFixed(0)} docs/s, typing beside it`,
		});
		await new Promise((resolve) => setTimeout(resolve, THREADS_END));
		report({ what: 'resident memory after it', value: residentMegabytes(client.process.pid!), unit: 'MB' });
		reportTyping(
			report,
			`edit to hover while indexing, ${article.name}`,
			typed,
			floors.get(article.text)!,
			article.target,
		);
		const { p99, max } = await stallsOf(client, corpus);
		report({
			what: 'event loop stands still while indexing, p99',
			value: p99,
			unit: 'ms',
			target: 10,
			note: `longest ${max.toFixed(0)} ms`,
		});
		await client.stop();

		const again = performance.now();
		client = await startOn(corpus);
		await client.waitUntilIndexed(rootOf(corpus));
		report({
			what: `second start, ${documents} documents`,
			value: (performance.now() - again) / 1000,
			unit: 's',
			note: 'with the index that the first one left',
		});
		for (const { text, name, target } of [article, long]) {
			const calm = await typeInto(client, uriOf(corpus), text, { edits: EDITS });
			reportTyping(report, `edit to hover, ${name}`, calm, floors.get(text)!, target);
		}
		await client.stop();

		rmSync(path.join(corpus.folder, '.corpus'), { recursive: true, force: true });
		client = await startOn(corpus);
		const longTyped = await typeInto(client, uriOf(corpus), long.text, whileIndexing);
		reportTyping(report, `edit to hover while indexing, ${long.name}`, longTyped, floors.get(long.text)!, long.target);
		await client.stop();
	});
}

function uriOf(corpus: WrittenCorpus): string {
	return `${rootOf(corpus)}/${corpus.paths[0]!}`;
}

/** As many of the corpus's documents as make up a text of this length. */
function textOf({ folder, paths }: WrittenCorpus, length: number): { readonly text: string; readonly name: string } {
	let text = '';
	for (let i = 0; text.length < length; i++) {
		text += `${readFileSync(path.join(folder, paths[i % paths.length]!), 'utf8')}\n`;
	}
	return { text, name: `${Math.round(Buffer.byteLength(text) / 1000)} kB` };
}
