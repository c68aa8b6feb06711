import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createAnnotation } from '../../server/src/annotations/annotationFile';
import { CodePointIndex } from '../../server/src/annotations/codePointIndex';
import { describeSpan } from '../../server/src/annotations/describeSpan';
import { Tokens } from '../../server/src/formats/tokens';
import { generateDocuments } from './corpus';
import { CLI, residentMegabytes, withFolder } from './machine';
import type { Report } from './results';

const ANNOTATIONS_EACH = 50;
const LABELS = ['PER', 'LOC', 'ORG', 'DATE'];
const FORMATS = ['w3c', 'label-studio', 'brat', 'conll2003', 'refi-qda'];

/** Export and import of half as many documents as are asked for, with 50 annotations each: seconds, and memory against a tenth of them. */
export function measureExchange(report: Report, documents: number): Promise<void> {
	return withFolder(async (folder) => {
		const many = Math.ceil(documents / 2);
		const few = Math.ceil(many / 10);
		const corpora = [few, many].map((count) => ({ count, texts: path.join(folder, `${count}`) }));
		corpora.forEach(({ count, texts }) => writeAnnotated(texts, count));
		for (const format of FORMATS) {
			const memory = { export: [] as number[], import: [] as number[] };
			for (const { count, texts } of corpora) {
				const [out, fresh] = [path.join(folder, 'out'), path.join(folder, 'fresh')];
				const exported = await timed(['export', '--to', format, '--out', out, texts]);
				cpSync(texts, fresh, { recursive: true, filter: (file) => path.basename(file) !== '.corpus' });
				const imported = await timed(['import', '--from', format, out, '--into', fresh]);
				rmSync(out, { recursive: true });
				rmSync(fresh, { recursive: true });
				memory.export.push(exported.megabytes);
				memory.import.push(imported.megabytes);
				if (count === many) {
					const what = `${many} documents, ${many * ANNOTATIONS_EACH} annotations`;
					for (const [way, { seconds }] of [
						['export', exported],
						['import', imported],
					] as const) {
						const [small, large] = memory[way];
						const note = `at most ${large!.toFixed(0)} MB, ${small!.toFixed(0)} MB with a tenth of them`;
						report({ what: `${way} ${format}, ${what}`, value: seconds, unit: 's', target: 60, note });
					}
				}
			}
		}
	});
}

/** A corpus with every so manyth word tagged, the next one with it. */
function writeAnnotated(folder: string, documents: number): void {
	for (const { path: name, text } of generateDocuments(documents)) {
		const tokens = new Tokens(text);
		const index = new CodePointIndex(text);
		const step = Math.max(2, Math.floor(tokens.count / ANNOTATIONS_EACH));
		const lines: string[] = [];
		for (let i = 0; lines.length < ANNOTATIONS_EACH && (i + 1) * step <= tokens.count; i++) {
			const [start, end] = [tokens.starts[i * step]!, tokens.ends[i * step + 1]!];
			const made = createAnnotation({
				id: `urn:uuid:${name}-${i}`,
				label: LABELS[i % LABELS.length]!,
				creator: 'Lan',
				created: '2026-11-21T10:00:00Z',
				path: name,
				...describeSpan(text, index, { start, end }),
			});
			lines.push(`${JSON.stringify(made.source)}\n`);
		}
		for (const [file, content] of [
			[name, text],
			[`.corpus/annotations/${name}.jsonl`, lines.join('')],
		] as const) {
			mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
			writeFileSync(path.join(folder, file), content);
		}
	}
}

/** How often the process's memory is looked at, in milliseconds. */
const LOOK = 100;

async function timed(args: readonly string[]): Promise<{ readonly seconds: number; readonly megabytes: number }> {
	const began = performance.now();
	const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'ignore'] });
	let megabytes = 0;
	const looking = setInterval(() => {
		const now = child.pid === undefined ? 0 : residentMegabytes(child.pid);
		megabytes = Number.isNaN(now) ? megabytes : Math.max(megabytes, now);
	}, LOOK);
	const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
	clearInterval(looking);
	if (status !== 0) {
		throw new Error(`corpus-annotator ${args.join(' ')} ended with ${status}`);
	}
	return { seconds: (performance.now() - began) / 1000, megabytes };
}
