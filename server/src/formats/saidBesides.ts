import { asString, isObject, type JsonObject } from '../annotations/jsonLines';
import type { AnnotationAttribute } from '../annotations/model';
import type { ExchangeRecord } from './exchange';

/** What is said of an annotation beside its label and place, as plain members, for formats with room for any. */
export interface SaidBesides {
	readonly entity?: string;
	readonly value?: string;
	readonly note?: string;
	readonly attributes?: readonly AnnotationAttribute[];
	readonly creator?: string;
	readonly created?: string;
	readonly modified?: string;
}

const MEMBERS = ['entity', 'value', 'note', 'creator', 'created', 'modified'] as const;
type Detailed = Omit<ExchangeRecord, 'id'> & { readonly entity?: string; readonly value?: string };

export function saidOf(one: Detailed): SaidBesides {
	return {
		...Object.fromEntries(MEMBERS.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]]))),
		...(one.attributes && { attributes: one.attributes.map(({ name, value }) => ({ name, value })) }),
	};
}

/** The same the other way; members of other names are left to the format. */
export function saidIn(members: JsonObject): Pick<Detailed, (typeof MEMBERS)[number] | 'attributes'> {
	const attributes = Array.isArray(members.attributes)
		? (members.attributes as readonly unknown[])
				.filter(isObject)
				.flatMap(({ name, value }) => (typeof name === 'string' && typeof value === 'string' ? [{ name, value }] : []))
		: isObject(members.attributes)
			? attributesIn(members.attributes)
			: [];
	return {
		...Object.fromEntries(
			MEMBERS.flatMap((name) => {
				const said = asString(members[name]);
				return said === undefined ? [] : [[name, said]];
			}),
		),
		...(attributes.length > 0 && { attributes }),
	};
}

/** Members whose values are words, numbers or yes and no. */
export function attributesIn(members: JsonObject): readonly AnnotationAttribute[] {
	return Object.entries(members).flatMap(([name, value]) =>
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
			? [{ name, value: String(value) }]
			: [],
	);
}
