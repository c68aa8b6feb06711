/** Work that is counted, not timed: it is the same on a busy machine. */
import assert from 'node:assert/strict';
import { Session, type Profiler } from 'node:inspector';

const OURS = /\/server\/src\//u;

/** How often functions of the product were called, and how many characters or elements the searches built into strings and arrays passed, and changes inside arrays moved. */
export async function workOf(work: () => unknown): Promise<number> {
	const session = new Session();
	session.connect();
	let steps = 0;
	const undo = countSearches((passed) => (steps += passed));
	try {
		session.post('Profiler.enable');
		// V8 counts each call in this mode, and optimizes nothing away.
		session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
		await work();
		undo();
		session.post('Profiler.takePreciseCoverage', (error, { result }) => {
			assert.equal(error, null);
			steps += callsIn(result);
		});
	} finally {
		undo();
		session.post('Profiler.stopPreciseCoverage');
		session.disconnect();
	}
	assert.ok(steps > 0);
	return steps;
}

/** Fails unless so many times the size is as many times the work, or a quarter more; where each looks at all the others it is its square. */
export async function checkLinear(
	size: number,
	times: number,
	prepare: (size: number) => () => unknown,
): Promise<void> {
	// Some tables are made when they are first asked for; a word that was seen is known.
	await prepare(1)();
	const small = await workOf(prepare(size));
	const large = await workOf(prepare(size * times));
	assert.ok(large <= small * times * 1.25, `${large} steps for ${times} times the size, ${small} for the size`);
}

function callsIn(scripts: readonly Profiler.ScriptCoverage[]): number {
	return scripts
		.filter(({ url }) => OURS.test(url))
		.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
		.reduce((sum, { count }) => sum + count, 0);
}

type Search = (this: { readonly length: number }, what: unknown, from?: number) => number | boolean;

/** @returns how to undo it; more than once does no harm */
function countSearches(note: (passed: number) => void): () => void {
	const undo: (() => void)[] = [];
	for (const prototype of [String.prototype, Array.prototype]) {
		const find = prototype.indexOf as Search;
		for (const name of ['indexOf', 'includes'] as const) {
			const property = Object.getOwnPropertyDescriptor(prototype, name)!;
			const original = property.value as Search;
			const value: Search = function (what, from = 0) {
				const at = find.call(this, what, from) as number;
				note((at < 0 ? this.length : at + 1) - from);
				return original.call(this, what, from);
			};
			Object.defineProperty(prototype, name, { ...property, value });
			undo.push(() => Object.defineProperty(prototype, name, property));
		}
	}
	const { splice } = Array.prototype;
	Array.prototype.splice = function (this: unknown[], ...given: Parameters<typeof splice>) {
		// What stands behind the place moves, unless as much is put in as was taken out.
		note(given.length === 2 + (given[1] ?? 0) ? 0 : Math.max(0, this.length - given[0]));
		return splice.apply(this, given);
	};
	undo.push(() => (Array.prototype.splice = splice));
	return () => undo.forEach((restore) => restore());
}
