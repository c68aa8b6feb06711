import {
	ErrorCodes,
	LSPErrorCodes,
	ResponseError,
	type CancellationToken,
	type Connection,
	type Position,
	type ProtocolNotificationType,
	type ProtocolRequestType,
} from 'vscode-languageserver';
import { StoreError } from '../annotations/stepWriter';
import { FileSystemError, normalizeUri } from '../platform/fileSystem';
import { CancelledError, ContentModifiedError } from '../util/cancellation';
import { messageOf, traceOf, type Log } from '../util/log';
import { Parameters } from './parameters';
import type { Session, ViewedDocument } from './session';

type Awaitable<T> = T | Promise<T>;

/**
 * The way from a connection's messages to their handlers, and back with an answer or with an error that says why there is
 * none: never an empty answer in place of a cancelled or a stale one. What goes wrong is logged once, with the request's name.
 */
export class Requests {
	#session: Session | undefined;
	#ended = false;

	constructor(
		private readonly connection: Connection,
		private readonly log: Log,
	) {}

	begin(session: Session): void {
		this.#session = session;
	}

	get isEnded(): boolean {
		return this.#ended;
	}

	/** After `shutdown`. */
	async end(): Promise<void> {
		this.#ended = true;
		await this.#session?.corpora.save();
		this.#session?.dispose();
	}

	on<P, R, PR, E, RO>(
		{ method }: ProtocolRequestType<P, R, PR, E, RO>,
		handler: (session: Session, params: P, token: CancellationToken) => Awaitable<R | undefined>,
	): void {
		this.#on(method, handler);
	}

