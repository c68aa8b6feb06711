import { FormatError, type Importer, type ImportOptions, type SourceFile } from './format';
import type { ImportedAnnotation, ImportedDocument } from './imported';
import { isLinguisticLayer, lastName } from './layers';
import { linesOf } from './sourceLines';

export function readWebannoTsv({ complain }: ImportOptions): Importer {
	return async function* (source) {
		for (const file of source.files) {
			yield await readDocument(file, complain);
		}
	};
}

type Complain = ImportOptions['complain'];

/** A column behind the first three. */
interface Column {
	readonly layer: string;
	readonly kind: 'span' | 'relation' | 'other';
	/** The feature; of a relation's source `BT_` and the layer of its ends; empty where the layer has no features. */
	readonly feature: string;
}

async function readDocument(file: SourceFile, complain: Complain): Promise<ImportedDocument> {
	const reader = new TsvReader(complain);
	let first = true;
	for await (const { place, text } of linesOf(file)) {
		if (first && !/^#FORMAT=WebAnno TSV 3/u.test(text)) {
			throw new FormatError(
				place,
				'no WebAnno TSV 3: its first line is “#FORMAT=WebAnno TSV 3.3”. Export it again in that version.',
			);
		}
		first = false;
		reader.line(text, place);
	}
	return reader.document(file.path);
}

interface Pending {
	readonly layer: string;
	readonly start: number;
	end: number;
	readonly id: string;
	readonly features: Map<string, string>;
}

/** A relation's value in a row: the rows and numbers of its ends. */
interface PendingRelation {
	readonly place: string;
	readonly layer: string;
	readonly base: string;
	readonly label: string;
	readonly fromUnit: string;
	readonly toUnit: string;
	readonly numbers: readonly [from: string, to: string];
}

class TsvReader {
	readonly #columns: Column[] = [];
	#text = '';
	/** Lines of a sentence of which no row has come yet. */
	#pending: string[] = [];
	/** By layer and number. */
	readonly #numbered = new Map<string, Pending>();
	/** By layer and row, in the order of their values. */
	readonly #ofUnit = new Map<string, Pending[]>();
	readonly #annotations: Pending[] = [];
	readonly #relations: PendingRelation[] = [];
	readonly #unread = new Map<string, number>();

	constructor(readonly complain: Complain) {}

	line(line: string, place: string): void {
		const layer = /^#T_(SP|RL|CH)=(.*)$/u.exec(line);
		if (layer) {
			this.#addLayer(layer[1]!, layer[2]!);
		} else if (line.startsWith('#Text=')) {
			this.#pending.push(unescapeText(line.slice('#Text='.length)));
		} else if (line.trim() !== '' && !line.startsWith('#')) {
			this.#row(line, place);
		}
	}

	document(place: string): ImportedDocument {
		const relations = this.#relations.flatMap((one) => this.#relationOf(one) ?? []);
		const annotations = this.#annotations.flatMap((one) => this.#annotationOf(one) ?? []);
		return {
			place,
			name: place.replace(/\.[^./]*$/u, ''),
			text: this.#text,
			unit: 'utf-16',
			annotations,
			relations,
			unread: [...this.#unread].map(([name, count]) => `${count} × ${name}`),
		};
	}

	#addLayer(kind: string, definition: string): void {
		const [layer = '', ...features] = definition.split('|');
		const isSlot = features.some((feature) => feature.startsWith('ROLE_'));
		const columnKind = kind === 'RL' ? 'relation' : kind === 'SP' && !isSlot ? 'span' : 'other';
		for (const feature of features.length > 0 ? features : ['']) {
			this.#columns.push({ layer, kind: columnKind, feature });
		}
	}

