import { createHash } from 'node:crypto';
import { formatReason } from '../core/reason';
import type { LineIndex } from '../core/text/lineIndex';
import type { AnalyzedDocument } from '../corpus/documentPasses';
import { oneLine } from './output';

export const FORMATS = ['text', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** What `analyze` prints of a document. */
export interface WrittenDocument {
	/** As it is to be named. */
	readonly file: string;
	/** What the file holds. */
	readonly bytes: () => Uint8Array;
	/** The length of a byte-order mark, which offsets into the file count. */
	readonly shift: number;
}

export function writeDocument(format: Format, document: AnalyzedDocument, written: WrittenDocument): string {
	return format === 'jsonl' ? writeJson(document, written) : writeText(document, written.file);
}

function writeJson({ table, analysis, entities }: AnalyzedDocument, { file, bytes, shift }: WrittenDocument): string {
	const place = ({ start, end }: { start: number; end: number }): object => ({
		start: start + shift,
		end: end + shift,
		text: table.text.slice(start, end),
	});
	return `${JSON.stringify({
		file,
		sha256: createHash('sha256').update(bytes()).digest('hex'),
		language: analysis.language,
		documentDate: analysis.documentDate?.value ?? null,
		mentions: analysis.mentions.map((mention, i) => ({ ...place(mention), type: mention.type, entity: entities[i] })),
		times: analysis.times.map((time) => ({ ...place(time), type: time.type, value: time.value ?? null })),
		lines: analysis.lines.map((line) => ({
			line: line.line,
			class: line.class,
			boilerplate: line.boilerplate,
			why: formatReason(line.why),
		})),
		inline: analysis.inline.map((inline) => ({ ...place(inline), class: inline.class })),
	})}\n`;
}

/** A finding a line, as compilers print theirs: `FILE:LINE:COLUMN: what`, lines and columns from 1. */
function writeText({ table, analysis, entities }: AnalyzedDocument, file: string): string {
	const lines: LineIndex = table.lines;
	const findings: { readonly start: number; readonly text: string }[] = [
		...analysis.lines.map((line) => ({
			start: lines.start(line.line),
			text: `${line.boilerplate ? 'boilerplate ' : ''}${line.class} (${formatReason(line.why)})`,
		})),
		...analysis.inline.map((inline) => ({
			start: inline.start,
			text: `boilerplate ${inline.class} "${oneLine(table.text.slice(inline.start, inline.end))}"`,
		})),
		...analysis.mentions.map((mention, i) => ({
			start: mention.start,
			text: `${mention.type} "${oneLine(table.text.slice(mention.start, mention.end))}" ${entities[i] ?? ''}`,
		})),
		...analysis.times.map((time) => ({
			start: time.start,
			text: `${time.type} "${oneLine(table.text.slice(time.start, time.end))}" ${time.value ?? '(no value)'}`,
		})),
	];
	findings.sort((a, b) => a.start - b.start);
	const date = analysis.documentDate;
	const head = `${file}: ${analysis.language}, ${date ? `${date.value} (${formatReason(date.why)})` : 'no date'}`;
	const body = findings.map(({ start, text }) => {
		const line = lines.lineAt(start);
		return `${file}:${line + 1}:${start - lines.start(line) + 1}: ${text}`;
	});
	return `${[head, ...body].join('\n')}\n`;
}
