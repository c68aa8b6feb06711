import { readdirSync } from 'node:fs';
import type { Message } from 'vscode-jsonrpc/node';
import type { DiskCorpus } from '../protocol/support';
import { joinLines } from './text';
import type { Conformance } from './conformance';
import { COMMAND_NAMES, JUNK, type Json, ON_DOCUMENT, OWN, WORDS } from './fuzzedWords';

/** A message on its way, and what it is, for counting. */
export interface FuzzedMessage {
	readonly what: string;
	readonly bytes: Buffer;
}

interface Asked {
	readonly method: string;
	/** It is cancelled before the server can have read it. */
	readonly isCancelled: boolean;
	/** Somewhere it has been made invalid. */
	readonly isMutated: boolean;
}

/** A client that sends at random what a client may send and what it may not, the same for the same numbers. */
export class FuzzedClient {
	/** What was asked and isn't answered yet, by id. */
	readonly waiting = new Map<string, Asked>();
	readonly #uris: readonly string[];
	readonly #open = new Map<string, number>();
	#ids = 0;
	#conformance: Conformance | undefined;

	constructor(
		private readonly corpus: DiskCorpus,
		private readonly random: () => number,
	) {
		const files = readdirSync(corpus.path).filter((name) => name.endsWith('.txt'));
		this.#uris = [...files, 'new.txt', 'other/none.txt'].map((path) => corpus.uri(path));
	}

	frame(message: unknown): Buffer {
		return frameOf(JSON.stringify(message));
	}

	/** `initialize` and `initialized`. */
	begin(conformance: Conformance): Buffer {
		this.#conformance = conformance;
		const { root } = this.corpus;
		const capabilities = {
			textDocument: {
				codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
				documentSymbol: { hierarchicalDocumentSymbolSupport: true },
			},
			workspace: { workspaceFolders: true },
		};
		const params = { processId: null, rootUri: root, capabilities, workspaceFolders: [{ uri: root, name: 'seeds' }] };
		return Buffer.concat([
			this.#ask('initialize', params),
			this.frame({ jsonrpc: '2.0', method: 'initialized', params: {} }),
		]);
	}

	end(): Buffer {
		return Buffer.concat([this.#ask('shutdown', undefined), this.frame({ jsonrpc: '2.0', method: 'exit' })]);
	}

	next(): FuzzedMessage {
		return this.#pick<() => FuzzedMessage>([
			() => this.#request(this.#documentRequest()),
			() => this.#request(this.#documentRequest()),
			() => this.#request(this.#command()),
			() => this.#request(this.#own()),
			() => this.#request([this.#pick(['workspace/symbol', 'no/such', '$/no']), { query: this.#word() }]),
			() => this.#request(['workspaceSymbol/resolve', this.#symbol()]),
			() => this.#notification(),
			() => this.#notification(),
			() => this.#cancelled(),
			() => this.#broken(),
		])();
	}

	/** What is wrong with an answer. */
	answered(id: string | number | null, error: { readonly code: number } | undefined): string[] {
		if (id === null) {
			return [-32700, -32600, -32602].includes(error?.code ?? 0) ? [] : ['an answer without an id'];
		}
		const asked = this.waiting.get(String(id));
		if (!asked) {
			return error?.code === -32600 ? [] : ['an answer to nothing'];
		}
		this.waiting.delete(String(id));
		// Or with what is wrong with it, before anybody hears that it is cancelled.
		if (asked.isCancelled && error?.code !== -32800 && !(asked.isMutated && error)) {
			return ['a cancelled request was answered'];
		}
		return error?.code === -32603 ? [`${asked.method} failed`] : [];
	}

