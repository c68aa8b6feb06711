import type { TimePack } from '../../times/pack';
import { once } from '../once';
import { list } from '../words';

/** Months that elide the word before them: `mois d'avril` is two words of the text. */
const elided = { avril: 4, août: 8, octobre: 10 };
const thisYear = "(cette année|l'année en cours)";
const lastYear = "(l'an dernier|l'an passé|l'année dernière|l'année passée)";
const nextYear = "(l'an prochain|l'année prochaine)";
const edge = '(début|fin|mi|courant)';
const dash = '(-|–|—|au)';

const rules = `
	# Days by their date
	{d} {mon} {y}
	{d} {mon} [!:]
	{d} {mon} {yy} => weak
	{d1} ${dash} {d} {mon} {y}
	{d1} ${dash} {d} {mon}
	{d1}${dash}{d} {mon} {y}
	{d1}${dash}{d} {mon}
	{d1} {mon1} (-|–|—|au) {d} {mon} {y}
	{d1} {mon1} (-|–|—|au) {d} {mon}
	{d1} (et|,|ou|et le) {d} {mon} {y} => list
	{d1} (et|,|ou|et le) {d} {mon} => list
	{d}-{mon}-{y}
	(premier) {mon} {y} => day:1
	(premier) {mon} => day:1
	le {d} [!%|:|{u}|{amount}] => weak
	(jour de l'an|nouvel an) => month:1 day:1
	(saint-sylvestre) => month:12 day:31
	[à|pour|avant|après|depuis|dès] noël [!{wd}] => month:12 day:25
	noël {y} => month:12 day:25

	# Months and years
	{mon} {y}
	{mon1}(-|–|—){mon} {y}
	[en|de|depuis|dès|avant|après|jusqu'en|fin|début|mi|courant|à|et|mois|entre|pour|chaque] {mon} [!{d}]
	{mon} => ambiguous weak
	${edge}-?{mon} {y}
	${edge}-?{mon}
	${edge} {mon} {y}
	${edge} {mon}
	${Object.entries(elided)
		.map(([month, number]) => `mois d'${month} {y} => month:${number}\n\tmois d'${month} => month:${number}`)
		.join('\n\t')}
	[en|depuis|dès|avant|après|jusqu'en|vers|fin|début|entre|de|et|à|année|courant|pour|l'année|qu'en] {ym} [!{u}|personnes|%|euros|dollars|habitants|places|km|mètres]
	(l'année|l'an) {y}
	(début|fin|mi-|milieu) {y}
	(les)? années {dec}
	(les)? années {y1} (à|et|-) {y}
	{y1}(-|–|—|/){y}
	{y1}(-|–|—|/){yy} [!{amount}]
	(le)? {cent} siècle
	${'xvi xvii xviii xix xx xxi'
		.split(' ')
		.map((roman, i) => `(le)? (${roman}e|${roman}ème|${roman}ᵉ) siècle => century:${15 + i}`)
		.join('\n\t')}
	(le)? {ord} trimestre (de)? {y} => unit:quarter
	(le)? {ord} trimestre => unit:quarter
	(le)? {ord} semestre (de)? {y} => unit:half
	(t){q} {y}
	{season} {y}
	[au|en|l'|cet|cette|à|dès|depuis|ce] {season}
	(cet|ce|cette) {season} => year+0
	{season} (dernier|passé) => past
	{season} prochain => future

	# Weekdays
	{wd} => ambiguous
	{wd} (dernier|passé) => past
	{wd} prochain => future
	(chaque|tous les) {wd} => set
	tous les (lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches) => weak
	{wd} (matin) => part:MO
	{wd} (après-midi) => part:AF
	{wd} (soir) => part:EV

	# Counted from today
	aujourd'hui => day+0
	(ce matin) => day+0 part:MO
	(cet après-midi) => day+0 part:AF
	(ce soir) => day+0 part:EV
	(cette nuit) => day+0 part:NI
	hier => day-1
	(avant-hier) => day-2
	demain => day+1
	(après-demain) => day+2
	(hier|demain) {part} => weak
	(hier matin) => day-1 part:MO
	(hier soir) => day-1 part:EV
	(hier après-midi) => day-1 part:AF
	(demain matin) => day+1 part:MO
	(demain soir) => day+1 part:EV
	(la veille) => mention day-1
	(le lendemain|le jour suivant) => mention day+1
	(le même jour|ce jour-là) => mention day+0
	cette semaine => week+0
	(la semaine dernière|la semaine passée) => week-1
	la semaine prochaine => week+1
	(ce week-end) => weekend+0 weekend:1
	(le week-end dernier) => weekend-1 weekend:1
	(le week-end prochain) => weekend+1 weekend:1
	(ce mois-ci|ce mois) => month+0
	(le mois dernier|le mois passé) => month-1
	le mois prochain => month+1
	(ce trimestre) => quarter+0
	(le trimestre dernier|le trimestre passé) => quarter-1
	le trimestre prochain => quarter+1
	${thisYear} => year+0
	(le)? (début|fin) (de)? ${thisYear} => year+0
	${lastYear} => year-1
	${nextYear} => year+1
	(ce siècle|le siècle) [!de|des|d'or] => weak
	(il y a|voici|voilà) {n} {u} => u-n
	(dans) {n} {u} => u+n
	{n} {u} (plus tôt|auparavant) => mention u-n
	{n} {u} (plus tard|après) [!{u}|la|le|les|l'] => mention u+n

	# Times of day
	{h}h{mi}
	{h} h {mi}
	[à|vers|de|dès|avant|après|jusqu'à|entre|et|depuis] {h}h
	[à|vers|dès|avant|après|jusqu'à|entre|depuis] {h} h
	[à|vers|dès|avant|après|jusqu'à|depuis|sur|de] {h} (heures|heure)
	[à|vers|dès|avant|après|jusqu'à|depuis|de] {h} (heures|heure) {min}
	[à|vers|dès|avant|après|jusqu'à|depuis] {hw} (heures|heure)
	[à|vers|avant|après|dès|jusqu'à|depuis] midi => hour:12 minute:0
	minuit => hour:0 minute:0

	# Lengths
	# An age is no length of time.
	[,|a|avait|aura] {n} ans [,|.|)|{end}] => weak
	[âgé de|âgée de|âgés de|âgées de|(] {n} ans => weak
	{n} {u} => duration
	[{amount}] (par) (jour|semaine|mois|an|heure) => weak
	(soixante-dix) {u} => duration n:70
	(quatre-vingts) {u} => duration n:80
	(quatre-vingt-dix) {u} => duration n:90
	{n} (à|ou) {n1} {u} => duration n:x
	{n}-{n1} {u} => duration n:x
	(une)? demi-heure => duration unit:minute n:30
	{n} heures et demie => duration half unit:hour
	{n} ans et demi => duration half unit:year
	{n} {u} et {n1} {u1} => duration
	(ces|les) {n} (dernières|derniers|prochaines|prochains) {u} => duration
	(ces dernières années|ces derniers mois|ces dernières semaines|ces derniers jours|récemment) => PAST_REF
	(les prochaines années|les prochains mois|les prochaines semaines|les prochains jours) => FUTURE_REF
	(actuellement|désormais|maintenant|de nos jours) => weak PRESENT_REF

	# Repetitions
	(chaque|tous les|toutes les) {u} => set n:1
	(tous les|toutes les) {n} {u} => set
	(quotidiennement) => set unit:day
	(hebdomadaire) => set unit:week
	(mensuel|mensuelle) => set unit:month
	(annuel|annuelle|annuellement) => set unit:year
	{part} => weak
`;

