import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const root = path.resolve(__dirname, '../..');
/** Libraries of which another one wants an older version. */
const IN_TWO_VERSIONS = ['picomatch'];

interface Bundling {
	bundles(options: { readonly production: boolean }): Promise<readonly BuildOptions[]>;
}

suite('the bundles', function () {
	this.timeout(120_000);
	/** By file that ships, the modules of libraries in it: `saxes/saxes.js`. */
	let libraries: ReadonlyMap<string, readonly string[]>;

	suiteSetup(async () => {
		const { bundles } = (await import(pathToFileURL(path.join(root, 'esbuild.mjs')).href)) as Bundling;
		const built = await Promise.all(
			(await bundles({ production: true })).map((options) => build({ ...options, metafile: true, write: false })),
		);
		libraries = new Map(
			built.flatMap(({ metafile }) =>
				Object.entries(metafile!.outputs).map(([file, { inputs }]) => [path.basename(file), modulesOf(inputs)]),
			),
		);
	});

	/** What stands in these files twice, or in two of them. */
	function twice(isOne: (file: string) => boolean): string[] {
		const seen = new Set<string>();
		return [...libraries]
			.filter(([file]) => isOne(file))
			.flatMap(([, modules]) => modules)
			.filter((module) => seen.size === seen.add(module).size)
			.filter((module) => !IN_TWO_VERSIONS.includes(module.split('/')[0]!));
	}

	const isClients = (file: string) => /^(?:extension|languageClient)\./u.test(file);

	test('hold each library of the extension once, for the desktop and the browser', () => {
		assert.deepStrictEqual(twice(isClients), []);
	});

	test('hold each library of the server once, for the process and the worker', () => {
		assert.deepStrictEqual(
			twice((file) => !isClients(file)),
			[],
		);
	});

	test('of which activation reads none', () => {
		assert.deepStrictEqual([libraries.get('extension.node.js'), libraries.get('extension.browser.js')], [[], []]);
	});
});

function modulesOf(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): string[] {
	return Object.entries(inputs)
		.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
		.flatMap(([file]) => /^(?!shared).*node_modules\/(.+)$/u.exec(file)?.[1] ?? []);
}
