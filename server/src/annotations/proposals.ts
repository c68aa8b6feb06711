/** What programs propose for a document, and which of it waits for a person's answer. */
import { isEntityType, isTimeType, NOT_A_NAME, NOT_A_TIME, type Span } from '../core/model';
import { type Reason, reason } from '../core/reason';
import { spansOf } from './anchorEach';
import type { ChangeAuthor } from './annotationChanges';
import { asList, isObject, type JsonObject, readCreator } from './jsonLines';
import type { AnchoredAnnotation, AnnotationAttribute, HistoryEntry, StoredAnnotation } from './model';
import { EXCLUSIVE_LABELS, keyOfPlace } from './tags';

/** Which program proposes something, and how sure it is. */
export interface SuggestionSource {
	readonly model?: string;
	readonly score?: number;
}

/** A passage with the label that a program proposes for it. */
export interface Proposal extends Span, SuggestionSource {
	/** Its annotation's. */
	readonly id: string;
	readonly label: string;
	/** The text that it was made on. */
	readonly exact: string;
	readonly entity?: string;
	readonly value?: string;
	readonly attributes?: readonly AnnotationAttribute[];
	/** ISO 8601 in UTC. */
	readonly created?: string;
	/** Of a discontinuous one, in the order of the text. */
	readonly parts?: readonly Span[];
}

/** What the history of a proposal says that somebody doesn't want. */
const REJECTED = 'rejected';

/** The program and its score, where the creator is one; undefined for a person's annotation. */
export function readSuggestion(annotation: JsonObject): SuggestionSource | undefined {
	const creator = asList(annotation.creator)[0];
	if (!isObject(creator) || !asList(creator.type).includes('Software')) {
		return undefined;
	}
	const model = readCreator(creator);
	const { score } = annotation;
	return { ...(model !== undefined && { model }), ...(typeof score === 'number' && { score }) };
}

export function isRejected({ history }: StoredAnnotation): boolean {
	return history?.at(-1)?.did === REJECTED;
}

/** The same, told in its history as rejected, so that it is offered no more. */
export function asRejected(proposal: StoredAnnotation, { who, now }: ChangeAuthor): StoredAnnotation {
	const when = now();
	const entry: HistoryEntry = { when, ...(who !== undefined && { who }), did: REJECTED };
	const source = { ...proposal.source, modified: when, history: [...asList(proposal.source.history), entry] };
	return { ...proposal, modified: when, history: [...(proposal.history ?? []), entry], source };
}

/**
 * Those about whose passage nobody has said anything yet: neither the same label, nor one that a passage can't have
 * beside it, nor that it is none.
 */
export function openProposals(
	proposed: readonly AnchoredAnnotation[],
	decided: readonly AnchoredAnnotation[],
): readonly Proposal[] {
	if (proposed.length === 0) {
		return [];
	}
	const answered = new Set(
		decided.flatMap((one) => topicsAnswered(one.annotation.label).map((topic) => keyOf(topic, spansOf(one)))),
	);
	return proposed.flatMap((one): readonly Proposal[] => {
		const { annotation, span } = one;
		const { id, label, entity, value, attributes, created, comment, exact } = annotation;
		const parts = spansOf(one);
		if (!span || comment || isRejected(annotation) || answered.has(keyOf(topicOf(label), parts))) {
			return [];
		}
		return [
			{
				...{ id, label, exact, start: span.start, end: span.end },
				...readSuggestion(annotation.source),
				...(entity !== undefined && { entity }),
				...(value !== undefined && { value }),
				...(attributes && { attributes }),
				...(created !== undefined && { created }),
				...(parts.length > 1 && { parts }),
			},
		];
	});
}

/** Who proposes it, how sure that program is, and since when. */
export function proposedBy({ model, score, created }: Pick<Proposal, 'model' | 'score' | 'created'>): Reason {
	const details = [score?.toFixed(2), created?.slice(0, 10)].filter((one) => one !== undefined);
	return reason('Proposed by {0}{1}', model ?? reason('a program'), details.map((one) => `, ${one}`).join(''));
}

function topicOf(label: string): string {
	return isEntityType(label) ? 'name' : isTimeType(label) ? 'time' : `label ${label}`;
}

function topicsAnswered(label: string): readonly string[] {
	return label === NOT_A_NAME
		? ['name']
		: label === NOT_A_TIME
			? ['time']
			: EXCLUSIVE_LABELS.has(label)
				? ['name', 'time']
				: [topicOf(label)];
}

function keyOf(topic: string, place: readonly Span[]): string {
	return `${keyOfPlace(place)} ${topic}`;
}
