import * as vscode from 'vscode';
import { LABELS_REQUEST, type LabelItem, type LabelsParams, type LabelsResult } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';

/** The labels of a document's corpus. */
export async function askLabels(session: CorpusSession, uri: string): Promise<readonly LabelItem[]> {
	const params: LabelsParams = { uri };
	return (await session.request<LabelsResult>(LABELS_REQUEST, params))?.labels ?? [];
}

/** The label is put on passages, not on documents or between two annotations. */
export function fitsPassages({ kind }: LabelItem): boolean {
	return kind !== 'document' && kind !== 'relation';
}

/** A label's guideline with its examples, for the line below its title; undefined without any. */
export function guidelineOf({ description, examples = [], counterExamples = [] }: LabelItem): string | undefined {
	const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
	const parts = [
		description,
		examples.length > 0 ? vscode.l10n.t('Right: {0}', quoted(examples)) : undefined,
		counterExamples.length > 0 ? vscode.l10n.t('Not: {0}', quoted(counterExamples)) : undefined,
	].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join(' · ') : undefined;
}
