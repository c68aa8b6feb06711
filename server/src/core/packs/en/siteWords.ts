import type { SiteWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { otherPapers, surePapers } from './papers';

/** How English pages speak of themselves. */
export const siteWords = once((): SiteWords => {
	const prepositions = wordSet('from with on in to at');

	return {
		offered: wordSet(
			`newsletter newsletters staff reporter correspondent writer columnist apps app homepage subscriber subscribers subscription readers
				journalists edition lineup`,
		),
		calls: new Set([
			...wordSet('follow get join subscribe whitelist advertise about contact watch download support visit'),
			...prepositions,
		]),
		prepositions,
		calling: wordSet(
			'more advertise subscribe work jobs careers welcome notifications subscribing read appeared published',
		),
		made: wordSet('powered developed designed hosted operated published provided supplied'),
		papers: new Set([...surePapers(), ...otherPapers()]),
		weakPapers: wordSet('week post news press globe sun nation age'),
		print: wordSet('newspaper newspapers magazine'),
		periods: wordSet('daily sunday saturday evening morning weekly'),
		trailing: wordSet('online news home homepage logo website live'),
	};
});
