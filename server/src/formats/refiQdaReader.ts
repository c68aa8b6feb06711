import { DecodeUTF8, strFromU8 } from 'fflate';
import { CodePointIndex } from '../annotations/codePointIndex';
import type { Importer, ImportOptions } from './format';
import type { ExchangeRelation } from './exchange';
import type { Imported, ImportedAnnotation, ImportedDocument, ImportedPart } from './imported';
import { openQdpx } from './qdpxFile';
import { QDE } from './refiQda';
import { type XmlHandler, XmlReader, type XmlTag } from './xmlReader';

/** Reads projects: their texts, also those of PDF files, and what is coded in them. */
export function readRefiQda({ complain }: ImportOptions): Importer {
	return async function* (source) {
		for (const file of source.files) {
			const { project, texts } = await openQdpx(file, QDE);
			const place = `${file.path}/${QDE}`;
			const index = new IndexReader();
			for (const _ of fed(project(), new XmlReader(place, index))) {
				// Links stand behind all that they link.
			}
			const reader = new SourcesReader(index, texts, complain);
			for (const _ of fed(project(), new XmlReader(place, reader))) {
				yield* reader.documents.splice(0);
			}
		}
	};
}

/** Bytes that the reader is fed with at once. */
const PIECE = 1 << 16;

/** Feeds the reader, and stops behind each piece. */
function* fed(parts: Iterable<Uint8Array>, reader: XmlReader): Generator<undefined> {
	let isBegun = false;
	const decoder = new DecodeUTF8((text) => {
		reader.write(isBegun ? text : text.replace(/^\uFEFF/u, ''));
		isBegun ||= text !== '';
	});
	for (const bytes of parts) {
		for (let at = 0; at < bytes.length; at += PIECE) {
			decoder.push(bytes.subarray(at, at + PIECE));
			yield undefined;
		}
	}
	decoder.push(new Uint8Array(), true);
	reader.end();
	yield undefined;
}

/** What stands before and behind the sources: people, codes and links. */
class IndexReader implements XmlHandler {
	readonly users = new Map<string, string>();
	/** Each with those in which it stands, the outermost first. */
	readonly #codes = new Map<string, readonly string[]>();
	/** By the selection in which they begin. */
	readonly links = new Map<string, Imported<ExchangeRelation>[]>();
	/** How many codes have a name. */
	readonly #names = new Map<string, number>();
	/** Codes that are open: they stand in each other. */
	readonly #parents: string[] = [];

	open({ name, attributes }: XmlTag): void {
		const guid = guidIn(attributes.get('guid'));
		const title = attributes.get('name') ?? '';
		if (name === 'User') {
			this.users.set(guid, title || (attributes.get('id') ?? guid));
		} else if (name === 'Code') {
			this.#parents.push(title);
			this.#codes.set(guid, [...this.#parents]);
			this.#names.set(title, (this.#names.get(title) ?? 0) + 1);
		} else if (name === 'Link') {
			const [from, to] = [guidIn(attributes.get('originGUID')), guidIn(attributes.get('targetGUID'))];
			const link = { id: uriOf(guid), label: title || 'link', from: uriOf(from), to: uriOf(to) };
			this.links.set(from, [...(this.links.get(from) ?? []), link]);
		}
	}

	close({ name }: XmlTag): void {
		if (name === 'Code') {
			this.#parents.pop();
		}
	}

	/** The code's name; where others have it too, with those in which it stands. */
	labelOf(code: string): string {
		const path = this.#codes.get(code) ?? [code || 'code'];
		const name = path.at(-1)!;
		return (this.#names.get(name) ?? 0) > 1 ? path.join('/') : name;
	}
}

interface Selection {
	readonly tag: XmlTag;
	readonly codings: { readonly tag: XmlTag; code: string }[];
	note?: string;
}

interface OpenSource {
	readonly tag: XmlTag;
	/** Of a text in a PDF file, that file's name. */
	readonly name: string;
	readonly place: string;
	text: string | undefined;
	readonly selections: Selection[];
	readonly codings: { readonly tag: XmlTag; code: string }[];
}

class SourcesReader implements XmlHandler {
	readonly documents: ImportedDocument[] = [];
	readonly #index: IndexReader;
	readonly #texts: ReadonlyMap<string, Uint8Array>;
	readonly #path: XmlTag[] = [];
	#source: OpenSource | undefined;
	#selection: Selection | undefined;
	#words = '';

	constructor(
		index: IndexReader,
		texts: ReadonlyMap<string, Uint8Array>,
		readonly complain: ImportOptions['complain'],
	) {
		this.#index = index;
		this.#texts = texts;
	}

