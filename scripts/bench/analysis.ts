import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { analyze, analyzeTogether } from '../../server/src/core/analyze';
import type { NO_KNOWLEDGE } from '../../server/src/core/model';
import type { TextTable } from '../../server/src/core/textTable';
import { decodeUtf8 } from '../../server/src/node/decodeUtf8';
import { writeCorpus } from './corpus';
import { CLI, ROOT, withFolder } from './machine';
import type { Report } from './results';

const DOCUMENTS = 2000;
/** The fastest of so many rounds counts: a shared machine makes single ones longer. */
const ROUNDS = 7;
/** As many documents as `analyze` takes at once. */
const TOGETHER = 24;
/** Fresh processes. */
const STARTS = 9;

/** What dist/analysis.js has of the modules that are measured. */
interface Bundle {
	readonly 'core/analyze': { readonly analyze: typeof analyze; readonly analyzeTogether: typeof analyzeTogether };
	readonly 'core/textTable': { readonly TextTable: typeof TextTable };
	readonly 'core/model': { readonly NO_KNOWLEDGE: typeof NO_KNOWLEDGE };
}

/** Full analysis of one document after another on one thread, against reading and decoding the same files in the same run. */
export function measureAnalysis(report: Report): Promise<void> {
	return withFolder((folder) => {
		const corpus = writeCorpus(folder, DOCUMENTS);
		const files = corpus.paths.map((name) => path.join(folder, name));
		const bundle = createRequire(__filename)(path.join(ROOT, 'dist/analysis.js')) as Bundle;
		const context = { knowledge: bundle['core/model'].NO_KNOWLEDGE };
		const read = fileReader();
		const steps = {
			floor: (file: string) => read(file).toString('utf8').length,
			decoded: (file: string) => decodeUtf8(read(file))!.length,
			analysed: (file: string) => bundle['core/analyze'].analyze(decodeUtf8(read(file))!, context).mentions.length,
		};
		const best = { floor: Infinity, decoded: Infinity, analysed: Infinity, together: Infinity };
		for (let round = 0; round < ROUNDS; round++) {
			for (const name of ['floor', 'decoded', 'analysed'] as const) {
				const began = performance.now();
				for (const file of files) {
					steps[name](file);
				}
				best[name] = Math.min(best[name], performance.now() - began);
			}
			const began = performance.now();
			for (let first = 0; first < files.length; first += TOGETHER) {
				const texts = files.slice(first, first + TOGETHER).map((file) => decodeUtf8(read(file))!);
				const { TextTable } = bundle['core/textTable'];
				bundle['core/analyze'].analyzeTogether(texts.map((text) => ({ table: new TextTable(text), context })));
			}
			best.together = Math.min(best.together, performance.now() - began);
		}
		const perSecond = (milliseconds: number): number => (DOCUMENTS * 1000) / milliseconds;
		const megabytes = (milliseconds: number): string => `${(corpus.bytes / 1000 / milliseconds).toFixed(1)} MB/s`;
		report({
			what: "read + decode (Node's decoder)",
			value: perSecond(best.floor),
			unit: 'docs/s',
			note: `the floor; ${megabytes(best.floor)}`,
		});
		report({
			what: 'read + decode (ours)',
			value: perSecond(best.decoded),
			unit: 'docs/s',
			note: megabytes(best.decoded),
		});
		report({
			what: 'full analysis, one thread',
			value: perSecond(best.analysed),
			unit: 'docs/s',
			target: 3000,
			least: true,
			note: megabytes(best.analysed),
		});
		report({ what: 'full analysis / read + decode', value: best.analysed / best.floor, unit: '×', target: 8 });
		report({
			what: `full analysis of ${TOGETHER} documents together`,
			value: perSecond(best.together),
			unit: 'docs/s',
			target: 3000,
			least: true,
			note: `as batches are analysed; ${(best.together / best.floor).toFixed(1)} × read + decode`,
		});
		const starts = Array.from({ length: STARTS }, () => firstAnalysis(files[0]!)).sort((a, b) => a.total - b.total);
		report({
			what: 'packs: from require() to the first analysis, in a fresh process',
			value: starts[0]!.total,
			unit: 'ms',
			target: 30,
			note: `the fastest of ${STARTS}; ${starts[0]!.loaded.toFixed(1)} ms of it to load dist/analysis.js`,
		});
		const idle = fastestRun(['--eval', '0']);
		report({
			what: '`analyze` of one document, beyond the start of Node itself',
			value: fastestRun([CLI, 'analyze', '--format', 'jsonl', files[0]!]) - idle,
			unit: 'ms',
			note: `the fastest of ${STARTS}, with the compiled code that the first one left`,
		});
	});
}

/** Milliseconds that Node takes for this, of several runs the fastest. */
function fastestRun(args: readonly string[]): number {
	const times = Array.from({ length: STARTS }, () => {
		const began = performance.now();
		execFileSync(process.execPath, args);
		return performance.now() - began;
	});
	return Math.min(...times);
}

/** Milliseconds since `require()`, in a process that has done nothing else; the start of Node itself isn't counted. */
function firstAnalysis(file: string): { readonly loaded: number; readonly total: number } {
	const script = path.join(ROOT, 'scripts/bench/firstAnalysis.mjs');
	return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })) as ReturnType<
		typeof firstAnalysis
	>;
}

/** Reads files into one piece of memory; what it gives is good until the next call. */
function fileReader(): (file: string) => Buffer {
	let buffer = Buffer.allocUnsafeSlow(1 << 16);
	return (file) => {
		const descriptor = openSync(file, 'r');
		try {
			const { size } = fstatSync(descriptor);
			if (size > buffer.length) {
				buffer = Buffer.allocUnsafeSlow(size * 2);
			}
			return buffer.subarray(0, readSync(descriptor, buffer, 0, size, 0));
		} finally {
			closeSync(descriptor);
		}
	};
}
