import type { RoadWords } from '../../names/thingWords';

/** State, provincial and local roads of Vietnam, glued to their number: «QL20», «ĐT741». */
export const roadWords: RoadWords = { numbered: /^(?:ql|tl|đt|hl)[1-9][0-9]{0,3}[a-z]?$/u };
