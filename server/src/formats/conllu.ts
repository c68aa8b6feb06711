/**
 * CoNLL-U (https://universaldependencies.org/format.html) with names as `NER=B-PER` in the column MISC, as many have them there;
 * no analysis is in it. White space stands there as UDPipe writes it (`SpacesAfter`), so that the whole text comes back, in
 * Unicode's form NFC, which the format demands.
 */
import { isSecondHalf } from '../annotations/codePointIndex';
import type { ExchangeDocument } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, Format } from './format';
import { readConllu } from './conlluReader';
import { iobTags } from './iob';
import type { Tokens } from './tokens';
import { labelledWords } from './wordLabels';

export const conllu: Format = {
	id: 'conllu',
	title: 'CoNLL-U',
	summary: 'words in sentences with NER=B-PER in the column MISC; a file for each document',
	extensions: ['.conllu', '.conllup'],
	exporter: () => exportConllu(),
	importer: readConllu,
};

function exportConllu(): Exporter {
	const files = new FileNames();
	return {
		holds: new Set(),
		document(document, sink) {
			const stem = files.stemOf(document.path);
			const { tokens, ranges, losses } = labelledWords(document, (label) => labelInMisc(label));
			sink.write(`${stem}.conllu`, contentOf(document, stem, tokens, iobTags(tokens.count, ranges)));
			return losses;
		},
	};
}

function labelInMisc(label: string): string {
	return (
		label
			.normalize('NFC')
			.trim()
			.replace(/[\s|]+/gu, '_') || '_'
	);
}

function contentOf({ path, text }: ExchangeDocument, stem: string, tokens: Tokens, tags: readonly string[]): string {
	// A slash is reserved in names of sentences, white space ends them.
	const prefix = stem.normalize('NFC').replace(/[\s/]+/gu, '_');
	const before = text.slice(0, tokens.starts[0]);
	let content = `# newdoc id = ${path.normalize('NFC')}\n`;
	let sentence = 0;
	let points = codePoints(before);
	for (const { first, end } of tokens.sentenceRanges()) {
		content += `# sent_id = ${prefix}-${++sentence}\n# text = ${sentenceText(tokens, first, end)}\n`;
		for (let i = first; i < end; i++) {
			const [word, gap] = [tokens.word(i), tokens.gapAfter(i)];
			const start = points;
			points += codePoints(word);
			const misc =
				(tags[i] === 'O' ? '' : `NER=${tags[i]!}|`) +
				(i === 0 && before !== '' ? `SpacesBefore=${escapeSpaces(before)}|` : '') +
				spaceAfter(gap) +
				`TokenRange=${start}:${points}`;
			points += codePoints(gap);
			content += `${i - first + 1}\t${word.normalize('NFC')}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`;
		}
		content += '\n';
	}
	return content;
}

function codePoints(text: string): number {
	let points = text.length;
	for (let i = 1; i < text.length; i++) {
		points -= isSecondHalf(text, i) ? 1 : 0;
	}
	return points;
}

/** As the words and their `SpaceAfter=No` give it: readers compare. */
function sentenceText(tokens: Tokens, first: number, end: number): string {
	let text = '';
	for (let i = first; i < end; i++) {
		text += tokens.word(i).normalize('NFC') + (tokens.gapAfter(i) === '' || i === end - 1 ? '' : ' ');
	}
	return text;
}

function spaceAfter(gap: string): string {
	return gap === ' ' ? '' : gap === '' ? 'SpaceAfter=No|' : `SpacesAfter=${escapeSpaces(gap)}|`;
}

const ESCAPES: Readonly<Record<string, string>> = {
	' ': '\\s',
	'\t': '\\t',
	'\r': '\\r',
	'\n': '\\n',
	'|': '\\p',
	'\\': '\\\\',
};

/** As UDPipe does; what it leaves alone and others take for a line's end becomes a number. */
function escapeSpaces(gap: string): string {
	return gap
		.normalize('NFC')
		.replace(/[ \t\r\n|\\]/gu, (one) => ESCAPES[one]!)
		.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
