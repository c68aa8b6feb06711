import * as vscode from 'vscode';
import {
	ANNOTATIONS_REQUEST,
	type AnnotationItem,
	type AnnotationsParams,
	type AnnotationsResult,
} from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { toRange } from '../passages';

/**
 * The annotation that is selected, or the narrowest one around the selection or the cursor; of several on one passage the
 * newest. Says so where there is none.
 */
export async function annotationHere(
	session: CorpusSession,
	{ document, selection }: vscode.TextEditor,
): Promise<AnnotationItem | undefined> {
	const around = (await askAnnotations(session, document)).filter(({ range }) => toRange(range).contains(selection));
	const length = ({ range }: AnnotationItem) => document.getText(toRange(range)).length;
	const [narrowest] = around.sort((a, b) => length(a) - length(b) || ((a.created ?? '') < (b.created ?? '') ? 1 : -1));
	if (!narrowest) {
		sayNoTag(session);
	}
	return narrowest;
}

export function sayNoTag(session: CorpusSession): void {
	session.say(vscode.l10n.t('There is no tag at the cursor'));
}

export async function askAnnotations(session: CorpusSession, document: vscode.TextDocument): Promise<AnnotationItem[]> {
	const params: AnnotationsParams = { uri: document.uri.toString() };
	return [...((await session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, params))?.annotations ?? [])];
}
