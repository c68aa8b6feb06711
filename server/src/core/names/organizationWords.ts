// Words that single rules ask for, as those of `packWords.ts`: of bodies and companies. All in lower case.

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
	/** What pages say that they are, by the first two syllables, behind their name and a dash: `cơ quan` ngôn luận. */
	readonly siteLabels: ReadonlySet<string>;
	/** First syllables of what papers and stations are called: `báo`. */
	readonly media: ReadonlySet<string>;
	/** By its words in their order, which house a paper and a station make together; some may be left out: `báo` `và` `đài` `phát` `thanh`. */
	readonly mergedMedia?: readonly (readonly string[])[];
	/** Of one syllable, or letters, that are a body's name by themselves: `đảng`. */
	readonly wholeHeads: ReadonlySet<string>;
	/** Right before the work that many bodies do, whatever this begins with: `ngành`. */
	readonly sectors: ReadonlySet<string>;
	/** What bodies are for and do as well, by two syllables: `hỗ trợ`. */
	readonly deeds: ReadonlySet<string>;
	/** The same where what they do it to follows in small letters, as part of the name: `quản lý`. */
	readonly objects: ReadonlySet<string>;
	/** Before who does something, `do`; and what bodies do that ends some of their names as well: `thống nhất`. */
	readonly agentCues: ReadonlySet<string>;
	readonly agentActs: ReadonlySet<string>;
	/** Small words inside of bodies' names: `và`, `của`. */
	readonly bodyJoiners: ReadonlySet<string>;
	/** Of armies, which a number tells apart: `sư đoàn`. */
	readonly units: ReadonlySet<string>;
	/** Of schools, and of all bodies that are called after people, which nobody follows but where they have a name of their own; by their first syllables. */
	readonly schools: ReadonlySet<string>;
	readonly calledAfterPeople: ReadonlySet<string>;
	/** Before several of a kind, `các`; and behind a body's head alone, where those of all levels are meant: các `cấp`. */
	readonly plurals: ReadonlySet<string>;
	readonly levelCues: ReadonlySet<string>;
	/** What any body may be, in two syllables: `quốc tế`. */
	readonly universal: ReadonlySet<string>;
	/** The country of the language, in two syllables: `việt nam`. */
	readonly country: string;
	/** Where matches are played, right before what the ground is called by: `sân`. */
	readonly grounds?: ReadonlySet<string>;
	/** Last syllables of words for teams, and those between them and the place by which the team is called: `tuyển`, `bóng` `đá`. */
	readonly teams: ReadonlySet<string>;
	readonly sports: ReadonlySet<string>;
	/** Territories that other bodies than their own seldom follow: `thôn`. */
	readonly villages: ReadonlySet<string>;
	/** What other sites are called by, of one syllable, before a name of their own: `sông`, `chùa`. */
	readonly sites: ReadonlySet<string>;
	/** Of which each has its council, committee and police: `tỉnh`, `thị xã`. */
	readonly levels: ReadonlySet<string>;
	/** Before `ủy` and `đoàn`, whose committee and youth union they are. */
	readonly partyLevels: ReadonlySet<string>;
	/** Of heads of bodies, what a few people are by their task: `tổ`. */
	readonly groups?: ReadonlySet<string>;
	/** Heads of departments that mean what happened as well: `vụ`. */
	readonly affairs?: ReadonlySet<string>;
	/** Last words of authorities that a territory has, and whose name it follows at once, by one syllable or two: `ubnd`. */
	readonly ofTerritory: ReadonlySet<string>;
	/** What pupils of an age go to: `tiểu học`. */
	readonly schoolLevels: ReadonlySet<string>;
	/** Heads of departments of which each territory has its own: `sở`. */
	readonly departments: ReadonlySet<string>;
	/** Before a side of the country that is called by it alone: `vào` (Nam); and those sides. */
	readonly sideCues: ReadonlySet<string>;
	readonly sides: ReadonlySet<string>;
	/** Before a direction, in the name of a part of the country: `miền` (Trung); and where it is no part of a place's name: `phía`. */
	readonly partCues: ReadonlySet<string>;
	readonly sideHeads: ReadonlySet<string>;
	/** Places by what they are alone, the word before them in small letters: `vùng vịnh`. */
	readonly placesAlone: ReadonlySet<string>;
	/** All parts of the country, as they are told one after the other: `bắc`, `trung`, `nam`. */
	readonly parts?: ReadonlySet<string>;
	/** Territories all of which are listed, so that nobody's name behind it is one: `tỉnh`. */
	readonly listedLevels: ReadonlySet<string>;
	/** Heads of a body that few people are called by: `viện`. */
	readonly ownBodies: ReadonlySet<string>;
}

