// Words that single rules ask for, as those of `packWords.ts`: those of a language whose words change by case. All in lower case.

/** How adjectives and the noun behind them end in one case. */
export interface PhraseEndings {
	readonly adjective: RegExp;
	readonly noun: RegExp;
}

/** What endings tell of words that no list has, and the small words that names have inside beside them. */
export interface CaseWords {
	/** In which a body's field stands behind it: институт `молекулярной биологии`; and behind one of {@link fieldCues}: комитет по `внешней политике`. */
	readonly genitive: PhraseEndings;
	readonly dative: PhraseEndings;
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
	/** Letters for a company's form, which are no part of its name: `ООО` «Ромашка»; and those for what a club or a group is, where quotation marks follow: `ХК` «Сокол». */
	readonly companyForms: ReadonlySet<string>;
	readonly formsBeforeQuotes: ReadonlySet<string>;
	/** The last of three words in quotation marks that are a company rather than a work: «Невская стивидорная `группа`». */
	readonly companiesInQuotes: RegExp;
	/** Of adjectives like those of nations: армяно-турец`кая`. */
	readonly nationality: RegExp;
	/** Whom people are by their town, which a sentence begins with: `кировчанка`. */
	readonly townspeople: RegExp;
	/** Endings of verbs and of nouns for deeds and states, in small letters: nothing is called so that a sentence begins with: `потепление` ждут. */
	readonly noNameEndings: RegExp;
	/** Other nouns with which sentences begin, of which surnames are made: `медведь`. */
	readonly nounsAtStart: RegExp;
	/** Of verbs, but for nouns that end so, too: `скачать`, not `память`. */
	readonly infinitives: RegExp;
	/** Who is in a vehicle, in any case: `водителя` Nissan. */
	readonly drivers: RegExp;
	/** Of vehicles, in Latin letters and lower case: `nissan`. */
	readonly makes: RegExp;
	/** Who does something, in all cases: `разработчик`, `участницу`. */
	readonly doers: RegExp;
	/** Nouns for what people do, which open sentences before who does it: `заявление`. */
	readonly deeds: RegExp;
	/** Months that people are called like, in the form in which words are compared. */
	readonly monthsAsNames: ReadonlySet<string>;
	/** What the names of awards begin with in quotation marks: «`За` заслуги». */
	readonly awards: ReadonlySet<string>;
	/** Endings of adjectives that describe what a sentence begins with: чист`ая` прибыль; none that name where it is: париж`ская`. */
	readonly describing: RegExp;
	/** Small words that end people's names, as whose child they are: Тургунбек `уулу`. */
	readonly filiations: ReadonlySet<string>;
	/** A surname in a case, and what is not in the same one: `Путиным` Арктику. */
	readonly surnameInCase: RegExp;
	readonly inThatCase: RegExp;
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
	/** The same behind other places, whose preposition theirs is: `в` Коврове, Мур`оме`. */
	readonly beforeTowns: ReadonlyMap<string, RegExp>;
	/** A preposition and a word in a case in which it is a place rather than somebody: `на Тенгизе`; and rather than somebody of that name elsewhere: `в Берге`. */
	readonly onPlace: RegExp;
	readonly inPlace: RegExp;
	/** An adjective and a noun of places of several, as they stand behind prepositions: `Чистых Прудах`. */
	readonly pluralPlace: RegExp;
	/** Before a preposition behind which people stand: `женат` на. */
	readonly doneToPeople: RegExp;
	/** Words for works behind which stands who made them: `роман` Дюма. */
	readonly authored: RegExp;
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
	/** Adjectives of countries and regions, as they stand between such a small word and a town: в `финском` Лахти. */
	readonly whereItLies: RegExp;
	/** Short forms of the words for streets, before a full stop: `ул`. */
	readonly streets: ReadonlySet<string>;
	/** A noun that some of its cases make look like somebody's trade: `участке`. */
	readonly noRoles: RegExp;
	/** Heads of several places, behind which a list of their names stands: `улиц` Лосева и Мизерова. */
	readonly headsOfSeveral: RegExp;
	/** Small words that lead on from a noun: `в` in «Вечер в степи». */
	readonly prepositions: ReadonlySet<string>;
	/** Heads of territories, in the form in which words are compared: `мэр` Королёва Александр Ходырев. */
	readonly placeTitles: ReadonlySet<string>;
	/** The same of bodies: `председатель` Мажилиса Ерлан Кошанов. */
	readonly bodyTitles: ReadonlySet<string>;
	/** Endings that nothing but surnames have: `Вахтангова`. */
	readonly surname: RegExp;
	/** Verbs with which sentences begin: `Дирижировал` Туган Сохиев. */
	readonly openingVerbs: RegExp;
	/** Verbs that tell what several do: `подписали`. */
	readonly pluralVerbs: RegExp;
	/** A noun and somebody's surname in another case, with a space between them: `Роль Раневской`; and such as a woman may be called by: `Арест Лосева`, which those verbs behind them rule out. */
	readonly ofSomebody: RegExp;
	readonly ofHimOrHer: RegExp;
	readonly noWomansVerbs: RegExp;
	/** What is done with works of theatre and cinema, some words before a title in quotation marks: `репетируют` «Чайку»; and parts in them: `партию` Татьяны в «Онегине». */
	readonly stagings: RegExp;
	readonly stageParts: RegExp;
	/** What is called by the quotation, with nouns in between: `фестиваль` искусств «Сезоны». */
	readonly quotedThings: RegExp;
	/** What clubs do, behind them and the genitive of their coach. */
	readonly matchVerbs: RegExp;
	/** Behind a name and a dash: `младший`. */
	readonly generations: RegExp;
	/** Of titles of several people: `представители`. */
	readonly pluralTitles: RegExp;
}
