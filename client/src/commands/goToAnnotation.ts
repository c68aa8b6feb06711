import * as vscode from 'vscode';
import {
	NEXT_UNTAGGED_REQUEST,
	type NextUntaggedParams,
	type NextUntaggedResult,
} from '../../../server/src/keyProtocol';
import type { CorpusSession } from '../session';
import { askAnnotations } from './annotationHere';
import { toRange } from '../passages';

/** Selects the next passage that a person decided on, or the one before; behind the last one the first again. */
export async function goToAnnotation(session: CorpusSession, direction: 'next' | 'previous'): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return;
	}
	const annotations = await askAnnotations(session, editor.document);
	const ranges = annotations.map(({ range }) => toRange(range)).sort(inOrder);
	const { selection } = editor;
	const found =
		direction === 'next'
			? ranges.find((range) => inOrder(range, selection) > 0)
			: ranges.findLast((range) => inOrder(range, selection) < 0);
	const target = found ?? (direction === 'next' ? ranges[0] : ranges.at(-1));
	if (!target) {
		session.say(vscode.l10n.t('Nothing is decided in this document yet'));
		return;
	}
	show(editor, target);
	if (!found) {
		session.say(direction === 'next' ? vscode.l10n.t('On from the top') : vscode.l10n.t('On from the end'));
	}
}

/** Selects the next name of the article that nobody has decided on. */
export async function goToNextUntagged(session: CorpusSession): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return;
	}
	const { end } = editor.selection;
	const params: NextUntaggedParams = {
		uri: editor.document.uri.toString(),
		position: { line: end.line, character: end.character },
	};
	const next = await session.request<NextUntaggedResult>(NEXT_UNTAGGED_REQUEST, params);
	if (!next) {
		session.say(vscode.l10n.t('Every name in this document is decided'));
		return;
	}
	show(editor, toRange(next.range));
	const left =
		next.total === 1 ? vscode.l10n.t('1 name without a tag') : vscode.l10n.t('{0} names without a tag', next.total);
	session.say(next.wrapped ? `${vscode.l10n.t('On from the top')} · ${left}` : left);
}

function show(editor: vscode.TextEditor, range: vscode.Range): void {
	editor.selection = new vscode.Selection(range.start, range.end);
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** By start, then by end. */
function inOrder(a: vscode.Range, b: vscode.Range): number {
	return a.start.compareTo(b.start) || a.end.compareTo(b.end);
}
