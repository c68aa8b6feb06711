import { reason, type Reason } from '../reason';
import { ANY, LOC, MISC, ORG, PER } from './types';
import { listReason } from './listKinds';
import * as kinds from './phraseKinds';

/**
 * One kind of evidence for a name: the type it speaks for, how much, and what a person is told. Weights are added up. What
 * has a reason speaks for a name at all as well as for its type; what has none only moves the type.
 *
 * The scale: a passage is a name from a sum above 0; 1 is a hint, 2 holds by itself, 4 is nearly certain. Casing gives
 * from −3 to 3.
 */
export interface EvidenceKind {
	/** One of `types.ts`. */
	readonly type: number;
	readonly weight: number;
	/** `{0}` stands for the words that are the evidence. */
	readonly why: Reason | undefined;
}

/** Evidence that a person is told. */
export interface ToldEvidence extends EvidenceKind {
	readonly why: Reason;
}

function told(type: number, weight: number, why: Reason): ToldEvidence {
	return { type, weight, why: type === ANY ? generally(why) : why };
}

function generally(why: Reason): Reason {
	return { ...why, general: true };
}

/** Against a name of any type; nobody is told why a passage is no name. */
function doubt(weight: number): EvidenceKind {
	return told(ANY, weight, reason('Capitalised where no sentence begins'));
}

function silent(type: number, weight: number): EvidenceKind {
	return { type, weight, why: undefined };
}

/** The words before a name. */
export const BEFORE = {
	title: told(PER, 4, reason('After the title “{0}”')),
	honorific: told(PER, 4, reason('After “{0}”, as people are called')),
	/** Before a listed name, which it must outweigh. */
	honorificBeforeListed: told(PER, 6, reason('After “{0}”, as people are called')),
	/** A place's head that belongs to a body before it: `Chủ tịch UBND tỉnh`. */
	officeOfPerson: told(PER, 4, reason('After “{0}”, as people are called')),
	/** Before a listed place that is no country. */
	groundOfListed: told(LOC, 6, reason('After “{0}”')),
	clubCueBeforeListed: told(ORG, 6, reason('After “{0}”')),
	veto: told(ANY, -8, reason('After “{0}”, which makes no name')),
	houseNumber: told(LOC, 4.5, reason('After a house number')),
	creditOfAgency: told(ORG, 1.5, reason('After “{0}”, as photographers and agencies are named')),
	credit: told(ANY, 1.5, reason('After “{0}”, as photographers and agencies are named')),
	creditOfPerson: told(PER, 4, reason('After “{0}”, as photographers and agencies are named')),
	creditOfSeveralWords: silent(PER, 0.8),
	creditOfOneWord: silent(ORG, 0.8),
	foreignSource: silent(ORG, 3),
	stroke: silent(PER, 1.5),
	agencyBehindStroke: silent(ORG, 3),
	byline: told(PER, 3, reason('After “{0}”, as photographers and agencies are named')),
	/** `theo Rosstat`: people are rather called by more than one word there. */
	sourceWord: silent(ORG, 0.7),
	lowerHead: told(ORG, 3.5, reason('After “{0}”')),
	/** «Chủ tịch Vicofa Nguyễn Nam Hải» */
	bodyOfTitle: silent(ORG, 7),
	/** `в Кириллове`, which ends like somebody's name. */
	townInCase: told(LOC, 6.5, reason('After “{0}”')),
	/** `мэр Вологды`, before the mayor's name. */
	ownerOfTitle: told(LOC, 2.5, reason('After “{0}”')),
	/** «(R-Warren)» */
	seat: told(LOC, 5, reason('After “{0}”')),
	/** `Greek`, before words that no list knows. */
	nation: silent(PER, 1.5),
	/** `told the` Post */
	paper: told(ORG, 4, reason('After “{0}”')),
	thingInGuillemets: told(MISC, 4.5, reason('After “{0}”')),
	placeInGuillemets: told(LOC, 4.5, reason('After “{0}”')),
	workCue: told(MISC, 4, reason('In quotation marks after “{0}”')),
	homeBehindAge: told(LOC, 4, reason('After “{0}”')),
	unquotedTitle: told(MISC, 4, reason('After “{0}”')),
	/** `cụ bà 77 tuổi Joan Hobbs` */
	age: told(PER, 3, reason('After “{0}”, as people are called')),
	/** `nụ cười của Rivola` */
	ownedByPerson: told(PER, 2.5, reason('After “{0}”, as people are called')),
	/** `Truyện Kiều của Nguyễn Du` */
	workOfAuthor: silent(PER, 3),
} as const satisfies Readonly<Record<string, EvidenceKind>>;

