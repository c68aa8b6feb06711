import type { LocalId } from './mentionIds';
import type { Entity, LocalEntity } from './model';

/**
 * The forms in which a document mentions an entity, and how often in each; undefined where another entity there has one of them.
 *
 * @param locals what the document names
 * @param idsOf the entities of some of these
 */
export function formsOf(
	entity: Entity,
	locals: readonly LocalEntity[],
	idsOf: (locals: readonly LocalEntity[]) => readonly LocalId[],
): ReadonlyMap<string, number> | undefined {
	const known = new Set(entity.forms.map(({ form }) => form));
	const named = locals.filter((local) => local.forms.some(({ form }) => known.has(form)));
	const forms = new Map<string, number>();
	const others = new Set<string>();
	for (const [i, local] of idsOf(named).entries()) {
		for (const { form, count } of named[i]!.forms.filter((one) => one.count > 0)) {
			if (local.splits) {
				return undefined;
			} else if (local.id !== entity.id) {
				others.add(form);
			} else {
				forms.set(form, (forms.get(form) ?? 0) + count);
			}
		}
	}
	return [...forms.keys()].some((form) => others.has(form)) ? undefined : forms;
}
