import type { TimePack } from './pack';
import type { PartOfDay, TimeUnit } from './reading';
import { commonRules } from './commonRules';
import { foldWord } from './pieces';
import { parseRules, wordSequences } from './rules';
import { buildRuleTree, firstWords, type RuleNode, type SlotEdge } from './ruleTree';
import { SLOTS, type Slot, type WordClass } from './slots';
import { WordFlags } from './wordFlags';

export interface Entry {
	readonly words: readonly string[];
	/** A number, a unit's name, a part of day or a season. */
	readonly value: number | string;
}

/** A class of words by their first word, longest entry first. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

/** A rule begins with the word. */
export const BEGINS = 1;
/** A rule can consist of the word alone. */
export const ALONE = 2;
/** The word can stand second in a rule. */
export const FOLLOWS = 4;

/** A time pack made ready for matching. */
export class Lexicon {
	readonly pack: TimePack;
	readonly classes: Readonly<Record<WordClass, Entries>>;
	readonly multipliers: ReadonlyMap<string, number>;
	readonly ordinalSuffixes: ReadonlySet<string>;
	readonly joinsToCoarser: ReadonlySet<string>;
	readonly joinsToClock: ReadonlySet<string>;
	readonly clockRemarks: ReadonlySet<string>;
	readonly ambiguousNames: ReadonlySet<string>;
	readonly betweenTimes: ReadonlySet<string>;
	readonly futureCues: ReadonlySet<string>;
	readonly pastCues: ReadonlySet<string>;
	readonly notBeforeDate: ReadonlySet<string>;
	readonly shareCues: ReadonlySet<string>;
	readonly tree: RuleNode;
	/** {@link BEGINS}, {@link ALONE} and {@link FOLLOWS} of each word of the rules. */
	readonly flags = new WordFlags();

	constructor(pack: TimePack) {
		this.pack = pack;
		this.classes = {
			month: entries(pack.months.map((forms, i) => [i + 1, forms])),
			monthNumeral: entries(pack.monthNumerals.map((forms, i) => [i + 1, forms])),
			weekday: entries(pack.weekdays.map((forms, i) => [i + 1, forms])),
			unit: entries(Object.entries(pack.units) as [TimeUnit, readonly string[]][]),
			part: entries(Object.entries(pack.partsOfDay) as [PartOfDay, readonly string[]][]),
			season: entries(Object.entries(pack.seasons)),
			numeral: entries(Object.entries(pack.numerals).map(([word, value]) => [value, [word]])),
			vague: entries([[Number.NaN, pack.vague]]),
			ordinal: entries(Object.entries(pack.ordinals).map(([word, value]) => [value, [word]])),
		};
		this.multipliers = new Map(Object.entries(pack.multipliers).map(([word, value]) => [foldWord(word), value]));
		this.ordinalSuffixes = new Set(pack.ordinalSuffixes.map(foldWord));
		this.joinsToCoarser = joinKeys(pack.joinsToCoarser);
		this.joinsToClock = joinKeys(pack.joinsToClock);
		this.clockRemarks = new Set((pack.clockRemarks ?? []).map(foldWord));
		this.ambiguousNames = new Set(pack.ambiguousNames.map(foldWord));
		this.betweenTimes = joinKeys(pack.betweenTimes);
		this.futureCues = new Set(pack.futureCues.map(foldWord));
		this.pastCues = new Set(pack.pastCues.map(foldWord));
		this.notBeforeDate = new Set(pack.notBeforeDate.map(foldWord));
		this.shareCues = new Set(pack.shareCues.map(foldWord));
		this.tree = buildRuleTree([...parseRules(pack.rules), ...parseRules(commonRules)]);
		this.#addFirstWords();
		this.#addFollowers();
	}

	#addFirstWords(): void {
		for (const word of firstWords(this.tree)) {
			this.flags.add(word, this.tree.free?.get(word)?.ends.length ? BEGINS | ALONE : BEGINS);
		}
		for (const edge of this.tree.wordSlots) {
			for (const word of this.#wordsOf(edge)) {
				this.flags.add(word, edge.node.ends.length > 0 ? BEGINS | ALONE : BEGINS);
			}
		}
	}

	#addFollowers(): void {
		const nodes = [
			...(this.tree.free?.values() ?? []),
			...[...this.tree.digitSlots, ...this.tree.wordSlots].map(({ node }) => node),
		];
		const followers = new Set<string>();
		const slots = new Map<string, SlotEdge>();
		for (const { free, tight, wordSlots } of nodes) {
			[free, tight].forEach((some) => some?.forEach((_, word) => followers.add(word)));
			wordSlots.forEach((edge) => slots.set(edge.name, edge));
		}
		slots.forEach((edge) => this.#wordsOf(edge).forEach((word) => followers.add(word)));
		// Inside a slot of several words: "chủ nhật", "hai mươi lăm", "5th".
		const inside = [...this.multipliers.keys(), ...this.classes.numeral.keys(), ...this.ordinalSuffixes];
		const entryWords = Object.values(this.classes).flatMap((list) =>
			[...list.values()].flatMap((some) => some.map(({ words }) => words[1] ?? '')),
		);
		[...inside, ...entryWords].filter((word) => word !== '').forEach((word) => followers.add(word));
		followers.forEach((word) => this.flags.add(word, FOLLOWS));
	}

	#wordsOf({ name }: SlotEdge): readonly string[] {
		const slot: Slot = SLOTS[name];
		return [...slot.classes.flatMap((wordClass) => [...this.classes[wordClass].keys()]), ...(slot.others ?? [])];
	}
}

const LEXICONS = new WeakMap<TimePack, Lexicon>();

export function lexiconOf(pack: TimePack): Lexicon {
	let lexicon = LEXICONS.get(pack);
	if (!lexicon) {
		lexicon = new Lexicon(pack);
		LEXICONS.set(pack, lexicon);
	}
	return lexicon;
}

function entries(lists: readonly (readonly [value: number | string, forms: readonly string[]])[]): Entries {
	const byFirst = new Map<string, Entry[]>();
	for (const [value, forms] of lists) {
		for (const words of wordSequences(forms)) {
			const first = words[0]!;
			byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
		}
	}
	for (const list of byFirst.values()) {
		list.sort((a, b) => b.words.length - a.words.length);
	}
	return byFirst;
}

/** Joining words with one space between their pieces, as the joiner looks them up. */
function joinKeys(words: readonly string[]): ReadonlySet<string> {
	return new Set(wordSequences(words).map((sequence) => sequence.join(' ')));
}
