/** What people say about passages, in the editor's own comment threads: drawn from the server's list, changed by its commands. */
import * as vscode from 'vscode';
import {
	COMMENTS_REQUEST,
	type CommentArgument,
	type CommentItem,
	type CommentsParams,
	type CommentsResult,
	type CommentTextArgument,
	type CommentThreadItem,
	type ResolveCommentArgument,
} from '../../server/src/commentProtocol';
import { COMMANDS } from '../../server/src/commandProtocol';
import { toPassageRange, toRange } from './passages';
import { CORPUS_LANGUAGE } from './corpusDocuments';
import type { CorpusSession } from './session';

/** After the last keystroke: the editor itself moves its threads while someone types. */
const EDIT_DELAY_MILLISECONDS = 300;
/** Until the editor has taken the answer in. */
const OFFER_DELAY_MILLISECONDS = 150;
const LONGEST_OFFER_MILLISECONDS = 1000;
/** Context values, for `when` clauses of the manifest. */
const OPEN_THREAD = 'open';
const RESOLVED_THREAD = 'resolved';

/** A comment as the editor shows it. */
export interface ShownComment extends vscode.Comment {
	readonly id: string;
	/** The thread's first comment stands for the thread. */
	readonly thread: vscode.CommentThread;
	readonly text: string;
}

export class Comments implements vscode.Disposable {
	readonly #controller = vscode.comments.createCommentController('corpusAnnotator', vscode.l10n.t('Corpus Comments'));
	/** By document, then by the id of the first comment. */
	readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	/** The last question about each document: answers to earlier ones are outdated. */
	readonly #asked = new Map<string, number>();
	readonly #disposables: vscode.Disposable[];

	constructor(private readonly session: CorpusSession) {
		this.#controller.options = {
			prompt: vscode.l10n.t('Say something about this passage'),
			placeHolder: vscode.l10n.t('Kept beside the document, with your name'),
		};
		this.#disposables = [
			this.#controller,
			session.onDidChangeAnnotations((uris) => this.#drawAll((uri) => uris.has(uri))),
			session.onDidStart(() => this.#drawAll(() => true)),
			vscode.workspace.onDidOpenTextDocument((document) => this.#drawAll((uri) => uri === document.uri.toString())),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && document.languageId === CORPUS_LANGUAGE) {
					this.#drawLater(document);
				}
			}),
		];
		this.#drawAll(() => true);
	}

	/** The threads that are shown of a document, in the order of its text. */
	threadsOf(uri: vscode.Uri): readonly vscode.CommentThread[] {
		return [...(this.#threads.get(uri.toString())?.values() ?? [])];
	}

	/** Opens the editor's own box for a comment on the selection, or with an empty one on the word at the cursor. */
	async begin(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (editor?.selection.isEmpty) {
			const word = editor.document.getWordRangeAtPosition(editor.selection.active);
			editor.selection = word ? new vscode.Selection(word.start, word.end) : editor.selection;
		}
		// The editor refuses a comment where none was offered, with an error.
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, LONGEST_OFFER_MILLISECONDS);
			this.#offer(() => {
				clearTimeout(timer);
				setTimeout(resolve, OFFER_DELAY_MILLISECONDS);
			});
		});
		await vscode.commands.executeCommand('workbench.action.addComment');
	}

	/**
	 * Comments can be made on the lines that are selected now. Offered on all lines and at all times, a bar would stand beside
	 * the whole text, and the text would be narrower.
	 */
	#offer(onAsked: () => void): void {
		// Only a new provider is asked.
		this.#controller.commentingRangeProvider = {
			provideCommentingRanges: (document) => {
				onAsked();
				const editor = vscode.window.activeTextEditor;
				return editor?.document === document && document.languageId === CORPUS_LANGUAGE
					? editor.selections.map(
							({ start, end }) => new vscode.Range(start.line, 0, end.line, document.lineAt(end).text.length),
						)
					: [];
			},
		};
	}

	/** What was written under a thread, or into the box of a new one. */
	async submit({ thread, text }: vscode.CommentReply): Promise<void> {
		const uri = thread.uri.toString();
		const first = firstOf(thread);
		if (text.trim() === '') {
			return;
		}
		if (first) {
			await this.session.run(COMMANDS.reply, { uri, id: first.id, text } satisfies CommentTextArgument);
			return;
		}
		const range = toPassageRange(await this.#passageOf(thread));
		const outcome = await this.session.run(COMMANDS.comment, { uri, text, range } satisfies CommentArgument);
		if (outcome) {
			// The server's own thread takes its place.
			thread.dispose();
		}
	}

	edit(comment: ShownComment): void {
		this.#replace(comment, { ...comment, body: comment.text, mode: vscode.CommentMode.Editing });
	}

	cancelEdit(comment: ShownComment): void {
		this.#replace(comment, { ...comment, body: comment.text, mode: vscode.CommentMode.Preview });
	}

	async saveEdit(comment: ShownComment): Promise<void> {
		const { id, body, thread } = comment;
		const text = (typeof body === 'string' ? body : body.value).trim();
		const uri = thread.uri.toString();
		if (text !== '' && text !== comment.text) {
			await this.session.run(COMMANDS.editComment, { uri, id, text } satisfies CommentTextArgument);
		}
		this.cancelEdit({ ...comment, text: text === '' ? comment.text : text });
	}

	async delete({ id, thread }: ShownComment): Promise<void> {
		await this.session.run(COMMANDS.deleteComment, { uri: thread.uri.toString(), id });
	}

	async resolve(thread: vscode.CommentThread, resolved: boolean): Promise<void> {
		const first = firstOf(thread);
		if (first) {
			const argument: ResolveCommentArgument = { uri: thread.uri.toString(), id: first.id, resolved };
			await this.session.run(COMMANDS.resolveComment, argument);
		}
	}

	/** A click beside the text means the line; a selection is meant as it is. */
	async #passageOf({ uri, range }: vscode.CommentThread): Promise<vscode.Range> {
		const document = await vscode.workspace.openTextDocument(uri);
		const place = range ?? new vscode.Range(0, 0, 0, 0);
		return place.isEmpty ? document.lineAt(place.start.line).range : place;
	}

	#replace(comment: ShownComment, other: ShownComment): void {
		const { thread } = comment;
		thread.comments = thread.comments.map((one) => ((one as ShownComment).id === comment.id ? other : one));
	}

	#drawAll(which: (uri: string) => boolean): void {
		for (const document of vscode.workspace.textDocuments) {
			if (document.languageId === CORPUS_LANGUAGE && which(document.uri.toString())) {
				void this.#draw(document);
			}
		}
	}

	#drawLater(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		clearTimeout(this.#timers.get(key));
		this.#timers.set(
			key,
			setTimeout(() => {
				this.#timers.delete(key);
				void this.#draw(document);
			}, EDIT_DELAY_MILLISECONDS),
		);
	}

	async #draw(document: vscode.TextDocument): Promise<void> {
		const key = document.uri.toString();
		const question = (this.#asked.get(key) ?? 0) + 1;
		this.#asked.set(key, question);
		const { version } = document;
		const params: CommentsParams = { uri: key };
		const result = await this.session.request<CommentsResult>(COMMENTS_REQUEST, params);
		// An answer for an older text, or to an older question, is none.
		if (!result || document.isClosed || document.version !== version || this.#asked.get(key) !== question) {
			return;
		}
		const known = this.#threads.get(key) ?? new Map<string, vscode.CommentThread>();
		const shown = new Map<string, vscode.CommentThread>();
		for (const item of result.threads) {
			const thread = known.get(item.id) ?? this.#controller.createCommentThread(document.uri, toRange(item.range), []);
			known.delete(item.id);
			shown.set(item.id, thread);
			update(thread, item);
		}
		known.forEach((thread) => thread.dispose());
		this.#threads.set(key, shown);
	}

	#forget(key: string): void {
		this.#threads.get(key)?.forEach((thread) => thread.dispose());
		this.#threads.delete(key);
		this.#asked.delete(key);
	}

	dispose(): void {
		this.#timers.forEach((timer) => clearTimeout(timer));
		this.#threads.forEach((_, key) => this.#forget(key));
		vscode.Disposable.from(...this.#disposables).dispose();
	}
}

