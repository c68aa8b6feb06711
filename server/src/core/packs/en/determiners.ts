import type { Determiners } from '../../names/smallWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** Small words before English nouns. */
export const determiners = once((): Determiners => ({
	articles: wordSet('the a an'),
	own: wordSet('his her my their'),
	single: wordSet('a an his her my their'),
	ofWorks: wordSet('the a an his her their its new this'),
	speakers: wordSet(
		"i we you he she they it my our your i'm we're it's he's she's they're you're i’m we’re it’s i'll we'll don't can't won't not never no",
	),
	neverNames: wordSet('the this that his her their our its and for who from with'),
}));
