/**
 * brat's standoff (https://brat.nlplab.org/standoff.html, `server/src/annotation.py`): beside each text a file with an
 * annotation a line. Offsets are code points of the text as it stands in its file, ends exclusive.
 */
import { CodePointIndex } from '../annotations/codePointIndex';
import { isPassageLabel } from '../configuration/corpusFile';
import type { Span } from '../core/model';
import { BratNames } from './bratNames';
import { writeBratProject } from './bratProject';
import { readBrat } from './bratReader';
import type { ExchangeAnnotation, ExchangeDocument, ExchangeRecord } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, ExportOptions, Format, Sink } from './format';
import { lossOf, type Loss, type LossKind } from './losses';

export const brat: Format = {
	id: 'brat',
	title: 'brat',
	summary: 'a .ann beside each .txt, with annotation.conf, visual.conf, kb_shortcuts.conf and tools.conf for brat',
	extensions: ['.ann', '.txt', '.conf'],
	exporter: (options) => new BratExporter(options),
	importer: readBrat,
};

/** An entity's id without a knowledge base's name before it stands under this one. */
export const OWN_BASE = 'corpus';
/** The attribute in which a time's value stands. */
export const VALUE_ATTRIBUTE = 'value';
/** What its reader takes for a line's end, and with it an annotation's: Python's `str.splitlines`. */
const LINE_BREAKS = /[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]+/gu;

class BratExporter implements Exporter {
	readonly holds: ReadonlySet<LossKind> = new Set([
		'nested',
		'crossing',
		'same-place',
		'discontinuous',
		'relation',
		'entity',
		'value',
		'note',
		'attribute',
	]);
	readonly #options: ExportOptions;
	readonly #files = new FileNames();
	readonly #types = new BratNames();
	readonly #relations = new BratNames();
	readonly #attributes = new BratNames([VALUE_ATTRIBUTE]);
	readonly #values = new Map<string, Set<string>>();

	constructor(options: ExportOptions) {
		this.#options = options;
		for (const label of options.labels) {
			if (label.kind === 'relation') {
				this.#relations.nameOf(label.name);
			} else if (isPassageLabel(label)) {
				this.#types.nameOf(label.name);
			}
			for (const { name, values } of label.attributes ?? []) {
				this.#valuesOf(this.#attributes.nameOf(name), values);
			}
		}
	}

	document(document: ExchangeDocument, sink: Sink): readonly Loss[] {
		const stem = this.#files.stemOf(document.path);
		const writer = new AnnWriter(document);
		const { text, annotations, relations } = document;
		for (const one of annotations) {
			const parts = partsForLines(text, one.parts);
			const fragments = fragmentsOf(text, parts);
			if (fragments.length === 0) {
				writer.losses.push(lossOf(document, one, 'no-word'));
				continue;
			}
			if (parts !== one.parts) {
				writer.losses.push(lossOf(document, one, 'edge-space'));
			}
			if (parts.some((part, i) => i > 0 && isLineBreak(text.slice(parts[i - 1]!.end, part.start)))) {
				writer.losses.push(lossOf(document, one, 'parts-joined'));
			}
			const id = writer.textBound(this.#types.nameOf(one.label), fragments, one);
			if (id === undefined) {
				continue;
			}
			this.#details(writer, id, one);
			if (one.entity !== undefined) {
				writer.entity(id, one);
			}
			if (one.value !== undefined) {
				this.#valuesOf(VALUE_ATTRIBUTE, [writer.attribute(VALUE_ATTRIBUTE, id, one.value, one)]);
			}
		}
		for (const one of relations) {
			const id = writer.relation(this.#relations.nameOf(one.label), one);
			if (id !== undefined) {
				this.#details(writer, id, one);
			}
		}
		sink.write(`${stem}.txt`, text);
		// Also an empty one: brat shows no text without it.
		sink.write(`${stem}.ann`, writer.lines.join(''));
		return writer.losses;
	}

	end(sink: Sink): void {
		const vocabulary = {
			types: this.#types,
			relations: this.#relations,
			attributes: this.#attributes,
			values: this.#values,
		};
		writeBratProject(vocabulary, this.#options.labels, sink);
	}

	#details(writer: AnnWriter, id: string, one: ExchangeRecord & { readonly label: string }): void {
		for (const { name, value } of one.attributes ?? []) {
			const storedName = this.#attributes.nameOf(name);
			this.#valuesOf(storedName, [writer.attribute(storedName, id, value, one)]);
		}
		if (one.note !== undefined) {
			writer.note(id, one.note, one);
		}
	}

	#valuesOf(attribute: string, values: readonly string[] = []): void {
		const known = this.#values.get(attribute) ?? new Set();
		values.forEach((value) => known.add(value));
		this.#values.set(attribute, known);
	}
}

type Labelled = ExchangeRecord & { readonly label: string };

/** The lines of one `.ann` file. */
class AnnWriter {
	readonly lines: string[] = [];
	readonly losses: Loss[] = [];
	readonly #document: ExchangeDocument;
	readonly #index: CodePointIndex;
	/** The last number of each kind of line. */
	readonly #numbers = new Map<string, number>();
	/** The ids in the file, by those of the corpus. */
	readonly #ids = new Map<string, string>();
	/** Types and places of what was written. */
	readonly #written = new Set<string>();

