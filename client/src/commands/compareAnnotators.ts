import * as vscode from 'vscode';
import {
	ANNOTATORS_REQUEST,
	type AnnotatorsParams,
	type AnnotatorsResult,
	type ComparedSide,
} from '../../../server/src/peopleProtocol';
import type { CorpusSession } from '../session';
import type { Disagreements } from '../views/disagreements';
import { findCorpusUri } from './corpusUri';

interface SidePick extends vscode.QuickPickItem {
	readonly side?: ComparedSide;
	/** The person types a revision. */
	readonly isOther?: boolean;
}

/** Asks whom to compare with whom, people or revisions of git, and shows where they differ. */
export async function compareAnnotators(session: CorpusSession, view: Disagreements): Promise<void> {
	const uri = findCorpusUri(session);
	if (uri === undefined) {
		return;
	}
	const params: AnnotatorsParams = { uri };
	const found = await session.request<AnnotatorsResult>(ANNOTATORS_REQUEST, params);
	if (!found) {
		session.say(vscode.l10n.t('There is no corpus in this window.'));
		return;
	}
	const left = await pickSide(found, vscode.l10n.t('Compare Annotators: Left Side'), undefined);
	const right = left && (await pickSide(found, vscode.l10n.t('Compare Annotators: Right Side'), left));
	if (left?.side && right?.side) {
		const names = [left.label, right.label] as const;
		await view.compare({ corpus: found.corpus, left: left.side, right: right.side, names });
	}
}

async function pickSide(
	{ annotators, revisions, me }: AnnotatorsResult,
	title: string,
	taken: SidePick | undefined,
): Promise<SidePick | undefined> {
	const people = annotators.map((annotator): SidePick => ({
		label: annotator || vscode.l10n.t('(no name)'),
		...(annotator !== '' && annotator === me && { description: vscode.l10n.t('you') }),
		side: { annotator },
	}));
	const all: SidePick[] = [
		{ label: vscode.l10n.t('People'), kind: vscode.QuickPickItemKind.Separator },
		...people,
		{ label: vscode.l10n.t('All that holds'), kind: vscode.QuickPickItemKind.Separator },
		{ label: vscode.l10n.t('Now'), description: vscode.l10n.t("everybody's, as the files are now"), side: {} },
		...revisions.map(({ name, title: said }): SidePick => ({
			label: name,
			description: said,
			side: { revision: name },
		})),
		...(revisions.length > 0 ? [{ label: vscode.l10n.t('Another Revision…'), isOther: true }] : []),
	];
	const picked = await vscode.window.showQuickPick(
		all.filter((one) => one.side === undefined || JSON.stringify(one.side) !== JSON.stringify(taken?.side)),
		{ title, matchOnDescription: true },
	);
	if (!picked?.isOther) {
		return picked;
	}
	const revision = await vscode.window.showInputBox({
		title,
		prompt: vscode.l10n.t('A branch, a tag or a commit of git'),
	});
	return revision ? { label: revision, side: { revision } } : undefined;
}
