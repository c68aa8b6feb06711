import type { FieldWords } from '../../names/organizationWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** How English bodies and offices are called by what they are for. */
export const fieldWords = once((): FieldWords => ({
	bodies: wordSet(
		`agency army assembly association authority bank board bureau college commission committee company corporation council
			court department federation foundation institute ministry office parliament party police school senate service society
			union university`,
	),
	openers: wordSet(
		`world national federal general open international social economic public central local media food health culture
			sports science technology water security police city state music film peace tax trade research united new royal global
			green free young`,
	),
	prepositions: wordSet('of for on'),
	further: wordSet('for on in'),
	ranks: wordSet('police opposition republic'),
	offices: wordSet('minister secretary undersecretary commissioner professor spokesperson ministers secretaries'),
}));
