import { foldName } from '../core/text/normalize';
import type { IndexedEntity } from './indexedEntity';
import type { LinkLexicon } from './linkLexicon';
import type { Entity, LocalEntity } from './model';
import { nodeKey } from './nameTable';
import { RankedDocuments } from './rankedDocuments';

/** What is said of an entity, and the documents that name it, of which it is cheaper to ask for the first ones than for all. */
export interface DescribedEntity {
	readonly entity: Entity;
	readonly documents: RankedDocuments;
}

/**
 * @param pathOf a document by its number
 * @param localsOf the entities of a document's summary
 */
export function describeEntity(
	entity: IndexedEntity,
	pathOf: (document: number) => string,
	localsOf: (path: string) => readonly LocalEntity[],
	lexicon: LinkLexicon,
): DescribedEntity {
	const forms = new Map<string, number>();
	const roles = new Map<string, number>();
	for (const node of entity.nodes) {
		addAll(forms, node.forms);
		addAll(roles, node.roles);
	}
	const [node] = entity.nodes;
	const isAsFound = entity.nodes.length === 1 && entity.splitForms.size === 0 && entity.splitFrom.length === 0;
	let counts: Int32Array;
	if (node && isAsFound) {
		counts = node.documents.pairs();
	} else {
		const documents = new Map<number, number>();
		entity.nodes.forEach((each) => addAll(documents, each.documents));
		for (const folded of entity.splitForms.keys()) {
			moveForm(entity, folded, pathOf, localsOf, lexicon, documents, forms, -1);
		}
		for (const { entity: source, folded } of entity.splitFrom) {
			moveForm(source, folded, pathOf, localsOf, lexicon, documents, forms, 1);
		}
		counts = Int32Array.from([...documents].flat());
	}
	const documents = new RankedDocuments(counts, pathOf);
	const { id, name, type, uri, why } = entity;
	const described: Entity = {
		id,
		name,
		type,
		forms: ranked(forms).map(([form, count]) => ({ form, count })),
		roles: ranked(roles).map(([role, count]) => ({ role, count })),
		mentions: documents.mentions,
		documentCount: documents.size,
		get documents() {
			return documents.all;
		},
		...(uri !== undefined ? { uri } : {}),
		boilerplate: entity.nodes.every(({ articles }) => articles === 0) && entity.splitFrom.length === 0,
		whyLinked: [...why],
	};
	return { entity: described, documents };
}

/** Adds the mentions that `source` has in one form, or takes them away. */
function moveForm(
	source: IndexedEntity,
	folded: string,
	pathOf: (document: number) => string,
	localsOf: (path: string) => readonly LocalEntity[],
	lexicon: LinkLexicon,
	documents: Map<number, number>,
	forms: Map<string, number>,
	sign: 1 | -1,
): void {
	const keys = new Set(source.nodes.map((node) => node.key));
	for (const document of new Set(source.nodes.flatMap((node) => [...node.documents].map(([number]) => number)))) {
		for (const local of localsOf(pathOf(document))) {
			for (const { form, count } of keys.has(nodeKey(local, lexicon)) ? local.forms : []) {
				if (foldName(form) === folded) {
					addAll(documents, [[document, sign * count]]);
					addAll(forms, [[form, sign * count]]);
				}
			}
		}
	}
}

function addAll<Key>(sums: Map<Key, number>, counts: Iterable<readonly [Key, number]>): void {
	for (const [key, count] of counts) {
		sums.set(key, (sums.get(key) ?? 0) + count);
	}
}

/** Most first, then by key. */
export function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
	return [...counts].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0));
}