	constructor(document: ExchangeDocument) {
		this.#document = document;
		this.#index = new CodePointIndex(document.text);
	}

	/** Undefined where another one with this type is on the same fragments: brat would show one. */
	textBound(type: string, fragments: readonly Span[], one: ExchangeAnnotation): string | undefined {
		const places = fragments.map(
			({ start, end }) => `${this.#index.pointsBefore(start)} ${this.#index.pointsBefore(end)}`,
		);
		const { text } = this.#document;
		const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
		const data = `${type} ${places.join(';')}`;
		if (this.#written.has(data)) {
			this.losses.push(lossOf(this.#document, one, 'same-place'));
			return undefined;
		}
		this.#written.add(data);
		const id = this.#line('T', data, words);
		this.#ids.set(one.id, id);
		return id;
	}

	relation(type: string, one: Labelled & { readonly from: string; readonly to: string }): string | undefined {
		const [from, to] = [this.#ids.get(one.from), this.#ids.get(one.to)];
		if (from === undefined || to === undefined) {
			this.losses.push(lossOf(this.#document, one, 'relation-end'));
			return undefined;
		}
		return this.#line('R', `${type} Arg1:${from} Arg2:${to}`, '');
	}

	/** Answers with the value as it is written. */
	attribute(name: string, of: string, value: string, one: Labelled): string {
		const written = this.#onOneLine(value, one) || '_';
		this.#line('A', `${name} ${of} ${written}`);
		return written;
	}

	entity(of: string, one: ExchangeAnnotation): void {
		const entity = one.entity!;
		if (/\s/u.test(entity)) {
			this.losses.push(lossOf(this.#document, one, 'entity', entity));
			return;
		}
		const reference = /^[^:]+:./u.test(entity) && !entity.startsWith(`${OWN_BASE}:`) ? entity : `${OWN_BASE}:${entity}`;
		const { start, end } = one.parts[0]!;
		this.#line('N', `Reference ${of} ${reference}`, this.#document.text.slice(start, end).replace(LINE_BREAKS, ' '));
	}

	note(of: string, note: string, one: Labelled): void {
		this.#line('#', `AnnotatorNotes ${of}`, this.#onOneLine(note, one));
	}

	#onOneLine(words: string, one: Labelled): string {
		const written = words.replace(LINE_BREAKS, ' ').replaceAll('\t', ' ');
		if (written !== words) {
			this.losses.push(lossOf(this.#document, one, 'illegal-character', written));
		}
		return written;
	}

	#line(kind: string, data: string, tail?: string): string {
		const number = (this.#numbers.get(kind) ?? 0) + 1;
		this.#numbers.set(kind, number);
		this.lines.push(`${kind}${number}\t${data}${tail === undefined ? '' : `\t${tail}`}\n`);
		return `${kind}${number}`;
	}
}

/** Without the white space at their edges, where brat can't have it as a line break is in it; without parts of nothing else. */
function partsForLines(text: string, parts: readonly Span[]): readonly Span[] {
	const trimmed = parts.map(({ start, end }) => {
		const inside = text.slice(start, end);
		const bare = inside.trim();
		const from = start + inside.length - inside.trimStart().length;
		const edges = inside.slice(0, from - start) + inside.slice(from - start + bare.length);
		return { span: { start: from, end: from + bare.length }, mustGo: bare === '' || edges.search(LINE_BREAKS) >= 0 };
	});
	return trimmed.some(({ mustGo }) => mustGo)
		? trimmed.map(({ span }) => span).filter(({ start, end }) => end > start)
		: parts;
}

/** Parts cut at the line breaks in them; what is left of each line is a fragment, if there is anything in it. */
function fragmentsOf(text: string, parts: readonly Span[]): readonly Span[] {
	const fragments: Span[] = [];
	for (const part of parts) {
		const inside = text.slice(part.start, part.end);
		let from = 0;
		for (const { index, 0: lineBreak } of [...inside.matchAll(LINE_BREAKS), { index: inside.length, 0: '' }]) {
			if (/\S/u.test(inside.slice(from, index))) {
				fragments.push({ start: part.start + from, end: part.start + index });
			}
			from = index + lineBreak.length;
		}
	}
	return fragments;
}

/** Such a gap between fragments is no gap: the annotation goes on in the next line. */
export function isLineBreak(gap: string): boolean {
	const bare = gap.replace(LINE_BREAKS, '');
	return bare.length < gap.length && bare.trim() === '';
}
