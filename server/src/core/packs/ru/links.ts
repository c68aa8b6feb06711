import { aliasGroups, type Inflection, type LinkPack } from '../linkPack';
import { once } from '../once';
import { list } from '../words';
import { nominatives } from './nominatives';

const PLACES = () =>
	aliasGroups(
		'LOC',
		`
	Россия | Российская Федерация | РФ | Russia
	США | Соединённые Штаты Америки | Соединённые Штаты | Америка | United States
	Великобритания | Соединённое Королевство | Британия | United Kingdom
	Китай | КНР | Китайская Народная Республика | Поднебесная | China
	КНДР | Северная Корея | Корейская Народно-Демократическая Республика | North Korea
	Южная Корея | Республика Корея | РК | South Korea
	Япония | Japan
	Вьетнам | СРВ | Vietnam
	Франция | France
	Германия | ФРГ | Germany
	Италия | Italy
	Испания | Spain
	Португалия | Portugal
	Украина | Ukraine
	Белоруссия | Беларусь | Республика Беларусь | Belarus
	Польша | Poland
	Нидерланды | Голландия | Netherlands
	Бельгия | Belgium
	Швейцария | Switzerland
	Швеция | Sweden
	Норвегия | Norway
	Финляндия | Finland
	Дания | Denmark
	Австрия | Austria
	Греция | Greece
	Турция | Turkey
	Венгрия | Hungary
	Чехия | Чешская Республика | Czech Republic
	Индия | India
	Австралия | Australia
	Канада | Canada
	Бразилия | Brazil
	Аргентина | Argentina
	Мексика | Mexico
	Куба | Cuba
	Израиль | Israel
	Иран | Iran
	Ирак | Iraq
	Сирия | Syria
	Египет | Egypt
	Саудовская Аравия | Saudi Arabia
	ОАЭ | Объединённые Арабские Эмираты | Арабские Эмираты | Эмираты | United Arab Emirates
	Казахстан | Республика Казахстан | Kazakhstan
	СССР | Советский Союз | Soviet Union
	Крым | Crimea
	Москва | Moscow
	Санкт-Петербург | Петербург | Питер | Saint Petersburg | St. Petersburg | St Petersburg
	Киев | Kyiv
	Пекин | Beijing
	Пхеньян | Pyongyang
	Подмосковье | Московская область
	Ленобласть | Ленинградская область
	Алматы | Алма-Ата
	Башкортостан | Башкирия | Республика Башкортостан
	Татарстан | Татария
	Курильские острова | Курилы
	Якутия | Республика Саха | Саха
	Чечня | Чеченская Республика
	Удмуртия | Удмуртская Республика
	Чувашия | Чувашская Республика
	Киргизия | Кыргызстан | Киргизстан
	Туркмения | Туркменистан
	Молдавия | Молдова
	Приморье | Приморский край
	Забайкалье | Забайкальский край
	Югра | ХМАО | Ханты-Мансийский автономный округ
	Ямал | ЯНАО | Ямало-Ненецкий автономный округ
	Кузбасс | Кемеровская область
	ДНР | Донецкая Народная Республика
	ЛНР | Луганская Народная Республика
	Европа | Europe
	Азия | Asia
	`,
	);

const ORGANIZATIONS = () =>
	aliasGroups(
		'ORG',
		`
	ООН | Организация Объединённых Наций | United Nations
	Евросоюз | Европейский союз | ЕС | European Union
	НАТО | Североатлантический альянс | NATO
	РПЦ | Русская православная церковь
	Международная амнистия | Amnesty International
	ВКонтакте | В Контакте
	Фольксваген | Volkswagen
	ТАСС | ИТАР-ТАСС | TASS
	Кремль | Kremlin
	Госдума | Государственная дума | Государственная Дума
	ФИФА | FIFA
	Третьяковская галерея | Третьяковка | Государственная Третьяковская галерея
	Роскомнадзор | Федеральная служба по надзору в сфере связи, информационных технологий и массовых коммуникаций
	Большой театр | ГАБТ
	Мариинский театр | Мариинка
	Минобороны | Министерство обороны
	МИД | Министерство иностранных дел
	МВД | Министерство внутренних дел
	Следственный комитет | СК | СКР
	Генпрокуратура | Генеральная прокуратура
	Центробанк | ЦБ | Центральный банк | Банк России
	Центризбирком | ЦИК | Центральная избирательная комиссия
	Совфед | Совет Федерации
	Совбез ООН | Совет Безопасности ООН | СБ ООН
	ЕСПЧ | Европейский суд по правам человека
	МОК | Международный олимпийский комитет
	Сбербанк | Сбер
	УЕФА | UEFA
	МВФ | Международный валютный фонд | International Monetary Fund
	ВОЗ | Всемирная организация здравоохранения | World Health Organization
	`,
	);

const PEOPLE = () =>
	aliasGroups(
		'PER',
		`
	Ким Чен Ын | Kim Jong-un
	Ким Чен Ир | Kim Jong-il
	Ким Ир Сен | Kim Il-sung
	Си Цзиньпин | Xi Jinping
	`,
	);

