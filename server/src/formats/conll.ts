/**
 * The columns of the shared task of CoNLL-2003 (https://www.clips.uantwerpen.be/conll2003/ner/), and the two columns that many
 * programs make of them. A word a line, a blank line behind each sentence. There is no text in it: white space is lost, and on
 * import found again in the corpus's own text.
 */
import type { ExchangeDocument } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, Format, Importer, ImportOptions } from './format';
import type { ImportedDocument } from './imported';
import { iobTags } from './iob';
import type { Loss } from './losses';
import { linesOf } from './sourceLines';
import { documentOfTags } from './taggedWords';
import { labelledWords } from './wordLabels';

const SCHEMES = [
	{ id: 'iob2', summary: 'B- on the first word of each name, as nearly all programs have it' },
	{ id: 'iob1', summary: 'B- only where two names with one label touch, as the data of 2003' },
] as const;

export const conll2003: Format = {
	id: 'conll2003',
	title: 'CoNLL-2003',
	summary: 'four columns: word, part of speech, chunk (both unknown here) and label; a file for each document',
	extensions: ['.conll', '.conll2003', '.bio', '.iob', '.iob2'],
	variants: SCHEMES,
	exporter: ({ variant }) =>
		columns(schemeOf(variant), '.conll', '-DOCSTART- -X- -X- O\n\n', (word, tag) => `${word} -X- _ ${tag}\n`),
	importer: readColumns,
};

export const iob: Format = {
	id: 'iob2',
	title: 'IOB2',
	summary: 'two columns: word and label; a file for each document',
	extensions: ['.iob2', '.iob', '.bio', '.conll'],
	variants: SCHEMES,
	exporter: ({ variant }) => columns(schemeOf(variant), '.bio', '', (word, tag) => `${word} ${tag}\n`),
	importer: readColumns,
};

function schemeOf(variant: string | undefined): 'iob1' | 'iob2' {
	return variant === 'iob1' ? 'iob1' : 'iob2';
}

function columns(
	scheme: 'iob1' | 'iob2',
	ending: string,
	head: string,
	row: (word: string, tag: string) => string,
): Exporter {
	const files = new FileNames();
	return {
		holds: new Set(),
		document(document: ExchangeDocument, sink): readonly Loss[] {
			const { tokens, ranges, losses } = labelledWords(document, withoutSpaces);
			const tags = iobTags(tokens.count, ranges, scheme);
			let content = head;
			for (const { first, end } of tokens.sentenceRanges()) {
				for (let i = first; i < end; i++) {
					content += row(tokens.word(i), tags[i]!);
				}
				content += '\n';
			}
			sink.write(`${files.stemOf(document.path)}.${scheme}${ending}`, content);
			return losses;
		},
	};
}

function withoutSpaces(label: string): string {
	return label.trim().replace(/\s+/gu, '_') || '_';
}

/** Words are in the first column and labels in the last one, whatever stands between; IOB1, IOB2, BIOES or BILOU. */
function readColumns(options: ImportOptions): Importer {
	return async function* (source) {
		for (const file of source.files) {
			const name = file.path.replace(/(?:\.iob[12])?\.[^./]*$/iu, '');
			let reading = new ColumnReader(file.path, name);
			let documents = 0;
			for await (const { place, text } of linesOf(file)) {
				if (/^-DOCSTART-(?:\s|$)/u.test(text)) {
					if (!reading.isEmpty) {
						documents++;
						yield reading.document();
					}
					reading = new ColumnReader(place, documents === 0 ? name : undefined);
				} else if (!reading.line(text)) {
					options.complain(place, 'no word with a label behind it: “Hanoi B-LOC”; the line is left out');
				}
			}
			if (!reading.isEmpty || documents === 0) {
				yield reading.document();
			}
		}
	};
}

class ColumnReader {
	readonly #words: string[] = [];
	readonly #tags: string[] = [];
	/** How many words stand before the end of each sentence. */
	readonly #sentences = new Set<number>();

	/** @param name undefined of all but the first document in a file: they have none */
	constructor(
		readonly place: string,
		readonly name: string | undefined,
	) {}

	get isEmpty(): boolean {
		return this.#words.length === 0;
	}

	line(line: string): boolean {
		const fields = line.replace(/[ \t]+$/u, '').split(/[ \t]+/u);
		if (fields[0] === '') {
			this.#sentences.add(this.#words.length);
			return true;
		}
		if (/^# ?\S+ = /u.test(line)) {
			return true;
		}
		if (fields.length < 2) {
			return false;
		}
		this.#words.push(fields[0]!);
		this.#tags.push(fields.at(-1)!);
		return true;
	}

	document(): ImportedDocument {
		const starts: number[] = [];
		let text = '';
		this.#words.forEach((word, i) => {
			text += i === 0 ? '' : this.#sentences.has(i) ? '\n' : ' ';
			starts.push(text.length);
			text += word;
		});
		return documentOfTags(this, text, this.#tags, (i) => ({
			start: starts[i]!,
			end: starts[i]! + this.#words[i]!.length,
		}));
	}
}
