import { ENTITY_TYPES } from '../../core/model';
import type { StoredGroup } from '../nameGroups';
import { type ByteReader, type ByteWriter } from './bytes';
import { DOCUMENTS_A_STEP } from './storedDocument';

const TYPES = ENTITY_TYPES.length;
/** Of a group: it is short for another one. */
const HAS_LINK = 1;

/** @param numberOf the number that a string of the corpus has in the snapshot */
export function* writeGroups(
	out: ByteWriter,
	groups: readonly StoredGroup[] | undefined,
	numberOf: (string: number) => number,
): Generator<void, void> {
	const reference = (name: number): void => out.number(numberOf(Math.floor(name / TYPES)) * TYPES + (name % TYPES));
	out.number(groups ? groups.length + 1 : 0);
	for (const [i, { names, why, link }] of (groups ?? []).entries()) {
		out.byte(link ? HAS_LINK : 0);
		out.number(names.length);
		names.forEach(reference);
		out.number(why.length);
		why.forEach((reason) => out.string(reason));
		if (link) {
			reference(link.to);
			out.string(link.why);
		}
		if (i % DOCUMENTS_A_STEP === 0) {
			yield;
		}
	}
}

/**
 * What {@link writeGroups} wrote. In steps.
 *
 * @param strings how many there are in the snapshot
 */
export function* readGroups(reader: ByteReader, strings: number): Generator<void, readonly StoredGroup[] | undefined> {
	const reference = (): number => reader.index(strings * TYPES);
	const count = reader.number();
	const groups: StoredGroup[] = [];
	for (let i = 0; i < count - 1; i++) {
		const flags = reader.byte();
		const names = Array.from({ length: reader.count() }, reference);
		const why = Array.from({ length: reader.count() }, () => reader.string());
		groups.push({ names, why, link: flags & HAS_LINK ? { to: reference(), why: reader.string() } : undefined });
		if (i % DOCUMENTS_A_STEP === 0) {
			yield;
		}
	}
	return count === 0 ? undefined : groups;
}
