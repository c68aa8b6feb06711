import { formatReason } from '../core/reason';
import { TextTable } from '../core/textTable';
import { charactersOf, type CleanReport } from '../corpus/cleanReport';
import type { RemovedPassage } from '../corpus/cleanText';
import type { Documents } from './documents';
import { print } from './output';
import { writeWhole } from './writeWhole';

/** Writes what was taken out into `file`, `-` for standard output. With `passages` it is each of them, else tables. */
export async function writeReport(
	file: string,
	report: CleanReport,
	documents: Documents,
	passages: ReadonlyMap<string, readonly RemovedPassage[]> | undefined,
): Promise<void> {
	if (file === '-') {
		await print(report.toString());
	} else if (passages) {
		const lines = documents.paths.map((path) => describePassages(path, documents.read(path)?.text, passages.get(path)));
		writeWhole(file, Buffer.from(lines.join(''), 'utf8'));
	} else {
		writeWhole(file, Buffer.from(report.toString(), 'utf8'));
	}
}

/** A JSON object a passage, in the order of the text; lines from 0, offsets in UTF-16 code units, as `analyze` has them. */
function describePassages(file: string, text: string | undefined, removed: readonly RemovedPassage[] = []): string {
	if (text === undefined) {
		return '';
	}
	const { lines } = new TextTable(text);
	return [...removed]
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, class: passageClass, why, decision }) => {
			const passage = text.slice(start, end);
			const written = {
				file,
				line: lines.lineAt(start),
				start,
				end,
				text: passage,
				characters: charactersOf(passage),
				class: passageClass,
				why: formatReason(why),
				...(decision && { decision: decision.id }),
			};
			return `${JSON.stringify(written)}\n`;
		})
		.join('');
}
