// Words that single rules ask for: those of a language whose pack has none of a kind don't run on its texts. All in lower case.
// Of bodies: organizationWords.ts; of works, products and events: thingWords.ts; of sport: sportWords.ts; small ones: smallWords.ts; of endings: caseWords.ts.

/** What pages call their own things, in lower case: the last words behind the name of the house, and headings. */
export interface PageWords {
	/** Of what is no name: `news`, `newsletters`. */
	readonly sections: ReadonlySet<string>;
	/** Of these, what stands right behind a house's name and is no part of it, though bodies are called so: `archives`. */
	readonly holdings: ReadonlySet<string>;
	/** What readers can do by a link, before an article and what it is: `submit` a news tip. */
	readonly submitting: ReadonlySet<string>;
	/** Of what has one: `premium`, `podcast`. */
	readonly products: ReadonlySet<string>;
	/** First and last words of what stands above a list of sister papers and partners: `our`, `network`. */
	readonly owners: ReadonlySet<string>;
	readonly families: ReadonlySet<string>;
	/** Headings of lists of shows, by their last word: `podcasts`. */
	readonly programs: ReadonlySet<string>;
	/** The same in a line by themselves alone: `Newsletters`. */
	readonly programHeadings: ReadonlySet<string>;
	/** What readers are asked to do, before `us`: `contact`, `connect` with; and what stands between the two: `with`. */
	readonly asks: ReadonlySet<string>;
	readonly askJoiners: ReadonlySet<string>;
	/** Last words of labels: `updates`; and small words that labels have inside: food `and` drink. */
	readonly labels: ReadonlySet<string>;
	readonly labelJoiners: ReadonlySet<string>;
	/** Last words of labels, and of bodies as well: `news`. */
	readonly labelEndings: ReadonlySet<string>;
	/** Networks that a page links to by their names in small letters, one a line: `facebook`. */
	readonly platforms: ReadonlySet<string>;
	/** Networks that are called like other things, and stand among the others: `x`, `pocket`. */
	readonly sharing: ReadonlySet<string>;
	/** What is done or stands on one of them: `follow`, `post`. */
	readonly posting: ReadonlySet<string>;
	/** What pages offer to do with a text or show beside it: `share`. */
	readonly controls: ReadonlySet<string>;
	/** What opens a line of tags, in two words: `filed under`. */
	readonly listed: ReadonlySet<string>;
	/** Headings of lists of teams, by their last word: `clubs`. */
	readonly teams: ReadonlySet<string>;
	/** What pages write right behind a word or before one, where the space between them is lost: Facebook`Share`, `Article`Rain; and first words of menus, before one of {@link sections}: `Home`News. */
	readonly gluedBehind: ReadonlySet<string>;
	readonly gluedBefore: ReadonlySet<string>;
	readonly gluedMenus: ReadonlySet<string>;
}

/** How pages speak of themselves, by which the site's own name is learned. In lower case. */
export interface SiteWords {
	/** Behind the name: Harbour Times `newsletter`. */
	readonly offered: ReadonlySet<string>;
	/** Before the name, where the page asks for something: `follow`; of these, what needs another word of the page's before it: advertise `with`. */
	readonly calls: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly calling: ReadonlySet<string>;
	/** Before `by` and who made the page: `powered`. */
	readonly made: ReadonlySet<string>;
	/** What papers are called, `tribune`; and what other things are called as well: `week`. */
	readonly papers: ReadonlySet<string>;
	readonly weakPapers: ReadonlySet<string>;
	/** Behind the name of a paper that would be known without it: `newspaper`. */
	readonly print: ReadonlySet<string>;
	/** Before what a paper is called, without its article: `daily`. */
	readonly periods: ReadonlySet<string>;
	/** Behind a masthead's name: `online`. */
	readonly trailing: ReadonlySet<string>;
}

