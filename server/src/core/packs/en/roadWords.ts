import type { RoadWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** How roads are called in English. */
export const roadWords = once((): RoadWords => ({
	numbered: /^[abmnr][1-9][0-9]{0,3}$/u,
	along: wordSet(
		'on along onto off near joined via down up stretch of from to at with between closed blocked leaving entered',
	),
	onRoads: wordSet('traffic crash closure delays roadworks motorway junction'),
	hyphenated: wordSet('i'),
	streets: wordSet('avenue ave street st road rd lane place terrace'),
	sides: wordSet('north south east west northeast northwest southeast southwest n s e w ne nw se sw'),
}));
