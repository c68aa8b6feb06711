/** `corpus.json`: what a corpus says of itself. */
import type { Node } from 'jsonc-parser';
import { BUILT_IN_LABEL_DEFINITIONS } from './builtInLabels';
import { FIXED_KEYS, LABEL_KEY } from './fixedKeys';
import {
	type PatternDate,
	readDocumentDates,
	readPatterns,
	readRecords,
	type RecordsConfiguration,
} from './documentMembers';
import { JsonReader } from './jsonReader';
import { checkLabelNames, readLabelDetails, type LabelReference } from './labelDetails';

/** What a label is put on: a name, a time, any passage, a whole document, or two annotations that it relates. */
export type LabelKind = 'entity' | 'time' | 'passage' | 'document' | 'relation';

export interface LabelDefinition {
	readonly name: string;
	readonly title: string;
	readonly kind: LabelKind;
	/** `#rrggbb` */
	readonly color?: string;
	/** The one key that tags with it in annotation mode: a letter from a to z or a digit, and none of the `FIXED_KEYS`. */
	readonly key?: string;
	/** The guideline: when to use it. */
	readonly description?: string;
	/** Texts that it is right for, and texts that look as if it were. */
	readonly examples?: readonly string[];
	readonly counterExamples?: readonly string[];
	/** What may be said of an annotation with it, beside the label. */
	readonly attributes?: readonly AttributeDefinition[];
	/** Of a relation: the labels of the annotations in which it begins and ends; undefined: any. */
	readonly from?: readonly string[];
	readonly to?: readonly string[];
	/** Whether its tags may overlap others of its kind by the same person; without it, names and times may not, and passages may. */
	readonly overlap?: boolean;
}

export interface AttributeDefinition {
	readonly name: string;
	readonly title: string;
	/** The values to choose from; undefined: any text. */
	readonly values?: readonly string[];
}

/** The label is put on a passage of a text. */
export function isPassageLabel({ kind }: Pick<LabelDefinition, 'kind'>): boolean {
	return kind !== 'document' && kind !== 'relation';
}

export interface CorpusConfiguration {
	readonly name?: string;
	/** Glob patterns from the corpus's root. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
	readonly languages?: readonly string[];
	/** When documents were written, by patterns on their paths; the first pattern that a document matches counts. */
	readonly documentDates?: readonly PatternDate[];
	/** Files of which each line is a document. */
	readonly records?: RecordsConfiguration;
	/** A file with the things of a knowledge base, by its path from the corpus's root. */
	readonly knowledgeBase?: string;
	/** The corpus's labels in its own order, then the built-in ones that it doesn't list. */
	readonly labels: readonly LabelDefinition[];
}

/** A mistake in `corpus.json` at its place. */
export interface ConfigurationProblem {
	/** UTF-16 offsets in the file's text. */
	readonly start: number;
	readonly end: number;
	readonly message: string;
	/** `warning`: the file says all that it means to, but for this part, which has no effect. */
	readonly severity: 'error' | 'warning';
}

/** What holds where there is no `corpus.json`. */
export const DEFAULT_CONFIGURATION: CorpusConfiguration = {
	include: ['**/*.txt'],
	exclude: [],
	labels: BUILT_IN_LABEL_DEFINITIONS,
};

export const CORPUS_MEMBERS = [
	'$schema',
	'name',
	'include',
	'exclude',
	'languages',
	'documentDates',
	'records',
	'knowledgeBase',
	'labels',
] as const;
export const LABEL_MEMBERS = [
	'name',
	'title',
	'kind',
	'color',
	'key',
	'description',
	'examples',
	'counterExamples',
	'attributes',
	'from',
	'to',
	'overlap',
] as const;
export const LABEL_KINDS: readonly LabelKind[] = ['entity', 'time', 'passage', 'document', 'relation'];

/**
 * Reads `corpus.json`. The configuration holds what could be read, with the default for the rest; where one of the
 * problems is an error, whoever has an earlier good one keeps that in force.
 */
