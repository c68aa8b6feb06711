/**
 * The files by which brat knows a corpus's labels, colours and keys (https://brat.nlplab.org/configuration.html). They hold for
 * the folder in which they stand and those below it.
 */
import { isPassageLabel, type LabelDefinition } from '../configuration/corpusFile';
import { type BratNames, WRITTEN_BY_US } from './bratNames';
import type { Sink } from './format';

/** All names that stand in the `.ann` files. */
export interface BratVocabulary {
	/** Labels of passages. */
	readonly types: BratNames;
	readonly relations: BratNames;
	readonly attributes: BratNames;
	/** The values of each attribute, by its name in brat. */
	readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

export function writeBratProject(vocabulary: BratVocabulary, labels: readonly LabelDefinition[], sink: Sink): void {
	sink.write('annotation.conf', annotationConf(vocabulary, labels));
	sink.write('visual.conf', visualConf(vocabulary, labels));
	sink.write('kb_shortcuts.conf', keysConf(vocabulary, labels));
	// Without it brat cuts sentences for English, also inside of names.
	sink.write('tools.conf', '[options]\nTokens\ttokenizer:whitespace\nSentences\tsplitter:newline\n');
}

function annotationConf({ types, relations, values }: BratVocabulary, labels: readonly LabelDefinition[]): string {
	const entities = [...types.entries()].map(([, name]) => name);
	const relationLines = [...relations.entries()].map(([label, name]) => {
		const definition = labels.find((one) => one.name === label && one.kind === 'relation');
		const ends = (names: readonly string[] | undefined): string =>
			names?.map((one) => types.nameOf(one)).join('|') ?? '<ENTITY>';
		return `${name}\tArg1:${ends(definition?.from)}, Arg2:${ends(definition?.to)}`;
	});
	// Also the one for values of times, which is no attribute of the corpus's.
	const attributeLines = [...values].map(([name, known]) => {
		// Values with white space, commas or bars can't be listed; they stand in the .ann files all the same.
		const listed = [...known].filter((value) => !/[\s,|<>]/u.test(value));
		return `${name}\tArg:<ANY>${listed.length > 0 ? `, Value:${listed.join('|')}` : ''}`;
	});
	return [
		'[entities]',
		...entities,
		'',
		'[relations]',
		...relationLines,
		'<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
		'',
		'[events]',
		'',
		'[attributes]',
		...attributeLines,
		'',
	].join('\n');
}

function visualConf({ types, relations, attributes }: BratVocabulary, labels: readonly LabelDefinition[]): string {
	const names = [...types.entries(), ...relations.entries(), ...attributes.entries()];
	const colours = labels.filter((label) => isPassageLabel(label) && label.color !== undefined);
	return [
		WRITTEN_BY_US,
		'[options]',
		'',
		'[labels]',
		// A bar or a line break would begin another name.
		...names.map(([label, name]) => [name, ...titlesOf(label, labels), label].map(onOneLine).join(' | ')),
		'',
		'[drawing]',
		'SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken',
		'ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5',
		...colours.map(({ name, color }) => `${types.nameOf(name)}\tbgColor:${color!}, borderColor:darken`),
		'',
	].join('\n');
}

function titlesOf(label: string, labels: readonly LabelDefinition[]): readonly string[] {
	return labels.flatMap(({ name, title }) => (name === label && title !== label ? [title] : []));
}

function onOneLine(words: string): string {
	return words.replace(/[|\s]+/gu, ' ');
}

function keysConf({ types }: BratVocabulary, labels: readonly LabelDefinition[]): string {
	const keys = labels.filter((label) => isPassageLabel(label) && label.key !== undefined);
	return keys.map(({ name, key }) => `${key!.toUpperCase()}\t${types.nameOf(name)}\n`).join('');
}
