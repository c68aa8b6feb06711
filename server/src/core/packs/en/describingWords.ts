import type { DescribingWords } from '../../names/smallWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** How English texts tell what it is that they name. */
export const describingWords = once((): DescribingWords => ({
	articles: wordSet('a an the its our his her their another one'),
	called: wordSet('called named dubbed titled entitled christened nicknamed codenamed branded'),
	stops: wordSet('of for in at on that which who whose where by with from to'),
	makings: wordSet('directed co-directed written co-written narrated choreographed composed'),
	beforeMakers: wordSet('by'),
	writing: wordSet('wrote co-wrote penned authored directed titled'),
	castings: wordSet('starring'),
	examples: wordSet('as including like'),
	exampleOpenings: wordSet('such'),
	homes: wordSet('of'),
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
