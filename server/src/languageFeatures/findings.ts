import { ADJUDICATED } from '../annotations/adjudication';
import { placesOf } from '../annotations/annotationChanges';
import { DOCUMENT_DATE } from '../annotations/annotationFile';
import { CodePointIndex } from '../annotations/codePointIndex';
import { type AnchoredAnnotation, BETWEEN_PARTS } from '../annotations/model';
import type { LabelDefinition } from '../configuration/corpusFile';
import { BUILT_IN_LABELS, ENTITY_TYPES, NOT_A_NAME, NOT_A_TIME, type Span, TIME_TYPES } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { Translate } from '../messages';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { endsOf } from './annotationDetails';
import { placedThreads } from './commentItems';
import { hasSpan } from './lookup';
import { placeOfOrphan } from './orphans';
import { oneLine } from './snippets';
import { attributeTitle, labelTitle } from './vocabulary';

const QUOTE_WIDTH = 60;

/** What a finding is about, for code actions and for other programs. */
export const FINDING_CODES = {
	orphan: 'orphan',
	overlap: 'overlap',
	unknownLabel: 'unknown-label',
	unknownAttribute: 'unknown-attribute',
	relation: 'relation',
	text: 'text',
} as const;

/** Something wrong in a document or in what people decided on it. */
export interface Finding {
	readonly code: (typeof FINDING_CODES)[keyof typeof FINDING_CODES];
	/** Something to know, where nothing is broken. */
	readonly isInformation?: true;
	readonly span: Span;
	/** In the person's language. */
	readonly message: string;
	/** Of the annotation that it is about. */
	readonly id?: string;
	/** A place that it has to do with, and the title of what stands there. */
	readonly other?: { readonly span: Span; readonly title: string };
}

/** What findings need to know of a document and of its corpus. */
export type FindingDocument = Pick<DocumentView, 'table' | 'annotations' | 'overruled' | 'comments' | 'textProblems'>;
export type FindingCorpus = Pick<CorpusAccess, 'labels' | 'complete' | 'annotationsById'>;

/** All that is wrong in a document, what matters most first, as editors cut long lists. Problems and `check` both tell this. */
export function findingsIn(document: FindingDocument, corpus: FindingCorpus, translate: Translate): readonly Finding[] {
	const search: Search = {
		...{ document, corpus, translate },
		title: (label) => labelTitle(label, corpus.labels, translate),
	};
	return [
		...document.textProblems.map(({ start, end, message }) => ({
			code: FINDING_CODES.text,
			...{ span: { start, end }, message },
		})),
		...orphans(search),
		...brokenRelations(search),
		...lostComments(search),
		...overlaps(search),
		...unknownLabels(search),
		...unknownAttributes(search),
	];
}

interface Search {
	readonly document: FindingDocument;
	readonly corpus: FindingCorpus;
	readonly translate: Translate;
	/** Of a label. */
	title(label: string): string;
}

type Placed = AnchoredAnnotation & { readonly span: Span };

function orphans({ document, translate, title }: Search): readonly Finding[] {
	const found = document.annotations.filter(({ state }) => state === 'orphan');
	if (found.length === 0) {
		return [];
	}
	const codePoints = new CodePointIndex(document.table.text);
	return found.map(({ annotation, parts = [] }) => {
		const label = title(annotation.label);
		const left = parts.flatMap((part) => (part ? [document.table.text.slice(part.start, part.end)] : []));
		const gone = placesOf(annotation).filter((_, i) => !parts[i]);
		const message =
			left.length > 0
				? reason(
						'A part of this tag is gone: “{0}” ({1}); “{2}” still stands',
						quote(gone.map(({ exact }) => exact).join(BETWEEN_PARTS)),
						label,
						quote(left.join(BETWEEN_PARTS)),
					)
				: reason('The passage of this tag is gone: “{0}” ({1})', quote(annotation.exact), label);
		return {
			code: FINDING_CODES.orphan,
			span: placeOfOrphan(document.table, codePoints, { ...annotation, ...gone[0]! }),
			message: translate(message),
			id: annotation.id,
		};
	});
}

/** A relation stays when one of its ends is removed: nothing that a person wrote is dropped. */
function brokenRelations({ document, corpus, translate, title }: Search): readonly Finding[] {
	const ends = endsOf(document.annotations);
	if (ends.size === 0) {
		return [];
	}
	const here = new Set(document.annotations.map(({ annotation }) => annotation.id));
	const elsewhere = corpus.annotationsById(new Set([...ends].filter((id) => !here.has(id))));
	const isGone = (id: string): boolean => !here.has(id) && !elsewhere.has(id) && corpus.complete;
	return document.annotations.flatMap(({ annotation: { id, label, relation } }) => {
		if (!relation || (!isGone(relation.from) && !isGone(relation.to))) {
			return [];
		}
		const message = reason(
			'An annotation that “{0}” relates is gone: relate it anew, or remove the relation.',
			title(label),
		);
		const span = placeOfWhole(document, [relation.from, relation.to]);
		return [{ code: FINDING_CODES.relation, span, message: translate(message), id }];
	});
}

function lostComments({ document, translate }: Search): readonly Finding[] {
	return placedThreads(document).flatMap(({ thread, span, why }) => {
		const { id, note = '' } = thread.first.annotation;
		return why
			? [{ code: FINDING_CODES.orphan, span, message: translate(reason('{0}: “{1}”', why, quote(note))), id }]
			: [];
	});
}

