import type { BusinessWords } from '../../names/organizationWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { byWord, list } from '../words';

/** How English business news speaks of companies. */
export const businessWords = once((): BusinessWords => ({
	trade: wordSet(
		'shares stores shops profits profit sales revenue revenues earnings bosses shareholders outlets supermarkets stock',
	),
	tradeOrDeed: wordSet('shares stores shops profits stock'),
	staff: wordSet('staff workers employees executives investors customers factory factories plant plants products'),
	kinds: wordSet(
		`maker manufacturer retailer company firm group chain bank brewer brewery supplier giant employer publisher carmaker builder
			insurer airline business conglomerate`,
	),
	shops: wordSet(
		`market grill diner deli bakery pizza pizzeria cafe café restaurant pub tavern hardware furniture pharmacy donuts doughnuts garage
			supermarket jewelers florist barbershop bistro steakhouse bookstore bookshop groceries grocery`,
	),
	deeds: wordSet('opened opens open closed closes bought acquired launched posted reported built runs owns'),
	holdings: wordSet(
		`office offices store stores shop shops factory factories plant plants branch branches warehouse warehouses subsidiary profit
			profits loss losses revenue sales earnings`,
	),
	beforePapers: wordSet('the told to by via in'),
	publications: byWord(0, list(`newspaper | newswire | tabloid | broadsheet | magazine | news agency | news service`)),
	periodicals: wordSet('daily weekly monthly'),
	officers: byWord(
		0,
		list(
			`ceo | cfo | coo | cto | cofounder | co-founder | chief executive | chief financial | chief operating | chief economist | general manager | managing director | executive chairman | vice president`,
		),
	),
	possessiveBrands: byWord(
		0,
		list(
			`denny | levi | hershey | lowe | kohl | wendy | domino | chili | culver | claire | trader joe | papa john | jersey mike | jimmy john`,
		),
	),
	companyVerbs: wordSet('reports plans expects operates offers sells says employs raised cut'),
	works: wordSet('worked works work working job jobs'),
	clients: wordSet('members users customers clients subscribers employees workers shareholders investors'),
	deals: wordSet('deal contract partnership agreement merger'),
	speakers: wordSet('spokesman spokeswoman spokesperson play plays played playing signed'),
	ownPeople: wordSet('lawyer attorney solicitor aide ally adviser advisor spokesman spokeswoman spokesperson'),
	localOffices: wordSet(
		'mayor governor councillor councilman councilwoman resident residents sheriff coroner bishop archbishop',
	),
	forces: wordSet('police firefighters troopers cops'),
	localNouns: wordSet('council church school police weather hospital'),
	auxiliaries: wordSet('has will'),
	companyDeeds:
		/^(?:(?:announc|launch|unveil|introduc|report|rais|acquir|releas|debut|expand)(?:ed?|e?s|ing)?|cuts?|posted|laid|roll(?:ed|ing))$/u,
	objects: wordSet(
		'product app feature service phone device platform version update job loss profit revenue funding subscription software store website',
	),
	vehicleMakers: wordSet(
		`toyota honda nissan mazda subaru mitsubishi suzuki isuzu lexus hyundai kia ford chevrolet chevy jeep dodge chrysler buick cadillac
			bmw mercedes mercedes-benz audi volkswagen porsche opel volvo renault peugeot citroën citroen fiat ferrari lamborghini maserati
			bentley jaguar vauxhall dacia vinfast lada chery nio xpeng haval acura infiniti gmc daihatsu byd skoda tesla yamaha vw kawasaki ducati harley-davidson`,
	),
	vehicleKinds: wordSet('suv sportback concept convertible hybrid coupe sedan hatchback roadster cabriolet pickup'),
	gadgetMakers: wordSet(
		'apple samsung google amazon microsoft sony nintendo dell lenovo huawei xiaomi asus intel amd nvidia garmin',
	),
	models: wordSet('air pro max plus ultra mini lite se'),
	behindPapers: wordSet('magazine newspaper news reported reports list website journalist reporter'),
}));
