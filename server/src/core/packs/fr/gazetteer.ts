import type { NameList } from '../../names/pack';
import { once } from '../once';
import { list } from '../words';

export const gazetteer = once((): readonly NameList[] => [
	{
		type: 'LOC',
		kind: 'country',
		names: list(`
Afghanistan | Afrique du Sud | Albanie | Algérie | Allemagne | Andorre | Angola | Arabie saoudite | Argentine | Arménie | Australie | Autriche | Azerbaïdjan | Bahreïn | Bangladesh | Belgique | Bénin | Bhoutan | Biélorussie | Birmanie | Bolivie | Bosnie-Herzégovine | Botswana | Brésil | Bulgarie | Burkina Faso | Burundi | Cambodge | Cameroun | Canada | Cap-Vert | Centrafrique | Chili | Chine | Chypre | Colombie | Comores | Congo | République démocratique du Congo | RDC | Corée du Nord | Corée du Sud | Corée | Costa Rica | Côte d'Ivoire | Côte d’Ivoire | Croatie | Cuba | Danemark | Djibouti | Égypte | Egypte | Émirats arabes unis | Équateur | Érythrée | Espagne | Estonie | États-Unis | Etats-Unis | Éthiopie | Ethiopie | Finlande | France | Gabon | Gambie | Géorgie | Ghana | Grèce | Guatemala | Guinée | Guinée-Bissau | Haïti | Honduras | Hongrie | Inde | Indonésie | Irak | Iran | Irlande | Islande | Israël | Italie | Jamaïque | Japon | Jordanie | Kazakhstan | Kenya | Kosovo | Koweït | Laos | Lettonie | Liban | Liberia | Libye | Liechtenstein | Lituanie | Luxembourg | Macédoine | Madagascar | Malaisie | Malawi | Maldives | Mali | Malte | Maroc | Mauritanie | Mexique | Moldavie | Monaco | Mongolie | Monténégro | Mozambique | Namibie | Népal | Nicaragua | Niger | Nigeria | Norvège | Nouvelle-Zélande | Oman | Ouganda | Ouzbékistan | Pakistan | Palestine | Panama | Paraguay | Pays-Bas | Pérou | Philippines | Pologne | Portugal | Qatar | République dominicaine | République tchèque | Tchéquie | Roumanie | Royaume-Uni | Grande-Bretagne | Angleterre | Écosse | Ecosse | Pays de Galles | Russie | Rwanda | Salvador | Sénégal | Serbie | Sierra Leone | Singapour | Slovaquie | Slovénie | Somalie | Soudan | Soudan du Sud | Sri Lanka | Suède | Suisse | Syrie | Taïwan | Tanzanie | Tchad | Thaïlande | Togo | Tunisie | Turquie | Ukraine | URSS | Union soviétique | Uruguay | Vatican | Venezuela | Vietnam | Viêt Nam | Yémen | Zambie | Zimbabwe`),
	},
	{
		type: 'LOC',
		kind: 'region',
		names: list(`
Europe | Asie | Afrique | Amérique | Amérique latine | Amérique du Nord | Amérique du Sud | Océanie | Antarctique | Arctique | Moyen-Orient | Proche-Orient | Maghreb | Sahel | Balkans | Caraïbes | Antilles | Scandinavie | Occident | Méditerranée | Atlantique | Atlantique Nord | océan Atlantique | Pacifique | océan Pacifique | océan Indien | mer du Nord | mer Noire | mer Rouge | mer Baltique | mer Méditerranée | Manche | Alpes | Pyrénées | Vosges | Jura | Massif central | Île-de-France | Ile-de-France | Bretagne | Normandie | Hauts-de-France | Grand Est | Alsace | Lorraine | Bourgogne | Franche-Comté | Auvergne | Rhône-Alpes | Nouvelle-Aquitaine | Aquitaine | Occitanie | Provence | Côte d'Azur | Côte d’Azur | Corse | Pays de la Loire | Centre-Val de Loire | Picardie | Champagne | Limousin | Languedoc | Vendée | Gironde | Finistère | Morbihan | Loire | Seine | Rhône | Garonne | Rhin | Guadeloupe | Martinique | Guyane | La Réunion | Mayotte | Nouvelle-Calédonie | Polynésie française | Wallonie | Flandre | Québec | Crimée | Donbass | Gaza | Cisjordanie | Catalogne | Bavière | Sibérie | Tibet | Californie | Floride | Ontario`),
	},
	{
		type: 'LOC',
		kind: 'city',
		names: list(`
Paris | Marseille | Lyon | Toulouse | Nice | Nantes | Montpellier | Strasbourg | Bordeaux | Lille | Rennes | Reims | Toulon | Saint-Étienne | Le Havre | Grenoble | Dijon | Angers | Nîmes | Villeurbanne | Clermont-Ferrand | Aix-en-Provence | Le Mans | Brest | Tours | Amiens | Limoges | Annecy | Perpignan | Metz | Besançon | Orléans | Rouen | Mulhouse | Caen | Nancy | Saint-Denis | Argenteuil | Roubaix | Tourcoing | Dunkerque | Avignon | Poitiers | Versailles | Créteil | Pau | Cannes | Antibes | La Rochelle | Calais | Colmar | Bourges | Quimper | Lorient | Valence | Chambéry | Troyes | Ajaccio | Bastia | Bayonne | Biarritz | Vannes | Nanterre | Bobigny | Saint-Malo | Bruxelles | Liège | Anvers | Gand | Namur | Charleroi | Genève | Lausanne | Zurich | Berne | Bâle | Montréal | Ottawa | Londres | Berlin | Munich | Hambourg | Francfort | Rome | Milan | Naples | Turin | Venise | Florence | Madrid | Barcelone | Séville | Lisbonne | Porto | Amsterdam | Rotterdam | La Haye | Vienne | Prague | Budapest | Varsovie | Bucarest | Sofia | Belgrade | Athènes | Istanbul | Ankara | Moscou | Saint-Pétersbourg | Kiev | Kyiv | Odessa | Stockholm | Oslo | Copenhague | Helsinki | Dublin | Édimbourg | New York | Washington | Los Angeles | San Francisco | Chicago | Boston | Miami | Mexico | Rio de Janeiro | São Paulo | Buenos Aires | Alger | Tunis | Rabat | Casablanca | Le Caire | Tripoli | Dakar | Abidjan | Bamako | Niamey | Ouagadougou | Kinshasa | Yaoundé | Jérusalem | Tel-Aviv | Beyrouth | Damas | Bagdad | Téhéran | Riyad | Doha | Dubaï | Kaboul | New Delhi | Bombay | Pékin | Shanghai | Hong Kong | Tokyo | Séoul | Pyongyang | Hanoï | Bangkok | Sydney`),
	},
	{
		type: 'ORG',
		kind: 'organisation',
		names: list(`
ONU | Nations unies | Unesco | Unicef | OTAN | Otan | Union européenne | UE | Commission européenne | Parlement européen | Conseil européen | Conseil de l'Europe | Conseil de l’Europe | Banque centrale européenne | BCE | FMI | OMS | OMC | OPEP | OCDE | Union africaine | Assemblée nationale | Sénat | Élysée | Matignon | Quai d'Orsay | Quai d’Orsay | Conseil constitutionnel | Conseil d'État | Conseil d’État | Cour de cassation | Cour des comptes | Insee | Banque de France | Croix-Rouge | Médecins sans frontières | Amnesty International | Greenpeace | CGT | CFDT | Medef | Force ouvrière | Parti socialiste | Les Républicains | Rassemblement national | La France insoumise | Renaissance | Hamas | Hezbollah | Kremlin | Maison-Blanche | Pentagone | CIA | FBI | Nasa | Fifa | UEFA | CIO | CNRS | Inserm | Sorbonne | Météo-France | Bibliothèque nationale de France | Croix-Rouge française | Comédie-Française`),
	},
	{
		type: 'ORG',
		kind: 'news agency, newspaper, broadcaster',
		names: list(
			`AFP | Agence France-Presse | Reuters | Associated Press | Le Monde | Le Figaro | Libération | Le Parisien | Les Échos | Ouest-France | Sud Ouest | L'Équipe | L’Équipe | L'Express | L’Express | Le Point | Mediapart | France Télévisions | France Info | franceinfo | France 2 | France 3 | France 24 | France Inter | Radio France | RFI | RTL | Europe 1 | BFMTV | BFM TV | TF1 | Arte | Euronews | Le Soir | BBC | CNN | The New York Times | New York Times`,
		),
	},
	{
		type: 'ORG',
		kind: 'company',
		names: list(
			`Airbus | Renault | Peugeot | Citroën | Stellantis | Michelin | TotalEnergies | Total | EDF | Engie | Orange | Bouygues | Vinci | Carrefour | Auchan | Leclerc | Danone | LVMH | Kering | Sanofi | BNP Paribas | Société générale | Crédit agricole | SNCF | RATP | Air France | Thales | Dassault Aviation | Alstom | Ubisoft | Google | Apple | Microsoft | Amazon | Facebook | Meta | Twitter | Tesla | Netflix`,
		),
	},
	{
		type: 'ORG',
		kind: 'club',
		names: list(
			`Paris Saint-Germain | PSG | Olympique de Marseille | Olympique lyonnais | AS Monaco | Stade rennais | RC Lens | FC Nantes | Stade toulousain | Stade français | Real Madrid | Barça | Bayern Munich | Juventus | Liverpool | Chelsea | Arsenal`,
		),
	},
	{
		type: 'MISC',
		kind: 'event, treaty, work',
		names: list(
			`Première Guerre mondiale | Seconde Guerre mondiale | Deuxième Guerre mondiale | guerre froide | Révolution française | Jeux olympiques | JO | Jeux paralympiques | Tour de France | Coupe du monde | Ligue des champions | Ligue 1 | Ligue 2 | Top 14 | Roland-Garros | Festival de Cannes | Accord de Paris | accord de Paris | Brexit | Légion d'honneur | Légion d’honneur | Ballon d'Or | Ballon d’Or | Covid-19`,
		),
	},
]);
