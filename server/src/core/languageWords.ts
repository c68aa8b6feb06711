import type { Language } from './model';
import { list } from './packs/words';

/** Function words that few other languages with the same letters have; for each language some of its thirty commonest. */
export const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
	en: list(
		'the | of | and | to | in | is | was | for | that | with | his | her | they | have | from | by | are | at | this | said | on | which | who | were | would | their | been | its | has | had | not | but | he | she | we | be | it | as | a | an | am | no | so | or | men | my | over | do',
	),
	fr: list(
		'le | la | les | des | du | est | et | dans | pour | une | que | qui | sur | pas | plus | par | avec | aux | sont | cette | on',
	),
	de: list(
		'der | die | das | und | den | von | zu | mit | ist | nicht | ein | eine | auf | für | dem | sich | auch | als | wird | hat | in | was | im | des | bei | nach | an | aus',
	),
	es: list(
		'el | los | las | que | del | en | por | con | una | para | se | su | al | como | más | fue | pero | sus | y | ha',
	),
	pt: list(
		'o | os | que | do | da | em | um | uma | para | com | não | dos | das | no | na | por | mais | ao | foi | são',
	),
	it: list(
		'il | di | che | per | della | un | una | non | con | del | sono | gli | nel | alla | anche | più | dei | è | ha | lo | in',
	),
	id: list(
		'yang | dan | di | ini | dengan | untuk | dari | itu | dalam | tidak | pada | akan | juga | adalah | ke | karena | oleh | tersebut | telah | sebagai',
	),
	nl: list(
		'het | een | van | dat | niet | met | voor | zijn | aan | naar | ook | werd | wordt | bij | deze | heeft | hij | door | geen | maar | in | is | was | had | we | uit | nog | dan | wel | over | meer | jaar | nieuwe | gisteren | kan | worden | hebben | haar | twee | zich',
	),
	pl: list(
		'się | nie | że | jest | przez | oraz | dla | był | była | było | są | który | która | które | jego | przy | już | ale | także | tym | na | do | od | po | za | w | z | i | jak | ma | roku | nad | pod | jej | będzie | został | została',
	),
	sv: list(
		'och | att | det | som | på | av | för | är | till | inte | från | har | ett | också | efter | hade | där | när | eller | med | en | den | var | han | om | kan | nu | bli | ska | ny | nya | vid | mot | över | sig',
	),
	da: list(
		'og | af | på | til | med | det | som | ikke | blev | fra | har | efter | også | være | der | er | ved | eller | mod | for | at | en | et | var | den | han | hun | over | kan | vil | nu | blive | skal | ny | nye',
	),
	nb: list(
		'og | av | på | til | med | det | som | ikke | ble | fra | har | etter | også | være | mot | er | ved | eller | ha | hadde | for | at | en | et | var | den | han | hun | over | kan | vil | nå | bli | skal | ny | nye',
	),
	fi: list(
		'ja | on | ei | että | oli | ovat | mutta | kun | myös | joka | sekä | tai | hän | ole | kuin | ollut | mukaan | jotka | vuoden | uusi | nyt | jossa | vain | mitä | kanssa | voi | vielä',
	),
	cs: list(
		'že | která | který | které | jsou | také | bylo | byla | při | jeho | ještě | už | podle | nebo | jako | ale | je | před | však | pro | na | se | v | do | od | po | za | s | z | ve | jak | má | roku | pod | nad | bude | si | kde | když',
	),
	sk: list(
		'že | ktorá | ktorý | ktoré | sú | bolo | bola | bol | pri | jeho | ešte | už | podľa | alebo | ako | ale | je | pred | však | sa | na | v | do | od | po | za | s | z | zo | roku | pod | nad | bude | si | kde | keď | sme',
	),
	hu: list(
		'hogy | és | az | egy | nem | volt | már | csak | mint | vagy | szerint | után | amely | lesz | még | ez | azt | lehet | a | meg | ki | van | két | új | fel | így',
	),
	ro: list(
		'și | în | cu | din | că | pentru | este | sunt | fost | care | prin | după | nu | sau | lui | pe | ale | într | această | unei | unui | va | iar | sa',
	),
	tr: list(
		've | bir | bu | için | ile | olarak | olan | daha | çok | kadar | sonra | gibi | ancak | tarafından | dedi | oldu | ise | değil | olduğu | yeni | var | yok',
	),
	hr: list(
		'je | su | koji | koja | koje | nije | bio | biti | što | nakon | kao | ili | ali | iz | samo | gdje | gde | jer | još | svoje | na | se | u | i | za | od | da | s | će | pod | nad | kada | ima | do | bi',
	),
	sl: list(
		'je | ki | so | tudi | pri | kot | ali | iz | bil | bila | bilo | še | kako | ker | leta | ga | biti | zelo | lahko | vse | na | se | v | in | za | od | da | s | z | bo | pod | nad | kjer',
	),
	ca: list(
		'els | amb | dels | una | és | aquest | aquesta | però | més | també | entre | seva | seu | són | ha | han | fins | està | molt | altres',
	),
	lt: list(
		'ir | kad | iš | yra | buvo | apie | bet | taip | jau | po | tai | kaip | su | metu | dėl | kuris | kuri | nuo | už | savo | į | per | prie',
	),
	lv: list(
		'un | ir | ar | par | kas | nav | tika | arī | bet | kā | gada | uz | pēc | lai | vai | tiek | ko | jau | būs | viņš | pie | no',
	),
	et: list(
		'ja | on | ei | et | oli | kui | ning | mis | ka | aga | või | ta | selle | mida | välja | kes | oma | pärast | veel | uus | nii | nüüd | aasta | siis',
	),
	vi: list(
		'và | của | là | có | không | được | với | những | đã | người | này | ở | một | các | từ | đến | ông | tại | về | như | để | sẽ',
	),
	ru: list(
		'и | в | не | на | что | с | по | как | это | из | его | для | был | за | от | она | они | же | года | также',
	),
	uk: list('та | що | не | на | з | до | це | як | для | від | його | про | й | є | але | які | був | після | і | у'),
	bg: list('на | да | се | от | за | и | че | с | е | са | като | не | ще | това | си | по | до | при | или | беше'),
};

/** Letters beyond the alphabet's twenty-six, by language: a word in lower case that has one is no English one. */
export const OWN_LETTERS: Readonly<Record<Language, string>> = {
	fr: 'àâæçéèêëîïôœùûü',
	de: 'äöüß',
	es: 'áéíóúüñ',
	pt: 'áâãàçéêíóôõú',
	it: 'àèéìòù',
	nl: 'ëïéèö',
	pl: 'ąćęłńóśźż',
	sv: 'åäö',
	da: 'æøå',
	nb: 'æøå',
	fi: 'äö',
	cs: 'áčďéěíňóřšťúůýž',
	sk: 'áäčďéíĺľňóôŕšťúýž',
	hu: 'áéíóöőúüű',
	ro: 'ăâîșțşţ',
	tr: 'çğıöşü',
	hr: 'čćđšž',
	sl: 'čšž',
	ca: 'àçéèíïòóúü',
	lt: 'ąčęėįšųūž',
	lv: 'āčēģīķļņšūž',
	et: 'äõöüšž',
	vi: 'àáâãèéêìíòóôõùúýăđơư',
};
