import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { StreamMessageReader, type Message } from 'vscode-jsonrpc/node';
import { mulberry32 } from '../../scripts/bench/random';
import { Conformance } from '../support/conformance';
import { FuzzedClient } from '../support/fuzzedClient';
import { DiskCorpus } from './support';

/** Messages that are sent; `FUZZ_MESSAGES=20000` for a long run, `FUZZ_SEED` for other ones. */
const COUNT = Number(process.env['FUZZ_MESSAGES'] ?? 500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
/** Messages between two looks whether all that was asked is answered. */
const STRIDE = 100;
/** Milliseconds without any answer after which the server hangs. */
const PATIENCE = 60_000;
const PROGRAM = join(__dirname, '../../dist/cli.js');

interface Answer {
	readonly id?: string | number | null;
	readonly method?: string;
	readonly params?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

suite('messages at random, valid and broken', function () {
	this.timeout(60_000 + COUNT * 100);

	test(`${COUNT} of them: each request has one answer, what is cancelled the error alone, and the server lives`, async () => {
		const corpus = DiskCorpus.ofSeeds();
		const server = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
		const exited = new Promise<number | null>((resolve) => server.on('exit', resolve));
		let stderr = '';
		server.stderr.on('data', (data) => (stderr += String(data)));
		const random = mulberry32(SEED);
		const client = new FuzzedClient(corpus, random);
		const conformance = new Conformance();
		const problems: string[] = [];
		const counts = new Map<string, number>();
		const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
		let wake = (): void => undefined;
		const receive = (message: Message): void => {
			conformance.received(message);
			const { id, method, params, error } = message as Answer;
			if (method !== undefined) {
				if (id !== undefined) {
					server.stdin.write(client.frame({ jsonrpc: '2.0', id, result: null }));
				}
				const { type, message: text } = (params ?? {}) as { type?: number; message?: string };
				// The protocol's library says so of what a client got wrong in a notification.
				if (method === 'window/logMessage' && type === 1 && !/^Notification /u.test(text!)) {
					problems.push(`logged: ${text!.split('\n').slice(0, 4).join(' ')}`);
				}
				return;
			}
			count(error ? `error ${error.code}` : 'result');
			problems.push(
				...client.answered(id ?? null, error).map((problem) => `${problem}: ${JSON.stringify(message).slice(0, 300)}`),
			);
			wake();
		};
		const reader = new StreamMessageReader(server.stdout);
		reader.listen(receive);

		/** Until the server has answered everything. */
		const settle = async (): Promise<void> => {
			while (client.waiting.size > 0) {
				await new Promise<void>((resolve, reject) => {
					const late = setTimeout(
						() => reject(new Error(`no answer: ${JSON.stringify([...client.waiting])}`)),
						PATIENCE,
					);
					wake = () => (clearTimeout(late), resolve());
					void exited.then((status) => reject(new Error(`the server ended with ${status}: ${stderr}`)));
				});
			}
		};
		const send = (bytes: Buffer): void => void server.stdin.write(bytes);

		try {
			send(client.begin(conformance));
			await settle();
			for (let i = 0; i < COUNT; i++) {
				const { what, bytes } = client.next();
				count(what);
				// In pieces, now and then.
				const cut = random() < 0.1 ? Math.floor(random() * bytes.length) : bytes.length;
				send(bytes.subarray(0, cut));
				if (cut < bytes.length) {
					await new Promise((resolve) => setImmediate(resolve));
					send(bytes.subarray(cut));
				}
				if (i % STRIDE === STRIDE - 1) {
					await settle();
				}
			}
			await settle();
			assert.deepStrictEqual([...new Set([...problems, ...conformance.problems])].slice(0, 20), []);
			assert.equal(stderr, '');
			send(client.end());
			assert.equal(await exited, 0);
			if (process.env['FUZZ_MESSAGES'] !== undefined) {
				console.log(
					[...counts]
						.sort()
						.map(([what, n]) => `      ${n} ${what}`)
						.join('\n'),
				);
			}
		} finally {
			server.kill();
			corpus.dispose();
		}
	});
});
