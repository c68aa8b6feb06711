import { strictEqual } from 'node:assert/strict';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { collectGarbage } from '../../server/src/node/garbage';

suite('garbage', () => {
	test('leaves it to the next process to use what this one compiled', () => {
		setFlagsFromString('--no-expose-gc');
		const version = cachedDataVersionTag();
		collectGarbage();
		strictEqual(cachedDataVersionTag(), version);
	});

	test('is freed when it is asked for, and what is needed stays', async () => {
		const kept = new WeakRef({ text: 'kept' });
		const needed = kept.deref();
		const left = new WeakRef({ text: 'left' });
		// What a weak reference was made of, or gave, stays until this piece of work is done.
		await new Promise((resolve) => setImmediate(resolve));
		collectGarbage();
		strictEqual(left.deref(), undefined);
		strictEqual(kept.deref(), needed);
	});

	test('is looked for a second time', async () => {
		let held: { text: string } | undefined = { text: 'held' };
		const later = new WeakRef(held);
		collectGarbage(10);
		strictEqual(held.text, 'held');
		held = undefined;
		await new Promise((resolve) => setTimeout(resolve, 50));
		strictEqual(later.deref(), undefined);
	});
});
