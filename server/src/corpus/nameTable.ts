import { ENTITY_TYPES, type EntityType } from '../core/model';
import type { DocumentNumbers } from './documentNumbers';
import type { LinkLexicon } from './linkLexicon';
import type { LocalEntity } from './model';
import { NameNode } from './nameNode';
import { NameParts, shortFormOf } from './personNames';

/** The key under which a document's entity meets the same name in other documents. */
export function nodeKey({ decided, type, name }: LocalEntity, lexicon: LinkLexicon): string {
	return decided !== undefined ? `=${decided} ${type}` : `${type} ${lexicon.spelling(name).key}`;
}

/** Forms with strong evidence, by `foldName`, with a bit for each of their types by its index in {@link ENTITY_TYPES}. */
export type StrongForms = ReadonlyMap<string, number>;

const NO_FORMS: StrongForms = new Map();

/** All names of a corpus, each once. A change of a document takes time in proportion to that document. */
export class NameTable {
	readonly #nodes = new Map<string, NameNode>();
	/** Those whose mentions a person gave to an entity. */
	readonly #decided = new Set<NameNode>();
	/** Folded form to the number of documents in which it had strong evidence as each of {@link ENTITY_TYPES}. */
	readonly #strongTypes = new Map<string, number[]>();
	readonly #lexicon: LinkLexicon;
	readonly #numbers: DocumentNumbers;
	#touched = new Set<NameNode>();
	#counted = new Set<NameNode>();

	constructor(lexicon: LinkLexicon, numbers: DocumentNumbers) {
		this.#lexicon = lexicon;
		this.#numbers = numbers;
	}

	get nodes(): Iterable<NameNode> {
		return this.#nodes.values();
	}

	get decided(): Iterable<NameNode> {
		return this.#decided;
	}

	node(key: string): NameNode | undefined {
		return this.#nodes.get(key);
	}

