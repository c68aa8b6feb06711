import type { Mention } from '../core/model';
import type { PersonCues, SurnameGenders } from '../core/packs/linkPack';
import { PACKS } from '../core/packs/packs';
import { once } from '../core/packs/once';

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
/** What may stand between a word and the name that it introduces. */
const OPEN_END = /[\s,“"«(]+$/u;

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
		pronoun: new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...pronouns.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
		deeds: all.flatMap(({ deeds }) => deeds ?? []),
		whose: words(({ whose }) => whose),
		parts: all.flatMap(({ parts }) => parts),
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
	let flags = before && lastSentence(between) === 0 ? 0 : DISCOURSE.newSentence;
	if (!before || between.includes('\n')) {
		flags |= DISCOURSE.newLine | DISCOURSE.newSentence;
	}
	const { titles, kin, pronouns, pronoun } = cues();
	const beginning = text.slice(Math.max(0, mention.start - BEFORE), mention.start);
	const front = beginning.slice(lastSentence(beginning)).toLowerCase().replace(OPEN_END, '');
	const last = front.slice(front.lastIndexOf(' ') + 1);
	flags |= titles.get(last) ?? 0;
	const behind = textBehind(text, mention, next);
	const relation = kin.get(last) ?? kinBehind(behind);
	if (relation !== undefined) {
		flags |= relation | DISCOURSE.relative;
	}
	const [found] = pronoun.exec(behind) ?? [];
	if (found !== undefined) {
		flags |= pronouns.get(found.toLowerCase()) === DISCOURSE.man ? DISCOURSE.he : DISCOURSE.she;
	}
	flags |= deedFlags(text.slice(mention.start, mention.end), front === '', before && between, behind);
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
		parts.some(
			(phrase) => front.endsWith(phrase) && (front.length === phrase.length || front.endsWith(` ${phrase}`)),
		) ||
		(asParts.has(last) && wordsOf(front).some((word) => stage.has(word)))
	);
}

/** Where the last sentence of a text begins; 0 where none ends in it. */
function lastSentence(text: string): number {
	let start = text.lastIndexOf('\n') + 1;
	for (const { index, 0: end } of text.matchAll(/[.!?…]["”’»)]*\s/gu)) {
		const word = /[\p{L}\p{M}]+$/u.exec(text.slice(0, index))?.[0];
		// Behind a name itself or a bracket nothing was cut short.
		if (word === undefined || word.length >= LONG_WORD) {
			start = Math.max(start, index + end.length);
		}
	}
	return start;
}

/** In lower case. */
function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
}
