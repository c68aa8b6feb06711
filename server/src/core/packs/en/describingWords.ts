import type { DescribingWords } from '../../names/smallWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** How English texts tell what it is that they name. */
export const describingWords = once((): DescribingWords => ({
	openers: wordSet(
		`rival rivals peer peers competitor competitors host hosts visitors champion champions newcomer newcomers neighbour neighbours neighbor neighbors brothers
			sisters siblings twins fellow compatriot compatriots countryman opponent opponents underdogs minnows heavyweights strugglers teenager
			teenagers youngster schoolboy schoolgirl supermodel influencer streamer centenarian distributor distributors resident residents backbencher backbenchers carmaker carmakers automaker automakers chipmaker
			chipmakers drugmaker drugmakers planemaker toymaker shipbuilder housebuilder housebuilders supermarket supermarkets retailer retailers
			grocer lender lenders insurer insurers reinsurer brewer distiller broadcaster broadcasters operator carrier carriers airline
			airlines airliner miner miners startup parent owner owners subsidiary supplier suppliers manufacturer manufacturers maker makers producer
			producers publisher publishers bookmaker brokerage consultancy wholesaler conglomerate conglomerates giant contractor
			contractors utility utilities developer developers startups trawler trawlers tanker yacht supermaxi warship frigate destroyer
			submarine spacecraft versatile unseeded injured retiring outgoing incoming embattled beleaguered disgraced reigning incumbent prolific influential
			legendary renowned controversial billionaire millionaire exiled jailed ousted imprisoned slain unbeaten winless lowly
			bowler pacer spinner seamer prop flanker lefty kicker goalscorer onlooker demonstrator barista waitress trucker skater judoka rower climber
			illustrator
			`,
	),
	articles: wordSet('a an the its our his her their another one'),
	called: wordSet('called named dubbed titled entitled christened nicknamed codenamed branded'),
	stops: wordSet('of for in at on that which who whose where by with from to'),
	makings: wordSet('directed co-directed written co-written narrated choreographed composed'),
	beforeMakers: wordSet('by'),
	reviews: wordSet('review'),
	works: wordSet(
		`book books title titles novel novels film films movie movies album albums song songs play plays poem poems painting paintings works
			memoir memoirs documentary documentaries musical musicals track tracks read reads`,
	),
	beforeTitles: wordSet('in like of and or from as watched read saw'),
	writing: wordSet('wrote co-wrote penned authored directed titled'),
	castings: wordSet('starring'),
	examples: wordSet('as including like'),
	exampleOpenings: wordSet('such'),
	homes: wordSet('of'),
	members: wordSet('democrat republican'),
	parties: wordSet('r d i'),
	peoples: wordSet('native african jewish muslim catholic black hispanic latino'),
	beforeTargets: wordSet('back out aim laughed shouted yelled screamed swipe dig jab anger angry smiled swung'),
	locals: wordSet('man woman men women teen teens teenager couple mom dad boy girl resident residents native'),
	owners: wordSet('its their his her our my your'),
	owned: wordSet(
		`service services subscription subscriptions app apps podcast podcasts newsletter newsletters console chatbot assistant product products
			software platform game games album novel film movie sitcom smartphone smartphones tablet laptop browser`,
	),
}));
