import type { RoadWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';

/** State, provincial and local roads of Vietnam, glued to their number: «QL20», «ĐT741»; and what stands before a house's number. */
export const roadWords: RoadWords = {
	numbered: /^(?:ql|tl|đt|hl)[1-9][0-9]{0,3}[a-z]?$/u,
	heads: wordSet('phố đường'),
	houses: wordSet('nhà ở tại chỉ'),
};
