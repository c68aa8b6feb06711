import type { EntityType } from '../model';
import type { CaseWords } from './caseWords';
import type { Likelihood } from './likelihood';
import type { ListKind } from './listKinds';
import type { BodyParts, BusinessWords, CompanyWords, FieldWords, HeadWords } from './organizationWords';
import type {
	EndingWords,
	NameParts,
	NewsMedia,
	NumberWords,
	PageWords,
	PersonWords,
	SiteWords,
	WordEndings,
} from './packWords';
import type { Entry } from './phrases';
import type { DescribingWords, Determiners } from './smallWords';
import type { MatchWords, SportWords, TeamWords } from './sportWords';
import type { EventTitleWords, EventWords, ProductWords, RoadWords, VesselWords, WorkWords } from './thingWords';
import type { CasingShares } from './word';

/** Names with their type. */
export interface NameList {
	readonly type: EntityType;
	/** What kind of thing, for the reason. */
	readonly kind: ListKind;
	readonly names: readonly string[];
	/** They are other things as often, and the words around them decide. */
	readonly doubtful?: boolean;
}

/** What was counted over a large body of text, kept so that a word is found without reading the rest. */
export interface CountedData {
	/** For a word in lower case; undefined where nothing was counted, or it is a name nearly always. */
	casing(word: string): CasingShares | undefined;
	/** Bits of `wordKinds.ts` beside those that lists give to the word, by the form in which words are compared. */
	kindsOf?(word: string): number;
	/** The same of words of other languages, where only names of people are known of those. */
	foreignKindsOf?(word: string): number;
	/**
	 * The type of a name of which nothing but a hash is kept, of so many words, as `knownNameKey` spells it; letters that are short for
	 * a body stay capitals. Of several words that nobody listed one in sixteen thousand gets a type as well, of single ones one in two thousand.
	 */
	typeOfName?(key: string, words: number): 'ORG' | 'LOC' | undefined;
	/** Names by the type that the words before them spoke for: those whose first word is this one in lower case. */
	namesBeginning(word: string): readonly Entry[];
}

/**
 * What a language knows about names. All lists are in lower case but for `gazetteer`, and are compared without regard to
 * case; a phrase is words with spaces between them.
 */
export interface NamePack {
	/** Before a person, and part of the role: `tổng thống`, `prime minister`, `тренер`. */
	readonly titles: readonly string[];
	/** Titles that a field of office may follow: `bộ trưởng` (Quốc phòng). They are listed here only. */
	readonly titlesWithField: readonly string[];
	/** Before a person, but no role: `ông`, `Mr`, kinship terms. */
	readonly honorifics: readonly string[];
	/** Family names that come first: `nguyễn`, `kim`. */
	readonly familyNames: readonly string[];
	/** Given names that come first, in languages and foreign names that have them there. */
	readonly givenNames: readonly string[];
	/** Endings of family names of three letters and more: `enko`, `ович`. */
	readonly personEndings: readonly string[];
	/** Those of them that common nouns have as well, and that tell nothing of a word alone where a sentence begins: `ину` of `картину`. */
	readonly nounEndings?: ReadonlySet<string>;
	/** Lower-case syllables that end a Korean name (`Kim Jong un`). */
	readonly trailingSyllables: readonly string[];
	/** Lower-case words inside a person's name: `de`, `van`, `bin`. */
	readonly particles: readonly string[];
	/** Territories' short forms, names only beside another territory: `Trung, Nhật, Hàn`; `Nga-Triều`. */
	readonly shortTerritories: readonly string[];
	/** Short for a region, in capitals behind a town and a comma: `oh` (Toledo, OH). */
	readonly regionCodes: readonly string[];
	/** Lower-case words that make no name of what follows: `tiếng` (Anh). */
	readonly vetoCues: readonly string[];
	/** Words in front of a letter or word that ranks or sorts: `hạng` (A, Nhất), `Suite` (A). Lower-case but where titles have capitals. */
	readonly gradeCues: readonly string[];
	/** Verbs of saying and doing that follow people and organisations. */
	readonly personVerbs: readonly string[];
	/** What follows a person's age: `tuổi`. */
	readonly ageWords: readonly string[];

