import assert from 'node:assert/strict';
import { NO_KNOWLEDGE, type CorpusKnowledge, type Language, type Mention } from '../../../server/src/core/model';
import { findMentions } from '../../../server/src/core/names/findMentions';
import { TextTable } from '../../../server/src/core/textTable';

export function mentionsOf(
	text: string,
	language: Language = 'vi',
	knowledge: CorpusKnowledge = NO_KNOWLEDGE,
): Mention[] {
	return findMentions(new TextTable(text, { language }), { lines: [], inline: [], times: [] }, { knowledge });
}

/** Compares the mentions of a text with a list such as `PER Lan Anh`, in the order of the text. */
export function checkMentions(
	text: string,
	expected: readonly string[],
	language: Language = 'vi',
	knowledge: CorpusKnowledge = NO_KNOWLEDGE,
): void {
	const found = mentionsOf(text, language, knowledge).map(
		({ start, end, type }) => `${type} ${text.slice(start, end)}`,
	);
	assert.deepStrictEqual(found, expected);
}
