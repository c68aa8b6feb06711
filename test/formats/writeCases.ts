/**
 * Writes the torture corpus in every format for other programs to read, and `cases.json`, which says what they must see:
 * `node --require tsx/cjs test/formats/writeCases.ts FOLDER`. `scripts/readers/run.mjs` compares.
 */
import fs from 'node:fs';
import path from 'node:path';
import { CodePointIndex } from '../../server/src/annotations/codePointIndex';
import { FORMATS } from '../../server/src/formats/registry';
import { exportAll, without } from './roundTrip';
import { LONG_LINE, TORTURE } from './torture';

/** What an export of one document must show. */
interface Case {
	readonly path: string;
	readonly text: string;
	readonly annotations: readonly {
		readonly label: string;
		/** Its passages in code points, their ends exclusive: `0-4,15-18`. */
		readonly at: string;
		readonly text: string;
		readonly suggested: boolean;
	}[];
}

const folder = process.argv[2]!;
const documents = [...TORTURE, LONG_LINE].map(({ document }) => document);
const cases: Record<string, { losses: number; cases: readonly Case[] }> = {};
for (const format of FORMATS.filter(({ exporter }) => exporter)) {
	for (const variant of format.variants?.map(({ id }) => id) ?? [undefined]) {
		const name = variant === undefined ? format.id : `${format.id} ${variant}`;
		const { files, losses } = exportAll(format, documents, variant);
		for (const file of files.paths) {
			const target = path.join(folder, name, file);
			fs.mkdirSync(path.dirname(target), { recursive: true });
			fs.writeFileSync(target, files.bytes(file));
		}
		cases[name] = {
			losses: losses.length,
			cases: documents.map((document) => {
				const { annotations, path: documentPath, text } = without(document, losses);
				const index = new CodePointIndex(text);
				return {
					path: documentPath,
					text,
					annotations: annotations.map(({ label, parts, suggestion }) => ({
						label,
						at: parts.map(({ start, end }) => `${index.pointsBefore(start)}-${index.pointsBefore(end)}`).join(','),
						text: parts.map(({ start, end }) => text.slice(start, end)).join(' '),
						suggested: suggestion !== undefined,
					})),
				};
			}),
		};
	}
}
fs.writeFileSync(path.join(folder, 'cases.json'), JSON.stringify(cases));