	/** Words that stand before hardly anything but places: `tại`, `ngụ`. */
	readonly placePrepositions: readonly string[];
	/** Words that often stand before places: `từ`, `in`. */
	readonly placeCues: readonly string[];
	/** Generic words before a place's name: `tỉnh`, `sân bay`; part of the name where they are capitalised inside a sentence. */
	readonly placeHeads: readonly string[];
	/** Those of the place's heads whose number makes a name by itself, head and all: `quận` (5), `quốc lộ` (1A). */
	readonly numberedHeads: readonly string[];
	/** Capitalised forms of state before a country: `Cộng hòa`, `CHDCND`; always part of the name. */
	readonly stateHeads: readonly string[];
	/** Words that begin the names of churches, schools, towns: `St` (Mary's Hospital). */
	readonly saints: readonly string[];
	/** Words whose possessive begins the name of a place or body: `King` ('s Cross Station). */
	readonly possessiveHeads: readonly string[];
	/** Directions that merge with the place that follows: `Bắc` (Triều Tiên), `South`. */
	readonly directions: readonly string[];
	/** Last words of places' names: `River`, `Street`. */
	readonly placeEndings: readonly string[];

	/** Heads of bodies that only a field and a territory can follow, never another name: `bộ`, `sở`, `ubnd`. */
	readonly governingHeads: readonly string[];
	/** Heads that any name can follow: `đại học`, `công ty`. */
	readonly namingHeads: readonly string[];
	/** Heads whose first word after them may be one of several territories: `viện` (Trung Quốc và Châu Á). */
	readonly studyHeads: readonly string[];
	/** Heads that are common nouns too: outside at a sentence's start, and names by themselves with a capital inside one. */
	readonly standingHeads: readonly string[];
	/** Words in lower case before an organisation's own name: `hãng`, `tờ`, `the newspaper`. */
	readonly organizationCues: readonly string[];
	/** Before a club, which may be called like its city (`thắng`, `tiền đạo của`), or before any body (`according to`). */
	readonly clubCues: readonly string[];
	/** Last words of organisations' names: `University`, `FC`. */
	readonly organizationEndings: readonly string[];
	/** Ends of one-word names of companies and authorities: `надзор`, `bank`. */
	readonly bodyEndings: readonly string[];
	/** Words of several syllables that names write with one capital (`Ngoại giao`), or that follow an organisation's head. */
	readonly compounds: readonly string[];
	/** First words of companies, clubs and media that are called by the rest alone: `công ty`. */
	readonly companyHeads: readonly string[];
	/** Last words of the same: `Group`. */
	readonly companyEndings: readonly string[];
	/** Words that go on in lower case inside the names of organisations and events: `động đất`, `иностранных дел`. */
	readonly tails: readonly string[];
	/** Lower-case words that join the parts of such a name: `và`, `of`, `по`. */
	readonly joiners: readonly string[];

	/** Those of the joiners that always belong to the word before them: `of`. */
	readonly genitives: readonly string[];

	/** First words of events, treaties, works: `hiệp ước`, `chiến tranh`. */
	readonly eventHeads: readonly string[];
	/** After an event's head in lower case: what it is for, up to a function word (`Tháng hành động vì trẻ em`). */
	readonly purposeWords: readonly string[];
	/** Last words of the same: `War`, `Cup`. */
	readonly eventEndings: readonly string[];
	/** Lower-case words before products, vehicles, weapons: `tên lửa`. */
	readonly productCues: readonly string[];
	/** Words before a work's title in quotation marks: `phim`, `роман`. */
	readonly workCues: readonly string[];
	/** Words that a work's title without quotation marks ends before: `của`, `được`. */
	readonly titleStops: readonly string[];
	/** Between a work's title and the word for it: `là`, `is`. */
	readonly copulas: readonly string[];
	/** Words before a photographer or agency: `ảnh`, `photograph`. */
	readonly creditCues: readonly string[];

	/** What begins a line that says where its text was taken from: `theo`, `source`. */
	readonly sourceWords: readonly string[];
	/** Never a name by itself, whatever its capital: sentence openers, pronouns, labels. */
	readonly stopCapitals: readonly string[];
	/** Capitalised phrases that are no names, though a name may begin like them: `Kim ngạch`, `Văn bản`. */
	readonly commonPhrases: readonly string[];
	/** Of two syllables written apart, what texts write in small letters, the second syllables by the first: `diễn` tập. */
	readonly everydayWords?: ReadonlyMap<string, ReadonlySet<string>>;
	/** Small words by which nobody is called, and with which sentences open: `sau`. */
	readonly sentenceOpeners?: ReadonlySet<string>;
	/** Words that end a run in lower case: prepositions, conjunctions, auxiliaries, common verbs. */
	readonly functionWords: readonly string[];
	/** Capitalised words that a full stop follows without ending the sentence: `TP`, `Mr`, `г`. */
	readonly abbreviations: readonly string[];
	/** Capitalised adjectives of nations and their speakers, which are no names: `Spanish`. */
	readonly demonyms: readonly string[];

