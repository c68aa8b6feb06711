/** Annotations in other tools' formats, out of a corpus and into it. */
import * as vscode from 'vscode';
import {
	type ExchangeOutcome,
	type ExportArgument,
	type FormatItem,
	FORMATS_REQUEST,
	type FormatsResult,
	type ImportArgument,
} from '../../../server/src/exchangeProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import { isBrowserAlone, pickDialogPlace } from '../dialogPlaces';
import type { CorpusSession } from '../session';
import { findCorpusUri } from './corpusUri';

interface ChosenFormat {
	readonly format: FormatItem;
	readonly variant: string | undefined;
}

/** Asks for a format and a folder, and writes the corpus's annotations there. */
export async function exportCorpus(session: CorpusSession): Promise<void> {
	const title = vscode.l10n.t('Export');
	const uri = findCorpusUri(session);
	const chosen = uri && (await pickFormat(session, title, ({ canExport }) => canExport));
	if (!uri || !chosen) {
		return;
	}
	const more = await pickOne<Pick<ExportArgument, 'entities' | 'suggestions'>>(title, [
		{ label: vscode.l10n.t('What People Decided'), value: {} },
		{
			label: vscode.l10n.t('With the Entities of Tags'),
			detail: vscode.l10n.t('As hovers show them, where the format has a place for them'),
			value: { entities: true },
		},
		{
			label: vscode.l10n.t('With the Names and Dates that the Program Sees'),
			detail: vscode.l10n.t('As suggestions, where the format can tell them from decisions'),
			value: { suggestions: true },
		},
	]);
	if (more === undefined) {
		return;
	}
	const archive = isBrowserAlone();
	const out = archive ? await pickArchive(title, chosen.format) : await pickExportFolder(session, uri);
	if (out) {
		const argument: ExportArgument = { uri, ...ofFormat(chosen), out: out.toString(), archive, ...more };
		await tell(await session.run(COMMANDS.export, argument));
	}
}

/** A folder outside of the corpus: one in it is refused, and asked for again. The dialog begins where the last export went, else beside the corpus. */
async function pickExportFolder(session: CorpusSession, uri: string): Promise<vscode.Uri | undefined> {
	const corpus = corpusAround(session, vscode.Uri.parse(uri));
	let place = session.lastExport ?? (corpus && vscode.Uri.joinPath(corpus, '..'));
	let title = vscode.l10n.t('Export: a new folder is made in this one');
	for (;;) {
		const picked = await vscode.window.showOpenDialog({
			...(place && { defaultUri: place }),
			title,
			openLabel: vscode.l10n.t('Export Here'),
			canSelectFiles: false,
			canSelectFolders: true,
		});
		const folder = picked?.[0];
		if (!folder || !corpus || !isInside(corpus, folder)) {
			session.lastExport = folder ?? session.lastExport;
			return folder;
		}
		place = vscode.Uri.joinPath(corpus, '..');
		title = vscode.l10n.t('Export: {0} is in the corpus. Choose a folder outside of it', nameOf(folder));
	}
}

/** The innermost corpus that a document, or a corpus itself, is in. */
function corpusAround(session: CorpusSession, uri: vscode.Uri): vscode.Uri | undefined {
	return session.statuses
		.map((status) => vscode.Uri.parse(status.uri))
		.filter((corpus) => isInside(corpus, uri))
		.sort((a, b) => b.path.length - a.path.length)[0];
}

function isInside(folder: vscode.Uri, uri: vscode.Uri): boolean {
	// As text, since drive letters are spelled alike only there.
	return `${uri.toString()}/`.startsWith(`${folder.toString().replace(/\/$/u, '')}/`);
}

function nameOf({ path }: vscode.Uri): string {
	return path.replace(/\/$/u, '').split('/').at(-1) ?? path;
}

