/** The words in which people are told what `core/model.ts` names in its own. */
import type { LabelWords } from '../annotations/outcomes';
import { BUILT_IN_LABEL_DEFINITIONS } from '../configuration/builtInLabels';
import type { LabelDefinition } from '../configuration/corpusFile';
import { NOT_A_NAME, NOT_A_TIME } from '../core/model';
import type { ClassifiedLine, EntityType, InlineBoilerplate, LineClass, TimeType } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { Translate } from '../messages';
import type { AttributeItem } from '../protocol';

const ENTITY_TYPE_WORDS: Readonly<Record<EntityType, Reason>> = {
	PER: reason('person'),
	LOC: reason('place'),
	ORG: reason('organisation'),
	MISC: reason('other name'),
};

const TIME_TYPE_WORDS: Readonly<Record<TimeType, Reason>> = {
	DATE: reason('date'),
	TIME: reason('time of day'),
	DURATION: reason('duration'),
	SET: reason('repeated time'),
};

const LINE_CLASS_WORDS: Readonly<Record<LineClass, Reason>> = {
	title: reason('headline'),
	lead: reason('summary'),
	heading: reason('sub-heading'),
	body: reason('paragraph'),
	caption: reason('caption'),
	attribution: reason('source or author'),
	credit: reason('picture credit'),
	duplicate: reason('repeated line'),
	related: reason('another article'),
	promo: reason('call to follow or read on'),
	chrome: reason('page interface'),
};

const INLINE_CLASS_WORDS: Readonly<Record<InlineBoilerplate['class'], Reason>> = {
	'source-tag': reason('source tag'),
	credit: reason('picture credit'),
	marked: reason('marked by hand'),
};

export function entityTypeWord(type: EntityType): Reason {
	return ENTITY_TYPE_WORDS[type];
}

export function timeTypeWord(type: TimeType): Reason {
	return TIME_TYPE_WORDS[type];
}

export function lineClassWord(line: ClassifiedLine): Reason {
	return LINE_CLASS_WORDS[line.class];
}

export function inlineClassWord(inline: InlineBoilerplate): Reason {
	return INLINE_CLASS_WORDS[inline.class];
}

/** The title to show for a label: a built-in one's in the person's language, the corpus's own as it has it; else the name. */
export function labelTitle(name: string, labels: readonly LabelDefinition[], translate: Translate): string {
	if (name === NOT_A_NAME || name === NOT_A_TIME) {
		return translate(name === NOT_A_NAME ? reason('Not a name') : reason('Not a date'));
	}
	const title = findLabel(name, labels)?.title ?? name;
	return isBuiltIn(name) ? translate({ text: title }) : title;
}

/** The title to show for an attribute of annotations with this label; else its name. */
export function attributeTitle(name: string, label: string, labels: readonly LabelDefinition[]): string {
	return findLabel(label, labels)?.attributes?.find((one) => one.name === name)?.title ?? name;
}

/** Attributes of an annotation with this label, with their titles. */
export function withTitles(
	attributes: readonly Omit<AttributeItem, 'title'>[],
	label: string,
	labels: readonly LabelDefinition[],
): AttributeItem[] {
	return attributes.map((one) => ({ ...one, title: attributeTitle(one.name, label, labels) }));
}

/** The same words for who asks without the corpus's labels at hand. */
export function labelWords(labels: () => readonly LabelDefinition[], translate: Translate): LabelWords {
	return {
		label: (name) => labelTitle(name, labels(), translate),
		attribute: (name, label) => attributeTitle(name, label, labels()),
	};
}

export function labelDescription(
	name: string,
	labels: readonly LabelDefinition[],
	translate: Translate,
): string | undefined {
	const description = findLabel(name, labels)?.description;
	return description !== undefined && isBuiltIn(name) ? translate({ text: description }) : description;
}

/** The texts that a label is right for, and those that only look like it; empty without any. */
export function labelExamples(name: string, labels: readonly LabelDefinition[], translate: Translate): string {
	const { examples = [], counterExamples = [] } = findLabel(name, labels) ?? {};
	const quoted = (texts: readonly string[]): string => texts.map(inQuotes).join(', ');
	return [
		...(examples.length > 0 ? [translate(reason('Right: {0}.', quoted(examples)))] : []),
		...(counterExamples.length > 0 ? [translate(reason('Not: {0}.', quoted(counterExamples)))] : []),
	].join(' ');
}

/** A text of a document between quotation marks, which it may have already. */
export function inQuotes(text: string): string {
	return /^["“”„«‘'].*["“”»’']$/su.test(text) ? text : `“${text}”`;
}

function findLabel(name: string, labels: readonly LabelDefinition[]): LabelDefinition | undefined {
	return [...labels, ...BUILT_IN_LABEL_DEFINITIONS].find((label) => label.name === name);
}

function isBuiltIn(name: string): boolean {
	return BUILT_IN_LABEL_DEFINITIONS.some((label) => label.name === name);
}

/** `1 mention`, `24 mentions`, in the person's language. */
export function countMentions(count: number, translate: Translate): string {
	return translate(count === 1 ? reason('1 mention') : reason('{0} mentions', count));
}

export function countDocuments(count: number, translate: Translate): string {
	return translate(count === 1 ? reason('1 document') : reason('{0} documents', count));
}

/** Reasons one after the other, each with its full stop. */
export function joinReasons(reasons: readonly Reason[], translate: Translate): string {
	return reasons
		.map((why) =>
			translate(why)
				.trim()
				.replace(/[.;:]+$/u, ''),
		)
		.filter((sentence) => sentence !== '')
		.map((sentence) => `${sentence}.`)
		.join(' ');
}
