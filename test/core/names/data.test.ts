import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconOf } from '../../../server/src/core/names/lexicon';
import { PACKS } from '../../../server/src/core/packs/packs';
import { counted } from '../../../server/src/core/packs/vi/counted';

suite('data of the name packs', () => {
	test('the counted Vietnamese data stays small', () => {
		const folder = join(__dirname, '../../../server/src/core/packs/vi');
		const bytes = ['casing.ts', 'countedNames.ts'].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
		assert.ok(bytes < 400_000, `${bytes} bytes`);
	});

	test('counts tell common words from names', () => {
		const casing = counted.casing();
		const [common, atStart] = casing.get('các')!;
		assert.ok(common <= 5 && atStart <= 5);
		assert.ok((casing.get('nga')?.[0] ?? 100) >= 95);
	});

	test('every counted name is decoded whole', () => {
		const broken = counted.names().flatMap(({ names }) => names.filter((name) => !/^\p{L}[^|]*$/u.test(name)));
		assert.deepStrictEqual(broken, []);
	});

	test('no entry of a list is in two types', () => {
		const twice: string[] = [];
		for (const { names } of PACKS) {
			const types = new Map<string, string>();
			for (const { type, names: entries } of names.gazetteer) {
				for (const entry of entries) {
					if ((types.get(entry) ?? type) !== type) {
						twice.push(`${entry}: ${types.get(entry)}, ${type}`);
					}
					types.set(entry, type);
				}
			}
			assert.ok(lexiconOf(names));
		}
		assert.deepStrictEqual(twice, []);
	});
});