/** Sets only what is another, as the editor draws a thread anew with each change. */
function update(thread: vscode.CommentThread, item: CommentThreadItem): void {
	const { resolved, state, stateText, comments } = item;
	const range = toRange(item.range);
	if (!thread.range?.isEqual(range)) {
		thread.range = range;
	}
	const context = resolved ? RESOLVED_THREAD : OPEN_THREAD;
	if (thread.contextValue !== context) {
		thread.contextValue = context;
		thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
	}
	const label = state === 'orphan' ? stateText : undefined;
	if (thread.label !== label) {
		thread.label = label;
	}
	const old = thread.comments as readonly ShownComment[];
	const isSame = ({ id, text, modified }: CommentItem, i: number): boolean =>
		old[i]?.id === id && old[i].text === text && (old[i].label !== undefined) === (modified !== undefined);
	if (old.length !== comments.length || !comments.every(isSame)) {
		thread.comments = comments.map((one) => {
			// What somebody is writing stays.
			const edited = old.find(({ id, mode }) => id === one.id && mode === vscode.CommentMode.Editing);
			return edited ?? toComment(thread, one);
		});
	}
}

function toComment(thread: vscode.CommentThread, { id, text, creator, created, modified }: CommentItem): ShownComment {
	return {
		id,
		thread,
		text,
		// A string is shown as it is written: nothing in a comment is taken for markup.
		body: text,
		mode: vscode.CommentMode.Preview,
		author: { name: creator ?? vscode.l10n.t('Without a name') },
		...(modified !== undefined && { label: vscode.l10n.t('changed') }),
		...(created !== undefined && { timestamp: new Date(created) }),
	};
}

function firstOf(thread: vscode.CommentThread): ShownComment | undefined {
	return (thread.comments as readonly ShownComment[])[0];
}
