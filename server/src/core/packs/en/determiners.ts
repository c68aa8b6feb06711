import type { Determiners } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** The small words before English nouns. */
export const determiners = once((): Determiners => ({
	articles: wordSet('the a an'),
	own: wordSet('his her my their'),
	single: wordSet('a an his her my their'),
	makings: wordSet('directed co-directed written co-written narrated choreographed composed'),
	neverNames: wordSet('the this that his her their our its and for who from with'),
	examples: wordSet('as including like'),
	exampleOpenings: wordSet('such'),
	owners: wordSet('its their his her our my your'),
	owned: wordSet(
		`service services subscription subscriptions app apps podcast podcasts newsletter newsletters console chatbot assistant product products
			software platform game games album novel film movie sitcom smartphone smartphones tablet laptop browser`,
	),
	ofWorks: wordSet('the a an his her their its new this'),
}));
