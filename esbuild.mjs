// Bundles what ships: client and server for the desktop and for the web, and the command line; with --tests also the suite that
// runs inside VS Code's extension hosts.
//
//   node esbuild.mjs [--production] [--tests] [--watch]
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSharedFiles, withSharedLibrary } from './scripts/sharedBundles.mjs';

/** The bundles that ship, as options of esbuild. */
export async function bundles({ production }) {
	const { node, web } = platforms(production);
	return [
		// What a browser's extension is stands in one file, which the desktop's loads too: it adds what is Node's.
		{ ...web, entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' }, external: ['vscode'] },
		// The language client is in files of its own, loaded when a corpus was found: activation doesn't read them. import() would be
		// VS Code's, which resolves no relative path; require() is Node's.
		{
			...node,
			entryPoints: { 'extension.node': 'client/src/extension.node.ts' },
			external: ['./extension.browser', './languageClient.node'],
			supported: { 'dynamic-import': false },
		},
		...(await withSharedLibrary(
			{
				...node,
				entryPoints: { 'languageClient.node': 'client/src/languageClient.node.ts' },
				external: ['vscode'],
			},
			{ ...web, external: ['vscode'] },
			'client/src/languageClient.browser.ts',
		)),
		...(await withSharedFiles(
			// The language server is in it: the extension starts it by `lsp`. One file less to ship, and to differ.
			{ ...node, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
			// A worker's script: no module system around it.
			{ ...web, format: 'iife', entryPoints: { 'web/server': 'server/src/browser/main.ts' } },
		)),
	];
}

function platforms(production) {
	const common = {
		absWorkingDir: path.dirname(fileURLToPath(import.meta.url)),
		bundle: true,
		minify: production,
		// Vietnamese and Cyrillic words as they are, not six letters each.
		charset: 'utf8',
		sourcemap: production ? false : 'linked',
		legalComments: 'none',
		logLevel: 'warning',
		outdir: 'dist',
	};
	return {
		// Some packages' main file is UMD, whose require() no bundler sees: their ES module comes first.
		node: { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] },
		web: { ...common, platform: 'browser', format: 'cjs', target: 'es2022', mainFields: ['browser', 'module', 'main'] },
	};
}

async function main(args) {
	const production = args.includes('--production');
	const all = await bundles({ production });
	if (args.includes('--tests')) {
		const { node, web } = platforms(production);
		all.push(
			// Mocha stays outside: it loads its reporters by require().
			{
				...node,
				entryPoints: { 'test/extension/index': 'test/extension/index.ts' },
				external: ['vscode', 'mocha'],
			},
			// Mocha's browser build, in which it would take the bundle's own exports for its own.
			{
				...web,
				entryPoints: { 'test/extension/index.web': 'test/extension/index.web.ts' },
				external: ['vscode'],
				define: { exports: 'undefined' },
			},
		);
	}
	rmSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'dist'), { recursive: true, force: true });
	if (args.includes('--watch')) {
		for (const bundle of all) {
			await (await context(bundle)).watch();
		}
	} else {
		await Promise.all(all.map((bundle) => build(bundle)));
	}
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await main(process.argv.slice(2));
}