/** How papers, stations and chambers are called whose names look like other words, and what news say of them. In lower case. */
export interface NewsMedia {
	/** First words of all papers and chambers that these lists tell of. */
	readonly openings: ReadonlySet<string>;
	/** Letters of networks whose stations have a number: `nbc`. */
	readonly networks: ReadonlySet<string>;
	/** Behind a network and a number that is an hour: NBC 5 `p`.m. */
	readonly hours: ReadonlySet<string>;
	/** Behind who publishes, at a sentence's end: Kettle `reports`; and what may follow that: `on`. */
	readonly reports: ReadonlySet<string>;
	readonly behindReports: ReadonlySet<string>;
	/** Behind letters that are short for who publishes: what of theirs is shown, `photo`, or who of them made it, `staff`. */
	readonly credits: ReadonlySet<string>;
	/** Houses that are called like their building, in two words; and who of theirs is told right behind them, where no building is meant: `advisers`. */
	readonly seats: ReadonlySet<string>;
	readonly behindSeat: ReadonlySet<string>;
	/** Before one of which the building is meant, and behind it: `at` the White House, the White House `lawn`. */
	readonly beforeBuilding: ReadonlySet<string>;
	readonly behindBuilding: ReadonlySet<string>;
	/** Letters of an office, behind the place that it is of: Kettle `AG`. */
	readonly offices: ReadonlySet<string>;
	/** Who signs with the job behind the name: `reporter`. */
	readonly jobs: ReadonlySet<string>;
	/** Behind the letters of a station: `FM`. */
	readonly wavebands: ReadonlySet<string>;
	/** Last words of papers; and those by which a paper alone is called behind `the` inside a sentence. */
	readonly papers: ReadonlySet<string>;
	readonly surePapers: ReadonlySet<string>;
	/** Before them: `the`; and behind them, where the name goes on: `of`. */
	readonly paperArticles: ReadonlySet<string>;
	readonly paperGenitives: ReadonlySet<string>;
	/** What papers are called in menus, whose other words are left out. */
	readonly menuPapers: ReadonlySet<string>;
	/** Before `the` and a paper: to whom somebody spoke; for whom somebody writes. */
	readonly told: ReadonlySet<string>;
	readonly writtenFor: ReadonlySet<string>;
	/** On which something is shown, where it belongs to the word behind it and not to the name before: Kettle `TV` series; and such words. */
	readonly screen: ReadonlySet<string>;
	readonly behindScreen: ReadonlySet<string>;
	/** Right behind a work in quotation marks: “Tovik” `actor`; and right before one that is performed: `sings`. */
	readonly ofWorks: ReadonlySet<string>;
	readonly performing: ReadonlySet<string>;
	/** Behind a hyphen, what is said of those who get a prize: Booker-`winning`. */
	readonly won: ReadonlySet<string>;
	/** Chambers that are called like a building: `House`; and what stands behind them, where no building is meant: `Democrats`. */
	readonly houses: ReadonlySet<string>;
	readonly behindHouse: ReadonlySet<string>;
	/** The other chambers; and what joins them: `and`. */
	readonly chambers: ReadonlySet<string>;
	readonly chamberJoiners: ReadonlySet<string>;
}

/** Parts of names, and what stands right behind them and makes no names of them. In lower case. */
export interface NameParts {
	/** Behind a hyphen, what parts of countries and towns are called by in Korea and Japan: Jongno-`gu`. */
	readonly districts: ReadonlySet<string>;
	/** Between two places or before one, in the name of a body of both: Selby and `District` Anglers; and what joins it to the first. */
	readonly around: ReadonlySet<string>;
	readonly aroundJoiners: ReadonlySet<string>;
	/** First parts of words with a hyphen, whose second part is small in names, too: `Co`-operative. */
	readonly prefixes: ReadonlySet<string>;
	/** First parts with a hyphen before a name that they are no part of: `ex`-Kettle. */
	readonly outside: ReadonlySet<string>;
	/** Two words that bodies have with `and` between them: `fire rescue`. */
	readonly joined: ReadonlySet<string>;
	/** Second parts of such words with which names begin: Co-`operative`. */
	readonly shared: ReadonlySet<string>;
	/** Small words that begin a family name by themselves, which other texts have nowhere: `de`. */
	readonly particles: ReadonlySet<string>;
	/** Between a town and the water that it lies on: Kettle `upon` Tovik. */
	readonly beforeWaters: ReadonlySet<string>;
	/** Likewise, with hyphens on both sides: Kettle-`on`-Tovik. */
	readonly insideTowns: ReadonlySet<string>;
	/** Of a rank or an order, in lower case, behind the whole name of somebody: Paul Hobbs `KC`. */
	readonly honours?: ReadonlySet<string>;
	/** Behind a physician's possessive: `disease`. */
	readonly illnesses: ReadonlySet<string>;
}

