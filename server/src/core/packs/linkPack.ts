import type { EntityType } from '../model';
import { list } from './words';

/** What a language knows about which names are one thing. Names are compared by `foldName` in all of them. */
export interface LinkPack {
	/**
	 * Groups of names of one thing, the one to show first. Groups of several packs that share a name of one type are one
	 * group: that is how `Nga` meets `Россия`.
	 */
	readonly aliases: readonly AliasGroup[];
	/**
	 * Generic words that a name may have in front or leave out (`Liên bang Nga`, `đảo Phú Quốc`, `CLB Hà Nội`), in lower
	 * case. The words of one group say the same; two groups in front of one name mean two things (a province and its town).
	 */
	readonly genericPrefixes: readonly GenericWords[];
	/** The same behind a name: `Arsenal FC`. */
	readonly genericSuffixes: readonly GenericWords[];
	/**
	 * Generic words that, in front of one of these names and outside of it, name another thing: `bán đảo Triều Tiên` isn't
	 * the country, `sân bay Bình Nhưỡng` isn't the city. In lower case.
	 */
	readonly otherThings: readonly OtherThings[];
	/** Family names that stand first, in lower case: after them a short form may be the first word (`Kim`) or the last ones (`Văn Quyết`). */
	readonly familyNamesFirst: readonly string[];
	/** Who is never called by the family name that stands first; left out where all may be. */
	readonly givenNameOnly?: GivenNameOnly;
	/** Words that a name may begin with or not, in lower case: `the`. */
	readonly articles: readonly string[];
	/** By which a body or an event is called after its whole name, where these stand first, in lower case: `hiệp hội`. */
	readonly shortHeads?: readonly string[];
	/** How names of bodies are shortened, and what they leave out; left out where neither is known. */
	readonly bodyWords?: BodyWords;
	/** Bodies of one word that are those of one of these countries unless another one is named: `МИД` for `МИД РФ`; and what stands before whose name a body bears: `МГУ имени Ломоносова`. */
	readonly homes?: {
		readonly bodies: RegExp;
		readonly countries: readonly string[];
		readonly namesakes: readonly string[];
	};
	/** Words that join what a name is of: after them the rest may be left out (`Bank of England`), in lower case. */
	readonly ofWords: readonly string[];
	/** Case endings, longest first, with what the base form has instead; empty where names aren't inflected. */
	readonly inflections: readonly Inflection[];
	/** Words too short for these whose stem is surely the first group: `Уфа`, `Уфой`. */
	readonly shortStems?: RegExp;
	/** Ends of fathers' names without their case endings: `Анатольевич`, by which and the given name people are addressed. */
	readonly patronymics?: RegExp;
	/** Endings by which a surname is a man's, or a woman's, in whatever case; left out where surnames are the same for both. */
	readonly surnameGenders?: SurnameGenders;
	/** How the base form of a name is made that stands in other cases alone; left out where names aren't inflected. */
	readonly nominatives?: () => Nominatives;
	/** Words around people's names that tell who is meant where several have one name. */
	readonly personCues?: PersonCues;
}

/** Signs of a name whose bearer is called by the last word: `Nguyễn Văn An` is `ông An`. All in lower case. */
export interface GivenNameOnly {
	readonly families: readonly string[];
	/** Between family and given name. */
	readonly middles: readonly string[];
	/** Those of {@link middles} that a name of four words may leave out: `thị`. */
	readonly optional: readonly string[];
}

/** All in lower case. */
export interface BodyWords {
	/** `gd đt = giáo dục đào tạo`: parts of names by their letters; between these there may be signs, joiners, or nothing. */
	readonly abbreviations: readonly string[];
	/** Words between others that a name has or leaves out: `và`. */
	readonly joiners: readonly string[];
	/** Before a territory, the level that goes without saying: `Công an tỉnh Bắc Giang`, `Công an Bắc Giang`. */
	readonly province: string;
	/** Levels that are to be said. */
	readonly otherLevels: readonly string[];
	/** What ends like one of them, and is a body: `Thông tấn xã`. */
	readonly notOfLevel: readonly string[];
	/** Behind {@link province}, what makes one word with it: `tỉnh ủy`. */
	readonly notProvince: readonly string[];
	/** Clubs, many of which are called by their town alone: `Becamex Bình Dương`. */
	readonly clubs: readonly string[];
	/** Behind a paper's name, what its site is called by: `online`. */
	readonly siteNames: readonly string[];
	/** What companies deal in, before their own name: `xây dựng`. */
	readonly trades: readonly string[];
	/** How the names of companies begin that are called by their own name alone, and not those that belong to one: `tập đoàn`. */
	readonly parents: readonly string[];
	/** How bodies of a state begin, which are those of {@link country} unless another one is named: `bộ`. */
	readonly ofState: readonly string[];
	readonly country: string;
	/** Its provinces and towns: papers and clubs are called like them, and are no such place; their names are right as they are written. */
	readonly territories: readonly string[];
}

