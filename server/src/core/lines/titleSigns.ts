/** What may be said of a line that could be the headline; `titleWeights.ts` says how much each counts. */
export const TITLE_SIGNS = [
	// Its looks.
	...(['under10', 'under24', 'under40', 'under70', 'under110', 'over110'] as const),
	...(['headline', 'endsSentence', 'startsList', 'name', 'shouted'] as const),
	...(['bar', 'domain'] as const),
	// Words that it shares with the article, and with its opening.
	...(['noneShared', 'fewShared', 'halfShared', 'mostShared', 'allShared'] as const),
	...(['oneWord', 'twoWords', 'threeWords', 'fiveWords', 'sevenWords'] as const),
	...(['moreBelow', 'moreAbove'] as const),
	...(['noneInOpening', 'oneInOpening', 'twoInOpening', 'threeInOpening', 'fiveInOpening'] as const),
	// What stands around it.
	...(['dateBefore', 'dateBelow', 'dateBetween', 'authorBelow', 'authorAndDateBelow', 'authorBefore'] as const),
	...([
		'leadUnderDate',
		'underCredit',
		'captionBelow',
		'paragraphBelow',
		'noiseBefore',
		'noiseBelow',
		'linksHeadingBefore',
	] as const),
	...(['inNumberedRow', 'twinBelow', 'repeatsFirstLine', 'near', 'farther', 'far', 'firstLine'] as const),
	...(['menuBelow', 'menusAbove', 'textAbove', 'muchTextAbove', 'underHeadlineAndText'] as const),
	...(['firstOnTopic', 'asks'] as const),
	...(['headlineAbove', 'longHeadlineAbove', 'alikeAbove'] as const),
	...(['shortRowBelow', 'shorterAbove', 'shorterAlikeAbove', 'alikeBelow', 'longerBelow'] as const),
] as const;

export type TitleSign = (typeof TITLE_SIGNS)[number];
