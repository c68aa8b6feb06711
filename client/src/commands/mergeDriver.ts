import * as vscode from 'vscode';
import type { MergeDriverArgument } from '../../../server/src/peopleProtocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { findCorpusUri } from './corpusUri';

/** Says what would be written, asks, writes it, and says where; or takes it back. */
export async function installMergeDriver(session: CorpusSession): Promise<void> {
	const uri = findCorpusUri(session);
	if (uri === undefined) {
		return;
	}
	const install = vscode.l10n.t('Install');
	const remove = vscode.l10n.t('Take Back');
	const chosen = await vscode.window.showInformationMessage(
		vscode.l10n.t("Have git merge people's annotations one by one?"),
		{
			modal: true,
			detail: vscode.l10n.t(
				"This writes .corpus/.gitattributes, which is to be committed, and a setting in the configuration of this clone. Git then merges the files in .corpus annotation by annotation, and never writes conflict marks into them. Others do the same once in their clones. 'Take Back' removes both.",
			),
		},
		install,
		remove,
	);
	if (chosen === undefined) {
		return;
	}
	const argument: MergeDriverArgument = { uri, ...(chosen === remove && { remove: true }) };
	const outcome = await session.run(COMMANDS.installMergeDriver, argument);
	if (outcome) {
		void vscode.window.showInformationMessage(outcome.message);
	}
}

/** Merges both sides of files in `.corpus` in which a merge left conflict marks. */
export async function mergeBothSides(session: CorpusSession): Promise<void> {
	const uri = findCorpusUri(session);
	if (uri !== undefined) {
		await session.run(COMMANDS.mergeBothSides, { uri });
	}
}
