import { foldName } from '../core/text/normalize';
import type { IndexedEntity } from './indexedEntity';
import type { LinkLexicon } from './linkLexicon';
import type { Entity, LocalEntity } from './model';
import { nodeKey } from './nameTable';

/**
 * @param pathOf a document by its number
 * @param localsOf the entities of a document's summary
 */
export function describeEntity(
	entity: IndexedEntity,
	pathOf: (document: number) => string,
	localsOf: (path: string) => readonly LocalEntity[],
	lexicon: LinkLexicon,
): Entity {
	const documents = new Map<string, number>();
	const forms = new Map<string, number>();
	const roles = new Map<string, number>();
	for (const node of entity.nodes) {
		for (const [document, mentions] of node.documents) {
			const path = pathOf(document);
			documents.set(path, (documents.get(path) ?? 0) + mentions);
		}
		addAll(forms, node.forms);
		addAll(roles, node.roles);
	}
	for (const folded of entity.splitForms.keys()) {
		moveForm(entity, folded, pathOf, localsOf, lexicon, documents, forms, -1);
	}
	for (const { entity: source, folded } of entity.splitFrom) {
		moveForm(source, folded, pathOf, localsOf, lexicon, documents, forms, 1);
	}
	const { id, name, type, uri, why } = entity;
	const counted = [...documents].filter(([, mentions]) => mentions > 0);
	return {
		id,
		name,
		type,
		forms: ranked(forms).map(([form, count]) => ({ form, count })),
		roles: ranked(roles).map(([role, count]) => ({ role, count })),
		mentions: counted.reduce((sum, [, mentions]) => sum + mentions, 0),
		documents: ranked(new Map(counted)).map(([path, mentions]) => ({ path, mentions })),
		...(uri !== undefined ? { uri } : {}),
		boilerplate: entity.nodes.every(({ articles }) => articles === 0) && entity.splitFrom.length === 0,
		whyLinked: [...why],
	};
}

/** Adds the mentions that `source` has in one form, or takes them away. */
function moveForm(
	source: IndexedEntity,
	folded: string,
	pathOf: (document: number) => string,
	localsOf: (path: string) => readonly LocalEntity[],
	lexicon: LinkLexicon,
	documents: Map<string, number>,
	forms: Map<string, number>,
	sign: 1 | -1,
): void {
	const keys = new Set(source.nodes.map((node) => node.key));
	for (const document of new Set(source.nodes.flatMap((node) => [...node.documents].map(([number]) => number)))) {
		const path = pathOf(document);
		for (const local of localsOf(path)) {
			for (const { form, count } of keys.has(nodeKey(local, lexicon)) ? local.forms : []) {
				if (foldName(form) === folded) {
					addAll(documents, [[path, sign * count]]);
					addAll(forms, [[form, sign * count]]);
				}
			}
		}
	}
}

function addAll(sums: Map<string, number>, counts: Iterable<readonly [string, number]>): void {
	for (const [key, count] of counts) {
		sums.set(key, (sums.get(key) ?? 0) + count);
	}
}

/** Most first, then by key. */
export function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
	return [...counts].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0));
}
