import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as charClass from '../../../server/src/core/text/charClass';

suite('classes of code units', () => {
	const classes: readonly [RegExp, number][] = [
		[/[\n\r]/u, charClass.CLASS_NEWLINE],
		[/[\p{Z}\t\v\f\u200b\u2060\ufeff]/u, charClass.CLASS_SPACE],
		[/[\p{Lu}\p{Lt}]/u, charClass.CLASS_UPPER],
		[/\p{Ll}/u, charClass.CLASS_LOWER],
		[/[\p{Lo}\p{Lm}]/u, charClass.CLASS_CASELESS],
		[/\p{M}/u, charClass.CLASS_MARK],
		[/\p{Nd}/u, charClass.CLASS_DIGIT],
		[/\p{P}/u, charClass.CLASS_PUNCTUATION],
		[/\p{S}/u, charClass.CLASS_SYMBOL],
		[/[\ud800-\udfff]/u, charClass.CLASS_SURROGATE],
	];

	/** Characters that came to Unicode later than the table are letters only where the engine is newer. */
	const newest = /Unicode (\d+)/u.exec(
		readFileSync(join(__dirname, '../../../server/src/core/text/charClassRuns.ts'), 'utf8'),
	)![1]!;
	const isNewer = parseInt(process.versions.unicode!, 10) > Number(newest);

	test('are those of Unicode', () => {
		const wrong: string[] = [];
		for (let unit = 0; unit < 0x10000; unit++) {
			const character = String.fromCharCode(unit);
			const expected = classes.find(([pattern]) => pattern.test(character))?.[1] ?? charClass.CLASS_OTHER;
			const known = charClass.charClassTable()[unit];
			if (known !== expected && !(isNewer && known === charClass.CLASS_OTHER)) {
				wrong.push(unit.toString(16));
			}
		}
		assert.deepStrictEqual(wrong, []);
	});
});
