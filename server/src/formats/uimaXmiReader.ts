import type { FeatureStructure } from './casModel';
import { documentOfCas } from './casReading';
import { FormatError, type Importer, type ImportOptions, type SourceFile } from './format';
import type { ImportedDocument } from './imported';
import { readXml, type XmlTag } from './xmlReader';

const XMI = 'http://www.omg.org/XMI';

/** Which features of which types are words and numbers; what else stands in an attribute refers to other structures. */
type Primitives = ReadonlySet<string>;

/** Reads XMI files; a type system beside them tells what in other people's types is a reference. */
export function readXmi({ complain }: ImportOptions): Importer {
	return async function* (source) {
		let primitives: Primitives | undefined;
		const cas: SourceFile[] = [];
		for (const file of source.files) {
			const features = /\.xml$/iu.test(file.path) ? await typeSystemIn(file) : undefined;
			if (features) {
				primitives = new Set([...(primitives ?? []), ...features]);
			} else {
				cas.push(file);
			}
		}
		for (const file of cas) {
			yield await readCas(file, primitives, complain);
		}
	};
}

/** `type:feature` of each with a primitive range; undefined where the file is something else. */
async function typeSystemIn(file: SourceFile): Promise<readonly string[] | undefined> {
	const found: string[] = [];
	const path: string[] = [];
	let isTypeSystem = false;
	let words = '';
	let feature = '';
	await readXml(file, {
		open({ name }) {
			isTypeSystem ||= path.length === 0 && name === 'typeSystemDescription';
			path.push(name);
			words = '';
		},
		text(text) {
			words += text;
		},
		close({ name }) {
			path.pop();
			if (name === 'name' && path.at(-1) === 'featureDescription') {
				feature = words.trim();
			} else if (
				name === 'rangeTypeName' &&
				/^uima\.cas\.(?:String|Integer|Long|Short|Byte|Float|Double|Boolean)$/u.test(words.trim())
			) {
				found.push(feature);
			}
		},
	});
	return isTypeSystem ? found : undefined;
}

interface RawStructure {
	readonly id: number;
	readonly type: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Strings in arrays stand in elements. */
	readonly children: [string, string][];
}

async function readCas(
	file: SourceFile,
	primitives: Primitives | undefined,
	complain: ImportOptions['complain'],
): Promise<ImportedDocument> {
	const raw: RawStructure[] = [];
	let sofa: ReadonlyMap<string, string> | undefined;
	let depth = 0;
	let words = '';
	let isXmi = false;
	await readXml(file, {
		open(tag, place) {
			words = '';
			if (depth++ === 0) {
				isXmi = tag.namespace === XMI;
			}
			if (depth !== 2 || !isXmi) {
				return;
			}
			const type = typeOf(tag);
			if (type === 'uima.cas.Sofa') {
				// Of a text in several views the first one is read.
				sofa = sofa?.has('sofaString') ? sofa : tag.attributes;
			} else if (type !== 'uima.cas.View' && type !== 'uima.cas.NULL') {
				const id = Number(tag.attributes.get('id') ?? Number.NaN);
				if (Number.isNaN(id)) {
					complain(place, 'it has no xmi:id; it is left out');
				} else {
					raw.push({ id, type, attributes: tag.attributes, children: [] });
				}
			}
		},
		text(text) {
			words += text;
		},
		close({ name }) {
			if (--depth === 2) {
				raw.at(-1)?.children.push([name, words]);
			}
		},
	});
	if (!isXmi) {
		throw new FormatError(file.path, 'no UIMA CAS: the element xmi:XMI is expected. Is it another XML format?');
	}
	if (!sofa?.has('sofaString')) {
		complain(file.path, 'no text in it ("sofaString"); its annotations are looked for by their offsets alone');
	}
	const ids = new Set(raw.map(({ id }) => id));
	const sofaId = sofa?.get('id');
	const structures = raw
		.filter(({ attributes }) => [undefined, sofaId].includes(attributes.get('sofa')))
		.map((one) => structureOf(one, ids, primitives));
	return documentOfCas(file.path, file.path.replace(/\.[^./]*$/u, ''), sofa?.get('sofaString'), structures);
}

/** `http:///corpus.ecore` and `Span` are `corpus.Span`. */
function typeOf({ namespace, name }: XmlTag): string {
	const packageName = /^http:\/{3}(.*)\.ecore$/u.exec(namespace)?.[1]?.replaceAll('/', '.') ?? namespace;
	return packageName === 'noNamespace' ? name : `${packageName}.${name}`;
}

/** Features of ours, and those by which DKPro Core and INCEpTION relate annotations. */
const REFERENCES = new Set(['source', 'target', 'Governor', 'Dependent', 'on', 'answers']);
const LISTS = new Set(['parts', 'attributes']);

function structureOf(
	{ id, type, attributes, children }: RawStructure,
	ids: ReadonlySet<number>,
	primitives: Primitives | undefined,
): FeatureStructure {
	const values: Record<string, string | number> = {};
	const references: Record<string, number> = {};
	const lists: Record<string, readonly number[]> = {};
	const isOurs = type.startsWith('corpus.');
	for (const [feature, value] of [...attributes, ...children]) {
		if (feature === 'id' || feature === 'sofa') {
			continue;
		}
		const numbers = value.split(' ').map(Number);
		const areIds = numbers.every((number) => ids.has(number));
		if (feature === 'begin' || feature === 'end' || (isOurs && feature === 'score')) {
			values[feature] = Number(value);
		} else if (REFERENCES.has(feature) && areIds && numbers.length === 1) {
			references[feature] = numbers[0]!;
		} else if (isOurs && LISTS.has(feature)) {
			lists[feature] = numbers;
		} else if (isOurs || (primitives ? primitives.has(feature) : !areIds)) {
			// Without a type system, a number that is somebody's id is taken for a reference.
			values[feature] = value;
		}
	}
	return { id, type, values, references, lists };
}
