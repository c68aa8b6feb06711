import type { Readable } from 'node:stream';
import {
	AbstractMessageReader,
	ErrorCodes,
	type DataCallback,
	type Disposable,
	type Message,
	type MessageReader,
} from 'vscode-languageserver/node';
import { isObject } from '../annotations/jsonLines';
import { Frames } from './frames';
import { PromptWriter } from './promptWriter';

/**
 * Reads messages of JSON-RPC 2.0 from a stream. What is none is answered with the error that JSON-RPC has for it, left out, and
 * the next one is read: whatever a client sends, the server lives.
 */
export class StdioReader extends AbstractMessageReader implements MessageReader {
	/** Requests without an answer so far. */
	readonly #asked = new Set<string>();

	constructor(
		private readonly stream: Readable,
		private readonly writer: StdioWriter,
		/** What is wrong with the parameters of a method, for those that the connection itself takes apart. */
		private readonly checks: Readonly<Record<string, (params: unknown) => string | undefined>>,
	) {
		super();
		writer.onAnswer = (id) => this.#asked.delete(String(id));
	}

	override listen(callback: DataCallback): Disposable {
		const frames = new Frames({
			body: (text) => this.#read(text, callback),
			garbage: (why) => this.#refuse(null, ErrorCodes.ParseError, why),
		});
		const read = (data: Buffer): void => frames.append(data);
		this.stream.on('data', read);
		this.stream.on('error', (error) => this.fireError(error));
		this.stream.on('close', () => this.fireClose());
		return { dispose: () => this.stream.off('data', read) };
	}

	/** Whether the text is JSON. */
	#read(text: string, callback: DataCallback): boolean {
		let message: unknown;
		try {
			message = JSON.parse(text);
		} catch (error) {
			this.#refuse(null, ErrorCodes.ParseError, error instanceof Error ? error.message : String(error));
			return false;
		}
		if (isObject(message) && message['method'] === undefined && !isId(message['id']) && 'error' in message) {
			// The client couldn't read something of ours. An answer to that could go on for ever.
			return true;
		}
		const problem = this.#problem(message);
		if (problem !== undefined) {
			const id = isObject(message) && isId(message['id']) ? message['id'] : null;
			this.#refuse(id, ErrorCodes.InvalidRequest, problem);
			return true;
		}
		const valid = message as Message & { id?: string | number; method?: string; params?: unknown };
		// No method of the protocol has more than one parameter; none is sent as an empty list, as null, or as a list of null.
		const [params] = Array.isArray(valid.params) ? (valid.params as unknown[]) : [valid.params];
		valid.params = params ?? undefined;
		if (valid.method !== undefined && valid.id !== undefined) {
			const wrong = this.checks[valid.method]?.(valid.params);
			if (wrong !== undefined) {
				this.#refuse(valid.id, ErrorCodes.InvalidParams, wrong);
				return true;
			}
			this.#asked.add(String(valid.id));
		}
		try {
			callback(valid);
		} catch (error) {
			// A cancellation without an id, for one.
			this.fireError(error);
		}
		return true;
	}

	/** Why it is no message; undefined if it is one. */
	#problem(message: unknown): string | undefined {
		if (!isObject(message)) {
			return Array.isArray(message) ? 'batches are no part of the protocol' : 'a message is an object';
		}
		const { id, method, params } = message;
		if (method === undefined) {
			const isAnswer = 'id' in message && ('result' in message || 'error' in message);
			return isAnswer ? undefined : 'a message has a method, a result or an error';
		}
		if (typeof method !== 'string') {
			return '"method" is a string';
		}
		if ('id' in message && !isId(id)) {
			return '"id" is a string or an integer';
		}
		if (params !== undefined && typeof params !== 'object') {
			return '"params" is an object';
		}
		if (Array.isArray(params) && (params.length > 1 || !(isObject(params[0]) || (params[0] ?? null) === null))) {
			return '"params" is an object, or a list of one';
		}
		return id !== undefined && this.#asked.has(String(id)) ? `"id": ${String(id)} is not answered yet` : undefined;
	}

	#refuse(id: string | number | null, code: number, message: string): void {
		void this.writer.refuse(id, code, message);
	}
}

/** Writes messages to a stream, and tells whose request has its answer. */
export class StdioWriter extends PromptWriter {
	onAnswer: (id: unknown) => void = () => undefined;

	override write(message: Message): Promise<void> {
		if (!('method' in message)) {
			this.onAnswer((message as { id?: unknown }).id);
		}
		return super.write(message);
	}

	/** Without taking it for an answer to a request that is being worked on. */
	refuse(id: string | number | null, code: number, message: string): Promise<void> {
		return super.write({ jsonrpc: '2.0', id, error: { code, message } } as Message);
	}
}

function isId(value: unknown): value is string | number {
	return typeof value === 'string' || Number.isInteger(value);
}
