import type { NamePack } from '../../names/pack';
import { once } from '../once';
import { list } from '../words';
import { gazetteer } from './gazetteer';

/** Words with the article or preposition that they elide, with either apostrophe: `l'entreprise`, `d’entreprise`. */
function withElisions(words: readonly string[]): readonly string[] {
	return words.flatMap((word) =>
		/^[aeiouhéèêî]/u.test(word) ? [word, ...["l'", 'l’', "d'", 'd’'].map((elided) => elided + word)] : [word],
	);
}

/** Offices that a nation's adjective follows: `le président russe`. */
const offices = once(() =>
	list(
		`président | présidente | premier ministre | première ministre | ministre | ministre des affaires étrangères | ministre de la défense | chef de la diplomatie | chancelier | chancelière | roi | reine | ambassadeur | ambassadrice | général | chef de l'état | chef de l’état | dirigeant | opposant | milliardaire | écrivain | acteur | actrice | réalisateur | chanteur | chanteuse | joueur | international | sélectionneur | champion | championne | philosophe | économiste | journaliste`,
	),
);
const nations = once(() =>
	list(
		`français | française | allemand | allemande | anglais | anglaise | britannique | espagnol | espagnole | italien | italienne | portugais | belge | suisse | néerlandais | polonais | russe | ukrainien | ukrainienne | turc | turque | grec | hongrois | roumain | serbe | suédois | norvégien | danois | finlandais | américain | américaine | canadien | canadienne | mexicain | brésilien | brésilienne | argentin | argentine | chinois | chinoise | japonais | japonaise | sud-coréen | nord-coréen | indien | vietnamien | iranien | irakien | israélien | palestinien | syrien | libanais | égyptien | algérien | marocain | tunisien | sénégalais | ivoirien | malien | congolais | sud-africain | australien | européen | européenne`,
	),
);

