import type { Likelihood } from '../../names/likelihood';
import { typeWeights, wordClasses } from '../words';

/** How English words around and inside names change the odds of a type. Weights made by scripts/fitLikelihood.mjs. */
export const likelihood: Likelihood = {
	before: wordClasses(`
the: the | a: a an | in: in | at: at
near: near around across outside throughout toward towards via inside northern southern eastern western central downtown north south east west nearby
to: to into | from: from | of: of | by: by | with: with alongside without | for: for | on: on upon | and: and both or nor & plus
over: over against beat beats beating defeated defeating versus vs v between above under
join: joined joining signed joins join left leaving
that: that which when while if where because since as whether although though before after until but than so who whom whose then what how why
be: is was are were be been being am became become named called dubbed
say: said says told tell tells asked thanked praised met helped like including include includes excluding
his: his her their my our your its this these those
adj: former late fellow ex current old new young veteran ageing retired
body: band company firm newspaper magazine label website network station team side club agency charity brand carmaker airline retailer maker giant group party channel studio software
work: album song novel film movie book game series single show episode poem opera painting titled entitled
people: man woman boy girl son daughter wife husband brother sister mother father friend friends leader president singer player star hero writer author actor actress composer producer director politician scientist guitarist drummer bassist vocalist captain general professor coach brothers sisters
place: town city village county suburb island river state region province district capital area neighborhood neighbourhood`),
	after: wordClasses(`
and: and or & | is: is was | has: has had | have: are were have | will: will would can could may might must should
in: in at near | on: on | of: of | from: from | to: to | for: for by with against
also: also himself herself then later never once reportedly
who: who whose whom | which: which where | that: that | as: as after before when while but
area: area region city county state province coast border residents town suburb village district neighborhood neighbourhood train
place: street road avenue river island park bridge airport
body: ceo shareholders investors customers subsidiary headquarters brand app platform users chairman coach board products founder co-founder officials spokesman spokeswoman spokesperson shares executives employees staff fans supporters members stock website
work: series album film song novel band game show`),
	first: wordClasses(`
first place: playa playas cerro lago laguna isla islas plaza bahía barrio colonia calle avenida parque puente praia ilha serra monte mont lac île pointe baie val kampung kuala bukit pulau sungai wadi jabal kfar beit tel deir bandar chiang nakhon phnom koh doi hacienda ciudad villa valle santo cayo san santa são sao los las el new fort camp mount mt lake port cape glen upper lower great grand nova villa north south east west northern southern eastern western old ben inner outer puerto río rio saint st
first person: mc mac abu al ibn bin sir lord lady king queen saint pope prince princess
first body: universidad universidade université universität università instituto institut fundación fundação fondation consejo conseil asociación associação banco banque banca ministerio ministère partido parti frente movimiento federación fédération federação confederación club atlético deportivo sporting real racing grupo groupe seguros editorial canal diario empresa compañía sindicato unión corporación comité comisión asamblea congreso tribunal fiscalía policía guardia ejército shiv jamiat hizb harakat ansar national royal american united first general british european international federal central global world australian canadian indian chinese russian french german japanese democratic republican socialist communist people's workers christian catholic islamic jewish anti-corruption supreme high joint free state universal pacific atlantic
first event: operation project super golden world olympic annual battle`),
	endings: [
		[
			'surname ending',
			/(?:son|man|mann|berg|stein|sky|ski|ska|ez|ić|ic|vic|vich|ini|elli|etti|sen|ova|off|eff|enko|yan|ian|idze|dze|oğlu|oglu|wicz|czyk|nen|quist|ström|poulos|akis|escu|eau|ault|ová|ský|ková)$/u,
		],
		[
			'town ending',
			/(?:ton|ham|ville|burg|burgh|land|ford|field|shire|stan|wick|mouth|pool|bridge|port|bury|dale|wood|stead|chester|grad|abad|pur|sk|polis|haven|worth|minster|cester|stadt|heim|dorf|hausen|gorod)$/u,
		],
		[
			'body ending',
			/(?:corp|tech|soft|net|bank|com|gen|tel|pharma|media|works|air|jet|oil|gas|systems|bus|link|ware|cell|chem|tron|nova|aid|watch)$/u,
		],
		['abstract ending', /(?:ism|ity|gate|fest|thon|athlon|pedia|virus|con|ex|ol|ide|ine|ia)$/u],
	],
	wordEndings: [
		['adverb', /ly$/u],
		['past', /ed$/u],
		['ing', /ing$/u],
		['plural', /[^s]s$/u],
	],
	single: typeWeights(
		`
<a: -6 6 -5 5 | <adj: 0 1 -2 1 | <and: -2 1 -2 3 | <at: -2 1 3 -1 | <be: 0 0 -2 2 | <body: -1 0 2 0 | <by: 1 -5 7 -3 | <capital: 0 -1 -1 2 | <comma: 3 -3 1 -2 | <dash: -3 1 4 -2 | <for: 1 0 1 -2 | <from: 1 2 -2 -1 | <his: -2 -1 4 -1 | <in: -3 7 -5 1 | <ing: 0 -1 3 -2 | <join: -1 0 2 -1 | <line: 7 -5 1 -2 | <lower: -2 0 1 0 | <mark: -1 1 -2 1 | <near: -2 5 -3 0 | <number: 3 -2 -3 3 | <of: -3 6 0 -3 | <on: 2 1 0 -3 | <over: -2 -1 4 -1 | <paren: 0 4 -4 0 | <past: 4 -3 0 -1 | <plural: 1 1 -3 1 | <quote: 3 -4 -3 4 | <say: 4 -1 -3 0 | <slash: -2 -3 7 -2 | <stop: 2 -2 -2 2 | <that: 6 -5 1 -2 | <the: -10 2 6 2 | <to: -1 -3 2 2 | <with: 4 -4 1 -1 | >adverb: 3 -3 2 -3 | >also: 4 -3 1 -1 | >and: -1 4 -2 -1 | >area: -3 9 -6 0 | >body: -2 1 2 -1 | >close: -4 -1 1 4 | >comma: -4 5 -3 2 | >dash: 0 10 -8 -1 | >for: 1 1 -2 -1 | >from: 2 -1 0 0 | >has: 3 -3 3 -3 | >have: -4 -3 8 -2 | >in: -7 4 2 1 | >ing: 2 -1 -1 -1 | >is: 2 0 -3 1 | >lower: 2 -4 3 -1 | >mark: -3 -1 0 4 | >number: -2 -4 1 5 | >on: -2 4 -1 -1 | >paren: -1 -1 -2 3 | >past: 8 -7 2 -3 | >plural: -1 -2 2 0 | >possessive: 9 -7 2 -5 | >quote: -5 -5 7 3 | >slash: -3 3 2 -2 | >speaks: 6 -2 -3 -1 | >stop: -3 1 -1 2 | >that: 1 -1 2 -1 | >to: -1 4 -1 -2 | >who: 3 -1 -2 0 | >will: -1 0 4 -2 | >work: -2 -1 1 2 | abstract ending: 6 -4 -5 4 | any: -1 -3 5 -1 | body ending: -3 2 1 1 | common last: -4 -4 7 1 | common surname: 4 -3 -1 0 | demonym: -9 -13 2 20 | diacritic: 4 0 -2 -2 | given: 7 2 -8 -1 | mixed: -4 -4 4 4 | plural: 2 -9 2 5 | surname ending: 1 -5 2 3 | surname last: 7 1 -9 0 | title: 7 -1 -5 -1 | town ending: -2 10 -2 -6 | unknown last: 0 3 0 -3 | upper: -7 0 10 -4`,
	),
	longer: typeWeights(
		`
<a: -2 -3 -1 6 | <adj: 1 3 -2 -2 | <and: 5 -3 -2 0 | <at: -3 2 2 -2 | <be: 0 2 1 -3 | <by: 6 -2 -1 -2 | <capital: 0 0 -1 2 | <comma: 6 -5 1 -2 | <for: -1 0 3 -1 | <in: -3 1 2 -1 | <ing: 2 2 -2 -1 | <line: 3 -2 1 -2 | <mark: -3 -1 0 4 | <near: -4 7 -2 -1 | <number: -2 2 0 0 | <of: 0 4 -2 -1 | <on: -1 2 -1 0 | <paren: -1 -1 3 -1 | <plural: 1 -3 -2 4 | <quote: 0 -3 2 0 | <say: 1 0 1 -2 | <slash: -1 0 3 -1 | <stop: 3 -2 0 -1 | <that: 2 -3 -3 3 | <the: -12 7 1 4 | <to: 1 -3 3 -2 | <with: 0 -2 4 -2 | >and: 0 -2 2 1 | >area: -2 5 -1 -2 | >as: -1 0 -1 2 | >body: 2 0 -2 0 | >comma: 2 0 0 -2 | >dash: 0 0 -2 2 | >for: 0 -3 0 2 | >from: 5 -2 -2 -1 | >have: -1 -2 4 -1 | >in: -4 2 4 -2 | >ing: 2 0 -2 0 | >is: 0 2 -5 3 | >line: 0 -1 2 0 | >lower: -2 -1 0 3 | >mark: -2 0 0 2 | >on: 1 2 -5 2 | >paren: 0 -2 -1 3 | >past: 3 -1 2 -3 | >plural: -2 2 -1 0 | >possessive: 4 -4 3 -3 | >slash: -3 1 4 -1 | >speaks: 2 0 -2 -1 | >to: -1 1 2 -2 | abstract ending: 1 -1 -3 2 | all common: -1 5 -2 -2 | all upper: 2 -2 -1 1 | body ending: -1 0 -6 7 | common first: -5 -2 3 4 | common last: -8 -4 11 1 | common surname: 0 -7 9 -2 | demonym first: -6 1 2 3 | diacritic: 3 -2 -1 0 | first body: -2 4 -4 2 | first person: 0 0 2 -2 | first place: -2 9 -5 -3 | four: -2 0 2 0 | given first: 8 -3 -3 -3 | number: -2 -2 -2 6 | place first: -7 1 9 -3 | plural: -1 -4 3 3 | small: 2 -5 -4 7 | some upper: -9 4 1 4 | surname ending: 5 -4 0 -1 | surname last: 7 -3 -2 -2 | town ending: -2 8 -4 -3 | two: 3 -1 -1 -1 | unknown first: 3 2 -2 -4 | unknown last: 1 -1 2 -1`,
	),
};
