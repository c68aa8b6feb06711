/**
 * WebAnno TSV 3.3 (INCEpTION's user guide, "WebAnno TSV 3.3 File format"), a file for each document. A row a word, and one for each
 * part of a word that an annotation begins or ends in; annotations of several rows have a number in brackets. Offsets are UTF-16.
 * Layers are those that every INCEpTION project has; only relations need a layer of one's own there.
 */
import type { ExchangeAnnotation, ExchangeDocument } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, Format } from './format';
import { OVERLAPS } from './holds';
import { type Loss, lossOf } from './losses';
import { Tokens } from './tokens';
import { readWebannoTsv } from './webannoTsvReader';

export const webannoTsv: Format = {
	id: 'webanno-tsv',
	title: 'WebAnno TSV 3.3',
	summary: 'WebAnno TSV 3.3 for INCEpTION: named entities with identifiers, relations between them',
	extensions: ['.tsv'],
	exporter: () => exportTsv(),
	importer: readWebannoTsv,
};

const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const RELATION_LAYER = 'webanno.custom.Relation';

function exportTsv(): Exporter {
	const files = new FileNames();
	return {
		holds: new Set([...OVERLAPS, 'relation', 'entity'] as const),
		document(document, sink) {
			const rows = new Rows(document);
			sink.write(`${files.stemOf(document.path)}.tsv`, rows.content());
			return rows.losses;
		},
	};
}

/** A word, or a part of one, with what covers it. */
interface Unit {
	readonly start: number;
	readonly end: number;
	/** `1-2` or `1-2.1` */
	id: string;
	readonly annotations: ExchangeAnnotation[];
}

class Rows {
	readonly losses: Loss[] = [];
	readonly #tokens: Tokens;
	/** Of each word the whole one, then its parts. */
	readonly #units: Unit[][];
	/** Of each annotation the rows on which it stands. */
	readonly #unitsOf = new Map<string, Unit[]>();
	readonly #numbers = new Map<string, number>();

