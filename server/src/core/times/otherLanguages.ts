import type { Language } from '../model';
import { packFor, PACKS } from '../packs/packs';
import { list } from '../packs/words';
import type { TimePack } from './pack';

/**
 * Dates in languages that have no pack of their own: the names of months and weekdays, after the Unicode CLDR (format and
 * stand-alone, wide and abbreviated), with the words for today, yesterday and tomorrow. Numbers are read day first.
 */

interface Names {
	readonly name: string;
	readonly months: readonly string[];
	readonly weekdays: readonly string[];
	/** Between day, month and year: Spanish `de`. */
	readonly of?: string;
	readonly today: string;
	readonly yesterday: string;
	readonly tomorrow: string;
	readonly year: string;
	/** What stands after a day's number: `1er`, `1º`, `30.` */
	readonly ordinals?: string;
	readonly atClock: string;
	readonly published: string;
}

const NAMES: Readonly<Record<Language, Names>> = {
	fr: {
		name: 'French',
		months: [
			'janvier | janv',
			'février | févr',
			'mars',
			'avril | avr',
			'mai',
			'juin',
			'juillet | juil',
			'août',
			'septembre | sept',
			'octobre | oct',
			'novembre | nov',
			'décembre | déc',
		],
		weekdays: ['lundi | lun', 'mardi', 'mercredi', 'jeudi | jeu', 'vendredi | ven', 'samedi | sam', 'dimanche | dim'],
		today: "aujourd'hui",
		yesterday: 'hier',
		tomorrow: 'demain',
		year: 'en | depuis | dès | avant | après | vers',
		ordinals: 'er',
		atClock: 'à | , à | vers',
		published: 'publié | mis à jour | modifié | le',
	},
	de: {
		name: 'German',
		months: [
			'januar | jänner | jan',
			'februar | feb',
			'märz | mär',
			'april | apr',
			'mai',
			'juni | jun',
			'juli | jul',
			'august | aug',
			'september | sept | sep',
			'oktober | okt',
			'november | nov',
			'dezember | dez',
		],
		weekdays: [
			'montag | mo',
			'dienstag | di',
			'mittwoch | mi',
			'donnerstag | do',
			'freitag | fr',
			'samstag | sonnabend | sa',
			'sonntag | so',
		],
		today: 'heute',
		yesterday: 'gestern',
		tomorrow: 'morgen',
		year: 'jahr | jahre | seit | bis | im jahr',
		ordinals: '.',
		atClock: 'um | , um | uhr | gegen',
		published: 'veröffentlicht | aktualisiert | stand | am',
	},
	es: {
		name: 'Spanish',
		months: [
			'enero | ene',
			'febrero | feb',
			'marzo | mar',
			'abril | abr',
			'mayo',
			'junio | jun',
			'julio | jul',
			'agosto | ago',
			'septiembre | setiembre | sept | sep',
			'octubre | oct',
			'noviembre | nov',
			'diciembre | dic',
		],
		weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
		of: 'de | del',
		today: 'hoy',
		yesterday: 'ayer',
		tomorrow: 'mañana',
		year: 'en | desde | hasta | año',
		ordinals: 'º',
		atClock: 'a las | , a las | a la',
		published: 'publicado | actualizado | el',
	},
	pt: {
		name: 'Portuguese',
		months: [
			'janeiro | jan',
			'fevereiro | fev',
			'março | mar',
			'abril | abr',
			'maio',
			'junho | jun',
			'julho | jul',
			'agosto | ago',
			'setembro | set',
			'outubro | out',
			'novembro | nov',
			'dezembro | dez',
		],
		weekdays: [
			'segunda-feira | segunda',
			'terça-feira',
			'quarta-feira',
			'quinta-feira',
			'sexta-feira',
			'sábado',
			'domingo',
		],
		of: 'de',
		today: 'hoje',
		yesterday: 'ontem',
		tomorrow: 'amanhã',
		year: 'em | desde | até | ano',
		ordinals: 'º',
		atClock: 'às | , às | as',
		published: 'publicado | atualizado | em',
	},
	it: {
		name: 'Italian',
		months: [
			'gennaio | gen',
			'febbraio | feb',
			'marzo | mar',
			'aprile | apr',
			'maggio | mag',
			'giugno | giu',
			'luglio | lug',
			'agosto | ago',
			'settembre | set',
			'ottobre | ott',
			'novembre | nov',
			'dicembre | dic',
		],
		weekdays: ['lunedì | lun', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
		today: 'oggi',
		yesterday: 'ieri',
		tomorrow: 'domani',
		year: 'nel | dal | anno | fino al',
		ordinals: 'º',
		atClock: 'alle | , alle | ore | , ore',
		published: 'pubblicato | aggiornato | il',
	},
	id: {
		name: 'Indonesian',
		months: [
			'januari | jan',
			'februari | feb',
			'maret | mar',
			'april | apr',
			'mei',
			'juni | jun',
			'juli | jul',
			'agustus | agu',
			'september | sep',
			'oktober | okt',
			'november | nov',
			'desember | des',
		],
		weekdays: ['senin', 'selasa', 'rabu', 'kamis', "jumat | jum'at", 'sabtu', 'minggu'],
		today: 'hari ini',
		yesterday: 'kemarin',
		tomorrow: 'besok',
		year: 'tahun | sejak | pada | hingga',
		atClock: 'pukul | , pukul | jam',
		published: 'terbit | diterbitkan | diperbarui',
	},
	uk: {
		name: 'Ukrainian',
		months: [
			'січня | січень | січні',
			'лютого | лютий | лютому',
			'березня | березень | березні',
			'квітня | квітень | квітні',
			'травня | травень | травні',
			'червня | червень | червні',
			'липня | липень | липні',
			'серпня | серпень | серпні',
			'вересня | вересень | вересні',
			'жовтня | жовтень | жовтні',
			'листопада | листопад | листопаді',
			'грудня | грудень | грудні',
		],
		weekdays: [
			'понеділок',
			'вівторок',
			'середа | середу',
			'четвер',
			"п'ятниця | п'ятницю",
			'субота | суботу',
			'неділя | неділю',
		],
		today: 'сьогодні',
		yesterday: 'вчора | учора',
		tomorrow: 'завтра',
		year: 'у | в | з | до | після',
		ordinals: '-го',
		atClock: 'о | об | , о',
		published: 'опубліковано | оновлено',
	},
};

/** A language's time pack: its own, or one made from the names of its months and weekdays; English where nothing is known. */
export function timePackFor(language: Language): TimePack {
	let pack = known.get(language);
	if (!pack) {
		const names = PACKS.some((own) => own.language === language) ? undefined : NAMES[language];
		pack = names ? packFromNames(names) : packFor(language).times;
		known.set(language, pack);
	}
	return pack;
}

const known = new Map<Language, TimePack>();

function packFromNames(names: Names): TimePack {
	const of = names.of ? `(${list(names.of).join('|')})?` : '';
	const year = names.name === 'Ukrainian' ? '(року|р.|рік|році)?' : '';
	const any = (words: string): string => `(${list(words).join('|')})`;
	return {
		name: names.name,
		order: 'day-first',
		capitalsAreNames: true,
		namesAreCapitalized: names.name === 'German',
		months: names.months.map(list),
		// Short forms of weekdays are common words: "so", "mar", "sa".
		ambiguousNames: names.weekdays.flatMap(list).filter((word) => word.length < 4),
		monthNumerals: [],
		weekdays: names.weekdays.map(list),
		units: {},
		partsOfDay: {},
		seasons: { SP: [], SU: [], FA: [], WI: [] },
		numerals: {},
		multipliers: {},
		vague: [],
		ordinals: {},
		ordinalSuffixes: names.ordinals ? list(names.ordinals) : [],
		rules: `
			{d} ${of} {mon} ${of} {y} ${year}
			{d} ${of} {mon}
			{d1}(-|–){d} ${of} {mon} ${of} {y} ${year}
			{d1}(-|–){d} ${of} {mon}
			{mon} ${of} {y} ${year}
			${year ? '{y} (року|рік|році|р.)' : `[${list(names.year).join('|')}] {y}`}
			{y1}(-|–){y}
			{wd} => ambiguous
			{mon} => weak
			${any(names.today)} => day+0
			${any(names.yesterday)} => day-1
			${any(names.tomorrow)} => ${names.name === 'German' || names.name === 'Spanish' ? 'weak day+1' : 'day+1'}
			{h}h{mi}
			{h} h {mi} => weak
			{h}.{mi} (uhr|wib|wita)
			{h}:{mi} uhr
		`,
		joinsToCoarser: list(`, | ${names.of ?? ''} | le | den | el | dem | , den | il`),
		joinsToClock: list(`, | - | – | • | · | ${names.atClock}`).concat('|'),
		betweenTimes: list('- | – | , | et | und | y | e | dan | та | à | bis | al | hasta | до'),
		notBeforeDate: [],
		shareCues: [],
		futureCues: [],
		pastCues: [],
		publicationCues: list(names.published),
	};
}
