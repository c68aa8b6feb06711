import { FormatError, type Importer, type ImportOptions, type SourceFile } from './format';
import type { ExchangeRelation } from './exchange';
import type { Imported, ImportedAnnotation, ImportedDocument, ImportedPart } from './imported';
import { readXml, type XmlHandler, type XmlTag } from './xmlReader';

/** Reads the text and the names in it, from anybody's TEI; anchors, spans and relations as we write them. */
export function readTei({ complain }: ImportOptions): Importer {
	return async function* (source) {
		for (const file of source.files) {
			yield await readDocument(file, complain);
		}
	};
}

async function readDocument(file: SourceFile, complain: ImportOptions['complain']): Promise<ImportedDocument> {
	const reader = new TeiReader(complain);
	await readXml(file, reader);
	if (!reader.isTei) {
		throw new FormatError(file.path, 'no TEI: the element TEI is expected. Is it another XML format?');
	}
	return reader.document(file.path);
}

/** Elements that are annotations, and their labels where nothing else tells one. */
const LABELS: ReadonlyMap<string, string> = new Map([
	['persName', 'PER'],
	['placeName', 'LOC'],
	['geogName', 'LOC'],
	['settlement', 'LOC'],
	['region', 'LOC'],
	['country', 'LOC'],
	['orgName', 'ORG'],
	['name', 'MISC'],
	['rs', 'MISC'],
	['date', 'DATE'],
	['time', 'TIME'],
]);
/** Types of `name` and `rs` that others write. */
const TYPES: ReadonlyMap<string, string> = new Map([
	['person', 'PER'],
	['place', 'LOC'],
	['org', 'ORG'],
	['organization', 'ORG'],
]);
/** Where each begins, a line does, in texts that were made for reading. */
const BLOCKS = new Set([
	'p',
	'head',
	'ab',
	'l',
	'lg',
	'div',
	'item',
	'list',
	'lb',
	'row',
	'table',
	'sp',
	'speaker',
	'quote',
]);

interface Pending {
	readonly tag: XmlTag;
	readonly place: string;
	readonly label: string;
	readonly start: number;
	end: number;
}

class TeiReader implements XmlHandler {
	isTei = false;
	readonly #path: string[] = [];
	readonly #open: (Pending | undefined)[] = [];
	readonly #inline: Pending[] = [];
	readonly #spans: { readonly tag: XmlTag; readonly place: string }[] = [];
	readonly #relations: { readonly tag: XmlTag; readonly place: string }[] = [];
	readonly #anchors = new Map<string, number>();
	/** Labels, people and what notes are about, by `xml:id`. */
	readonly #labels = new Map<string, string>();
	readonly #people = new Map<string, string>();
	readonly #notes = new Map<string, string>();
	#lastId = '';
	#words = '';
	#text = '';
	#isNewLine = false;
	#title: string | undefined;
	#noteOf: string | undefined;

	constructor(readonly complain: ImportOptions['complain']) {}