	#row(line: string, place: string): void {
		const [unit = '', offsets = '', , ...cells] = line.split('\t');
		const match = /^(\d+)-(\d+)$/u.exec(offsets);
		if (!match || !/^\d+-\d+(?:\.\d+)?$/u.test(unit)) {
			this.complain(place, 'no row of WebAnno TSV: “1-2”, a tab, “3-6”, a tab and a word are expected; it is left out');
			return;
		}
		const [start, end] = [Number(match[1]), Number(match[2])];
		this.#addSentence(start);
		this.#columns.forEach((column, i) => {
			const values = splitStack(cells[i] ?? '_');
			if (column.kind === 'span') {
				values.forEach((value, n) => this.#spanValue(column, unit, n, value, start, end));
			} else if (column.kind === 'relation' && column.feature.startsWith('BT_')) {
				const labels = splitStack(cells[i - 1] ?? '_');
				values.forEach((value, n) => this.#relationValue(column, unit, value, labels[n] ?? '', place));
			} else if (column.kind === 'other' && values.length > 0) {
				this.#unread.set(column.layer, (this.#unread.get(column.layer) ?? 0) + 1);
			}
		});
	}

	/** What stood between two sentences isn't in the file, but its length: as white space it keeps offsets right. */
	#addSentence(start: number): void {
		if (this.#pending.length > 0) {
			const gap = start - this.#text.length;
			this.#text += gap > 0 ? (this.#text === '' ? ' '.repeat(gap) : `\n${' '.repeat(gap - 1)}`) : '';
			this.#text += this.#pending.join('\n');
			this.#pending = [];
		}
	}

	#spanValue({ layer, feature }: Column, unit: string, n: number, raw: string, start: number, end: number): void {
		const { value, number } = splitNumber(raw);
		const key = `${layer} ${unit}`;
		const ofUnit = this.#ofUnit.get(key) ?? [];
		this.#ofUnit.set(key, ofUnit);
		let one = ofUnit[n] ?? (number === undefined ? undefined : this.#numbered.get(`${layer} ${number}`));
		if (!one) {
			one = { layer, start, end, id: `a${this.#annotations.length + 1}`, features: new Map() };
			this.#annotations.push(one);
		}
		one.end = Math.max(one.end, end);
		ofUnit[n] = one;
		if (number !== undefined) {
			this.#numbered.set(`${layer} ${number}`, one);
		}
		if (value !== '*') {
			one.features.set(feature, unescapeValue(value));
		}
	}

	#relationValue({ layer, feature }: Column, unit: string, raw: string, label: string, place: string): void {
		const { value, number = '0_0' } = splitNumber(raw);
		const [from = '0', to = '0'] = number.split('_');
		const name = label === '*' || label === '' ? lastName(layer) : unescapeValue(splitNumber(label).value);
		const base = feature.slice('BT_'.length);
		this.#relations.push({ place, layer, base, label: name, fromUnit: value, toUnit: unit, numbers: [from, to] });
	}

	#relationOf({
		place,
		layer,
		base,
		label,
		fromUnit,
		toUnit,
		numbers,
	}: PendingRelation): { label: string; from: string; to: string } | undefined {
		if (isLinguisticLayer(base) || isLinguisticLayer(layer)) {
			this.#unread.set(layer, (this.#unread.get(layer) ?? 0) + 1);
			return undefined;
		}
		const end = (unit: string, number: string): string | undefined =>
			(number === '0' ? this.#ofUnit.get(`${base} ${unit}`)?.[0] : this.#numbered.get(`${base} ${number}`))?.id;
		const [from, to] = [end(fromUnit, numbers[0]), end(toUnit, numbers[1])];
		if (from === undefined || to === undefined) {
			this.complain(place, `the relation “${label}” has an end that is not in the file; it is left out`);
			return undefined;
		}
		return { label, from, to };
	}

	#annotationOf({ layer, start, end, id, features }: Pending): ImportedAnnotation | undefined {
		if (isLinguisticLayer(layer)) {
			this.#unread.set(layer, (this.#unread.get(layer) ?? 0) + 1);
			return undefined;
		}
		const labelFeature = ['label', 'value'].find((feature) => features.has(feature));
		const entity = features.get('identifier');
		const attributes = [...features].flatMap(([name, value]) =>
			name === labelFeature || name === 'identifier' || name === '' ? [] : [{ name, value }],
		);
		return {
			id,
			label: (labelFeature && features.get(labelFeature)) || lastName(layer),
			parts: [{ start, end }],
			...(entity !== undefined && { entity }),
			...(attributes.length > 0 && { attributes }),
		};
	}
}

/** The values that stand in one cell. */
function splitStack(cell: string): readonly string[] {
	return cell === '_' || cell === '' ? [] : (cell.match(/(?:\\(?:->|[^])|[^\\|])+/gu) ?? []);
}

/** `PER[3]` is PER with the number 3. */
function splitNumber(raw: string): { readonly value: string; readonly number?: string } {
	const match = /^(.*)\[(\d+(?:_\d+)?)\]$/su.exec(raw);
	return match && !match[1]!.endsWith('\\') ? { value: match[1]!, number: match[2]! } : { value: raw };
}

function unescapeValue(value: string): string {
	return value.replace(/\\(->|[^])/gu, (_, sign: string) => (sign === 't' ? '\t' : sign === 'n' ? '\n' : sign));
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' };

function unescapeText(line: string): string {
	return line.replace(/\\([^])/gu, (_, sign: string) => TEXT_ESCAPES[sign] ?? sign);
}
