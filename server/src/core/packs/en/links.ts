import { aliasGroups, type LinkPack } from '../linkPack';
import { once } from '../once';
import { list } from '../words';

/** Countries with their short names and their people, whom news name for them. */
const PLACES = () =>
	aliasGroups(
		'LOC',
		`
	Russia | Russian Federation | Russian | Russians
	United States | United States of America | USA | U.S.A. | US | U.S. | America | American | Americans
	United Kingdom | UK | U.K. | Britain | Great Britain | British | Britons
	England | English
	Scotland | Scottish | Scots
	Wales | Welsh
	Ireland | Republic of Ireland | Irish
	China | People's Republic of China | PRC | Chinese
	Taiwan | Republic of China | Taiwanese
	Japan | Japanese
	South Korea | Republic of Korea | ROK | S. Korea | S Korea | South Korean | South Koreans
	North Korea | Democratic People's Republic of Korea | DPRK | N. Korea | N Korea | North Korean | North Koreans
	Vietnam | Viet Nam | Vietnamese
	France | French Republic | French
	Germany | Federal Republic of Germany | German | Germans
	Italy | Italian | Italians
	Spain | Spanish | Spaniard | Spaniards
	Portugal | Portuguese
	Ukraine | Ukrainian | Ukrainians
	Belarus | Belarusian | Belarusians
	Poland | Polish | Poles
	Netherlands | Holland | Dutch
	Belgium | Belgian | Belgians
	Switzerland | Swiss
	Sweden | Swedish | Swedes
	Norway | Norwegian | Norwegians
	Finland | Finnish | Finns
	Denmark | Danish | Danes
	Austria | Austrian | Austrians
	Greece | Greek | Greeks
	Turkey | Türkiye | Turkish | Turks
	Hungary | Hungarian | Hungarians
	Czech Republic | Czechia | Czech | Czechs
	Romania | Romanian | Romanians
	Bulgaria | Bulgarian | Bulgarians
	Serbia | Serbian | Serbs
	Croatia | Croatian | Croats
	India | Indian | Indians
	Pakistan | Pakistani | Pakistanis
	Bangladesh | Bangladeshi | Bangladeshis
	Australia | Australian | Australians
	New Zealand | New Zealanders
	Canada | Canadian | Canadians
	Brazil | Brazilian | Brazilians
	Argentina | Argentine | Argentinian | Argentinians
	Mexico | Mexican | Mexicans
	Cuba | Cuban | Cubans
	Venezuela | Venezuelan | Venezuelans
	Colombia | Colombian | Colombians
	Chile | Chilean | Chileans
	Thailand | Thai | Thais
	Laos | Laotian | Laotians
	Cambodia | Cambodian | Cambodians
	Myanmar | Burma | Burmese
	Malaysia | Malaysian | Malaysians
	Singapore | Singaporean | Singaporeans
	Indonesia | Indonesian | Indonesians
	Philippines | Filipino | Filipinos
	Mongolia | Mongolian | Mongolians
	Israel | Israeli | Israelis
	Iran | Islamic Republic of Iran | Iranian | Iranians
	Iraq | Iraqi | Iraqis
	Syria | Syrian | Syrians
	Egypt | Egyptian | Egyptians
	Saudi Arabia | Kingdom of Saudi Arabia | Saudi | Saudis
	United Arab Emirates | UAE | Emirati
	Afghanistan | Afghan | Afghans
	South Africa | South African | South Africans
	Nigeria | Nigerian | Nigerians
	Kenya | Kenyan | Kenyans
	Ethiopia | Ethiopian | Ethiopians
	Kazakhstan | Kazakh | Kazakhs
	Soviet Union | USSR | U.S.S.R. | Soviet
	Europe | European | Europeans
	Asia | Asian | Asians
	Africa | African | Africans
	Moscow | Moskva
	Kyiv | Kiev
	Beijing | Peking
	Crimea | Krym
	Gaza | Gaza Strip
	Kharkiv | Kharkov
	Odesa | Odessa
	Lviv | Lvov
	Dnipro | Dnipropetrovsk
	Zaporizhzhia | Zaporizhia | Zaporozhye
	Luhansk | Lugansk
	Donbas | Donbass
	Chernobyl | Chornobyl
	Tuva | Tyva
	Mumbai | Bombay
	Kolkata | Calcutta
	Yangon | Rangoon
	Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC
	Ivory Coast | Côte d'Ivoire | Cote d'Ivoire
	Falkland Islands | Falklands | Malvinas
	Saint Petersburg | St. Petersburg | St Petersburg
	Ho Chi Minh City | HCM City
	Da Nang | Danang
	New York City | NYC
	Hong Kong | HK
	Kuala Lumpur | KL
	Papua New Guinea | PNG
	British Virgin Islands | BVI
	US Virgin Islands | U.S. Virgin Islands | USVI
	Trinidad and Tobago | Trinidad & Tobago | T&T
	Antigua and Barbuda | Antigua & Barbuda
	Bosnia and Herzegovina | Bosnia & Herzegovina
	City of London | Square Mile
	Washington, D.C. | Washington DC | Washington D.C.
	Los Angeles | LA | L.A.
	`,
	);

