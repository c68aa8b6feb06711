// One file for what the process and the web worker have in common: the packs' words are a third of a megabyte, and shipped once.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';

/** Folders of modules that know neither Node nor the browser; together they import nothing of the project outside of them. */
const SHARED_FOLDERS = ['core', 'corpus', 'annotations', 'platform'].map((name) => `server/src/${name}/`);
/** The variable that holds the modules, by their paths below server/src. */
const GLOBAL = 'corpusAnalysis';
const FILE = 'analysis.js';

const isShared = (file) => SHARED_FOLDERS.some((folder) => file.startsWith(folder));
const keyOf = (file) => file.replace(/^server\/src\//u, '').replace(/\.ts$/u, '');

/**
 * The bundle of the shared modules that these bundles ask for, and the same bundles without them. A process loads it by
 * require(); in a worker it is the first part of the script.
 */
export async function withSharedAnalysis(node, web) {
	const modules = new Set();
	for (const { metafile } of await Promise.all(
		[node, web].map((options) => build({ ...options, metafile: true, write: false, minify: false, sourcemap: false })),
	)) {
		for (const [file, { imports }] of Object.entries(metafile.inputs)) {
			if (!isShared(file)) {
				imports.filter((one) => isShared(one.path)).forEach((one) => modules.add(one.path));
			}
		}
	}
	const contents = [...modules]
		.sort()
		.map((file) => `export * as ${JSON.stringify(keyOf(file))} from './${file}';`)
		.join('\n');
	const shared = {
		...web,
		format: 'iife',
		entryPoints: undefined,
		stdin: { contents, resolveDir: node.absWorkingDir },
		outfile: path.join(node.outdir, FILE),
		outdir: undefined,
		globalName: GLOBAL,
		footer: { js: `if (typeof module === 'object') module.exports = ${GLOBAL};` },
		plugins: [staysInside],
	};
	// What was found by one analysis isn't taken for what another one would find: see workspace/analysisVersion.ts.
	const { outputFiles } = await build({ ...shared, write: false, minify: true, sourcemap: false });
	const hash = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
	const define = { ANALYSIS_HASH: JSON.stringify(hash) };
	return [
		shared,
		{ ...node, define, external: [`./${FILE}`], plugins: [takeFrom(`require('./${FILE}')`)] },
		{ ...web, define, plugins: [takeFrom(GLOBAL)] },
	];
}

/** Imports of shared modules become members of what `source` gives. */
function takeFrom(source) {
	return {
		name: 'shared-analysis',
		setup(bundle) {
			const { absWorkingDir: root } = bundle.initialOptions;
			bundle.onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) => {
				const file = `${path.relative(root, path.resolve(resolveDir, wanted)).split(path.sep).join('/')}.ts`;
				return isShared(file) ? { path: keyOf(file), namespace: 'shared' } : undefined;
			});
			bundle.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: key }) => ({
				contents: `module.exports = ${source}[${JSON.stringify(key)}];`,
				resolveDir: root,
			}));
		},
	};
}

/** A module that stood in both files would be two: its classes would not know each other's instances. */
const staysInside = {
	name: 'stays-inside',
	setup(bundle) {
		const { absWorkingDir: root } = bundle.initialOptions;
		bundle.onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir, importer }) => {
			const file = path.relative(root, path.resolve(resolveDir, wanted)).split(path.sep).join('/');
			if (file.startsWith('server/src/') && !isShared(file)) {
				return { errors: [{ text: `${importer} imports ${file}, which is in no folder of ${FILE}` }] };
			}
			return undefined;
		});
	},
};