export function parseCorpusFile(text: string): {
	configuration: CorpusConfiguration;
	problems: readonly ConfigurationProblem[];
	/** Where the knowledge base is named: a UTF-16 offset. */
	knowledgeBaseAt?: number;
} {
	const reader = new JsonReader();
	const root = reader.parse(text);
	if (root?.type !== 'object') {
		if (root) {
			reader.error(root, 'An object in braces is expected here.');
		}
		return { configuration: DEFAULT_CONFIGURATION, problems: reader.problems };
	}
	const members = reader.members(root, CORPUS_MEMBERS);
	const name = reader.string(members.name);
	const include = readPatterns(reader, members.include);
	if (members.include?.children?.length === 0) {
		reader.error(members.include, 'Without a pattern the corpus has no documents. The default is ["**/*.txt"].');
	}
	const exclude = readPatterns(reader, members.exclude);
	const languages = readLanguages(reader, members.languages);
	const documentDates = readDocumentDates(reader, members.documentDates);
	const records = readRecords(reader, members.records);
	const knowledgeBase = readKnowledgeBase(reader, members.knowledgeBase);
	const labels = readLabels(reader, members.labels);
	const configuration: CorpusConfiguration = {
		...(name !== undefined && name.trim() !== '' ? { name } : {}),
		include: include?.length ? include : DEFAULT_CONFIGURATION.include,
		exclude: exclude ?? DEFAULT_CONFIGURATION.exclude,
		...(languages?.length ? { languages } : {}),
		...(documentDates.length > 0 ? { documentDates } : {}),
		...(records ? { records } : {}),
		...(knowledgeBase !== undefined ? { knowledgeBase } : {}),
		labels,
	};
	return {
		configuration,
		problems: reader.problems.sort((a, b) => a.start - b.start),
		...(knowledgeBase !== undefined && { knowledgeBaseAt: members.knowledgeBase!.offset }),
	};
}

function readLanguages(reader: JsonReader, node: Node | undefined): readonly string[] | undefined {
	return reader.elements(node)?.flatMap((element) => {
		const tag = reader.string(element);
		if (tag === undefined) {
			return [];
		}
		const language = /^([a-z]{2,3})(?:-[a-z0-9]{1,8})*$/iu.exec(tag)?.[1]?.toLowerCase();
		if (language === undefined) {
			reader.error(element, 'A language tag is expected here: "vi", "en", "ru" …');
		} else if (!isLanguage(language)) {
			reader.warn(element, `There is no language “${language}”: Vietnamese is "vi", English "en", Russian "ru".`);
		}
		return language === undefined ? [] : [language];
	});
}

/** Of two letters all that mean a language are known; of three there are thousands, most of them known to few programs. */
function isLanguage(tag: string): boolean {
	return tag.length > 2 || new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
}

function readKnowledgeBase(reader: JsonReader, node: Node | undefined): string | undefined {
	const path = reader.string(node);
	if (!node || path === undefined) {
		return undefined;
	}
	if (!/\.(?:tsv|jsonl)$/iu.test(path)) {
		return reader.error(node, 'A file with columns (.tsv) or with an object a line (.jsonl) is expected here.');
	}
	return /^(?:\/|[A-Za-z]:)|\\/u.test(path) || path.split('/').includes('..')
		? reader.error(node, "The file lies in the corpus's folder; folders are parted by forward slashes.")
		: path.replace(/^(?:\.\/)+/u, '');
}

/** The listed labels, then the built-in ones that aren't listed. A listed label's key is taken from a built-in one. */
function readLabels(reader: JsonReader, node: Node | undefined): readonly LabelDefinition[] {
	const names = new Set<string>();
	const keys = new Map<string, string>();
	const references: LabelReference[] = [];
	const listed: LabelDefinition[] = [];
	for (const element of reader.elements(node) ?? []) {
		const label = readLabel(reader, element, names, keys, references);
		if (label) {
			listed.push(label);
		}
	}
	checkLabelNames(reader, references, new Set([...names, ...BUILT_IN_LABEL_DEFINITIONS.map(({ name }) => name)]));
	const rest = BUILT_IN_LABEL_DEFINITIONS.filter(({ name }) => !names.has(name)).map((label) =>
		withoutTakenKey(label, keys),
	);
	return [
		...listed.map((label) => (keys.get(label.key ?? '') === label.name ? label : withoutTakenKey(label, keys))),
		...rest,
	];
}

