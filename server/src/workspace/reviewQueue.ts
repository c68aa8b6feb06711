import { decidedAt, type StoredAnnotation } from '../annotations/model';
import { ENTITY_TYPES, NOT_A_NAME, NOT_A_TIME, TIME_TYPES } from '../core/model';
import { foldName, slug } from '../core/text/normalize';
import type { FormAnswers } from '../corpus/formAnswers';
import {
	formOf,
	kindOf,
	type SuggestedLabel,
	type Suggestion,
	SUGGESTED_LABELS,
	waitingIn,
} from '../corpus/suggestions';
import type { ReviewProgress, SuggestionKind } from '../reviewProtocol';
import type { CancellationToken } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import type { DocumentView } from './documentView';
import { type Passage, PassageList } from './passageList';

/** A form that waits in the queue. */
export interface QueuedForm {
	/** {@link ReviewQueue.places} finds it by this. */
	readonly id: string;
	readonly kind: SuggestionKind;
	readonly label: SuggestedLabel;
	/** Undefined for a line, whose text is read when it is shown. */
	readonly form: string | undefined;
	readonly count: number;
	readonly documents: number;
	readonly certainty: number;
	/** Mistakes to be expected. */
	readonly mistakes: number;
	readonly rejectedIn: readonly string[];
	readonly passage?: Passage;
}

export interface QueueFilter {
	readonly kind?: SuggestionKind;
	readonly label?: string;
	readonly path?: string;
	/** By `slug`. */
	readonly text?: string;
}

/** Forms between two looks whether others wait. */
const STEPS = 2048;
const REJECTIONS: ReadonlySet<string> = new Set([NOT_A_NAME, NOT_A_TIME]);
/** Labels of decisions on what stands inside of lines. */
const REVIEWED: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...TIME_TYPES, ...REJECTIONS]);

/** What waits for a decision in a corpus, the most useful first, and how far people have come. Nothing here reads a document but those that are shown. */
export class ReviewQueue {
	readonly #corpus: CorpusFolder;
	readonly #passages: PassageList;
	#reviewed:
		{ readonly generation: number; readonly byPath: ReadonlyMap<string, ReadonlyMap<string, number>> } | undefined;

	constructor(corpus: CorpusFolder) {
		this.#corpus = corpus;
		this.#passages = new PassageList(corpus);
	}

