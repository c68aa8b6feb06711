import * as vscode from 'vscode';
import type { AnnotationDetails, RemovedAnnotation } from '../../../server/src/annotationProtocol';
import type { CorpusSession } from '../session';
import { inQuotes, shortenMiddle } from '../passageText';
import { annotationsAndRemoved, describe } from './annotationTarget';
import { toPassageRange, toRange } from '../passages';

/** Annotations of the document that are listed, those changed last. */
const LATEST = 100;
/** Characters of a passage in a list. */
const TEXT_WIDTH = 60;

interface EventPick extends vscode.QuickPickItem {
	readonly annotation?: Pick<AnnotationDetails, 'ranges'>;
}

/**
 * Lists who did what to the annotation at the cursor and when, what was taken away on its line, and what was changed last in
 * the document. What is chosen is shown.
 */
export async function annotationHistory(session: CorpusSession, argument: unknown): Promise<void> {
	const { uri: named, id } = Object(argument) as { uri?: unknown; id?: unknown };
	const editor = vscode.window.activeTextEditor;
	const uri = typeof named === 'string' ? named : editor?.document.uri.toString();
	if (uri === undefined) {
		return;
	}
	const { annotations: all, removed: allRemoved } = await annotationsAndRemoved(session, uri);
	if (all.length === 0 && allRemoved.length === 0) {
		session.say(vscode.l10n.t('Nothing is decided in this document yet'));
		return;
	}
	const { annotations: here, removed } =
		typeof id === 'string'
			? { annotations: all.filter((one) => one.id === id), removed: [] }
			: editor
				? await annotationsAndRemoved(session, uri, toPassageRange(editor.selection))
				: { annotations: [], removed: allRemoved };
	const changed = ({ modified, created }: AnnotationDetails): string => modified ?? created ?? '';
	const latest = [...all].sort((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0));
	const separator = (label: string): EventPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
	const isHere = here.length > 0 || removed.length > 0;
	const picked = await vscode.window.showQuickPick<EventPick>(
		[
			...here.flatMap((annotation) => [separator(describe(annotation).label), ...eventsOf(annotation)]),
			...(removed.length > 0 ? [separator(vscode.l10n.t('Removed on this line')), ...removed.map(removalOf)] : []),
			separator(vscode.l10n.t('Changed last in this document')),
			...latest.slice(0, LATEST).map((annotation): EventPick => {
				const { label, description, detail } = describe(annotation);
				const last = annotation.history.at(-1);
				const what = last ? last.words : detail;
				return { label, description: [timeOf(changed(annotation)), description].join(' · '), detail: what, annotation };
			}),
		],
		{
			title: isHere ? vscode.l10n.t("Annotation's History") : vscode.l10n.t('Changed last in this document'),
			placeHolder: isHere
				? vscode.l10n.t('Who changed what, and when; Enter goes there')
				: vscode.l10n.t('There is no tag at the cursor: these are the tags of the whole document; Enter goes there'),
			matchOnDescription: true,
			matchOnDetail: true,
		},
	);
	const [range] = picked?.annotation?.ranges ?? [];
	if (range) {
		await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: toRange(range) });
	}
}

/** What was done to one annotation, the newest first. */
function eventsOf(annotation: AnnotationDetails): EventPick[] {
	const { creator, created = '', history, title } = annotation;
	const first = history.find(({ did }) => did === 'label')?.was;
	const events = [
		{ who: creator, when: created, words: vscode.l10n.t('Tagged as {0}', first ?? title) },
		...history.map(({ who, when, words }) => ({ who, when, words })),
	];
	return events.reverse().map(({ who, when, words }) => ({
		label: words,
		description: [who, timeOf(when)].filter(Boolean).join(' · '),
		annotation,
	}));
}

function removalOf(removed: RemovedAnnotation): EventPick {
	const { title, text, creator, removedBy, removed: when } = removed;
	const tag = [title, text && inQuotes(shortenMiddle(text, TEXT_WIDTH))].filter(Boolean).join(' ');
	return {
		label:
			creator === undefined
				? vscode.l10n.t('Removed: {0}', tag)
				: vscode.l10n.t("Removed {0}'s tag: {1}", creator, tag),
		description: [removedBy, timeOf(when)].filter(Boolean).join(' · '),
		annotation: removed,
	};
}

/** In the person's language; as it stands where it is no time. */
function timeOf(written: string): string {
	const time = new Date(written);
	return Number.isNaN(time.getTime())
		? written
		: time.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
