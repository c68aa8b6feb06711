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
	works: wordSet('worked works work working job jobs position role career intern internship'),
	clients: wordSet('members users customers clients subscribers employees workers shareholders investors'),
	deals: wordSet('deal contract partnership agreement merger'),
	speakers: wordSet('spokesman spokeswoman spokesperson'),
	players: wordSet('play plays played playing signed'),
	ownPeople: wordSet(
		`lawyer attorney solicitor wife husband son daughter brother sister mother father aide ally adviser advisor friend rival opponent
			spokesman spokeswoman spokesperson biographer`,
	),
	localOffices: wordSet(
		'mayor governor councillor councilman councilwoman resident residents sheriff coroner bishop archbishop',
	),
	localNouns: wordSet('council church school police weather villagers townsfolk hospital'),
	exchanges: wordSet('nyse nasdaq lse asx tsx amex otc jse hkex'),
	auxiliaries: wordSet('has will'),
	companyDeeds: wordSet(
		`announced announces announce launched launches launch launching unveiled unveils unveil introduced introduces introduce
			introducing reported reports raised raises acquired acquires released releases release debuted debuts posted cut cuts laid rolled rolling expanded expands`,
	),
	objects: wordSet(
		`product products app apps feature features service services phone phones device devices platform version update model models jobs
			loss losses profit profits revenue sales earnings funding shares pricing subscription subscriptions software tool tools chip chips stores
			website customers users lineup layoffs`,
	),
	vehicleMakers: wordSet(
		`toyota honda nissan mazda subaru mitsubishi suzuki isuzu lexus hyundai kia ford chevrolet chevy jeep dodge chrysler buick cadillac
			bmw mercedes mercedes-benz audi volkswagen porsche opel volvo renault peugeot citroën citroen fiat ferrari lamborghini maserati
			bentley jaguar skoda tesla yamaha vw kawasaki ducati harley-davidson`,
	),
	vehicleKinds: wordSet('suv concept convertible hybrid coupe sedan hatchback roadster cabriolet pickup'),
	gadgetMakers: wordSet('apple samsung google amazon microsoft sony nintendo'),
	models: wordSet('air pro max plus ultra mini lite se'),
	behindPapers: wordSet('magazine newspaper news reported reports list website journalist reporter'),
}));
