import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PackIndex } from '../../../server/src/core/names/packIndex';
import { NAME } from '../../../server/src/core/names/phraseKinds';
import { PACKS } from '../../../server/src/core/packs/packs';
import { CASING } from '../../../server/src/core/packs/vi/casing';
import { counted } from '../../../server/src/core/packs/vi/counted';
import { COUNTED_NAMES } from '../../../server/src/core/packs/vi/countedNames';

const keysOf = (table: string): string[] => table.split('|').map((entry) => entry.slice(0, entry.indexOf(':')));

suite('data of the name packs', () => {
	test('the counted Vietnamese data stays small', () => {
		const folder = join(__dirname, '../../../server/src/core/packs/vi');
		const bytes = ['casing.ts', 'countedNames.ts'].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
		assert.ok(bytes < 400_000, `${bytes} bytes`);
	});

	test('counts tell common words from names', () => {
		const common = counted.casing('các')!;
		assert.ok(common.inside <= 0.05 && common.atStart <= 0.05);
		assert.ok((counted.casing('nga')?.inside ?? 1) >= 0.95);
		assert.deepStrictEqual(counted.casing('không phải một âm tiết'), undefined);
	});

	test('every counted word is found', () => {
		const lost = keysOf(CASING).filter((word) => {
			const { inside, atStart } = counted.casing(word) ?? { inside: 0, atStart: 0 };
			return !(inside >= 0.01 && inside <= 0.99 && atStart >= 0.01 && atStart <= 0.99);
		});
		assert.deepStrictEqual(lost, []);
	});

	test('every counted name is whole, has a type, and begins with its word', () => {
		const broken = keysOf(COUNTED_NAMES).flatMap((word) => {
			const names = counted.namesBeginning(word);
			return names.length === 0
				? [word]
				: names.flatMap(({ text, cue }) =>
						/^\p{L}[^|;=]*$/u.test(text) && text.toLowerCase().startsWith(word) && (cue.kind & NAME) !== 0
							? []
							: [text],
					);
		});
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
			assert.ok(new PackIndex(names));
		}
		assert.deepStrictEqual(twice, []);
	});

	test('no list that is written by hand has an entry twice', () => {
		const packs = join(__dirname, '../../../server/src/core/packs');
		const twice = readdirSync(packs, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.flatMap((file) =>
				[
					...readFileSync(join(packs, file), 'utf8').matchAll(/\b(list|wordSet)\(\s*(?:`([^`]*)`|'([^'\\]*)')/gu),
				].flatMap(([, kind, template, quoted]) => {
					const entries = (template ?? quoted!).split(kind === 'list' ? '|' : /\s+/u).map((entry) => entry.trim());
					return entries
						.filter((entry, k) => entry !== '' && entries.indexOf(entry) < k)
						.map((entry) => `${file}: ${entry}`);
				}),
			);
		assert.deepStrictEqual(twice, []);
	});
});
