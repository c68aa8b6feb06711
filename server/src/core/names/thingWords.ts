// Words that single rules ask for, as those of `packWords.ts`: of works, products, events and roads. All in lower case.

/** How works are spoken of. In lower case. */
export interface WorkWords {
	/** Between the word for a work and its title: `nổi tiếng`. The first words of such phrases by the last ones; an empty one where that says enough. */
	readonly descriptions?: ReadonlyMap<string, ReadonlySet<string>>;
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
	/** Last syllables of works whose name stands behind a colon: `album`. */
	readonly named?: ReadonlySet<string>;
	/** Before the nation of works that have no title there: `nhạc` Hàn. */
	readonly ofNations?: ReadonlySet<string>;
	/** What is built, and has a word for works in it: dự `án`. */
	readonly built?: ReadonlySet<string>;
}

/** What things are called that have their maker's name, or a place's. */
export interface ProductWords {
	/** Last syllables of vehicles and machines: `máy`. */
	readonly things: ReadonlySet<string>;
	/** Of ships, which may be called like places, with a number. */
	readonly ships: ReadonlySet<string>;
	/** Of one that something happened to, before its number: tàu bị `nạn`. */
	readonly wrecked: ReadonlySet<string>;
	/** Last words of who flies such things, which others made: `airlines`. */
	readonly carriers: ReadonlySet<string>;
	/** Last words of companies whose models are called with their name before them: `honda`; and what is a division of one: `display`. */
	readonly makers: ReadonlySet<string>;
	readonly divisions: ReadonlySet<string>;
}

/** How ships are named. In lower case. */
export interface VesselWords {
	/** Letters before a ship's name: `hms`. */
	readonly prefixes: ReadonlySet<string>;
	/** What ships of a navy are, right before names that places have: `frigate`. */
	readonly warships: ReadonlySet<string>;
	/** Behind the figures of an aircraft: 787-9 `jets`. */
	readonly aircraft: ReadonlySet<string>;
	/** What ships are, before a name that may begin like a person's title: `ferry`. */
	readonly nouns: ReadonlySet<string>;
}

/** What names of events begin with. In lower case. */
export interface EventWords {
	/** Between the parties of a case, before its full stop: `v`. */
	readonly versus: ReadonlySet<string>;
	/** In lines that speak of cases: `court`. */
	readonly courts: ReadonlySet<string>;
	/** What is called after somebody: Danny's `Law`. */
	readonly laws: ReadonlySet<string>;
	/** Before the name of a storm: `hurricane`. */
	readonly storms: ReadonlySet<string>;
	/** What figures behind an event or a work count: World Cup 10 `weeks` before. */
	readonly units: ReadonlySet<string>;
	/** What events are called, and nothing else in a headline: `summit`. */
	readonly headlines: ReadonlySet<string>;
	/** Before the place for which somebody is chosen: `Miss` Moscow. */
	readonly contestants: ReadonlySet<string>;
}

/** What is said of events, laws and treaties, and stands inside of their titles. In lower case. */
export interface EventTitleWords {
	/** What events do, by two syllables right behind their names: `diễn ra`. */
	readonly acts: ReadonlySet<string>;
	/** What a congress decides on, which has no name but that, by two syllables: `nghị quyết`; and the first one of such a congress: `đại` hội. */
	readonly resolutions: ReadonlySet<string>;
	readonly resolving: ReadonlySet<string>;
	/** Before which of several it is, by two syllables: `lần thứ`; which has no figure: `nhất`; and whose it is, as a part of the name: `của đảng`. */
	readonly ordinals: ReadonlySet<string>;
	readonly first: ReadonlySet<string>;
	/** Of one syllable, that what they rule stands behind in small letters: `luật` phá sản. */
	readonly laws: ReadonlySet<string>;
	readonly owners: ReadonlySet<string>;
	/** Behind a country, its tournament, by two syllables: `mở rộng`. */
	readonly tournaments: ReadonlySet<string>;
	/** Titles that are won, by which contests are called as well: `hoa hậu`. */
	readonly contests?: ReadonlySet<string>;
	/** Before the number of a storm, behind which its name stands in brackets: `bão` (số 5). */
	readonly storms: ReadonlySet<string>;
	/** Before what a treaty is on: `về`. */
	readonly subjectCues: ReadonlySet<string>;
	/** First words of titles that say behind the bodies what is agreed on, by two syllables: `công ước`. */
	readonly treaties: ReadonlySet<string>;
	/** Function words that titles hold before letters that are short for them: `của`. */
	readonly inside: ReadonlySet<string>;
	/** Those with which the common words at a title's end may begin and go on, but don't end: `về`. */
	readonly tailJoiners: ReadonlySet<string>;
	/** The first word of days that are called by what they are for, and their last words, by two syllables: `ngày`, `thế giới`. */
	readonly day?: string;
	readonly dayEnds?: ReadonlySet<string>;
}

/** How roads are called. */
export interface RoadWords {
	/** Roads by letters and a number that are one word: `QL20`, `M60`. */
	readonly numbered: RegExp;
	/** Before such a road with its article, where other things are called alike: `along`. */
	readonly along?: ReadonlySet<string>;
	/** Behind such a road: M60 `traffic`. */
	readonly onRoads?: ReadonlySet<string>;
	/** Letters with a hyphen before their number: `I`-75. */
	readonly hyphenated?: ReadonlySet<string>;
	/** Behind their number in the order of streets: 11th `Avenue`; and the direction before it. */
	readonly streets?: ReadonlySet<string>;
	readonly sides?: ReadonlySet<string>;
	/** Before the name of a street: `phố`. */
	readonly heads?: ReadonlySet<string>;
	/** Before `số` and the number of a house: `nhà`. */
	readonly houses?: ReadonlySet<string>;
	/** Whom streets everywhere are called after, in lower case: `lý thường kiệt`. */
	readonly namesakes?: ReadonlySet<string>;
}
