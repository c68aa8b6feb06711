// Words that single rules ask for: those of a language whose pack has none of a kind don't run on its texts. All in lower case.

/** What pages call their own things, in lower case: the last words behind the name of the house, and headings. */
export interface PageWords {
	/** Of what is no name: `news`, `newsletters`. */
	readonly sections: ReadonlySet<string>;
	/** Of what has one: `premium`, `podcast`. */
	readonly products: ReadonlySet<string>;
	/** First and last words of what stands above a list of sister papers and partners: `our`, `network`. */
	readonly owners: ReadonlySet<string>;
	readonly families: ReadonlySet<string>;
	/** Headings of lists of shows, by their last word: `podcasts`. */
	readonly programs: ReadonlySet<string>;
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
	/** What is done or stands on one of them: `follow`, `post`. */
	readonly posting: ReadonlySet<string>;
	/** What pages offer to do with a text or show beside it: `share`. */
	readonly controls: ReadonlySet<string>;
	/** Headings of lists of teams, by their last word: `clubs`. */
	readonly teams: ReadonlySet<string>;
	/** What pages write right behind a word or before one, where the space between them is lost: Facebook`Share`, `Article`Rain; and first words of menus, before one of {@link sections}: `Home`News. */
	readonly gluedBehind: ReadonlySet<string>;
	readonly gluedBefore: ReadonlySet<string>;
	readonly gluedMenus: ReadonlySet<string>;
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
	/** Chambers that are called like a building: `House`; and what stands behind them, where no building is meant: `Democrats`. */
	readonly houses: ReadonlySet<string>;
	readonly behindHouse: ReadonlySet<string>;
	/** The other chambers; and what joins them: `and`. */
	readonly chambers: ReadonlySet<string>;
	readonly chamberJoiners: ReadonlySet<string>;
}

/** How ships are named. In lower case. */
export interface VesselWords {
	/** Letters before a ship's name: `hms`. */
	readonly prefixes: ReadonlySet<string>;
	/** What ships of a navy are, right before names that places have: `frigate`. */
	readonly warships: ReadonlySet<string>;
	/** What ships are, before a name that may begin like a person's title: `ferry`. */
	readonly nouns: ReadonlySet<string>;
}

/** What names of events begin with. In lower case. */
export interface EventWords {
	/** Before the name of a storm: `hurricane`. */
	readonly storms: ReadonlySet<string>;
	/** Before the place for which somebody is chosen: `Miss` Moscow. */
	readonly contestants: ReadonlySet<string>;
}

/** What is said of events, laws and treaties, and stands inside of their titles. In lower case. */
export interface EventTitleWords {
	/** What events do, by two syllables right behind their names: `diễn ra`. */
	readonly acts: ReadonlySet<string>;
	/** First words of titles that say behind the bodies what is agreed on, by two syllables: `công ước`. */
	readonly treaties: ReadonlySet<string>;
	/** Function words that titles hold before letters that are short for them: `của`. */
	readonly inside: ReadonlySet<string>;
	/** Those with which the common words at a title's end may begin and go on, but don't end: `về`. */
	readonly tailJoiners: ReadonlySet<string>;
}

/** Parts of names, and what stands right behind them and makes no names of them. In lower case. */
export interface NameParts {
	/** Between two places or before one, in the name of a body of both: Selby and `District` Anglers; and what joins it to the first. */
	readonly around: ReadonlySet<string>;
	readonly aroundJoiners: ReadonlySet<string>;
	/** First parts of words with a hyphen, whose second part is small in names, too: `Co`-operative. */
	readonly prefixes: ReadonlySet<string>;
	/** Second parts of such words with which names begin: Co-`operative`. */
	readonly shared: ReadonlySet<string>;
	/** Small words that begin a family name by themselves, which other texts have nowhere: `de`. */
	readonly particles: ReadonlySet<string>;
	/** Behind a physician's possessive: `disease`. */
	readonly illnesses: ReadonlySet<string>;
}

