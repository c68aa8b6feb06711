import { foldName } from '../core/text/normalize';
import type { Entity } from '../corpus/model';
import { displayForm } from '../corpus/nameCase';
import type { DocumentView } from '../workspace/documentView';

/** How the document spells a mention, told by its index. */
export function formOf({ analysis, table }: Pick<DocumentView, 'analysis' | 'table'>, index: number): string {
	const { start, end } = analysis.mentions[index]!;
	return displayForm(table.text.slice(start, end));
}

/** The mentions of the same entity in the same form, by their indices. */
export function sameForm(view: DocumentView, index: number): readonly number[] {
	const form = foldName(formOf(view, index));
	return view.entities.flatMap((entity, i) =>
		entity === view.entities[index] && foldName(formOf(view, i)) === form ? [i] : [],
	);
}

export function isOnlyForm({ forms }: Entity, form: string): boolean {
	return forms.every((one) => foldName(one.form) === foldName(form));
}
