import { deepStrictEqual } from 'node:assert/strict';
import { shortNames } from '../../server/src/languageFeatures/documentNames';

function checkNames(names: Record<string, string>): void {
	deepStrictEqual(Object.fromEntries(shortNames(Object.keys(names))), names);
}

suite('short names of documents', () => {
	test('leave out folders and extension', () => checkNames({ 'x/y/putin.txt': 'putin', 'nga.txt': 'nga' }));

	test('shorten long names at a separator', () =>
		checkNames({ '000_f7ab7fbba402dc3f.txt': '000', '001_efeaf1e41f10e953.txt': '001' }));

	test('shorten them only as far as they stay different', () =>
		checkNames({ '2024-06-19-summit-in-pyongyang.txt': '2024-06-19', '2024-06-20-summit-in-hanoi.txt': '2024-06-20' }));

	test('keep what tells documents apart', () =>
		checkNames({ 'a/tin.txt': 'a/tin.txt', 'b/tin.txt': 'b/tin.txt', 'c.txt': 'c.txt', 'c.md': 'c.md' }));

	test('have something to show for any name', () =>
		checkNames({ '.txt': '.txt', 'a/.b': '.b', 'no extension': 'no extension' }));
});
