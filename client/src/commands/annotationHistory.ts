import * as vscode from 'vscode';
import type { AnnotationDetails } from '../../../server/src/annotationProtocol';
import type { CorpusSession } from '../session';
import { annotationDetails, describe } from './annotationTarget';
import { toPassageRange, toRange } from './passages';

/** Annotations of the document that are listed, those changed last. */
const LATEST = 100;

interface EventPick extends vscode.QuickPickItem {
	readonly annotation?: AnnotationDetails;
}

/** Lists who did what to the annotation at the cursor and when, and what was changed last in the document. What is chosen is shown. */
export async function annotationHistory(session: CorpusSession, argument: unknown): Promise<void> {
	const { uri: named, id } = Object(argument) as { uri?: unknown; id?: unknown };
	const editor = vscode.window.activeTextEditor;
	const uri = typeof named === 'string' ? named : editor?.document.uri.toString();
	if (uri === undefined) {
		return;
	}
	const all = await annotationDetails(session, uri);
	if (all.length === 0) {
		session.say(vscode.l10n.t('Nothing is decided in this document yet'));
		return;
	}
	const here =
		typeof id === 'string'
			? all.filter((one) => one.id === id)
			: editor
				? await annotationDetails(session, uri, toPassageRange(editor.selection))
				: [];
	const changed = ({ modified, created }: AnnotationDetails): string => modified ?? created ?? '';
	const latest = [...all].sort((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0));
	const separator = (label: string): EventPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
	const isHere = here.length > 0;
	const picked = await vscode.window.showQuickPick<EventPick>(
		[
			...here.flatMap((annotation) => [separator(describe(annotation).label), ...eventsOf(annotation)]),
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

/** In the person's language; as it stands where it is no time. */
function timeOf(written: string): string {
	const time = new Date(written);
	return Number.isNaN(time.getTime())
		? written
		: time.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
