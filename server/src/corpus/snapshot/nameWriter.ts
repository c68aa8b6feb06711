import { ENTITY_TYPES } from '../../core/model';
import { compareHeads } from '../entityHeads';
import type { EntityHead } from '../model';
import type { NameNode } from '../nameNode';
import type { NumberCounts } from '../numberCounts';
import { ownId } from '../entityIds';
import type { StoredEntity } from '../storedEntities';
import { packStrings, packTexts, type StringColumns } from '../storedStrings';
import { ByteWriter } from './bytes';
import { AT_ONCE, PostingsWriter } from './postingsWriter';
import type { Section } from './sections';
import type { JoinedCorpusNames, SnapshotDocument } from './storedDocument';

/** A column, or those of postings, which take a while. */
export type NameSection = Section | PostingsWriter;

/** The sections of a corpus's names, in the order of `NameColumns` and then of `EntityColumns`. In steps. */
export class NameWriter {
	readonly #corpus: JoinedCorpusNames;
	readonly #stringOf: (number: number) => number;
	/** New numbers of documents by old ones. */
	readonly #documents: number[] = [];
	readonly #keys: string[] = [];
	readonly #bytes = new ByteWriter();
	readonly #ends: number[] = [];
	readonly #decided: number[] = [];
	readonly #decidedNames: string[] = [];
	readonly #links = new PostingsWriter();
	readonly #acronyms = new PostingsWriter();
	/** New places of names, by themselves or by their old places. */
	readonly #places = new Map<NameNode | number, number>();
	readonly #entities: WrittenEntity[] = [];

