import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { list } from '../../../server/src/core/packs/words';

const CORE = path.resolve(__dirname, '../../../server/src/core');

/** What stands in `list(…)` in the sources. */
function listsOf(source: string): string[] {
	return [...source.matchAll(/\blist\(\s*(?:`([^`$]*)`|'((?:[^'\\]|\\.)*)'|"([^"\\]*)")/gu)].map(
		([, rows, row, quoted]) => rows ?? row?.replace(/\\(.)/gu, '$1') ?? quoted ?? '',
	);
}

suite('lists of packs', () => {
	test('are cut between bars and lines', () => {
		assert.deepStrictEqual(list('one | two words | three'), ['one', 'two words', 'three']);
		assert.deepStrictEqual(list('\n\t\tone | two |\n\t\tthree\n\n\t\tfour |\n'), ['one', 'two', 'three', 'four']);
		assert.deepStrictEqual(list(''), []);
	});

	test('are written with one space beside each bar, in NFC, without blank entries', () => {
		let lists = 0;
		for (const file of readdirSync(CORE, { recursive: true, encoding: 'utf8' })) {
			if (!file.endsWith('.ts')) {
				continue;
			}
			for (const text of listsOf(readFileSync(path.join(CORE, file), 'utf8'))) {
				const entries = text
					.normalize('NFC')
					.split(/[|\n]/u)
					.map((entry) => entry.trim())
					.filter((entry) => entry !== '');
				assert.deepStrictEqual(list(text), entries, `a list in ${file}`);
				lists++;
			}
		}
		assert.ok(lists > 500, String(lists));
	});
});
