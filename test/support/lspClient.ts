/** A real server in a process of its own, spoken to as an editor speaks to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
	type CancellationToken,
	type DataCallback,
	type Disposable,
	type Message,
	type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { Conformance } from './conformance';

const REPOSITORY = join(__dirname, '..', '..');

export interface LspClientOptions {
	/** Default: a client without any optional capability. */
	readonly capabilities?: ClientCapabilities;
	/** URIs of folders. */
	readonly folders?: readonly string[];
	readonly initializationOptions?: unknown;
	/** Answers to `workspace/configuration`. */
	readonly configuration?: unknown;
}

/** What an editor that can do everything says of itself. */
export const ABLE: ClientCapabilities = {
	general: { positionEncodings: ['utf-16'] },
	textDocument: {
		diagnostic: { relatedDocumentSupport: false },
		hover: { contentFormat: ['markdown', 'plaintext'] },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		rename: { prepareSupport: true },
		publishDiagnostics: { tagSupport: { valueSet: [1, 2] } },
	},
	window: { workDoneProgress: true },
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
		workspaceFolders: true,
		semanticTokens: { refreshSupport: true },
		diagnostics: { refreshSupport: true },
	},
};

const started = new Set<LspClient>();

/** What servers sent since the last call that the protocol doesn't allow. */
export function takeNonconforming(): readonly string[] {
	const problems = [...started].flatMap(({ conformance }) => conformance.problems);
	started.clear();
	return problems;
}

export class LspClient {
	readonly process: ChildProcess;
	readonly connection: MessageConnection;
	/** What the server logged, as `type: message`. */
	readonly logged: string[] = [];
	/** Errors that answer no request of {@link request}: of what was written to the process by hand. */
	readonly refused: unknown[] = [];
	/** Every request and notification from the server, by method. */
	readonly received = new Map<string, unknown[]>();
	/** The newest pushed diagnostics by URI. */
	readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
	readonly exited: Promise<number | null>;
	readonly conformance = new Conformance();
	initializeResult: InitializeResult | undefined;
	readonly #waiting: { readonly done: () => boolean; readonly resolve: () => void }[] = [];
	#configuration: unknown = null;

	/**
	 * Starts the server without a word to it.
	 *
	 * @param args of Node: by default the server as it ships, which `node esbuild.mjs` builds
	 */
	constructor(args: readonly string[] = [join(REPOSITORY, 'dist/cli.js'), 'lsp', '--stdio']) {
		this.process = spawn(process.execPath, args, { cwd: REPOSITORY, stdio: ['pipe', 'pipe', 'inherit'] });
		started.add(this);
		this.exited = new Promise((resolve) => this.process.on('exit', resolve));
		this.connection = createMessageConnection(
			new WatchedReader(this.process.stdout!, (message) => {
				if (!this.conformance.received(message) && 'error' in message) {
					this.refused.push(message);
				}
			}),
			new WatchedWriter(this.process.stdin!, (message) => this.conformance.sent(message)),
		);
		this.connection.onNotification((method, params) => this.#receive(method, params));
		this.connection.onRequest((method: string, params: unknown) => {
			this.#receive(method, params);
			return method === 'workspace/configuration' ? [this.#configuration] : null;
		});
		this.connection.onError(() => undefined);
		this.connection.listen();
	}

	static async start(options: LspClientOptions = {}): Promise<LspClient> {
		const client = new LspClient();
		await client.initialize(options);
		return client;
	}

	async initialize({
		capabilities = {},
		folders,
		initializationOptions,
		configuration,
	}: LspClientOptions): Promise<void> {
		this.#configuration = configuration ?? null;
		this.initializeResult = await this.request<InitializeResult>('initialize', {
			processId: process.pid,
			rootUri: null,
			capabilities,
			workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
			...(initializationOptions === undefined ? {} : { initializationOptions }),
		});
		this.notify('initialized', {});
	}

	request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
		return token === undefined
			? this.connection.sendRequest<R>(method, params)
			: this.connection.sendRequest<R>(method, params, token);
	}

	notify(method: string, params: unknown): void {
		void this.connection.sendNotification(method, params);
	}

	open(uri: string, text: string, version = 1): void {
		this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'corpus-text', version, text } });
	}

	change(uri: string, version: number, contentChanges: readonly unknown[]): void {
		this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
	}

	close(uri: string): void {
		this.notify('textDocument/didClose', { textDocument: { uri } });
	}

	execute<R>(command: string, argument: unknown): Promise<R> {
		return this.request<R>('workspace/executeCommand', { command, arguments: [argument] });
	}

	/** Until the condition holds, looked at after each message from the server. */
	waitFor(done: () => boolean): Promise<void> {
		return done() ? Promise.resolve() : new Promise((resolve) => this.#waiting.push({ done, resolve }));
	}

	/** Until every document of the corpus at `root` is indexed. */
	waitUntilIndexed(root: string): Promise<void> {
		return this.waitFor(() => {
			const last = this.received
				.get('corpus/status')
				?.filter((status) => (status as { uri: string }).uri === root)
				.at(-1);
			return (last as { state: string } | undefined)?.state === 'ready';
		});
	}

	/** `shutdown` and `exit`; answers with the process's exit status. */
	async stop(): Promise<number | null> {
		await this.request('shutdown', undefined);
		void this.connection.sendNotification('exit');
		const code = await this.exited;
		this.connection.dispose();
		return code;
	}

	/** Whatever state the server is in. */
	kill(): void {
		this.connection.dispose();
		this.process.kill();
	}

	#receive(method: string, params: unknown): void {
		const all = this.received.get(method) ?? [];
		all.push(params);
		this.received.set(method, all);
		if (method === 'window/logMessage') {
			const { type, message } = params as { type: number; message: string };
			this.logged.push(`${type}: ${message}`);
		}
		if (method === 'textDocument/publishDiagnostics') {
			const published = params as PublishDiagnosticsParams;
			this.diagnostics.set(published.uri, published);
		}
		for (const waiter of this.#waiting.splice(0)) {
			if (waiter.done()) {
				waiter.resolve();
			} else {
				this.#waiting.push(waiter);
			}
		}
	}
}

type Watch = (message: Message) => void;

class WatchedReader extends StreamMessageReader {
	constructor(
		stream: NodeJS.ReadableStream,
		private readonly watch: Watch,
	) {
		super(stream);
	}

	override listen(callback: DataCallback): Disposable {
		return super.listen((message) => {
			this.watch(message);
			callback(message);
		});
	}
}

class WatchedWriter extends StreamMessageWriter {
	constructor(
		stream: NodeJS.WritableStream,
		private readonly watch: Watch,
	) {
		super(stream);
	}

	override write(message: Message): Promise<void> {
		this.watch(message);
		return super.write(message);
	}
}
