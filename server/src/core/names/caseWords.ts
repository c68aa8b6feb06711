// Words that single rules ask for, as those of `packWords.ts`: those of a language whose words change by case. All in lower case.

/** How adjectives and the noun behind them end in one case. */
export interface CaseEndings {
	readonly adjective: RegExp;
	readonly noun: RegExp;
}

/** What endings tell of words that no list has, and the small words that names have inside beside them. */
export interface CaseWords {
	/** In which a body's field stands behind it: институт `молекулярной биологии`; and behind one of {@link fieldCues}: комитет по `внешней политике`. */
	readonly genitive: CaseEndings;
	readonly dative: CaseEndings;
	readonly fieldCues: ReadonlySet<string>;
	/** Of adjectives in the genitive whose noun has no ending perhaps, as it stands for several: вооружённ`ых` `сил`. */
	readonly pluralGenitive: RegExp;
	readonly bareNoun: RegExp;
	/** Verbs and adverbs that end like nouns in the genitive: `вчера`; and nouns that end like those verbs: `футбола`. */
	readonly noNouns: RegExp;
	readonly nounsLikeVerbs: RegExp;
	/** What belongs to the sentence behind one of {@link fieldCues}, and is no body's field: по `данным`. */
	readonly noFields: ReadonlySet<string>;
	/** Between two adjectives or fields: `и`. */
	readonly and: string;
	/** Before the name of whom a body is called after: `имени`. */
	readonly namesakes: ReadonlySet<string>;
	/** Of an adjective and its noun, with a space between them, in one case and gender: Лыс`ой` гор`ы`. */
	readonly agreement: RegExp;
	/** Of adjectives of several things: `научные`; of the first half of one with a hyphen: `авиационно`-спасательный. */
	readonly pluralAdjective: RegExp;
	readonly firstHalf: RegExp;
	/** Of towns' names in the case that follows an office: мэр `Снежногорска`. */
	readonly townsOfOffice: RegExp;
	/** Prepositions, and the endings in which words behind them are towns that no list knows: `под` (Новоузенском). */
	readonly towns: ReadonlyMap<string, RegExp>;
	/** Of adjectives with which places' names begin: `Нижний` Тагил. */
	readonly placeAdjective: RegExp;
	/** Of people's names in the genitive, as who made a work stands behind it: «Снег» `Ирины Лебедевой`. */
	readonly personGenitive: RegExp;
	/** What regions are called, in the genitive, behind a town that lies in them: Ныроб Пермской `области`. */
	readonly regions: ReadonlySet<string>;
	/** Heads of bodies in the form in which words are compared, which nobody names in small letters: `министерств`. */
	readonly ministries: ReadonlySet<string>;
	/** The same of bodies that are called by their field behind the territory: `комитет` (РФ по печати). */
	readonly fieldHeads: ReadonlySet<string>;
	/** The same of those that are called by where they are: `посольств` (во Вьетнаме); and what stands before that: `во`. */
	readonly missions: ReadonlySet<string>;
	readonly beforeSeats: ReadonlySet<string>;
	/** Small words that lead on from a noun: `в` in «Вечер в степи». */
	readonly prepositions: ReadonlySet<string>;
	/** Of titles of several people: `представители`. */
	readonly pluralTitles: RegExp;
}
