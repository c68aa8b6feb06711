import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LspClient } from '../../test/support/lspClient';
import { writeCorpus } from './corpus';
import { residentMegabytes, withFolder } from './machine';
import { percentile, type Report } from './results';
import { rootOf, stallsOf, startIdle, startOn, statusOf } from './servers';

const EDITS = 200;
/** Milliseconds between two edits: somebody types fast. */
const PAUSE = 80;

/** The server over standard input and output: indexing, and what a person waits for while it runs. */
export function measureServer(report: Report, documents: number): Promise<void> {
	return withFolder(async (parent) => {
		const corpus = writeCorpus(path.join(parent, 'corpus'), documents);
		const uri = `${rootOf(corpus)}/${corpus.paths[0]!}`;
		const text = readFileSync(path.join(corpus.folder, corpus.paths[0]!), 'utf8');
		const idle = await startIdle();
		const floor = await typeAndHover(idle, uri, text, EDITS / 2);
		idle.kill();

		let began = performance.now();
		let client = await startOn(corpus);
		const opened = performance.now();
		client.open(uri, text);
		await hover(client, uri, 0);
		report({ what: 'first hover on an opened document', value: performance.now() - opened, unit: 'ms', target: 100 });
		const typed = await typeAndHover(client, uri, text, EDITS, () => statusOf(client)?.state === 'indexing');
		await client.waitUntilIndexed(rootOf(corpus));
		const cold = performance.now() - began;
		report({
			what: `cold index, ${documents} documents`,
			value: cold / 1000,
			unit: 's',
			note: `${((documents * 1000) / cold).toFixed(0)} docs/s, typing beside it`,
		});
		report({ what: 'resident memory after it', value: residentMegabytes(client.process.pid!), unit: 'MB' });
		report({
			what: 'edit to hover while indexing, p50',
			value: percentile(typed, 0.5),
			unit: 'ms',
			note: `a server that does nothing: ${percentile(floor, 0.5).toFixed(2)} ms`,
		});
		report({
			what: 'edit to hover while indexing, p95 beyond a server that does nothing',
			value: percentile(typed, 0.95) - percentile(floor, 0.95),
			unit: 'ms',
			target: 5,
			note: `${typed.length} edits; that server: ${percentile(floor, 0.95).toFixed(2)} ms`,
		});
		const { p99, max } = await stallsOf(client, corpus);
		report({
			what: 'event loop stands still while indexing, p99',
			value: p99,
			unit: 'ms',
			target: 10,
			note: `longest ${max.toFixed(0)} ms`,
		});
		await client.stop();

		began = performance.now();
		client = await startOn(corpus);
		await client.waitUntilIndexed(rootOf(corpus));
		report({
			what: `second start, ${documents} documents`,
			value: (performance.now() - began) / 1000,
			unit: 's',
			note: 'with the index that the first one left',
		});
		await client.stop();
	});
}

/** One letter and a hover after the other, in milliseconds from the edit to the answer; as long as `goesOn`. */
async function typeAndHover(
	client: LspClient,
	uri: string,
	text: string,
	edits: number,
	goesOn = () => true,
): Promise<number[]> {
	const times: number[] = [];
	client.open(uri, text);
	for (let version = 2; version < edits + 2 && goesOn(); version++) {
		const began = performance.now();
		const start = { line: 0, character: version - 2 };
		client.change(uri, version, [{ range: { start, end: start }, text: 'a' }]);
		await hover(client, uri, version);
		times.push(performance.now() - began);
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	return times;
}

function hover(client: LspClient, uri: string, character: number): Promise<unknown> {
	return client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character } });
}
