import { ENTITY_TYPES, type EntityType } from '../core/model';
import { foldName } from '../core/text/normalize';
import type { LinkLexicon } from './linkLexicon';
import type { LocalEntity } from './model';
import { NameNode } from './nameNode';

/** The key under which a document's entity meets the same name in other documents. */
export function nodeKey({ decided, type, name }: LocalEntity, lexicon: LinkLexicon): string {
	return decided !== undefined ? `=${decided}` : `${type} ${lexicon.keyOf(name)}`;
}

/** All names of a corpus, each once. Adding and removing a document take time in proportion to that document. */
export class NameTable {
	readonly #nodes = new Map<string, NameNode>();
	/** Folded form to the number of documents in which it had strong evidence as each of {@link ENTITY_TYPES}. */
	readonly #strongTypes = new Map<string, number[]>();
	readonly #lexicon: LinkLexicon;

	constructor(lexicon: LinkLexicon) {
		this.#lexicon = lexicon;
	}

	get nodes(): Iterable<NameNode> {
		return this.#nodes.values();
	}

	node(key: string): NameNode | undefined {
		return this.#nodes.get(key);
	}

	add(path: string, entities: readonly LocalEntity[]): void {
		for (const entity of entities) {
			const key = nodeKey(entity, this.#lexicon);
			let node = this.#nodes.get(key);
			if (!node) {
				node = new NameNode(key, entity.type, this.#lexicon.keyOf(entity.name), entity.decided);
				this.#nodes.set(key, node);
			}
			let mentions = 0;
			for (const { form, count } of entity.forms) {
				node.forms.add(form, count);
				mentions += count;
			}
			node.documents.add(path, mentions);
			node.names.add(entity.name, 1);
			entity.roles.forEach((role) => node.roles.add(role, 1));
		}
		this.#countTypes(entities, 1);
	}

	/** @param entities the same as were added for this path */
	remove(path: string, entities: readonly LocalEntity[]): void {
		for (const entity of entities) {
			const node = this.#nodes.get(nodeKey(entity, this.#lexicon));
			if (!node) {
				continue;
			}
			entity.forms.forEach(({ form, count }) => node.forms.add(form, -count));
			entity.roles.forEach((role) => node.roles.add(role, -1));
			node.names.add(entity.name, -1);
			node.documents.delete(path);
			if (node.documents.size === 0) {
				this.#nodes.delete(node.key);
			}
		}
		this.#countTypes(entities, -1);
	}

	/**
	 * The type that most documents with strong evidence give to a form, if more than half of them do.
	 *
	 * @param own the entities of the document that asks: they don't count
	 */
	typeOf(folded: string, own: readonly LocalEntity[]): { type: EntityType; documents: number } | undefined {
		const counts = this.#strongTypes.get(folded);
		if (!counts) {
			return undefined;
		}
		const others = [...counts];
		for (const key of strongForms(own)) {
			if (key.folded === folded) {
				others[key.type]!--;
			}
		}
		const most = Math.max(...others);
		const all = others.reduce((sum, count) => sum + count, 0);
		return most > 0 && most * 2 > all ? { type: ENTITY_TYPES[others.indexOf(most)]!, documents: most } : undefined;
	}

	#countTypes(entities: readonly LocalEntity[], sign: 1 | -1): void {
		for (const { folded, type } of strongForms(entities)) {
			let counts = this.#strongTypes.get(folded);
			if (!counts) {
				counts = ENTITY_TYPES.map(() => 0);
				this.#strongTypes.set(folded, counts);
			}
			counts[type]! += sign;
			if (sign < 0 && counts.every((count) => count === 0)) {
				this.#strongTypes.delete(folded);
			}
		}
	}
}

/** Each form of the document's strong entities once for each type, by its index in {@link ENTITY_TYPES}. */
function strongForms(entities: readonly LocalEntity[]): { folded: string; type: number }[] {
	const found = new Map<string, { folded: string; type: number }>();
	for (const entity of entities) {
		if (entity.strong) {
			const type = ENTITY_TYPES.indexOf(entity.type);
			for (const { form } of entity.forms) {
				const folded = foldName(form);
				found.set(`${type} ${folded}`, { folded, type });
			}
		}
	}
	return [...found.values()];
}
