import { judgeAuthorBoxes } from './authorBoxes';
import { judgeBenefitLists } from './benefitLists';
import { judgeCalendars } from './calendars';
import { findCorpusSigns } from './corpusSigns';
import { judgeFrontMatter } from './frontMatter';
import { judgeHead } from './head';
import type { Layout } from './layout';
import { findLayout } from './layout';
import { judgeMiddle } from './middle';
import { judgeByOwnSigns } from './ownSigns';
import type { Page } from './page';
import { judgePictures } from './pictures';
import { judgeTableOfContents } from './tableOfContents';
import { judgePostHeaders } from './readersPosts';
import { judgeSkippedBlocks } from './skippedBlocks';
import { judgeTail } from './tail';
import { judgeRepeats } from './repeats';

/** All that signs decide; what stays open is for the evidence to weigh, and is content without it. */
export function judgeBySigns(page: Page): Layout {
	const signs = findCorpusSigns(page);
	judgeFrontMatter(page);
	judgeByOwnSigns(page);
	judgeBenefitLists(page);
	judgeCalendars(page);
	judgeSkippedBlocks(page);
	judgeAuthorBoxes(page);
	judgePostHeaders(page);
	judgeTableOfContents(page);
	const layout = findLayout(page);
	judgePictures(page, layout);
	judgeHead(page, layout, signs);
	judgeTail(page, layout, signs);
	judgeMiddle(page, layout, signs);
	judgeRepeats(page, layout);
	return layout;
}
