import * as vscode from 'vscode';
import type { AnnotationDetails, ChangeAnnotationArgument } from '../../../server/src/annotationProtocol';
import { type LabelItem } from '../../../server/src/protocol';
import { COMMANDS } from '../../../server/src/commandProtocol';
import type { CorpusSession } from '../session';
import { annotationDetails, describe, findAnnotation } from './annotationTarget';
import { askLabels, fitsPassages } from './labelPicks';

type Change = Omit<ChangeAnnotationArgument, 'uri' | 'id'>;
interface MemberPick extends vscode.QuickPickItem {
	/** Undefined where the person thought better of it. */
	ask(): Promise<Change | undefined>;
}

/** Shows what is said of an annotation beside its passage, and lets the person change one thing after the other; Escape ends it. */
export async function editAnnotation(session: CorpusSession, argument: unknown): Promise<void> {
	const target = await findAnnotation(session, argument);
	if (!target) {
		return;
	}
	const { uri } = target;
	const labels = await askLabels(session, uri);
	let details: AnnotationDetails | undefined = target.details;
	while (details) {
		const { id }: AnnotationDetails = details;
		const picked: MemberPick | undefined = await vscode.window.showQuickPick(members(details, labels), {
			title: vscode.l10n.t('Edit {0}', describe(details).label),
			placeHolder: vscode.l10n.t('What to change; Escape ends it'),
			matchOnDescription: true,
		});
		if (!picked) {
			return;
		}
		const change = await picked.ask();
		if (change) {
			const changed: ChangeAnnotationArgument = { uri, id, ...change };
			await session.run(COMMANDS.changeAnnotation, changed);
		}
		details = (await annotationDetails(session, uri)).find((one) => one.id === id);
	}
}

function members(details: AnnotationDetails, labels: readonly LabelItem[]): MemberPick[] {
	const { note, value, attributes, title, kind, label } = details;
	const defined = labels.find(({ name }) => name === label)?.attributes ?? [];
	const others = attributes
		.filter(({ name }) => defined.every((one) => one.name !== name))
		.map(({ name }) => ({ name, title: name, values: undefined }));
	const picks = [...defined, ...others]
		// The value of a label on a document is a member of its own.
		.filter(({ name }) => kind !== 'document' || name !== 'value')
		.map(({ name, title: called, values }): MemberPick => {
			const now = attributes.find((one) => one.name === name)?.value;
			return {
				label: called,
				description: now ?? '',
				ask: async () => {
					const given = await askValue(called, values, now);
					return given === undefined ? undefined : { attributes: { [name]: given === '' ? null : given } };
				},
			};
		});
	if (kind === 'document') {
		const values = defined.find(({ name }) => name === 'value')?.values;
		picks.push(member(vscode.l10n.t('Value'), value, values, (given) => ({ value: given })));
	}
	picks.push(member(vscode.l10n.t('Note'), note, undefined, (given) => ({ note: given })));
	const fitting = labels.filter((one) => (kind === 'passage' ? fitsPassages(one) : one.kind === kind));
	picks.push({
		label: vscode.l10n.t('Label'),
		description: title,
		ask: async () => {
			const choices = fitting
				.filter(({ name }) => name !== 'boilerplate' && name !== 'content')
				.map((one) => ({ label: one.title, description: one.name, detail: one.guideline, name: one.name }));
			const picked = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Label') });
			return picked && { label: picked.name };
		},
	});
	return picks;
}

function member(
	label: string,
	now: string | undefined,
	values: readonly string[] | undefined,
	change: (given: string) => Change,
): MemberPick {
	return {
		label,
		description: now ?? '',
		ask: async () => {
			const given = await askValue(label, values, now);
			return given === undefined ? undefined : change(given);
		},
	};
}

/** One of the listed values, or any text where none are listed; empty for none at all, undefined where nothing was chosen. */
export async function askValue(
	title: string,
	values: readonly string[] | undefined,
	now: string | undefined,
): Promise<string | undefined> {
	if (!values) {
		const prompt = now === undefined ? undefined : vscode.l10n.t('Empty: none');
		return (await vscode.window.showInputBox({ title, value: now ?? '', ...(prompt && { prompt }) }))?.trim();
	}
	const choices = values.map((value) => ({
		label: value,
		value,
		...(value === now && { description: vscode.l10n.t('now') }),
	}));
	const none = now === undefined ? [] : [{ label: vscode.l10n.t('None'), value: '' }];
	return (await vscode.window.showQuickPick([...choices, ...none], { title }))?.value;
}
