import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analyze';
import { NO_KNOWLEDGE } from '../../../server/src/core/model';
import { PAGES, type Page } from './pageHeaders';

suite('times: the document’s date on whole pages', () => {
	for (const [language, page] of Object.entries(PAGES)) {
		test(`of ${language}, among menus, other articles, comments and rights`, () => {
			const rows = page.rows
				.split('\n')
				.map((row) => row.trim())
				.filter((row) => row !== '');
			assert.deepEqual(
				rows.map((row) => {
					const [, place = '', text = ''] = /^\S+ @ (\w+): (.*)$/u.exec(row) ?? [];
					const date = analyze(pageWith(page, place, text.split(' ⏎ ')), { knowledge: NO_KNOWLEDGE }).documentDate;
					assert.ok(!date || date.confidence >= 0.8, row);
					return `${date?.value ?? '?'} @ ${place}: ${text}`;
				}),
				rows,
			);
		});
	}
});

/** The page with the lines at a place: `flat` and `one` have lost the breaks between most lines. */
function pageWith(page: Page, place: string, lines: readonly string[]): string {
	const { menu, title, body, related, comments, foot } = page;
	const after = [...related, ...comments, ...foot];
	const pages: Readonly<Record<string, readonly string[]>> = {
		top: [...lines, ...menu, title, ...body, ...after],
		over: [...menu, ...lines, title, ...body, ...related, ...foot],
		under: [...menu, title, ...lines, ...body, ...after],
		short: [title, ...lines, ...body],
		open: [menu.join(' | '), title, [...lines, body[0]].join(' '), ...body.slice(1), ...comments, ...foot],
		end: [...menu, title, ...body, ...lines, ...after],
		flat: [[...menu, ...lines].join(' '), title, body.join(' '), ...foot],
		one: [[title, ...lines].join(' '), body.join(' '), related.join(' ')],
	};
	const found = pages[place];
	assert.ok(found, place);
	return `${found.join('\n')}\n`;
}
