import { WordProperty } from '../text/wordProperty';
import type { TimePack } from './pack';
import type { PartOfDay, TimeUnit } from './reading';
import { commonRules, holidayRules } from './commonRules';
import { foldWord } from './foldWord';
import { NUMBER_JOINTS, SIGNS_AFTER, SIGNS_BEFORE, SIGNS_BEFORE_AMOUNT } from './notTimes';
import { parseRules, wordSequences } from './rules';
import { RuleTree } from './ruleTree';
import { ROMAN_NUMERALS } from './wordClasses';
import {
	CLASS_BITS,
	ALONE,
	BEGINS,
	FOLLOWS,
	FORM_BITS,
	FORM_CUT,
	BIRTH_CUE,
	FUTURE_CUE,
	GOVERNING_CUE,
	FUTURE_PAIR,
	NUMBER_JOINT,
	ORDINAL_SUFFIX,
	PASSIVE_CUE,
	PAST_CUE,
	PUBLICATION_CUE,
	SHARE_CUE,
	SIGN_AFTER,
	SIGN_BEFORE,
	SIGN_BEFORE_AMOUNT,
	UNKNOWN_ENTRY,
	Vocabulary,
	type WordClass,
} from './vocabulary';
import { isZone } from './zones';

export interface Entry {
	/** Entries of the vocabulary. */
	readonly words: readonly number[];
	/** A number, a unit's name, a part of day, a season or a holiday. */
	readonly value: number | string;
}

/** A class of words by their first word's entry in the vocabulary, longest first. */
export type Entries = ReadonlyMap<number, readonly Entry[]>;

type WordLists = readonly (readonly [value: number | string, forms: readonly string[]])[];

/** What {@link Lexicon.places} tells of a word: it may stand in an expression, or between two that are one. */
export const IN_TIMES = 1;
/** After a bracket it opens a remark, of any words, that is part of an expression. */
export const OPENS_REMARK = 2;

/** A time pack made ready for matching. */
export class Lexicon {
	readonly pack: TimePack;
	readonly vocabulary = new Vocabulary();
	readonly classes: Readonly<Record<WordClass, Entries>>;
	/** The values of numerals of one word, by entry. */
	readonly numeralValues: ReadonlyMap<number, number>;
	readonly multipliers: ReadonlyMap<number, number>;
	/** Ordinal endings of two pieces; undefined where there are none. */
	readonly joinedOrdinalSuffixes: ReadonlySet<string> | undefined;
	readonly joinsToCoarser: ReadonlySet<string>;
	readonly joinsToClock: ReadonlySet<string>;
	readonly clockRemarks: ReadonlySet<string>;
	readonly ownClocks: ReadonlySet<string>;
	readonly wordsLikeZones: ReadonlySet<string>;
	readonly ambiguousNames: ReadonlySet<string>;
	readonly reachCues: ReadonlySet<string>;
	readonly untilCues: ReadonlySet<string>;
	readonly betweenTimes: ReadonlySet<string>;
	readonly notBeforeDate: ReadonlySet<string>;
	readonly eventWords: ReadonlySet<string>;
	readonly beforeFeasts: ReadonlySet<string>;
	readonly feastHeads: ReadonlySet<string>;
	readonly betweenWeekdays: ReadonlySet<string>;
	readonly eventfulWords: ReadonlySet<string>;
	readonly streetWords: ReadonlySet<string>;
	readonly gameWords: ReadonlySet<string>;
	readonly minuteCues: ReadonlySet<string>;
	readonly behindLengths: ReadonlySet<string>;
	readonly tree: RuleTree;
	/** Of each word where it may stand in expressions: {@link IN_TIMES}, {@link OPENS_REMARK}; 0 where nowhere. */
	readonly places: WordProperty;

