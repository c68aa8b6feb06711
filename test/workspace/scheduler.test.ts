import assert from 'node:assert/strict';
import { CancellationSource, NEVER_CANCELLED } from '../../server/src/util/cancellation';
import { BackgroundTurns, Coalescer, slice, Throttle, turn } from '../../server/src/util/scheduler';
import { SizedCache } from '../../server/src/util/sizedCache';
import { TestClock } from '../support/testClock';

suite('scheduling', () => {
	let clock: TestClock;

	setup(() => (clock = new TestClock()));

	teardown(() => clock.stop());

	test('one run at a time, and one more for all who asked meanwhile', async () => {
		const starts: number[] = [];
		const ends: (() => void)[] = [];
		let version = 1;
		const runs = new Coalescer(() => {
			const run = version;
			starts.push(run);
			return new Promise<number>((resolve) => ends.push(() => resolve(run)));
		});
		const answers = [runs.request()];
		version = 2;
		answers.push(runs.request());
		version = 3;
		answers.push(runs.request(), runs.request());
		assert.deepStrictEqual(starts, [1]);
		ends[0]!();
		await answers[0];
		await turn();
		assert.deepStrictEqual(starts, [1, 3]);
		ends[1]!();
		assert.deepStrictEqual(await Promise.all(answers), [1, 3, 3, 3]);
	});

	test('a run that fails is followed by the one that waits', async () => {
		let runs = 0;
		const work = new Coalescer(async () => {
			runs++;
			await turn();
			if (runs === 1) {
				throw new Error('first');
			}
			return runs;
		});
		const first = work.request();
		const second = work.request();
		await assert.rejects(first, /first/u);
		assert.equal(await second, 2);
	});

	test('long work lets the others have their turn, and hears of its cancellation then', async () => {
		const token = new CancellationSource();
		const seen: string[] = [];
		await turn();
		setImmediate(() => {
			seen.push('another');
			token.cancel();
		});
		await slice(token);
		seen.push('at once');
		clock.pass(9);
		await assert.rejects(slice(token), { name: 'CancelledError' });
		assert.deepStrictEqual(seen, ['at once', 'another']);
	});

	test('background work waits for what is under way', async () => {
		const turns = new BackgroundTurns();
		const seen: string[] = [];
		let finish = (): void => undefined;
		void turns.track(new Promise<void>((resolve) => (finish = resolve))).then(() => seen.push('request'));
		setTimeout(() => finish(), 20);
		clock.pass(5);
		setImmediate(() => setImmediate(() => setImmediate(() => clock.pass(15))));
		await turns.slice(NEVER_CANCELLED);
		seen.push('background');
		assert.deepStrictEqual(seen, ['request', 'background']);
	});

	test('but not for a request that waits for it', async () => {
		const turns = new BackgroundTurns();
		const seen: string[] = [];
		let finish = (): void => undefined;
		const background = new Promise<void>((resolve) => (finish = resolve));
		const request = turns.track(turns.inBackground(background)).then(() => seen.push('request'));
		clock.pass(5);
		await turns.slice(NEVER_CANCELLED);
		seen.push('background');
		finish();
		await request;
		assert.deepStrictEqual(seen, ['background', 'request']);
	});

	test('a throttle merges requests and loses none', () => {
		let runs = 0;
		const throttle = new Throttle(15, () => runs++);
		throttle.request();
		throttle.request();
		clock.pass(5);
		throttle.request();
		assert.equal(runs, 1);
		clock.pass(9);
		assert.equal(runs, 1);
		clock.pass(1);
		assert.equal(runs, 2);
		throttle.dispose();
		throttle.request();
		throttle.flush();
		assert.equal(runs, 2);
	});

	test('a cache of a size keeps what was used last', () => {
		const cache = new SizedCache<string, number>(10);
		cache.set('a', 1, 4);
		cache.set('b', 2, 4);
		cache.get('a');
		cache.set('c', 3, 4);
		cache.set('too large', 4, 11);
		assert.deepStrictEqual(
			['a', 'b', 'c', 'too large'].map((key) => cache.get(key)),
			[1, undefined, 3, undefined],
		);
	});
});