/** A cue right before a name, by the cue's kind. */
const CUES: readonly (readonly [kind: number, evidence: ToldEvidence])[] = [
	[kinds.TITLE, told(PER, 4, reason('After “{0}”'))],
	[kinds.TITLE_WITH_FIELD, told(PER, 3.5, reason('After “{0}”'))],
	[kinds.HONORIFIC, told(PER, 4, reason('After “{0}”'))],
	[kinds.PLACE_HEAD, told(LOC, 5, reason('After “{0}”'))],
	[kinds.STATE_HEAD, told(LOC, 3, reason('After “{0}”'))],
	[kinds.PLACE_PREPOSITION, told(LOC, 4, reason('After “{0}”'))],
	[kinds.PLACE_CUE, told(LOC, 1.5, reason('After “{0}”'))],
	[kinds.ORGANIZATION_CUE, told(ORG, 3.5, reason('After “{0}”'))],
	[kinds.NAMING_HEAD, told(ORG, 3, reason('After “{0}”'))],
	[kinds.CLUB_CUE, told(ORG, 1.5, reason('After “{0}”'))],
	[kinds.PRODUCT_CUE, told(MISC, 3, reason('After “{0}”'))],
	[kinds.EVENT_HEAD, told(MISC, 2.5, reason('After “{0}”'))],
	[kinds.WORK_CUE, told(MISC, 3, reason('After “{0}”'))],
];

/** The kinds of cues that are evidence by themselves. */
export const TELLING_CUES = CUES.reduce((sum, [kind]) => sum | kind, 0);

export function evidenceOfCue(kind: number): ToldEvidence {
	return CUES.find(([other]) => other === kind)![1];
}

/** The words after a name. */
export const AFTER = {
	verb: told(PER, 1.2, reason('Before “{0}”, as who speaks or acts')),
	/** `đã chia tay` */
	personsAct: told(PER, 3, reason('Before “{0}”, as who speaks or acts')),
	/** Of a name that is listed for something else. */
	actOfListed: told(PER, 5, reason('Before “{0}”, as who speaks or acts')),
	/** Organisations speak and act too. */
	verbOfOrganization: silent(ORG, 0.8),
	/** `Rivola shares`, `Rivola's chief executive` */
	body: silent(ORG, 3),
	/** `the Independent newspaper` */
	publication: told(ORG, 5, reason('Before “{0}”, as who speaks or acts')),
	/** `Rosaly Hobbs of NASA` */
	member: silent(PER, 1.5),
	/** `trên Facebook`, of whom readers are asked to follow. */
	platform: told(ORG, 4.5, reason('Before “{0}”, as who speaks or acts')),
	age: told(PER, 5, reason('Before an age')),
	/** Of a match: who scored. */
	minute: told(PER, 6, reason('Before a minute of the match')),
	widerPlace: told(LOC, 1.5, reason('Before the place around it, “{0}”')),
	regionCode: told(LOC, 4, reason('Before the place around it, “{0}”')),
	/** `Harwick Woman Charged` */
	local: told(LOC, 4, reason('Before “{0}”, as who speaks or acts')),
	/** `Harwood-Dunwell flights` */
	route: silent(LOC, 4),
	/** `HARWOOD, Nov 22 —` */
	dateline: silent(LOC, 4),
	title: told(PER, 2, reason('Before the title “{0}”')),
	/** `Wenhao (Singapore)`, as competitors are listed. */
	countryInBrackets: told(PER, 3, reason('Before the place around it, “{0}”')),
	workCue: told(MISC, 4, reason('In quotation marks, and called “{0}”')),
	/** `Ngày Gió Lớn khởi chiếu` */
	fate: told(MISC, 4, reason('Before “{0}”, as works are spoken of')),
	/** `Đêm Xưa của nhạc sĩ Lê Tám` */
	maker: silent(MISC, 4),
	/** Behind a listed place that is no country, and before another name. */
	clubCue: told(ORG, 6, reason('Before “{0}”, as who speaks or acts')),
} as const satisfies Readonly<Record<string, EvidenceKind>>;