	readonly gazetteer: readonly NameList[];
	readonly counted?: CountedData | undefined;
	/** What common nouns before a name, and in what is said of it, tell of its type; and those right after it. */
	readonly nounTypes?: ReadonlyMap<string, EntityType>;
	readonly nounTypesAfter?: ReadonlyMap<string, EntityType>;
	readonly pageWords?: PageWords;
	readonly siteWords?: SiteWords;
	/** What goes between places, and is called by both: `flights`. */
	readonly routes?: ReadonlySet<string>;
	readonly personWords?: PersonWords;
	readonly companyWords?: CompanyWords;
	readonly workWords?: WorkWords;
	readonly headWords?: HeadWords;
	readonly bodyParts?: BodyParts;
	readonly endingWords?: EndingWords;
	readonly wordEndings?: WordEndings;
	readonly vesselWords?: VesselWords;
	/** Of countries that are two, those that are called by their first word alone, too: `north korea`. */
	readonly countryHalves?: ReadonlySet<string>;
	readonly eventWords?: EventWords;
	readonly eventTitleWords?: EventTitleWords;
	readonly nameParts?: NameParts;
	readonly newsMedia?: NewsMedia;
	readonly matchWords?: MatchWords;
	/** Of the titles, whom somebody has: before an honorific they tell of another person (`con trai bà Lan`). */
	readonly relatives?: ReadonlySet<string>;
	readonly numberWords?: NumberWords;
	readonly productWords?: ProductWords;
	readonly businessWords?: BusinessWords;
	readonly fieldWords?: FieldWords;
	readonly roadWords?: RoadWords;
	readonly sportWords?: SportWords;
	readonly teamWords?: TeamWords;
	/** Between the word for a thing and its name, by one syllable or two with a space: `có tên`. In lower case. */
	readonly namingWords?: ReadonlySet<string>;
	/** Before letters that are short for a thing and no name, by one syllable or two with a space: `địa chỉ` (IP). In lower case. */
	readonly letterCues?: ReadonlySet<string>;
	/** A currency's letters before an amount: `rs`. */
	readonly currencies?: ReadonlySet<string>;
	readonly determiners?: Determiners;
	readonly describingWords?: DescribingWords;
	/** Before a title that somebody has no more, or not for long: `cựu`. */
	readonly formerCues?: ReadonlySet<string>;
	/** Words by which everybody knows somebody: `obama`. */
	readonly wellKnown?: ReadonlySet<string>;
	/** After whom universities and hospitals are called, title and all: `king`. */
	readonly monarchs?: ReadonlySet<string>;
	/** Before people who are called by their seat as well: `Lord` Hobbs of Kettle. */
	readonly peers?: ReadonlySet<string>;
	/** Of the honorifics, those that no name has inside: `mr`. */
	readonly addresses?: ReadonlySet<string>;
	/** Offices that are addressed so, where nobody's name is said: `Mr President`. */
	readonly addressedOffices?: ReadonlySet<string>;
	readonly caseWords?: CaseWords;
	/** Before a direction that is a side of something and no region: `hướng` (Bắc). */
	readonly directionCues?: ReadonlySet<string>;
	/** First words of lines on a match, before a colon and surnames: `голы`. In lower case. */
	readonly lineUpLabels?: ReadonlySet<string>;
	/** How the words around and inside a name change the odds of its type. */
	readonly likelihood?: Likelihood;

	/** `'s` at the end of a name stays outside. */
	readonly possessive: boolean;
	/** A territory stands after what it belongs to and before the person (`Tổng thống Nga Putin`). */
	readonly territoryFollows: boolean;
	/** Words of two syllables are written apart, so that a capital may stand on half a word (`Ngoại giao`). */
	readonly compoundsOfTwo: boolean;
	/** Case endings, longest first, taken off before words are compared; none where nouns don't change. */
	readonly caseEndings: readonly string[];
	/** What stems end in that lose a vowel before such an ending, and what all their forms are compared by: `ец` and `ц` (Череповец, Череповца). */
	readonly stemEndings?: readonly (readonly [ending: string, compared: string])[];
	/** Stems of somebody's name that with this vowel before the ending are a country's: Герман, Герман`и`я. */
	readonly stemsOfTwo?: { readonly stems: ReadonlySet<string>; readonly vowel: string };
	/** Headlines capitalise every word. */
	readonly titleCase: boolean;
}
