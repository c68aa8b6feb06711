import type { NewsMedia } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';
import { list } from '../words';

/** How English news name networks, chambers and shops. */
export const newsMedia = once((): NewsMedia => ({
	networks: wordSet('nbc abc cbs fox pbs cw'),
	possessiveBrands: new Set(
		list(
			`denny | levi | hershey | lowe | kohl | wendy | domino | chili | culver | claire | trader joe | papa john | jersey mike | jimmy john`,
		),
	),
	companyVerbs: wordSet('reports plans expects operates offers sells says employs raised cut'),
	peers: wordSet('lord lady baroness baron viscount viscountess'),
	prefixes: wordSet('co anti non re multi inter counter'),
	shared: wordSet('operative operatives operation ordinating ordination op aligned'),
	behindChamber: wordSet(
		`minority majority democrat democrats democratic republican republicans gop lawmakers speaker leadership judiciary oversight ways
			intelligence appropriations freedom ethics rules budget agriculture committee`,
	),
	chambers: wordSet('senate'),
}));
