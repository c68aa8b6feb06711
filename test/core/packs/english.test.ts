import assert from 'node:assert/strict';
import { COMMON_WORD, GIVEN_NAME, LAST_NAME } from '../../../server/src/core/names/wordKinds';
import { counted } from '../../../server/src/core/packs/en/counted';

const KINDS = [
	['common', COMMON_WORD],
	['given', GIVEN_NAME],
	['last', LAST_NAME],
] as const;

function kindsOf(word: string): string {
	const bits = counted.kindsOf?.(word) ?? 0;
	return [word, ...KINDS.filter(([, kind]) => (bits & kind) !== 0).map(([name]) => name)].join(' ');
}

suite('English words', () => {
	test('common words and their forms, given names, family names', () => {
		assert.deepStrictEqual(
			['window', 'windows', 'families', 'separately', 'latoya', 'hernandez', 'green', 'xyzzq'].map(kindsOf),
			[
				'window common',
				'windows common',
				'families common',
				'separately common',
				'latoya given',
				'hernandez last',
				'green common last',
				'xyzzq',
			],
		);
	});

	test('towns by their first word', () => {
		assert.deepStrictEqual(
			counted.namesBeginning('marseille').map(({ text }) => text),
			['Marseille'],
		);
		assert.ok(counted.namesBeginning('port').length > 3);
		assert.deepStrictEqual(counted.namesBeginning('window'), []);
	});
});
