import { spawn, spawnSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { generateDocuments } from './corpus';
import { CLI, residentMegabytes, withFolder } from './machine';
import type { Report } from './results';

const LINE_FEED = 10;

/** `clean --jsonl` as a filter: documents a second on one thread, its memory as it goes, and the same through GNU parallel. */
export function measureClean(report: Report, documents: number): Promise<void> {
	return withFolder(async (folder) => {
		const file = path.join(folder, 'corpus.jsonl');
		await pipeline(records(documents), createWriteStream(file));
		const single = await filter(file, documents, process.execPath, [CLI, 'clean', '--jsonl']);
		report({
			what: `clean --jsonl, ${documents} documents, one thread`,
			value: (documents * 1000) / single.milliseconds,
			unit: 'docs/s',
			target: 2000,
			least: true,
			note: 'start of the process included',
		});
		report({
			what: 'its memory when all is done / at a quarter',
			value: single.memory.at(-1)! / single.memory[0]!,
			unit: '×',
			target: 1.2,
			note: `at 25, 50, 75, 100 %: ${single.memory.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB`,
		});
		if (spawnSync('parallel', ['--version']).error) {
			console.error('clean: GNU parallel is not installed (Debian: apt install parallel); its row is left out');
			return;
		}
		const command = [process.execPath, CLI, 'clean', '--jsonl'].map((word) => `'${word}'`).join(' ');
		const dealt = await filter(file, documents, 'parallel', ['--pipe', '--keep-order', '--block', '32M', command]);
		report({
			what: 'clean --jsonl through GNU parallel',
			value: (documents * 1000) / dealt.milliseconds,
			unit: 'docs/s',
			note: dealt.digest === single.digest ? 'output the same to the byte' : '**output differs**',
		});
	});
}

function* records(documents: number): Generator<string> {
	for (const { path: id, text } of generateDocuments(documents)) {
		yield `${JSON.stringify({ id, text })}\n`;
	}
}

interface Filtered {
	readonly milliseconds: number;
	/** Megabytes after each quarter of the documents. */
	readonly memory: readonly number[];
	/** Of the output. */
	readonly digest: string;
}

async function filter(file: string, documents: number, command: string, args: readonly string[]): Promise<Filtered> {
	const began = performance.now();
	const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const hash: Hash = createHash('sha256');
	const memory: number[] = [];
	let done = 0;
	child.stdout.on('data', (chunk: Buffer) => {
		hash.update(chunk);
		for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
			done++;
		}
		// The process has still its last documents to write when most of them are there.
		if (memory.length < 4 && done >= (documents * 0.99 * (memory.length + 1)) / 4) {
			memory.push(residentMegabytes(child.pid!));
		}
	});
	await pipeline(createReadStream(file), child.stdin);
	const status = await ended;
	if (status !== 0 || done !== documents) {
		throw new Error(`${command} ended with ${status} after ${done} of ${documents} documents`);
	}
	return { milliseconds: performance.now() - began, memory, digest: hash.digest('hex') };
}
