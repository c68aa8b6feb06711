import * as vscode from 'vscode';
import type { AnnotationDetails, RelateArgument } from '../../../server/src/annotationProtocol';
import { type LabelItem } from '../../../server/src/protocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { annotationDetails, findAnnotation, pickAnnotation } from './annotationTarget';
import { askLabels } from './labelPicks';
import { toPassageRange } from '../passages';

/**
 * Relates the annotation at the cursor to another one: the one at the second selection, else one of the document that the
 * person chooses, the nearest first. `wanted` is the relation's label, where a key says it.
 */
export async function relateTo(session: CorpusSession, argument: unknown, wanted?: string): Promise<void> {
	const target = await findAnnotation(session, argument);
	if (!target) {
		return;
	}
	const { uri, details: from } = target;
	const relations = (await askLabels(session, uri)).filter(
		(label) => label.kind === 'relation' && (wanted === undefined || label.name === wanted) && begins(label, from),
	);
	if (relations.length === 0) {
		session.say(
			vscode.l10n.t('No relation of corpus.json begins in {0}: give it a label of the kind “relation”', from.title),
		);
		return;
	}
	const label = relations.length === 1 ? relations[0] : await pickRelation(relations);
	const to = label && (await findEnd(session, uri, from, label, argument === undefined));
	if (label && to) {
		const relate: RelateArgument = { uri, from: from.id, to: to.id, label: label.name };
		await session.run(COMMANDS.relate, relate);
	}
}

async function findEnd(
	session: CorpusSession,
	uri: string,
	from: AnnotationDetails,
	label: LabelItem,
	isAtCursor: boolean,
): Promise<AnnotationDetails | undefined> {
	const isEnd = (one: AnnotationDetails): boolean =>
		one.kind === 'passage' && one.ranges.length > 0 && one.id !== from.id && (label.to?.includes(one.label) ?? true);
	const second = isAtCursor ? vscode.window.activeTextEditor?.selections[1] : undefined;
	if (second) {
		const there = (await annotationDetails(session, uri, toPassageRange(second))).find(isEnd);
		if (there) {
			return there;
		}
	}
	const ends = (await annotationDetails(session, uri)).filter(isEnd);
	if (ends.length === 0) {
		session.say(vscode.l10n.t('No other tag of this document can be its end, and a relation stays in its document'));
		return undefined;
	}
	const distance = ({ ranges }: AnnotationDetails): number =>
		Math.abs((ranges[0]?.start.line ?? 0) - (from.ranges[0]?.start.line ?? 0));
	const sorted = [...ends].sort((a, b) => distance(a) - distance(b));
	return pickAnnotation(sorted, vscode.l10n.t('{0}: from “{1}” to', label.title, from.text));
}

async function pickRelation(relations: readonly LabelItem[]): Promise<LabelItem | undefined> {
	const picks = relations.map((relation) => ({
		label: relation.title,
		description: relation.name,
		detail: relation.guideline,
		relation,
	}));
	return (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Relate as'), matchOnDetail: true }))
		?.relation;
}

function begins({ from }: LabelItem, { label, kind }: AnnotationDetails): boolean {
	return kind === 'passage' && (from?.includes(label) ?? true);
}