/** How people are spoken of. In lower case. */
export interface PersonWords {
	/** What nobody but people does, in two words behind the name: the second ones by the first. */
	readonly acts: ReadonlyMap<string, ReadonlySet<string>>;
	/** What they have that no body and no place has: `nụ cười` (của). Words before the last one by that; an empty one where it says enough. */
	readonly belongings: ReadonlyMap<string, ReadonlySet<string>>;
	/** Before the year or day on which somebody was born, behind the name: `sinh` (năm). */
	readonly births?: ReadonlySet<string>;
	/** Behind an actor, before whom he or she plays, and maybe behind one word of playing: `vai`. */
	readonly parts?: ReadonlySet<string>;
	/** May stand between the name and what is done. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Peoples that states elsewhere are called by: `thái`. */
	readonly peoplesOfStates?: ReadonlySet<string>;
	/** After which two syllables these are meant: `dân tộc`. */
	readonly nationalities?: ReadonlySet<string>;
	/** Countries and towns that people abroad are called after: `jordan`. */
	readonly givenLikePlaces?: ReadonlySet<string>;
	/** Last syllables of who has a country's name behind the office: quốc `vương`. */
	readonly officesOfStates?: ReadonlySet<string>;
	/** Before what somebody is: `một`. */
	readonly articles: ReadonlySet<string>;
	/** Titles of two words that bodies have as well: `thành viên`. */
	readonly sharedTitles: ReadonlySet<string>;
	/** Peoples that no state is called after, in small letters, and the words that they stand behind: `người`. */
	readonly peoples?: ReadonlySet<string>;
	readonly peopleCues?: ReadonlySet<string>;
	/** Before what somebody has, by one to three words: `bệnh` (Whitmore), `dương tính với` (Salmonella). */
	readonly illnessCues?: ReadonlySet<string>;
	/** Before the first of several, as before the first of two places: `từ` (Messi đến Ronaldo). */
	readonly from?: ReadonlySet<string>;
	/** Before the last of them: `đến`. */
	readonly to?: ReadonlySet<string>;
	/** Of those peoples, by their first syllable, which hardly anybody and no place is called like: `tày`; the second one, empty where there is none. */
	readonly surePeoples?: ReadonlyMap<string, ReadonlySet<string>>;
	/** Of these, before the country that somebody is of: `người`. */
	readonly nationCues: ReadonlySet<string>;
	/** Titles that stand before the body as often, by two syllables: `lãnh đạo`. */
	readonly titlesOfBodies?: ReadonlySet<string>;
	/** Right before the short form of where somebody comes from: `gốc` (Việt). */
	readonly originCues: ReadonlySet<string>;
	/** Young people, by two syllables, who are told from others by where they are from: `cô gái` (Huế). */
	readonly fromPlaces: ReadonlySet<string>;
	/** What people are called by among their parents' children: `hai`. */
	readonly ranks?: ReadonlySet<string>;
	/** Letters that begin names in the highlands: `A` (Biu). */
	readonly letters: ReadonlySet<string>;
	/** Letters before an apostrophe in the same: `K'` (Brêl). */
	readonly elisions: ReadonlySet<string>;
	/** Small words that begin names behind other ones: `bin` (Laden). */
	readonly particles: ReadonlySet<string>;
	/** Last syllables of rulers' names: `vương`. */
	readonly rulers: ReadonlySet<string>;
}

/** What rules ask of the last words of names, where bodies and places end in what they are. */
export interface EndingWords {
	/** Behind common words that say what it is about: `law`. */
	readonly laws: ReadonlySet<string>;
	/** Of laws whose titles have small words inside: `act`. */
	readonly acts: ReadonlySet<string>;
	/** Of bodies that are called after their town: `council`. */
	readonly municipal: ReadonlySet<string>;
	/** Of bodies of which several have one name, so that a comma and the town may follow: `college`. */
	readonly placed: ReadonlySet<string>;
	/** First words of bodies that are called by a place, and then by where in it they are: `University` of Kettle Harwood. */
	readonly campuses: ReadonlySet<string>;
	/** Of which one body may be two, with `and` between them: `museum` and `library`. */
	readonly twins: ReadonlySet<string>;
	/** Of bodies that have two fields: mining and construction `company`. */
	readonly paired: ReadonlySet<string>;
	/** Of companies: `ltd`; and those of which each letter may have its full stop: `S.A.` */
	readonly legalForms: ReadonlySet<string>;
	readonly dottedForms: ReadonlySet<string>;
	/** Of what states agree on, whose year stands before the name: `treaty`. */
	readonly treaties: ReadonlySet<string>;
	/** Two letters that are short for a state and hardly for anything else. */
	readonly states: ReadonlySet<string>;
	/** Short for streets, with their full stop: `ave`. */
	readonly streets: ReadonlySet<string>;
	/** Of towns and counties, in a list of places: `rapids`. */
	readonly towns: ReadonlySet<string>;
	/** Of bodies and of the places where they are: `center`; what these are for, before it: `convention`; and small words before such places. */
	readonly venues: ReadonlySet<string>;
	readonly venueUses: ReadonlySet<string>;
	readonly beforeVenues: ReadonlySet<string>;
	/** Of places, by which people behind a given name are rather called: `brook`. */
	readonly surnames: ReadonlySet<string>;
}

