/**
 * Measures what the README promises, on corpora made of the seeds, with the program as it ships.
 *
 *   npm run bench [-- SECTION …] [--documents N] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureAnalysis } from './analysis';
import { measureClean } from './clean';
import { writeCorpus } from './corpus';
import { measureExchange } from './exchange';
import { measureLarge } from './large';
import { describeMachine, withFolder } from './machine';
import { measureMarks } from './marks';
import { measurePeers } from './peers';
import { measureReferences } from './references';
import { type Report, type Row, rowOf, TABLE_HEAD } from './results';
import { measureServer } from './server';

const SECTIONS: Readonly<Record<string, (report: Report, documents: number) => Promise<void>>> = {
	corpus: describeCorpus,
	analysis: measureAnalysis,
	clean: measureClean,
	exchange: measureExchange,
	marks: measureMarks,
	server: measureServer,
	references: measureReferences,
	large: measureLarge,
	peers: measurePeers,
};

/** The corpus of the section `analysis`: whoever measures elsewhere sees by its sum that it is the same. */
function describeCorpus(report: Report): Promise<void> {
	return withFolder((folder) => {
		const { paths, bytes, sha256 } = writeCorpus(folder, 2000);
		report({ what: `corpus of ${paths.length} documents`, value: bytes / 1e6, unit: 'MB', note: `SHA-256 ${sha256}` });
	});
}

async function main(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { documents: { type: 'string', default: '20000' }, json: { type: 'string' } },
		allowPositionals: true,
	});
	const documents = Number(values.documents);
	const unknown = positionals.filter((name) => !(name in SECTIONS));
	if (unknown.length > 0 || !Number.isSafeInteger(documents) || documents < 1) {
		console.error(`The sections are ${Object.keys(SECTIONS).join(', ')}; --documents takes a number above 0`);
		return 2;
	}
	const machine = describeMachine();
	const rows: Row[] = [];
	console.log(`${machine}\n\n${TABLE_HEAD}`);
	for (const [section, measure] of Object.entries(SECTIONS)) {
		if (positionals.length === 0 || positionals.includes(section)) {
			await measure((found) => {
				const row = { section, ...found };
				rows.push(row);
				console.log(rowOf(row));
			}, documents);
		}
	}
	console.log(`\n${describeMachine()}`);
	if (values.json !== undefined) {
		writeFileSync(values.json, `${JSON.stringify({ machine, rows }, null, '\t')}\n`);
	}
	return 0;
}

void main(process.argv.slice(2)).then((status) => {
	process.exitCode = status;
});
