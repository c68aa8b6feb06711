import { build } from 'esbuild';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The folder of the analysis. */
export const core = join(root, 'server/src/core');

/** The modules of the analysis as they are on disk now. @param contents TypeScript that exports what is wanted of them */
export async function loadCore(contents) {
	const outfile = join(tmpdir(), `corpus-annotator-core-${process.pid}-${Date.now()}.mjs`);
	const stdin = { contents, resolveDir: core, loader: 'ts' };
	await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
	return import(pathToFileURL(outfile).href);
}
