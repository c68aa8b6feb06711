/** Which folders are corpora. Asked of every plain-text document that is opened, so the answer must be cheap. */
import * as vscode from 'vscode';

export const CORPUS_FILE = 'corpus.json';
const STORE_FOLDER = '.corpus';

/** A folder with documents. */
export interface CorpusFolder {
	readonly uri: vscode.Uri;
	readonly name: string;
	/** Glob patterns from the folder. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
}

/** Files that are looked at to tell whether a folder is one of texts. */
const SAMPLE_SIZE = 200;

/** Knows the corpora among the workspace's folders, and those that an opened document led to. */
export class CorpusFolders implements vscode.Disposable {
	readonly #found = new Map<string, CorpusFolder>();
	/** Answers for folders that were looked at already, the ones without a corpus included. */
	readonly #asked = new Map<string, Promise<CorpusFolder | undefined>>();
	/** Counts the calls of {@link findAll}: of several at once the last one's answer holds. */
	#turn = 0;
	readonly #changed = new vscode.EventEmitter<readonly CorpusFolder[]>();
	readonly #disposables: vscode.Disposable[] = [this.#changed];
	readonly onDidChange = this.#changed.event;

	constructor() {
		const watcher = vscode.workspace.createFileSystemWatcher(`**/${CORPUS_FILE}`);
		const look = () => void this.findAll();
		this.#disposables.push(
			watcher,
			watcher.onDidCreate(look),
			watcher.onDidChange(look),
			watcher.onDidDelete(look),
			vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
				removed.forEach((folder) => this.#found.delete(folder.uri.toString()));
				look();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('corpus.detectFolders')) {
					look();
				}
			}),
		);
	}

	get all(): readonly CorpusFolder[] {
		return [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder);
	}

	/** Looks at every folder of the workspace, and again at the corpora found elsewhere. */
	async findAll(): Promise<void> {
		const turn = ++this.#turn;
		this.#asked.clear();
		const workspace = vscode.workspace.workspaceFolders ?? [];
		const known = this.all.map((folder) => folder.uri);
		const uris = new Map([...workspace.map((folder) => folder.uri), ...known].map((uri) => [uri.toString(), uri]));
		const looks = await Promise.all([...uris].map(async ([key, uri]) => [key, await this.#look(uri)] as const));
		if (turn !== this.#turn) {
			return; // a later look knows better
		}
		for (const [key, corpus] of looks) {
			if (corpus) {
				this.#found.set(key, corpus);
			} else {
				this.#found.delete(key);
			}
		}
		this.#changed.fire(this.all);
	}

	/** The corpus that a file lies in, known already or found on the way up from it. */
	async corpusOf(file: vscode.Uri): Promise<CorpusFolder | undefined> {
		for (const uri of foldersAbove(file)) {
			const key = uri.toString();
			const corpus = this.#found.get(key) ?? (await this.#look(uri));
			if (corpus && !this.#found.has(key)) {
				this.#found.set(key, corpus);
				this.#changed.fire(this.all);
			}
			if (corpus) {
				return corpus;
			}
		}
		return undefined;
	}

	#look(uri: vscode.Uri): Promise<CorpusFolder | undefined> {
		const key = uri.toString();
		let answer = this.#asked.get(key);
		if (!answer) {
			answer = readCorpusFolder(uri);
			this.#asked.set(key, answer);
		}
		return answer;
	}

	dispose(): void {
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** Folders from the file's own upwards: to its workspace folder, or to the root where it has none. */
function foldersAbove(file: vscode.Uri): vscode.Uri[] {
	const top = vscode.workspace.getWorkspaceFolder(file)?.uri;
	const folders: vscode.Uri[] = [];
	for (let uri = parentOf(file); folders.at(-1)?.path !== uri.path; uri = parentOf(uri)) {
		folders.push(uri);
		if (uri.toString() === top?.toString()) {
			break;
		}
	}
	return folders;
}

function parentOf(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, '..');
}

/** The corpus in a folder, or undefined where it holds none. */
async function readCorpusFolder(uri: vscode.Uri): Promise<CorpusFolder | undefined> {
	const [file, hasStore] = await Promise.all([
		readText(vscode.Uri.joinPath(uri, CORPUS_FILE)),
		exists(vscode.Uri.joinPath(uri, STORE_FOLDER)),
	]);
	if (file !== undefined || hasStore || (await isFolderOfTexts(uri))) {
		return { uri, ...readPatterns(file), name: uri.path.split('/').at(-1) || uri.toString() };
	}
	return undefined;
}

/** Whether a folder of the workspace holds mostly texts, told from some of its files. */
async function isFolderOfTexts(uri: vscode.Uri): Promise<boolean> {
	const isInWorkspace = vscode.workspace.workspaceFolders?.some((folder) => folder.uri.toString() === uri.toString());
	if (!isInWorkspace || !vscode.workspace.getConfiguration('corpus', uri).get('detectFolders', true)) {
		return false;
	}
	const files = await vscode.workspace.findFiles(
		new vscode.RelativePattern(uri, '**/*'),
		'{**/.*,**/.*/**,**/node_modules/**}',
		SAMPLE_SIZE,
	);
	const texts = files.filter((file) => file.path.endsWith('.txt')).length;
	return texts >= 2 && texts * 2 >= files.length;
}

/** The patterns of a `corpus.json`; the server says what is wrong with one, here the defaults stand in. */
function readPatterns(file: string | undefined): Pick<CorpusFolder, 'include' | 'exclude'> {
	let content: { include?: unknown; exclude?: unknown } = {};
	try {
		content = Object(JSON.parse(file ?? '{}')) as typeof content;
	} catch {
		// as if it said nothing
	}
	return { include: asPatterns(content.include) ?? ['**/*.txt'], exclude: asPatterns(content.exclude) ?? [] };
}

function asPatterns(value: unknown): string[] | undefined {
	return Array.isArray(value) && value.length > 0
		? value.filter((item): item is string => typeof item === 'string')
		: undefined;
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
}
