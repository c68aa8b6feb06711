import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What English papers are called, each by this word alone as well. */
export const surePapers = once(() =>
	wordSet(
		'times tribune herald observer guardian telegraph gazette chronicle journal mirror examiner inquirer bulletin argus sentinel',
	),
);

/** The same of papers that have more words than this. */
export const otherPapers = once(() =>
	wordSet('standard independent mail express star citizen dispatch courier echo advertiser ledger register republic'),
);