	/**
	 * The forms by the mistakes to be expected among them, most first; those that a person rejected elsewhere come last, as
	 * they are likely none. As many are sorted as are wanted.
	 */
	async forms(
		filter: QueueFilter,
		count: number,
		token: CancellationToken,
	): Promise<{ readonly forms: readonly QueuedForm[]; readonly total: number }> {
		const best: QueuedForm[] = [];
		let total = 0;
		const take = (form: QueuedForm): void => {
			total++;
			const last = best.at(-1);
			if (best.length >= count && last && compareForms(form, last) >= 0) {
				return;
			}
			let low = 0;
			for (let high = best.length; low < high;) {
				const middle = (low + high) >> 1;
				if (compareForms(best[middle]!, form) <= 0) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			best.splice(low, 0, form);
			best.length = Math.min(best.length, count);
		};
		const { suggestions, answers } = this.#corpus.corpus;
		const { kind, label, path, text = '' } = filter;
		const rejected = rejectedForms(answers);
		let step = 0;
		for (const group of kind === 'line' ? [] : suggestions.groups(path)) {
			if (++step % STEPS === 0) {
				await slice(token);
			}
			const groupKind = kindOf(group.label);
			if (
				(kind !== undefined && kind !== groupKind) ||
				(label !== undefined && label !== group.label) ||
				(text !== '' && !slug(group.form).includes(text))
			) {
				continue;
			}
			const isRejected = rejected.size > 0 && groupKind === 'mention' && rejected.has(foldName(group.form));
			take({
				id: `form:${group.key}`,
				kind: groupKind,
				label: group.label,
				form: group.form,
				count: group.count,
				documents: group.documents,
				certainty: 1 - group.doubt,
				mistakes: group.mistakes,
				rejectedIn: isRejected ? answers.of(foldName(group.form)).rejectedIn : [],
			});
		}
		const wantsLines = (kind ?? 'line') === 'line' && (label ?? 'boilerplate') === 'boilerplate';
		for (const line of wantsLines && path === undefined ? await this.#lines(text, token) : []) {
			take(line);
		}
		return { forms: best, total };
	}

	/** The form of a line, as one document has it; for any other the form itself. */
	async textOf({ form, passage }: QueuedForm, token: CancellationToken): Promise<string> {
		if (!passage) {
			return form ?? '';
		}
		await this.#passages.readTexts([passage], token);
		return this.#passages.textOf(passage) ?? '';
	}

	/** The documents in which a form waits, in order of their paths; undefined for an id that is none. */
	documentsOf(id: string): readonly string[] | undefined {
		const key = keyOfForm(id);
		if (key !== undefined) {
			return this.#corpus.corpus.suggestions.documentsOf(key);
		}
		const line = PassageList.parseId(id);
		return line && this.#passages.documentsOf(line);
	}

	/** How many places of a form wait, where that is known without reading documents. */
	countOf(id: string): number | undefined {
		const key = keyOfForm(id);
		return key === undefined ? undefined : (this.#corpus.corpus.suggestions.group(key)?.count ?? 0);
	}

	/** What waits in a document of a form. */
	placesIn(view: DocumentView, id: string): readonly Suggestion[] {
		const open = waitingIn(view);
		const { table } = view;
		const key = keyOfForm(id);
		if (key === undefined) {
			const sought = PassageList.parseId(id);
			return open.filter(
				({ line }) =>
					line !== undefined && sought?.key === (sought?.template ? table.templateKey(line) : table.lineKey(line)),
			);
		}
		const { label, form } = this.#corpus.corpus.suggestions.meaning(key);
		const same = open.filter((one) => one.kind === kindOf(label) && formOf(table.text, one) === form);
		const exact = same.filter((one) => one.label === label);
		// Where a person gave the entity another type, its mentions are counted under the one that the analysis found.
		return exact.length > 0 ? exact : same;
	}

	/** Decisions and suggestions in one document. */
	inDocument(path: string): ReviewProgress {
		const { open, decidedLines } = this.#corpus.corpus.suggestions.inDocument(path);
		const decided = [...(this.#reviewedByPath().get(path)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
		return { open, reviewed: decided + decidedLines };
	}

	/** By label: those that were suggested, and rejections. */
	byLabel(): ReadonlyMap<string, ReviewProgress> {
		const { suggestions } = this.#corpus.corpus;
		const reviewed = new Map<string, number>([['boilerplate', suggestions.decidedLines]]);
		for (const counts of this.#reviewedByPath().values()) {
			counts.forEach((count, label) => reviewed.set(label, (reviewed.get(label) ?? 0) + count));
		}
		const labels = [...SUGGESTED_LABELS, 'boilerplate', ...REJECTIONS];
		return new Map(
			labels
				.map((label) => {
					const isRejection = REJECTIONS.has(label);
					const open = isRejection ? 0 : suggestions.open(label as SuggestedLabel);
					return [label, { reviewed: reviewed.get(label) ?? 0, open }] as const;
				})
				.filter(([, progress]) => progress.reviewed + progress.open > 0),
		);
	}

	/** Lines that several documents have and the analysis takes for boilerplate, without a person's word. */
	async #lines(text: string, token: CancellationToken): Promise<readonly QueuedForm[]> {
		const suggested = (await this.#passages.passages(token)).filter(({ state }) => state === 'suggested');
		if (text !== '') {
			await this.#passages.readTexts(suggested, token);
		}
		return suggested
			.filter((passage) => text === '' || slug(this.#passages.textOf(passage) ?? '').includes(text))
			.map((passage): QueuedForm => {
				const { id, occurrences, documents, boilerplate } = passage;
				// Where documents with the same line are taken for different things, one of them is taken wrongly.
				const doubt = LEAST_DOUBT + (1 - boilerplate / documents) / 2;
				return {
					id,
					kind: 'line',
					label: 'boilerplate',
					form: undefined,
					count: occurrences,
					documents,
					certainty: 1 - doubt,
					mistakes: doubt * occurrences,
					rejectedIn: [],
					passage,
				};
			});
	}

	/** Decisions by document and label; counted again only after something was decided. */
	#reviewedByPath(): ReadonlyMap<string, ReadonlyMap<string, number>> {
		const { annotations } = this.#corpus;
		const { generation } = annotations;
		if (this.#reviewed?.generation !== generation) {
			const byPath = new Map(
				annotations.annotatedDocuments.map((path) => [path, countReviewed(annotations.inForceOn(path))] as const),
			);
			this.#reviewed = { generation, byPath };
		}
		return this.#reviewed.byPath;
	}
}

/** Of a line that all documents agree on. */
const LEAST_DOUBT = 0.02;

/**
 * How many places with a decision on a name or a time each label has. What several people say of one place is one decision,
 * with the label that was given last.
 */
export function countReviewed(annotations: Iterable<StoredAnnotation>): ReadonlyMap<string, number> {
	const reviewed = [...annotations].filter(({ label }) => REVIEWED.has(label));
	reviewed.sort((a, b) => a.start - b.start || a.end - b.end);
	const places: { end: number; last: StoredAnnotation; readonly people: Set<string | undefined> }[] = [];
	for (const one of reviewed) {
		const place = places.at(-1);
		if (!place || one.start >= place.end || place.people.has(one.creator)) {
			places.push({ end: one.end, last: one, people: new Set([one.creator]) });
		} else {
			place.end = Math.max(place.end, one.end);
			place.people.add(one.creator);
			place.last = decidedAt(one) < decidedAt(place.last) ? place.last : one;
		}
	}
	const counts = new Map<string, number>();
	places.forEach(({ last: { label } }) => counts.set(label, (counts.get(label) ?? 0) + 1));
	return counts;
}

function rejectedForms(answers: FormAnswers): ReadonlySet<string> {
	return new Set([...answers.forms].filter((form) => answers.of(form).rejected > 0));
}

function keyOfForm(id: string): number | undefined {
	const [, key] = /^form:(\d{1,10})$/u.exec(id) ?? [];
	return key === undefined ? undefined : Number(key);
}

function compareForms(a: QueuedForm, b: QueuedForm): number {
	return (
		Number(a.rejectedIn.length > 0) - Number(b.rejectedIn.length > 0) ||
		b.mistakes - a.mistakes ||
		b.count - a.count ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}
