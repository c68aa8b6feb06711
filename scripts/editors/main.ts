/**
 * `npm run test:editors`: the same steps in editors that aren't VS Code, headless, each with a copy of the seeds and the server
 * as it ships: hover over a name, mark a line as boilerplate by a code action, see it fade, undo. What they wrote must be
 * what VS Code's own way of asking the server writes, ids and times apart. Editors that aren't installed are named and left out.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { uriOf } from '../../server/src/node/fileSystem';
import { ABLE, LspClient } from '../../test/support/lspClient';

const REPOSITORY = join(__dirname, '../..');
const SERVER = join(REPOSITORY, 'dist/cli.js');
const DOCUMENT = '000_f7ab7fbba402dc3f.txt';
/** Of the article's body, from 0. */
const LINE = 6;
/** Milliseconds that one editor may take. */
const PATIENCE = 180_000;

interface Editor {
	readonly name: string;
	/** Debian's packages with it. */
	readonly packages: string;
	readonly command: readonly string[];
	/** Ends with status 0 where the editor is there with all that it needs. */
	readonly probe: readonly string[];
}

const scriptOf = (name: string): string => join(__dirname, name);
const EDITORS: readonly Editor[] = [
	{
		name: 'Neovim',
		packages: 'neovim',
		command: ['nvim', '--headless', '--clean', '-c', `luafile ${scriptOf('neovim.lua')}`],
		probe: ['nvim', '--version'],
	},
	{
		name: 'Emacs with eglot',
		packages: 'emacs-nox elpa-eglot',
		command: ['emacs', '--batch', '-l', scriptOf('eglot.el')],
		probe: ['emacs', '--batch', '--eval', "(require 'eglot)"],
	},
	{
		name: 'Emacs with lsp-mode',
		packages: 'emacs-nox elpa-lsp-mode',
		command: ['emacs', '--batch', '-l', scriptOf('lspMode.el')],
		probe: ['emacs', '--batch', '--eval', "(require 'lsp-mode)"],
	},
];

/** What a script saw. */
interface Seen {
	readonly problem?: string;
	readonly hover?: string;
	readonly fadedBefore?: boolean;
	readonly fadedAfter?: boolean;
	readonly fadedUndone?: boolean;
	readonly marked?: string;
	readonly undone?: string;
}

/** The files of `.corpus` by path, once the line is marked and once that is undone. */
interface Written {
	readonly marked: Readonly<Record<string, string>>;
	readonly undone: Readonly<Record<string, string>>;
}

async function main(): Promise<void> {
	const own = mkdtempSync(join(tmpdir(), 'corpus-editors-'));
	const settings = join(own, 'gitconfig');
	// One and the same person everywhere.
	writeFileSync(settings, '[user]\n\tname = Lan\n');
	process.env['GIT_CONFIG_GLOBAL'] = settings;
	const expected = await inTheServersOwnClient();
	assert.notDeepEqual(expected.marked, expected.undone);
	let [passed, failed] = [0, 0];
	for (const editor of EDITORS) {
		const [probe, ...args] = editor.probe;
		if (spawnSync(probe!, args, { stdio: 'ignore' }).status !== 0) {
			console.log(`${editor.name}: not installed (Debian: apt-get install ${editor.packages})`);
			continue;
		}
		try {
			const written = inEditor(editor);
			assert.deepStrictEqual(written, expected);
			passed++;
			console.log(
				`${editor.name}: hover, mark, fade, undo; ${Object.keys(written.marked).join(', ')} as VS Code writes them`,
			);
		} catch (error) {
			failed++;
			console.log(`${editor.name}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	rmSync(own, { recursive: true });
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}

function inEditor({ command: [program, ...args] }: Editor): Written {
	return withSeeds((folder, outside) => {
		const seenFile = join(outside, 'seen.json');
		const marked = join(outside, 'marked');
		const { stderr } = spawnSync(program!, args, {
			cwd: folder,
			encoding: 'utf8',
			timeout: PATIENCE,
			// No configuration and no state of the person's own.
			env: {
				...process.env,
				HOME: outside,
				EDITOR_FILE: join(folder, DOCUMENT),
				EDITOR_LINE: String(LINE),
				EDITOR_NODE: process.execPath,
				EDITOR_SERVER: SERVER,
				EDITOR_MARKED: marked,
				EDITOR_SEEN: seenFile,
			},
		});
		assert.ok(existsSync(seenFile), `it ended without a word: ${stderr.slice(-600)}`);
		const seen = JSON.parse(readFileSync(seenFile, 'utf8')) as Seen;
		assert.equal(seen.problem, undefined, stderr.slice(-600));
		assert.match(seen.hover!, /Putin/u);
		assert.deepStrictEqual([seen.fadedBefore, seen.fadedAfter, seen.fadedUndone], [false, true, false]);
		assert.match(seen.marked!, /^Mark as Boilerplate/u);
		assert.match(seen.undone!, /^Undo: /u);
		return { marked: filesIn(marked), undone: filesIn(join(folder, '.corpus')) };
	});
}

/** By the protocol as VS Code's client speaks it. */
function inTheServersOwnClient(): Promise<Written> {
	return withSeeds(async (folder) => {
		const client = await LspClient.start({
			capabilities: ABLE,
			folders: [uriOf(folder)],
			initializationOptions: { commandLinks: true },
		});
		const uri = uriOf(join(folder, DOCUMENT));
		client.open(uri, readFileSync(join(folder, DOCUMENT), 'utf8'));
		const position = { line: LINE, character: 0 };
		const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
			textDocument: { uri },
			range: { start: position, end: position },
			context: { diagnostics: [] },
		});
		const mark = actions.find(({ title }) => title.startsWith('Mark as Boilerplate'))!.command!;
		await client.request('workspace/executeCommand', { command: mark.command, arguments: mark.arguments });
		const marked = filesIn(join(folder, '.corpus'));
		await client.execute('corpus.undo', {});
		const undone = filesIn(join(folder, '.corpus'));
		await client.stop();
		return { marked, undone };
	});
}

function withSeeds<T>(run: (folder: string, outside: string) => T): T {
	const outside = mkdtempSync(join(tmpdir(), 'corpus-editors-'));
	const folder = join(outside, 'seeds');
	cpSync(join(REPOSITORY, 'seeds'), folder, { recursive: true });
	const tidy = (): void => rmSync(outside, { recursive: true, force: true });
	try {
		const result = run(folder, outside);
		return result instanceof Promise ? (result.finally(tidy) as T) : (tidy(), result);
	} catch (error) {
		tidy();
		throw error;
	}
}

/** Those that people share, without what differs each time. */
function filesIn(folder: string): Readonly<Record<string, string>> {
	const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true, recursive: true }) : [];
	return Object.fromEntries(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !path.slice(folder.length).startsWith('/cache/'))
			.map((path) => [path.slice(folder.length + 1), withoutIds(readFileSync(path, 'utf8'))] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

function withoutIds(text: string): string {
	return text
		.replace(/urn:uuid:[0-9a-f-]{36}/gu, 'urn:uuid:…')
		.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu, '…');
}

void main();
