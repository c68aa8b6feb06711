/** CSV (RFC 4180), a row for each annotation: for spreadsheets, statistics and scripts. */
import { unparse } from 'papaparse';
import { CodePointIndex } from '../annotations/codePointIndex';
import { BETWEEN_PARTS } from '../annotations/model';
import type { Span } from '../core/model';
import type { ExchangeDocument, ExchangeRecord } from './exchange';
import { CSV_EXTENSIONS, readCsv } from './csvReader';
import type { Exporter, Format } from './format';
import { DETAILS, OVERLAPS } from './holds';
import { saidOf } from './saidBesides';

const PLAIN = 'plain';
const EXCEL = 'excel';
const FILE = 'annotations.csv';

/** The columns, in their order. Of an import's those with these names are read, in any order. */
const COLUMNS = [
	'file',
	'kind',
	'label',
	'start',
	'end',
	'text',
	'parts',
	'entity',
	'value',
	'note',
	'attributes',
	'creator',
	'created',
	'modified',
	'model',
	'score',
	'from',
	'to',
	'id',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string | number>>;

export const csv: Format = {
	id: 'csv',
	title: 'CSV',
	summary: 'a table with a row for each annotation, offsets in code points; the texts themselves are not in it',
	extensions: CSV_EXTENSIONS,
	variants: [
		{ id: PLAIN, summary: 'for scripts' },
		{ id: EXCEL, summary: 'with a byte-order mark, by which Excel knows UTF-8' },
	],
	exporter: ({ variant }) => writer(variant === EXCEL),
	importer: readCsv,
};

function writer(hasMark: boolean): Exporter {
	return {
		holds: new Set([
			...OVERLAPS,
			...DETAILS,
			...(['discontinuous', 'relation', 'relation-end', 'document-label', 'comment', 'suggestion'] as const),
		]),
		begin: (sink) => sink.append(FILE, `${hasMark ? '\uFEFF' : ''}${lines([[...COLUMNS]])}`),
		document(document, sink) {
			const rows = [...rowsOf(document)].map((row) => COLUMNS.map((column) => harmless(String(row[column] ?? ''))));
			if (rows.length > 0) {
				sink.append(FILE, lines(rows));
			}
			return [];
		},
	};
}

function lines(rows: string[][]): string {
	return `${unparse(rows, { newline: '\r\n' })}\r\n`;
}

function* rowsOf({ path, text, annotations, relations, labels, comments }: ExchangeDocument): Generator<Row> {
	const index = new CodePointIndex(text);
	const place = (parts: readonly Span[] | undefined): Row => {
		const counted = parts?.map(({ start, end }) => [index.pointsBefore(start), index.pointsBefore(end)] as const);
		return counted && parts
			? {
					start: counted[0]![0],
					end: counted.at(-1)![1],
					text: parts.map(({ start, end }) => text.slice(start, end)).join(BETWEEN_PARTS),
					...(counted.length > 1 && { parts: counted.map((part) => part.join('-')).join(' ') }),
				}
			: {};
	};
	const besides = (one: ExchangeRecord): Row => {
		const { attributes, ...said } = saidOf(one);
		return {
			file: path,
			id: one.id,
			...said,
			...(attributes && { attributes: JSON.stringify(attributes) }),
			...(one.suggestion && { model: one.suggestion.model ?? '?' }),
			...(one.suggestion?.score !== undefined && { score: one.suggestion.score }),
		};
	};
	for (const one of annotations) {
		yield { kind: 'passage', label: one.label, ...place(one.parts), ...besides(one) };
	}
	for (const one of labels) {
		yield { kind: 'document', label: one.label, ...besides(one) };
	}
	for (const one of relations) {
		yield { kind: 'relation', label: one.label, from: one.from, to: one.to, ...besides(one) };
	}
	for (const one of comments) {
		const about = {
			...(one.on !== undefined && { from: one.on }),
			...(one.answers !== undefined && { to: one.answers }),
		};
		yield { kind: 'comment', ...place(one.parts), ...about, ...besides(one) };
	}
}

/** What a spreadsheet would take for a formula begins with an apostrophe; so does what begins with apostrophes before such. */
function harmless(cell: string): string {
	return /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
