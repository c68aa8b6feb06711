import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { reason } from '../core/reason';
import { DIAGNOSTIC_CODES } from '../languageFeatures/diagnostics';
import { joinUri, normalizeUri } from '../platform/fileSystem';
import { COMMANDS } from '../commandProtocol';
import type { Session } from './session';

/** What can be done in a file of `.corpus` with conflict marks: merge both sides, where one of its problems is asked about. */
export function conflictActions(
	{ corpora, translate }: Session,
	{ textDocument, context }: CodeActionParams,
): CodeAction[] | undefined {
	const uri = normalizeUri(textDocument.uri);
	const diagnostics = context.diagnostics.filter(({ code }) => code === DIAGNOSTIC_CODES.file);
	const isConflicted = (): boolean =>
		corpora
			.all()
			.some(({ root, annotations }) => annotations.conflictedFiles.some((path) => joinUri(root, path) === uri));
	if (diagnostics.length === 0 || !isConflicted()) {
		return undefined;
	}
	const title = translate(reason('Merge Both Sides'));
	const command = { title, command: COMMANDS.mergeBothSides, arguments: [{ uri: textDocument.uri }] };
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, command }];
}