/** How names of bodies go on behind their heads, where these stand first, and what tells some of them. By one syllable, or by two with a space. */
export interface BodyParts {
	/** Between two bodies or fields: `và`. */
	readonly and: string;
	/** What papers are called by: `báo`; what is said of them behind their names, `điện tử`; and that of it which tells no time. */
	readonly press: ReadonlySet<string>;
	readonly editions: ReadonlySet<string>;
	readonly sureEditions: ReadonlySet<string>;
	/** First syllables of what opens a sentence on any body of a kind: `lực` lượng Công an. */
	readonly forces: ReadonlySet<string>;
	/** Behind what courts are called by, of the few that are told apart by their seat: `cấp cao`; and of a body that stands for another one: `văn phòng`. */
	readonly highLevels: ReadonlySet<string>;
	readonly offices: ReadonlySet<string>;
	/** Before that seat: `tại`. */
	readonly beforeSeats: ReadonlySet<string>;
	/** Bodies that are for something: `ban chỉ` đạo; those that are where the state's are told: `ủy ban`, `nhà nước`. */
	readonly steering: ReadonlySet<string>;
	readonly councils: ReadonlySet<string>;
	readonly ofState: ReadonlySet<string>;
	/** Before what that is: `về`; small words inside of it, `ở`, `các`; and those in which it may end: `ngoài`. */
	readonly concernCues: ReadonlySet<string>;
	readonly concernJoiners: ReadonlySet<string>;
	readonly concernEnds: ReadonlySet<string>;
	/** What the last field of an authority is short for, in capitals: `PTNT`, rural development. */
	readonly shortFields: ReadonlySet<string>;
	/** Before the country that all of a body's members are in: `toàn` Ấn Độ. */
	readonly wholeNation: ReadonlySet<string>;
	/** Behind its level, a party's committee, in the form in which words are compared: tỉnh `uỷ`; who is in it: `viên`; and a youth union: tỉnh `đoàn`. */
	readonly committees: ReadonlySet<string>;
	readonly members: ReadonlySet<string>;
	readonly unions: ReadonlySet<string>;
}

/** How companies are spoken of that are called by their trade. In lower case. */
export interface CompanyWords {
	/** What companies make or do, by which they are called before their own name, by the first syllable: `thép`. */
	readonly trades: ReadonlyMap<string, ReadonlySet<string>>;
	/** Those whose first syllable opens people's names and common words as often: they are companies where more tells that. */
	readonly doubtfulTrades: ReadonlySet<string>;
	/** First words of legal forms, behind which a company's own name comes: `công` (ty). */
	readonly forms?: ReadonlySet<string>;
	/** Shops and houses that guests go to, which are called as people are: `khách sạn`. */
	readonly houses?: ReadonlySet<string>;
	/** What stands between a company's name and where it does its work, by two syllables: `khu vực`. */
	readonly markets?: ReadonlySet<string>;
	/** What a company's branch is called by, before its place: `chi nhánh`. */
	readonly branches?: ReadonlySet<string>;
	/** What companies do, by the first syllable or two behind the name. */
	readonly acts: ReadonlySet<string>;
	/** What nobody but companies does, in two syllables: the second ones by the first. */
	readonly sureActs: ReadonlyMap<string, ReadonlySet<string>>;
	/** Single words for what a company has earned, or lost. */
	readonly results: ReadonlySet<string>;
	/** Who leads one or owns it, in all words of the title. */
	readonly leaders: RegExp;
	/** What it pays for, by the word before it and two syllables behind it: `do` Rạng Sơn `tài trợ`. */
	readonly beforeSponsors: ReadonlySet<string>;
	readonly sponsoring: ReadonlySet<string>;
	/** What readers are asked to do with it, in two syllables, and where, in a word before that: `theo dõi` Sao Mai `trên` Google News. */
	readonly following: ReadonlySet<string>;
	readonly followedOn: ReadonlySet<string>;
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
	/** Before `at` and an employer: `worked`, `job`. */
	readonly works: ReadonlySet<string>;
	/** Before `of` and a company: `users`; before `with` one: `deal`; before `for` whom they speak or play for: `spokesman`. */
	readonly clients: ReadonlySet<string>;
	readonly deals: ReadonlySet<string>;
	readonly speakers: ReadonlySet<string>;
	/** Whom people have, too, before a name: Hobbs `lawyer` Ann Lowe; and who is of a place: Harwood `mayor` Ann Lowe. */
	readonly ownPeople: ReadonlySet<string>;
	readonly localOffices: ReadonlySet<string>;
	/** Those of towns alone, right behind the name: Carlton `police`. */
	readonly forces: ReadonlySet<string>;
	/** What towns have, right behind the name: Harwood `council`. */
	readonly localNouns: ReadonlySet<string>;
	/** What companies do, after such a verb perhaps, to what they have: `has` `launched` its new `app`. */
	readonly auxiliaries: ReadonlySet<string>;
	readonly companyDeeds: RegExp;
	/** In the singular mostly. */
	readonly objects: ReadonlySet<string>;
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
	/** Makers of things that are called by the maker and the product, `apple`; and the words for their models: MacBook `Air`. */
	readonly gadgetMakers: ReadonlySet<string>;
	readonly models: ReadonlySet<string>;
	readonly vehicleMakers: ReadonlySet<string>;
	/** Last words of their models: `suv`. */
	readonly vehicleKinds: ReadonlySet<string>;
}

/** How bodies and offices are called by the field that stands behind them. */
export interface FieldWords {
	/** Last words of what is a body by itself, no field of another one: `department`. */
	readonly bodies: ReadonlySet<string>;
	/** Words that open sentences, and names of bodies as well: `national`. */
	readonly openers: ReadonlySet<string>;
	/** Between a body and its field, `of`; and between that and one more: `for`. */
	readonly prepositions: ReadonlySet<string>;
	readonly further: ReadonlySet<string>;
	/** What a leader is of, without a name: `opposition`. */
	readonly ranks: ReadonlySet<string>;
	/** Titles that a field may follow: `minister`. */
	readonly offices: ReadonlySet<string>;
}
