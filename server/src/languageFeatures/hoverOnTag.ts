import { type HistoryEntry, referenceTo, type StoredAnnotation } from '../annotations/model';
import { ANNOTATION_CLIENT_COMMANDS } from '../annotationProtocol';
import { isEntityType, isTimeType, NOT_A_NAME, NOT_A_TIME } from '../core/model';
import { reason, type Reason } from '../core/reason';
import { saidBy } from '../corpus/applyDecisions';
import { COMMANDS } from '../commandProtocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { endsOf, historyOf, textOfPassage } from './annotationDetails';
import { SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import type { annotationsAt } from './lookup';
import { oneLine } from './snippets';
import { attributeTitle, labelDescription, labelExamples, labelTitle } from './vocabulary';

type Annotation = ReturnType<typeof annotationsAt>[number];

/** Characters of the text at a relation's other end. */
const END_WIDTH = 40;
/** Changes that a hover tells, the newest ones. */
const CHANGES = 3;

/**
 * A person's tag of a label that the analysis has nothing to say about, or of which a person said more than its label.
 *
 * @param isNamed whoever tagged is told above already
 */
export function hoverOnTag(
	tools: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	tag: Annotation,
	isNamed = false,
): HoverSection {
	const { markup, translate } = tools;
	const { annotation, span, state, parts = [] } = tag;
	const { id, label, note, attributes = [] } = annotation;
	const description = labelDescription(label, corpus.labels, translate);
	const denial = deniedBy(label);
	const called = labelTitle(label, corpus.labels, translate);
	// Another name or time than the one told above: which one?
	const said = denial ? translate(denial) : !isNamed && (isEntityType(label) || isTimeType(label)) ? called : undefined;
	const title =
		said === undefined
			? markup.bold(called)
			: [markup.bold(textOfPassage(document, tag)), markup.text(said)].join(SEPARATOR);
	const examples = labelExamples(label, corpus.labels, translate);
	const attributesSaid = attributes.map(({ name, value }) => {
		const word = markup.italic(attributeTitle(name, label, corpus.labels));
		return `${word} ${markup.text(value)}`;
	});
	const moved = translate(reason('The document was changed since; the passage was found again by its text.'));
	const argument = { uri: document.uri, id };
	return {
		span,
		paragraphs: [
			[
				[title, ...(description === undefined ? [] : [markup.text(description)])].join(SEPARATOR),
				...(examples === '' ? [] : [markup.italic(examples)]),
			],
			[
				...(parts.length > 1 ? [markup.text(textOfPassage(document, tag))] : []),
				...(attributesSaid.length > 0 ? [attributesSaid.join(SEPARATOR)] : []),
				...(note === undefined ? [] : [`${markup.italic(translate(reason('note')))} ${markup.text(note)}`]),
				...relationLines(tools, document, corpus, id),
			],
			[
				[
					markup.command(translate(reason('Remove Tag')), COMMANDS.untag, argument),
					markup.command(translate(reason('Edit…')), ANNOTATION_CLIENT_COMMANDS.editAnnotation, argument),
					markup.command(translate(reason('Relate To…')), ANNOTATION_CLIENT_COMMANDS.relateTo, argument),
				]
					.filter((link) => link !== '')
					.join(SEPARATOR),
			],
			[
				...(isNamed ? [] : [markup.italic(`${translate(saidBy('tagged', referenceTo(annotation)))}.`)]),
				...(state === 'moved' ? [markup.italic(moved)] : []),
				...historyLines(tools, corpus, annotation),
			],
		].filter((paragraph) => paragraph.length > 0),
	};
}

/** Of a tag that says what the hover tells already: who else put it there. */
export function taggedToo({ markup, translate }: HoverTools, { annotation, span }: Annotation): HoverSection {
	return { span, paragraphs: [[markup.italic(`${translate(saidBy('tagged', referenceTo(annotation)))}.`)]] };
}

/** What a person said that a passage isn't, of that place alone. */
function deniedBy(label: string): Reason | undefined {
	switch (label) {
		case NOT_A_NAME:
			return reason('not a name here');
		case NOT_A_TIME:
			return reason('not a date here');
		default:
			return undefined;
	}
}

/** A person said more of it than a label, so its hover is worth its room beside that of the name or time. */
export function hasMoreToSay(document: DocumentView, { annotation, parts }: Annotation): boolean {
	const { id, note, attributes, history } = annotation;
	return Boolean(note ?? attributes ?? history ?? parts) || relationsOf(document, id).length > 0;
}

/** `works for → VOV`, and `works for ← Lan` at the other end. */
function relationLines(
	{ markup, translate }: HoverTools,
	document: DocumentView,
	corpus: CorpusAccess,
	id: string,
): string[] {
	const relations = relationsOf(document, id);
	const located = corpus.annotationsById(endsOf(relations));
	return relations.map(({ annotation: { label, relation } }) => {
		const isBeginning = relation?.from === id;
		const other = located.get((isBeginning ? relation?.to : relation?.from) ?? '')?.annotation;
		const text = other ? oneLine(other.exact, END_WIDTH) : translate(reason('gone'));
		const word = markup.italic(labelTitle(label, corpus.labels, translate));
		return `${word} ${isBeginning ? '→' : '←'} ${markup.text(text)}`;
	});
}

function relationsOf({ annotations }: DocumentView, id: string): DocumentView['annotations'] {
	return annotations.filter(({ annotation: { relation } }) => relation?.from === id || relation?.to === id);
}

/** The newest change first. */
function historyLines(
	{ markup, translate, numbers }: HoverTools,
	corpus: CorpusAccess,
	annotation: StoredAnnotation,
): string[] {
	const history = historyOf(annotation, corpus, translate).reverse();
	const more = history.length - CHANGES;
	const line = ({ when, who, words }: HistoryEntry & { readonly words: string }): string =>
		markup.text([when.slice(0, 10), who, words].filter(Boolean).join(SEPARATOR));
	return [
		...history.slice(0, CHANGES).map(line),
		...(more > 0 ? [markup.text(translate(reason('… {0} more', numbers.format(more))))] : []),
	];
}
