import type { Message } from 'vscode-jsonrpc/node';
import { ProtocolTypes, type Problem } from './protocolTypes';

let types: ProtocolTypes | undefined;
/** Read once, when the first message is looked at: it takes a second or two. */
const protocol = (): ProtocolTypes => (types ??= new ProtocolTypes());

/** One client's view of what its server sends: each message is held against the protocol's types. */
export class Conformance {
	/** What was wrong. */
	readonly problems: string[] = [];
	readonly #asked = new Map<unknown, { readonly method: string; readonly params: unknown }>();
	readonly #partial = new Map<unknown, string>();

	/** A message to the server. */
	sent(message: Message): void {
		const { id, method, params } = message as Partial<AnyMessage>;
		if (method !== undefined && id !== undefined) {
			this.#asked.set(id, { method, params });
			const { partialResultToken } = (params ?? {}) as { partialResultToken?: unknown };
			if (partialResultToken !== undefined) {
				this.#partial.set(partialResultToken, method);
			}
		}
	}

	/** A message from the server; whether it was asked for, or is itself a call. */
	received(message: Message): boolean {
		const { jsonrpc, id, method, params, result, error } = message as Partial<AnyMessage>;
		const note = (problem: string | undefined): void => {
			if (problem !== undefined) {
				this.problems.push(problem);
			}
		};
		const members = Object.keys(message).filter((name) => !MEMBERS.has(name));
		if (jsonrpc !== '2.0' || members.length > 0) {
			note(`${JSON.stringify(message).slice(0, 100)} is no message of JSON-RPC 2.0`);
		} else if (method !== undefined) {
			note(this.#callProblem(method, params, id !== undefined));
		} else if (error !== undefined) {
			note(errorProblem(error, result));
			return this.#asked.delete(id);
		} else if (result === undefined) {
			note(`the answer ${String(id)} has neither a result nor an error`);
		} else {
			note(this.#answerProblem(id, result));
		}
		return true;
	}

	#callProblem(method: string, params: unknown, isRequest: boolean): string | undefined {
		if (method === '$/progress') {
			return this.#progressProblem(params as { token?: unknown; value?: unknown });
		}
		const known = protocol().methods.get(method);
		if (!known) {
			return OWN.test(method) ? undefined : `${method} is no method of the protocol`;
		}
		if (known.isRequest !== isRequest) {
			return `${method} was sent as a ${isRequest ? 'request' : 'notification'}`;
		}
		return known.params
			? told(protocol().problem(params, known.params, `${method}: params`))
			: params === undefined || params === null
				? undefined
				: `${method} has parameters`;
	}

	#progressProblem({ token, value }: { token?: unknown; value?: unknown }): string | undefined {
		if (typeof token !== 'string' && typeof token !== 'number') {
			return `$/progress: the token is ${JSON.stringify(token)}`;
		}
		const asked = this.#partial.get(token);
		const type = asked === undefined ? undefined : protocol().methods.get(asked)?.partialResult;
		if (type) {
			return told(protocol().problem(value, type, `$/progress of ${asked}`));
		}
		const { kind } = value as { kind?: unknown };
		const name =
			kind === 'begin' ? 'WorkDoneProgressBegin' : kind === 'end' ? 'WorkDoneProgressEnd' : 'WorkDoneProgressReport';
		return told(protocol().problem(value, protocol().named(name), '$/progress'));
	}

	#answerProblem(id: unknown, result: unknown): string | undefined {
		const asked = this.#asked.get(id);
		if (!asked) {
			return `an answer came to ${JSON.stringify(id)}, which nobody asked`;
		}
		this.#asked.delete(id);
		const type = protocol().methods.get(asked.method)?.result;
		return type && told(protocol().problem(result, type, `${asked.method}: result`));
	}
}

interface AnyMessage {
	readonly jsonrpc: string;
	readonly id: unknown;
	readonly method: string;
	readonly params: unknown;
	readonly result: unknown;
	readonly error: unknown;
}

const MEMBERS: ReadonlySet<string> = new Set(['jsonrpc', 'id', 'method', 'params', 'result', 'error']);
/** Methods of our own. */
const OWN = /^corpus\//u;

function told(problem: Problem | undefined): string | undefined {
	return problem && `${problem.where} ${problem.what}`;
}

function errorProblem(error: unknown, result: unknown): string | undefined {
	const { code, message } = error as { code?: unknown; message?: unknown };
	const isKnown = protocol().constants('ErrorCodes').has(code) || protocol().constants('LSPErrorCodes').has(code);
	return isKnown && typeof message === 'string' && result === undefined
		? undefined
		: `${JSON.stringify(error)} is no error of the protocol`;
}
