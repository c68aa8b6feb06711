// node firstAnalysis.mjs FILE: loads the analysis and analyses one text; tells the milliseconds that this took.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const text = readFileSync(process.argv[2], 'utf8');
const require = createRequire(import.meta.url);
const began = performance.now();
const analysis = require('../../dist/analysis.js');
const loaded = performance.now() - began;
analysis['core/analyze'].analyze(text, { knowledge: analysis['core/model'].NO_KNOWLEDGE });
console.log(JSON.stringify({ loaded, total: performance.now() - began }));