/** The name's own words: how they begin and end, and how they are written. */
export const INSIDE = {
	organizationEnding: told(ORG, 3.5, reason('Ends in “{0}”')),
	/** After a given name: `Charlotte Church` may be a person. */
	organizationEndingAfterGivenName: told(ORG, 1.5, reason('Ends in “{0}”')),
	eventEnding: told(MISC, 3.5, reason('Ends in “{0}”')),
	placeEnding: told(LOC, 3, reason('Ends in “{0}”')),
	/** A title before `Кировской области` belongs to somebody else. */
	placeNoun: told(LOC, 6, reason('Ends in “{0}”')),
	territoryAtEnd: told(ORG, 3, reason('Ends in “{0}”')),
	bodyEnding: told(ORG, 5.5, reason('Ends in “{0}”')),
	endingAfterPossessive: told(ORG, 5, reason('Ends in “{0}”')),
	placeEndingAfterPossessive: told(LOC, 5, reason('Ends in “{0}”')),
	organizationHead: told(ORG, 5, reason('Begins with “{0}”')),
	eventHead: told(MISC, 5, reason('Begins with “{0}”')),
	placeHead: told(LOC, 5, reason('Begins with “{0}”')),
	numberedPlace: told(LOC, 5, reason('After “{0}”')),
	saint: told(LOC, 3, reason('Begins with “{0}”')),
	houseOfSaint: told(ORG, 3, reason('Begins with “{0}”')),
	siteAddress: told(ORG, 6, reason("A site's address")),
	ampersand: told(ORG, 2.5, reason('Joined by “&”')),
	inQuotes: told(ORG, 3, reason('In quotation marks, as organisations are')),
	inGuillemets: told(ORG, 4.5, reason('In quotation marks, as organisations are')),
	thingInGuillemets: told(MISC, 4.5, reason('In quotation marks')),
	quotedTitle: told(MISC, 3, reason('In quotation marks')),
	/** `Ngày Gió Lớn` */
	capitalTitle: told(MISC, 4, reason('A title, of common words with a capital each')),
	/** `Worlds 2019` */
	withItsYear: told(MISC, 4, reason('An event with its year: elsewhere it has another one')),
	/** `Cánh đồng bất tận (2005)` */
	datedTitle: told(MISC, 4, reason('A title, with the year “{0}” behind it')),
	/** «Лужники Арена» */
	placeInGuillemets: told(LOC, 4.5, reason('In quotation marks')),
	/** `OH` in `Toledo, OH`. */
	regionCode: told(LOC, 4, reason('Behind the town that lies there')),
	/** `Can Tho City` */
	vietnamesePlace: silent(LOC, 2),
	/** `Ростов-на-Дону` */
	townOnRiver: silent(LOC, 7),
	/** `Филармония`, alone. */
	bareBody: silent(ORG, 3),
	/** `Defender Service of Detroit`: what goes on after the word that says what it is. */
	genitive: silent(PER, -3),
	genitiveOfWork: silent(MISC, 0.5),
	/** `The Tortured Poets Department`, `Lord of the Rings`: English articles and small words inside a text of another language. */
	englishTitle: silent(PER, -3),
	/** `House` Democrats */
	chamber: told(ORG, 4, listReason('organisation')),
	/** `Channel 7` */
	station: told(ORG, 5, reason('A name of this type in news texts')),
	/** One word in capitals, or with capitals inside it. */
	acronym: told(ORG, 0.8, reason('In capitals throughout')),
	innerCapitals: told(ORG, 0.6, reason('Capitals inside the word')),
	/** `FinBank`, in a language whose people are called so by no name. */
	foreignCapitals: silent(ORG, 1),
	brand: silent(MISC, 0.5),
	acronymFirst: silent(ORG, 1.5),
	figures: silent(MISC, 2),
	/** `mẫu S21` */
	figuresAlone: silent(PER, -4),
	/** `told The Gannets` */
	article: silent(ORG, 2.5),
	/** `737 Max` */
	model: told(MISC, 3, reason('Capitalised where no sentence begins')),
	/** `O'Neill` */
	apostrophe: silent(PER, 1.5),
	initials: told(PER, 2.5, reason('An initial and a family name')),
	familyName: told(PER, 2.5, reason('“{0}” is a family name')),
	/** «Châu Văn Khảm», beside the family name or without one that is known. */
	middleName: silent(PER, 3),
	/** «Dụng Quang Khải»: places of three syllables are mostly listed. */
	threeSyllables: silent(PER, 1),
	/** `Tran Van Tam`, without accents. */
	syllabicName: told(PER, 4.5, reason('“{0}” is a family name')),
	givenName: told(PER, 2.2, reason('“{0}” is a given name')),
	/** Vietnamese places are made of the same syllables. */
	givenSyllable: told(PER, 1.2, reason('“{0}” is a given name')),
	ruler: told(PER, 3, reason('Ends in “{0}”')),
	/** `s/o` */
	filiation: silent(PER, 4),
	/** `Obama`, alone. */
	wellKnown: told(PER, 3, reason('A name of this type in news texts')),
	/** One syllable with a capital that no sentence asks for. */
	givenNameAlone: told(PER, 1.5, reason('“{0}” is a given name')),
	givenNameOfOneWord: silent(PER, 1),
	nameInHeadline: told(PER, 3, reason('“{0}” is a name of people')),
	/** Of a headline in which all words have capitals: who makes the news. */
	unknownInHeadline: silent(PER, 0.5),
	hyphenBeforeSmall: told(PER, 1.5, reason('A hyphen before a small letter, as in names from Korea and China')),
	personEnding: told(PER, 1.2, reason('Ends like a family name: -{0}')),
	/** Two to four words with a capital each: all syllables, none, or some. */
	syllables: silent(PER, 1.2),
	foreignWords: silent(PER, 1),
	mixedWords: silent(PER, 0.7),
	oneSyllable: silent(PER, 0.6),
	oneWord: silent(PER, 0.3),
	oneWordAsPlace: silent(LOC, 0.2),
	townEnding: silent(LOC, 0.8),
	manyWords: silent(ORG, 0.5),
} as const satisfies Readonly<Record<string, EvidenceKind>>;

