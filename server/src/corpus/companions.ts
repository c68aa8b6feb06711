import type { DescribedEntity } from './describeEntity';
import type { EntityIndex } from './entityIndex';
import type { IndexedEntity } from './indexedEntity';
import type { LinkLexicon } from './linkLexicon';
import type { Entity, EntityId } from './model';
import { nodeKey } from './nameTable';
import type { PackedSummary } from './packedSummary';

/** Documents in which companions of an entity are counted: a question that every hover asks takes a millisecond or two. */
const COMPANION_DOCUMENTS = 100;
const MOST_COMPANIONS = 50;
/** In as many documents a companion may stand in one of them alone. */
const FEW_DOCUMENTS = 10;

/** What two entities share: how many documents, and the first one of them. */
interface Shared {
	documents: number;
	readonly path: string;
}

export interface Companion extends Readonly<Shared> {
	readonly entity: Entity;
}

/** Who is named in the text proper of the same documents as an entity, in most of them first. */
export function findCompanions(
	id: EntityId,
	index: EntityIndex,
	summariesOf: Pick<ReadonlyMap<string, PackedSummary>, 'get'>,
	lexicon: LinkLexicon,
	describe: (entity: IndexedEntity) => DescribedEntity,
): readonly Companion[] {
	const entity = index.entity(id);
	if (!entity) {
		return [];
	}
	const summaries = describe(entity)
		.documents.first(COMPANION_DOCUMENTS)
		.map(({ path }) => ({ path, summary: summariesOf.get(path)! }));
	const named = new Map<number, number>();
	summaries.forEach(({ summary }) =>
		summary.forEachName((name, _, isInText) => named.set(name, (named.get(name) ?? 0) + (isInText ? 1 : 0))),
	);
	// Of many documents most names stand in one alone: those are no company, and dear to look up.
	const needed = summaries.length < FEW_DOCUMENTS ? 1 : 2;
	const known = new Map<number, IndexedEntity | undefined>();
	const counts = new Map<IndexedEntity, Shared>();
	const countsBeside = new Map<IndexedEntity, Shared>();
	for (const { path, summary } of summaries) {
		const here = new Set<IndexedEntity>();
		let isBeside = false;
		summary.forEachName((name, local, isInText) => {
			if (!isInText || named.get(name)! >= needed) {
				if (!known.has(name)) {
					known.set(name, index.ofNode(nodeKey(local(), lexicon)));
				}
				const other = known.get(name);
				if (other && other !== entity && isInText) {
					here.add(other);
				}
				isBeside ||= other === entity && !isInText;
			}
		});
		const counted = isBeside ? countsBeside : counts;
		for (const other of here) {
			const shared = counted.get(other);
			if (shared) {
				shared.documents++;
			} else {
				counted.set(other, { documents: 1, path });
			}
		}
	}
	// Somebody who is named beside the texts alone, as who wrote them, is in the company of whom they are about.
	const company = counts.size > 0 ? counts : countsBeside;
	return [...company]
		.sort(([a, m], [b, n]) => n.documents - m.documents || (a.name < b.name ? -1 : 1))
		.slice(0, MOST_COMPANIONS)
		.map(([other, shared]) => ({ entity: describe(other).entity, ...shared }));
}
