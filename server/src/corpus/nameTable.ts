import { ENTITY_TYPES } from '../core/model';
import type { DocumentNumbers } from './documentNumbers';
import type { LinkLexicon } from './linkLexicon';
import type { LocalEntity } from './model';
import { NameNode, nameReference } from './nameNode';
import { EntityReader, isDecided } from './entityNumbers';
import type { PackedSummary } from './packedSummary';
import type { StoredNames } from './storedNames';
import type { StringTable } from './stringTable';
import { type NameType, StrongTypes } from './strongTypes';

/** The key under which a document's entity meets the same name in other documents. */
export function nodeKey(
	{ decided, type, name }: Pick<LocalEntity, 'type' | 'name' | 'decided'>,
	lexicon: LinkLexicon,
): string {
	return decided !== undefined ? `=${decided} ${type}` : `${type} ${lexicon.spelling(name).key}`;
}

/** Forms with strong evidence, by their places in the table of these, with a bit for each of their types by its index in {@link ENTITY_TYPES}. */
export type StrongForms = ReadonlyMap<number, number>;

const NO_FORMS: StrongForms = new Map();

/** All names of a corpus, each once. A change of a document takes time in proportion to that document. */
export class NameTable {
	readonly #nodes = new Map<string, NameNode>();
	/** Those whose mentions a person gave to an entity. */
	readonly #decided = new Set<NameNode>();
	readonly #strong = new StrongTypes();
	#stored: StoredNames | undefined;
	/** For each stored name, by its place, whether it was made: it is among {@link #nodes} then, or gone. */
	#made = new Uint8Array();
	/** Nodes by {@link nameReference}, as they were found. */
	readonly #byName: (NameNode | undefined)[] = [];
	/** Forms' places in {@link #strong}, by their numbers. */
	readonly #strongPlaces: (number | undefined)[] = [];
	/** To be called with the place of each name that is made of what is stored, before anybody sees it. */
	onMade: (node: NameNode, place: number) => void = () => undefined;
	readonly #lexicon: LinkLexicon;
	readonly #numbers: DocumentNumbers;
	readonly #strings: StringTable;
	/** Called before the forms of a name change: it will be taken out of what it was compared with as it was. */
	beforeChange: (node: NameNode) => void = () => undefined;
	#touched = new Set<NameNode>();
	#counted = new Set<NameNode>();

	constructor(lexicon: LinkLexicon, numbers: DocumentNumbers, strings: StringTable) {
		this.#lexicon = lexicon;
		this.#numbers = numbers;
		this.#strings = strings;
	}

	/** Strings have other numbers from now on, and no document names anything. */
	clear(): void {
		this.#nodes.clear();
		this.#decided.clear();
		this.#byName.length = 0;
		this.#strongPlaces.length = 0;
		this.takeChanges();
		this.#stored = undefined;
		this.#made = new Uint8Array();
	}

