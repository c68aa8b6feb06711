import { findFrontMatter } from '../frontMatter';
import { reason } from '../reason';
import type { Page } from './page';

/** The block of metadata at the head of a file is no part of its article. */
export function judgeFrontMatter(page: Page): void {
	const last = findFrontMatter(page.table.lines)?.lastLine ?? -1;
	for (let i = 0; i < page.count && page.fact(i).line <= last; i++) {
		page.decide(i, 'chrome', 0.98, reason('Front matter: what the file says of its article'));
	}
}
