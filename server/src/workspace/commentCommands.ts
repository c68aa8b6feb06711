import type { DocumentText } from '../annotations/commandContext';
import type { CommentCommands } from '../annotations/commentCommands';
import type { CommandOutcome } from '../annotations/model';
import { COMMANDS } from '../commandProtocol';
import type { CommandTools } from './commandTools';
import { textOf } from './documentView';
import type { Parameters } from './parameters';

const COMMENT_ID = "a comment's id";
const COMMENT_TEXT = 'what is said';

type OnComment = (comments: CommentCommands, document: DocumentText, id: string) => Promise<CommandOutcome>;

async function comment(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const text = textIn(parameters);
	if (parameters.has('id')) {
		const id = parameters.string('id', "an annotation's id");
		return onDocument(tools, parameters, (comments, document) => comments.commentOn(document, id, text));
	}
	const range = parameters.range();
	const { corpus, view } = await tools.document(parameters);
	const span = tools.span(view, range);
	return tools.decide(corpus, () => corpus.annotations.comments.comment(textOf(view), span, text));
}

/** A command on one comment, by its name; undefined for any other. */
export function onComment(
	command: string,
	tools: CommandTools,
	parameters: () => Parameters,
): Promise<CommandOutcome> | undefined {
	switch (command) {
		case COMMANDS.comment:
			return comment(tools, parameters());
		case COMMANDS.reply:
			return withId(tools, parameters(), (one) => {
				const text = textIn(one);
				return (comments, document, id) => comments.reply(document, id, text);
			});
		case COMMANDS.editComment:
			return withId(tools, parameters(), (one) => {
				const text = textIn(one);
				return (comments, document, id) => comments.edit(document, id, text);
			});
		case COMMANDS.deleteComment:
			return withId(tools, parameters(), () => (comments, document, id) => comments.delete(document, id));
		case COMMANDS.resolveComment:
			return withId(tools, parameters(), (one) => {
				const resolved = one.has('resolved') ? one.flag('resolved') : true;
				return (comments, document, id) => comments.resolve(document, id, resolved);
			});
		default:
			return undefined;
	}
}

async function withId(
	tools: CommandTools,
	parameters: Parameters,
	read: (parameters: Parameters) => OnComment,
): Promise<CommandOutcome> {
	const run = read(parameters);
	const id = parameters.string('id', COMMENT_ID);
	return onDocument(tools, parameters, (comments, document) => run(comments, document, id));
}

async function onDocument(
	tools: CommandTools,
	parameters: Parameters,
	run: (comments: CommentCommands, document: DocumentText) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
	const { corpus, view } = await tools.document(parameters);
	return tools.decide(corpus, () => run(corpus.annotations.comments, textOf(view)));
}

function textIn(parameters: Parameters): string {
	const text = parameters.string('text', COMMENT_TEXT).trim();
	return text === '' ? parameters.refuse('text', COMMENT_TEXT) : text;
}
