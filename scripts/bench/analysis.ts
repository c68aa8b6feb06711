import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { analyze } from '../../server/src/core/analyze';
import type { NO_KNOWLEDGE } from '../../server/src/core/model';
import { decodeUtf8 } from '../../server/src/node/decodeUtf8';
import { writeCorpus } from './corpus';
import { ROOT, withFolder } from './machine';
import type { Report } from './results';

const DOCUMENTS = 2000;
/** The fastest of so many rounds counts: a shared machine makes single ones longer. */
const ROUNDS = 7;

/** What dist/analysis.js has of the modules that are measured. */
interface Bundle {
	readonly 'core/analyze': { readonly analyze: typeof analyze };
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
		const best = { floor: Infinity, decoded: Infinity, analysed: Infinity };
		for (let round = 0; round < ROUNDS; round++) {
			for (const name of ['floor', 'decoded', 'analysed'] as const) {
				const began = performance.now();
				for (const file of files) {
					steps[name](file);
				}
				best[name] = Math.min(best[name], performance.now() - began);
			}
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
	});
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
