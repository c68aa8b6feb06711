import type { ExchangeRecord } from './exchange';
import { FormatError, type Importer, type ImportOptions, type SourceFile } from './format';
import { ATTRIBUTE_PREFIX, GATE_FEATURES, PATH_FEATURE, SUGGESTIONS_SET } from './gateXml';
import type { ImportedAnnotation, ImportedDocument } from './imported';
import { readXml, type XmlHandler, type XmlTag } from './xmlReader';

/** What GATE's own programs find in every text, and the markup that a text had before: of these no annotations are made. */
const STRUCTURE = new Set(['Token', 'SpaceToken', 'Sentence', 'Split']);
const MARKUP_SET = 'Original markups';

export function readGateXml({ complain }: ImportOptions): Importer {
	return async function* (source) {
		for (const file of source.files) {
			yield await readDocument(file, complain);
		}
	};
}

async function readDocument(file: SourceFile, complain: ImportOptions['complain']): Promise<ImportedDocument> {
	const reader = new GateReader(complain);
	await readXml(file, reader);
	if (!reader.isGate) {
		throw new FormatError(
			file.path,
			'no GATE document: the element GateDocument is expected. Is it another XML format?',
		);
	}
	return reader.document(file.path);
}

interface Pending {
	readonly tag: XmlTag;
	readonly set: string;
	readonly place: string;
	readonly features: Map<string, string>;
}

class GateReader implements XmlHandler {
	isGate = false;
	readonly #path: string[] = [];
	readonly #nodes = new Map<string, number>();
	readonly #annotations: Pending[] = [];
	readonly #documentFeatures = new Map<string, string>();
	readonly #unread = new Map<string, number>();
	#text = '';
	#words = '';
	#set = '';
	#feature = '';

	constructor(readonly complain: ImportOptions['complain']) {}

	open(tag: XmlTag, place: string): void {
		const { name, attributes } = tag;
		this.isGate ||= this.#path.length === 0 && name === 'GateDocument';
		this.#path.push(name);
		this.#words = '';
		if (name === 'Node') {
			this.#nodes.set(attributes.get('id') ?? '', this.#text.length);
		} else if (name === 'AnnotationSet') {
			this.#set = attributes.get('Name') ?? '';
		} else if (name === 'Annotation') {
			this.#annotations.push({ tag, set: this.#set, place, features: new Map() });
		}
	}

	text(text: string): void {
		if (this.#path.at(-1) === 'TextWithNodes') {
			this.#text += text;
		} else {
			this.#words += text;
		}
	}

	close({ name }: XmlTag): void {
		this.#path.pop();
		if (name === 'Name') {
			this.#feature = this.#words;
		} else if (name === 'Value') {
			const isOfDocument = this.#path.includes('GateDocumentFeatures');
			(isOfDocument ? this.#documentFeatures : this.#annotations.at(-1)?.features)?.set(this.#feature, this.#words);
		}
	}

	document(place: string): ImportedDocument {
		const annotations = this.#annotations.flatMap((one) => this.#annotationOf(one) ?? []);
		return {
			place,
			name: this.#documentFeatures.get(PATH_FEATURE) ?? place.replace(/(?:\.xml)+$/iu, ''),
			text: this.#text,
			unit: 'utf-16',
			annotations,
			unread: [...this.#unread].map(([type, count]) => `${count} × ${type}`),
		};
	}

	#annotationOf({ tag, set, place, features }: Pending): ImportedAnnotation | undefined {
		const type = tag.attributes.get('Type') ?? '';
		if (STRUCTURE.has(type) || set === MARKUP_SET) {
			const name = set === MARKUP_SET ? MARKUP_SET : type;
			this.#unread.set(name, (this.#unread.get(name) ?? 0) + 1);
			return undefined;
		}
		const start = this.#nodes.get(tag.attributes.get('StartNode') ?? '');
		const end = this.#nodes.get(tag.attributes.get('EndNode') ?? '');
		if (start === undefined || end === undefined) {
			this.complain(place, 'its StartNode or EndNode is not in the text; it is left out');
			return undefined;
		}
		const { model } = Object.fromEntries(features);
		const score = Number(features.get('score') ?? Number.NaN);
		return {
			...recordOf(features, set),
			label: type,
			parts: [{ start, end }],
			...(set === SUGGESTIONS_SET && {
				suggestion: { ...(model !== undefined && { model }), ...(!Number.isNaN(score) && { score }) },
			}),
		};
	}
}

/** Annotators often have a set each: its name is the creator's, where no feature says more. */
function recordOf(
	features: ReadonlyMap<string, string>,
	set: string,
): Omit<ExchangeRecord, 'id'> & { id?: string; entity?: string; value?: string } {
	const { uri, entity, value, note, creator = set, created, modified } = Object.fromEntries(features);
	const attributes = [...features].flatMap(([name, said]) =>
		(GATE_FEATURES as readonly string[]).includes(name)
			? []
			: [{ name: name.startsWith(ATTRIBUTE_PREFIX) ? name.slice(ATTRIBUTE_PREFIX.length) : name, value: said }],
	);
	return {
		...(uri !== undefined && { id: uri }),
		...(entity !== undefined && { entity }),
		...(value !== undefined && { value }),
		...(note !== undefined && { note }),
		...(creator !== '' && creator !== SUGGESTIONS_SET && { creator }),
		...(created !== undefined && { created }),
		...(modified !== undefined && { modified }),
		...(attributes.length > 0 && { attributes }),
	};
}
