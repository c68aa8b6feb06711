// Small words that single rules ask for, as those of `packWords.ts`. All in lower case.

/** Small words before nouns. */
export interface Determiners {
	readonly articles: ReadonlySet<string>;
	/** Whose it is, of a person: `his`. */
	readonly own: ReadonlySet<string>;
	/** Before a single thing: `a`, `his`. */
	readonly single: ReadonlySet<string>;
	/** Before the word for a work, which is a verb elsewhere: `the` show. */
	readonly ofWorks: ReadonlySet<string>;
	/** In what somebody says, and hardly in a title: `we`, `I'm`. */
	readonly speakers: ReadonlySet<string>;
	/** Such and other small words by which nobody is called, though they have a capital behind what somebody is: `who`. */
	readonly neverNames: ReadonlySet<string>;
}

/** How texts tell what it is that they name, and of whom. */
export interface DescribingWords {
	/** What or how somebody or something is, before the name where a sentence begins, and in no name: `Carmaker` Tovik, `Unseeded` Ann Hobbs. */
	readonly openers: ReadonlySet<string>;
	/** Before the noun that says it: Veritas, `a` new party. */
	readonly articles: ReadonlySet<string>;
	/** Between the noun and the name: a party `called` Veritas. */
	readonly called: ReadonlySet<string>;
	/** Behind the noun, where something else is spoken of: a party `of` farmers. */
	readonly stops: ReadonlySet<string>;
	/** What is done to works, `directed`, and what stands before who did it: `by`. */
	readonly makings: ReadonlySet<string>;
	readonly beforeMakers: ReadonlySet<string>;
	/** Between a work and what is said of it in a headline: Low Tide `review` – a quiet drama. */
	readonly reviews: ReadonlySet<string>;
	/** Of which there are several, before their titles in a line: her `novels`. */
	readonly works: ReadonlySet<string>;
	/** Right before titles, and hardly before pubs, bands and papers with an article: `in` The Low Tide. */
	readonly beforeTitles: ReadonlySet<string>;
	/** Right before a work: `wrote` Low Tide. */
	readonly writing: ReadonlySet<string>;
	/** Behind a work, before who is seen in it: `starring`. */
	readonly castings: ReadonlySet<string>;
	/** Last word of what opens a list of examples, right before the first one: such `as`, `including`; and the word before it where it has one: `such`. */
	readonly examples: ReadonlySet<string>;
	readonly exampleOpenings: ReadonlySet<string>;
	/** Between somebody's age and where they live: 61, `of` Kettle. */
	readonly homes: ReadonlySet<string>;
	/** First words of peoples that are no states: `native` American. */
	readonly peoples: ReadonlySet<string>;
	/** Before `at`, where somebody is meant: took `aim`. */
	readonly beforeTargets: ReadonlySet<string>;
	/** Who is told by the town, behind it in headlines: Kettle `Woman`. */
	readonly locals: ReadonlySet<string>;
	/** Who is of a party, one of them: a Kettle `Democrat`. */
	readonly members: ReadonlySet<string>;
	/** Letters of a party, before the seat of who was elected: `R`-Warren. */
	readonly parties: ReadonlySet<string>;
	/** Whose something is that has a name: `its`. */
	readonly owners: ReadonlySet<string>;
	/** What is called by the name before it, where somebody has it: its Kettle `service`. */
	readonly owned: ReadonlySet<string>;
}
