import type { EntityType, Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { CommandContext, DocumentText } from './commandContext';
import { planEntityChange } from './entityChanges';
import type { EntityChange } from './entityFile';
import type { CommandOutcome, EntityDecision } from './model';
import { asMoved, type MovedMentions, removeMoved, restoreMoved, retypeMoved } from './movedMentions';
import { NOTHING_CHANGED, NOWHERE, type Reach, reachHere } from './outcomes';
import { ENTITIES_FILE } from './store';
import type { Transaction } from './transaction';
import { planTag } from './tags';

/** Where mentions go that are split off: to an entity that there is, or to one that is made with this name. */
export type SplitTarget = { readonly entity: string; readonly name: string; readonly isNew: boolean };

/** A mention to be split off, with the type that comes along. */
export interface SplitMention extends Span {
	readonly type: EntityType;
}

/** What a merge is told by: the name that both have now, and what people call the types where they differ. */
export interface MergeTitle {
	readonly name: string;
	readonly types?: readonly [was: string, is: string];
}

/** Commands on entities: on names, types, links and merges in the file of decisions, on mentions in those of documents. */
export class EntityCommands {
	readonly #context: CommandContext;

	constructor(context: CommandContext) {
		this.#context = context;
	}

	/** An entity gets another name in the corpus's lists; the texts stay. `reach`, here and below, is what the entity is found in. */
	rename(entity: string, name: string, reach?: Reach): Promise<CommandOutcome> {
		const change: EntityChange = { kind: 'rename', entity, name: name.trim() };
		return this.#change(reason('Renamed to {0}', change.name), [change], reach);
	}

	/** An entity is of another type, and with it mentions that were moved into it. `called` is what the person calls the type. */
	retype(
		entity: string,
		type: EntityType,
		called: string,
		reach?: Reach,
		moved?: MovedMentions,
	): Promise<CommandOutcome> {
		const change: EntityChange = { kind: 'retype', entity, type };
		return this.#change(reason('Type changed to {0}', called), [change], everywhere(reach), moved);
	}

	/** Two entities are one: `entity`, with mentions that were moved into it, becomes `into`, which is `called` so. */
	merge(
		entity: string,
		into: string,
		called: MergeTitle,
		reach?: Reach,
		moved?: MovedMentions,
	): Promise<CommandOutcome> {
		return this.#change(mergeTitle(called), [{ kind: 'merge', entity, into }], everywhere(reach), moved);
	}

	/** These texts, all forms of one name, name nothing wherever they stand. */
	notAName(form: string | readonly string[], reach?: Reach): Promise<CommandOutcome> {
		const forms = typeof form === 'string' ? [form] : form;
		const changes = forms.map((one): EntityChange => ({ kind: 'not-a-name', form: one.trim() }));
		return this.#change(reason('Not a name: {0}', forms.join(', ')), changes, everywhere(reach));
	}

	/** An id that no other entity has, nor one that somebody else makes of the same name. */
	newId(name: string): string {
		return this.#context.make.entityId(name);
	}

	/** An entity is this thing of a knowledge base; `called` is what the person calls that thing. */
	link(entity: string, uri: string, called: string, reach?: Reach): Promise<CommandOutcome> {
		return this.#change(reason('Linked to {0}', called), [{ kind: 'link', entity, uri }], reach);
	}

	/** These decisions, by their ids, hold no more. */
	remove(title: Reason, ids: readonly string[], reach?: Reach): Promise<CommandOutcome> {
		return this.#decide(title, reach, (transaction) =>
			transaction.change(
				ENTITIES_FILE,
				ids.map((id) => ({ id })),
			),
		);
	}

	/** These decisions hold no more, nor what came with them in mentions that were `moved` into their entity. */
	takeBack(
		title: Reason,
		decisions: readonly EntityDecision[],
		moved: Omit<MovedMentions, 'type'>,
		reach?: Reach,
	): Promise<CommandOutcome> {
		const { make } = this.#context;
		return this.#decide(title, reach, async (transaction) => {
			for (const one of decisions) {
				await transaction.change(ENTITIES_FILE, [{ id: one.id }]);
				if (one.kind === 'rename' && one.form !== undefined) {
					await removeMoved(transaction, moved, one.entity);
				} else if ((one.kind === 'retype' || one.kind === 'merge') && one.created !== undefined) {
					await restoreMoved(transaction, moved, one.created, make.author());
				}
			}
		});
	}

	/** Wherever `entity` is called by the form, the target is meant. */
	splitForm(entity: string, form: string, target: SplitTarget, reach?: Reach): Promise<CommandOutcome> {
		return this.#decide(splitTitle(target), everywhere(reach), (transaction) =>
			this.#plan(transaction, [{ kind: 'split', entity, form, into: target.entity }, ...naming(target, form)]),
		);
	}

	/** These mentions in one document, and no others, mean the target. */
	splitMentions(
		document: DocumentText,
		mentions: readonly SplitMention[],
		form: string,
		target: SplitTarget,
	): Promise<CommandOutcome> {
		const { runner, make } = this.#context;
		return runner.run(splitTitle(target), NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const newAnnotation = make.annotationsOn(document.path, document.table.text);
			const types = [...new Set(mentions.map(({ type }) => type))];
			const changes = types.flatMap((label) => {
				const places = mentions.filter(({ type }) => type === label).map(({ start, end }) => [{ start, end }]);
				return planTag({
					...{ anchored, places, label, said: { entity: target.entity }, author: make.author() },
					newAnnotation: (on) => asMoved(newAnnotation(on, label)),
				}).changes;
			});
			await this.#context.changeAnnotations(transaction, document, anchored, changes);
			await this.#plan(transaction, naming(target, form));
			return { ...reachHere(mentions.length), scope: mentions.length === 1 ? 'passage' : 'document' };
		});
	}

	#change(
		title: Reason,
		changes: readonly EntityChange[],
		reach?: Reach,
		moved?: MovedMentions,
	): Promise<CommandOutcome> {
		return this.#decide(title, reach, async (transaction) => {
			await this.#plan(transaction, changes);
			if (moved) {
				await retypeMoved(transaction, moved, this.#context.make.author());
			}
		});
	}

	#decide(
		title: Reason,
		reach: Reach = NOWHERE,
		work: (transaction: Transaction) => Promise<void>,
	): Promise<CommandOutcome> {
		return this.#context.runner.run(title, NOTHING_CHANGED, async (transaction) => {
			await work(transaction);
			return reach;
		});
	}

	async #plan(transaction: Transaction, changes: readonly EntityChange[]): Promise<void> {
		for (const change of changes) {
			const decisions = await transaction.records(ENTITIES_FILE);
			const plan = planEntityChange(decisions, change, () => this.#context.make.entityDecision(change));
			await transaction.change(ENTITIES_FILE, plan);
		}
	}
}

function everywhere(reach = NOWHERE): Reach {
	return { ...reach, scope: 'corpus' };
}

function mergeTitle({ name, types }: MergeTitle): Reason {
	return types ? reason('Merged with {0} ({1} into {2})', name, ...types) : reason('Merged with {0}', name);
}

function splitTitle({ name }: SplitTarget): Reason {
	return reason('Split off: {0}', name);
}

/** A new entity is called by the form, unless it gets another name. */
function naming({ entity, name, isNew }: SplitTarget, form: string): readonly EntityChange[] {
	return isNew && name !== form ? [{ kind: 'rename', entity, name, form }] : [];
}
