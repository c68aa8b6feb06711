import { foldName } from '../core/text/normalize';
import { decisionKey, type EntityChange } from './entityFile';
import type { RecordChange } from './jsonLines';
import type { EntityDecision } from './model';

/**
 * What must change in the decisions on entities so that `change` holds: it takes the place of an earlier decision on the
 * same thing. Nothing where it holds already, or can't: a merge that would lead back to the entity itself.
 */
export function planEntityChange(
	decisions: readonly EntityDecision[],
	change: EntityChange,
	create: () => EntityDecision,
): readonly RecordChange<EntityDecision>[] {
	if (isVoid(decisions, change)) {
		return [];
	}
	const key = decisionKey(change);
	const earlier = decisions.filter((decision) => decisionKey(decision) === key);
	if (earlier.length > 0 && earlier.every((decision) => outcomeOf(decision) === outcomeOf(change))) {
		return [];
	}
	const made = create();
	return [...earlier.map(({ id }) => ({ id })), { id: made.id, record: made }];
}

function isVoid(decisions: readonly EntityDecision[], change: EntityChange): boolean {
	switch (change.kind) {
		case 'merge':
			return mergedInto(decisions, change.into) === change.entity || change.into === change.entity;
		case 'rename':
			return change.name === '';
		case 'not-a-name':
			return change.form === '';
		default:
			return false;
	}
}

/** The id of what the entity has become by all merges so far; its own where it was never merged. */
export function mergedInto(decisions: readonly EntityDecision[], entity: string): string {
	const into = new Map(decisions.flatMap((one) => (one.kind === 'merge' ? [[one.entity, one.into] as const] : [])));
	const seen = new Set<string>();
	let now = entity;
	// Two people's merges may make a circle, once git has joined them.
	for (let next = into.get(now); next !== undefined && !seen.has(now); next = into.get(now)) {
		seen.add(now);
		now = next;
	}
	return now;
}

/** By an id and the text of a mention that was given it: the id of what both mean by all merges and splits so far. */
export function idsNow(decisions: readonly EntityDecision[]): (entity: string, text: string) => string {
	const keyOf = (entity: string, form: string): string => JSON.stringify([entity, foldName(form)]);
	const splits = new Map(
		decisions.flatMap((one) =>
			one.kind === 'split'
				? [[keyOf(mergedInto(decisions, one.entity), one.form), mergedInto(decisions, one.into)] as const]
				: [],
		),
	);
	const merged = new Map<string, string>();
	return (entity, text) => {
		const now = merged.get(entity) ?? mergedInto(decisions, entity);
		merged.set(entity, now);
		return splits.get(keyOf(now, text)) ?? now;
	};
}

function outcomeOf(change: EntityChange): string {
	switch (change.kind) {
		case 'rename':
			return change.name;
		case 'merge':
		case 'split':
			return change.into;
		case 'retype':
			return change.type;
		case 'link':
			return change.uri;
		case 'not-a-name':
			return '';
	}
}