export const names = once((): NamePack => ({
	titles: [
		...withElisions(offices()),
		...offices().flatMap((office) => nations().map((nation) => `${office} ${nation}`)),
		...withElisions(
			list(`
président de la république | ancien président | ex-président | vice-président | vice-présidente | ancien premier ministre | ancien ministre | ancienne ministre | secrétaire d'état | secrétaire d’état | secrétaire général | secrétaire générale | garde des sceaux | député | députée | sénateur | sénatrice | eurodéputé | eurodéputée | maire | adjoint au maire | conseiller | conseillère | préfet | préfète | porte-parole | pape | évêque | archevêque | cardinal | prince | princesse | empereur | colonel | capitaine | commandant | lieutenant | amiral | maréchal | commissaire | procureur | procureure | procureur de la république | avocat | avocate | juge | magistrat | directeur | directrice | directeur général | directrice générale | pdg | patron | fondateur | fondatrice | cofondateur | cofondatrice | rédacteur en chef | rédactrice en chef | correspondant | correspondante | envoyé spécial | auteur | autrice | romancier | romancière | poète | historien | historienne | sociologue | politologue | chercheur | chercheuse | scientifique | professeur | professeure | docteur | médecin | entraîneur | gardien | attaquant | défenseur | milieu de terrain | buteur | arbitre | coureur | cycliste | nageur | nageuse | boxeur | humoriste | comédien | comédienne | cinéaste | metteur en scène | compositeur | chef d'orchestre | chef d’orchestre | rappeur | animateur | animatrice | photographe | peintre | sculpteur | architecte | ingénieur | astronaute | cuisinier | chef cuisinier | agriculteur | éleveur | pêcheur | instituteur | syndicaliste | militant | militante | candidat | candidate | leader | chef`),
		),
	],
	titlesWithField: list(
		`ministre de | ministre de la | ministre du | ministre des | ministre déléguée à | ministre délégué à | secrétaire d'état à | secrétaire d’état à | secrétaire d'état aux | secrétaire d’état aux | commissaire européen à | commissaire européenne à`,
	),
	honorifics: list(
		`m | m. | mm | mme | mmes | mlle | dr | dr. | me | monsieur | madame | mademoiselle | maître | sœur | père | frère | abbé | saint | sainte | oncle | tante`,
	),
	familyNames: [],
	givenNames: list(`
adèle | adrien | agathe | agnès | alain | albert | alexandra | alexandre | alexis | alice | amélie | anaïs | andré | anne | annie | antoine | antoinette | arnaud | arthur | audrey | aurélie | aurélien | baptiste | bastien | benjamin | benoît | bernadette | bernard | bertrand | brigitte | bruno | camille | carole | caroline | catherine | cécile | cédric | céline | chantal | charles | charlotte | chloé | christelle | christian | christine | christophe | claire | clara | claude | claudine | clément | clémence | colette | corinne | cyril | damien | daniel | danielle | david | delphine | denis | denise | didier | dominique | édith | édouard | éléonore | éliane | élisabeth | élise | élodie | émile | émilie | emma | emmanuel | emmanuelle | éric | estelle | étienne | eugène | fabien | fabienne | fabrice | fanny | félix | fernand | florence | florent | florian | franck | françois | françoise | frédéric | gabriel | gaël | gaston | geneviève | georges | gérald | gérard | gilbert | gilles | grégoire | grégory | guillaume | gustave | guy | hélène | henri | hervé | hugo | hugues | inès | irène | isabelle | jacqueline | jacques | jean | jeanne | jérémy | jérôme | joël | jordan | joseph | josette | jules | julie | julien | juliette | justine | karim | laetitia | laura | laure | laurence | laurent | léa | léo | léon | louis | louise | luc | lucas | lucie | lucien | ludovic | madeleine | manon | marc | marcel | marguerite | marie | marine | marion | marlène | martin | martine | mathieu | mathilde | matthieu | maurice | maxime | mélanie | michel | michèle | mireille | mohamed | monique | morgane | murielle | myriam | nadia | nadine | nathalie | nicolas | nicole | noël | noémie | odile | olivier | pascal | pascale | patrice | patricia | patrick | paul | paulette | pauline | philippe | pierre | quentin | raphaël | raymond | régis | rémi | renaud | rené | renée | richard | robert | roger | roland | romain | sabine | samuel | sandra | sandrine | sarah | sébastien | serge | séverine | simon | simone | solange | sophie | stéphane | stéphanie | suzanne | sylvain | sylvie | théo | théodore | thibault | thierry | thomas | valentin | valérie | véronique | victor | vincent | virginie | vladimir | xavier | yann | yannick | yves | yvette | yvonne | zoé | ahmed | ali | fatima | ibrahim | mamadou | moussa | ousmane | youssef | donald | joe | john | josé | javier | angela | olaf | boris | volodymyr | ursula | giorgia | pedro | antónio | recep`),
	personEndings: [],
	trailingSyllables: [],
	particles: list(`de | du | des | le | la | van | von | der | den | da | di | del | al | el | ben | bin | d' | dos`),
	shortTerritories: [],
	regionCodes: [],
	vetoCues: [],
	gradeCues: [],
	personVerbs: list(`
a déclaré | a dit | a annoncé | a affirmé | a ajouté | a expliqué | a estimé | a indiqué | a précisé | a assuré | a reconnu | a répondu | a promis | a appelé | a demandé | a dénoncé | a rappelé | a écrit | a confié | a été élu | a été élue | a été nommé | a été nommée | a été condamné | a été arrêté | a marqué | a remporté | déclare | affirme | explique | estime | indique | assure | ajoute | précise | raconte | rappelle | souligne | confie | répond | espère | veut | souhaite | est mort | est morte | est né | est née | avait déclaré | s'est dit | s’est dit | s'est félicité | a rencontré | joue | interprète | dirige`),
	ageWords: list(`ans`),
	placePrepositions: [],
	placeCues: withElisions(
		list(
			`à | en | vers | depuis | le | la | du | dans le | dans la | près de | autour de | jusqu'à | au sud de | au nord de | nord de | sud de | est de | ouest de | banlieue de | périphérie de | habitants de`,
		),
	),
	placeHeads: withElisions(
		list(
			`ville de | commune de | village de | quartier de | quartier | région | région de | département de | province de | île de | lac | lac de | mont | massif du | vallée de | baie de | golfe de | mer | détroit de | cap | aéroport de | gare de | port de | rue | rue de | rue de la | rue du | avenue | avenue de | avenue de la | avenue du | boulevard | boulevard de | place | place de | place de la | place du | pont de | forêt de | château de | cathédrale de | stade | camp de`,
		),
	),
	numberedHeads: [],
	stateHeads: list(`république de | république du | royaume de | émirat de | principauté de | grand-duché de`),
	saints: list(`saint | sainte`),
	possessiveHeads: [],
	directions: [],
	placeEndings: [],
	governingHeads: withElisions(
		list(
			`ministère | ministère de | ministère des | ministère du | préfecture de | mairie de | conseil régional | conseil départemental | cour d'appel de | cour d’appel de | tribunal de | parquet de | ambassade de | office de | office national`,
		),
	),
	namingHeads: withElisions(
		list(
			`organisation | bibliothèque | université | institut | école | lycée | collège | hôpital | centre hospitalier | musée | théâtre | opéra | fondation | association | fédération | ligue | syndicat | parti | mouvement | comité | agence | banque | compagnie | groupe | société | club | union | observatoire | centre national | armée | conseil national | académie | orchestre`,
		),
	),
	studyHeads: [],
	standingHeads: withElisions(
		list(
			`organisation | bibliothèque | musée | institut | association | fédération | parti | mouvement | comité | agence | banque | compagnie | groupe | société | club | union | fondation | université | école | lycée | collège | hôpital`,
		),
	),
	organizationCues: withElisions(
		list(
			`journal | quotidien | hebdomadaire | magazine | chaîne | radio | site | entreprise | société | groupe | constructeur | compagnie aérienne | start-up | ong | association | syndicat | banque | agence | géant | éditeur | plateforme | club | équipe`,
		),
	),
	clubCues: [],
	organizationEndings: list(
		`museum | university | institute | foundation | fc | sa | sas | sarl | groupe | tv | airlines | bank | media | production | productions | éditions`,
	),
	bodyEndings: [],
	compounds: list(
		`affaires étrangères | éducation nationale | transition écologique | sécurité sociale | développement durable | défense | justice | finances | économie | intérieur | santé | culture | travail | agriculture | environnement | outre-mer | sports | recherche | transports | logement`,
	),
	companyHeads: list(`groupe | société | compagnie | entreprise`),
	companyEndings: list(`fc | sa | sas | sarl | groupe`),
	tails: list(
		`nationale | national | océanographique | météorologique | géographique | géologique | agronomique | polytechnique | scientifique | technologique | technique | politique | économique | historique | olympique | agricole | sportif | municipal | municipale | territoriale | universitaire | supérieure | supérieur | européenne | européen | française | français | internationale | international | mondiale | mondial | générale | général | centrale | central | constitutionnel | régional | départemental | populaire | démocratique | socialiste | républicain | unies | des droits de l'homme | des droits de l’homme | de la santé | de l'éducation | de l’éducation | de la recherche | des sciences | de médecine | de football | de rugby | de tennis | de cyclisme | d'athlétisme | d’athlétisme`,
	),
	joiners: list(`de | du | des | la | le | les | et | pour | à | aux | en | sur | &`),
	genitives: list(`de | du | des`),
	eventHeads: list(
		`bataille de | traité de | accord de | accords de | conférence de | sommet de | festival de | coupe de | coupe du | championnat de | championnats de | jeux de | tour de | grand prix de | prix | opération | cyclone | ouragan | tempête | guerre de | convention de | protocole de | plan | affaire`,
	),
	purposeWords: [],
	eventEndings: [],
	productCues: list(
		`fusée | missile | avion | hélicoptère | satellite | sous-marin | drone | navire | bateau | voilier | logiciel | smartphone | application`,
	),
	workCues: list(
		`film | roman | livre | album | chanson | série | pièce | documentaire | opéra | tableau | essai | bande dessinée | émission | single | ouvrage | intitulé | intitulée`,
	),
	titleStops: [],
	copulas: list(`est | était`),
	creditCues: list(`photo | photos | crédit | image | vidéo | illustration | par`),
	sourceWords: list(`source | selon | avec`),
	stopCapitals: list(`
le | la | les | l' | un | une | des | du | de | au | aux | ce | cet | cette | ces | c'est | c’est | son | sa | ses | mon | ma | mes | notre | nos | votre | vos | leur | leurs | il | elle | ils | elles | on | nous | vous | je | j'ai | j’ai | tu | qui | que | quoi | quand | quel | quelle | quels | quelles | où | comment | pourquoi | combien | et | ou | mais | donc | or | ni | car | si | comme | lorsque | puisque | parce | alors | ainsi | aussi | enfin | ensuite | puis | cependant | toutefois | pourtant | néanmoins | d'abord | d’abord | d'après | d’après | selon | dans | sur | sous | avec | sans | pour | par | chez | entre | vers | depuis | pendant | après | avant | dès | malgré | contre | face | grâce | plus | moins | très | trop | bien | mal | tout | tous | toute | toutes | chaque | certains | certaines | plusieurs | quelques | aucun | aucune | autre | autres | même | rien | beaucoup | peu | ici | là | voici | voilà | oui | non | ne | pas | y | en | à | hier | demain | aujourd'hui | aujourd’hui | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lire | voir | écouter | publié | mis | partager | photo | photos | vidéo | crédit | source | article | articles | accueil | actualités | abonnés | commentaires | newsletter | publicité | tous droits réservés | dieu | état | etat | l'état | l’état | internet | covid | tva | pib | adn | tv | pdf | ok | euros | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | premier | première | dernier | dernière | nouveau | nouvelle | grand | grande | petit | petite | monsieur | madame | président | ministre | maire | police | justice | gouvernement | pays | ville | femmes | hommes | enfants | jeunes | gens | an | ans | fin | début`),
	commonPhrases: list(
		`tous droits réservés | mentions légales | politique de confidentialité | conditions générales | premier ministre | première ministre | chef de l'état | chef de l’état | à lire aussi | lire aussi | droits de l'homme | droits de l’homme | premier tour | second tour`,
	),
	functionWords: list(
		`le | la | les | un | une | de | du | des | au | aux | à | et | ou | en | dans | sur | sous | par | pour | avec | sans | chez | vers | ce | cet | cette | ces | qui | que | dont | où | est | sont | a | ont | été | ne | pas | plus | se | son | sa | ses | leur | leurs | il | elle | ils | elles | on | mais | si | comme | entre | contre | selon | après | avant | depuis`,
	),
	abbreviations: list(`m | mm | dr | st | ste | av | bd | janv | févr | juil | sept | oct | nov | déc | no | n°`),
	demonyms: list(`
français | française | françaises | allemand | allemands | allemande | anglais | anglaise | britannique | britanniques | espagnol | espagnols | espagnole | italien | italiens | italienne | portugais | belge | belges | suisse | suisses | néerlandais | polonais | russe | russes | ukrainien | ukrainiens | ukrainienne | turc | turcs | grec | grecs | américain | américains | américaine | américaines | canadien | canadiens | québécois | brésilien | brésiliens | argentin | argentins | chinois | chinoise | japonais | japonaise | coréen | coréens | indien | indiens | vietnamien | vietnamiens | iranien | iraniens | irakien | irakiens | israélien | israéliens | palestinien | palestiniens | syrien | syriens | libanais | égyptien | égyptiens | algérien | algériens | marocain | marocains | tunisien | tunisiens | sénégalais | ivoirien | ivoiriens | malien | maliens | congolais | africain | africains | européen | européens | européenne | parisien | parisiens | parisienne | marseillais | lyonnais | toulousain | bordelais | breton | bretons | corse | corses | kurde | kurdes | arabe | arabes | juif | juifs | musulman | musulmans | chrétien | chrétiens | catholique | catholiques | occidentaux`),
	gazetteer: gazetteer(),
	possessive: false,
	territoryFollows: false,
	compoundsOfTwo: false,
	caseEndings: [],
	titleCase: false,
}));