/** Each of one word, in lower case. */
export interface PersonCues {
	/** Before a name: `Mr`. */
	readonly titles: SurnameGenders;
	/** Whom others have, as a text introduces them: `her brother Peter Holt`. */
	readonly kin: SurnameGenders;
	/** Who does what the sentence tells: `he`. */
	readonly pronouns: SurnameGenders;
	/** Who does it by the ending of its verb; left out where verbs don't tell. */
	readonly deeds?: Deeds;
	/** Whose: `her`. */
	readonly whose: readonly string[];
	/** Right before who somebody plays in a film or on stage: `the role of Sarah`, `vai Lan`. */
	readonly parts: readonly string[];
	/** The same, where a word of the sentence before says that it is about a film or play: `stars as Sarah`. */
	readonly asParts: readonly string[];
	/** Such words. */
	readonly stage: readonly string[];
}

/** Verbs that tell by their ending who does it, and surnames for which that counts: a woman's, or a man's in another case. */
export interface Deeds {
	/** Endings of such surnames as a woman has them who does it. */
	readonly subjects: readonly string[];
	/** Endings of such surnames as a woman has them to whom it is done. */
	readonly objects: readonly string[];
	/** Endings of verbs. */
	readonly verbs: SurnameGenders;
}

/** What is a man's, and a woman's. */
export interface SurnameGenders {
	readonly man: readonly string[];
	readonly woman: readonly string[];
}

export interface AliasGroup {
	readonly type: EntityType;
	readonly names: readonly string[];
}

/** The {@link GenericWords.meaning} of what papers are called, and their sites. */
export const PAPERS = 'paper';
/** The same of clubs. */
export const CLUB = 'club';

export interface GenericWords {
	readonly types: readonly EntityType[];
	readonly words: readonly string[];
	/** Groups with the same meaning, in whatever pack, in front or behind, say the same: `CLB Hà Nội`, `Hà Nội FC`. */
	readonly meaning?: string;
}

export interface OtherThings {
	readonly heads: readonly string[];
	readonly names: readonly AliasGroup[];
}

export interface Inflection {
	readonly ending: string;
	readonly bases: readonly string[];
}

/** Endings of words in lower case with those of their base forms, only such as surely have that; and words. */
export interface Nominatives {
	/** What a name that may be inflected ends with. */
	readonly inflected: RegExp;
	/** Letters, in lower case. */
	readonly consonants: string;
	/** Of places, and of bodies that are called like places. */
	readonly places: CaseEndings;
	readonly placesAlone: CaseEndings;
	/** Of surnames and patronymics that are surely a man's, a woman's. */
	readonly men: CaseEndings;
	readonly women: CaseEndings;
	/** Of men's given names that lose a vowel: the whole name for each of its forms. */
	readonly givenNamesOfMen: CaseEndings;
	/** Of women's given names that no list has. */
	readonly givenNamesOfWomen: CaseEndings;
	/** Of surnames behind a given name that is surely inflected. */
	readonly menAfterGivenName: CaseEndings;
	readonly womenAfterGivenName: CaseEndings;
	/** Behind a consonant: of men's given names and surnames, the base form with none; and of surnames alone. */
	readonly endingsOfMen: readonly string[];
	readonly endingsOfSurnames: readonly string[];
	/** What surnames end with that are the same in all cases. */
	readonly unchanging: RegExp;
	/** What women's given names end with, in the base form. */
	readonly endOfWomen: RegExp;
	/** Given names of men that end like a woman's. */
	readonly menWithVowel: readonly string[];
	/** Common nouns that names end with, behind adjectives: `Томская область`. */
	readonly feminineNouns: readonly string[];
	readonly masculineNouns: readonly string[];
	/** Of these adjectives. */
	readonly feminine: CaseEndings;
	readonly masculine: CaseEndings;
	/** Adjectives that end otherwise. */
	readonly irregular: readonly string[];
}

export type CaseEndings = readonly (readonly [ending: string, base: string])[];

/** Groups of one type, one to a line, their names between `|`. */
export function aliasGroups(type: EntityType, text: string): readonly AliasGroup[] {
	return text
		.split('\n')
		.map((line) => ({ type, names: list(line) }))
		.filter(({ names }) => names.length > 0);
}
