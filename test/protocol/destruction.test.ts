import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeCorpus } from '../../server/src/corpus/analyzeCorpus';
import { mulberry32 } from '../../scripts/bench/random';
import { LspClient } from '../support/lspClient';
import { DiskCorpus } from './support';

/** How often the index is destroyed; each time costs two starts of a server. */
const ROUNDS = Number(process.env['DESTROY_ROUNDS'] ?? 20);
/** Enough for an index to be kept, and for threads. */
const DOCUMENTS = 220;
/** Milliseconds within which a server on so many documents is somewhere between its start and its last write. */
const MOMENTS = 2500;
const PROGRAM = join(__dirname, '../../dist/cli.js');
const PLACES = ['Huế', 'Hà Nội', 'Vinh', 'Đà Nẵng', 'Cần Thơ'];
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'];
const GIVEN = ['Văn Bình', 'Thị Hoa', 'Quốc Dũng', 'Minh Anh', 'Đức Long', 'Thu Hà'];

/** What each document says is sure by itself, so that the others don't matter. */
function textOf(seed: number): string {
	const name = `${FAMILIES[seed % FAMILIES.length]!} ${GIVEN[(seed >> 3) % GIVEN.length]!}`;
	return `Ngày ${(seed % 28) + 1}/6/2021, ông ${name} đến ${PLACES[seed % PLACES.length]!}. Bài số ${seed} kể chuyện ấy.\n`;
}

suite('an index that is destroyed', function () {
	this.timeout(60_000 + ROUNDS * 60_000);

	test('is right again at the next start, which says what it made anew', async () => {
		const random = mulberry32(20_261_122);
		const below = (end: number): number => Math.floor(random() * end);
		const corpus = new DiskCorpus();
		const texts = new Map<string, string>();
		const write = (path: string): void => {
			texts.set(path, textOf(below(1_000_000)));
			corpus.write(path, texts.get(path)!);
		};
		const index = join(corpus.path, '.corpus/cache/index');
		const cache = join(corpus.path, '.corpus/cache');
		const start = async (): Promise<LspClient> => {
			const client = new LspClient([PROGRAM, 'lsp', '--stdio']);
			await client.initialize({ folders: [corpus.root] });
			return client;
		};
		/** What is done to the index while no server runs, and whether the next one must say that it is made anew. */
		const damages: readonly (readonly [what: string, damage: () => boolean])[] = [
			[
				'one bit',
				() => {
					const bytes = readFileSync(index);
					bytes[below(bytes.length)]! ^= 1 << below(8);
					writeFileSync(index, bytes);
					return false; // A bit that fills the last byte of what is deflated says nothing.
				},
			],
			['cut off', () => (truncateSync(index, below(readFileSync(index).length)), true)],
			[
				'noise',
				() => (
					writeFileSync(
						index,
						Uint8Array.from({ length: 1 + below(5000) }, () => below(256)),
					),
					true
				),
			],
			['empty', () => (writeFileSync(index, ''), true)],
			['gone', () => (rmSync(cache, { recursive: true }), false)],
			['nothing', () => false],
		];
		let [killed, full, anew] = [0, 0, 0];
		try {
			for (let i = 0; i < DOCUMENTS; i++) {
				write(`${i % 5}/${i}.txt`);
			}
			for (let round = 0; round < ROUNDS; round++) {
				for (let i = below(4); i > 0; i--) {
					write(`${below(5)}/${below(DOCUMENTS + 20)}.txt`);
				}
				const [gone] = [...texts.keys()].slice(below(texts.size));
				if (below(3) === 0) {
					texts.delete(gone!);
					corpus.remove(gone!);
				}
				// A server that finds no room, or is killed at some moment.
				const room = below(3) === 0 ? fill(cache, below(60_000)) : undefined;
				const first = await start();
				if (room || below(2) === 0) {
					await first.waitUntilIndexed(corpus.root);
					await first.stop();
				} else {
					killed++;
					await new Promise((resolve) => setTimeout(resolve, below(MOMENTS)));
					first.process.kill('SIGKILL');
					await first.exited;
				}
				full += room ? 1 : 0;
				room?.();
				const [what, damage] = damages[below(damages.length)]!;
				const isSaid = existsSync(index) && damage();
				const next = await start();
				await next.waitUntilIndexed(corpus.root);
				const where = `round ${round}, the index: ${what}`;
				assert.deepStrictEqual(await entitiesOf(next), entitiesIn(texts), where);
				const said = next.logged.filter((line) => line.includes('is made anew'));
				assert.ok(!isSaid || said.length === 1, `${where}: ${next.logged.join('\n')}`);
				anew += said.length;
				await next.stop();
				const left = existsSync(cache) ? readdirSync(cache).filter((name) => name.endsWith('.tmp')) : [];
				assert.ok(left.length <= killed, `${where}: ${left.join(', ')}`);
			}
			if (process.env['DESTROY_ROUNDS'] !== undefined) {
				console.log(`      ${ROUNDS} rounds: ${killed} kills, ${full} full disks, ${anew} times made anew`);
			}
		} finally {
			corpus.dispose();
		}
	});
});

/**
 * Leaves so many bytes of room for what is written in a folder; answers with what makes room again. Where a file system of that
 * size can't be made, nothing can be written there at all.
 */
function fill(folder: string, bytes: number): () => void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${4096 + bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
		return () => execFileSync('umount', ['-l', folder]);
	} catch {
		rmSync(folder, { recursive: true });
		writeFileSync(folder, 'no folder');
		return () => rmSync(folder);
	}
}

async function entitiesOf(client: LspClient): Promise<unknown> {
	const { entities, complete } = await client.request<{
		entities: { name: string; type: string; mentions: number; documents: number }[];
		complete: boolean;
	}>('corpus/entities', {});
	assert.ok(complete);
	return entities.map(({ name, type, mentions, documents }) => `${type} ${name} ${mentions} ${documents}`).sort();
}

function entitiesIn(texts: ReadonlyMap<string, string>): unknown {
	const { corpus } = analyzeCorpus([...texts].map(([path, text]) => ({ path, text })));
	return corpus
		.entities()
		.map(({ name, type, mentions, documents }) => `${type} ${name} ${mentions} ${documents.length}`)
		.sort();
}
