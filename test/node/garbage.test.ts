import { strictEqual } from 'node:assert/strict';
import { collectGarbage } from '../../server/src/node/garbage';

suite('garbage', () => {
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
});
