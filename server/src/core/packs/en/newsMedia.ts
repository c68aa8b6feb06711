import type { NewsMedia } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { otherPapers, surePapers } from './papers';

/** What else stands in menus: mail, an entry, a comment to be posted. */
const MENU_WORDS = new Set([
	'mail',
	'express',
	'post',
	'standard',
	'record',
	'star',
	'mirror',
	'report',
	'reporter',
	'register',
	'citizen',
]);

/** How English news name papers, networks and chambers. */
export const newsMedia = once((): NewsMedia => {
	const calledAlone = new Set([...surePapers(), 'post']);
	const papers = new Set([
		...calledAlone,
		...otherPapers(),
		...wordSet('press reporter record messenger mercury banner enquirer'),
	]);
	const paperArticles = wordSet('the');
	const houses = wordSet('house');

	return {
		openings: new Set([...paperArticles, ...houses, ...papers]),
		networks: wordSet('nbc abc cbs fox pbs cw'),
		hours: wordSet('am pm a p'),
		reports: wordSet('reports reported'),
		behindReports: wordSet('on'),
		credits: wordSet('photo photos picture image file wire graphic illustration staff intern newsletter'),
		seats: new Set(['white house', 'blue house']),
		behindSeat: wordSet(
			'adviser advisers advisor advisors official officials aide aides spokesman spokeswoman spokesperson staff staffer staffers counsel correspondents said says',
		),
		beforeBuilding: wordSet('at in inside outside into to near around leave left enter visit visits visited'),
		behindBuilding: wordSet('lawn grounds gate gates garden'),
		offices: wordSet('ag'),
		jobs: wordSet('reporter reporters writer photographer correspondent editor journalist'),
		wavebands: wordSet('fm am tv dt lp hd ld'),
		papers,
		surePapers: calledAlone,
		paperArticles,
		paperGenitives: wordSet('of'),
		menuPapers: new Set(
			[...papers, 'sun', 'leader', 'patriot', 'press', 'voice'].filter((word) => !MENU_WORDS.has(word)),
		),
		told: wordSet('told tells telling'),
		writtenFor: wordSet('for with by in to from at'),
		screen: wordSet('tv'),
		behindScreen: wordSet(
			'deal deals series show shows interview interviews star stars presenter drama dramas host debate debates ad ads rights crew personality film movie adaptation spin-off spinoff remake reboot',
		),
		ofWorks: wordSet(
			'actor actors actress star stars alum director creator cast premiere finale trailer anniversary season episode reboot remake sequel prequel soundtrack showrunner props',
		),
		won: wordSet('winning nominated shortlisted longlisted'),
		performing: wordSet('sings sang singing performs performed performing covers directs'),
		houses,
		behindHouse: wordSet(
			`minority majority democrat democrats democratic republican republicans gop lawmakers speaker leadership judiciary oversight ways
			intelligence appropriations freedom ethics rules budget agriculture committee`,
		),
		chambers: wordSet('senate'),
		chamberJoiners: wordSet('and &'),
	};
});
