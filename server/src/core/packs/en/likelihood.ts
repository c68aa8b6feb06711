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
body: officials spokesman spokeswoman spokesperson shares executives employees staff fans supporters members stock website
work: series album film song novel band game show`),
	first: wordClasses(`
first place: san santa são sao los las el new fort camp mount mt lake port cape glen upper lower great grand nova villa north south east west northern southern eastern western old ben inner outer puerto río rio saint st
first person: mc mac abu al ibn bin sir lord lady king queen saint pope prince princess
first body: national royal american united first general british european international federal central global world australian canadian indian chinese russian french german japanese democratic republican socialist communist people's workers christian catholic islamic jewish anti-corruption supreme high joint free state universal pacific atlantic
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
<a: -4 5 -6 6 | <and: 1 1 -5 3 | <at: -1 -1 3 -1 | <be: 1 -1 -2 2 | <body: -1 -1 2 0 | <by: 1 -6 7 -2 | <capital: 0 -1 -2 3 | <comma: 5 -4 1 -2 | <dash: -1 1 3 -3 | <for: 0 1 3 -3 | <from: 1 2 -2 -1 | <his: -4 1 3 0 | <in: -5 7 -4 2 | <ing: -2 -1 5 -2 | <line: 6 -5 3 -3 | <lower: -2 -1 2 1 | <mark: 1 1 -3 1 | <near: -3 7 -3 -1 | <number: 1 -3 1 2 | <of: -4 7 1 -3 | <on: -2 4 1 -3 | <over: -2 0 3 -1 | <paren: 0 2 -3 1 | <past: 5 -3 -1 -1 | <plural: 2 0 -2 0 | <quote: 1 -3 -1 3 | <say: 5 -2 -3 0 | <slash: -3 -3 8 -2 | <stop: 2 -2 -2 2 | <that: 9 -2 -4 -4 | <the: -9 2 4 3 | <to: -2 -3 2 2 | <with: 3 -4 3 -1 | >adverb: 2 -3 3 -2 | >also: 3 -4 2 -1 | >and: 0 3 -3 0 | >area: -2 8 -3 -3 | >body: -1 -1 3 -1 | >close: -4 -3 2 5 | >comma: -2 4 -4 2 | >dash: -3 13 -9 -1 | >for: 1 2 -2 -1 | >has: 3 -4 3 -3 | >have: -3 -3 8 -2 | >in: -9 4 3 1 | >is: 3 -1 -4 1 | >line: 2 0 -1 -1 | >lower: 2 -2 1 -1 | >mark: -4 1 -1 4 | >number: -3 -5 2 5 | >on: -2 5 -2 -1 | >paren: -3 0 -2 4 | >past: 11 -5 -2 -4 | >plural: -3 0 3 1 | >possessive: 12 -9 0 -4 | >quote: 2 -8 4 2 | >slash: -3 3 3 -2 | >speaks: 9 -3 -5 -1 | >stop: -4 2 1 2 | >that: -1 0 2 -2 | >to: -2 5 -1 -2 | >who: 2 -1 -1 0 | >will: -2 -3 6 -2 | >work: -1 -2 1 2 | abstract ending: -2 0 0 1 | any: 0 -2 5 -3 | body ending: -2 1 -1 2 | common last: -8 -2 7 3 | common surname: 8 -1 -6 -1 | demonym: -14 -12 7 20 | diacritic: 4 -1 -2 -2 | given: 8 2 -8 -2 | mixed: -2 -4 3 3 | plural: -1 -7 4 4 | surname ending: 0 -4 3 2 | surname last: 8 0 -9 0 | title: 3 2 -4 -1 | town ending: -2 6 0 -5 | unknown last: 1 2 0 -4 | upper: -3 -1 10 -6`,
	),
	longer: typeWeights(
		`
<a: -1 -1 -3 6 | <adj: 0 2 0 -2 | <and: 2 -1 -1 0 | <at: -3 0 5 -2 | <be: 0 2 1 -3 | <by: 6 -2 -2 -2 | <capital: 0 0 -2 2 | <comma: 4 -3 1 -2 | <dash: 2 -1 0 -1 | <for: -2 -2 5 -1 | <in: -3 2 1 -1 | <ing: 2 0 -1 -2 | <line: 4 0 -1 -3 | <lower: 0 0 -2 2 | <mark: -2 0 -2 4 | <near: -5 9 -3 -1 | <number: -1 2 -1 0 | <of: 0 4 -3 -1 | <over: 1 0 -2 0 | <paren: -1 -2 4 -1 | <past: 2 -1 0 -1 | <plural: 1 -3 -2 4 | <quote: 0 -2 1 1 | <say: 2 -1 0 -2 | <slash: 0 0 2 -1 | <stop: 3 -2 1 -1 | <that: 2 -3 -3 4 | <the: -11 6 -1 5 | <to: 3 -4 3 -2 | <with: 0 -3 5 -2 | <work: -1 0 -1 2 | >and: 1 -2 0 1 | >area: -2 4 0 -2 | >as: -2 -1 1 2 | >close: -1 0 2 0 | >comma: 4 -2 0 -2 | >dash: 0 1 -3 3 | >for: -1 -1 0 2 | >from: 3 -1 -1 0 | >has: 2 0 -1 -2 | >have: -3 -1 5 -1 | >in: -3 3 2 -2 | >is: 0 2 -5 3 | >line: 2 0 -1 -2 | >lower: -5 0 2 3 | >mark: 0 0 -1 2 | >on: 0 0 -2 2 | >paren: 0 -3 -1 4 | >past: 2 -1 2 -3 | >possessive: 3 -4 4 -2 | >slash: -2 -1 4 -1 | >stop: 2 -2 0 0 | >that: 0 3 -2 0 | >to: -1 1 2 -2 | all common: -2 0 2 0 | all upper: 2 -2 -1 1 | any: 1 -2 2 -1 | body ending: -1 0 -7 7 | common first: -3 -2 4 2 | common last: -11 -1 9 3 | common surname: 1 -8 9 -2 | demonym first: -7 2 2 3 | diacritic: 3 -2 -1 0 | first body: -2 4 -4 2 | first person: 5 1 -3 -4 | first place: -2 10 -5 -2 | four: -1 -3 4 -1 | given first: 9 -4 -1 -3 | number: -3 -1 -3 7 | place first: -4 0 8 -3 | plural: -4 -4 5 3 | small: 2 -3 -3 4 | some upper: -8 3 1 4 | surname ending: 4 -5 1 -1 | surname last: 7 -3 -2 -3 | town ending: -2 8 -3 -3 | two: 2 1 -2 -1 | unknown first: 3 3 -3 -2 | unknown last: 3 -3 1 -2`,
	),
};
