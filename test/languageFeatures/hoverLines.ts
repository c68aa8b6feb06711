import { deepStrictEqual } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { LanguageServiceOptions } from '../../server/src/languageService';
import { memoryCorpus, NO_TOKEN, type MemoryOptions } from '../support/memoryCorpus';
import { cursorOf, service } from './support';

/** The lines of the hover at the cursor of a marked corpus; none where there is no hover. */
export async function hoverLines(
	files: Record<string, string>,
	options: MemoryOptions = {},
	client: Partial<LanguageServiceOptions> = {},
): Promise<string[]> {
	const corpus = memoryCorpus(files, options);
	const hover = await service(client).hover(corpus.marked.document, corpus, cursorOf(corpus), NO_TOKEN);
	return hover ? (hover.contents as MarkupContent).value.split('\n').map((line) => line.trimEnd()) : [];
}

export async function checkHover(
	files: Record<string, string>,
	expected: string[],
	options?: MemoryOptions,
): Promise<void> {
	deepStrictEqual(await hoverLines(files, options), expected);
}