	#request([method, params]: readonly [string, Json], isCancelled = false): FuzzedMessage {
		// A symbol is answered with as it was sent.
		const isMutated = this.random() < 0.4 && method !== 'workspaceSymbol/resolve';
		const bytes = this.#ask(method, isMutated ? this.#mutated(params) : params, { isCancelled, isMutated });
		return { what: isMutated ? 'broken requests' : 'requests', bytes };
	}

	#ask(method: string, params: Json | undefined, { isCancelled = false, isMutated = false } = {}): Buffer {
		const id = this.random() < 0.2 ? `s${++this.#ids}` : ++this.#ids;
		// With parameters that are neither an object nor an array it is no request.
		const isRequest = params === undefined || params === null || typeof params === 'object';
		if (isRequest) {
			this.waiting.set(String(id), { method, isCancelled, isMutated });
		}
		const message = { jsonrpc: '2.0', id, method, params };
		this.#conformance?.sent(message as Message);
		return this.frame(message);
	}

	/** A request and its cancellation at once, or the cancellation of any other. */
	#cancelled(): FuzzedMessage {
		if (this.random() < 0.6) {
			const { bytes } = this.#request(this.#documentRequest(), true);
			const { id } = JSON.parse(bytes.toString('utf8').split('\r\n\r\n')[1]!) as { id: string | number };
			const isWaiting = this.waiting.has(String(id));
			const cancel = this.frame({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });
			return { what: isWaiting ? 'cancelled requests' : 'broken requests', bytes: Buffer.concat([bytes, cancel]) };
		}
		const ids: readonly Json[] = [...this.waiting.keys()].map((id) => (/^\d/u.test(id) ? Number(id) : id));
		const id = this.#pick([...ids, 1, 99_999, 's1', null, {}]);
		return { what: 'cancellations', bytes: this.frame({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } }) };
	}

	#documentRequest(): [string, Json] {
		const textDocument = { uri: this.#pick(this.#uris) };
		const position = this.#position();
		const range = this.#range();
		const context = { diagnostics: [], includeDeclaration: this.random() < 0.5 };
		const more = { positions: [position, this.#position()], previousResultId: '1', newName: this.#word() };
		return [this.#pick(ON_DOCUMENT), { textDocument, position, range, context, ...more }];
	}

	#symbol(): Json {
		return { name: this.#word(), kind: 13, location: { uri: this.#pick(this.#uris), range: this.#range() } };
	}

	#command(): [string, Json] {
		return ['workspace/executeCommand', { command: this.#pick(COMMAND_NAMES), arguments: [this.#argument()] }];
	}

	#own(): [string, Json] {
		return [`corpus/${this.#pick(OWN)}`, this.#argument()];
	}

	/** Something for every command and request of our own. */
	#argument(): Json {
		const uri = this.#pick(this.#uris);
		return {
			uri,
			corpus: this.corpus.root,
			range: this.#range(),
			ranges: [this.#range(), this.#range()],
			position: this.#position(),
			...(this.random() < 0.5 && { label: this.#pick(['PER', 'DATE', 'boilerplate', 'NOSUCH']) }),
			...(this.random() < 0.5 && { scope: this.#pick(['passage', 'document', 'corpus']) }),
			entity: this.#pick(['vladimir-putin', 'putin', 'no-one']),
			into: this.#pick(['vladimir-putin', 'moskva']),
			name: this.#word(),
			text: this.#word(),
			form: this.#word(),
			value: this.#pick(['2024', 'P5D', 'x']),
			date: this.#pick(['2014-06', '2014', 'x', null]),
			type: this.#pick(['PER', 'LOC', 'DATE']),
			id: this.#pick(['urn:uuid:6f1c3c9e-2f8e-4a55-9a53-3c8a1f5f0001', 'mention:PER:putin', 'x']),
			indexing: 'on',
			as: this.#pick(['date', 'time']),
			direction: this.#pick(['next', 'previous']),
			...(this.random() < 0.2 && { like: 'corpus' }),
		};
	}

	#notification(): FuzzedMessage {
		const uri = this.#pick(this.#uris);
		const [method, params] = this.#pick<() => [string, Json]>([
			() => this.#opening(uri),
			() => this.#change(uri),
			() => this.#change(uri),
			() => this.#change(uri),
			() => this.#closing(uri),
			() => ['textDocument/didSave', { textDocument: { uri } }],
			() => ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: this.#pick([1, 2, 3, 9]) }] }],
			() => ['workspace/didChangeConfiguration', { settings: { corpus: { indexing: 'on', annotator: 'Lan' } } }],
			() => ['workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri, name: 'x' }] } }],
			() => ['no/such', {}],
			() => ['$/no', {}],
			() => ['initialized', {}],
			() => ['window/workDoneProgress/cancel', { token: 'x' }],
		])();
		const isMutated = this.random() < 0.3;
		const message = { jsonrpc: '2.0', method, params: isMutated ? this.#mutated(params) : params };
		return { what: isMutated ? 'broken notifications' : 'notifications', bytes: this.frame(message) };
	}

	#opening(uri: string): [string, Json] {
		this.#open.set(uri, 1);
		const text = joinLines(...Array.from({ length: 6 }, () => `${this.#word()} nói ở Hà Nội ${this.#word()}`));
		return ['textDocument/didOpen', { textDocument: { uri, languageId: 'corpus-text', version: 1, text } }];
	}

	#change(uri: string): [string, Json] {
		const version = (this.#open.get(uri) ?? 0) + Math.floor(this.random() * 4) - 1;
		this.#open.set(uri, version);
		const contentChanges = Array.from({ length: 1 + Math.floor(this.random() * 3) }, (): Json => {
			const text = this.#word();
			return this.random() < 0.1 ? { text: `${text}\n${this.#word()}` } : { range: this.#range(), text };
		});
		return ['textDocument/didChange', { textDocument: { uri, version }, contentChanges }];
	}

	#closing(uri: string): [string, Json] {
		this.#open.delete(uri);
		return ['textDocument/didClose', { textDocument: { uri } }];
	}

	/** What is no message, or has no frame. */
	#broken(): FuzzedMessage {
		const body = (text: string): Buffer => frameOf(text);
		const hover = JSON.stringify({ jsonrpc: '2.0', method: 'no/such', params: {} });
		const bytes = this.#pick<() => Buffer>([
			() => body('{"jsonrpc":"2.0","method":'),
			() => body(''),
			() => body('[]'),
			() => body(`[${hover},${hover}]`),
			() => body('"text"'),
			() => body('null'),
			() => body('{"jsonrpc":"2.0"}'),
			() => body('{"jsonrpc":"2.0","id":{},"method":"shutdown"}'),
			() => body('{"jsonrpc":"2.0","id":1.5,"method":"shutdown"}'),
			() => body('{"jsonrpc":"2.0","id":null,"method":"shutdown"}'),
			() => body('{"jsonrpc":"2.0","method":7}'),
			() => body('{"jsonrpc":"2.0","method":"no/such","params":7}'),
			() => body('{"jsonrpc":"2.0","id":99999,"result":null}'),
			() => body('{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}'),
			() => frameOf(Buffer.from('7b22ff80c3287d', 'hex')),
			() => Buffer.from('garbage between messages'),
			() => Buffer.from('Content-Length: many\r\n\r\n'),
			() => Buffer.from('Content-Type: x\r\n\r\n{}'),
			() => Buffer.from('\r\n\r\n\r\n'),
			() => Buffer.from([0, 255, 13, 10, 13, 10, 7]),
			// Too short a length, and one that is too long for its own body, whose rest comes after it.
			() => Buffer.from(`Content-Length: 9\r\n\r\n${hover}`),
			() =>
				Buffer.concat([
					Buffer.from(`Content-Length: ${hover.length + 30}\r\n\r\n${hover}`),
					body('{"jsonrpc":"2.0","method":"no/such","params":{}}'),
				]),
			() =>
				Buffer.from(
					`content-length:${hover.length}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${hover}`,
				),
		])();
		return { what: 'broken frames and messages', bytes };
	}

	/** The same with something in it left out, or put in the place of something else. */
	#mutated(value: Json): Json {
		if (typeof value !== 'object' || value === null || this.random() < 0.15) {
			return this.#pick(JUNK);
		}
		if (Array.isArray(value)) {
			const at = Math.floor(this.random() * value.length);
			return value.map((one, i) => (i === at ? this.#mutated(one) : one));
		}
		const names = Object.keys(value);
		const name = names.length === 0 ? 'x' : this.#pick(names);
		const { [name]: chosen = null, ...others } = value;
		return this.random() < 0.3 ? others : { ...others, [name]: this.#mutated(chosen) };
	}

	#position(): { line: number; character: number } {
		const line = this.random() < 0.1 ? 4_000_000 : Math.floor(this.random() * 30);
		return { line, character: this.random() < 0.1 ? 4_000_000 : Math.floor(this.random() * 60) };
	}

	/** Now and then its end comes before its start. */
	#range(): { start: { line: number; character: number }; end: { line: number; character: number } } {
		const start = this.#position();
		const end = this.random() < 0.2 ? this.#position() : { line: start.line, character: start.character + 5 };
		return { start, end };
	}

	#word(): string {
		return this.#pick(WORDS);
	}

	#pick<T>(items: readonly T[]): T {
		return items[Math.floor(this.random() * items.length)]!;
	}
}

function frameOf(body: string | Buffer): Buffer {
	const bytes = Buffer.from(body);
	return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}
