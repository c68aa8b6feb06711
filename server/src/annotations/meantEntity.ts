/** What an id stood for when somebody decided on it, as decisions on entities and tags keep it. */
import { type EntityType, isEntityType } from '../core/model';
import type { JsonObject } from './jsonLines';
import type { MeantEntity } from './model';

/** Undefined where it isn't written as {@link MeantEntity} is. */
export function readMeantEntity({ name, type, others = [], also = [] }: JsonObject): MeantEntity | undefined {
	if (typeof name !== 'string' || !isType(type) || !areAll(others, isType) || !areAll(also, isText)) {
		return undefined;
	}
	return { name, type, ...(others.length > 0 && { others }), ...(also.length > 0 && { also }) };
}

function areAll<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
	return Array.isArray(value) && value.every(is);
}

function isType(value: unknown): value is EntityType {
	return isText(value) && isEntityType(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
