import type { EventWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What English names of events begin with. */
export const eventWords = once((): EventWords => ({
	storms: wordSet('hurricane typhoon cyclone storm'),
	contestants: wordSet('miss mister'),
}));
