import * as vscode from 'vscode';
import type { PlaceArgument } from '../../../server/src/commandProtocol';
import {
	FIND_RECORDS_REQUEST,
	type FindRecordsParams,
	type FindRecordsResult,
	type FoundRecord,
} from '../../../server/src/recordProtocol';
import type { CorpusSession } from '../session';
import { searchPick, type SearchItem } from './searchPick';

type RecordPick = SearchItem<FoundRecord>;

/** Lists the records of the corpora's JSON Lines files, and opens the one that is taken; in such a file the one at the cursor comes first. */
export async function openRecord(session: CorpusSession): Promise<void> {
	const here = await recordAtCursor(session);
	const record = await searchPick({
		title: vscode.l10n.t('Open Record'),
		placeholder: vscode.l10n.t("A record's id, or words that it begins with"),
		search: async (query, token) => {
			const params: FindRecordsParams = { query };
			const found = await session.request<FindRecordsResult>(FIND_RECORDS_REQUEST, params, token);
			return itemsOf(found, query === '' ? here : undefined);
		},
	});
	if (record) {
		await vscode.window.showTextDocument(vscode.Uri.parse(record.uri));
	}
}

/** Goes to a place by a link in a hover. */
export async function openPlace(argument: unknown): Promise<void> {
	const { uri, line = 0, character = 0 } = Object(argument) as Partial<PlaceArgument>;
	if (typeof uri === 'string') {
		const start = new vscode.Position(line, character);
		await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(start, start) });
	}
}

async function recordAtCursor(session: CorpusSession): Promise<FoundRecord | undefined> {
	const { document, selection } = vscode.window.activeTextEditor ?? {};
	if (!document || !selection || !/\.jsonl$/iu.test(document.uri.path)) {
		return undefined;
	}
	const params: FindRecordsParams = { query: '', file: document.uri.toString(), line: selection.active.line };
	return (await session.request<FindRecordsResult>(FIND_RECORDS_REQUEST, params))?.records[0];
}

function itemsOf(found: FindRecordsResult | undefined, here: FoundRecord | undefined): RecordPick[] {
	const records = (found?.records ?? []).filter(({ uri }) => uri !== here?.uri);
	const items: RecordPick[] = [...(here ? [here] : []), ...records].map((record) => ({
		label: record.beginning === '' ? record.name : record.beginning,
		description: `${record.name} · ${record.file}:${record.line + 1}`,
		// The server has chosen, by more than what the list shows.
		alwaysShow: true,
		value: record,
	}));
	if (items.length === 0) {
		return [
			{
				label: vscode.l10n.t('No record is known by that'),
				detail: vscode.l10n.t('“records” in corpus.json says which JSON Lines files have documents.'),
				alwaysShow: true,
			},
		];
	}
	if (found?.more === true) {
		items.push({ label: vscode.l10n.t('There are more: go on typing'), alwaysShow: true });
	}
	return items;
}
