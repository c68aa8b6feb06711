import type { Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { CommandContext, DocumentText } from './commandContext';
import { withAttribute, withHistory } from './annotationChanges';
import { withCommentText } from './commentBodies';
import { commentThreads, RESOLVED, type CommentThread } from './commentThreads';
import type { RecordChange } from './jsonLines';
import type { AnchoredAnnotation, CommandOutcome, CommentPlace, StoredAnnotation } from './model';
import type { Reach } from './outcomes';
import { trimmedLine } from './rules';
import { spanToTag } from './selection';

/** The commands by which people talk about a document. */
export class CommentCommands {
	readonly #context: CommandContext;

	constructor(context: CommandContext) {
		this.#context = context;
	}

	/** Begins a thread on a passage; an empty selection means the name, the time or the word at the cursor, else the line. */
	async comment(document: DocumentText, selection: Span, text: string): Promise<CommandOutcome> {
		const span = spanToTag(document, selection) ?? lineAt(document, selection);
		return span
			? this.#add(document, text, { on: span })
			: this.#context.runner.nothing(reason('Nothing to comment on: select a passage, or put the cursor into a line'));
	}

	/** Begins a thread on an annotation of the document. */
	commentOn(document: DocumentText, id: string, text: string): Promise<CommandOutcome> {
		return this.#add(document, text, { comment: { on: id } });
	}

	/** Answers a comment, or a whole thread by its first one. */
	reply(document: DocumentText, id: string, text: string): Promise<CommandOutcome> {
		return this.#add(document, text, { comment: { answers: id } });
	}

	/** Gives a comment another text; its history tells what it was. */
	edit(document: DocumentText, id: string, text: string): Promise<CommandOutcome> {
		return this.#change(document, id, reason('Comment changed'), ({ comment }) => [withCommentText(comment, text)]);
	}

	/** Settles what a thread is about, or opens it again. */
	resolve(document: DocumentText, id: string, resolved: boolean): Promise<CommandOutcome> {
		const title = resolved ? reason('Comments resolved') : reason('Comments opened again');
		return this.#change(document, id, title, ({ thread }) => [
			withAttribute(thread.first.annotation, RESOLVED, resolved ? 'yes' : undefined),
		]);
	}

	/** Takes a comment away; a thread's first one goes with the answers to it. */
	async delete(document: DocumentText, id: string): Promise<CommandOutcome> {
		return this.#run(document, reason('Comment deleted'), (anchored) => {
			const { thread, comment } = find(anchored, id) ?? {};
			const gone = thread?.first.annotation === comment ? thread?.comments : comment && [comment];
			return (gone ?? []).map((one) => ({ id: one.id }));
		});
	}

	#add(
		document: DocumentText,
		text: string,
		about: { readonly on: Span } | { readonly comment: CommentPlace },
	): Promise<CommandOutcome> {
		const { path, table } = document;
		return this.#run(document, reason('Comment added'), (anchored) => {
			const known = 'comment' in about ? (about.comment.on ?? about.comment.answers) : undefined;
			if (known !== undefined && !anchored.some(({ annotation }) => annotation.id === known)) {
				return [];
			}
			const record = this.#context.make.comment(path, table.text, about, text);
			return [{ id: record.id, record }];
		});
	}

	#change(
		document: DocumentText,
		id: string,
		title: Reason,
		change: (found: Found) => readonly StoredAnnotation[],
	): Promise<CommandOutcome> {
		const author = this.#context.make.author();
		return this.#run(document, title, (anchored) => {
			const found = find(anchored, id);
			return (found ? change(found) : []).flatMap((after) => {
				const before = found!.thread.comments.find((one) => one.id === after.id)!;
				const record = withHistory(before, after, author);
				return record === before ? [] : [{ id: record.id, record }];
			});
		});
	}

	#run(
		document: DocumentText,
		title: Reason,
		plan: (anchored: readonly AnchoredAnnotation[]) => readonly RecordChange<StoredAnnotation>[],
	): Promise<CommandOutcome> {
		return this.#context.runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			await this.#context.changeAnnotations(transaction, document, anchored, plan(anchored));
			return ONE_COMMENT;
		});
	}
}

const NOTHING_CHANGED = reason('That comment is gone, or says so already; nothing changed');
const ONE_COMMENT: Reach = { annotations: 1, documents: 1, plain: true };

interface Found {
	readonly thread: CommentThread;
	readonly comment: StoredAnnotation;
}

function find(anchored: readonly AnchoredAnnotation[], id: string): Found | undefined {
	for (const thread of commentThreads(anchored.filter(({ annotation }) => annotation.comment))) {
		const comment = thread.comments.find((one) => one.id === id);
		if (comment) {
			return { thread, comment };
		}
	}
	return undefined;
}

function lineAt({ table }: DocumentText, { start }: Span): Span | undefined {
	const span = trimmedLine(table, table.lines.lineAt(Math.min(start, table.text.length)));
	return span.start < span.end ? span : undefined;
}