	/** @param stringOf the number that a string has in the snapshot */
	constructor(corpus: JoinedCorpusNames, documents: readonly SnapshotDocument[], stringOf: (number: number) => number) {
		this.#corpus = corpus;
		this.#stringOf = stringOf;
		documents.forEach(({ path }, i) => (this.#documents[corpus.numberOf(path)] = i));
	}

	*sections(): Generator<undefined, readonly NameSection[]> {
		const { names } = this.#corpus;
		let done = 0;
		for (const [node, unmade] of names.each()) {
			this.#name(node, unmade ?? node);
			node.forgetFacts();
			if (++done % AT_ONCE === 0) {
				yield;
			}
		}
		for (const entity of entitiesOf(this.#corpus, (node) => this.#places.get(node)!)) {
			this.#entities.push(entity);
			if (++done % AT_ONCE === 0) {
				yield;
			}
		}
		this.#entities.sort(compareHeads);
		yield;
		const strong = [...names.strongTypes()];
		const keys = packStrings(this.#keys);
		yield;
		const decided = packTexts(this.#decidedNames);
		const forms = packStrings(strong.map(([folded]) => folded));
		yield;
		const entities = this.#entitySections();
		return [
			...sectionsOf(keys),
			Uint32Array.from(this.#ends),
			this.#bytes.written(),
			Uint32Array.from(this.#decided),
			...sectionsOf(decided),
			...sectionsOf(forms),
			Int32Array.from(strong.flatMap(([, counts]) => [...counts])),
			entities.entityOf,
			this.#links,
			this.#acronyms,
			...entities.sections,
		];
	}

	#name(node: NameNode, known: NameNode | number): void {
		const place = this.#keys.push(node.key) - 1;
		this.#places.set(known, place);
		if (node.decided !== undefined) {
			this.#decided.push(place);
			this.#decidedNames.push(node.name);
		} else {
			const { links } = this.#corpus.index;
			links.keysOf(node).forEach((key) => this.#links.add(key, place));
			const acronym = links.acronymOf(node);
			if (acronym !== undefined) {
				this.#acronyms.add(acronym, place);
			}
		}
		const { names, forms, roles, decidedForms } = node.counts;
		const out = this.#bytes;
		out.number(node.articles);
		// Most have nothing of either, and a byte for both.
		out.number(2 * node.decidedIn + (decidedForms ? 1 : 0));
		const documents = Array.from(node.documents, ([document, mentions]) => ({
			document: this.#documents[document]!,
			mentions,
		})).sort((a, b) => a.document - b.document);
		out.number(documents.length);
		let last = 0;
		for (const { document, mentions } of documents) {
			out.number(document - last);
			out.number(mentions);
			last = document;
		}
		[names, forms, roles].forEach((counts) => this.#counts(counts));
		if (decidedForms) {
			this.#counts(decidedForms);
		}
		this.#ends.push(out.length);
	}

	#counts(counts: NumberCounts | undefined): void {
		const renumbered = Array.from(counts ?? [], ([string, count]) => ({
			string: this.#stringOf(string),
			count,
		})).sort((a, b) => a.string - b.string);
		this.#bytes.number(renumbered.length);
		for (const { string, count } of renumbered) {
			this.#bytes.number(string);
			this.#bytes.number(count);
		}
	}

	#entitySections(): { readonly entityOf: Uint32Array; readonly sections: readonly Section[] } {
		const out = new ByteWriter();
		const reasons = new Map<string, number>();
		const reasonOf = (why: string): number => {
			const number = reasons.get(why) ?? reasons.size;
			reasons.set(why, number);
			return number;
		};
		const list = (numbers: readonly number[]): void => {
			out.number(numbers.length);
			numbers.forEach((number) => out.number(number));
		};
		const entityOf = new Uint32Array(this.#keys.length);
		const ends = this.#entities.map(({ groups }, entity) => {
			out.number(groups.length);
			for (const { names, why, link } of groups) {
				names.forEach((place) => (entityOf[place] = entity + 1));
				list(names);
				list(why.map(reasonOf));
				out.number(link ? link.to + 1 : 0);
				if (link) {
					out.number(reasonOf(link.why));
				}
			}
			return out.length;
		});
		const others = this.#entities.flatMap(({ id, name }, entity) => (id === ownId(name) ? [] : [entity]));
		return {
			entityOf,
			sections: [
				...sectionsOf(packStrings(this.#entities.map(({ id }) => id))),
				...sectionsOf(packTexts(this.#entities.map(({ name }) => name))),
				Uint8Array.from(this.#entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
				Uint32Array.from(this.#entities, ({ documents }) => documents),
				Uint32Array.from(this.#entities, ({ mentions }) => mentions),
				Uint8Array.from(this.#entities, ({ boilerplate }) => (boilerplate ? 1 : 0)),
				Uint32Array.from(others),
				Uint32Array.from(ends),
				out.written(),
				...sectionsOf(packStrings([...reasons.keys()])),
			],
		};
	}
}

/** In the order in which they are read. */
export function sectionsOf({ units, ends, places }: StringColumns): readonly Section[] {
	return [units, ends, places];
}

/** An entity with what lists say of it. */
type WrittenEntity = StoredEntity & Omit<EntityHead, 'forms'>;

function* entitiesOf(
	{ index }: JoinedCorpusNames,
	placeOf: (node: NameNode | number) => number,
): Generator<WrittenEntity> {
	for (const head of index.storedHeads) {
		const { id, name, type, documents, mentions, boilerplate } = head;
		const { groups } = index.all.stored(head.number);
		const placed = groups.map((group) => ({ ...group, names: group.names.map(placeOf) }));
		yield { id, name, type, documents, mentions, boilerplate, groups: placed };
	}
	for (const { id, name, type, nodes, groups } of index.all.made) {
		const counts = new Map<number, number>();
		for (const node of nodes) {
			for (const [document, mentions] of node.documents) {
				counts.set(document, (counts.get(document) ?? 0) + mentions);
			}
		}
		yield {
			id,
			name,
			type,
			documents: counts.size,
			mentions: [...counts.values()].reduce((sum, mentions) => sum + mentions, 0),
			boilerplate: nodes.every(({ articles }) => articles === 0),
			groups: groups.map(({ nodes, why, link }) => ({
				names: nodes.map(placeOf),
				why,
				link: link && { to: groups.indexOf(link.to), why: link.why },
			})),
		};
	}
}
