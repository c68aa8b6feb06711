import * as vscode from 'vscode';
import type { LabelItem } from '../../../server/src/protocol';
import type { CorpusSession } from '../session';
import { applyLabel } from './applyLabel';
import { askLabels, fitsPassages } from './labelPicks';
import { swatch } from './labelSwatch';

interface KeyPick extends vscode.QuickPickItem {
	run?(): Thenable<unknown>;
}

/** The part of package.json that says which keys there are. Titles are in the person's language already. */
interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string }[];
		readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
	};
}

/** Lists the keys of annotation mode: those of the labels, then the others. What is chosen is done. */
export async function showAnnotationKeys(session: CorpusSession, manifest: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		return;
	}
	const labels = await askLabels(session, editor.document.uri.toString());
	// Labels on documents and between two annotations are no tags for a passage: they are listed where a key puts them on.
	const listed = labels.filter((label) => fitsPassages(label) || label.key !== undefined);
	const ofLabels = listed.map((label): KeyPick => ({
		label: label.title,
		description: [label.key?.toUpperCase(), kindWord(label)].filter((part) => part !== undefined).join(' · '),
		detail: label.guideline,
		iconPath: label.color === undefined ? undefined : swatch(label.color),
		run: () => applyLabel(session, label),
	}));
	const pick = await vscode.window.showQuickPick<KeyPick>(
		[
			{ label: vscode.l10n.t('Labels'), kind: vscode.QuickPickItemKind.Separator },
			...ofLabels,
			{ label: vscode.l10n.t('The same in every corpus'), kind: vscode.QuickPickItemKind.Separator },
			...fixedKeys(manifest as Manifest),
		],
		{
			title: vscode.l10n.t('Keys of annotation mode'),
			placeHolder: vscode.l10n.t('Type to find one; Enter does it'),
			matchOnDescription: true,
			matchOnDetail: true,
		},
	);
	await pick?.run?.();
}

function kindWord({ kind }: LabelItem): string | undefined {
	switch (kind) {
		case 'document':
			return vscode.l10n.t('on the document');
		case 'relation':
			return vscode.l10n.t('between two annotations');
		default:
			return undefined;
	}
}

function fixedKeys({ contributes: { commands, keybindings } }: Manifest): KeyPick[] {
	const ours = keybindings.filter(
		({ command, when }) =>
			when?.includes('corpusAnnotator.annotationMode') && commands.some((one) => one.command === command),
	);
	return [...new Set(ours.map(({ command }) => command))].map((command) => ({
		label: commands.find((one) => one.command === command)!.title,
		description: ours
			.filter((one) => one.command === command)
			.map(({ key }) => keyName(key))
			.join(', '),
		run: () => vscode.commands.executeCommand(command),
	}));
}

/** `shift+/` as the key says it: `?`. */
function keyName(key: string): string {
	const signs: Readonly<Record<string, string>> = { 'shift+/': '?', 'shift+,': '<', 'shift+.': '>', 'shift+=': '+' };
	return signs[key] ?? key.replace(/\w+/gu, (part) => part[0]!.toUpperCase() + part.slice(1));
}
