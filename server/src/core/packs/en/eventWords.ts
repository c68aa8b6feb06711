import type { EventWords } from '../../names/thingWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What English names of events begin with. */
export const eventWords = once((): EventWords => ({
	storms: wordSet('hurricane typhoon cyclone storm'),
	units: wordSet(
		'seconds minutes hours days weeks months years times points goals episodes seasons percent per million billion',
	),
	headlines: wordSet(
		'summit olympics war wars festival awards championship championships league games treaty biennale',
	),
	versus: wordSet('v vs'),
	courts: wordSet(
		'case cases court courts ruling rulings ruled lawsuit precedent overturned overturning justices judge judges',
	),
	laws: wordSet('law'),
	contestants: wordSet('miss mister'),
}));