/** A browser gives away single files, not folders. */
async function pickArchive(title: string, { id }: FormatItem): Promise<vscode.Uri | undefined> {
	const place = await pickDialogPlace(title);
	if (place === false) {
		return undefined;
	}
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t('Export as a Zip File'),
		saveLabel: vscode.l10n.t('Export'),
		filters: { Zip: ['zip'] },
		defaultUri: vscode.Uri.joinPath(place ?? vscode.Uri.file('/'), `corpus-${id}.zip`),
	});
}

/** Asks for a format and a file or a folder, and takes its annotations into the corpus. */
export async function importIntoCorpus(session: CorpusSession): Promise<void> {
	const title = vscode.l10n.t('Import');
	const uri = findCorpusUri(session);
	const chosen = uri && (await pickFormat(session, title, ({ canImport }) => canImport));
	if (!uri || !chosen) {
		return;
	}
	// Only some systems have a dialog for both.
	const isFolder = await pickOne(title, [
		{ label: vscode.l10n.t('A File…'), value: false },
		{ label: vscode.l10n.t('A Folder…'), value: true },
	]);
	const place = isFolder !== undefined && (await pickDialogPlace(title));
	const [from] =
		(place !== false &&
			(await vscode.window.showOpenDialog({
				...(place && { defaultUri: place }),
				title: `${title}: ${chosen.format.title}`,
				openLabel: title,
				canSelectFiles: isFolder === false,
				canSelectFolders: isFolder === true,
			}))) ||
		[];
	const documents =
		from &&
		(await pickOne(title, [
			{ label: vscode.l10n.t('Only Annotations of Documents in the Corpus'), value: false },
			{
				label: vscode.l10n.t('Add Documents that the Corpus Has Not'),
				detail: vscode.l10n.t('Where their texts come with the annotations. They stay when the import is undone'),
				value: true,
			},
		]));
	if (from && documents !== undefined) {
		const argument: ImportArgument = { uri, ...ofFormat(chosen), from: from.toString(), documents };
		await tell(await session.run(COMMANDS.import, argument));
	}
}

async function pickFormat(
	session: CorpusSession,
	title: string,
	isFit: (format: FormatItem) => boolean,
): Promise<ChosenFormat | undefined> {
	const found = await session.request<FormatsResult>(FORMATS_REQUEST, {});
	const format = await pickOne(
		title,
		(found?.formats ?? [])
			.filter(isFit)
			.map((value) => ({ label: value.title, description: value.id, detail: value.summary, value })),
	);
	if (!format) {
		return undefined;
	}
	const variant =
		format.variants.length > 1
			? await pickOne(
					`${title}: ${format.title}`,
					format.variants.map(({ id, summary }) => ({ label: id, detail: summary, value: id })),
				)
			: format.variants[0]?.id;
	return format.variants.length > 1 && variant === undefined ? undefined : { format, variant };
}

async function pickOne<T>(
	title: string,
	items: readonly (vscode.QuickPickItem & { readonly value: T })[],
): Promise<T | undefined> {
	const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
	return picked?.value;
}

function ofFormat({ format, variant }: ChosenFormat): Pick<ExportArgument, 'format' | 'variant'> {
	return { format: format.id, ...(variant !== undefined && { variant }) };
}

/** Beside the message of the status bar: the way to what was written, and to what was lost. */
async function tell(outcome: Partial<ExchangeOutcome> | undefined): Promise<void> {
	if (!outcome || (outcome.folder === undefined && outcome.report === undefined)) {
		return;
	}
	const { message = '', folder, report, lost = 0 } = outcome;
	const showReport = vscode.l10n.t('Show Report');
	const openFolder = vscode.l10n.t('Open Folder');
	const actions = [...(report === undefined ? [] : [showReport]), ...(folder === undefined ? [] : [openFolder])];
	const answer =
		lost > 0
			? await vscode.window.showWarningMessage(vscode.l10n.t('{0}. With losses: {1}', message, lost), ...actions)
			: await vscode.window.showInformationMessage(message, ...actions);
	if (answer === showReport) {
		await vscode.window.showTextDocument(
			await vscode.workspace.openTextDocument({ language: 'markdown', content: report! }),
		);
	} else if (answer === openFolder) {
		await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.parse(folder!));
	}
}
