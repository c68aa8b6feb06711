import type { Captures } from './matchRule';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A field's number; undefined where the field is missing or the number wasn't told. */
export function numberOf(captures: Captures, field: string): number | undefined {
	const value = captures.get(field);
	return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}
