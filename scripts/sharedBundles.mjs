// What the process and the web worker have in common is bundled once, into files that both load: the packs' words alone are a third
// of a megabyte.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The files, each with folders of modules that know neither Node nor the browser, and import nothing of the project but each other
 * and what stands in the files before. Its variable holds the modules, by their paths below server/src.
 */
const ANALYSIS = shared('analysis.js', 'corpusAnalysis', [
	'core',
	'corpus',
	'annotations',
	'configuration',
	'platform',
]);
/** Other tools' formats, with the libraries that they need: loaded only by who exports or imports. */
const FORMATS = shared('formats.js', 'corpusFormats', ['formats']);
const ALL = [ANALYSIS, FORMATS];

function shared(file, variable, names) {
	return { file, variable, folders: names.map((name) => `server/src/${name}/`) };
}

const sharedFileOf = (file) => ALL.find(({ folders }) => folders.some((folder) => file.startsWith(folder)));
const keyOf = (file) => file.replace(/^server\/src\//u, '').replace(/\.ts$/u, '');

/**
 * The bundles of the shared modules that these bundles ask for, and the same bundles without them. A process loads them by
 * require(); in a worker they are the first parts of the script.
 */
export async function withSharedFiles(node, web) {
	const wanted = await modulesWanted([node, web]);
	const analysis = {
		...bundleOf(ANALYSIS, wanted, node, web),
		footer: { js: `if (typeof module === 'object') module.exports = ${ANALYSIS.variable};` },
		plugins: [staysInside(ANALYSIS)],
	};
	const formats = {
		...bundleOf(FORMATS, wanted, node, web),
		// A function, so that a worker in which nobody exports pays for no more than reading it.
		globalName: 'made',
		banner: { js: `function ${FORMATS.variable}(${ANALYSIS.variable}) {` },
		footer: {
			js: `return made; }\nif (typeof module === 'object') module.exports = ${FORMATS.variable}(require('./${ANALYSIS.file}'));`,
		},
		plugins: [takesFrom({ [ANALYSIS.file]: ANALYSIS.variable }), staysInside(FORMATS)],
	};
	// What was found by one analysis isn't taken for what another one would find: see workspace/analysisVersion.ts.
	const { outputFiles } = await build({ ...analysis, write: false, minify: true, sourcemap: false });
	const hash = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
	const define = { ANALYSIS_HASH: JSON.stringify(hash) };
	return [
		analysis,
		formats,
		{
			...node,
			define,
			external: ALL.map(({ file }) => `./${file}`),
			plugins: [
				takesFrom({
					[ANALYSIS.file]: `require('./server/src/node/compiledCode').requireCompiled('${ANALYSIS.file}', ANALYSIS_HASH)`,
					[FORMATS.file]: `require('./${FORMATS.file}')`,
				}),
			],
		},
		{
			...web,
			define,
			plugins: [
				takesFrom({
					[ANALYSIS.file]: ANALYSIS.variable,
					[FORMATS.file]: `${FORMATS.variable}(${ANALYSIS.variable})`,
				}),
			],
		},
	];
}

/** The shared modules that others import, by files. */
async function modulesWanted(bundles) {
	const wanted = new Map(ALL.map((one) => [one, new Set()]));
	for (const { metafile } of await Promise.all(
		bundles.map((options) => build({ ...options, metafile: true, write: false, minify: false, sourcemap: false })),
	)) {
		for (const [file, { imports }] of Object.entries(metafile.inputs)) {
			for (const { path: imported } of imports) {
				const from = sharedFileOf(imported);
				if (from && from !== sharedFileOf(file)) {
					wanted.get(from).add(imported);
				}
			}
		}
	}
	return wanted;
}

function bundleOf(one, wanted, node, web) {
	const contents = [...wanted.get(one)]
		.sort()
		.map((file) => `export * as ${JSON.stringify(keyOf(file))} from './${file}';`)
		.join('\n');
	return {
		...web,
		format: 'iife',
		entryPoints: undefined,
		stdin: { contents, resolveDir: node.absWorkingDir },
		outfile: path.join(node.outdir, one.file),
		outdir: undefined,
		globalName: one.variable,
	};
}

/** Imports of shared modules become members of what a file gives. @param sources by file, the expression that gives its modules */
function takesFrom(sources) {
	return {
		name: 'shared-modules',
		setup(bundle) {
			const { absWorkingDir: root } = bundle.initialOptions;
			bundle.onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) => {
				const file = `${path.relative(root, path.resolve(resolveDir, wanted)).split(path.sep).join('/')}.ts`;
				const from = sharedFileOf(file);
				return from && from.file in sources
					? { path: keyOf(file), namespace: 'shared', pluginData: from.file }
					: undefined;
			});
			bundle.onResolve({ filter: /^file:/, namespace: 'shared' }, ({ path: wanted }) => ({
				path: wanted.slice('file:'.length),
				namespace: 'shared-file',
			}));
			bundle.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: key, pluginData: file }) => ({
				contents: `module.exports = require('file:${file}')[${JSON.stringify(key)}];`,
			}));
			bundle.onLoad({ filter: /.*/, namespace: 'shared-file' }, ({ path: file }) => ({
				contents: `module.exports = ${sources[file]};`,
				resolveDir: root,
			}));
		},
	};
}

/** A module that stood in two files would be two: its classes would not know each other's instances. */
function staysInside(one) {
	return {
		name: 'stays-inside',
		setup(bundle) {
			const { absWorkingDir: root } = bundle.initialOptions;
			bundle.onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir, importer }) => {
				const file = path.relative(root, path.resolve(resolveDir, wanted)).split(path.sep).join('/');
				if (file.startsWith('server/src/') && sharedFileOf(file) !== one) {
					return { errors: [{ text: `${importer} imports ${file}, which is in no folder of ${one.file}` }] };
				}
				return undefined;
			});
		},
	};
}