	open(tag: XmlTag, place: string): void {
		const { name, attributes } = tag;
		const parent = this.#path.at(-1);
		this.#path.push(tag);
		this.#words = '';
		if (name === 'TextSource' || (name === 'Representation' && parent?.name === 'PDFSource')) {
			const title = (name === 'Representation' ? parent : tag)?.attributes.get('name') ?? '';
			this.#source = { tag, name: title, place, text: this.#textOf(tag, place), selections: [], codings: [] };
		} else if (name === 'PlainTextSelection' && this.#source) {
			this.#selection = { tag, codings: [] };
			this.#source.selections.push(this.#selection);
		} else if (name === 'Coding') {
			(this.#selection ?? this.#source)?.codings.push({ tag, code: '' });
		} else if (name === 'CodeRef' && parent?.name === 'Coding') {
			const coding = (this.#selection ?? this.#source)?.codings.at(-1);
			if (coding) {
				coding.code = guidIn(attributes.get('targetGUID'));
			}
		}
	}

	text(text: string): void {
		this.#words += text;
	}

	close({ name }: XmlTag): void {
		const tag = this.#path.pop();
		if (name === 'Description' && this.#path.at(-1)?.name === 'PlainTextSelection' && this.#selection) {
			this.#selection.note = this.#words;
		} else if (name === 'PlainTextContent' && this.#source) {
			this.#source.text = this.#words;
		} else if (name === 'PlainTextSelection') {
			this.#selection = undefined;
		} else if (this.#source && tag === this.#source.tag) {
			this.documents.push(this.#documentOf(this.#source));
			this.#source = undefined;
		}
	}

	#textOf({ attributes }: XmlTag, place: string): string | undefined {
		const path = attributes.get('plainTextPath');
		if (path === undefined) {
			return undefined;
		}
		const bytes = this.#texts.get(path.replace(/^.*\//u, '').toLowerCase());
		if (!bytes) {
			this.complain(
				place,
				`the text ${path} is not in the zip file; its selections are looked for by their offsets alone`,
			);
		}
		return bytes && strFromU8(bytes).replace(/^\uFEFF/u, '');
	}

	#documentOf({ name, place, text, selections, codings }: OpenSource): ImportedDocument {
		const named = text === undefined ? undefined : new NamedSelections(text, selections);
		return {
			place,
			...(name !== '' && { name }),
			...(text !== undefined && { text }),
			unit: 'code-points',
			annotations: selections.flatMap((one) => this.#annotations(one, named, place)),
			relations: selections.flatMap(({ tag }) => this.#index.links.get(guidIn(tag.attributes.get('guid'))) ?? []),
			labels: codings.map(({ tag, code }) => ({
				...this.#madeBy(tag),
				id: uriOf(guidIn(tag.attributes.get('guid'))),
				label: this.#index.labelOf(code),
			})),
		};
	}

	/** One for each code on the selection. */
	#annotations(
		{ tag, codings, note }: Selection,
		named: NamedSelections | undefined,
		place: string,
	): readonly ImportedAnnotation[] {
		const { attributes } = tag;
		const { start, end } = placeOf(tag);
		if (!Number.isInteger(start) || !Number.isInteger(end)) {
			this.complain(place, 'a selection without startPosition or endPosition; it is left out');
			return [];
		}
		const part: ImportedPart = named?.partOf(tag) ?? { start, end };
		const modified = attributes.get('modifiedDateTime');
		return codings.map(({ tag: coding, code }, i) => ({
			id: uriOf(guidIn((i === 0 ? tag : coding).attributes.get('guid'))),
			label: this.#index.labelOf(code),
			parts: [part],
			...this.#madeBy(tag),
			...this.#madeBy(coding),
			...(modified !== undefined && { modified }),
			...(note !== undefined && { note }),
		}));
	}

	#madeBy({ attributes }: XmlTag): Pick<ImportedAnnotation, 'creator' | 'created'> {
		const creator = this.#index.users.get(guidIn(attributes.get('creatingUser')));
		const created = attributes.get('creationDateTime');
		return { ...(creator !== undefined && { creator }), ...(created !== undefined && { created }) };
	}
}

function placeOf({ attributes }: XmlTag): { readonly start: number; readonly end: number } {
	return { start: Number(attributes.get('startPosition')), end: Number(attributes.get('endPosition')) };
}

/** Selections of a text, of which many programs make their text the name: that tells whether their ends are inclusive. */
class NamedSelections {
	readonly #text: string;
	readonly #index: CodePointIndex;
	/** 1 where the end is the last character's place. */
	readonly #more: 0 | 1;

	constructor(text: string, selections: readonly Selection[]) {
		this.#text = text;
		this.#index = new CodePointIndex(text);
		const votes = ([0, 1] as const).map(
			(more) => selections.filter(({ tag }) => this.#quote(tag, more) !== undefined).length,
		);
		this.#more = votes[1]! > votes[0]! ? 1 : 0;
	}

	partOf(tag: XmlTag): ImportedPart {
		const { start, end } = placeOf(tag);
		const quote = this.#quote(tag, this.#more);
		return { start, end: end + this.#more, ...(quote !== undefined && { quote }) };
	}

	/** The selection's name where it is the text there, in code points or in UTF-16. */
	#quote(tag: XmlTag, more: 0 | 1): string | undefined {
		const name = tag.attributes.get('name');
		const { start, end } = placeOf(tag);
		const inPoints = this.#text.slice(this.#index.offsetOf(start), this.#index.offsetOf(end + more));
		return name && [inPoints, this.#text.slice(start, end + more)].includes(name) ? name : undefined;
	}
}

function guidIn(value = ''): string {
	return value.replace(/[{}]/gu, '').toLowerCase();
}

function uriOf(guid: string): string {
	return `urn:uuid:${guid}`;
}
