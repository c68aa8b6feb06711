import type { EndingWords } from '../../names/packWords';
import { wordSet } from '../../text/wordSet';
import { once } from '../once';

/** What English bodies and streets are called by. */
export const endingWords = once((): EndingWords => ({
	laws: wordSet('law'),
	acts: wordSet('act bill'),
	municipal: wordSet('council police constabulary university college hospital school'),
	placed: wordSet('college university school institute hospital club academy'),
	campuses: wordSet('university institute college'),
	twins: wordSet(
		'resort spa hotel casino inn suites bar grill college hospital institute centre center school museum library gallery academy clinic',
	),
	paired: wordSet('club society company authority agency commission association federation corporation council'),
	legalForms: wordSet('ltd limited inc plc llc llp corp corporation'),
	dottedForms: wordSet('sa nv bv ag'),
	treaties: wordSet('convention treaty protocol accord accords agreement covenant declaration'),
	states: wordSet('mn nj ny nc nd nh nm nv tn tx vt wv wy ky fl ga ks wa nsw qld'),
	streets: wordSet('st ave rd blvd dr'),
	towns: wordSet(
		'city rapids falls springs beach heights island islands county valley creek lake river hills grove haven harbor harbour shores',
	),
	venues: wordSet('center centre complex facility courtyard'),
	venueUses: wordSet(
		`convention shopping leisure sports sport community civic recreation conference exhibition entertainment town city park arena
			correctional detention aquatic tennis`,
	),
	beforeVenues: wordSet('at in inside outside near around a'),
	surnames: wordSet(
		`bay brook brooks castle dale field fields ford forest glen grove hall heath hill lake lane marsh pond rivers temple
			vale west wood woods downs banks bridges wells mills waters parks`,
	),
}));
