import * as vscode from 'vscode';
import {
	ANNOTATION_DETAILS_REQUEST,
	type AnnotationDetails,
	type AnnotationDetailsParams,
	type AnnotationDetailsResult,
} from '../../../server/src/annotationProtocol';
import type { CorpusSession } from '../session';
import { shortenMiddle } from '../passageText';
import { sayNoTag } from './annotationHere';
import { type PassageRange, toPassageRange } from '../passages';

/** An annotation that a command is about, with its document. */
export interface AnnotationTarget {
	readonly uri: string;
	readonly details: AnnotationDetails;
}

/** Characters of a passage in a list. */
const TEXT_WIDTH = 60;

/** All that is known of the annotations at a range of a document, the narrowest first; without one of all in it. */
export async function annotationDetails(
	session: CorpusSession,
	uri: string,
	range?: PassageRange,
): Promise<readonly AnnotationDetails[]> {
	return (await annotationsAndRemoved(session, uri, range)).annotations;
}

/** The same, with the tags that were taken away on the range's lines. */
export async function annotationsAndRemoved(
	session: CorpusSession,
	uri: string,
	range?: PassageRange,
): Promise<AnnotationDetailsResult> {
	const params: AnnotationDetailsParams = { uri, ...(range && { range }) };
	const result = await session.request<AnnotationDetailsResult>(ANNOTATION_DETAILS_REQUEST, params);
	return result ?? { annotations: [], removed: [] };
}

/**
 * The annotation that a link names, else the narrowest one at the cursor or the selection; of several on one passage the
 * person chooses. Undefined, and said so, where there is none.
 */
export async function findAnnotation(session: CorpusSession, argument: unknown): Promise<AnnotationTarget | undefined> {
	const named = Object(argument) as { uri?: unknown; id?: unknown };
	if (typeof named.uri === 'string' && typeof named.id === 'string') {
		const { uri, id } = named;
		const details = (await annotationDetails(session, uri)).find((one) => one.id === id);
		return details && { uri, details };
	}
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return undefined;
	}
	const uri = editor.document.uri.toString();
	const here = await annotationDetails(session, uri, toPassageRange(editor.selection));
	const [first] = here;
	if (!first) {
		sayNoTag(session);
		return undefined;
	}
	const same = here.filter(({ ranges }) => JSON.stringify(ranges) === JSON.stringify(first.ranges));
	const details = same.length > 1 ? await pickAnnotation(same, vscode.l10n.t('Which tag?')) : first;
	return details && { uri, details };
}

/** Lets the person choose one of several annotations. */
export async function pickAnnotation(
	annotations: readonly AnnotationDetails[],
	title: string,
): Promise<AnnotationDetails | undefined> {
	const picks = annotations.map((details) => ({ ...describe(details), details }));
	const options = { title, matchOnDescription: true, matchOnDetail: true };
	return (await vscode.window.showQuickPick(picks, options))?.details;
}

/** How an annotation stands in a list: its text, its label, and what else is said of it. */
export function describe({ text, title, ranges, attributes, note, value, creator }: AnnotationDetails): {
	label: string;
	description: string;
	detail?: string;
} {
	const line = ranges[0] && vscode.l10n.t('line {0}', ranges[0].start.line + 1);
	const passage = shortenMiddle(text, TEXT_WIDTH);
	const said = [value, ...attributes.map((one) => `${one.title}: ${one.value}`), note].filter(Boolean);
	return {
		label: passage || title,
		description: [passage && title, line, creator].filter(Boolean).join(' · '),
		...(said.length > 0 && { detail: said.join(' · ') }),
	};
}
