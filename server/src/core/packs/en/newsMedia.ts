import type { NewsMedia } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

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

/** How English news name networks, chambers and shops. */
export const newsMedia = once((): NewsMedia => {
	const possessiveBrands = new Set(
		list(
			`denny | levi | hershey | lowe | kohl | wendy | domino | chili | culver | claire | trader joe | papa john | jersey mike | jimmy john`,
		),
	);
	const papers =
		wordSet(`press post times tribune herald observer standard guardian independent telegraph gazette chronicle journal mail express star citizen
			dispatch mirror examiner inquirer bulletin courier argus echo sentinel advertiser ledger register republic reporter record messenger
			mercury banner enquirer`);

	return {
		openings: new Set(['the', 'house', ...papers, ...[...possessiveBrands].map((brand) => brand.split(' ')[0]!)]),
		networks: wordSet('nbc abc cbs fox pbs cw'),
		contestants: wordSet('miss mister'),
		storms: wordSet('hurricane typhoon cyclone storm'),
		around: wordSet('district'),
		reports: wordSet('reports reported'),
		warships: wordSet('carrier frigate destroyer cruiser battleship warship submarine corvette'),
		bands: wordSet('fm am tv dt lp hd ld'),
		possessiveBrands,
		companyVerbs: wordSet('reports plans expects operates offers sells says employs raised cut'),
		peers: wordSet('lord lady baroness baron viscount viscountess'),
		prefixes: wordSet('co anti non re multi inter counter'),
		shared: wordSet('operative operatives operation ordinating ordination op aligned'),
		illnesses: wordSet('disease syndrome lymphoma palsy patient patients sufferers'),
		papers,
		menuPapers: new Set(
			[...papers, 'sun', 'leader', 'patriot', 'press', 'voice'].filter((word) => !MENU_WORDS.has(word)),
		),
		surePapers: wordSet(
			'post times tribune herald observer guardian telegraph gazette chronicle journal mirror examiner inquirer bulletin argus sentinel',
		),
		told: wordSet('told tells telling'),
		beforePapers: wordSet('for with by in to from at'),
		behindScreen: wordSet(
			'series show shows interview interviews star stars presenter drama dramas host debate debates ad ads rights crew personality film movie adaptation spin-off spinoff remake reboot',
		),
		behindChamber: wordSet(
			`minority majority democrat democrats democratic republican republicans gop lawmakers speaker leadership judiciary oversight ways
			intelligence appropriations freedom ethics rules budget agriculture committee`,
		),
		chambers: wordSet('senate'),
	};
});
