import * as vscode from 'vscode';
import type { AnnotationDetails, ChangeAnnotationArgument } from '../../../server/src/annotationProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { annotationDetails, pickAnnotation } from './annotationTarget';
import { toPassageRange, toRange } from '../passages';

/**
 * Adds what is selected to an annotation as another part of it: to the one that one of the selections stands on, else to one
 * of the document that the person chooses, the nearest first.
 */
export async function addPart(session: CorpusSession): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return;
	}
	const uri = editor.document.uri.toString();
	const all = (await annotationDetails(session, uri)).filter(({ ranges }) => ranges.length > 0);
	const meets = (selection: vscode.Range, { ranges }: AnnotationDetails): boolean =>
		ranges.some((range) => toRange(range).intersection(selection) !== undefined);
	const parts = editor.selections.filter((one) => !one.isEmpty && all.every((annotation) => !meets(one, annotation)));
	const others = editor.selections.filter((one) => !parts.includes(one));
	if (parts.length === 0) {
		session.say(vscode.l10n.t('Select the part to add: a passage without a tag'));
		return;
	}
	if (all.length === 0) {
		session.say(vscode.l10n.t('There is no tag in this document to add a part to'));
		return;
	}
	const distance = ({ ranges }: AnnotationDetails): number =>
		Math.min(
			...ranges.map(({ start }) => Math.abs(editor.document.offsetAt(toRange({ start, end: start }).start) - near)),
		);
	const near = editor.document.offsetAt(parts[0]!.start);
	const sorted = [...all].sort((a, b) => distance(a) - distance(b));
	const target =
		sorted.find((one) => others.some((selection) => meets(selection, one))) ??
		(await pickAnnotation(sorted, vscode.l10n.t('Add “{0}” to', editor.document.getText(parts[0]))));
	if (target) {
		const change: ChangeAnnotationArgument = {
			uri,
			id: target.id,
			ranges: [...target.ranges, ...parts.map(toPassageRange)],
		};
		await session.run(COMMANDS.changeAnnotation, change);
	}
}
