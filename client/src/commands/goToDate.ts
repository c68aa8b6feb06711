import * as vscode from 'vscode';
import {
	DATE_PLACES_REQUEST,
	DATES_REQUEST,
	type DateItem,
	type DatePlacesParams,
	type DatesParams,
	type DatesResult,
} from '../../../server/src/dateProtocol';
import type { MentionItem, MentionsResult } from '../../../server/src/protocol';
import { toLocation, toRange } from '../passages';
import type { CorpusSession } from '../session';

interface DatePick extends vscode.QuickPickItem {
	readonly date?: DateItem;
}

/** How long the list rests on a date before the window shows it: whoever runs down the list isn't slowed. */
const PREVIEW_MILLISECONDS = 150;
/** Beyond this a list beside the text is of no use to a person. */
const PLACES_SHOWN = 5000;

/** Lists the dates that the corpora speak of, shows the one that the list stands on, and goes to the one that is taken. */
export async function goToDate(session: CorpusSession, argument: unknown): Promise<void> {
	const given = dateOf(argument);
	if (given) {
		await showPlaces(session, given);
		return;
	}
	const params: DatesParams = {};
	const found = await session.request<DatesResult>(DATES_REQUEST, params);
	if (!found || found.dates.length === 0) {
		const none =
			found?.complete === false ? vscode.l10n.t('No dates so far.') : vscode.l10n.t('No dates in this corpus.');
		session.say(none);
		return;
	}
	const back = whereWeAre();
	const date = await pickDate(session, found);
	if (date) {
		await showPlaces(session, { corpus: date.corpus, date: date.value });
	} else {
		await back();
	}
}

function pickDate(session: CorpusSession, { dates, complete }: DatesResult): Promise<DateItem | undefined> {
	const pick = vscode.window.createQuickPick<DatePick>();
	pick.title = complete ? vscode.l10n.t('Go to Date') : vscode.l10n.t('Go to Date (so far)');
	pick.placeholder = vscode.l10n.t('2014-06 finds the days of June 2014');
	pick.matchOnDescription = true;
	pick.items = withYears(dates);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let moved = false;
	return new Promise((resolve) => {
		pick.onDidChangeActive(([active]) => {
			clearTimeout(timer);
			const date = active?.date;
			// The list begins on its first date, which nobody asked to see.
			if (date && moved) {
				timer = setTimeout(() => void preview(session, date), PREVIEW_MILLISECONDS);
			}
			moved = true;
		});
		pick.onDidAccept(() => {
			const date = pick.activeItems[0]?.date;
			if (date) {
				clearTimeout(timer);
				resolve(date);
				pick.hide();
			}
		});
		pick.onDidHide(() => {
			clearTimeout(timer);
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

/** The dates in their order, a heading above those of each year. */
function withYears(dates: readonly DateItem[]): DatePick[] {
	const sorted = [...dates].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
	const items: DatePick[] = [];
	let year = '';
	for (const date of sorted) {
		const { value, words, expressions, documents } = date;
		if (value.slice(0, 4) !== year) {
			year = value.slice(0, 4);
			items.push({ label: year, kind: vscode.QuickPickItemKind.Separator });
		}
		const count =
			documents === 1
				? vscode.l10n.t('{0} × in 1 document', expressions)
				: vscode.l10n.t('{0} × in {1} documents', expressions, documents);
		items.push({ label: value, description: [words, count].filter((part) => part !== '').join(' · '), date });
	}
	return items;
}

async function preview(session: CorpusSession, { corpus, value }: DateItem): Promise<void> {
	const [first] = await askPlaces(session, { corpus, date: value, limit: 1 });
	if (first) {
		await open(first, true);
	}
}

/** One place is opened; of several there is a list beside the text. */
async function showPlaces(session: CorpusSession, params: DatePlacesParams): Promise<void> {
	const places = await askPlaces(session, { ...params, limit: params.limit ?? PLACES_SHOWN });
	const [first] = places;
	if (!first) {
		session.say(vscode.l10n.t('{0} stands nowhere any more.', params.date));
		return;
	}
	const editor = await open(first, false);
	if (places.length > 1) {
		await vscode.commands.executeCommand(
			'editor.action.showReferences',
			editor.document.uri,
			editor.selection.start,
			places.map(toLocation),
		);
	}
}

async function askPlaces(session: CorpusSession, params: DatePlacesParams): Promise<readonly MentionItem[]> {
	return (await session.request<MentionsResult>(DATE_PLACES_REQUEST, params))?.mentions ?? [];
}

function open(place: MentionItem, isPreview: boolean): Thenable<vscode.TextEditor> {
	return vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
		preview: true,
		preserveFocus: isPreview,
		selection: toRange(place.range),
	});
}

/** Brings the editor back as it is now. */
function whereWeAre(): () => Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const { document, selection, viewColumn } = editor ?? {};
	return async () => {
		if (document && selection && vscode.window.activeTextEditor?.document !== document) {
			await vscode.window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
		} else if (selection && editor) {
			editor.selection = selection;
			editor.revealRange(selection);
		}
	};
}

function dateOf(argument: unknown): DatePlacesParams | undefined {
	const { corpus, date, within } = Object(argument) as Partial<DatePlacesParams>;
	return typeof corpus === 'string' && typeof date === 'string' ? { corpus, date, within: within === true } : undefined;
}
