import * as vscode from 'vscode';
import type { LabelItem } from '../../../server/src/protocol';
import type { TagSelectionArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { askLabels, fitsPassages } from './labelPicks';
import { swatch } from './labelSwatch';
import { selectedPassages } from '../passages';
import { tagAs } from './tagAs';

interface LabelPick extends vscode.QuickPickItem {
	readonly name: string;
	readonly key?: string;
}

/** Asks for a label and tags the passage that is given, or else what is selected, with it; answers whether it did. A label's key goes to it at once, Enter takes it. */
export async function tagSelection(session: CorpusSession, passage?: unknown): Promise<boolean> {
	const passages = passageOf(passage) ?? selectedPassages();
	if (!passages) {
		return false;
	}
	const labels = (await askLabels(session, passages.uri)).filter(fitsPassages);
	const name = labels.length > 0 ? await pickLabel(labels) : undefined;
	if (name !== undefined) {
		await tagAs(session, name, passages);
	}
	return name !== undefined;
}

function passageOf(given: unknown): ReturnType<typeof selectedPassages> {
	const { uri, range } = Object(given) as Partial<TagSelectionArgument>;
	return uri !== undefined && range ? { uri, ranges: [range] } : undefined;
}

/**
 * Asks for a label: `active` is the one that Enter takes first. Undefined where the box was closed.
 *
 * @param atOnce a label's key takes it without Enter
 */
export function pickLabel(
	labels: readonly LabelItem[],
	{ title, active, atOnce }: { readonly title?: string; readonly active?: string; readonly atOnce?: boolean } = {},
): Promise<string | undefined> {
	const pick = vscode.window.createQuickPick<LabelPick>();
	pick.title = title ?? vscode.l10n.t('Tag as');
	pick.placeholder = vscode.l10n.t('A label, or its key');
	pick.matchOnDescription = true;
	pick.matchOnDetail = true;
	pick.items = labels.map(toPick);
	if (active !== undefined) {
		pick.activeItems = pick.items.filter(({ name }) => name === active);
	}
	return new Promise((resolve) => {
		pick.onDidChangeValue((value) => {
			const byKey = pick.items.find((item) => item.key !== undefined && item.key === value.toLowerCase());
			if (byKey && atOnce) {
				resolve(byKey.name);
				pick.hide();
			} else if (byKey) {
				pick.activeItems = [byKey];
			}
		});
		pick.onDidAccept(() => {
			resolve(pick.activeItems[0]?.name);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function toPick(label: LabelItem): LabelPick {
	const { name, title, key, color } = label;
	return {
		name,
		label: title,
		description: [key, name].filter((part) => part !== undefined).join(' · '),
		detail: label.guideline,
		key: key?.toLowerCase(),
		iconPath: color === undefined ? undefined : swatch(color),
	};
}