/** How words end that are no names, in lower case. */
export interface WordEndings {
	/** Of participles, as most verbs have them: `ing`, `ed`. */
	readonly participle: RegExp;
	/** Of participles that say behind a noun what was done to it, those of other verbs too: `built`. */
	readonly passive: RegExp;
	/** Of the past, in words that are long enough to be nothing else: `reached`. */
	readonly past: RegExp;
	/** Of most adverbs, and of some names: `quietly`. */
	readonly adverb: RegExp;
	/** Of adjectives, which one verb or other ends like: `forensic`. */
	readonly adjective: RegExp;
	/** Of plurals and of verbs: `teams`, but not `class`. */
	readonly plural: RegExp;
	/** Of plurals that no family name ends like that isn't known: `surgeons`. */
	readonly plainPlural: RegExp;
	/** Of people by what they do, whose apostrophe a body's name has inside: `beekeepers`’ Association. */
	readonly callings: RegExp;
	/** Of plurals, verbs and short forms, as no unknown word of a headline has them that is a name: `Rockets`. */
	readonly unlikeNames: RegExp;
	/** Of all that neither is a noun in the singular nor describes one. */
	readonly inflected: RegExp;
}

/** How figures stand beside what they count, and beside what is called by a number. */
export interface NumberWords {
	/** What is counted right after a figure, before the thing itself or alone: `người`. */
	readonly counters: ReadonlySet<string>;
	/** Which of several something is, `tám`, behind the word for a number: `thứ`. */
	readonly ordinals?: ReadonlySet<string>;
	readonly ordinalCues?: ReadonlySet<string>;
	/** Which of several prizes it is, `nhì`, behind the word for them: `giải`. */
	readonly prizes: ReadonlySet<string>;
	readonly prizeCues: ReadonlySet<string>;
	/** Before a group of subjects by its code: `hợp` (A00). */
	readonly subjectCues?: ReadonlySet<string>;
	/** Parts of the year, two of them with a space, and before them the word for what is grown then: `vụ` (thu đông). */
	readonly seasons?: ReadonlySet<string>;
	readonly crops?: ReadonlySet<string>;
	/** Heads of places that also stand before how much there is of something: `khu`. */
	readonly countedHeads: ReadonlySet<string>;
	/** Last syllables of heads of territories, of which no two have one name: `tỉnh`. */
	readonly unnumbered: ReadonlySet<string>;
	/** First syllables of parts of towns, which have numbers whatever the last syllable has: `tổ` (dân phố). */
	readonly blocks: ReadonlySet<string>;
	/** Last two syllables of heads of what is numbered wherever there are several: `thủy điện`. */
	readonly plants: ReadonlySet<string>;
	/** Letters that, before a full stop, are short for a place's head: `p` (phường); and those of them that are short for nothing else. */
	readonly placeLetters: ReadonlySet<string>;
	readonly surePlaceLetters: ReadonlySet<string>;
	/** Between a head and its number: `số`. */
	readonly signs: ReadonlySet<string>;
	/** Lanes, before their number and the street that they go off: `ngõ`; and small words before what is counted without a unit: `có`. */
	readonly lanes: ReadonlySet<string>;
	readonly countCues: ReadonlySet<string>;
	/** Before a currency: `tỷ`; and currencies that may have a capital and be somebody's name: `yên`. */
	readonly amounts: ReadonlySet<string>;
	readonly moneys: ReadonlySet<string>;
	/** Of the years of the cycle of sixty, in their order: `giáp`, `tý`; and what stands before such a year: `năm`. */
	readonly cycleStems: readonly string[];
	readonly cycleBranches: readonly string[];
	readonly cycleYears: ReadonlySet<string>;
}
