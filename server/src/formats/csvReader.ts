import { Parser } from 'papaparse';
import { asString, isObject } from '../annotations/jsonLines';
import { BETWEEN_PARTS } from '../annotations/model';
import type { ExchangeRecord } from './exchange';
import { filesWith, FormatError, type Importer, type ImportOptions, type SourceFile } from './format';
import type { Imported, ImportedDocument, ImportedPart } from './imported';
import { saidIn } from './saidBesides';

export const CSV_EXTENSIONS = ['.csv', '.tsv'];

/** Reads tables with a row for each annotation. */
export function readCsv(options: ImportOptions): Importer {
	return async function* (source) {
		for (const file of filesWith(source, CSV_EXTENSIONS)) {
			let draft: Draft | undefined;
			for await (const { place, row } of rowsIn(file)) {
				const name = row.get('file') ?? '';
				if (draft && draft.name !== name) {
					yield draft;
					draft = undefined;
				}
				draft ??= { place, name, unit: 'code-points', annotations: [], relations: [], labels: [], comments: [] };
				const problem = take(row, draft);
				if (problem !== undefined) {
					options.complain(place, `${problem}; the row is left out`);
				}
			}
			if (draft) {
				yield draft;
			}
		}
	};
}

type Lists = Required<Pick<ImportedDocument, 'annotations' | 'relations' | 'labels' | 'comments'>>;
type Draft = { readonly place: string; readonly name: string; readonly unit: 'code-points' } & {
	readonly [K in keyof Lists]: Lists[K][number][];
};
type ReadRow = ReadonlyMap<string, string>;

/** What is wrong with the row. */
function take(row: ReadRow, draft: Draft): string | undefined {
	const label = row.get('label');
	const said = recordIn(row);
	const [from, to] = [row.get('from'), row.get('to')];
	const kind = row.get('kind') ?? 'passage';
	if (kind === 'comment') {
		const parts = partsIn(row);
		const about = { ...(from !== undefined && { on: from }), ...(to !== undefined && { answers: to }) };
		draft.comments.push({ ...said, note: said.note ?? '', ...about, ...(parts && { parts }) });
		return undefined;
	}
	if (label === undefined) {
		return 'no label';
	}
	switch (kind) {
		case 'document':
			draft.labels.push({ ...said, label });
			return undefined;
		case 'relation':
			if (from === undefined || to === undefined) {
				return 'a relation without its two ends';
			}
			draft.relations.push({ ...said, label, from, to });
			return undefined;
		case 'passage': {
			const parts = partsIn(row);
			if (!parts) {
				return 'neither a start and an end nor a text';
			}
			draft.annotations.push({ ...said, label, parts });
			return undefined;
		}
		default:
			return `its kind is ${kind}, and none of passage, document, relation, comment`;
	}
}

function recordIn(row: ReadRow): Imported<ExchangeRecord> & { readonly entity?: string; readonly value?: string } {
	const id = row.get('id');
	const [model, score] = [row.get('model'), row.get('score')];
	const suggestion = {
		...(model !== undefined && model !== '?' && { model }),
		...(score !== undefined && !Number.isNaN(Number(score)) && { score: Number(score) }),
	};
	return {
		...saidIn({ ...Object.fromEntries(row), attributes: parsed(row.get('attributes')) }),
		...(id !== undefined && { id }),
		...((model ?? score) !== undefined && { suggestion }),
	};
}

function parsed(json: string | undefined): unknown {
	try {
		const value: unknown = json === undefined ? undefined : JSON.parse(json);
		return isObject(value) || Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function partsIn(row: ReadRow): readonly ImportedPart[] | undefined {
	const quote = asString(row.get('text'));
	const several = [...(row.get('parts') ?? '').matchAll(/(\d+)-(\d+)/gu)].map(
		([, start, end]) => [Number(start), Number(end)] as const,
	);
	if (several.length > 1) {
		const quotes = quote?.split(BETWEEN_PARTS) ?? [];
		return several.map(([start, end], i) => ({
			start,
			end,
			...(quotes.length === several.length && { quote: quotes[i]! }),
		}));
	}
	const [start, end] = [row.get('start'), row.get('end')].map((cell) => (cell === undefined ? NaN : Number(cell)));
	const isPlaced = Number.isInteger(start) && Number.isInteger(end);
	return isPlaced || quote !== undefined
		? [{ ...(isPlaced && { start: start!, end: end! }), ...(quote !== undefined && { quote }) }]
		: undefined;
}

/** The rows behind the one with the columns' names, cells by those names; empty cells aren't in them. */
async function* rowsIn(file: SourceFile): AsyncGenerator<{ readonly place: string; readonly row: ReadRow }> {
	let rest = '';
	let parser: Parser | undefined;
	let header: readonly string[] | undefined;
	let number = 0;
	const read = (isLast: boolean): { readonly place: string; readonly row: ReadRow }[] => {
		parser ??= parserFor(rest);
		const { data, meta, errors } = parser.parse(rest, 0, !isLast);
		if (isLast && errors.length > 0) {
			throw new FormatError(
				`${file.path}:${number + 1}`,
				`no CSV (${errors[0]!.message}); look for a quotation mark that has no end`,
			);
		}
		rest = isLast ? '' : rest.slice(meta.cursor);
		return data.flatMap((cells) => {
			number++;
			if (!header) {
				header = withFileColumn(cells.map((cell) => cell.trim().toLowerCase()));
				if (!header.includes('label')) {
					throw new FormatError(`${file.path}:1`, `no column "label"; its columns are ${header.join(', ')}`);
				}
				if (!header.includes('file')) {
					throw new FormatError(
						`${file.path}:1`,
						`no column that names the document: call it "file"; its columns are ${header.join(', ')}`,
					);
				}
				return [];
			}
			const named = cells.flatMap((cell, i) =>
				cell === '' || header![i] === undefined ? [] : [[header![i], asWritten(cell)] as const],
			);
			return named.length === 0 ? [] : [{ place: `${file.path}:${number}`, row: new Map(named) }];
		});
	};
	for await (const piece of file.text()) {
		rest += piece;
		if (rest.length > READ_AT_ONCE) {
			yield* read(false);
		}
	}
	if (rest !== '') {
		yield* read(true);
	}
}

/** What others call the column that names the document; the first one of these is it, where none is "file". */
const FILE_COLUMNS = ['document', 'filename', 'file_name', 'path', 'doc', 'document_id', 'doc_id', 'source'];

function withFileColumn(header: readonly string[]): readonly string[] {
	const named = header.includes('file') ? undefined : FILE_COLUMNS.find((name) => header.includes(name));
	return header.map((name) => (name === named ? 'file' : name));
}

const READ_AT_ONCE = 1 << 18;

/** What separates cells and rows is what the first line has. */
function parserFor(start: string): Parser {
	const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(start)![0];
	const newline = start.startsWith('\r\n', line.length) ? '\r\n' : '\n';
	const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const);
	const [delimiter] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
	return new Parser({ delimiter, newline });
}

/** See `harmless` in `csv.ts`. */
function asWritten(cell: string): string {
	return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
