import type { InlineBoilerplate } from '../model';
import { reason } from '../reason';
import type { Layout } from './layout';
import type { Page } from './page';

/** Source tags and credits inside lines that are content as a whole. */
export function findInline(page: Page, layout: Layout): InlineBoilerplate[] {
	const found: InlineBoilerplate[] = [];
	const opened = new Map<string, number>();
	for (const tag of page.tags) {
		if (tag) {
			opened.set(tag.key, (opened.get(tag.key) ?? 0) + 1);
		}
	}
	for (let i = 0; i < page.count; i++) {
		const verdict = page.verdict(i);
		if (!verdict || page.isNoise(i)) {
			continue;
		}
		const tag = page.tags[i];
		const opening = verdict.class === 'lead' || i === layout.first;
		if (tag && (opening || (tag.strength === 'sure' && (opened.get(tag.key) ?? 0) > 1 && page.fact(i).prose))) {
			found.push({
				start: tag.start,
				end: tag.end,
				class: 'source-tag',
				why: reason("The site's or the agency's own tag before the text"),
			});
		}
		const credit = page.credits[i];
		if (
			credit &&
			credit.place !== 'whole' &&
			verdict.class !== 'title' &&
			verdict.class !== 'attribution' &&
			(!tag || credit.start >= tag.end)
		) {
			found.push({
				start: credit.start,
				end: credit.end,
				class: 'credit',
				why:
					credit.place === 'head'
						? reason("A picture's credit, stuck to the caption's beginning")
						: reason("A picture's credit"),
			});
		}
	}
	return found;
}
