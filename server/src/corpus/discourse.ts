import type { Mention } from '../core/model';
import type { PersonCues, SurnameGenders } from '../core/packs/linkPack';
import { PACKS } from '../core/packs/packs';
import { once } from '../core/packs/once';
import { charClassAt, charClassTable, CLASS_MARK, isLetterClass, isSpaceClass } from '../core/text/charClass';
import { lastWord } from './nameCase';

/** How a mention stands among the others, as flags. */
export const DISCOURSE = {
	/** Another sentence, another line than that of the mention before. */
	newSentence: 1,
	newLine: 2,
	/** A title or a word for a relative before the name says so. */
	man: 4,
	woman: 8,
	/** `he` or `she` follows before anybody else is named. */
	he: 16,
	she: 32,
	/** Introduced as somebody's relative: `her brother Peter Holt`. */
	relative: 64,
	/** Somebody in a film or play: `stars as Sarah`. */
	part: 128,
	/** A surname that may be a man's or a woman's begins the sentence, and the verb says whose: `Громова отказалась`. */
	hisDeed: 256,
	herDeed: 512,
	/** Such a surname in one clause with the name before it: `Громов обыграл Громову`. */
	sameClause: 1024,
} as const;

/** How far before a name words count, and how far behind it. UTF-16 code units. */
const BEFORE = 60;
const BEHIND = 200;
/** Letters of a word that ends a sentence, where a full stop follows: shorter ones may be abbreviated. */
const LONG_WORD = 3;
/** Letters of a verb with an ending that tells who does it: shorter words are hardly any. */
const SHORTEST_DEED = 4;
/** What divides a sentence into clauses. */
const CLAUSE_END = /[,.;:!?…()«»“”"—–\n]/u;
/** What may stand between a word and the name that it introduces, beside white space. */
const OPENING = ',“"«(';
const STOPS = '.!?…';
const NEWLINE = 0x0a;
/** What may stand between a full stop and the white space behind it. */
const CLOSING = '"”’»)';

const cues = once(() => {
	const all = PACKS.flatMap(({ links }) => links.personCues ?? []);
	const words = (of: (cues: PersonCues) => readonly string[]): ReadonlySet<string> => new Set(all.flatMap(of));
	const gendered = (of: (cues: PersonCues) => SurnameGenders): ReadonlyMap<string, number> =>
		new Map(
			all.flatMap((one) => [
				...of(one).man.map((word) => [word, DISCOURSE.man] as const),
				...of(one).woman.map((word) => [word, DISCOURSE.woman] as const),
			]),
		);
	const pronouns = gendered((one) => one.pronouns);
	return {
		titles: gendered(({ titles }) => titles),
		kin: gendered(({ kin }) => kin),
		pronouns,
		longestPronoun: Math.max(...[...pronouns.keys()].map(({ length }) => length)),
		deeds: all.flatMap(({ deeds }) => deeds ?? []),
		whose: words(({ whose }) => whose),
		parts: byLastWord(all.flatMap(({ parts }) => parts)),
		asParts: words(({ asParts }) => asParts),
		stage: words(({ stage }) => stage),
	};
});

/**
 * What the text around a person's name says of who it is: a sum of {@link DISCOURSE}.
 *
 * @param before the mention before it
 * @param next the one behind it
 */
export function discourseOf(
	text: string,
	before: Mention | undefined,
	mention: Mention,
	next: Mention | undefined,
): number {
	const from = before?.end ?? 0;
	const between = text.slice(from, mention.start);
	let flags = before && lastSentence(text, from, mention.start) === from ? 0 : DISCOURSE.newSentence;
	if (!before || between.includes('\n')) {
		flags |= DISCOURSE.newLine | DISCOURSE.newSentence;
	}
	const { titles, kin } = cues();
	const front = sentenceBefore(text, mention).toLowerCase();
	const last = lastWord(front);
	flags |= titles.get(last) ?? 0;
	const behind = textBehind(text, mention, next);
	const relation = kin.get(last) ?? kinBehind(behind);
	if (relation !== undefined) {
		flags |= relation | DISCOURSE.relative;
	}
	flags |=
		pronounIn(behind) | deedFlags(text.slice(mention.start, mention.end), front === '', before && between, behind);
	return isPart(front, last) ? flags | DISCOURSE.part : flags;
}

/** All of the text that {@link discourseOf} looks at. */
export function surroundings(
	text: string,
	before: Mention | undefined,
	mention: Mention,
	next: Mention | undefined,
): string {
	const from = Math.max(0, Math.min(mention.start - BEFORE, before?.end ?? 0));
	return text.slice(from, mention.end) + textBehind(text, mention, next);
}

function textBehind(text: string, { end }: Mention, next: Mention | undefined): string {
	const behind = text.slice(end, Math.min(next?.start ?? text.length, end + BEHIND));
	const line = behind.indexOf('\n');
	return line < 0 ? behind : behind.slice(0, line);
}

/** `Peter Holt, her younger brother`. */
function kinBehind(behind: string): number | undefined {
	if (!behind.startsWith(',')) {
		return undefined;
	}
	const { kin, whose } = cues();
	const [first, ...others] = wordsOf(behind).slice(0, 3);
	return whose.has(first ?? '')
		? others.map((word) => kin.get(word)).find((gender) => gender !== undefined)
		: undefined;
}

/** @param between what stands between the name and the one before it, where there is one */
function deedFlags(name: string, opens: boolean, between: string | undefined, behind: string): number {
	for (const { subjects, objects, verbs } of cues().deeds) {
		const isSubject = hasEnding(name, subjects);
		if (isSubject || hasEnding(name, objects)) {
			const doer = isSubject && opens ? doerOf(behind, verbs) : 0;
			return doer | (between !== undefined && !CLAUSE_END.test(between) ? DISCOURSE.sameClause : 0);
		}
	}
	return 0;
}

/** Whose deed the first verb of the clause tells. */
function doerOf(behind: string, verbs: SurnameGenders): number {
	for (const word of wordsOf(behind.split(CLAUSE_END, 1)[0]!)) {
		if (word.length >= SHORTEST_DEED && hasEnding(word, verbs.woman)) {
			return DISCOURSE.herDeed;
		}
		if (word.length >= SHORTEST_DEED && hasEnding(word, verbs.man)) {
			return DISCOURSE.hisDeed;
		}
	}
	return 0;
}

function hasEnding(word: string, endings: readonly string[]): boolean {
	return endings.some((ending) => word.endsWith(ending));
}

function isPart(front: string, last: string): boolean {
	const { parts, asParts, stage } = cues();
	return (
		parts
			.get(last)
			?.some((phrase) => front.endsWith(phrase) && (front.length === phrase.length || front.endsWith(` ${phrase}`))) ===
			true ||
		(asParts.has(last) && wordsOf(front).some((word) => stage.has(word)))
	);
}

function byLastWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const all = new Map<string, string[]>();
	for (const phrase of phrases) {
		const word = lastWord(phrase);
		all.set(word, [...(all.get(word) ?? []), phrase]);
	}
	return all;
}