function withoutTakenKey(label: LabelDefinition, keys: ReadonlyMap<string, string>): LabelDefinition {
	if (label.key === undefined || !keys.has(label.key)) {
		return label;
	}
	const { key: _, ...rest } = label;
	return rest;
}

function readLabel(
	reader: JsonReader,
	node: Node,
	names: Set<string>,
	keys: Map<string, string>,
	references: LabelReference[],
): LabelDefinition | undefined {
	if (node.type !== 'object') {
		return reader.error(node, 'A label in braces is expected here: { "name": "claim", "title": "Claim" }.');
	}
	const members = reader.members(node, LABEL_MEMBERS);
	if (!members.name) {
		return reader.error(node, 'A label needs a name.');
	}
	const name = reader.string(members.name);
	if (name === undefined) {
		return undefined;
	}
	if (!/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*$/u.test(name)) {
		return reader.error(
			members.name,
			"A label's name has letters, digits, and _ . : - inside it, and no spaces. What people read is its title.",
		);
	}
	if (names.has(name)) {
		return reader.error(members.name, `The label “${name}” is listed twice. The first one counts.`);
	}
	names.add(name);
	const builtIn = BUILT_IN_LABEL_DEFINITIONS.find((label) => label.name === name);
	const title = reader.string(members.title);
	const color = readColor(reader, members.color) ?? builtIn?.color;
	const key = readKey(reader, members.key, name, keys) ?? builtIn?.key;
	const description = reader.string(members.description) ?? builtIn?.description;
	const kind = readKind(reader, members.kind, builtIn);
	return {
		name,
		title: title !== undefined && title.trim() !== '' ? title : (builtIn?.title ?? name),
		kind,
		...(color !== undefined ? { color } : {}),
		...(key !== undefined ? { key } : {}),
		...(description !== undefined ? { description } : {}),
		...readLabelDetails(reader, members, kind, references),
	};
}

export const UNKNOWN_KIND = `A label's kind is one of ${LABEL_KINDS.join(', ')}. Until it is, what this file said last without errors holds.`;

function readKind(reader: JsonReader, node: Node | undefined, builtIn: LabelDefinition | undefined): LabelKind {
	const kind = reader.string(node);
	const known = LABEL_KINDS.find((candidate) => candidate === kind);
	if (node && kind !== undefined && known === undefined) {
		reader.error(node, UNKNOWN_KIND);
	} else if (node && known !== undefined && builtIn && known !== builtIn.kind) {
		reader.error(node, `The kind of “${builtIn.name}” is always ${builtIn.kind}.`);
	}
	return builtIn?.kind ?? known ?? 'passage';
}

export const WRONG_COLOR = 'A colour is written as # and six hexadecimal digits: "#4e79a7".';

function readColor(reader: JsonReader, node: Node | undefined): string | undefined {
	const color = reader.string(node);
	if (node && color !== undefined && !/^#[0-9a-f]{6}$/iu.test(color)) {
		reader.warn(node, WRONG_COLOR);
		return undefined;
	}
	return color?.toLowerCase();
}

function readKey(
	reader: JsonReader,
	node: Node | undefined,
	name: string,
	keys: Map<string, string>,
): string | undefined {
	const key = reader.string(node)?.toLowerCase();
	if (!node || key === undefined) {
		return undefined;
	}
	if (!LABEL_KEY.test(key)) {
		reader.warn(node, 'A key is one letter from a to z or one digit.');
		return undefined;
	}
	const fixed = FIXED_KEYS[key];
	if (fixed !== undefined) {
		reader.warn(node, `In annotation mode the key “${key}” is “${fixed}” in every corpus. Choose another one.`);
		return undefined;
	}
	const owner = keys.get(key);
	if (owner !== undefined) {
		reader.warn(node, `The key “${key}” is that of “${owner}” already.`);
		return undefined;
	}
	keys.set(key, name);
	return key;
}
