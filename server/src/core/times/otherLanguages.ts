import type { Language } from '../model';
import { packFor, PACKS } from '../packs/packs';
import { list } from '../packs/words';
import type { TimePack } from './pack';
import { TIME_NAMES } from './timeNames';

/**
 * Dates in languages that have no pack of their own: names of months and weekdays, patterns of dates and the phrases for
 * yesterday, last week and "three days ago" after the Unicode CLDR, with what that doesn't hold where it is known here.
 */

/** What the CLDR doesn't tell of a language. Lists as `words.ts` reads them. */
interface Extras {
	/** More forms of months, January first; empty where there are none. */
	readonly months?: string;
	/** More forms of weekdays. */
	readonly weekdays?: string;
	/** Words before a bare year. */
	readonly beforeYear?: string;
	/** Words after a year: Ukrainian `року`. */
	readonly afterYear?: string;
	/** What stands after a day's number: `1er`, `1º`. */
	readonly ordinals?: string;
	/** Before a time of day. */
	readonly atClock?: string;
	/** After a time of day in digits. */
	readonly afterClock?: string;
	/** Before the date of an article. */
	readonly published?: string;
	/** Phrases that mean something else as well: German `morgen`, the morning. */
	readonly ambiguous?: string;
}

const EXTRAS: Readonly<Record<Language, Extras>> = {
	de: {
		months: 'jänner; feber',
		weekdays: ';;;;; sonnabend',
		beforeYear: 'jahr | jahre | seit | bis | im jahr',
		atClock: 'um | , um | uhr | gegen',
		afterClock: 'uhr',
		published: 'veröffentlicht | aktualisiert | stand | am',
		ambiguous: 'morgen',
	},
	es: {
		months: ';;;;;;;; setiembre',
		beforeYear: 'en | desde | hasta | año',
		ordinals: 'º',
		atClock: 'a las | , a las | a la',
		published: 'publicado | actualizado | el',
		ambiguous: 'mañana',
	},
	pt: {
		beforeYear: 'em | desde | até | ano',
		ordinals: 'º',
		atClock: 'às | , às | as',
		published: 'publicado | atualizado | em',
	},
	it: {
		beforeYear: 'nel | dal | anno | fino al',
		ordinals: 'º',
		atClock: 'alle | , alle | ore | , ore',
		published: 'pubblicato | aggiornato | il',
	},
	id: {
		beforeYear: 'tahun | sejak | pada | hingga',
		atClock: 'pukul | , pukul | jam',
		afterClock: 'wib | wita | wit',
		published: 'terbit | diterbitkan | diperbarui',
	},
	uk: {
		months: 'січні; лютому; березні; квітні; травні; червні; липні; серпні; вересні; жовтні; листопаді; грудні',
		weekdays: ";; середу;; п'ятницю; суботу; неділю",
		beforeYear: 'у | в | з | до | після',
		afterYear: 'року | рік | році | р.',
		ordinals: '-го',
		atClock: 'о | об | , о',
		published: 'опубліковано | оновлено',
	},
	pl: { beforeYear: 'w | od | do | po | roku', afterYear: 'r. | roku | rok', atClock: 'o | , godz. | godz.' },
	cs: { beforeYear: 'v | od | do | po | roce | roku | rok', atClock: 'v | ve' },
	nl: {
		beforeYear: 'in | sinds | tot | vanaf | jaar',
		atClock: 'om | , om',
		afterClock: 'uur',
		published: 'gepubliceerd | bijgewerkt | persbericht',
	},
	sv: {
		beforeYear: 'år | sedan | till | från',
		atClock: 'klockan | kl. | kl',
		published: 'publicerad | uppdaterad | pressmeddelande',
	},
	bg: { beforeYear: 'през | от | до | след', afterYear: 'г. | година | годината' },
	hr: { ambiguous: 'sutra' },
	sl: { ambiguous: 'jutri' },
};

/** Between a date and its time of day, between the ends of a stretch, and before a coarser date, in many languages. */
const BETWEEN_TIMES =
	'- | – | , | et | und | y | e | dan | та | à | bis | al | hasta | до | en | och | og | i | a | și | ja';
const BEFORE_COARSER = ', | ، | le | den | el | dem | , den | il';

/** A language's time pack: its own, or one made from what the CLDR tells; English where nothing is known. */
export function timePackFor(language: Language): TimePack {
	let pack = known.get(language);
	if (!pack) {
		const names = PACKS.some((own) => own.language === language) ? undefined : namesOf(language);
		pack = names ? packFromNames(names, EXTRAS[language] ?? {}) : packFor(language).times;
		known.set(language, pack);
	}
	return pack;
}

const known = new Map<Language, TimePack>();

