import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HashSet, packHashes } from '../../../server/src/core/text/hashSet';

const setOf = (members: readonly string[], bits: number): HashSet =>
	new HashSet(packHashes(members, members.length, bits), members.length, bits);

suite('sets of strings by their hashes', () => {
	test('has every member', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.integer({ min: 1, max: 14 }), (members, bits) => {
				const set = setOf(members, bits);
				assert.ok(members.every((member) => set.has(member)));
			}),
		);
	});

	test('takes about one of so many others for a member', () => {
		const set = setOf(
			Array.from({ length: 2000 }, (_, i) => `member ${i}`),
			6,
		);
		const wrong = Array.from({ length: 20_000 }, (_, i) => `other ${i}`).filter((other) => set.has(other)).length;
		assert.ok(wrong > 150 && wrong < 500, `${wrong} of 20000`);
	});

	test('an empty one has nothing', () => {
		assert.equal(new HashSet('', 0, 6).has(''), false);
		assert.equal(new HashSet('', 0, 6).has('anna'), false);
	});
});