	constructor(pack: TimePack) {
		this.pack = pack;
		const { vocabulary } = this;
		this.classes = {
			month: this.#entries(
				'month',
				pack.months.map((forms, i) => [i + 1, forms]),
			),
			monthNumeral: this.#entries(
				'monthNumeral',
				pack.monthNumerals.map((forms, i) => [i + 1, forms]),
			),
			weekday: this.#entries(
				'weekday',
				pack.weekdays.map((forms, i) => [i + 1, forms]),
			),
			unit: this.#entries('unit', Object.entries(pack.units) as [TimeUnit, readonly string[]][]),
			part: this.#entries('part', Object.entries(pack.partsOfDay) as [PartOfDay, readonly string[]][]),
			season: this.#entries('season', Object.entries(pack.seasons)),
			numeral: this.#entries('numeral', byValue(pack.numerals)),
			vague: this.#entries('vague', [[Number.NaN, pack.vague]]),
			ordinal: this.#entries('ordinal', byValue(pack.ordinals)),
			roman: this.#entries(
				'roman',
				// With the letter that Cyrillic has in place of the Latin one, as people type them: «ХХ век».
				ROMAN_NUMERALS.map((word, i) => [i + 1, [word, word.replaceAll('x', 'х')]]),
			),
			holiday: this.#entries('holiday', Object.entries(pack.holidays ?? {})),
		};
		this.numeralValues = new Map(
			[...this.classes.numeral].flatMap(([first, list]) =>
				list.filter(({ words }) => words.length === 1).map(({ value }) => [first, Number(value)]),
			),
		);
		this.multipliers = new Map(
			Object.entries(pack.multipliers).map(([word, value]) => [vocabulary.add(foldWord(word)), value]),
		);
		this.joinedOrdinalSuffixes = pack.ordinalSuffixes.some((suffix) => suffix.startsWith('-'))
			? new Set(pack.ordinalSuffixes.map(foldWord))
			: undefined;
		this.joinsToCoarser = joinKeys(pack.joinsToCoarser);
		this.joinsToClock = joinKeys(pack.joinsToClock);
		this.clockRemarks = new Set((pack.clockRemarks ?? []).map(foldWord));
		this.ownClocks = new Set(pack.ownClocks);
		this.wordsLikeZones = new Set(pack.wordsLikeZones);
		this.ambiguousNames = new Set(pack.ambiguousNames.map(foldWord));
		this.reachCues = new Set(pack.reachCues?.map(foldWord));
		this.untilCues = new Set(pack.untilCues);
		this.betweenTimes = joinKeys(pack.betweenTimes);
		this.notBeforeDate = new Set(pack.notBeforeDate.map(foldWord));
		this.eventWords = new Set(pack.eventWords?.map(foldWord));
		this.beforeFeasts = new Set(pack.beforeFeasts?.map(foldWord));
		this.feastHeads = new Set(pack.feastHeads?.map(foldWord));
		this.betweenWeekdays = new Set(pack.betweenWeekdays?.map(foldWord));
		this.eventfulWords = new Set(pack.eventfulWords?.map(foldWord));
		this.streetWords = new Set(pack.streetWords?.map(foldWord));
		this.gameWords = new Set(pack.gameWords?.map(foldWord));
		this.minuteCues = new Set(pack.minuteCues?.map(foldWord));
		this.behindLengths = new Set(pack.behindLengths?.map(foldWord));
		const rules = pack.holidays ? commonRules + holidayRules : commonRules;
		this.tree = new RuleTree([...parseRules(pack.rules, vocabulary), ...parseRules(rules, vocabulary)], vocabulary);
		this.#markCues();
		this.#markFirstWords();
		this.#markFollowers();
		const between = new Set(
			[...this.joinsToCoarser, ...this.joinsToClock, ...(this.joinedOrdinalSuffixes ?? [])].flatMap((key) =>
				key.split(/[ -]/u),
			),
		);
		this.places = new WordProperty((word, words) => {
			const text = foldWord(words.folded(word));
			const read = vocabulary.property.on(words).of(word);
			const known = read >> FORM_BITS !== UNKNOWN_ENTRY || (read & FORM_CUT) === FORM_CUT;
			return (
				(known || between.has(text) || isZone(text) ? IN_TIMES : 0) | (this.clockRemarks.has(text) ? OPENS_REMARK : 0)
			);
		});
	}

	#entries(wordClass: WordClass, lists: WordLists): Entries {
		const byFirst = new Map<number, Entry[]>();
		for (const [value, forms] of lists) {
			for (const sequence of wordSequences(forms)) {
				const words = this.vocabulary.addAll(sequence);
				const first = words[0]!;
				const known = byFirst.get(first);
				if (known) {
					known.push({ words, value });
				} else {
					byFirst.set(first, [{ words, value }]);
					this.vocabulary.classes[first]! |= CLASS_BITS[wordClass];
				}
			}
		}
		byFirst.forEach((list) => list.sort((a, b) => b.words.length - a.words.length));
		return byFirst;
	}

	#markCues(): void {
		const { vocabulary, pack } = this;
		const mark = (words: Iterable<string>, flag: number): void => {
			for (const word of words) {
				vocabulary.addFlags(foldWord(word), flag);
			}
		};
		for (const cue of pack.futureCues) {
			const [first, second] = cue.split(' ');
			if (second === undefined) {
				mark([cue], FUTURE_CUE);
			} else {
				vocabulary.addPair(foldWord(first!), foldWord(second), FUTURE_PAIR);
			}
		}
		mark(pack.pastCues, PAST_CUE);
		mark(pack.shareCues, SHARE_CUE);
		mark(pack.publicationCues, PUBLICATION_CUE);
		mark(pack.birthCues ?? [], BIRTH_CUE);
		mark(pack.passiveCues ?? [], PASSIVE_CUE);
		mark(pack.governingCues ?? [], GOVERNING_CUE);
		vocabulary.addEndings(pack.pastEndings ?? [], PAST_CUE);
		vocabulary.addEndings(pack.futureEndings ?? [], FUTURE_CUE);
		mark(pack.ordinalSuffixes, ORDINAL_SUFFIX);
		mark(SIGNS_BEFORE_AMOUNT, SIGN_BEFORE_AMOUNT);
		mark(SIGNS_BEFORE, SIGN_BEFORE);
		mark(SIGNS_AFTER, SIGN_AFTER);
		mark(NUMBER_JOINTS, NUMBER_JOINT);
	}

	#markFirstWords(): void {
		const { root } = this.tree;
		const { flags } = this.vocabulary;
		this.tree.forEachWord(new Set([root.id]), (entry, { ends }) => {
			flags[entry]! |= ends.length > 0 ? BEGINS | ALONE : BEGINS;
		});
		let alone = 0;
		for (const { node, wordClasses } of root.wordSlots) {
			alone |= node.ends.length > 0 ? wordClasses : 0;
		}
		this.#markClasses(root.wordClasses, BEGINS);
		this.#markClasses(alone, ALONE);
	}

	#markFollowers(): void {
		const { flags } = this.vocabulary;
		const follows = (entry: number): void => {
			flags[entry]! |= FOLLOWS;
		};
		const { root } = this.tree;
		const nodes = [...root.digitSlots, ...root.wordSlots].map(({ node }) => node);
		this.tree.forEachWord(new Set([root.id]), (_, node) => nodes.push(node));
		this.tree.forEachWord(new Set(nodes.map(({ id }) => id)), follows);
		this.#markClasses(
			nodes.reduce((bits, { wordClasses }) => bits | wordClasses, 0),
			FOLLOWS,
		);
		// Inside a slot of several words: "chủ nhật", "hai mươi lăm", "5th".
		[...this.multipliers.keys(), ...this.classes.numeral.keys()].forEach(follows);
		this.pack.ordinalSuffixes.forEach((suffix) => follows(this.vocabulary.add(foldWord(suffix))));
		for (const list of Object.values(this.classes)) {
			list.forEach((some) =>
				some.forEach(({ words }) => {
					if (words[1] !== undefined) {
						follows(words[1]);
					}
				}),
			);
		}
	}

	/** Flags every word that begins an entry of these classes. */
	#markClasses(wordClasses: number, flag: number): void {
		const { classes, flags } = this.vocabulary;
		classes.forEach((bits, entry) => {
			if ((bits & wordClasses) !== 0) {
				flags[entry]! |= flag;
			}
		});
	}
}

function byValue(values: Readonly<Record<string, number>>): WordLists {
	return Object.entries(values).map(([word, value]) => [value, [word]]);
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

/** Joining words with one space between their pieces, as the joiner looks them up. */
function joinKeys(words: readonly string[]): ReadonlySet<string> {
	return new Set(wordSequences(words).map((sequence) => sequence.join(' ')));
}