	/** One of `protocol.ts`: it may name a corpus, so those of the workspace are opened first. */
	onOwn<P>(
		method: string,
		handler: (session: Session, params: P, token: CancellationToken) => Awaitable<unknown>,
	): void {
		this.#on<P>(method, async (session, params, token) => {
			await session.opening;
			return handler(session, params, token);
		});
	}

	/** A question about a document; `none` is the answer where there is no such document or it is refused, unless `elsewhere` knows one. */
	onDocument<P, R, PR, E, RO>(
		{ method }: ProtocolRequestType<P, R, PR, E, RO>,
		handler: DocumentHandler<P, R>,
		none?: R,
		elsewhere?: (session: Session, params: P) => R | undefined,
	): void {
		this.#onDocument(method, handler, none, (session, uri, token) => session.view(uri, token), elsewhere);
	}

	/** As {@link onDocument}, for what stays on the screen until the client is told to ask again. */
	onShown<P, R, PR, E, RO>(
		{ method }: ProtocolRequestType<P, R, PR, E, RO>,
		handler: DocumentHandler<P, R>,
		none?: R,
	): void {
		this.#onDocument(method, handler, none, (session, uri, token) => session.shown(uri, token));
	}

	/** As {@link onDocument}, for what is answered at once while somebody types, by `Session.near`. */
	onNear<P, R, PR, E, RO>(
		{ method }: ProtocolRequestType<P, R, PR, E, RO>,
		positionOf: (params: P) => Position | undefined,
		handler: DocumentHandler<P, R>,
	): void {
		this.#onDocument(method, handler, undefined, (session, uri, token, params) =>
			session.near(uri, positionOf(params), token),
		);
	}

	notification<P, RO>(
		{ method }: ProtocolNotificationType<P, RO>,
		handler: (session: Session, params: P) => Awaitable<void>,
	): void {
		this.connection.onNotification(method, (params: P) =>
			this.inBackground(method, (session) => {
				if (method.startsWith('textDocument/')) {
					checkDocument(method, params);
				}
				return handler(session, params);
			}),
		);
	}

	/** Nobody waits for the answer; the part before the first `await` is done at once, so that notifications keep their order. */
	inBackground(name: string, work: (session: Session) => Awaitable<void>): void {
		const session = this.#session;
		if (!session || this.#ended) {
			return;
		}
		session.turns.noteMessage();
		const report = (error: unknown): void => {
			if (error instanceof ResponseError) {
				// The client's own fault, and nobody to answer to.
				this.log.warn(error.message);
			} else if (!(error instanceof ContentModifiedError)) {
				this.log.error(`${name}: ${traceOf(error)}`);
			}
		};
		try {
			Promise.resolve(work(session)).catch(report);
		} catch (error) {
			report(error);
		}
	}

	#onDocument<P, R>(
		method: string,
		handler: DocumentHandler<P, R>,
		none: R | undefined,
		find: (session: Session, uri: string, token: CancellationToken, params: P) => Promise<ViewedDocument | undefined>,
		elsewhere?: (session: Session, params: P) => R | undefined,
	): void {
		this.#on(method, async (session, params: P, token) => {
			const uri = checkDocument(method, params);
			const open = session.documents.get(normalizeUri(uri));
			const revision = open?.revision;
			const found = await find(session, uri, token, params);
			if (!found) {
				return elsewhere?.(session, params) ?? none;
			}
			const answer = await handler(session, found, params, token);
			if (open && open.revision !== revision) {
				throw new ContentModifiedError();
			}
			return answer;
		});
	}

	#on<P>(method: string, handler: (session: Session, params: P, token: CancellationToken) => Awaitable<unknown>): void {
		this.connection.onRequest(method, async (...given: unknown[]): Promise<unknown> => {
			// Without parameters the token is all there is.
			const token = given.at(-1) as CancellationToken;
			const params = ((given.length > 1 ? given[0] : undefined) ?? {}) as P;
			const session = this.#session;
			if (!session) {
				return new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize`);
			}
			if (this.#ended) {
				return new ResponseError(ErrorCodes.InvalidRequest, `${method} came after shutdown`);
			}
			session.turns.noteMessage();
			try {
				const work = (async () => handler(session, params, token))();
				const answer = await session.turns.track(orCancelled(work, token));
				return answer ?? null;
			} catch (error) {
				return this.#toResponse(method, error);
			}
		});
	}

	#toResponse(method: string, error: unknown): ResponseError<void> {
		if (error instanceof CancelledError) {
			return new ResponseError(LSPErrorCodes.RequestCancelled, error.message);
		}
		if (error instanceof ContentModifiedError) {
			return new ResponseError(LSPErrorCodes.ContentModified, error.message);
		}
		if (error instanceof ResponseError) {
			return error;
		}
		if (error instanceof StoreError || error instanceof FileSystemError) {
			// Not ours: a full disk, a file without permission. The message says what to do.
			return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
		}
		this.log.error(`${method}: ${traceOf(error)}`);
		return new ResponseError(ErrorCodes.InternalError, `${method}: ${messageOf(error)}`);
	}
}

type DocumentHandler<P, R> = (
	session: Session,
	document: ViewedDocument,
	params: P,
	token: CancellationToken,
) => Awaitable<R | undefined>;

/** The answer to a request that is cancelled comes at once, though its work may need a moment more to notice. */
function orCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
	return new Promise((resolve, reject) => {
		const cancel = (): void => reject(new CancelledError());
		if (token.isCancellationRequested) {
			cancel();
		}
		const listener = token.onCancellationRequested(cancel);
		work.then(resolve, reject).finally(() => listener.dispose());
	});
}

/** What a request must have besides its document. */
const NEEDED: Readonly<Record<string, (parameters: Parameters) => unknown>> = {
	'textDocument/hover': (given) => given.position(),
	'textDocument/definition': (given) => given.position(),
	'textDocument/references': (given) => given.position(),
	'textDocument/documentHighlight': (given) => given.position(),
	'textDocument/prepareRename': (given) => given.position(),
	'textDocument/rename': (given) => [given.position(), given.text('newName', 'a new name')],
	'textDocument/semanticTokens/full/delta': (given) => given.text('previousResultId', "an earlier answer's id"),
	'textDocument/semanticTokens/range': (given) => given.range(),
	'textDocument/selectionRange': (given) => given.positions(),
	'textDocument/codeAction': (given) => {
		const context = given.object('context');
		return [given.range(), context.objects('diagnostics'), context.optionalStrings('only', 'kinds of actions')];
	},
};

/** The URI of the document that the message is about, once all is there that it needs. */
function checkDocument(method: string, params: unknown): string {
	const parameters = new Parameters(method, params);
	NEEDED[method]?.(parameters);
	return parameters.object('textDocument').uri();
}