/** The beginning of the sentence that a name stands in, without what opens a bracket or quotation right before it. */
function sentenceBefore(text: string, { start }: Mention): string {
	const from = lastSentence(text, Math.max(0, start - BEFORE), start);
	let end = start;
	while (end > from && (isSpaceClass(charClassAt(text, end - 1)) || OPENING.includes(text.charAt(end - 1)))) {
		end--;
	}
	return text.slice(from, end);
}

/** Where the last sentence of a stretch of the text begins; `from` where none ends in it. */
function lastSentence(text: string, from: number, to: number): number {
	const classes = charClassTable();
	for (let at = to - 1; at >= from; at--) {
		const unit = text.charCodeAt(at);
		if (isSpaceClass(classes[unit]!) && (unit === NEWLINE || endsSentence(text, from, at))) {
			return at + 1;
		}
	}
	return from;
}

/** Whether what ends at a place is the end of a sentence, and no word cut short. */
function endsSentence(text: string, from: number, end: number): boolean {
	const classes = charClassTable();
	const isLetterBefore = (at: number): boolean => at > from && isOfWord(classes[text.charCodeAt(at - 1)]!);
	if (isLetterBefore(end)) {
		return false;
	}
	let stop = end - 1;
	while (stop >= from && CLOSING.includes(text.charAt(stop))) {
		stop--;
	}
	if (stop < from || !STOPS.includes(text.charAt(stop))) {
		return false;
	}
	let letters = 0;
	while (letters < LONG_WORD && isLetterBefore(stop - letters)) {
		letters++;
	}
	// Behind a name itself or a bracket nothing was cut short.
	return letters === 0 || letters === LONG_WORD;
}

/** Whom the first pronoun speaks of. Only words as short as one are cut out of the text. */
function pronounIn(text: string): number {
	const { pronouns, longestPronoun } = cues();
	const classes = charClassTable();
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		if (at < text.length && isOfWord(classes[text.charCodeAt(at)]!)) {
			continue;
		}
		const gender = at > start && at - start <= longestPronoun && pronouns.get(text.slice(start, at).toLowerCase());
		if (gender) {
			return gender === DISCOURSE.man ? DISCOURSE.he : DISCOURSE.she;
		}
		start = at + 1;
	}
	return 0;
}

function isOfWord(charClass: number): boolean {
	return isLetterClass(charClass) || charClass === CLASS_MARK;
}

/** In lower case. */
function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
}
