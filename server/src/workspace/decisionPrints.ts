import type { CorpusRule, StoredAnnotation } from '../annotations/model';
import { hashString } from '../core/text/hash';
import type { Lesson } from '../corpus/lessons';

/** What people decided that concerns more documents than one, by hashes of what it says. */
export interface CorpusDecisions {
	readonly rules: ReadonlyMap<number, CorpusRule>;
	readonly lessons: ReadonlyMap<number, Lesson>;
	/** Folded names that are none. */
	readonly notNames: ReadonlyMap<number, string>;
}

/** A hash of what is decided on one document; 0 for nothing. */
export function printOf(annotations: readonly StoredAnnotation[]): number {
	return annotations.length === 0 ? 0 : hashString(JSON.stringify(annotations)) || 1;
}

export function corpusDecisions(
	rules: readonly CorpusRule[],
	lessons: Iterable<Lesson>,
	notNames: Iterable<string>,
): CorpusDecisions {
	return {
		rules: new Map(rules.map((rule) => [hashString(`rule ${JSON.stringify(rule)}`), rule])),
		lessons: new Map([...lessons].map((lesson) => [hashString(`lesson ${saidBy(lesson)}`), lesson])),
		notNames: new Map([...notNames].map((name) => [hashString(`not a name ${name}`), name])),
	};
}

/** Hashes of all of them. */
export function printsOf({ rules, lessons, notNames }: CorpusDecisions): number[] {
	return [...rules.keys(), ...lessons.keys(), ...notNames.keys()];
}

/** Those whose hashes aren't among the ones given. */
export function newDecisions(now: CorpusDecisions, known: ReadonlySet<number>): CorpusDecisions {
	const isNew = ([print]: readonly [number, unknown]): boolean => !known.has(print);
	return {
		rules: new Map([...now.rules].filter(isNew)),
		lessons: new Map([...now.lessons].filter(isNew)),
		notNames: new Map([...now.notNames].filter(isNew)),
	};
}

function saidBy({ decision, text, reference, path, offset, before, after, except }: Lesson): string {
	return JSON.stringify([decision, text, reference.id, path, offset, before, after, except]);
}
