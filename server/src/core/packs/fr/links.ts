import { aliasGroups, type LinkPack } from '../linkPack';
import { once } from '../once';
import { list } from '../words';

/** Countries and cities with their English names: by these they meet their names in other languages, as `Russie` meets `Nga`. */
const PLACES = () =>
	aliasGroups(
		'LOC',
		`
	Russie | Fédération de Russie | Russia
	États-Unis | États-Unis d'Amérique | Etats-Unis | United States
	Royaume-Uni | Grande-Bretagne | United Kingdom
	Angleterre | England
	Écosse | Ecosse | Scotland
	Irlande | Ireland
	Allemagne | République fédérale d'Allemagne | Germany
	France | République française
	Espagne | Spain
	Italie | Italy
	Suisse | Switzerland
	Belgique | Belgium
	Pays-Bas | Netherlands
	Pologne | Poland
	Suède | Sweden
	Norvège | Norway
	Danemark | Denmark
	Finlande | Finland
	Autriche | Austria
	Grèce | Greece
	Turquie | Turkey
	Hongrie | Hungary
	Roumanie | Romania
	Bulgarie | Bulgaria
	Serbie | Serbia
	Croatie | Croatia
	Biélorussie | Bélarus | Belarus
	Chine | République populaire de Chine | China
	Japon | Japan
	Corée du Sud | République de Corée | South Korea
	Corée du Nord | North Korea
	Viêt Nam | Vietnam | Viêtnam
	Inde | India
	Thaïlande | Thailand
	Cambodge | Cambodia
	Indonésie | Indonesia
	Australie | Australia
	Nouvelle-Zélande | New Zealand
	Brésil | Brazil
	Argentine | Argentina
	Mexique | Mexico
	Colombie | Colombia
	Chili | Chile
	Égypte | Egypte | Egypt
	Maroc | Morocco
	Algérie | Algeria
	Tunisie | Tunisia
	Libye | Libya
	Éthiopie | Ethiopie | Ethiopia
	Afrique du Sud | South Africa
	Arabie saoudite | Saudi Arabia
	Émirats arabes unis | United Arab Emirates
	Syrie | Syria
	Irak | Iraq
	Liban | Lebanon
	Israël | Israel
	Union soviétique | URSS | Soviet Union
	Asie | Asia
	Afrique | Africa
	Moscou | Moscow
	Londres | London
	Pékin | Beijing
	Bruxelles | Brussels
	Varsovie | Warsaw
	Athènes | Athens
	Le Caire | Cairo
	Kiev | Kyiv
	Genève | Geneva
	Vienne | Vienna
	Lisbonne | Lisbon
	Séoul | Seoul
	Hanoï | Hanoi
	Crimée | Crimea
	`,
	);

const ORGANIZATIONS = () =>
	aliasGroups(
		'ORG',
		`
	Nations unies | Organisation des Nations unies | ONU | United Nations
	Union européenne | UE | European Union
	Organisation du traité de l'Atlantique nord | OTAN | NATO
	Organisation mondiale de la santé | OMS | World Health Organization
	Fonds monétaire international | FMI | International Monetary Fund
	Organisation mondiale du commerce | OMC | World Trade Organization
	Agence France-Presse | AFP
	Paris Saint-Germain | PSG | Paris SG
	Olympique de Marseille | OM
	Olympique lyonnais | OL
	`,
	);

const EVENTS = () =>
	aliasGroups(
		'MISC',
		`
	Première Guerre mondiale | Grande Guerre | World War I
	Seconde Guerre mondiale | Deuxième Guerre mondiale | World War II
	Révolution française | French Revolution
	`,
	);

export const links = once((): LinkPack => ({
	aliases: [...PLACES(), ...ORGANIZATIONS(), ...EVENTS()],
	genericPrefixes: [
		{ types: ['LOC'], words: list('république de | république du | royaume de | royaume du') },
		{ types: ['LOC'], words: list('ville de') },
		{ types: ['LOC'], words: list('île de') },
		{ types: ['LOC'], words: list('mont') },
		{ types: ['PER'], words: list('mme | mlle | maître | monsieur | madame') },
	],
	genericSuffixes: [
		{ types: ['ORG'], words: list('fc | f.c. | football club') },
		{ types: ['ORG'], words: list('sas | sarl') },
	],
	otherThings: [],
	familyNamesFirst: [],
	articles: [],
	ofWords: [],
	inflections: [],
}));
