import * as vscode from 'vscode';
import {
	DOCUMENT_DATE_REQUEST,
	type DocumentDateParams,
	type DocumentDateResult,
	type SetDocumentDateArgument,
} from '../../../server/src/dateProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { checkTime } from './checkTime';

/** Asks when the document was written; what is counted from its date follows at once. Without a date the text tells it again. */
export async function setDocumentDate(session: CorpusSession, argument: unknown): Promise<void> {
	const uri = uriOf(argument) ?? vscode.window.activeTextEditor?.document.uri.toString();
	if (uri === undefined) {
		return;
	}
	const params: DocumentDateParams = { uri };
	const known = await session.request<DocumentDateResult>(DOCUMENT_DATE_REQUEST, params);
	if (!known) {
		session.say(vscode.l10n.t('This document is in no corpus.'));
		return;
	}
	const typed = await vscode.window.showInputBox({
		title: vscode.l10n.t('Document Date'),
		value: known.value ?? '',
		prompt: promptFor(known),
		placeHolder: vscode.l10n.t('2014, 2014-06, 2014-06-19 or as the language writes it'),
		validateInput: (text) => (text.trim() === '' ? undefined : checkTime(session, { uri, text, as: 'date' }, noDate())),
	});
	const date = typed?.trim();
	if (date === undefined || (date === '' ? !known.decided : date === known.value && known.decided)) {
		return;
	}
	const set: SetDocumentDateArgument = { uri, date: date === '' ? null : date };
	await session.run(COMMANDS.setDocumentDate, set);
}

function noDate(): string {
	return vscode.l10n.t('No date that stands by itself: a year, a month or a day, such as 2014-06-19.');
}

function promptFor({ value, why, decided }: DocumentDateResult): string {
	if (value === null) {
		return vscode.l10n.t('The text does not tell when it was written.');
	}
	return decided ? vscode.l10n.t('{0} Empty: as the text tells it.', why) : why;
}

function uriOf(argument: unknown): string | undefined {
	const { uri } = Object(argument) as Partial<DocumentDateParams>;
	return typeof uri === 'string' ? uri : undefined;
}
