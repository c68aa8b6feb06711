import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { uriOf } from '../../server/src/node/fileSystem';
import { ABLE, LspClient } from '../../test/support/lspClient';
import type { WrittenCorpus } from './corpus';
import { CLI } from './machine';

export interface CorpusStatus {
	readonly state: string;
	readonly indexed: number;
}

/** The server that ships, on a corpus, in a process of its own. */
export async function startOn(corpus: WrittenCorpus): Promise<LspClient> {
	process.env['STALL_FILE'] = stallFile(corpus);
	const client = new LspClient([
		'--import',
		pathToFileURL(path.join(__dirname, 'stallProbe.mjs')).href,
		CLI,
		'lsp',
		'--stdio',
	]);
	await client.initialize({ capabilities: ABLE, folders: [rootOf(corpus)] });
	return client;
}

export async function startIdle(): Promise<LspClient> {
	const client = new LspClient([path.join(__dirname, 'idleServer.mjs')]);
	await client.initialize({ capabilities: ABLE });
	return client;
}

export function rootOf({ folder }: WrittenCorpus): string {
	return uriOf(folder);
}

export function statusOf(client: LspClient): CorpusStatus | undefined {
	return client.received.get('corpus/status')?.at(-1) as CorpusStatus | undefined;
}

/** How long the server's event loop stood still since it started, in milliseconds. */
export async function stallsOf(client: LspClient, corpus: WrittenCorpus): Promise<{ p99: number; max: number }> {
	const file = stallFile(corpus);
	client.process.kill('SIGUSR2');
	while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return JSON.parse(readFileSync(file, 'utf8')) as { p99: number; max: number };
}

function stallFile({ folder }: WrittenCorpus): string {
	return `${folder}.stalls`;
}