/** States and provinces as newspapers and the post shorten them; none whose full name is a city's or a country's, too. */
const STATES = () =>
	aliasGroups(
		'LOC',
		`
	Alabama | Ala.
	Arizona | Ariz. | AZ
	Arkansas | Ark.
	California | Calif.
	Colorado | Colo.
	Connecticut | Conn. | CT
	Delaware | Del.
	Florida | Fla. | FL
	Illinois | Ill.
	Indiana | Ind.
	Kansas | Kan. | KS
	Kentucky | Ky. | KY
	Maryland | Md.
	Massachusetts | Mass.
	Michigan | Mich.
	Minnesota | Minn. | MN
	Mississippi | Miss.
	Missouri | Mo.
	Montana | Mont.
	Nebraska | Neb.
	Nevada | Nev. | NV
	New Hampshire | N.H. | NH
	New Jersey | N.J. | NJ
	New Mexico | N.M. | NM
	North Carolina | N.C. | NC
	North Dakota | N.D. | ND
	Oklahoma | Okla.
	Oregon | Ore.
	Pennsylvania | Pa. | PA
	Rhode Island | R.I. | RI
	South Carolina | S.C. | SC
	South Dakota | S.D. | SD
	Tennessee | Tenn. | TN
	Texas | Tex. | TX
	Vermont | Vt. | VT
	Virginia | Va.
	West Virginia | W.Va. | W. Va. | WV
	Wisconsin | Wis. | WI
	Wyoming | Wyo.
	Alberta | Alta.
	British Columbia | B.C. | BC
	Manitoba | Man.
	New Brunswick | N.B.
	Nova Scotia | N.S.
	Ontario | Ont.
	Saskatchewan | Sask.
	New South Wales | NSW | N.S.W.
	`,
	);

const ORGANIZATIONS = () =>
	aliasGroups(
		'ORG',
		`
	Twitter | X
	Getty Images | Getty Images Europe | Getty Images North America | Getty Images AsiaPac | Getty Images South America
	iStock | iStockphoto
	United Nations | UN | U.N.
	United Nations Security Council | UN Security Council | U.N. Security Council | Security Council
	European Union | EU | E.U.
	International Court of Justice | ICJ | World Court
	International Criminal Court | ICC
	Islamic State | Islamic State group | ISIS | ISIL | Daesh
	Republican Party | GOP | Republicans | Republican
	Labour Party | Labour
	Conservative Party | Conservatives | Conservative | Tories | Tory
	Liberal Democrats | Liberal Democrat | Lib Dems | Lib Dem
	State Department | US State Department | U.S. State Department | Department of State
	Justice Department | Department of Justice | US Justice Department | U.S. Justice Department | US Department of Justice | U.S. Department of Justice | DOJ
	Treasury Department | Department of the Treasury | US Treasury | U.S. Treasury | US Treasury Department | U.S. Treasury Department
	Energy Department | Department of Energy | U.S. Department of Energy | US Department of Energy | DOE
	Defense Department | Department of Defense | US Department of Defense | U.S. Department of Defense | DoD
	Department of Homeland Security | DHS | Homeland Security Department
	Drug Enforcement Administration | Drug Enforcement Agency | United States Drug Enforcement Agency | DEA
	Environmental Protection Agency | EPA
	Food and Drug Administration | FDA
	Federal Aviation Administration | FAA
	National Transportation Safety Board | NTSB
	Immigration and Customs Enforcement | ICE
	Internal Revenue Service | IRS
	Centers for Disease Control and Prevention | CDC
	National Security Agency | NSA
	National Weather Service | NWS
	Federal Security Service | FSB
	Bharatiya Janata Party | BJP
	Voice of America | VOA
	Radio Free Europe/Radio Liberty | RFE/RL
	Deutsche Welle | DW
	Washington Post | The Washington Post | WaPo
	Financial Times | FT
	NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation
	World Health Organization | World Health Organisation | WHO
	World Trade Organization | World Trade Organisation | WTO
	International Monetary Fund | IMF
	Federal Bureau of Investigation | FBI
	Central Intelligence Agency | CIA
	National Aeronautics and Space Administration | NASA
	Associated Press | AP | AP News
	Agence France-Presse | AFP
	British Broadcasting Corporation | BBC
	The New York Times | New York Times | NYT
	The Times of India | Times of India | timesofindia.com | TOI
	South China Morning Post | SCMP
	Wall Street Journal | WSJ
	World Bank | WB
	European Commission | EC
	European Central Bank | ECB
	Asian Development Bank | ADB
	International Atomic Energy Agency | IAEA
	International Olympic Committee | IOC
	International Labour Organization | International Labour Organisation | ILO
	Food and Agriculture Organization | Food and Agriculture Organisation | FAO
	World Food Programme | World Food Program | WFP
	Organization for Security and Co-operation in Europe | OSCE
	Organisation for Economic Co-operation and Development | OECD
	Organization of the Petroleum Exporting Countries | OPEC
	Association of Southeast Asian Nations | ASEAN
	UEFA | Union of European Football Associations
	FIFA | International Federation of Association Football
	General Electric | GE
	General Motors | GM
	Hewlett-Packard | HP
	Procter & Gamble | P&G
	Johnson & Johnson | J&J
	Volkswagen | VW
	Manchester United | Man United | Man Utd
	Manchester City | Man City
	`,
	);

