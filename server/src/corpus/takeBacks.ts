import type { EntityDecision } from '../annotations/model';
import { foldName } from '../core/text/normalize';

/** Kinds of decisions on entities that are taken back by themselves: links are set to none, and refused names are suggested again. */
export const TAKE_BACK_KINDS = ['rename', 'retype', 'merge', 'split'] as const;
export type TakeBackKind = (typeof TAKE_BACK_KINDS)[number];

/** Something that people decided on an entity, and can take back. */
export interface TakeBack {
	readonly kind: TakeBackKind;
	/** What was decided on: an entity's id as the decision has it, of a split the form. */
	readonly of: string;
	/** That say so; of a split its new entity's name may be one. */
	readonly decisions: readonly EntityDecision[];
}

/**
 * What can be taken back, in the order in which it was decided.
 *
 * @param decisions those on the entity
 * @param all the corpus's, where what goes along with those is asked for, too
 */
export function takeBacksOf(
	decisions: readonly EntityDecision[],
	all: readonly EntityDecision[] = decisions,
): readonly TakeBack[] {
	const found = new Map<string, TakeBack>();
	const made = new Set(decisions.flatMap((one) => (one.kind === 'split' ? [one.into] : [])));
	for (const one of decisions) {
		if (one.kind === 'not-a-name' || one.kind === 'link' || (isNaming(one) && made.has(one.entity))) {
			continue;
		}
		const kind = isNaming(one) ? 'split' : one.kind;
		const of = kind === 'split' ? formOf(one) : one.entity;
		const names = one.kind === 'split' ? all.filter((other) => isNaming(other) && other.entity === one.into) : [];
		const key = JSON.stringify([kind, kind === 'split' ? foldName(of) : of]);
		const earlier = found.get(key);
		found.set(key, { kind, of, decisions: [...(earlier?.decisions ?? []), one, ...names] });
	}
	return [...found.values()];
}

type Naming = Extract<EntityDecision, { readonly kind: 'rename' }>;

/** It names an entity that was made by splitting mentions off. */
function isNaming(one: EntityDecision): one is Naming & { readonly form: string } {
	return one.kind === 'rename' && one.form !== undefined;
}

function formOf(one: EntityDecision): string {
	return 'form' in one ? (one.form ?? '') : '';
}