	/** Begins with these; what there was before is forgotten. */
	lay(stored: StoredNames): void {
		this.clear();
		this.#stored = stored;
		this.#made = new Uint8Array(stored.count);
		this.#strong.lay(stored.columns.strong, stored.columns.strongCounts);
		stored.columns.decided.forEach((place) => this.#decided.add(this.at(place)));
	}

	/** The names that are stored, and what their strings mean. */
	get stored(): { readonly names: StoredNames | undefined; readonly strings: StringTable } {
		return { names: this.#stored, strings: this.#strings };
	}

	/** The name that is stored at a place, or another one that came since under its key. */
	at(place: number): NameNode {
		return this.#made[place] ? this.#nodes.get(this.#stored!.columns.keys.string(place))! : this.#make(place);
	}

	/** All of them. Those that nobody asked for yet are made for this look alone, with their places. */
	*each(): Generator<readonly [node: NameNode, unmade?: number]> {
		for (let place = 0; place < this.#made.length; place++) {
			if (!this.#made[place]) {
				yield [this.#stored!.read(place, this.#strings), place];
			}
		}
		for (const node of this.#nodes.values()) {
			yield [node];
		}
	}

	/** Each form with strong evidence, with the number of documents for each type. */
	strongTypes(): Iterable<readonly [folded: string, counts: Int32Array]> {
		return this.#strong.forms();
	}

	get decided(): Iterable<NameNode> {
		return this.#decided;
	}

	node(key: string): NameNode | undefined {
		const known = this.#nodes.get(key);
		const place = known ? undefined : this.#stored?.placeOf(key);
		return place === undefined || this.#made[place] ? known : this.#make(place);
	}

	#make(place: number): NameNode {
		const node = this.#stored!.read(place, this.#strings);
		this.#made[place] = 1;
		this.#nodes.set(node.key, node);
		this.onMade(node, place);
		return node;
	}

	/** As {@link set} for a document that had no entities: most of a corpus's names are known by number from others. */
	add(path: string, summary: PackedSummary): void {
		const numbers = summary.numbers;
		if (isDecided(numbers)) {
			this.set(path, [], summary.entities);
			return;
		}
		const document = this.#numbers.numberOf(path);
		const reader = new EntityReader(numbers);
		while (reader.next()) {
			const node = this.#named(reader.name, reader.type);
			this.beforeChange(node);
			let mentions = 0;
			for (let i = 0; i < reader.forms; i++) {
				node.countForm(reader.form(i), reader.formCount(i));
				mentions += reader.formCount(i);
			}
			for (let i = 0; i < reader.roles; i++) {
				node.countRole(reader.role(i), 1);
			}
			node.articles += reader.boilerplate ? 0 : 1;
			node.documents.add(document, mentions);
			node.countName(reader.name, 1);
			this.#touched.add(node);
		}
		this.#countTypes(this.#strongFormsIn(numbers), 1);
	}

	/** @param reference of a node, as `NameNode.reference` told it; undefined where no document has that name any more */
	named(reference: number): NameNode | undefined {
		const known = this.#byName[reference];
		// One that nobody named any more was let go.
		if (known && known.uses > 0) {
			return known;
		}
		const type = ENTITY_TYPES[reference % ENTITY_TYPES.length]!;
		const name = this.#strings.string(Math.floor(reference / ENTITY_TYPES.length));
		return this.node(nodeKey({ type, name }, this.#lexicon));
	}

	#named(name: number, type: number): NameNode {
		const reference = nameReference(name, type);
		return (this.#byName[reference] =
			this.named(reference) ?? this.#nodeFor({ type: ENTITY_TYPES[type]!, name: this.#strings.string(name) }));
	}

	#strongPlaceOf(form: number): number {
		return (this.#strongPlaces[form] ??= this.#strong.placeOf(
			this.#lexicon.spelling(this.#strings.string(form)).folded,
		));
	}

	/**
	 * Takes a document's entities for those it had.
	 *
	 * @param before the same as was set for this path last
	 */
	replace(path: string, before: PackedSummary, after: PackedSummary): void {
		const [old, now] = [before.numbers, after.numbers];
		if (isDecided(old) || isDecided(now)) {
			this.set(path, before.entities, after.entities);
		} else {
			const changes = before.changesTo(after);
			this.#change(path, changes.gone, changes.come);
			this.countTypesOf(this.#strongFormsIn(old), this.#strongFormsIn(now));
		}
	}

	/** As {@link replace}, of all of a document's entities. */
	set(path: string, before: readonly LocalEntity[], after: readonly LocalEntity[]): void {
		this.#change(path, before, after);
		this.countTypesOf(this.#strongFormsOf(before), this.#strongFormsOf(after));
	}

	/** All but the types of their forms. */
	#change(path: string, before: readonly LocalEntity[], after: readonly LocalEntity[]): void {
		const old = new Map(before.map((entity) => [nodeKey(entity, this.#lexicon), entity]));
		const different = new Set<NameNode>();
		const added: LocalEntity[] = [];
		for (const entity of after) {
			const key = nodeKey(entity, this.#lexicon);
			const same = old.get(key);
			if (same && hasNamesOf(same, entity)) {
				old.delete(key);
				this.#recount(this.node(key)!, path, same, entity);
			} else {
				added.push(entity);
			}
		}
		for (const [key, entity] of old) {
			const node = this.node(key)!;
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
	}

	/** A document has these strong forms in place of others: of what is known of its names nothing else changes. */
	countTypesOf(before: StrongForms, after: StrongForms): void {
		this.#countTypes(before, -1);
		this.#countTypes(after, 1);
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
	typeOf(folded: string, own: StrongForms): NameType | undefined {
		const place = this.#strong.known(folded);
		return place === undefined ? undefined : this.#strong.typeOf(place, own.get(place) ?? 0);
	}

	/** The same for a form by its number, with its `foldName`. */
	typeOfForm(form: number, own: StrongForms): readonly [folded: string, known: NameType] | undefined {
		let place = this.#strongPlaces[form];
		if (place === undefined) {
			place = this.#strong.known(this.#lexicon.spelling(this.#strings.string(form)).folded);
			if (place === undefined) {
				return undefined;
			}
			this.#strongPlaces[form] = place;
		}
		const known = this.#strong.typeOf(place, own.get(place) ?? 0);
		return known && [this.#strong.form(place), known];
	}

	/** Each form of a document's strong entities; none without a summary. */
	strongForms(summary: PackedSummary | undefined): StrongForms {
		return summary ? this.#strongFormsIn(summary.numbers) : NO_FORMS;
	}

	#strongFormsIn(numbers: Int32Array): StrongForms {
		const found = new Map<number, number>();
		const reader = new EntityReader(numbers);
		while (reader.next()) {
			if (reader.strong) {
				for (let i = 0; i < reader.forms; i++) {
					const place = this.#strongPlaceOf(reader.form(i));
					found.set(place, (found.get(place) ?? 0) | (1 << reader.type));
				}
			}
		}
		return found;
	}

	#strongFormsOf(entities: readonly LocalEntity[]): StrongForms {
		const found = new Map<number, number>();
		for (const entity of entities) {
			if (entity.strong) {
				const bit = 1 << ENTITY_TYPES.indexOf(entity.type);
				for (const { form } of entity.forms) {
					const place = this.#strong.placeOf(this.#lexicon.spelling(form).folded);
					found.set(place, (found.get(place) ?? 0) | bit);
				}
			}
		}
		return found;
	}

	#nodeFor(entity: Pick<LocalEntity, 'type' | 'name' | 'decided'>): NameNode {
		const key = nodeKey(entity, this.#lexicon);
		let node = this.node(key);
		if (!node) {
			node = new NameNode(this.#strings, key, entity.type, this.#lexicon.spelling(entity.name).key, entity.decided);
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
			if (entity.decided === undefined || entity.short) {
				continue;
			}
			const { decided: _, ...found } = entity;
			const node = this.#nodeFor(found);
			this.beforeChange(node);
			node.decidedIn += sign;
			node.countName(this.#strings.numberOf(entity.name), sign);
			entity.forms.forEach(({ form, count }) => node.countDecidedForm(this.#strings.numberOf(form), sign * count));
			different.add(node);
		}
	}

	#count(node: NameNode, path: string, { name, forms, roles, boilerplate }: LocalEntity, sign: 1 | -1): void {
		let mentions = 0;
		this.beforeChange(node);
		node.articles += boilerplate ? 0 : sign;
		for (const { form, count } of forms) {
			if (count > 0) {
				node.countForm(this.#strings.numberOf(form), sign * count);
			} else {
				node.countDecidedForm(this.#strings.numberOf(form), sign);
			}
			mentions += count;
		}
		node.documents.add(this.#numbers.numberOf(path), sign * mentions);
		node.countName(this.#strings.numberOf(name), sign);
		roles.forEach((role) => node.countRole(this.#strings.numberOf(role), sign));
	}

	/** The same name in the same forms, but perhaps more or fewer of them. */
	#recount(node: NameNode, path: string, before: LocalEntity, after: LocalEntity): void {
		if (!countsTheSame(before, after)) {
			this.#count(node, path, after, 1);
			this.#count(node, path, before, -1);
			this.#counted.add(node);
		}
	}

	#countTypes(forms: StrongForms, sign: 1 | -1): void {
		forms.forEach((bits, place) => this.#strong.count(place, bits, sign));
	}
}

function countsTheSame(a: LocalEntity, b: LocalEntity): boolean {
	return (
		a.boilerplate === b.boilerplate &&
		a.roles.length === b.roles.length &&
		a.roles.every((role, i) => role === b.roles[i]) &&
		a.forms.every(({ form, count }, i) => form === b.forms[i]!.form && count === b.forms[i]!.count)
	);
}

/** Both are called by one name and stand in the same forms. */
function hasNamesOf(a: LocalEntity, b: LocalEntity): boolean {
	return (
		a.name === b.name &&
		a.forms.length === b.forms.length &&
		a.forms.every(({ form }) => b.forms.some((other) => other.form === form))
	);
}
