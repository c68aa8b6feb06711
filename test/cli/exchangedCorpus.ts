import { annotationOf, parseLines, run } from './commandLine';

export const TEXT = '🎉 Ông Nguyễn Văn A đến Hà Nội.\r\nVà Huế.\r\n';

export function annotation(label: string, quote: string): string {
	return annotationOf(label, [...TEXT.slice(0, TEXT.indexOf(quote))].length, quote).replace('urn:uuid:', 'urn:uuid:x');
}

export const CORPUS = {
	'in/a.txt': `\uFEFF${TEXT}`,
	'in/sub/b.txt': 'Nothing here.\n',
	'in/.corpus/annotations/a.txt.jsonl': annotation('PER', 'Nguyễn Văn A') + annotation('LOC', 'Hà Nội'),
};

/** The annotations of a corpus, each in a line. */
export function annotations(corpus: string): string[] {
	return parseLines<Record<string, unknown>>(run(['annotations', '--format', 'jsonl', corpus]).stdout).map(
		({ file, label, start, end, text, state, creator }) =>
			`${String(file)} ${String(label)} ${String(start)}-${String(end)} ${String(text)} ${String(state)} ${String(creator)}`,
	);
}
