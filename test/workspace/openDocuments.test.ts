import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../server/src/core/text/lineIndex';
import { toRange, type PositionEncoding } from '../../server/src/languageFeatures/positions';
import type { TextEdit } from '../../server/src/annotations/tracker';
import { OpenDocuments, type OpenDocument } from '../../server/src/workspace/openDocuments';

const URI = 'file:///corpus/a.txt';

function openDocuments(encoding: PositionEncoding = 'utf-16'): { documents: OpenDocuments; said: string[] } {
	const said: string[] = [];
	const note = (message: string): void => void said.push(message);
	const documents = new OpenDocuments(
		encoding,
		{ error: note, warn: note, info: note },
		{
			opened: ({ text }) => note(`opened ${text}`),
			changed: ({ text }, edits) => note(`${JSON.stringify(text)} by ${edits.map(describe).join(' ')}`),
			closed: () => note('closed'),
		},
	);
	return { documents, said };
}

function describe({ start, end, newLength }: TextEdit): string {
	return `${start}-${end}+${newLength}`;
}

function change(line: number, from: number, to: number, text: string): { range: object; text: string } & never {
	return { range: { start: { line, character: from }, end: { line, character: to } }, text } as never;
}

suite('open documents', () => {
	test('take edits in UTF-16 and in UTF-8, behind an emoji and at a line break of two characters', () => {
		for (const encoding of ['utf-16', 'utf-8'] as const) {
			const { documents, said } = openDocuments(encoding);
			documents.open({ uri: URI, languageId: 'x', version: 1, text: '😀 Hà\r\nNội' });
			const afterEmoji = encoding === 'utf-16' ? 3 : 5;
			const endOfLine = encoding === 'utf-16' ? 5 : 8;
			documents.change(URI, 2, [change(0, afterEmoji, afterEmoji, 'ở ')]);
			documents.change(URI, 3, [change(0, 999, 999, '!'), change(1, 0, encoding === 'utf-16' ? 3 : 5, '')]);
			assert.deepStrictEqual(
				said,
				['opened 😀 Hà\r\nNội', '"😀 ở Hà\\r\\nNội" by 3-3+2', '"😀 ở Hà!\\r\\n" by 7-7+1 10-13+0'],
				`${encoding} ${endOfLine}`,
			);
		}
	});

	test('take a whole new text', () => {
		const { documents, said } = openDocuments();
		documents.open({ uri: URI, languageId: 'x', version: 1, text: 'old' });
		documents.change(URI, 2, [{ text: 'newer' }, change(0, 0, 1, 'N')]);
		assert.deepStrictEqual(said, ['opened old', '"Newer" by 0-3+5 0-1+1']);
	});

	test('a client that errs is logged and served', () => {
		const { documents, said } = openDocuments();
		documents.change(URI, 1, [{ text: 'x' }]);
		documents.close(URI);
		documents.open({ uri: URI, languageId: 'x', version: 5, text: 'a' });
		documents.change(URI, 4, [change(0, 1, 1, 'b')]);
		documents.open({ uri: 'FILE:///corpus/%61.txt', languageId: 'x', version: 1, text: 'c' });
		assert.deepStrictEqual(said, [
			`${URI} was changed without being open`,
			`${URI} was closed without being open`,
			'opened a',
			`${URI}: version 4 came after version 5`,
			'"ab" by 1-1+1',
			`${URI} was opened twice: the newer text counts`,
			'closed',
			'opened c',
		]);
	});

	test('any edits lead to the text that they lead to one by one', () => {
		const piece = fc.string({ unit: fc.constantFrom('a', 'ạ', '😀', '\n', '\r\n', '\r', ' '), maxLength: 12 });
		const edit = fc.record({ at: fc.nat(), length: fc.nat(8), text: piece });
		fc.assert(
			fc.property(
				piece,
				fc.array(edit, { maxLength: 6 }),
				fc.constantFrom('utf-16', 'utf-8'),
				fc.boolean(),
				(text, edits, encoding, sorted) => {
					let document: OpenDocument | undefined;
					const documents = new OpenDocuments(encoding, console, {
						opened: (opened) => (document = opened),
						changed: () => undefined,
						closed: () => undefined,
					});
					documents.open({ uri: URI, languageId: 'x', version: 1, text });
					let expected = text;
					const places = edits.map(({ at, length, text: inserted }) => ({ at: at % 20, length, inserted }));
					if (sorted) {
						places.sort((a, b) => b.at - a.at);
					}
					const changes = places.map(({ at, length, inserted }) => {
						const lines = new LineIndex(expected);
						const place = onCharacters(lines, at, at + length);
						const range = toRange(lines, place, encoding);
						expected = expected.slice(0, place.start) + inserted + expected.slice(place.end);
						return { range, text: inserted };
					});
					assert.equal(document!.bytes, Buffer.byteLength(text));
					documents.change(URI, 2, changes);
					assert.equal(document!.text, expected);
					assert.equal(document!.bytes, Buffer.byteLength(expected));
					assert.equal(document!.lines.count, new LineIndex(expected).count);
				},
			),
			{ numRuns: 1000 },
		);
	});
});

/** The places nearest to the offsets that a client can name: between characters, not inside a line break. */
function onCharacters(lines: LineIndex, start: number, end: number): { start: number; end: number } {
	const settle = (offset: number): number => {
		const inside = Math.min(offset, lines.text.length);
		const unit = lines.text.charCodeAt(inside);
		const place = unit >= 0xdc00 && unit < 0xe000 ? inside - 1 : inside;
		return Math.min(place, lines.end(lines.lineAt(place)));
	};
	return { start: settle(start), end: Math.max(settle(start), settle(end)) };
}
