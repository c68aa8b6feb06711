// What the process and the web worker have in common is bundled once, into files that both load: the packs' words alone are a third
// of a megabyte. So is what the language client of the desktop and that of the web have in common.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The files, each with modules that know neither Node nor the browser, and import nothing of the project but each other
 * and what stands in the files before. Its variable holds the modules, by their paths below server/src.
 */
const ANALYSIS = shared(
	'analysis.js',
	'corpusAnalysis',
	/^server\/src\/(?:core|corpus|annotations|configuration|platform)\//u,
);
/** Other tools' formats, with the libraries that they need: loaded only by who exports or imports. */
const FORMATS = shared('formats.js', 'corpusFormats', /^server\/src\/formats\//u);
/**
 * The language service and its workspace, and what the library of the protocol has for every place: in two copies of that,
 * one would not know the other's errors.
 */
const SERVICE = shared(
	'service.js',
	'corpusService',
	/^server\/src\/(?:(?:languageFeatures|workspace|records|util)\/|\w+\.ts$)|\/vscode-[\w-]+\/lib\/common\//u,
	// Most commands need little of it.
	true,
);
const SERVER = [ANALYSIS, FORMATS, SERVICE];
/** The library of the language client, but for what is Node's: a browser's extension has no more of it. */
const LIBRARY = shared('languageClient.js', undefined, /\/lib\/common\//u, true);

/**
 * @param variable undefined: it is no script, but a module
 * @param eachWhenAsked whether a module runs when it is first asked for, and not with the whole file
 */
function shared(file, variable, modules, eachWhenAsked = false) {
	return { file, variable, modules, eachWhenAsked };
}

/** Of a path that is asked for by the plugin itself. */
const RESOLVING = Symbol('resolving');

const oneOf = (files, file) => files.find(({ modules }) => modules.test(file));
const keyOf = (file) => file.replace(/^server\/src\//u, '').replace(/\.ts$/u, '');

/**
 * The bundles of the shared modules that these bundles ask for, and the same bundles without them. A process loads them by
 * require(); in a worker they are the first parts of the script.
 */
export async function withSharedFiles(node, web) {
	const wanted = await modulesWanted(SERVER, [node, web]);
	const analysis = {
		...bundleOf(ANALYSIS, wanted, node, web),
		footer: { js: `if (typeof module === 'object') module.exports = ${ANALYSIS.variable};` },
		plugins: [takesFrom(SERVER, {}, ANALYSIS)],
	};
	// What was found by one analysis isn't taken for what another one would find: see workspace/analysisVersion.ts.
	const { outputFiles } = await build({ ...analysis, write: false, minify: true, sourcemap: false });
	const hash = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
	const compiled = ({ file }) => `require('./server/src/node/compiledCode').requireCompiled('${file}')`;
	const requiredAnalysis = `require('./${ANALYSIS.file}')`;
	const requiredFormats = `require('./${FORMATS.file}')`;
	return [
		analysis,
		{
			...asFunction(bundleOf(FORMATS, wanted, node, web), FORMATS, [ANALYSIS.variable], [requiredAnalysis]),
			plugins: [takesFrom(SERVER, { [ANALYSIS.file]: ANALYSIS.variable }, FORMATS)],
		},
		{
			...asFunction(
				bundleOf(SERVICE, wanted, node, web),
				SERVICE,
				[ANALYSIS.variable, FORMATS.variable],
				[requiredAnalysis, `() => ${requiredFormats}`],
			),
			define: { ANALYSIS_HASH: JSON.stringify(hash) },
			plugins: [
				takesFrom(
					SERVER,
					{ [ANALYSIS.file]: ANALYSIS.variable, [FORMATS.file]: `${FORMATS.variable}(${ANALYSIS.variable})` },
					SERVICE,
				),
			],
		},
		{
			...node,
			external: SERVER.map(({ file }) => `./${file}`),
			plugins: [
				takesFrom(SERVER, {
					[ANALYSIS.file]: compiled(ANALYSIS),
					// What these require themselves is the analysis that was loaded so, and no second one.
					[FORMATS.file]: `(require('file:${ANALYSIS.file}'), ${requiredFormats})`,
					[SERVICE.file]: `(require('file:${ANALYSIS.file}'), ${compiled(SERVICE)})`,
				}),
			],
		},
		{
			...web,
			plugins: [
				takesFrom(SERVER, {
					[ANALYSIS.file]: ANALYSIS.variable,
					[SERVICE.file]: `${SERVICE.variable}(${ANALYSIS.variable}, ${FORMATS.variable})`,
				}),
			],
		},
	];
}

/**
 * The bundle of the language client's library, which is all that a browser's extension needs of it, and the one of Node's client without what stands there.
 *
 * @param browserClient the module of the browser's client
 */
export async function withSharedLibrary(node, web, browserClient) {
	const wanted = await modulesWanted([LIBRARY], [node]);
	wanted.get(LIBRARY).add(browserClient);
	return [
		{ ...bundleOf(LIBRARY, wanted, node, web), format: 'cjs' },
		{
			...node,
			external: [...node.external, `./${LIBRARY.file}`],
			plugins: [takesFrom([LIBRARY], { [LIBRARY.file]: `require('./${LIBRARY.file}')` })],
		},
	];
}

/**
 * The bundle as a function of other files' modules, so that a worker in which nobody asks for it pays for no more than reading it.
 *
 * @param given expressions of what a process calls it with
 */
function asFunction(bundle, { variable }, parameters, given) {
	return {
		...bundle,
		globalName: 'made',
		banner: { js: `function ${variable}(${parameters.join(', ')}) {` },
		footer: {
			js: `return made; }\nif (typeof module === 'object') module.exports = ${variable}(${given.join(', ')});`,
		},
	};
}

/** The modules of the shared files that others import, by these files. */
async function modulesWanted(files, bundles) {
	const wanted = new Map(files.map((one) => [one, new Set()]));
	for (const { metafile } of await Promise.all(
		bundles.map((options) => build({ ...options, metafile: true, write: false, minify: false, sourcemap: false })),
	)) {
		for (const [file, { imports }] of Object.entries(metafile.inputs)) {
			for (const { path: imported } of imports) {
				const from = oneOf(files, imported);
				if (from && from !== oneOf(files, file)) {
					wanted.get(from).add(imported);
				}
			}
		}
	}
	return wanted;
}

function bundleOf(one, wanted, node, web) {
	const modules = [...wanted.get(one)].sort();
	const contents = one.eachWhenAsked
		? `module.exports = {\n${modules.map((file) => `get ${JSON.stringify(keyOf(file))}() { return require('./${file}'); },`).join('\n')}\n};`
		: modules.map((file) => `export * as ${JSON.stringify(keyOf(file))} from './${file}';`).join('\n');
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

/**
 * Imports of shared modules become members of what a file gives. A module that stood in two files would be two: its classes would
 * not know each other's instances.
 *
 * @param files all that there are
 * @param sources by file, the expression that gives its modules
 * @param own the shared file that is bundled, if it is one
 */
function takesFrom(files, sources, own) {
	return {
		name: 'shared-modules',
		setup(bundle) {
			const { absWorkingDir: root } = bundle.initialOptions;
			bundle.onResolve(
				{ filter: /^(?:\.\.?\/|vscode-)/ },
				async ({ path: wanted, resolveDir, importer, kind, pluginData }) => {
					if (pluginData === RESOLVING) {
						return undefined;
					}
					const resolved = await bundle.resolve(wanted, { resolveDir, importer, kind, pluginData: RESOLVING });
					const file = path.relative(root, resolved.path).split(path.sep).join('/');
					const from = oneOf(files, file);
					if (from === own) {
						return undefined;
					}
					if (from && from.file in sources) {
						return { path: keyOf(file), namespace: 'shared', pluginData: from.file };
					}
					return from || file.startsWith('server/src/')
						? { errors: [{ text: `${importer} imports ${file}, which is in no file that it has` }] }
						: undefined;
				},
			);
			bundle.onResolve({ filter: /^file:/ }, ({ path: wanted }) => ({
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