	constructor(readonly document: ExchangeDocument) {
		this.#tokens = new Tokens(document.text);
		this.#units = this.#tokens.starts.map((start, i) => [
			{ start, end: this.#tokens.ends[i]!, id: '', annotations: [] },
		]);
		for (const one of document.annotations) {
			this.#place(one);
		}
		this.#nameUnits();
		this.#number();
	}

	content(): string {
		const relations = this.#relationsByRow();
		const layers = [
			`#T_SP=${NAMED_ENTITY}|identifier|value`,
			...(relations.size > 0 ? [`#T_RL=${RELATION_LAYER}|label|BT_${NAMED_ENTITY}`] : []),
		];
		let content = `#FORMAT=WebAnno TSV 3.3\n${layers.join('\n')}\n\n`;
		for (const { first, end } of this.#tokens.sentenceRanges()) {
			const words = this.document.text.slice(this.#tokens.starts[first], this.#tokens.ends[end - 1]);
			content += `\n${words
				.split('\n')
				.map((line) => `#Text=${escapeText(line)}\n`)
				.join('')}`;
			for (const units of this.#units.slice(first, end)) {
				content += units.map((unit) => this.#row(unit, relations)).join('');
			}
		}
		return content;
	}

	#place(one: ExchangeAnnotation): void {
		const { document } = this;
		const range = this.#tokens.rangeOf(one.parts[0]!);
		if (!range) {
			this.losses.push(lossOf(document, one, 'no-word'));
			return;
		}
		const start = Math.max(one.parts[0]!.start, this.#tokens.starts[range.first]!);
		const end = Math.min(one.parts[0]!.end, this.#tokens.ends[range.end - 1]!);
		if ([start, end].some((edge) => /^\p{M}/u.test(document.text.slice(edge, edge + 2)))) {
			// Between a letter and its accent: where white space isn't the same, that place isn't found again.
			this.losses.push(lossOf(document, one, 'part-of-a-word'));
			return;
		}
		if (start > one.parts[0]!.start || end < one.parts[0]!.end) {
			this.losses.push(lossOf(document, one, 'edge-space'));
		}
		const units: Unit[] = [];
		for (let i = range.first; i < range.end; i++) {
			const unit = this.#unitOf(i, Math.max(start, this.#tokens.starts[i]!), Math.min(end, this.#tokens.ends[i]!));
			units.push(unit);
		}
		// White space at the edges may have been all that told two of them apart.
		const isThere = units[0]!.annotations.some((other) => {
			const there = this.#unitsOf.get(other.id)!;
			return other.label === one.label && there[0] === units[0] && there.at(-1) === units.at(-1);
		});
		if (isThere) {
			this.losses.push(lossOf(document, one, 'same-place'));
			return;
		}
		units.forEach(({ annotations }) => annotations.push(one));
		this.#unitsOf.set(one.id, units);
	}

	#unitOf(token: number, start: number, end: number): Unit {
		const units = this.#units[token]!;
		const known = units.find((unit) => unit.start === start && unit.end === end);
		if (known) {
			return known;
		}
		const made: Unit = { start, end, id: '', annotations: [] };
		units.push(made);
		return made;
	}

	#nameUnits(): void {
		let sentence = 0;
		for (const { first, end } of this.#tokens.sentenceRanges()) {
			sentence++;
			for (let i = first; i < end; i++) {
				const [word, ...parts] = this.#units[i]!;
				word!.id = `${sentence}-${i - first + 1}`;
				parts.sort((a, b) => a.start - b.start || a.end - b.end);
				parts.forEach((part, n) => (part.id = `${word!.id}.${n + 1}`));
				this.#units[i] = [word!, ...parts];
			}
		}
	}

	/** A number for each annotation that isn't the only one on the only row it has. */
	#number(): void {
		for (const { annotations } of this.#units.flat()) {
			for (const { id } of annotations) {
				if (!this.#numbers.has(id) && (annotations.length > 1 || this.#unitsOf.get(id)!.length > 1)) {
					this.#numbers.set(id, this.#numbers.size + 1);
				}
			}
		}
	}

	/** The two cells of each row in which relations end, their values one beside the other. */
	#relationsByRow(): ReadonlyMap<string, readonly [labels: string, sources: string]> {
		const cells = new Map<string, readonly [string, string]>();
		for (const one of this.document.relations) {
			const [from, to] = [this.#unitsOf.get(one.from)?.[0], this.#unitsOf.get(one.to)?.[0]];
			if (!from || !to) {
				this.losses.push(lossOf(this.document, one, 'relation-end'));
				continue;
			}
			const [source, target] = [this.#numbers.get(one.from) ?? 0, this.#numbers.get(one.to) ?? 0];
			const reference = source + target > 0 ? `${from.id}[${source}_${target}]` : from.id;
			const before = cells.get(to.id);
			const label = escapeValue(one.label);
			cells.set(to.id, before ? [`${before[0]}|${label}`, `${before[1]}|${reference}`] : [label, reference]);
		}
		return cells;
	}

	#row({ id, start, end, annotations }: Unit, relations: ReadonlyMap<string, readonly [string, string]>): string {
		const cell = (valueOf: (one: ExchangeAnnotation) => string | undefined): string =>
			annotations
				.map((one) => {
					const value = valueOf(one);
					const number = this.#numbers.get(one.id);
					return `${value === undefined ? '*' : escapeValue(value)}${number === undefined ? '' : `[${number}]`}`;
				})
				.join('|') || '_';
		const related = relations.size > 0 ? (relations.get(id) ?? ['_', '_']) : [];
		const cells = [cell(({ entity }) => entity), cell(({ label }) => label), ...related];
		return `${[id, `${start}-${end}`, this.document.text.slice(start, end), ...cells].join('\t')}\t\n`;
	}
}

/** `->` is one sign to its readers. */
function escapeValue(value: string): string {
	return value.replace(/->|[\\[\]|_;\t\n*]/gu, (sign) => `\\${sign === '\t' ? 't' : sign === '\n' ? 'n' : sign}`);
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '\b': 'b' };

function escapeText(line: string): string {
	return line.replace(/[\u0000-\u0008\t\f\r\u000E-\u001F\\]/gu, (sign) => `\\${TEXT_ESCAPES[sign] ?? sign}`);
}