/** Two capitals and more where no sentence begins add this much. */
export const SEVERAL_CAPITALS = 1;
export const CASED_INSIDE = generally(reason('Capitalised where no sentence begins'));
export const NEVER_LOWER = generally(reason('“{0}” hardly ever stands in lower case'));

/** What takes weight away from words that only seem to be names. */
export const CASING = {
	/** A word that is hardly ever a name, whatever its capital. */
	stopWord: doubt(-2),
	/** `the WHOLE season`: letters may be short for anything, but this is a word. */
	emphasis: doubt(-3),
	/** `the Department`: short for one that stands elsewhere. */
	bareEnding: doubt(-2),
	/** `Palestinian`, alone. */
	nation: doubt(-6),
	/** `Editor's Note`: the capital of a common word may be a label's too. */
	commonWord: doubt(-1),
	/** Of a headline in which all words have capitals. */
	headline: doubt(-4),
	/** `NPL`, which the text explains in small letters; `NGOs`. */
	commonLetters: doubt(-8),
	/** `Khởi` before `nghiệp`, which make one word. */
	halfOfCompound: doubt(-6),
	/** `Vàng`, alone: what other texts write in lower case mostly. */
	commonSyllable: doubt(-3),
	/** `Hiệp` hai: nobody of that name stands inside a sentence. */
	loneSyllable: doubt(-4),
	/** Perhaps so: a doubtful syllable before a small one. */
	halfOfWord: doubt(-2),
} as const satisfies Readonly<Record<string, EvidenceKind>>;

