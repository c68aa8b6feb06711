import { Command, type CodeAction, type CodeActionContext, CodeActionTriggerKind } from 'vscode-languageserver';
import { isWanted } from '../languageFeatures/codeActions/codeActions';
import { reason } from '../core/reason';
import { COMMANDS } from '../commandProtocol';
import type { History } from './history';
import type { Session } from './session';

/**
 * What can be done wherever the cursor is, for editors whose people have no other way to it: undoing, redoing, and having files
 * looked at again where the client doesn't watch them.
 */
export function sourceActions(
	{ client, translate }: Session,
	history: History,
	{ only, triggerKind }: CodeActionContext,
): (CodeAction | Command)[] {
	if (client.options.commandLinks === true || triggerKind === CodeActionTriggerKind.Automatic) {
		return [];
	}
	const [undo, redo] = [history.next('undo'), history.next('redo')];
	return [
		...(undo === undefined ? [] : [{ kind: 'source.undo', title: reason('Undo: {0}', undo), command: COMMANDS.undo }]),
		...(redo === undefined ? [] : [{ kind: 'source.redo', title: reason('Redo: {0}', redo), command: COMMANDS.redo }]),
		...(client.dynamicWatching
			? []
			: [{ kind: 'source.check', title: reason('Look for Changed Files'), command: COMMANDS.checkFiles }]),
	]
		.filter(({ kind }) => isWanted(kind, only))
		.map(({ kind, title: words, command }) => {
			const title = translate(words);
			const run = Command.create(title, command, {});
			return client.codeActionLiterals ? { title, kind, command: run } : run;
		});
}
