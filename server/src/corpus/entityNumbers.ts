import { ENTITY_TYPES } from '../core/model';
import type { LocalEntity } from './model';
import type { StringTable } from './stringTable';

const STRONG = 4;
/** The entity has a person's id, which follows its name in `PackedSummary.numbers`. */
const DECIDED = 8;
const BOILERPLATE = 16;
const BESIDE = 32;
const SHORT = 64;

/**
 * A document's entities in numbers. For each: type and flags, name, (decided id,) number of forms, form and count each, number of
 * roles, roles.
 */
export function entityNumbers(entities: readonly LocalEntity[], strings: StringTable): Int32Array {
	const packed: number[] = [];
	for (const { type, name, forms, roles, strong, decided, short, boilerplate, beside } of entities) {
		packed.push(
			ENTITY_TYPES.indexOf(type) |
				(strong ? STRONG : 0) |
				(decided !== undefined ? DECIDED : 0) |
				(boilerplate ? BOILERPLATE : 0) |
				(beside ? BESIDE : 0) |
				(short ? SHORT : 0),
			strings.numberOf(name),
		);
		if (decided !== undefined) {
			packed.push(strings.numberOf(decided));
		}
		packed.push(forms.length);
		forms.forEach(({ form, count }) => packed.push(strings.numberOf(form), count));
		packed.push(roles.length, ...roles.map((role) => strings.numberOf(role)));
	}
	return Int32Array.from(packed);
}

/** Where strings stand in {@link entityNumbers}. */
export function eachStringPlace(numbers: Int32Array, see: (at: number) => void): void {
	for (let at = 0; at < numbers.length;) {
		const flags = numbers[at++]!;
		see(at++);
		if (flags & DECIDED) {
			see(at++);
		}
		const forms = numbers[at++]!;
		for (const end = at + 2 * forms; at < end; at += 2) {
			see(at);
		}
		const roles = numbers[at++]!;
		for (const end = at + roles; at < end; at++) {
			see(at);
		}
	}
}

/** A person gave ids to some of the entities. */
export function isDecided(numbers: Int32Array): boolean {
	const reader = new EntityReader(numbers);
	while (reader.next()) {
		if (reader.decided !== undefined) {
			return true;
		}
	}
	return false;
}

/** Goes through {@link entityNumbers}: what it says is of the entity at which {@link next} stopped. Strings are numbers. */
export class EntityReader {
	readonly #numbers: Int32Array;
	/** Where the entity begins. */
	start = 0;
	#end: number;
	#flags = 0;
	#forms = 0;
	#roles = 0;
	name = 0;
	/** The id that a person gave it. */
	decided: number | undefined;
	/** How many there are. */
	forms = 0;
	roles = 0;

	/** @param start of the first entity to be read */
	constructor(numbers: Int32Array, start = 0) {
		this.#numbers = numbers;
		this.#end = start;
	}

	/** False after the last one. */
	next(): boolean {
		const numbers = this.#numbers;
		let at = this.#end;
		if (at >= numbers.length) {
			return false;
		}
		this.start = at;
		this.#flags = numbers[at++]!;
		this.name = numbers[at++]!;
		this.decided = this.#flags & DECIDED ? numbers[at++]! : undefined;
		this.forms = numbers[at++]!;
		this.#forms = at;
		at += 2 * this.forms;
		this.roles = numbers[at++]!;
		this.#roles = at;
		this.#end = at + this.roles;
		return true;
	}

	/** All that it says, the same for the same. */
	get record(): string {
		return this.#numbers.subarray(this.start, this.#end).join();
	}

	/** Its place in `ENTITY_TYPES`. */
	get type(): number {
		return this.#flags & 3;
	}

	get strong(): boolean {
		return (this.#flags & STRONG) !== 0;
	}

	get boilerplate(): boolean {
		return (this.#flags & BOILERPLATE) !== 0;
	}

	get beside(): boolean {
		return (this.#flags & BESIDE) !== 0;
	}

	get short(): boolean {
		return (this.#flags & SHORT) !== 0;
	}

	form(i: number): number {
		return this.#numbers[this.#forms + 2 * i]!;
	}

	/** Mentions in that form. */
	formCount(i: number): number {
		return this.#numbers[this.#forms + 2 * i + 1]!;
	}

	role(i: number): number {
		return this.#numbers[this.#roles + i]!;
	}
}
