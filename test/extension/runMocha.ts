import type MochaClass from 'mocha';

/** Runs every suite; rejects where a test failed, and where none ran. */
export async function runMocha(Mocha: typeof MochaClass): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, reporter: 'spec' });
	// Puts suite(), test() … on the global object, as mocha itself does before it loads a file.
	mocha.suite.emit('pre-require', globalThis, 'global', mocha);
	await import('./all');
	await new Promise<void>((resolve, reject) => {
		const runner = mocha.run((failures) => {
			const { passes, failures: failed, pending } = runner.stats!;
			// Whoever started VS Code reads this line: a host that crashed says nothing.
			console.log(`${passes} passed, ${failed} failed, ${pending} skipped`);
			if (failures > 0) {
				reject(new Error(`${failures} of the tests failed`));
			} else if (passes === 0) {
				reject(new Error('No test was executed'));
			} else {
				resolve();
			}
		});
	});
}
