import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokensDelta } from 'vscode-languageserver-types';
import { SEMANTIC_TOKENS_LEGEND, SemanticTokensProvider } from '../../server/src/languageFeatures/semanticTokens';
import type { DocumentView } from '../../server/src/workspace/documentView';
import { memoryCorpus, type MemoryOptions } from '../support/memoryCorpus';

/** Tokens as an editor decodes them: `line:character text type modifiers`. */
function decode(document: DocumentView, data: readonly number[]): string[] {
	const { lines, text } = document.table;
	const result: string[] = [];
	let line = 0;
	let character = 0;
	for (let i = 0; i < data.length; i += 5) {
		const [lines_, characters, length, type, modifiers] = data.slice(i, i + 5) as [
			number,
			number,
			number,
			number,
			number,
		];
		character = lines_ === 0 ? character + characters : characters;
		line += lines_;
		const start = lines.start(line) + character;
		const words = SEMANTIC_TOKENS_LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
		result.push(
			[
				`${line}:${character}`,
				text.slice(start, start + length),
				SEMANTIC_TOKENS_LEGEND.tokenTypes[type],
				...words,
			].join(' '),
		);
	}
	return result;
}

function checkTokens(text: string, expected: string[], options?: MemoryOptions): void {
	const document = memoryCorpus({ 'a.txt': text }, options).get('a.txt');
	deepStrictEqual(decode(document, new SemanticTokensProvider('utf-16').full(document).data), expected);
}

suite('semantic tokens', () => {
	test('colour names and times', () =>
		checkTokens('<PER Putin> thăm <LOC Nga>\n<DATE=2024 năm nay> với <ORG TASS> và <MISC Soyuz-2>', [
			'0:0 Putin person',
			'0:11 Nga location',
			'1:0 năm nay time',
			'1:12 TASS organization',
			'1:20 Soyuz-2 misc',
		]));

	test('say what is in boilerplate: a line, or a passage inside a line', () =>
		checkTokens('Tin\n#chrome Theo <ORG VOV>\n<source-tag <ORG VOV> - ><PER Lan> nói (<credit <ORG TASS>>)', [
			'1:5 VOV organization boilerplate',
			'2:0 VOV organization boilerplate',
			'2:6 Lan person',
			'2:15 TASS organization boilerplate',
		]));

	test('say what a person decided', () =>
		checkTokens('Giải <MISC Sao> Mai', ['0:5 Sao Mai person decided'], {
			annotations: { 'a.txt': [{ label: 'PER', exact: 'Sao Mai' }] },
		}));

	test('have one token a line for a name over several lines', () =>
		checkTokens('<ORG Hội đồng\r\nBảo an\n\nLiên Hợp Quốc> họp', [
			'0:0 Hội đồng organization',
			'1:0 Bảo an organization',
			'3:0 Liên Hợp Quốc organization',
		]));

	test('don’t lie over each other', () =>
		checkTokens('<MISC Chiến dịch <DATE=1950 1950>> và <DATE=2014 2014 <PER Lan>>', [
			'0:0 Chiến dịch 1950 misc',
			'0:19 2014 Lan time',
		]));

	test('count as the client counts', () => {
		const document = memoryCorpus({ 'a.txt': 'ă😀 <PER Đỗ>, <LOC Huế>' }).get('a.txt');
		deepStrictEqual(new SemanticTokensProvider('utf-16').full(document).data, [0, 4, 2, 0, 0, 0, 4, 3, 1, 0]);
		deepStrictEqual(new SemanticTokensProvider('utf-8').full(document).data, [0, 7, 5, 0, 0, 0, 7, 5, 1, 0]);
	});

	test('of a range are those that touch it', () => {
		const document = memoryCorpus({ 'a.txt': '<PER A>\n<PER B>\n<PER C>' }).get('a.txt');
		const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
		deepStrictEqual(decode(document, new SemanticTokensProvider('utf-16').range(document, range).data), [
			'1:0 B person',
		]);
	});

	test('are told by one edit of whole tokens after a change', () => {
		const provider = new SemanticTokensProvider('utf-16');
		const before = memoryCorpus({ 'a.txt': '<PER A> <PER B> <PER C>' }).get('a.txt');
		const after = memoryCorpus({ 'a.txt': '<PER A> <LOC B> <PER C>' }).get('a.txt');
		const { resultId } = provider.full(before);
		const delta = provider.delta(after, resultId!) as SemanticTokensDelta;
		deepStrictEqual(delta.edits, [{ start: 5, deleteCount: 5, data: [0, 2, 1, 1, 0] }]);
		deepStrictEqual((provider.delta(after, delta.resultId!) as SemanticTokensDelta).edits, []);
	});

	test('are told anew where the last answer isn’t known, or the document was closed', () => {
		const provider = new SemanticTokensProvider('utf-16');
		const document = memoryCorpus({ 'a.txt': '<PER A>' }).get('a.txt');
		strictEqual('data' in provider.delta(document, 'unknown'), true);
		const { resultId } = provider.full(document);
		provider.forget(document.uri);
		strictEqual('data' in provider.delta(document, resultId!), true);
	});

	test('are the same by difference as at once, whatever changed', () => {
		const texts = fc.array(fc.constantFrom('<PER A> ', '<LOC B> ', '<DATE=2024 c>\n', 'x '), { maxLength: 12 });
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const provider = new SemanticTokensProvider('utf-16');
				const [before, after] = [one, other].map((parts) => memoryCorpus({ 'a.txt': parts.join('') }).get('a.txt'));
				const { resultId, data } = provider.full(before!);
				const { edits } = provider.delta(after!, resultId!) as SemanticTokensDelta;
				const applied = [...data];
				edits.forEach((edit) => applied.splice(edit.start, edit.deleteCount, ...(edit.data ?? [])));
				deepStrictEqual(applied, new SemanticTokensProvider('utf-16').full(after!).data);
			}),
			{ numRuns: 50 },
		);
	});
});
