import * as vscode from 'vscode';
import { READ_TIME_REQUEST, type ReadTimeParams, type ReadTimeResult } from '../../../server/src/dateProtocol';
import type { CorpusSession } from '../session';

/** Says under an input box what was understood of what is typed, or `wrong` where nothing was. */
export async function checkTime(
	session: CorpusSession,
	params: ReadTimeParams,
	wrong: string,
): Promise<vscode.InputBoxValidationMessage> {
	const read = await session.request<ReadTimeResult>(READ_TIME_REQUEST, params);
	return read
		? {
				message: [read.value, read.words].filter((part) => part !== '').join(' · '),
				severity: vscode.InputBoxValidationSeverity.Info,
			}
		: { message: wrong, severity: vscode.InputBoxValidationSeverity.Error };
}