/** How people are spoken of. In lower case. */
export interface PersonWords {
	/** What nobody but people does, in two words behind the name: the second ones by the first. */
	readonly acts: ReadonlyMap<string, ReadonlySet<string>>;
	/** What they have that no body and no place has: `nụ cười` (của). Words before the last one by that; an empty one where it says enough. */
	readonly belongings: ReadonlyMap<string, ReadonlySet<string>>;
	/** May stand between the name and what is done. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Before what somebody is: `một`. */
	readonly articles: ReadonlySet<string>;
	/** Titles of two words that bodies have as well: `thành viên`. */
	readonly sharedTitles: ReadonlySet<string>;
	/** Peoples that no state is called after, in small letters, and the words that they stand behind: `người`. */
	readonly peoples?: ReadonlySet<string>;
	readonly peopleCues?: ReadonlySet<string>;
	/** Of these, before the country that somebody is of: `người`. */
	readonly nationCues: ReadonlySet<string>;
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

/** How companies are spoken of that are called by their trade. In lower case. */
export interface CompanyWords {
	/** What companies make or do, by which they are called before their own name, by the first syllable: `thép`. */
	readonly trades: ReadonlyMap<string, ReadonlySet<string>>;
	/** Those whose first syllable opens people's names and common words as often: they are companies where more tells that. */
	readonly doubtfulTrades: ReadonlySet<string>;
	/** What stands between a company's name and where it does its work, by two syllables: `khu vực`. */
	readonly markets?: ReadonlySet<string>;
	/** What companies do, by the first syllable or two behind the name. */
	readonly acts: ReadonlySet<string>;
	/** What nobody but companies does, by two syllables. */
	readonly sureActs: ReadonlySet<string>;
	/** Single words for what a company has earned, or lost. */
	readonly results: ReadonlySet<string>;
}

/** How works are spoken of. In lower case. */
export interface WorkWords {
	/** Between the word for a work and its title: `nổi tiếng`. */
	readonly descriptions?: ReadonlySet<string>;
	/** What is done with a work, by two syllables right behind its title: `ra mắt`. */
	readonly fates: ReadonlySet<string>;
	/** What a work does, right behind its title in quotation marks: `kể về`; others do that as well. */
	readonly acts: ReadonlySet<string>;
	/** Last syllables of who makes works: `đạo diễn`, `nhà văn`; and what joins a work to them: `của`. */
	readonly makers: ReadonlySet<string>;
	readonly makerJoiners: ReadonlySet<string>;
	/** Between a work and what will be done with it: `sẽ`. */
	readonly auxiliaries: ReadonlySet<string>;
	/** What is said of a work behind a title in small letters, which then ends, by the first syllable the second ones: `bán` `chạy`. */
	readonly titleEnds?: ReadonlyMap<string, ReadonlySet<string>>;
	/** Between a performer and a quoted title: `với`. */
	readonly performances?: ReadonlySet<string>;
	/** What people are in shows, by two syllables, before a quoted title: `giám khảo`. */
	readonly parts?: ReadonlySet<string>;
	/** What stands right before a quoted title, by one syllable or two: `nhan đề`. */
	readonly called: ReadonlySet<string>;
}

/** What rules ask of the heads that bodies and territories are called by, where these stand first: by one syllable, or by two with a space. */
export interface HeadWords {
	/** By which a text calls a body or an event, with a capital, after its whole name: `hiệp hội`. */
	readonly shortHeads: ReadonlySet<string>;
	/** Of one syllable, that nearly always begin a name in lines of capitals: `ubnd`. */
	readonly sureHeads: ReadonlySet<string>;
	/** That are syllables of people's names as often, before one more such syllable: `khoa`. */
	readonly syllables: ReadonlySet<string>;
	/** Of bodies that aren't called after people, so that whoever is named right behind them leads them: `hiệp hội`. */
	readonly societies: ReadonlySet<string>;
	/** The last syllables of what societies are called, behind which a field stands before the country: `hiệp` hội. */
	readonly societyEnds: ReadonlySet<string>;
	/** Of bodies of the state that are for something: `ủy ban` … về. */
	readonly councils: ReadonlySet<string>;
	/** Small words inside of what those are for: `ở`, `các`. */
	readonly concernJoiners: ReadonlySet<string>;
	/** First syllables of what papers and stations are called: `báo`. */
	readonly media: ReadonlySet<string>;
	/** By its words in their order, which house a paper and a station make together; some may be left out: `báo` `và` `đài` `phát` `thanh`. */
	readonly mergedMedia?: readonly (readonly string[])[];
	/** Behind a paper's name, two syllables: `điện tử`. */
	readonly editions: ReadonlySet<string>;
	/** Of one syllable, or letters, that are a body's name by themselves: `đảng`. */
	readonly wholeHeads: ReadonlySet<string>;
	/** Right before the work that many bodies do, whatever this begins with: `ngành`. */
	readonly sectors: ReadonlySet<string>;
	/** What bodies are for and do as well, by two syllables: `hỗ trợ`. */
	readonly deeds: ReadonlySet<string>;
	/** The same where what they do it to follows in small letters, as part of the name: `quản lý`. */
	readonly objects: ReadonlySet<string>;
	/** Small words inside of bodies' names: `và`, `của`. */
	readonly bodyJoiners: ReadonlySet<string>;
	/** Of armies, which a number tells apart: `sư đoàn`. */
	readonly units: ReadonlySet<string>;
	/** Of schools, and of all bodies that are called after people, which nobody follows but where they have a name of their own; by their first syllables. */
	readonly schools: ReadonlySet<string>;
	readonly calledAfterPeople: ReadonlySet<string>;
	/** The country of the language, in two syllables: `việt nam`. */
	readonly country: string;
	/** Last syllables of words for teams, and those between them and the place by which the team is called: `tuyển`, `bóng` `đá`. */
	readonly teams: ReadonlySet<string>;
	readonly sports: ReadonlySet<string>;
	/** Territories that other bodies than their own seldom follow: `thôn`. */
	readonly villages: ReadonlySet<string>;
	/** Of which each has its council, committee and police: `tỉnh`, `thị xã`. */
	readonly levels: ReadonlySet<string>;
	/** Before `ủy` and `đoàn`, whose committee and youth union they are. */
	readonly partyLevels: ReadonlySet<string>;
	/** Last words of authorities that a territory has, and whose name it follows at once: `ubnd`. */
	readonly ofTerritory: ReadonlySet<string>;
	/** Before a side of the country that is called by it alone: `vào` (Nam); and those sides. */
	readonly sideCues: ReadonlySet<string>;
	readonly sides: ReadonlySet<string>;
	/** Territories all of which are listed, so that nobody's name behind it is one: `tỉnh`. */
	readonly listedLevels: ReadonlySet<string>;
	/** Heads of a body that few people are called by: `viện`. */
	readonly ownBodies: ReadonlySet<string>;
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
	/** Of all that neither is a noun in the singular nor describes one. */
	readonly inflected: RegExp;
}

/** How figures stand beside what they count, and beside what is called by a number. */
export interface NumberWords {
	/** What is counted right after a figure, before the thing itself or alone: `người`. */
	readonly counters: ReadonlySet<string>;
	/** Which of several prizes it is, `nhì`, behind the word for them: `giải`. */
	readonly prizes: ReadonlySet<string>;
	readonly prizeCues: ReadonlySet<string>;
	/** Heads of places that also stand before how much there is of something: `khu`. */
	readonly countedHeads: ReadonlySet<string>;
	/** Last syllables of heads of territories, of which no two have one name: `tỉnh`. */
	readonly unnumbered: ReadonlySet<string>;
	/** Letters that, before a full stop, are short for a place's head: `p` (phường); and those of them that are short for nothing else. */
	readonly placeLetters: ReadonlySet<string>;
	readonly surePlaceLetters: ReadonlySet<string>;
	/** Between a head and its number: `số`. */
	readonly signs: ReadonlySet<string>;
	/** Before a currency: `tỷ`; and currencies that may have a capital and be somebody's name: `yên`. */
	readonly amounts: ReadonlySet<string>;
	readonly moneys: ReadonlySet<string>;
	/** Of the years of the cycle of sixty, in their order: `giáp`, `tý`; and what stands before such a year: `năm`. */
	readonly cycleStems: readonly string[];
	readonly cycleBranches: readonly string[];
	readonly cycleYears: ReadonlySet<string>;
}

/** What things are called that have their maker's name, or a place's. */
export interface ProductWords {
	/** Last syllables of vehicles and machines: `máy`. */
	readonly things: ReadonlySet<string>;
	/** Of ships, which may be called like places, with a number. */
	readonly ships: ReadonlySet<string>;
	/** Last words of who flies such things, which others made: `airlines`. */
	readonly carriers: ReadonlySet<string>;
	/** Last words of companies whose models are called with their name before them: `honda`; and what is a division of one: `display`. */
	readonly makers: ReadonlySet<string>;
	readonly divisions: ReadonlySet<string>;
}

/** How business news speaks of companies, which may be called like people. */
export interface BusinessWords {
	/** What companies have and people hardly do, right behind the name: `sales`. */
	readonly trade: ReadonlySet<string>;
	/** Of these, what people do as well: `Braddock shares his view`. */
	readonly tradeOrDeed: ReadonlySet<string>;
	/** Behind a name that a company is known to have in the text: `workers`. */
	readonly staff: ReadonlySet<string>;
	/** What shops and places to eat are called by, behind whose they are: `Market`. */
	readonly shops: ReadonlySet<string>;
	/**
	 * Companies whose name ends in a possessive, without it: two words, or one that people and things are called as well (`wendy` of «Wendy's»).
	 * By the first word the second ones, empty where it is one by itself.
	 */
	readonly possessiveBrands: ReadonlyMap<string, ReadonlySet<string>>;
	/** What companies do, in the present, behind such a name. */
	readonly companyVerbs: ReadonlySet<string>;
	/** What a company is: `retailer`. */
	readonly kinds: ReadonlySet<string>;
	/** What it does to what it has, `opened`, and what that is: `office`. */
	readonly deeds: ReadonlySet<string>;
	readonly holdings: ReadonlySet<string>;
	/** Titles of who leads a company: by the first word the second ones, empty where it is one by itself. */
	readonly officers: ReadonlyMap<string, ReadonlySet<string>>;
	/** Who publishes, right behind its name: by the first word the second ones, as {@link officers}; and such as are adverbs as well: `daily`. */
	readonly publications: ReadonlyMap<string, ReadonlySet<string>>;
	readonly periodicals: ReadonlySet<string>;
	/** What stands beside a paper that is called like somebody: `told`, `magazine`. */
	readonly beforePapers: ReadonlySet<string>;
	readonly behindPapers: ReadonlySet<string>;
	/** Who makes vehicles that go by their maker's name: a `Toyota`. */
	readonly vehicleMakers: ReadonlySet<string>;
}