	/**
	 * Takes a document's entities for those it had.
	 *
	 * @param before the same as were set for this path last
	 */
	set(path: string, before: readonly LocalEntity[], after: readonly LocalEntity[]): void {
		const old = new Map(before.map((entity) => [nodeKey(entity, this.#lexicon), entity]));
		const different = new Set<NameNode>();
		const added: LocalEntity[] = [];
		for (const entity of after) {
			const key = nodeKey(entity, this.#lexicon);
			const same = old.get(key);
			if (same && hasNamesOf(same, entity)) {
				old.delete(key);
				this.#recount(this.#nodes.get(key)!, path, same, entity);
			} else {
				added.push(entity);
			}
		}
		for (const [key, entity] of old) {
			const node = this.#nodes.get(key)!;
			this.#count(node, path, entity, -1);
			different.add(node);
		}
		for (const entity of added) {
			const node = this.#nodeFor(entity);
			this.#count(node, path, entity, 1);
			different.add(node);
		}
		this.#countDecided(before, -1, different);
		this.#countDecided(after, 1, different);
		for (const node of different) {
			if (node.uses === 0) {
				this.#nodes.delete(node.key);
				this.#decided.delete(node);
			}
			if (node.decided === undefined) {
				this.#touched.add(node);
			}
		}
		this.#countTypes(this.strongForms(before), -1);
		this.#countTypes(this.strongForms(after), 1);
	}

	/**
	 * What changed since this was last called: names that came, went, or stand in other documents or forms; and those of
	 * which only the number of mentions, the roles or their lines' classes are others.
	 */
	takeChanges(): { readonly touched: ReadonlySet<NameNode>; readonly counted: ReadonlySet<NameNode> } {
		const [touched, counted] = [this.#touched, this.#counted];
		this.#touched = new Set();
		this.#counted = new Set();
		return { touched, counted };
	}

	/**
	 * The type that most documents with strong evidence give to a form, if more than half of them do.
	 *
	 * @param own the forms of the document that asks: they don't count
	 */
	typeOf(folded: string, own: StrongForms): { type: EntityType; documents: number } | undefined {
		const counts = this.#strongTypes.get(folded);
		if (!counts) {
			return undefined;
		}
		const mine = own.get(folded) ?? 0;
		let best = 0;
		let most = 0;
		let all = 0;
		for (let type = 0; type < counts.length; type++) {
			const count = counts[type]! - ((mine >> type) & 1);
			all += count;
			if (count > most) {
				most = count;
				best = type;
			}
		}
		return most > 0 && most * 2 > all ? { type: ENTITY_TYPES[best]!, documents: most } : undefined;
	}

	/** Each form of a document's strong entities. */
	strongForms(entities: readonly LocalEntity[]): StrongForms {
		if (entities.length === 0) {
			return NO_FORMS;
		}
		const found = new Map<string, number>();
		for (const entity of entities) {
			if (entity.strong) {
				const bit = 1 << ENTITY_TYPES.indexOf(entity.type);
				for (const { form } of entity.forms) {
					const { folded } = this.#lexicon.spelling(form);
					found.set(folded, (found.get(folded) ?? 0) | bit);
				}
			}
		}
		return found;
	}

	#nodeFor(entity: LocalEntity): NameNode {
		const key = nodeKey(entity, this.#lexicon);
		let node = this.#nodes.get(key);
		if (!node) {
			node = new NameNode(key, entity.type, this.#lexicon.spelling(entity.name).key, entity.decided);
			this.#nodes.set(key, node);
			if (entity.decided !== undefined) {
				this.#decided.add(node);
			}
		}
		return node;
	}

	/**
	 * The names of what a person gave an id: what is one thing with such a name, or short for it, stays so. A short form of
	 * another name in the document is no name that others meet under.
	 */
	#countDecided(entities: readonly LocalEntity[], sign: 1 | -1, different: Set<NameNode>): void {
		for (const entity of entities) {
			if (entity.decided === undefined || this.#isShortIn(entities, entity)) {
				continue;
			}
			const { decided: _, ...found } = entity;
			const node = this.#nodeFor(found);
			node.decidedIn += sign;
			node.names.add(entity.name, sign);
			different.add(node);
		}
	}

	#isShortIn(entities: readonly LocalEntity[], { type, name }: LocalEntity): boolean {
		const wordsOf = (form: string): readonly string[] => new NameParts(this.#lexicon.spelling(form).key).words;
		const words = wordsOf(name);
		return entities.some(
			(other) =>
				other.type === type &&
				other.name !== name &&
				shortFormOf(words, wordsOf(other.name), this.#lexicon) !== undefined,
		);
	}

	#count(node: NameNode, path: string, { name, forms, roles, boilerplate }: LocalEntity, sign: 1 | -1): void {
		let mentions = 0;
		node.articles += boilerplate ? 0 : sign;
		for (const { form, count } of forms) {
			node.forms.add(form, sign * count);
			mentions += count;
		}
		node.documents.add(this.#numbers.numberOf(path), sign * mentions);
		node.names.add(name, sign);
		roles.forEach((role) => node.roles.add(role, sign));
	}

	/** The same name in the same forms, but perhaps more or fewer of them. */
	#recount(node: NameNode, path: string, before: LocalEntity, after: LocalEntity): void {
		const [old, now] = [before, after].map(({ forms, roles, boilerplate }) =>
			JSON.stringify([forms, roles, boilerplate]),
		);
		if (old !== now) {
			this.#count(node, path, after, 1);
			this.#count(node, path, before, -1);
			this.#counted.add(node);
		}
	}

	#countTypes(forms: StrongForms, sign: 1 | -1): void {
		for (const [folded, bits] of forms) {
			let counts = this.#strongTypes.get(folded);
			if (!counts) {
				counts = ENTITY_TYPES.map(() => 0);
				this.#strongTypes.set(folded, counts);
			}
			for (let type = 0; type < counts.length; type++) {
				counts[type]! += sign * ((bits >> type) & 1);
			}
			if (sign < 0 && counts.every((count) => count === 0)) {
				this.#strongTypes.delete(folded);
			}
		}
	}
}

/** Both are called by one name and stand in the same forms. */
function hasNamesOf(a: LocalEntity, b: LocalEntity): boolean {
	return (
		a.name === b.name &&
		a.forms.length === b.forms.length &&
		a.forms.every(({ form }) => b.forms.some((other) => other.form === form))
	);
}