/** The lists of the packs. */
export const LIST_WEIGHT = 4;
export const COUNTED_WEIGHT = 2.5;
/** With a direction (`Bắc Triều Tiên`), or where a source is named. */
export const SURE_LIST_WEIGHT = 5;

/** The name before it is the longer one. */
export const SHORT_FOR_BEFORE = reason('Short for the name before it');

/** @param full the longer name */
export function shortFor(full: string): Reason {
	return reason('Short for “{0}”', full);
}

/** @param count how many */
export function namedInOthers(count: number): Reason {
	return reason('Named so in other documents: {0}', count);
}

/** @param other as it is written there */
export function inOtherScript(other: string): Reason {
	return reason('“{0}” in another script', other);
}

/** The texts that tell such reasons from others. */
export const SHORT_FOR = shortFor('').text;
export const NAMED_IN_OTHERS = namedInOthers(0).text;
export const IN_OTHER_SCRIPT = inOtherScript('').text;

/** Other places: neighbours, the document, the corpus. */
export const ELSEWHERE = {
	/** `the North` */
	countryHalf: told(LOC, 4, reason('Short for the half of a country that the text names')),
	/** Between commas and dashes; the type is the neighbour's. */
	neighbour: silent(ANY, 1.3),
	neighbourByWord: silent(ANY, 1),
	/** `Quảng Nam 1-1 Sài Gòn` */
	score: told(ORG, 2.5, reason('Beside a score')),
	scoreOfListed: told(ORG, 6, reason('Beside a score')),
	/** `Harwick 3 2 1 0 5 2 7` */
	sideInTable: told(ORG, 6, reason('In an enumeration of names of this type')),
	/** `Harbour Workers' Union (HWU)` */
	letters: told(ORG, 4, SHORT_FOR_BEFORE),
	shortForBefore: told(ORG, 2, SHORT_FOR_BEFORE),
	/** `Liên hoan phim quốc tế Hà Nội (HANIFF)` */
	shortForEvent: told(MISC, 4, SHORT_FOR_BEFORE),
	besideTerritory: told(LOC, 4, reason('Beside another territory')),
	lineByItself: told(PER, 2, reason('A line by itself, as authors sign')),
	/** All its words are given to people. */
	signature: told(PER, 4, reason('A line by itself, as authors sign')),
	sourceTagPlace: told(LOC, 4, reason('In the tag that names the source')),
	sourceTagPerson: told(PER, 4, reason('In the tag that names the source')),
	sourceTag: told(ORG, 5, reason('In the tag that names the source')),
	bodiesAround: told(ORG, 5, listReason('organisation')),
	programsAround: told(MISC, 5, listReason('event, treaty, work, product')),
	placesAround: told(LOC, 5, listReason('city or state')),
	platformLine: told(ORG, 5, listReason('company')),
	sourceLinePerson: told(PER, 4, reason('In the line that names the source')),
	sourceLine: told(ORG, 5, reason('In the line that names the source')),
	/** `Kettle Mail`, under «Our network». */
	sisterTitle: told(ORG, 4, reason('In an enumeration of names of this type')),
	copyright: told(ORG, 5, reason('In the line that names the source')),
	lineUp: told(PER, 4, reason('A name of this type in news texts')),
	repeatedWork: told(MISC, 4, reason('Named so elsewhere in this document')),
} as const satisfies Readonly<Record<string, EvidenceKind>>;

/** The same words in this document, of whatever type; less where only a part or a headline says so. */
export const SAME_WORDS = reason('Named so elsewhere in this document');
export const SAME_WORDS_WEIGHT = 4;
export const SAME_WORDS_PART_WEIGHT = 3;
/** A part of a longer name in this document; less where a sentence begins. */
export const SHORT_FORM_WEIGHT = 4;
export const SHORT_FORM_AT_START_WEIGHT = 3;
/** Names of this type in other documents. */
export const CORPUS_WEIGHT = 2.5;
/** Most of an enumeration's members; the type gets so much more than the one before it. */
export const ENUMERATION = reason('In an enumeration of names of this type');
export const ENUMERATION_LEAD = 1;
