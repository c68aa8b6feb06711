import path from 'node:path';
import { ProgressType } from 'vscode-jsonrpc';
import type { Location } from 'vscode-languageserver-protocol';
import type { EntitiesResult, MentionsResult } from '../../server/src/protocol';
import { writeCorpus } from './corpus';
import { withFolder } from './machine';
import { percentile, type Report } from './results';
import { rootOf, startOn } from './servers';
import { readFileSync } from 'node:fs';

const DOCUMENTS = 2000;
/** The entity that is asked for stands in so many of them, or a few more. */
const NAMED_IN = 1000;
const ROUNDS = 5;

/** Every mention of an entity in a thousand documents. */
export function measureReferences(report: Report): Promise<void> {
	return withFolder(async (parent) => {
		const corpus = writeCorpus(path.join(parent, 'corpus'), DOCUMENTS);
		const client = await startOn(corpus);
		await client.waitUntilIndexed(rootOf(corpus));
		const { entities } = await client.request<EntitiesResult>('corpus/entities', {
			uri: rootOf(corpus),
			limit: 100_000,
		});
		const entity = entities
			.filter(({ documents }) => documents >= NAMED_IN)
			.sort((a, b) => a.documents - b.documents)[0]!;
		const { mentions } = await client.request<MentionsResult>('corpus/mentions', {
			corpus: rootOf(corpus),
			entity: entity.id,
			limit: 1,
		});
		const { uri, range, path: file } = mentions[0]!;
		client.open(uri, readFileSync(path.join(corpus.folder, file), 'utf8'));
		const firsts: number[] = [];
		const alls: number[] = [];
		let found = 0;
		for (let round = 0; round < ROUNDS; round++) {
			const began = performance.now();
			let first = Infinity;
			found = 0;
			const partialResultToken = `references-${round}`;
			client.connection.onProgress(new ProgressType<Location[]>(), partialResultToken, (some) => {
				first = Math.min(first, performance.now() - began);
				found += some.length;
			});
			const params = {
				textDocument: { uri },
				position: range.start,
				context: { includeDeclaration: true },
				partialResultToken,
			};
			await client.request('textDocument/references', params);
			firsts.push(first);
			alls.push(performance.now() - began);
		}
		const note = `${entity.name}: ${found} mentions in ${entity.documents} documents; the first of ${ROUNDS} times ${alls[0]!.toFixed(0)} ms`;
		report({ what: 'references, first ones', value: percentile(firsts, 0.5), unit: 'ms', target: 50 });
		report({ what: 'references, all', value: percentile(alls, 0.5), unit: 'ms', target: 300, note });
		await client.stop();
	});
}
