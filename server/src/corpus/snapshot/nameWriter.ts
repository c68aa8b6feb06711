import type { EntitySet } from '../entitySet';
import type { NameNode } from '../nameNode';
import type { NumberCounts } from '../numberCounts';
import { slug } from '../../core/text/normalize';
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
	readonly #entities: StoredEntity[] = [];

	/** @param stringOf the number that a string has in the snapshot */
	constructor(corpus: JoinedCorpusNames, documents: readonly SnapshotDocument[], stringOf: (number: number) => number) {
		this.#corpus = corpus;
		this.#stringOf = stringOf;
		documents.forEach(({ path }, i) => (this.#documents[corpus.numberOf(path)] = i));
	}

	*sections(): Generator<undefined, readonly NameSection[]> {
		const { names, index } = this.#corpus;
		let done = 0;
		for (const [node, unmade] of names.each()) {
			this.#name(node, unmade ?? node);
			node.forgetFacts();
			if (++done % AT_ONCE === 0) {
				yield;
			}
		}
		for (const entity of entitiesOf(index.all, (node) => this.#places.get(node)!)) {
			this.#entities.push(entity);
			if (++done % AT_ONCE === 0) {
				yield;
			}
		}
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
		const out = this.#bytes;
		out.number(node.articles);
		out.number(node.decidedIn);
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
		const { names, forms, roles } = node.counts;
		[names, forms, roles].forEach((counts) => this.#counts(counts));
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
		const others = this.#entities.flatMap(({ id, name }, entity) => (id === (slug(name) || 'name') ? [] : [entity]));
		return {
			entityOf,
			sections: [
				...sectionsOf(packStrings(this.#entities.map(({ id }) => id))),
				...sectionsOf(packTexts(this.#entities.map(({ name }) => name))),
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

function* entitiesOf(all: EntitySet, placeOf: (node: NameNode | number) => number): Generator<StoredEntity> {
	for (const number of all.unmade()) {
		const { id, name, groups } = all.stored(number);
		yield { id, name, groups: groups.map((group) => ({ ...group, names: group.names.map(placeOf) })) };
	}
	for (const entity of all.made) {
		yield {
			id: entity.id,
			name: entity.name,
			groups: entity.groups.map(({ nodes, why, link }) => ({
				names: nodes.map(placeOf),
				why,
				link: link && { to: entity.groups.indexOf(link.to), why: link.why },
			})),
		};
	}
}
