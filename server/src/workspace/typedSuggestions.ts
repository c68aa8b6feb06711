import { addTo } from '../core/addTo';
import type { EntityDecision } from '../annotations/model';
import { ENTITY_TYPES, type EntityType } from '../core/model';
import { foldName } from '../core/text/normalize';
import type { Entity } from '../corpus/model';
import type { LabelledForm, SuggestionGroup, SuggestionIndex } from '../corpus/suggestionIndex';
import type { SuggestedLabel } from '../corpus/suggestions';
import type { CancellationToken } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import { COUNTED_DOCUMENTS } from './entityCommands';

/** A name that waits in one document, under the type that its entity has by people's word. */
interface Retyped {
	readonly path: string;
	readonly found: SuggestionGroup;
	readonly given: LabelledForm;
}

type RetypedByForm = ReadonlyMap<string, readonly Retyped[]>;

interface Known {
	readonly decisions: readonly EntityDecision[];
	readonly index: number;
	readonly suggestions: TypedSuggestions;
}

const NONE: readonly Retyped[] = [];

/** Which names that wait in a corpus have another type by people's word. One per corpus. */
export class RetypedNames {
	#known: Known | undefined;

	constructor(private readonly folder: CorpusFolder) {}

	/** The suggestions with what people said of entities until now; found again only after that or the suggestions changed. */
	async suggestions(token: CancellationToken): Promise<TypedSuggestions> {
		const { annotations, corpus } = this.folder;
		const decisions = annotations.entityDecisions;
		const index = corpus.suggestions.version;
		if (this.#known?.decisions === decisions && this.#known.index === index) {
			return this.#known.suggestions;
		}
		const gone = new Map<string, Retyped[]>();
		const come = new Map<string, Retyped[]>();
		for (const wanted of formsToLookAt(this.folder)) {
			for (const path of corpus.suggestions.documentsOf(wanted)) {
				await slice(token);
				const type = typeNow(this.folder, path, wanted);
				const found = corpus.suggestions.groupIn(path, wanted);
				if (found && type !== undefined && type !== wanted.label) {
					const retyped = { path, found, given: { label: type, form: wanted.form } };
					addTo(gone, keyOf(wanted), retyped);
					addTo(come, keyOf(retyped.given), retyped);
				}
			}
		}
		const suggestions = new TypedSuggestions(corpus.suggestions, gone, come);
		this.#known = { decisions, index, suggestions };
		return suggestions;
	}
}

/**
 * What the analysis suggests in a corpus, names under the types that people gave their entities, as documents show them: the index
 * has them under those that the analysis found. Where a form stands in very many documents it stays under these.
 */
export class TypedSuggestions {
	/**
	 * @param gone by {@link keyOf} of what the analysis found
	 * @param come by {@link keyOf} of what it is now
	 */
	constructor(
		private readonly found: SuggestionIndex,
		private readonly gone: RetypedByForm,
		private readonly come: RetypedByForm,
	) {}

	/** Every form that waits, in no order; with a path, those of that document alone, counted there. */
	*groups(path?: string): Generator<SuggestionGroup> {
		const seen = new Set<string>();
		for (const group of this.found.groups(path)) {
			seen.add(keyOf(group));
			yield* this.#typed(group, group, path);
		}
		for (const [key, [first]] of this.come) {
			if (!seen.has(key)) {
				yield* this.#typed(first!.given, undefined, path);
			}
		}
	}

	/** How many places of a form wait. */
	count(wanted: LabelledForm): number {
		return this.#typed(wanted, this.found.group(wanted), undefined)[0]?.count ?? 0;
	}

	/** The documents in which a form waits, in order of their paths. */
	documentsOf(wanted: LabelledForm): readonly string[] {
		const paths = new Set(this.found.documentsOf(wanted));
		this.#gone(wanted).forEach(({ path }) => paths.delete(path));
		this.#come(wanted).forEach(({ path }) => paths.add(path));
		return [...paths].sort();
	}

	/** Suggestions with a label. */
	open(label: SuggestedLabel): number {
		let open = this.found.open(label);
		for (const retyped of this.gone.values()) {
			for (const { found, given } of retyped) {
				open += (given.label === label ? found.count : 0) - (found.label === label ? found.count : 0);
			}
		}
		return open;
	}

	/** The group without what has another type now, and with what came to it; nothing where nothing of it is left. */
	#typed(
		wanted: LabelledForm,
		group: SuggestionGroup | undefined,
		path: string | undefined,
	): readonly SuggestionGroup[] {
		const isHere = (one: Retyped): boolean => path === undefined || one.path === path;
		const gone = this.#gone(wanted).filter(isHere);
		const come = this.#come(wanted).filter(isHere);
		if (gone.length === 0 && come.length === 0) {
			return group ? [group] : [];
		}
		const of = (pick: (one: SuggestionGroup) => number): number =>
			(group ? pick(group) : 0) +
			come.reduce((sum, { found }) => sum + pick(found), 0) -
			gone.reduce((sum, { found }) => sum + pick(found), 0);
		const count = of((one) => one.count);
		const mistakes = of((one) => one.mistakes);
		const documents = path === undefined ? this.documentsOf(wanted).length : 1;
		return count > 0 ? [{ ...wanted, count, documents, mistakes, doubt: mistakes / count }] : [];
	}

	#gone(wanted: LabelledForm): readonly Retyped[] {
		return this.gone.get(keyOf(wanted)) ?? NONE;
	}

	#come(wanted: LabelledForm): readonly Retyped[] {
		return this.come.get(keyOf(wanted)) ?? NONE;
	}
}

/** The type that a form has in one document by people's word, where the analysis takes it for `label`; undefined where it isn't named so there. */
export function typeNow(
	{ corpus }: CorpusFolder,
	path: string,
	{ label, form }: LabelledForm,
): LabelledForm['label'] | undefined {
	const local = corpus
		.summary(path)
		?.entities.find((one) => one.type === label && one.forms.some((spelt) => spelt.form === form && spelt.count > 0));
	const [entity] = local ? corpus.idsOf([local]) : [];
	return entity && ((entity.splits?.get(foldName(form)) ?? entity).type ?? label);
}

/** The forms of entities whose type people gave, by a merge or a split, too, as something of another type, where not very many documents have them. */
function formsToLookAt({ annotations, corpus }: CorpusFolder): readonly LabelledForm[] {
	const entities = new Map<string, Entity>();
	for (const decision of annotations.entityDecisions) {
		if (decision.kind === 'retype' || decision.kind === 'merge' || decision.kind === 'split') {
			const ids = [corpus.decidedOn(decision), ...('into' in decision ? [decision.into] : [])];
			for (const entity of ids.flatMap((id) => (id === undefined ? [] : (corpus.entity(id) ?? [])))) {
				entities.set(entity.id, entity);
			}
		}
	}
	const wanted = new Map<string, LabelledForm>();
	for (const { forms, type } of entities.values()) {
		for (const { form } of forms) {
			for (const label of ENTITY_TYPES.filter((one: EntityType) => one !== type)) {
				const { documents = 0 } = corpus.suggestions.group({ label, form }) ?? {};
				if (documents > 0 && documents <= COUNTED_DOCUMENTS) {
					wanted.set(keyOf({ label, form }), { label, form });
				}
			}
		}
	}
	return [...wanted.values()];
}

function keyOf({ label, form }: LabelledForm): string {
	return `${label} ${form}`;
}