/**
 * Names and times of one person lie side by side, and so do passages whose labels want that; a passage isn't boilerplate
 * and content at once. Other labels may lie as they like, and so may what different people say, what is in several parts, and
 * what somebody decided to hold side by side.
 */
function overlaps(search: Search): readonly Finding[] {
	const { document, corpus } = search;
	const anchored = document.annotations
		.filter(hasSpan)
		.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const groups = new Map<string, Placed[]>();
	for (const one of anchored) {
		const flat = one.parts || holdsBeside(one) ? undefined : flatGroup(one.annotation.label, corpus.labels);
		if (flat !== undefined) {
			const key = `${flat} ${one.annotation.creator ?? ''}`;
			const group = groups.get(key) ?? [];
			groups.set(key, group);
			group.push(one);
		}
	}
	const found: Finding[] = [];
	for (const [key, flat] of groups) {
		const why = key.startsWith('name')
			? reason('names and times lie side by side')
			: reason('corpus.json says that these labels do not overlap');
		let widest = flat[0];
		for (const later of flat.slice(1)) {
			if (widest && later.span.start < widest.span.end) {
				found.push(overlap(search, later, widest, why));
			}
			widest = widest && widest.span.end >= later.span.end ? widest : later;
		}
	}
	const marks = new Map<string, Placed>();
	for (const mark of anchored.filter(({ annotation: { label } }) => label === 'boilerplate' || label === 'content')) {
		const key = `${mark.span.start}-${mark.span.end}`;
		const other = marks.get(key);
		if (other && other.annotation.label !== mark.annotation.label) {
			found.push(overlap(search, mark, other, reason("a passage can't be both")));
		}
		marks.set(key, mark);
	}
	return found;
}

function overlap(
	{ document, translate, title }: Search,
	{ annotation, span }: Placed,
	other: Placed,
	why: Reason,
): Finding {
	const text = document.table.text.slice(other.span.start, other.span.end);
	const message = reason(
		'The tag {0} overlaps {1} “{2}”: {3}.',
		title(annotation.label),
		title(other.annotation.label),
		quote(text),
		translate(why),
	);
	return {
		code: FINDING_CODES.overlap,
		...{ span, message: translate(message), id: annotation.id },
		other: { span: other.span, title: title(other.annotation.label) },
	};
}

/** By a verdict between annotators it stands beside another one. */
function holdsBeside({ annotation: { history = [] } }: AnchoredAnnotation): boolean {
	return history.some(({ did, name }) => did === ADJUDICATED && name === 'both');
}

function unknownLabels({ document, corpus, translate }: Search): readonly Finding[] {
	const known = new Set<string>([
		...BUILT_IN_LABELS,
		NOT_A_NAME,
		NOT_A_TIME,
		DOCUMENT_DATE,
		...corpus.labels.map(({ name }) => name),
	]);
	return document.annotations
		.filter(({ annotation, span }) => (span ?? annotation.whole) && !known.has(annotation.label))
		.map((one) => ({
			...{ code: FINDING_CODES.unknownLabel, isInformation: true, span: placeOf(document, one), id: one.annotation.id },
			message: translate(reason("The label “{0}” isn't in corpus.json.", one.annotation.label)),
		}));
}

/**
 * Attributes that corpus.json gives to other labels and not to the annotation's: what is left of another label. One that it
 * gives to none is another program's own affair.
 */
function unknownAttributes({ document, corpus, translate, title }: Search): readonly Finding[] {
	const owners = new Map<string, string>();
	for (const { name, attributes = [] } of corpus.labels) {
		attributes.forEach((attribute) => owners.set(attribute.name, name));
	}
	if (owners.size === 0) {
		return [];
	}
	return document.annotations.flatMap((one) => {
		const { id, label, attributes = [] } = one.annotation;
		const own = corpus.labels.find(({ name }) => name === label)?.attributes ?? [];
		return attributes
			.filter(({ name }) => owners.has(name) && !own.some((known) => known.name === name))
			.map(({ name, value }) => ({
				...{ code: FINDING_CODES.unknownAttribute, isInformation: true, span: placeOf(document, one), id },
				message: translate(
					reason(
						'{0} has no attribute “{1}” in corpus.json; here it is “{2}”.',
						title(label),
						attributeTitle(name, owners.get(name)!, corpus.labels),
						value,
					),
				),
			}));
	});
}

/** Labels of one group don't overlap; undefined for those that may. */
function flatGroup(name: string, labels: readonly LabelDefinition[]): 'name' | 'passage' | undefined {
	const builtIn: readonly string[] = [...ENTITY_TYPES, ...TIME_TYPES];
	const label = labels.find((one) => one.name === name);
	const isName = builtIn.includes(name) || label?.kind === 'entity' || label?.kind === 'time';
	return (label?.overlap ?? !isName) ? undefined : isName ? 'name' : 'passage';
}

function placeOf(document: FindingDocument, { annotation: { relation }, span }: AnchoredAnnotation): Span {
	return span ?? placeOfWhole(document, relation ? [relation.from, relation.to] : []);
}

/** Where to show what stands on no passage: at the first of these annotations that stands, else on the first line. */
function placeOfWhole({ annotations, table }: FindingDocument, ids: readonly string[]): Span {
	const standing = ids.flatMap((id) => annotations.find(({ annotation }) => annotation.id === id)?.span ?? []);
	return standing[0] ?? { start: 0, end: table.lines.end(0) };
}

function quote(text: string): string {
	return oneLine(text, QUOTE_WIDTH);
}
