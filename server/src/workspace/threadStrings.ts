import { PackedDoubts } from '../corpus/doubtfulNames';
import { renumberSummary } from '../corpus/packedSummary';
import { packCasing, type SurveyParts } from '../corpus/packedSurvey';
import type { NumberingTables } from '../corpus/snapshot/storedDocument';
import type { Look } from './passRunner';
import type { ThreadLook, ThreadSurvey } from './threadMessages';

/** What one thread calls strings and words by, and what the corpus does: each is looked up once. */
export class ThreadStrings {
	readonly #tables: NumberingTables;
	readonly #strings: string[] = [];
	readonly #numbers: (number | undefined)[] = [];
	/** NaN: there is no room for the word. */
	readonly #words: (number | undefined)[] = [];

	constructor(tables: NumberingTables) {
		this.#tables = tables;
	}

	/** The thread's next numbers are those of these strings. */
	learn(strings: readonly string[]): void {
		strings.forEach((one) => this.#strings.push(one));
	}

	survey({ words, counts, language: _, ...lines }: ThreadSurvey): SurveyParts {
		const casing = new Uint32Array(words.length);
		let length = 0;
		for (let i = 0; i < words.length; i++) {
			const number = this.#wordOf(words[i]!);
			if (!Number.isNaN(number)) {
				casing[length++] = packCasing(number, counts[2 * i]!, counts[2 * i + 1]!);
			}
		}
		return { ...lines, casing: casing.subarray(0, length).sort() };
	}

	look({ summary, doubts, decided, marks }: ThreadLook): Look {
		renumberSummary(summary, (number) => this.#numberOf(number));
		return { summary, doubts: new PackedDoubts(doubts, (number) => this.#numberOf(number)), decided, marks };
	}

	#numberOf(number: number): number {
		return (this.#numbers[number] ??= this.#tables.strings.numberOf(this.#strings[number]!));
	}

	#wordOf(number: number): number {
		return (this.#words[number] ??= this.#tables.words.numberOf(this.#strings[number]!) ?? Number.NaN);
	}
}
