import * as vscode from 'vscode';
import {
	TIME_AT_REQUEST,
	type SetTimeValueArgument,
	type TimeAtParams,
	type TimeAtResult,
} from '../../../server/src/dateProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { checkTime } from './checkTime';
import { selectedPassages } from '../passages';

/** Asks for the value of the time expression at a link's place, or of the one under the cursor, or of what is selected. */
export async function setTimeValue(session: CorpusSession, argument: unknown): Promise<void> {
	const passages = selectedPassages();
	const selected = passages?.ranges[0];
	const at = placeOf(argument) ?? (passages && selected && { uri: passages.uri, position: selected.start });
	if (!at) {
		return;
	}
	const { uri } = at;
	const time = await session.request<TimeAtResult>(TIME_AT_REQUEST, at);
	const range = time?.range ?? selected;
	if (!range) {
		return;
	}
	const typed = await vscode.window.showInputBox({
		title: time ? vscode.l10n.t('Value of “{0}”', time.text) : vscode.l10n.t('Value of This Passage'),
		value: time?.value ?? '',
		prompt: time?.why ?? '',
		placeHolder: vscode.l10n.t('2014-06-19, 2014-W25, XXXX-06, P5D or as the language writes it'),
		validateInput: (text) =>
			text.trim() === (time?.value ?? '')
				? undefined
				: checkTime(
						session,
						{ uri, text, as: 'time', ...(time && { type: time.type }) },
						vscode.l10n.t('No TIMEX3 value, such as 2014-06-19, XXXX-06 or P5D, and no date in words.'),
					),
	});
	const value = typed?.trim();
	if (value !== undefined && value !== '') {
		const set: SetTimeValueArgument = { uri, range, value };
		await session.run(COMMANDS.setTimeValue, set);
	}
}

function placeOf(argument: unknown): TimeAtParams | undefined {
	const { uri, position } = Object(argument) as Partial<TimeAtParams>;
	return typeof uri === 'string' && position ? { uri, position } : undefined;
}
