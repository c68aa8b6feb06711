import type { VesselWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** How ships are named in English. */
export const vesselWords = once((): VesselWords => {
	const warships = wordSet('frigate destroyer cruiser battleship warship submarine corvette');

	return {
		prefixes: wordSet(
			'hms hmas hmcs hmnzs uss usns uscgc rms rrs brp jds roks cns iins pns hdms hnlms htms tcg mv ss ins kri',
		),
		// Before somebody's name a carrier brings letters.
		aircraft: wordSet('jet jets aircraft plane planes airliner airliners passenger program programme fleet'),
		warships: new Set([...warships, 'carrier']),
		nouns: new Set([
			...wordSet('sailboat catamaran barge ferry yacht tanker vessel liner trawler schooner lifeboat steamer tugboat'),
			...warships,
		]),
	};
});