/** Singular case endings of names, with those of the base forms: nouns and adjectives, both sexes. */
const INFLECTIONS: readonly Inflection[] = [
	{ ending: 'ого', bases: list('ий | ый | ой | ое') },
	{ ending: 'его', bases: list('ий | ее') },
	{ ending: 'ому', bases: list('ий | ый | ой | ое') },
	{ ending: 'ему', bases: list('ий | ее') },
	{ ending: 'ыми', bases: list('ые') },
	{ ending: 'ими', bases: list('ие') },
	{ ending: 'ая', bases: list('ая') },
	{ ending: 'ую', bases: list('ая') },
	{ ending: 'ой', bases: list('ой | ая | а') },
	{ ending: 'ою', bases: list('ая | а') },
	{ ending: 'ей', bases: list('ей | я | а') },
	{ ending: 'ею', bases: list('я | а') },
	{ ending: 'ий', bases: list('ий') },
	{ ending: 'ый', bases: list('ый') },
	{ ending: 'ое', bases: list('ое') },
	{ ending: 'ые', bases: list('ые') },
	{ ending: 'ых', bases: list('ые') },
	{ ending: 'их', bases: list('ие') },
	{ ending: 'ым', bases: ['', 'ый', 'ой', 'ые'] },
	{ ending: 'им', bases: list('ий | ие') },
	{ ending: 'ах', bases: list('ы | и | а') },
	{ ending: 'ях', bases: list('и | я') },
	{ ending: 'ом', bases: ['', 'о', 'ий', 'ый', 'ой'] },
	{ ending: 'ем', bases: list('ь | й | е') },
	{ ending: 'ью', bases: list('ь') },
	{ ending: 'а', bases: ['', 'а', 'о'] },
	{ ending: 'я', bases: list('я | ь | й') },
	{ ending: 'у', bases: ['', 'а', 'о'] },
	{ ending: 'ю', bases: list('я | ь | й') },
	{ ending: 'е', bases: ['', 'е', 'а', 'о', 'я', 'ь', 'й'] },
	{ ending: 'о', bases: list('о') },
	{ ending: 'ы', bases: list('ы | а') },
	{ ending: 'и', bases: list('и | а | я | ь') },
	{ ending: 'й', bases: list('й') },
	{ ending: 'ь', bases: list('ь') },
];

export const links = once((): LinkPack => ({
	aliases: [...PLACES(), ...ORGANIZATIONS(), ...PEOPLE()],
	genericPrefixes: [
		{ types: ['LOC'], words: list('республика') },
		{ types: ['LOC'], words: list('город | г.') },
		{ types: ['LOC'], words: list('остров') },
		{ types: ['LOC'], words: list('гора') },
		{ types: ['ORG'], words: list('фк | футбольный клуб | клуб'), meaning: 'club' },
		{ types: ['ORG'], words: list('компания | корпорация | концерн | оао | ооо | пао | зао | ао') },
		{ types: ['ORG'], words: list('газета | агентство | информагентство | телеканал | журнал') },
	],
	genericSuffixes: [],
	// Nothing on -ова, -ева, -ина: a woman's, or a man's genitive.
	surnameGenders: {
		man: list(`ов | ев | ёв | ин | ын | овым | евым | ёвым | иным | ове | еве | ский | ского | скому | ским | цкий`),
		woman: list(`овой | евой | ёвой | иной | ыной | ская | ской | скую | цкая`),
	},
	nominatives,
	personCues: {
		titles: { man: list('господин | господина | г-н'), woman: list('госпожа | госпожи | госпожу | г-жа') },
		kin: {
			man: list('брат | брата | братом | сын | сына | сыном | отец | отца | отцом | муж | мужа | мужем | дядя | внук'),
			woman: list('сестра | сестры | сестрой | дочь | дочери | мать | матери | жена | жены | женой | тётя | внучка'),
		},
		pronouns: { man: ['он'], woman: ['она'] },
		deeds: {
			subjects: list('ова | ева | ёва | ина | ына'),
			objects: list('ову | еву | ёву | ину | ыну'),
			verbs: { man: list('л | лся'), woman: list('ла | лась') },
		},
		whose: list('его | её | ее | их | чей | чья'),
		parts: list('роль | роли | ролью | играет | сыграл | сыграла | сыграет | персонаж | персонажа | озвучивает'),
		asParts: [],
		stage: [],
	},
	homes: {
		bodies: /^(?:[А-ЯЁ]{2,6}|(?:Мин|Ген|Гос|Рос|Центр|Верх)[а-яё]+)$/u,
		countries: list('Россия | РФ'),
		namesakes: list('имени | им'),
	},
	otherThings: [],
	familyNamesFirst: list(
		'Ким | Пак | Ли | Чхве | Цой | Си | Ван | Чжан | Лю | Чэнь | Ян | Чжао | Хуан | Нгуен | Чан | Ле | Фам',
	),
	articles: [],
	ofWords: [],
	inflections: INFLECTIONS,
	shortStems: /^(\p{L}{2})(?:[аеиоуыюя]|ой)$/u,
	patronymics: /(?:[оеё]вич|ьич|[оеё]вн|ичн)$/u,
}));
