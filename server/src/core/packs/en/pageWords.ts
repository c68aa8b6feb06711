import type { PageWords } from '../../names/pack';
import { once } from '../once';

/** What pages of newspapers and stations call their own things. */
export const pageWords = once((): PageWords => ({
	sections: words(
		`news top story stories latest home homepage world sport sports business politics opinion culture lifestyle entertainment video
			videos photo photos pictures newsletter newsletters alerts archive archives about contact staff reporter reporters writer
			correspondent editor editors desk readers subscriber subscribers subscription subscriptions login account app apps policy
			policies terms conditions cookies statement guidelines careers website logo today online copyright`,
	),
	products: words(
		`premium plus extra rewards check checks blog podcast podcasts stylebook crossword crosswords puzzles classifieds bookshop books
			insights explore live spotlight masterclasses`,
	),
	owners: words('our other sister partner associated'),
	asks: words('about contact follow join support advertise connect work write partner talk'),
	families: words('network networks partners publications titles brands sites websites newspapers papers companies'),
}));

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/u));
}
