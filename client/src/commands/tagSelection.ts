import * as vscode from 'vscode';
import type { EntityAtResult } from '../../../server/src/entityProtocol';
import { ENTITY_AT_REQUEST, type EntityAtParams, type LabelItem, type MentionItem } from '../../../server/src/protocol';
import { COMMANDS, type TagSelectionArgument } from '../../../server/src/commandProtocol';
import type { SuggestionArgument } from '../../../server/src/reviewProtocol';
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
	const whole = await suggestedAround(session, passages);
	const name = labels.length > 0 ? await pickLabel(labels, whole && { whole: whole.form }) : undefined;
	if (name === WHOLE) {
		const accept: SuggestionArgument = { uri: passages.uri, position: whole!.range.start };
		await session.run(COMMANDS.acceptSuggestion, accept);
	} else if (name !== undefined) {
		await tagAs(session, name, passages);
	}
	return name !== undefined;
}

/** Stands for the name of a label where the whole name is meant of which a part is selected. */
const WHOLE = '';

/** The suggested name that the one selected passage is but a part of: a double click takes one word, in Vietnamese one syllable. */
async function suggestedAround(
	session: CorpusSession,
	{ uri, ranges: [selected, ...others] }: NonNullable<ReturnType<typeof selectedPassages>>,
): Promise<EntityAtResult['mention'] | undefined> {
	if (!selected || others.length > 0 || isSame(selected.start, selected.end)) {
		return undefined;
	}
	const params: EntityAtParams = { uri, position: selected.start };
	const { mention } = (await session.request<EntityAtResult | null>(ENTITY_AT_REQUEST, params)) ?? {};
	return mention?.suggested && isPart(selected, mention.range) ? mention : undefined;
}

type Range = MentionItem['range'];

function isPart(part: Range, { start, end }: Range): boolean {
	const isWithin = compare(start, part.start) <= 0 && compare(part.end, end) <= 0;
	return isWithin && !(isSame(start, part.start) && isSame(end, part.end));
}

function isSame(a: Range['start'], b: Range['start']): boolean {
	return compare(a, b) === 0;
}

function compare(a: Range['start'], b: Range['start']): number {
	return a.line - b.line || a.character - b.character;
}

function passageOf(given: unknown): ReturnType<typeof selectedPassages> {
	const { uri, range } = Object(given) as Partial<TagSelectionArgument>;
	return uri !== undefined && range ? { uri, ranges: [range] } : undefined;
}

/**
 * Asks for a label: `active` is the one that Enter takes first. Undefined where the box was closed.
 *
 * @param whole a suggested name that is offered before the labels: {@link WHOLE} is the answer where it is taken
 * @param atOnce a label's key takes it without Enter
 */
export function pickLabel(
	labels: readonly LabelItem[],
	{
		title,
		active,
		whole,
		atOnce,
	}: { readonly title?: string; readonly active?: string; readonly whole?: string; readonly atOnce?: boolean } = {},
): Promise<string | undefined> {
	const pick = vscode.window.createQuickPick<LabelPick>();
	pick.title = title ?? vscode.l10n.t('Tag as');
	pick.placeholder = vscode.l10n.t('A label, or its key');
	pick.matchOnDescription = true;
	pick.matchOnDetail = true;
	pick.items = [...(whole === undefined ? [] : [wholePick(whole)]), ...labels.map(toPick)];
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

function wholePick(form: string): LabelPick {
	return {
		name: WHOLE,
		label: `“${form}”`,
		description: vscode.l10n.t('the whole name, as suggested'),
		iconPath: new vscode.ThemeIcon('symbol-text'),
		alwaysShow: true,
	};
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
