/** What a label of `corpus.json` says beside what it is called and how it is drawn. */
import type { Node } from 'jsonc-parser';
import type { AttributeDefinition, LabelDefinition, LabelKind } from './corpusFile';
import type { JsonReader } from './jsonReader';

const ATTRIBUTE_MEMBERS = ['name', 'title', 'values'] as const;

/** A label that another one names, to be looked up when all labels are read. */
export interface LabelReference {
	readonly node: Node;
	readonly name: string;
}

type Details = Pick<LabelDefinition, 'examples' | 'counterExamples' | 'attributes' | 'from' | 'to' | 'overlap'>;
type Members = Readonly<Partial<Record<keyof Details, Node>>>;

export function readLabelDetails(
	reader: JsonReader,
	members: Members,
	kind: LabelKind,
	references: LabelReference[],
): Details {
	const examples = readTexts(reader, members.examples);
	const counterExamples = readTexts(reader, members.counterExamples);
	const attributes = readAttributes(reader, members.attributes);
	const ends = {
		from: readEnd(reader, members.from, kind, references),
		to: readEnd(reader, members.to, kind, references),
	};
	const overlap = readOverlap(reader, members.overlap, kind);
	return {
		...(examples.length > 0 && { examples }),
		...(counterExamples.length > 0 && { counterExamples }),
		...(attributes.length > 0 && { attributes }),
		...(ends.from.length > 0 && { from: ends.from }),
		...(ends.to.length > 0 && { to: ends.to }),
		...(overlap !== undefined && { overlap }),
	};
}

/** Warns of references to labels that there aren't. */
export function checkLabelNames(
	reader: JsonReader,
	references: readonly LabelReference[],
	names: ReadonlySet<string>,
): void {
	for (const { node, name } of references) {
		if (!names.has(name)) {
			reader.warn(node, `There is no label “${name}” in this corpus.`);
		}
	}
}

function readTexts(reader: JsonReader, node: Node | undefined): readonly string[] {
	return (reader.elements(node) ?? []).flatMap((element) => {
		const text = reader.string(element)?.trim();
		return text ? [text] : [];
	});
}

function readAttributes(reader: JsonReader, node: Node | undefined): readonly AttributeDefinition[] {
	const found = new Map<string, AttributeDefinition>();
	for (const element of reader.elements(node) ?? []) {
		if (element.type !== 'object') {
			reader.error(
				element,
				'An attribute in braces is expected here: { "name": "certainty", "values": ["low", "high"] }.',
			);
			continue;
		}
		const members = reader.members(element, ATTRIBUTE_MEMBERS);
		const name = reader.string(members.name)?.trim();
		if (!name) {
			reader.error(members.name ?? element, 'An attribute needs a name.');
			continue;
		}
		if (found.has(name)) {
			reader.error(members.name!, `The attribute “${name}” is listed twice. The first one counts.`);
			continue;
		}
		const values = readTexts(reader, members.values);
		const title = reader.string(members.title)?.trim();
		found.set(name, { name, title: title || name, ...(values.length > 0 && { values }) });
	}
	return [...found.values()];
}

function readEnd(
	reader: JsonReader,
	node: Node | undefined,
	kind: LabelKind,
	references: LabelReference[],
): readonly string[] {
	if (node && kind !== 'relation') {
		reader.warn(node, 'Only a label of the kind “relation” has ends.');
		return [];
	}
	return (reader.elements(node) ?? []).flatMap((element) => {
		const name = reader.string(element);
		if (name === undefined) {
			return [];
		}
		references.push({ node: element, name });
		return [name];
	});
}

function readOverlap(reader: JsonReader, node: Node | undefined, kind: LabelKind): boolean | undefined {
	if (!node) {
		return undefined;
	}
	if (typeof node.value !== 'boolean') {
		return reader.error(node, 'true or false is expected here.');
	}
	if (kind === 'document' || kind === 'relation') {
		reader.warn(node, `A label of the kind “${kind}” stands on no passage, so nothing overlaps it.`);
		return undefined;
	}
	return node.value;
}
