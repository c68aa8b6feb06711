/** What English papers are called, and hardly anything that isn't one. */
export const SURE_PAPERS =
	'times tribune herald observer guardian telegraph gazette chronicle journal mirror examiner inquirer bulletin argus sentinel';

/** The same of papers with more words than this. */
export const PAPERS =
	'standard independent mail express star citizen dispatch courier echo advertiser ledger register republic';
