import type * as vscode from 'vscode';
import type { Comments, ShownComment } from '../comments';

/** The commands of comment threads, by their ids. The editor gives each the thread, the comment or the reply that it is about. */
export function commentCommands(comments: Comments): Record<string, (...args: never[]) => unknown> {
	return {
		'corpusAnnotator.commentOnSelection': () => comments.begin(),
		'corpusAnnotator.submitComment': (reply: vscode.CommentReply) => comments.submit(reply),
		'corpusAnnotator.editComment': (comment: ShownComment) => comments.edit(comment),
		'corpusAnnotator.saveComment': (comment: ShownComment) => comments.saveEdit(comment),
		'corpusAnnotator.cancelComment': (comment: ShownComment) => comments.cancelEdit(comment),
		'corpusAnnotator.deleteComment': (comment: ShownComment) => comments.delete(comment),
		'corpusAnnotator.resolveComments': (thread: vscode.CommentThread) => comments.resolve(thread, true),
		'corpusAnnotator.reopenComments': (thread: vscode.CommentThread) => comments.resolve(thread, false),
	};
}
