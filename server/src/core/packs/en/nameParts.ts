import type { NameParts } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** Words inside of English names, and those that make an illness of one. */
export const nameParts = once((): NameParts => ({
	districts: wordSet('gu dong gil ro daero si do gun eup myeon ri ku shi ken cho machi'),
	around: wordSet('district'),
	aroundJoiners: wordSet('and'),
	prefixes: wordSet('co anti non re multi inter counter'),
	outside: wordSet('ex post pre anti pro non'),
	joined: new Set([
		'fire rescue',
		'search rescue',
		'health safety',
		'parks recreation',
		'fish wildlife',
		'customs border',
		'immigration customs',
		'citizenship immigration',
		'revenue customs',
		'health human',
		'food drug',
		'securities exchange',
		'oceanic atmospheric',
		'children families',
		'housing urban',
		'parks wildlife',
		'alcohol tobacco',
		'aviation railway',
		'boating fishing',
		'standards technology',
		'gas electric',
		'arts sciences',
		'police crime',
	]),
	shared: wordSet('operative operatives operation ordinating ordination op aligned'),
	particles: wordSet('de von della bin ibn'),
	beforeWaters: wordSet('am upon sur sous'),
	insideTowns: wordSet('on upon sur sous under le in by en aux am an'),
	honours: wordSet('kc qc obe mbe cbe kbe dbe bem frs cmg kcmg'),
	illnesses: wordSet('disease syndrome lymphoma palsy patient patients sufferers'),
}));
