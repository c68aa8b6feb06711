import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
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
/** A sentence asks for all tables of its language's pack, and for next to nothing of the analysis. */
const SENTENCES = {
	Vietnamese: 'Ông Nam đã tới Hà Nội hôm qua.',
	English: 'The minister was in London on Monday.',
	Russian: 'Министр был в Москве вчера и сегодня.',
};

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
		const sentences = Object.entries(SENTENCES).map(([language, sentence]) => {
			const file = path.join(folder, `${language}.txt`);
			const code = path.join(folder, `${language}.code`);
			writeFileSync(file, sentence);
			// The first one leaves what it compiled to the others, as every process does that analyses something.
			firstAnalysis(file, code);
			return { language, ...fastestAnalysis(file, code) };
		});
		report({
			what: 'packs: from require() to the end of one sentence, in a fresh process',
			value: Math.max(...sentences.map(({ total }) => total)),
			unit: 'ms',
			target: 30,
			note: `${sentences.map(({ language, total }) => `${language} ${total.toFixed(1)}`).join(', ')}; with the compiled code that an earlier process left; ${sentences[0]!.loaded.toFixed(1)} ms of it to load dist/analysis.js`,
		});
		const first = fastestAnalysis(files[0]!);
		report({
			what: 'packs: from require() to the first analysis, in a fresh process',
			value: first.total,
			unit: 'ms',
			target: 30,
			note: `of a whole article, nothing compiled before; ${first.loaded.toFixed(1)} ms of it to load dist/analysis.js`,
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

interface FirstAnalysis {
	readonly loaded: number;
	readonly total: number;
}

/** Of several processes the fastest. */
function fastestAnalysis(file: string, code?: string): FirstAnalysis {
	return Array.from({ length: STARTS }, () => firstAnalysis(file, code)).sort((a, b) => a.total - b.total)[0]!;
}

/**
 * Milliseconds since `require()`, in a process that has done nothing else; the start of Node itself isn't counted.
 * @param code a file for what was compiled
 */
function firstAnalysis(file: string, code?: string): FirstAnalysis {
	const script = path.join(ROOT, 'scripts/bench/firstAnalysis.mjs');
	const args = code === undefined ? [script, file] : [script, file, code];
	return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as FirstAnalysis;
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
