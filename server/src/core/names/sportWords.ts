// Words that rules for sport ask for, as those of `packWords.ts`. All in lower case.

/** How matches are reported. */
export interface MatchWords {
	/** That reports of matches have, and hardly any other texts: `innings`. */
	readonly sure: ReadonlySet<string>;
	/** That say half as much, as other texts have them, too: `coach`. */
	readonly contests: ReadonlySet<string>;
	/** What teams of the big leagues are called without their town: `red wings`. */
	readonly nicknames: ReadonlySet<string>;
	/** Letters of leagues: `nfl`. */
	readonly leagues: ReadonlySet<string>;
	/** Beside {@link sure} and {@link contests}, of texts that have rows of results: `standings`. */
	readonly tables: ReadonlySet<string>;
	/** Between two sides of a row: `v`; of these, before the one that plays at home: `at`. */
	readonly opponents: ReadonlySet<string>;
	readonly beforeHost: ReadonlySet<string>;
	/** What sides do to sides, right before one: `beat`. */
	readonly deeds: ReadonlySet<string>;
	/** Short for a deed, before a full stop: `d.` */
	readonly shortDeeds: ReadonlySet<string>;
	/** What sides do in a match, which cities don't, right behind one. */
	readonly ownDeeds: ReadonlySet<string>;
	/** Behind a side, and `to`: `face`; or what side it is: `women`. */
	readonly contestAfter: ReadonlySet<string>;
	/** Before `on` and a side: `take`. */
	readonly taking: ReadonlySet<string>;
	/** Before `of` and the place itself: `town`. */
	readonly towns: ReadonlySet<string>;
	/** Before where something is: `in`. */
	readonly placing: ReadonlySet<string>;
	/** Before countries that aren't their teams, beside {@link placing}: `to`. */
	readonly placingCountry: ReadonlySet<string>;
	/** Two words right before a side: `victory over`, `saw off`. */
	readonly beforeSides: ReadonlySet<string>;
	/** Behind a hyphen and right before a side: top-`seeded`. */
	readonly ranked: ReadonlySet<string>;
	/** What a side has or is said to be, right behind it: `goalkeeper`. */
	readonly sideNouns: ReadonlySet<string>;
	/** Of what is done to places, though they end like deeds: `based`. */
	readonly participles: ReadonlySet<string>;
	/** Between two figures of one side: `and`. */
	readonly tallyJoiners: ReadonlySet<string>;
	/** What players do, before `for` and their side: `scored`. */
	readonly doneFor: ReadonlySet<string>;
	/** Before `from` and a side, and before `to`: `signed`, `transferred`. */
	readonly takenFrom: ReadonlySet<string>;
	readonly passedTo: ReadonlySet<string>;
	/** Of several people, which one person isn't: `were`. */
	readonly plurals: ReadonlySet<string>;
	/** Between a side and what it did: `have`. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Last words of clubs that towns, cities and counties are called by, too: `town`. */
	readonly territories: ReadonlySet<string>;
	/** What a club has, before `of` and its name: `ground`. */
	readonly ofClub: ReadonlySet<string>;
	/** What is counted of a player, before `for` and the side: `goals`. */
	readonly tallies: ReadonlySet<string>;
	/** Right behind a club and no person: `fans`. */
	readonly behindClub: ReadonlySet<string>;
	/** Right before a club: `against`. */
	readonly beforeClub: ReadonlySet<string>;
	/** What a line-up says right behind a player, and between two of them: `booked`, `for`. */
	readonly behindPlayer: ReadonlySet<string>;
	/** What a club does with a player, between both: `sign`. */
	readonly contracts: ReadonlySet<string>;
}

/** By which texts on sport are known, and cities whose clubs these call by the city's name alone. */
export interface SportWords {
	/** One word, or two with a space: `cầu thủ`. */
	readonly words: ReadonlySet<string>;
	/** One word each: `barcelona`. */
	readonly clubTowns: ReadonlySet<string>;
	/** Right before the cities themselves, beside what stands before places anyway: `từ`. */
	readonly placing: ReadonlySet<string>;
	/** Right before provinces that are the teams of them: `của`. */
	readonly beforeSides: ReadonlySet<string>;
	/** What a province does that is none, in two syllables: `đăng cai`. */
	readonly hosting: ReadonlySet<string>;
	/** What a side does to another, right before that one, or that it is met or visited, by one syllable or two: `đánh bại`. */
	readonly beforeOpponents: ReadonlySet<string>;
	/** What a side does, right behind it, by one syllable or two: `gỡ hòa`. */
	readonly actsOfSides: ReadonlySet<string>;
}

/** How teams are called by whom they play for. */
export interface TeamWords {
	/** Women who play, before the place that they play for or behind their age: `nữ` Cần Thơ. */
	readonly women: string;
	/** Letters that are short for a selection and for the national one: `ĐT`. */
	readonly selections: ReadonlySet<string>;
	/** Letters that are short for a country's, behind an age: U23 `VN`. */
	readonly national: ReadonlySet<string>;
	/** Not who plays, but where or for what, by one syllable or two: U21 `Quốc tế`, the tournament of an age. */
	readonly tournaments: ReadonlySet<string>;
	/** Of these, in small letters before a continent's name: `châu` Á. */
	readonly ofContinents: ReadonlySet<string>;
	/** Of a match, before its two sides, by one syllable or two: `trận`. */
	readonly matches: ReadonlySet<string>;
	/** What a team does to another, where it opens a sentence before that one: `thắng` Lào 2-0. */
	readonly results: ReadonlySet<string>;
}
