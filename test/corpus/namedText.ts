import type { Analysis, ClassifiedLine, EntityType, LineClass, Mention } from '../../server/src/core/model';
import { BOILERPLATE_CLASSES } from '../../server/src/core/model';
import { reason } from '../../server/src/core/reason';
import { TextTable } from '../../server/src/core/textTable';
import { Corpus } from '../../server/src/corpus/corpus';
import { summarize } from '../../server/src/corpus/summarize';

export interface NamedText {
	readonly text: string;
	readonly table: TextTable;
	readonly analysis: Analysis;
}

/**
 * A text with its names marked, `[PER Vladimir Putin]`, and the class of a line in front of it where it isn't body:
 * `{related}`. A name with an id that a person gave: `[PER=putin Vladimir Putin]`.
 */
export function namedText(marked: string, language = 'vi'): NamedText {
	let text = '';
	const mentions: Mention[] = [];
	const lines: ClassifiedLine[] = [];
	marked.split('\n').forEach((line, number) => {
		const [, lineClass, rest] = /^(?:\{(\w+)\})?(.*)$/u.exec(line)!;
		let at = 0;
		for (const match of rest!.matchAll(/\[(PER|LOC|ORG|MISC)(?:=(\S+))? ([^\]]+)\]/gu)) {
			text += rest!.slice(at, match.index);
			const start = text.length;
			text += match[3]!;
			at = match.index + match[0].length;
			mentions.push({
				start,
				end: text.length,
				type: match[1] as EntityType,
				why: [reason('Begins with “{0}”', match[3]!)],
				...(match[2] === undefined ? {} : { entity: match[2] }),
			});
		}
		text += `${rest!.slice(at)}\n`;
		if (rest!.trim() !== '') {
			const known = (lineClass ?? 'body') as LineClass;
			lines.push({
				line: number,
				class: known,
				boilerplate: BOILERPLATE_CLASSES.has(known),
				confidence: 1,
				why: reason('Said so'),
			});
		}
	});
	text = text.slice(0, -1);
	const table = new TextTable(text, { language });
	return { text, table, analysis: { language, documentDate: undefined, lines, inline: [], mentions, times: [] } };
}

/** A corpus of such texts, by path. */
export function namedCorpus(
	documents: Readonly<Record<string, string>>,
	language = 'vi',
): { corpus: Corpus; texts: ReadonlyMap<string, NamedText> } {
	const corpus = new Corpus();
	const texts = new Map(Object.entries(documents).map(([path, marked]) => [path, namedText(marked, language)]));
	texts.forEach(({ table, analysis }, path) => corpus.setSummary(path, summarize(table, analysis)));
	return { corpus, texts };
}

/** Each mention of a document with the entity it was linked to: `Putin → vladimir-putin`. */
export function linksIn(corpus: Corpus, { text, analysis }: NamedText): string[] {
	const { entities: ids } = corpus.link(text, analysis);
	return analysis.mentions.map(({ start, end }, i) => `${text.slice(start, end)} → ${ids[i]}`);
}

/** The same document many times over, so that its names are common in the corpus. */
export function copies(count: number, name: string, marked: string): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}.txt`, marked]));
}

/** The corpus's entities, each with its documents and forms: `LOC Nga (nga) in 1: Nga 1`. */
export function entitiesOf(corpus: Corpus): string[] {
	return corpus
		.entities()
		.map(
			({ type, name, id, documents, forms }) =>
				`${type} ${name} (${id}) in ${documents.length}: ${forms.map(({ form, count }) => `${form} ${count}`).join(', ')}`,
		);
}