	open(tag: XmlTag, place: string): void {
		const { name, attributes } = tag;
		this.isTei ||= this.#path.length === 0 && (name === 'TEI' || name === 'teiCorpus' || name === 'TEI.2');
		const isInText = this.#isInText();
		this.#path.push(name);
		this.#words = '';
		this.#open.push(undefined);
		if (name === 'category' || name === 'respStmt' || name === 'interp') {
			this.#lastId = attributes.get('id') ?? '';
		} else if (name === 'note') {
			this.#noteOf = attributes.get('target')?.replace(/^#/u, '');
		} else if (name === 'span' && attributes.has('from')) {
			this.#spans.push({ tag, place });
		} else if (name === 'relation') {
			this.#relations.push({ tag, place });
		} else if (isInText && name === 'anchor') {
			this.#anchors.set(attributes.get('id') ?? '', this.#text.length);
		} else if (isInText) {
			this.#isNewLine ||= BLOCKS.has(name) && this.#text !== '';
			const label = this.#labelOf(tag);
			if (label !== undefined) {
				this.#beginLine();
				const one = { tag, place, label, start: this.#text.length, end: this.#text.length };
				this.#inline.push(one);
				this.#open[this.#open.length - 1] = one;
			}
		}
	}

	text(text: string): void {
		this.#words += text;
		if (this.#isInText() && !this.#path.includes('note')) {
			if (text.trim() !== '') {
				this.#beginLine();
			}
			this.#text += text;
		}
	}

	close({ name }: XmlTag): void {
		const one = this.#open.pop();
		if (one) {
			one.end = this.#text.length;
		}
		this.#path.pop();
		const words = this.#words.trim();
		const parent = this.#path.at(-1);
		if (name === 'catDesc' || name === 'interp') {
			this.#labels.set(this.#lastId, words);
		} else if (name === 'name' && parent === 'respStmt') {
			this.#people.set(this.#lastId, words);
		} else if (name === 'note' && this.#noteOf !== undefined && !this.#isInText()) {
			this.#notes.set(this.#noteOf, this.#words);
		} else if (name === 'title' && parent === 'titleStmt') {
			this.#title ??= words;
		} else if (BLOCKS.has(name) && this.#isInText()) {
			this.#isNewLine = this.#text !== '';
		}
	}

	document(place: string): ImportedDocument {
		const tags = new Map([...this.#inline, ...this.#spans].map(({ tag }) => [tag.attributes.get('id'), tag]));
		const inline = this.#inline.flatMap((one): ImportedAnnotation[] =>
			one.end > one.start
				? [{ ...this.#said(one.tag), label: one.label, parts: [{ start: one.start, end: one.end }] }]
				: [],
		);
		const stem = place.replace(/\.[^./]*$/u, '');
		return {
			place,
			// The title is a path in our own files.
			name: this.#title !== undefined && /\.\w+$/u.test(this.#title) ? this.#title : stem,
			text: this.#text,
			unit: 'utf-16',
			annotations: [...inline, ...this.#spanned()],
			relations: this.#relations.flatMap(({ tag, place: at }) => this.#relation(tag, at, tags) ?? []),
		};
	}

	#isInText(): boolean {
		return this.#path.includes('text');
	}

	/** Between two blocks that were made for reading stands a line's end, however they are indented. */
	#beginLine(): void {
		if (this.#isNewLine && !/\n\s*$/u.test(this.#text)) {
			this.#text += '\n';
		}
		this.#isNewLine = false;
	}

	/** Undefined: the element is no annotation. */
	#labelOf({ name, attributes }: XmlTag): string | undefined {
		const told = this.#labels.get(attributes.get('ana')?.replace(/^#/u, '') ?? '');
		if (told !== undefined) {
			return told;
		}
		const type = attributes.get('type');
		const own = LABELS.get(name);
		if (own === undefined) {
			return name === 'seg' ? type : undefined;
		}
		return name === 'name' || name === 'rs' ? (TYPES.get(type ?? '') ?? type ?? own) : own;
	}

	#said({ attributes }: XmlTag): Pick<ImportedAnnotation, 'id' | 'entity' | 'value' | 'note' | 'creator'> {
		const xmlId = attributes.get('id');
		const id = attributes.get('corresp') ?? xmlId;
		const reference = attributes.get('sameAs') ?? attributes.get('ref') ?? attributes.get('key');
		const value = ['when', 'when-iso', 'dur', 'dur-iso', 'n'].map((name) => attributes.get(name)).find(Boolean);
		const note = xmlId === undefined ? undefined : this.#notes.get(xmlId);
		const creator = this.#people.get(attributes.get('resp')?.replace(/^#/u, '') ?? '');
		return {
			...(id !== undefined && { id }),
			...(reference !== undefined && { entity: entityOf(reference) }),
			...(value !== undefined && { value }),
			...(note !== undefined && { note }),
			...(creator !== undefined && { creator }),
		};
	}

	/** Spans that go on in others are one annotation. */
	#spanned(): readonly ImportedAnnotation[] {
		const byId = new Map(this.#spans.map((one) => [one.tag.attributes.get('id') ?? '', one]));
		return this.#spans.flatMap(({ tag, place }) => {
			if (tag.attributes.has('prev')) {
				return [];
			}
			const parts: ImportedPart[] = [];
			const seen = new Set<XmlTag>();
			for (let next: XmlTag | undefined = tag; next && !seen.has(next);) {
				seen.add(next);
				const attributes: ReadonlyMap<string, string> = next.attributes;
				const end = attributes.get('to') ?? attributes.get('from');
				const [from, to] = [attributes.get('from'), end].map((id) => this.#anchors.get(id?.replace(/^#/u, '') ?? ''));
				if (from === undefined || to === undefined) {
					this.complain(place, 'the anchor that it names is not in the text; the annotation is left out');
					return [];
				}
				parts.push({ start: from, end: to });
				next = byId.get(attributes.get('next')?.replace(/^#/u, '') ?? '')?.tag;
			}
			const label =
				this.#labels.get(tag.attributes.get('ana')?.replace(/^#/u, '') ?? '') ?? tag.attributes.get('type') ?? 'span';
			return [{ ...this.#said(tag), label, parts }];
		});
	}

	#relation(
		tag: XmlTag,
		place: string,
		tags: ReadonlyMap<string | undefined, XmlTag>,
	): Imported<ExchangeRelation> | undefined {
		const { attributes } = tag;
		const end = (name: string): string | undefined => {
			const id = attributes.get(name)?.replace(/^#/u, '');
			return tags.has(id) ? this.#said(tags.get(id)!).id : undefined;
		};
		const [from, to] = [end('active'), end('passive')];
		if (from === undefined || to === undefined) {
			this.complain(place, 'an annotation that the relation names is not in the text; it is left out');
			return undefined;
		}
		const label =
			this.#labels.get(attributes.get('ana')?.replace(/^#/u, '') ?? '') ?? attributes.get('name') ?? 'relation';
		const { entity: _, value: __, ...said } = this.#said(tag);
		return { ...said, label, from, to };
	}
}

/** `#lan-1` is an id of the corpus; what else stands there stays as it is. */
function entityOf(reference: string): string {
	if (!reference.startsWith('#')) {
		return reference;
	}
	try {
		return decodeURIComponent(reference.slice(1));
	} catch {
		return reference.slice(1);
	}
}
