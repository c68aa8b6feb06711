import * as vscode from 'vscode';
import type { ChangeAnnotationArgument, TagDocumentArgument } from '../../../server/src/annotationProtocol';
import {
	ANNOTATIONS_REQUEST,
	type AnnotationsParams,
	type AnnotationsResult,
	type DocumentLabelItem,
	type LabelItem,
} from '../../../server/src/protocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import { ANNOTATORS_REQUEST, type AnnotatorsResult } from '../../../server/src/peopleProtocol';
import type { CorpusSession } from '../session';
import { askValue } from './editAnnotation';
import { askLabels } from './labelPicks';

/** Puts a label on the document as a whole, changes what it says, or takes it away. `wanted` is the label, where a key says it. */
export async function tagDocument(session: CorpusSession, wanted?: string): Promise<void> {
	const uri = vscode.window.activeTextEditor?.document.uri.toString();
	if (uri === undefined) {
		return;
	}
	const all = await askLabels(session, uri);
	const labels = all.filter(({ kind, name }) => kind === 'document' && (wanted === undefined || name === wanted));
	const params: AnnotationsParams = { uri };
	const { me } = (await session.request<AnnotatorsResult>(ANNOTATORS_REQUEST, { uri, meOnly: true })) ?? {};
	// What others say of the document is theirs: the same can be said beside it.
	const known = ((await session.request<AnnotationsResult>(ANNOTATIONS_REQUEST, params))?.document ?? []).filter(
		({ creator }) => creator === undefined || creator === me,
	);
	if (labels.length === 0 && known.length === 0) {
		session.say(vscode.l10n.t('No label for documents: give corpus.json one of the kind “document”'));
		return;
	}
	const label = wanted === undefined ? await pickLabel(labels, known) : labels[0];
	if (!label) {
		return;
	}
	const there = known.find((one) => one.label === label.name);
	const valued = label.attributes?.find(({ name }) => name === 'value');
	if (!there) {
		const value = valued && (await askValue(label.title, valued.values, undefined));
		if (!valued || value !== undefined) {
			const tag: TagDocumentArgument = { uri, label: label.name, ...(value ? { value } : {}) };
			await session.run(COMMANDS.tagDocument, tag);
		}
		return;
	}
	// A label without a value is there or it isn't: the same again takes it away.
	const value = valued && (await askValue(label.title, valued.values, there.value));
	if (!valued || value === '') {
		await session.run(COMMANDS.untag, { uri, id: there.id });
	} else if (value !== undefined) {
		const change: ChangeAnnotationArgument = { uri, id: there.id, value };
		await session.run(COMMANDS.changeAnnotation, change);
	}
}

async function pickLabel(
	labels: readonly LabelItem[],
	known: readonly DocumentLabelItem[],
): Promise<LabelItem | undefined> {
	const gone = known
		.filter(({ label }) => labels.every(({ name }) => name !== label))
		.map(({ label, title }): LabelItem => ({ name: label, title, kind: 'document' }));
	const picks = [...labels, ...gone].map((label) => {
		const there = known.find((one) => one.label === label.name);
		return {
			label: `${there ? '$(check) ' : ''}${label.title}`,
			description: there?.value ?? '',
			detail: label.guideline,
			name: label,
		};
	});
	const picked = await vscode.window.showQuickPick(picks, {
		title: vscode.l10n.t('Tag Document'),
		placeHolder: vscode.l10n.t('What is said of the document as a whole; a ticked one is changed or taken away'),
		matchOnDetail: true,
	});
	return picked?.name;
}
