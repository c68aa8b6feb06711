import {
	type CasingCount,
	type CorpusKnowledge,
	type EntityType,
	type LineFrequency,
	type LineKey,
	NO_KNOWLEDGE,
} from '../core/model';

/**
 * What a corpus knows, asked once for each line, word and name of a text; and whether it knows the same later, so that
 * what was found with it still holds.
 */
export class RememberedKnowledge implements CorpusKnowledge {
	readonly documents: number;
	readonly #lines = new Remembered((key: LineKey) => this.knowledge.lineFrequency(key), isSameFrequency);
	readonly #templates = new Remembered((key: LineKey) => this.knowledge.templateFrequency(key), isSameFrequency);
	readonly #casings = new Remembered((word: string) => this.knowledge.casing(word), isSameCasing);
	readonly #types = new Remembered((folded: string) => this.knowledge.nameType(folded), isSameType);

	private constructor(private knowledge: CorpusKnowledge) {
		this.documents = knowledge.documents;
	}

	/** A corpus of one document, which knows nothing, is told from others by being that very object. */
	static of(knowledge: CorpusKnowledge): RememberedKnowledge | typeof NO_KNOWLEDGE {
		return knowledge === NO_KNOWLEDGE ? NO_KNOWLEDGE : new RememberedKnowledge(knowledge);
	}

	lineFrequency(key: LineKey): LineFrequency | undefined {
		return this.#lines.get(key);
	}

	templateFrequency(key: LineKey): LineFrequency | undefined {
		return this.#templates.get(key);
	}

	casing(word: string): CasingCount | undefined {
		return this.#casings.get(word);
	}

	nameType(folded: string): NameType | undefined {
		return this.#types.get(folded);
	}

	/** Whether all that was asked has the same answers now; if so, what will be asked is asked there. */
	holdsIn(now: CorpusKnowledge): boolean {
		const before = this.knowledge;
		this.knowledge = now;
		const holds =
			now !== NO_KNOWLEDGE &&
			now.documents === this.documents &&
			[this.#lines, this.#templates, this.#casings, this.#types].every((answers) => answers.hold());
		this.knowledge = holds ? now : before;
		return holds;
	}
}

type NameType = { readonly type: EntityType; readonly documents: number };

class Remembered<K, V> {
	readonly #answers = new Map<K, V | undefined>();

	constructor(
		private readonly ask: (key: K) => V | undefined,
		private readonly isSame: (a: V, b: V) => boolean,
	) {}

	get(key: K): V | undefined {
		let answer = this.#answers.get(key);
		if (answer === undefined && !this.#answers.has(key)) {
			answer = this.ask(key);
			this.#answers.set(key, answer);
		}
		return answer;
	}

	hold(): boolean {
		for (const [key, answer] of this.#answers) {
			const now = this.ask(key);
			if (answer === undefined || now === undefined ? answer !== now : !this.isSame(answer, now)) {
				return false;
			}
		}
		return true;
	}
}

function isSameFrequency(a: LineFrequency, b: LineFrequency): boolean {
	return (
		a.documents === b.documents &&
		a.examples.length === b.examples.length &&
		a.examples.every((path, i) => path === b.examples[i])
	);
}

function isSameCasing(a: CasingCount, b: CasingCount): boolean {
	return a.lower === b.lower && a.upperInside === b.upperInside;
}

function isSameType(a: NameType, b: NameType): boolean {
	return a.type === b.type && a.documents === b.documents;
}
