import type { Analysis, InlineBoilerplate } from '../core/model';
import type { TextTable } from '../core/textTable';
import { chainMentions } from './localEntities';
import type { DocumentSummary } from './model';
import { displayForm } from './nameCase';

/** A longer title is cut in lists. UTF-16 code units. */
const TITLE_LIMIT = 200;

/**
 * What the corpus keeps of a document once it was analysed: its names by entity, a few counts, its title. The corpus
 * packs it (see `packedSummary.ts`): with the survey's keys and counts a document of a page costs about 4 kB.
 *
 * @param analysis with people's decisions applied
 */
export function summarize(table: TextTable, analysis: Analysis): DocumentSummary {
	let characters = 0;
	let boilerplateCharacters = 0;
	let inline = 0;
	for (const { line, boilerplate } of analysis.lines) {
		const length = visibleLength(table.lines.lineText(line));
		characters += length;
		for (; inline < analysis.inline.length && analysis.inline[inline]!.start < table.lines.end(line); inline++) {
			boilerplateCharacters += boilerplate ? 0 : inlineLength(table, analysis.inline[inline]!);
		}
		boilerplateCharacters += boilerplate ? length : 0;
	}
	const title = analysis.lines.find((line) => line.class === 'title');
	return {
		language: analysis.language,
		date: analysis.documentDate?.value,
		entities: chainMentions(table.text, analysis).map((entity) => ({ ...entity, mentions: [] })),
		times: analysis.times.length,
		characters,
		boilerplateCharacters,
		title: title && displayForm(table.lines.lineText(title.line)).slice(0, TITLE_LIMIT),
	};
}

function inlineLength(table: TextTable, { start, end }: InlineBoilerplate): number {
	return visibleLength(table.text.slice(start, end));
}

function visibleLength(text: string): number {
	return text.replace(/\s+/gu, '').length;
}
