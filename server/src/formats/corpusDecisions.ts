import type { CorpusRule, EntityDecision } from '../annotations/model';
import { ENTITIES_FILE, RULES_FILE } from '../annotations/store';
import { ENTITY_TYPES } from '../core/model';
import type { Loss } from './losses';

/** What people decided for a whole corpus, on no document of it. */
export interface CorpusDecisions {
	readonly entityDecisions: readonly EntityDecision[];
	readonly rules: readonly CorpusRule[];
}

/**
 * What no export takes along: the files of the formats speak of documents.
 *
 * @param isWanted whether a label goes out; what is said of names and lines that don't is no loss
 * @param place where one of the corpus's files is, by its path in it
 */
export function decisionsLeft(
	{ entityDecisions, rules }: CorpusDecisions,
	isWanted: (label: string) => boolean = () => true,
	place: (file: string) => string = (file) => file,
): readonly Loss[] {
	return [
		...(ENTITY_TYPES.some(isWanted) ? entityDecisions : []).map((one): Loss => {
			const path = place(ENTITIES_FILE.path);
			return { path, id: one.id, label: one.kind, kind: 'entity-decision', detail: subjectOf(one) };
		}),
		...rules
			.filter(({ decision }) => isWanted('boilerplate') || isWanted(decision))
			.map(({ id, decision, text }): Loss => {
				return { path: place(RULES_FILE.path), id, label: decision, kind: 'rule', detail: text };
			}),
	];
}

function subjectOf(one: EntityDecision): string {
	switch (one.kind) {
		case 'rename':
			return `${one.entity} → ${one.name}`;
		case 'merge':
			return `${one.entity} → ${one.into}`;
		case 'split':
			return `${one.entity}: ${one.form} → ${one.into}`;
		case 'retype':
			return `${one.entity} → ${one.type}`;
		case 'link':
			return `${one.entity} → ${one.uri}`;
		case 'not-a-name':
			return one.form;
	}
}
