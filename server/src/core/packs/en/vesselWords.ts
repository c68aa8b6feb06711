import type { VesselWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** How ships are named in English. */
export const vesselWords = once((): VesselWords => ({
	prefixes: wordSet('hms hmas hmcs hmnzs uss usns uscgc rms rrs mv ss ins kri'),
	nouns: wordSet('ferry yacht tanker vessel liner trawler schooner lifeboat frigate destroyer steamer warship tugboat'),
}));