const EVENTS = () =>
	aliasGroups(
		'MISC',
		`
	World Cup | FIFA World Cup
	Champions League | UEFA Champions League
	Europa League | UEFA Europa League
	World War II | Second World War | World War Two | WWII | WW2
	World War I | First World War | World War One | Great War | WWI | WW1
	`,
	);

/** Family names of Korea and China as they are romanised, in names that begin with them. */
const FAMILY_NAMES = () =>
	list(`
	Kim | Park | Pak | Lee | Ri | Yi | Choi | Choe | Jung | Jeong | Chung | Kang | Cho | Jo | Yoon | Yun | Jang | Lim | Im | Han | Oh | Seo | Shin |
	Sin | Kwon | Hwang | Ahn | An | Song | Yoo | Yu | Ryu | Hong | Jeon | Jon | Ko | Moon | Mun | Bae | Paek | Baek | Noh | Roh | Nam | Hyon | Thae |
	Xi | Li | Wang | Zhang | Liu | Chen | Yang | Zhao | Huang | Zhou | Wu | Xu | Sun | Hu | Zhu | Gao | Lin | He | Guo | Ma | Luo | Liang | Zheng | Xie |
	Tang | Feng | Dong | Xiao | Cheng | Cao | Yuan | Deng | Fu | Shen | Zeng | Peng | Lu | Su | Jiang | Cai | Jia | Ding | Wei | Xue | Ye | Yan | Pan |
	Du | Dai | Xia | Zhong | Tian | Ren | Fan | Fang | Shi | Yao | Tan | Sheng | Zou | Xiong | Jin | Hao | Kong | Bai | Cui | Mao | Qiu | Qin | Gu | Hou |
	Shao | Meng | Wan | Duan | Lei | Qian | Lai | Tsai | Chiang | Chang | Hsieh | Wong | Cheung | Leung | Ng
`);

export const links = once((): LinkPack => ({
	aliases: [...PLACES(), ...STATES(), ...ORGANIZATIONS(), ...EVENTS()],
	genericPrefixes: [
		{ types: ['LOC'], words: list('republic of | kingdom of') },
		{ types: ['LOC'], words: list('city of') },
		{ types: ['LOC'], words: list('state of') },
		{ types: ['LOC'], words: list('province of') },
		{ types: ['LOC'], words: list('island of | isle of') },
		{ types: ['LOC'], words: list('mount | mt. | mt') },
		{ types: ['PER'], words: list('mr. | mr | mrs. | mrs | ms. | ms | dr. | dr | prof. | prof | sir') },
	],
	genericSuffixes: [
		{ types: ['LOC'], words: list('island | islands') },
		{ types: ['ORG'], words: list('news agency | newspaper') },
		{ types: ['ORG'], words: list('ferries') },
		{ types: ['ORG'], words: list('fc | f.c. | afc | football club'), meaning: 'club' },
		{
			types: ['ORG'],
			words: list(
				'inc. | inc | corp. | corp | corporation | ltd. | ltd | limited | llc | plc | jsc | pjsc | co. | company | ag | gmbh | s.a. | n.v.',
			),
		},
	],
	otherThings: [],
	familyNamesFirst: FAMILY_NAMES(),
	articles: list('the'),
	ofWords: list('of | for'),
	inflections: [],
	personCues: {
		titles: {
			man: list('mr | mr. | sir | lord | king | prince'),
			woman: list('mrs | mrs. | ms | ms. | miss | dame | lady | queen | princess'),
		},
		kin: {
			man: list('brother | son | father | husband | uncle | nephew | grandfather | grandson | dad | widower'),
			woman: list('sister | daughter | mother | wife | aunt | niece | grandmother | granddaughter | mum | mom | widow'),
		},
		pronouns: { man: ['he'], woman: ['she'] },
		whose: list('his | her | their | whose | my | our'),
		parts: list('plays | portrays | portrayed | portraying | voices | role of | character | characters'),
		asParts: list('as'),
		stage: list(
			'cast | stars | starred | starring | plays | film | movie | series | role | performance | actor | actress',
		),
	},
}));