export const times = once((): TimePack => ({
	name: 'French',
	order: 'day-first',
	capitalsAreNames: true,
	namesAreCapitalized: false,
	months: [
		'janvier | janv',
		'février | févr | fév',
		'mars',
		'avril | avr',
		'mai',
		'juin',
		'juillet | juil',
		'août | aout',
		'septembre | sept',
		'octobre | oct',
		'novembre | nov',
		'décembre | déc',
	].map(list),
	ambiguousNames: list('mars | mai | lun | mar | mer | jeu | ven | sam | dim | sept'),
	monthNumerals: [],
	weekdays: [
		'lundi | lun',
		'mardi | mar',
		'mercredi | mer',
		'jeudi | jeu',
		'vendredi | ven',
		'samedi | sam',
		'dimanche | dim',
	].map(list),
	units: {
		second: list('seconde | secondes'),
		minute: list('minute | minutes | min'),
		hour: list('heure | heures'),
		day: list('jour | jours | journée | journées'),
		weekend: list('week-end | week-ends'),
		week: list('semaine | semaines'),
		month: list('mois'),
		quarter: list('trimestre | trimestres'),
		half: list('semestre | semestres'),
		year: list('an | ans | année | années'),
		decade: list('décennie | décennies'),
		century: list('siècle | siècles'),
	},
	partsOfDay: {
		MO: list('matin | matinée'),
		AF: list('après-midi'),
		EV: list('soir | soirée'),
		NI: list('nuit'),
	},
	seasons: {
		SP: list('printemps'),
		SU: list("été | l'été"),
		FA: list("automne | l'automne"),
		WI: list("hiver | l'hiver"),
	},
	numerals: {
		un: 1,
		une: 1,
		deux: 2,
		trois: 3,
		quatre: 4,
		cinq: 5,
		six: 6,
		sept: 7,
		huit: 8,
		neuf: 9,
		dix: 10,
		onze: 11,
		douze: 12,
		treize: 13,
		quatorze: 14,
		quinze: 15,
		seize: 16,
		vingt: 20,
		trente: 30,
		quarante: 40,
		cinquante: 50,
		soixante: 60,
	},
	multipliers: { cent: 100, cents: 100, mille: 1000 },
	vague: list('plusieurs | quelques | une dizaine de | une quinzaine de | une vingtaine de | des dizaines de'),
	ordinals: {
		premier: 1,
		première: 1,
		deuxième: 2,
		second: 2,
		seconde: 2,
		troisième: 3,
		quatrième: 4,
		cinquième: 5,
		sixième: 6,
		septième: 7,
		huitième: 8,
		neuvième: 9,
		dixième: 10,
	},
	ordinalSuffixes: list('er | re | e | ème | nd | nde'),
	rules,
	joinsToCoarser: list(', | de | du | en | le | , le | à | ce'),
	joinsToClock: list(', | à | vers | - | – | , à | • | · | à partir de | dès').concat('|'),
	betweenTimes: list('et | ou | à | au | - | – | , | et le | jusqu’au | et en'),
	notBeforeDate: list('n° | no | numéro | article | chapitre | page | version | route | vol | chambre | tél | score'),
	shareCues: list('environ | presque | plus de | moins de | un | à'),
	futureCues: list(
		'sera | seront | aura | auront | devrait | devraient | doit | doivent | prévu | prévue | prévus | prochain | prochaine | ira | va | vont | débutera | commencera | ouvrira | réunira | finira | choisira | sortira | partira | accueillira | agira | recevra | recevront | devra | devront | pourra | pourront',
	),
	futureEndings: list('era | eront | iront | ndra | ndront'),
	pastCues: list(
		'a | ont | avait | avaient | était | étaient | fut | furent | est mort | a été | ont été | annoncé | déclaré | après | depuis | lors',
	),
	publicationCues: list('publié | publiée | mis à jour | mise à jour | modifié | posté | publié le'),
}));
