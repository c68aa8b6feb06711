import * as vscode from 'vscode';
import {
	ANNOTATIONS_REQUEST,
	ENTITY_AT_REQUEST,
	type AnnotationsResult,
	type EntityAtParams,
	type EntityItem,
} from '../../../server/src/protocol';
import { COMMANDS, type MarkArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import type { MarkPreview } from '../views/markPreview';
import { PendingTags } from '../views/pendingDecisions';
import { askLabels, fitsPassages } from './labelPicks';
import { toPassageRange, toRange } from '../passages';
import { pickLabel } from './tagSelection';

/**
 * Tags every occurrence of what is selected, or of the name or word under the cursor: the label's key, or Enter for the label that
 * stands there already; then the places are shown, and Enter tags them.
 */
export async function tagAllOccurrences(session: CorpusSession, preview: MarkPreview, given: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return;
	}
	const uri = editor.document.uri.toString();
	const range = toPassageRange(editor.selection);
	const [labels, here] = await Promise.all([
		askLabels(session, uri),
		typeof given === 'string' ? given : labelHere(session, editor),
	]);
	const all = labels.filter(fitsPassages);
	const name =
		typeof given === 'string'
			? given
			: await pickLabel(all, { title: vscode.l10n.t('Tag All Occurrences as'), active: here, atOnce: true });
	const label = all.find((one) => one.name === name);
	if (!label) {
		return;
	}
	if (label.name === 'boilerplate' || label.name === 'content') {
		const argument: MarkArgument = { uri, ranges: [range], scope: 'corpus' };
		await session.run(label.name === 'content' ? COMMANDS.markAsContent : COMMANDS.markAsBoilerplate, argument);
		return;
	}
	const pending = new PendingTags(session, { uri, range }, label);
	if (!(await preview.offer(pending))) {
		await pending.apply([], []);
	}
}

/** The label of the narrowest tag at the cursor, or of the name that the analysis sees there. */
async function labelHere(
	session: CorpusSession,
	{ document, selection }: vscode.TextEditor,
): Promise<string | undefined> {
	const uri = document.uri.toString();
	const { annotations = [] } = (await session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri })) ?? {};
	const [tag] = annotations
		.map(({ label, range }) => ({ label, range: toRange(range) }))
		.filter(({ range }) => range.contains(selection))
		.sort((a, b) => (a.range.contains(b.range) ? 1 : b.range.contains(a.range) ? -1 : 0));
	if (tag) {
		return tag.label;
	}
	const params: EntityAtParams = { uri, position: toPassageRange(selection).start };
	return (await session.request<EntityItem>(ENTITY_AT_REQUEST, params))?.type;
}
