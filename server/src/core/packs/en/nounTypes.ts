import type { EntityType } from '../../model';
import { once } from '../once';

type Typed = readonly (readonly [noun: string, type: EntityType])[];

/** What a noun says on either side of a name: `Odysseus lander`, `the crater Malapert`. */
const beside = once((): Typed => [
	...typed(
		'MISC',
		`lander rover probe spacecraft spaceship orbiter telescope satellite rocket capsule mission module ferry yacht
		tanker vessel boat liner submarine warship frigate destroyer trawler schooner jet airliner aircraft airplane
		aeroplane plane helicopter drone missile rifle pistol handgun sedan hatchback suv minivan motorcycle
		smartphone handset virus strain variant vaccine malware ransomware treaty pact accord convention protocol act
		amendment constitution programme program scheme initiative award prize trophy medal title tournament
		championship race regatta festival exercise wargame hurricane storm typhoon cyclone operation scandal affair index currency
		cryptocurrency species`,
	),
	...typed(
		'LOC',
		`settlement village hamlet town city suburb neighbourhood neighborhood district borough province region county
		island islet atoll archipelago river creek stream lake reservoir dam mountain hill volcano peak valley canyon
		peninsula border frontier coast coastline beach bay crater desert forest rainforest woodland jungle port
		harbour harbor airport airfield airstrip junction crossing checkpoint interchange motorway highway road street
		square bridge tunnel quarry mine field oilfield plain farmland reserve prison jail camp`,
	),
]);

/** What common nouns before a name, and in what is said of it, tell of its type. In the singular and the plural. */
export const nounTypes = once(
	(): ReadonlyMap<string, EntityType> =>
		new Map([
			...beside(),
			...typed(
				'MISC',
				`model car crossover pickup shuttle ship truck van tablet laptop headset console app software browser chatbot algorithm game videogame
		drug pill medication bill law plan project campaign fair exhibition exhibit concert gig tour album single song
		track anthem ballad film movie blockbuster documentary drama sitcom comedy musical opera ballet play novel
		book bestseller memoir poem painting sculpture mural comic cartoon podcast newsletter show series soap trial
		study experiment instrument device dinosaur fund`,
			),
			...typed(
				'PER',
				`driver motorist passenger commuter fisherman hunter tailor carpenter plumber electrician mechanic welder labourer
		laborer miner butcher baker barber hairdresser waiter waitress bartender cleaner janitor watchman vendor trader
		hawker grocer weaver goldsmith jeweller blacksmith rancher herder shepherd villager neighbour neighbor student
		pupil schoolboy schoolgirl classmate roommate cousin nephew niece grandson granddaughter grandfather grandmother
		stepfather stepmother widow widower girlfriend boyfriend colleague glaciologist climatologist meteorologist
		seismologist volcanologist ecologist botanist zoologist entomologist ornithologist geneticist neuroscientist
		microbiologist immunologist toxicologist pathologist pharmacist dentist veterinarian therapist dietitian
		nutritionist accountant auditor banker cashier clerk translator interpreter lifeguard postman trucker`,
			),
			...typed('LOC', `stadium arena venue theatre theater hotel restaurant pub bar nightclub hospital`),
			...typed(
				'ORG',
				`company firm manufacturer maker carmaker automaker chipmaker producer retailer supplier insurer lender bank
		broker operator airline carrier developer publisher broadcaster newspaper tabloid daily weekly magazine
		journal website startup start-up conglomerate giant subsidiary unit union party coalition movement militia
		faction charity ngo nonprofit non-profit foundation agency regulator watchdog ministry authority council
		committee commission think-tank institute university college school club team side squad outfit band
		group duo trio quartet orchestra choir label studio consultancy contractor utility brewery brewer analyst`,
			),
		]),
);

/** What those right after a name tell: not those of things that somebody has, like a film or an app. */
export const nounTypesAfter = once(
	(): ReadonlyMap<string, EntityType> =>
		new Map([
			...beside(),
			...typed('PER', `administration presidency regime`),
			...typed(
				'LOC',
				`hotel hotelier man woman couple teenager teen pensioner resident native local hillwalker bakery constituency
		constituent`,
			),
		]),
);

function typed(type: EntityType, nouns: string): Typed {
	return nouns.split(/\s+/u).flatMap((noun) => [[noun, type] as const, [plural(noun), type] as const]);
}

function plural(noun: string): string {
	if (/[^aeiou]y$/u.test(noun)) {
		return `${noun.slice(0, -1)}ies`;
	}
	return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
