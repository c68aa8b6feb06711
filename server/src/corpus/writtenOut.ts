import type { BodyWords } from '../core/packs/linkPack';
import { foldName } from '../core/text/normalize';

/** Words that one abbreviation may be cut into by its signs: `LĐ-TB & XH`. */
const LONGEST = 4;
/** Letters of a word that may be an abbreviation or a part of one. */
const LETTERS = 9;
const AMPERSAND = '&';
const SIGNS = /[&,.]/gu;
const ACCENTED = /[^ -~]/u;

/** Writes out what names of bodies shorten, and leaves out what they may leave out, so that all spellings of one name meet. */
export class WrittenOut {
	/** Without spaces. */
	readonly #longForms = new Map<string, string>();
	/** How these begin, for a quick no. */
	readonly #beginnings = new Set<string>();
	readonly #joiners: ReadonlySet<string>;
	readonly #provinceWords: ReadonlySet<string>;
	readonly #notProvinceWords: ReadonlySet<string>;

	constructor(packs: readonly BodyWords[]) {
		for (const row of packs.flatMap(({ abbreviations }) => abbreviations)) {
			const [short = '', long = ''] = row.split(' = ');
			const letters = short.replaceAll(' ', '');
			this.#longForms.set(letters, foldName(long));
			this.#beginnings.add(short.split(' ')[0]!).add(letters);
			this.#beginnings.add(short.split(' ').slice(0, 2).join(''));
		}
		this.#joiners = new Set(packs.flatMap(({ joiners }) => joiners));
		this.#provinceWords = new Set(packs.map(({ province }) => province));
		this.#notProvinceWords = new Set(packs.flatMap(({ notProvince }) => notProvince.map(foldName)));
	}

	/** @param name folded */
	of(name: string): string {
		if (!name.includes(' ')) {
			return this.#longForms.get(name.includes(AMPERSAND) ? name.replace(SIGNS, '') : name) ?? name;
		}
		const words = name.split(' ');
		if (!words.some((word, i) => this.#isChanged(word, i))) {
			return name;
		}
		const written: string[] = [];
		const joined = words.some((_, i) => this.#isJoiner(words, i));
		for (let i = 0; i < words.length;) {
			const [long, count] = this.#longFormAt(words, i);
			if (long !== undefined) {
				written.push(long);
				i += count;
				continue;
			}
			if (!this.#isJoiner(words, i) && !this.#isProvince(words, i)) {
				written.push(joined ? words[i]!.replace(/,$/u, '') : words[i]!);
			}
			i++;
		}
		return written.join(' ');
	}

	#isChanged(word: string, i: number): boolean {
		return (
			(word.length < LETTERS && this.#beginnings.has(word.replace(SIGNS, ''))) ||
			(i > 0 && (word === AMPERSAND || this.#joiners.has(word) || this.#provinceWords.has(word)))
		);
	}

	/** What the longest abbreviation that begins there stands for, and how many words it has. */
	#longFormAt(words: readonly string[], at: number): readonly [long: string | undefined, count: number] {
		if (words[at]!.length > LETTERS || !this.#beginnings.has(words[at]!.replace(SIGNS, ''))) {
			return [undefined, 0];
		}
		for (let end = Math.min(words.length, at + LONGEST); end > at; end--) {
			const letters = words
				.slice(at, end)
				.filter((_, i) => !this.#isJoiner(words, at + i))
				.join('')
				.replace(SIGNS, '');
			const long = this.#isJoiner(words, end - 1) ? undefined : this.#longForms.get(letters);
			if (long !== undefined) {
				return [long, end - at];
			}
		}
		return [undefined, 0];
	}

	/** Between two words. */
	#isJoiner(words: readonly string[], i: number): boolean {
		const word = words[i]!;
		return (
			i > 0 &&
			i < words.length - 1 &&
			(this.#joiners.has(word) || (word === AMPERSAND && words.some((other) => ACCENTED.test(other))))
		);
	}

	/** Before the name of the territory. */
	#isProvince(words: readonly string[], i: number): boolean {
		return (
			i > 0 && i < words.length - 1 && this.#provinceWords.has(words[i]!) && !this.#notProvinceWords.has(words[i + 1]!)
		);
	}
}