/** One line of {@link TIME_NAMES}. */
interface Names {
	readonly name: string;
	readonly monthFirst: boolean;
	readonly capitalized: boolean;
	readonly months: readonly (readonly string[])[];
	readonly weekdays: readonly (readonly string[])[];
	readonly patterns: readonly string[];
	readonly phrases: readonly string[];
}

function namesOf(language: Language): Names | undefined {
	const at = TIME_NAMES.indexOf(`\n${language} `);
	if (at < 0) {
		return undefined;
	}
	const start = at + language.length + 2;
	const [name = '', flags = '', months = '', weekdays = '', patterns = '', phrases = ''] = TIME_NAMES.slice(
		start,
		TIME_NAMES.indexOf('\n', start),
	).split(';');
	return {
		name,
		monthFirst: flags.includes('M'),
		capitalized: flags.includes('C'),
		months: forms(months),
		weekdays: forms(weekdays),
		patterns: patterns.split('|'),
		phrases: phrases.split('|'),
	};
}

function forms(text: string): readonly (readonly string[])[] {
	return text.split('|').map((entry) => entry.split('/').filter((form) => form !== ''));
}

function packFromNames(names: Names, extras: Extras): TimePack {
	const months = withMore(names.months, extras.months);
	const weekdays = withMore(names.weekdays, extras.weekdays);
	const monthForms = new Set(months.flat());
	return {
		name: names.name,
		order: names.monthFirst ? 'month-first' : 'day-first',
		capitalsAreNames: true,
		namesAreCapitalized: names.capitalized,
		months,
		// Short forms of weekdays are common words: "so", "mar", "sa".
		ambiguousNames: weekdays.flat().filter((word) => word.length < 4 || monthForms.has(word)),
		monthNumerals: [],
		weekdays,
		units: {},
		partsOfDay: {},
		seasons: { SP: [], SU: [], FA: [], WI: [] },
		numerals: {},
		multipliers: {},
		vague: [],
		ordinals: {},
		ordinalSuffixes: list(extras.ordinals ?? ''),
		rules: [...dateRules(names, extras), ...phraseRules(names, extras), ...clockRules(extras)].join('\n'),
		joinsToCoarser: list(BEFORE_COARSER),
		joinsToClock: list(`, | - | – | • | · | ${extras.atClock ?? ''}`).concat('|'),
		betweenTimes: list(BETWEEN_TIMES),
		notBeforeDate: [],
		shareCues: [],
		futureCues: [],
		pastCues: [],
		publicationCues: list(extras.published ?? ''),
	};
}

function withMore(lists: readonly (readonly string[])[], more = ''): readonly (readonly string[])[] {
	const added = more.split(';');
	return lists.map((some, i) => [...some, ...list(added[i] ?? '')]);
}

function dateRules({ patterns, monthFirst }: Names, { beforeYear, afterYear }: Extras): string[] {
	const year = afterYear ? `(${list(afterYear).join('|')})` : undefined;
	const dates = [...patterns, '{d} {mon} {y}', '{d} {mon}', '{mon} {y}', ...(monthFirst ? ['{mon} {d}, {y}'] : [])];
	return [
		...dates.flatMap((pattern) => [
			pattern,
			...(pattern.startsWith('{d}') ? [pattern.replace(/^\{d\}\.?/u, '{d1}.?(-|–){d}.?')] : []),
			...(year && pattern.endsWith('{y}') ? [`${pattern} ${year}`] : []),
		]),
		...(beforeYear ? [`[${list(beforeYear).join('|')}] {y}`] : []),
		...(year ? [`{y} ${year}`] : []),
		'{y1}(-|–){y}',
		'{wd} => ambiguous',
		'{mon} => weak',
	];
}

/** A phrase has its step before it: `-1day`, `0week`, `-nyear`. */
function phraseRules({ phrases }: Names, { ambiguous }: Extras): string[] {
	const doubtful = new Set(list(ambiguous ?? ''));
	return phrases.flatMap((phrase) => {
		const match = /^(-?)(\d|n)([a-z]+) (.+)$/u.exec(phrase);
		if (!match) {
			return [];
		}
		const [, minus, amount, unit, text = ''] = match;
		// A word of two letters is too often another one.
		const weak = text.length < 3 || doubtful.has(text) ? 'weak ' : '';
		return [`${text} => ${weak}${unit}${minus === '-' ? '-' : '+'}${amount}`];
	});
}

function clockRules({ afterClock }: Extras): string[] {
	const after = afterClock ? `(${list(afterClock).join('|')})` : undefined;
	return ['{h}h{mi}', '{h} h {mi} => weak', ...(after ? [`{h}.{mi} ${after}`, `{h}:{mi} ${after}`] : [])];
}
