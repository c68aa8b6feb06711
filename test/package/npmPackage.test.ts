import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol';
import { uriOf } from '../../server/src/node/fileSystem';
import { LspClient } from '../support/lspClient';

const root = resolve(__dirname, '../..');
/** What leaves a program without any network, where the system has it. */
const OFFLINE = ['unshare', '--map-root-user', '--net'];

suite('the npm package, installed in an empty folder without a network', function () {
	this.timeout(180_000);
	let folder: string;
	let offline: readonly string[];

	suiteSetup(() => {
		folder = mkdtempSync(join(tmpdir(), 'corpus-package-'));
		offline = spawnSync(OFFLINE[0]!, [...OFFLINE.slice(1), 'true']).status === 0 ? OFFLINE : [];
		// What is bundled is there: the stage has made the extension's package of it.
		execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
		const [archive] = readdirSync(folder);
		writeFileSync(join(folder, 'package.json'), '{}');
		run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, archive!));
		cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
	});

	suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

	function run(...command: string[]): { status: number | null; stdout: string } {
		const [program, ...args] = [...offline, ...command];
		const { status, stdout, stderr } = spawnSync(program!, args, { cwd: folder, encoding: 'utf8', shell: false });
		assert.equal(stderr.replace(/^npm warn .*\n/gmu, ''), '', command.join(' '));
		return { status, stdout };
	}

	const annotator = (...args: string[]): { status: number | null; stdout: string } =>
		run(join(folder, 'node_modules/.bin/corpus-annotator'), ...args);

	test('brings nothing else along', () => {
		const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
		assert.deepStrictEqual(installed, ['corpus-annotator']);
	});

	test('analyzes', () => {
		const { status, stdout } = annotator('analyze', '--format', 'jsonl', 'seeds');
		const files = stdout
			.trim()
			.split('\n')
			.map((line) => (JSON.parse(line) as { file: string }).file);
		assert.deepStrictEqual([status, files.length, files[0]], [0, 5, '000_f7ab7fbba402dc3f.txt']);
	});

	test('checks', () => {
		assert.equal(annotator('check', 'seeds').status, 0);
	});

	test('serves an editor', async () => {
		const client = new LspClient([join(folder, 'node_modules/corpus-annotator/dist/cli.js'), 'lsp', '--stdio']);
		const corpus = uriOf(join(folder, 'seeds'));
		await client.initialize({ folders: [corpus] });
		const textDocument = { uri: `${corpus}/new.txt` };
		client.open(textDocument.uri, 'Sáng nay, ông Trần Văn Bình đến Hà Nội.\n');
		const position = { line: 0, character: 15 };
		assert.ok(await client.request<Hover | null>('textDocument/hover', { textDocument, position }));
		assert.deepStrictEqual([await client.stop(), client.logged], [0, []]);
	});
});
