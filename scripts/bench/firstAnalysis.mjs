// node firstAnalysis.mjs FILE [CODE]: loads the analysis and analyses one text; tells the milliseconds that this took. CODE is a file with
// what an earlier process compiled, as server/src/node/compiledCode.ts keeps it; where there is none, it is written at the end.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const [file, code] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const filename = fileURLToPath(new URL('../../dist/analysis.js', import.meta.url));
const began = performance.now();
const analysis = code ? requireWith(code) : createRequire(import.meta.url)(filename);
const loaded = performance.now() - began;
analysis['core/analyze'].analyze(text, { knowledge: analysis['core/model'].NO_KNOWLEDGE });
console.log(JSON.stringify({ loaded, total: performance.now() - began }));

function requireWith(kept) {
	const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
	const script = new Script(`(function (module) { ${readFileSync(filename, 'utf8')}\n})`, { filename, cachedData });
	const module = { exports: {} };
	script.runInThisContext()(module);
	if (!cachedData) {
		process.once('exit', () => writeFileSync(kept, script.createCachedData()));
	}
	return module.exports;
}
