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
	const { forms, counts } = countMentions(entity, (source, folded) =>
		mentionsAs(source, folded, (document) => localsOf(pathOf(document)), lexicon),
	);
	const roles = new Map<string, number>();
	entity.nodes.forEach((node) => addAll(roles, node.roles));
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

/** So many mentions in a document, spelled so. */
type SpelledMentions = readonly [document: number, form: string, count: number];

/**
 * The entity's mentions by form, and by document: its number and its mentions by turns.
 *
 * @param mentionsAs those that an entity has by its names in one folded form, which people gave to another one
 */
function countMentions(
	entity: IndexedEntity,
	mentionsAs: (source: IndexedEntity, folded: string) => Iterable<SpelledMentions>,
): { readonly forms: ReadonlyMap<string, number>; readonly counts: Int32Array } {
	const { nodes, splitForms, splitFrom } = entity;
	const forms = new Map<string, number>();
	nodes.forEach((node) => addAll(forms, node.forms));
	if (nodes.length === 1 && splitForms.size === 0 && splitFrom.length === 0) {
		return { forms, counts: nodes[0]!.documents.pairs() };
	}
	const documents = new Map<number, number>();
	nodes.forEach((node) => addAll(documents, node.documents));
	const move = (mentions: Iterable<SpelledMentions>, sign: 1 | -1): void => {
		for (const [document, form, count] of mentions) {
			addAll(documents, [[document, sign * count]]);
			addAll(forms, [[form, sign * count]]);
		}
	};
	for (const folded of splitForms.keys()) {
		move(mentionsAs(entity, folded), -1);
	}
	for (const { entity: source, folded } of splitFrom) {
		move(mentionsAs(source, folded), 1);
	}
	return { forms, counts: Int32Array.from([...documents].flat()) };
}

/** @param localsOf the entities of a document's summary */
function* mentionsAs(
	source: IndexedEntity,
	folded: string,
	localsOf: (document: number) => readonly LocalEntity[],
	lexicon: LinkLexicon,
): Generator<SpelledMentions> {
	const keys = new Set(source.nodes.map((node) => node.key));
	for (const document of new Set(source.nodes.flatMap((node) => [...node.documents].map(([number]) => number)))) {
		for (const local of localsOf(document)) {
			for (const { form, count } of keys.has(nodeKey(local, lexicon)) ? local.forms : []) {
				if (foldName(form) === folded) {
					yield [document, form, count];
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
