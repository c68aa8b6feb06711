/** Any string is a text: no question about any place of it fails, and no answer points outside it. */
import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver-types';
import type { PositionEncoding } from '../../server/src/languageFeatures/positions';
import type { CorpusAccess, DocumentView } from '../../server/src/workspace/documentView';
import { NO_TOKEN } from '../support/memoryCorpus';
import { analyzedCorpus, service } from './support';

const PIECES = [
	'Putin',
	'Tổng thống ',
	'Nguyễn Văn A ',
	'ngày 19/6/2024',
	' ',
	'\n',
	'\r\n',
	'\n\n',
	'. ',
	'"',
	'(Ảnh: TASS)',
];
const ODD_PIECES = [
	'o\u0323\u0302',
	'😀',
	'\ud800',
	'\u0000',
	'\u2028',
	'\ufeff',
	'Đăng ký\n',
	'Путин',
	'*_[x](y)',
	'tuần trước',
];
const TEXTS = fc.string({ unit: fc.constantFrom(...PIECES, ...ODD_PIECES), maxLength: 60 });

function viewOf(text: string): { document: DocumentView; corpus: CorpusAccess } {
	const { documents, corpus } = analyzedCorpus('file:///corpus', [
		{ path: 'a.txt', text },
		{ path: 'b.txt', text: 'Vladimir Putin\n\nĐăng ký\n' },
	]);
	return { document: documents[0]!, corpus };
}

/** Every range in an answer, however deep. */
function rangesIn(answer: unknown): Range[] {
	if (typeof answer !== 'object' || answer === null) {
		return [];
	}
	const own = 'start' in answer && 'end' in answer && typeof answer.start === 'object' ? [answer as Range] : [];
	return [...own, ...Object.values(answer).flatMap(rangesIn)];
}

function isInside(
	{ table: { lines } }: DocumentView,
	{ line, character }: Position,
	encoding: PositionEncoding,
): boolean {
	const length =
		encoding === 'utf-16' ? lines.lineText(line).length : new TextEncoder().encode(lines.lineText(line)).length;
	return line >= 0 && line < lines.count && character >= 0 && character <= length;
}

suite('any text', () => {
	test('is answered for, anywhere, inside its bounds', () =>
		fc.assert(
			fc.asyncProperty(
				TEXTS,
				fc.nat(12),
				fc.nat(60),
				fc.constantFrom('utf-16', 'utf-8'),
				async (text, line, character, encoding) => {
					const languageService = service({ encoding, commandLinks: true });
					const { document, corpus } = viewOf(text);
					const position = { line, character };
					const range = { start: { line: 0, character: 2 }, end: position };
					const answers = [
						await languageService.hover(document, corpus, position, NO_TOKEN),
						languageService.documentHighlights(document, position),
						languageService.prepareRename(document, corpus, position),
						languageService.documentSymbols(document, corpus),
						languageService.selectionRanges(document, [position]),
						languageService.codeActions(document, corpus, range, { diagnostics: [] }),
						languageService.diagnostics(document, corpus, { fadeBoilerplate: true }),
						(await languageService.references(document, corpus, position, NO_TOKEN)).filter(
							({ uri }) => uri === document.uri,
						),
					];
					for (const { start, end } of rangesIn(answers)) {
						ok(
							isInside(document, start, encoding) && isInside(document, end, encoding),
							JSON.stringify({ start, end }),
						);
						ok(start.line < end.line || (start.line === end.line && start.character <= end.character));
					}
					const { data } = languageService.semanticTokens(document);
					ok(data.every((number) => number >= 0) && data.every((length, i) => i % 5 !== 2 || length > 0));
					languageService.semanticTokensRange(document, range);
					languageService.foldingRanges(document);
				},
			),
			{ numRuns: 150 },
		));
});
