import { compareText } from '../core/compareText';
import { isEntityType, isTimeType } from '../core/model';
import { foldName, slug } from '../core/text/normalize';
import type { FormAnswers } from '../corpus/formAnswers';
import type { LabelledForm } from '../corpus/suggestionIndex';
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
import { REJECTIONS } from './countReviewed';
import { type Passage, PassageList } from './passageList';
import { proposedIn, proposedKey, type ProposedForms } from './proposedForms';
import type { ReviewedCounts } from './reviewedCounts';
import type { TypedSuggestions } from './typedSuggestions';
import { partitionPoint } from '../core/binarySearch';

/** A form that waits in the queue. */
export interface QueuedForm {
	/** {@link ReviewQueue.placesIn} finds it by this. */
	readonly id: string;
	readonly kind: SuggestionKind;
	readonly label: string;
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
/** Before the key of a form that programs alone propose. */
const PROPOSED = 'proposed:';

/** What waits for a decision in a corpus, the most useful first, for one request. Nothing here reads a document but those that are shown. */
export class ReviewQueue {
	readonly #corpus: CorpusFolder;
	readonly #typed: TypedSuggestions;
	readonly #proposed: ProposedForms;
	readonly #passages: PassageList;
	readonly #reviewed: ReviewedCounts;

	constructor(
		corpus: CorpusFolder,
		typed: TypedSuggestions,
		proposed: ProposedForms,
		passages: PassageList,
		reviewed: ReviewedCounts,
	) {
		this.#corpus = corpus;
		this.#typed = typed;
		this.#proposed = proposed;
		this.#passages = passages;
		this.#reviewed = reviewed;
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
			best.splice(
				partitionPoint(best.length, (i) => compareForms(best[i]!, form) <= 0),
				0,
				form,
			);
			best.length = Math.min(best.length, count);
		};
		const { answers } = this.#corpus.corpus;
		const { kind, label, path, text = '' } = filter;
		const rejected = rejectedForms(answers);
		const isWanted = (formKind: SuggestionKind, formLabel: string, form: string): boolean =>
			(kind ?? formKind) === formKind &&
			(label ?? formLabel) === formLabel &&
			(text === '' || slug(form).includes(text));
		const proposed = new Map(this.#proposed.forms);
		let step = 0;
		for (const group of kind === 'line' ? [] : this.#typed.groups(path)) {
			if (++step % STEPS === 0) {
				await slice(token);
			}
			const groupKind = kindOf(group.label);
			const proposedToo = proposedIn(proposed.get(proposedKey(group.label, group.form)), path);
			proposed.delete(proposedKey(group.label, group.form));
			if (!isWanted(groupKind, group.label, group.form)) {
				continue;
			}
			const isRejected = rejected.size > 0 && groupKind === 'mention' && rejected.has(foldName(group.form));
			take({
				id: formId(group),
				kind: groupKind,
				label: group.label,
				form: group.form,
				count: group.count + proposedToo.count,
				documents: group.documents + (path === undefined ? this.#newDocuments(group, proposedToo.paths) : 0),
				certainty: 1 - group.doubt,
				mistakes: group.mistakes + proposedToo.count * proposedToo.doubt,
				rejectedIn: isRejected ? answers.of(foldName(group.form)).rejectedIn : [],
			});
		}
		for (const [key, one] of kind === 'line' ? [] : proposed) {
			const { count, paths, doubt } = proposedIn(one, path);
			const formKind = isEntityType(one.label) ? 'mention' : isTimeType(one.label) ? 'time' : 'passage';
			if (count > 0 && isWanted(formKind, one.label, one.form)) {
				take({
					...{ id: PROPOSED + key, kind: formKind, label: one.label, form: one.form, count, rejectedIn: [] },
					...{ documents: paths.length, certainty: 1 - doubt, mistakes: count * doubt },
				});
			}
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
		const proposed = this.#proposed.forms.get(proposedKeyOf(id) ?? '')?.counts.keys() ?? [];
		const wanted = parseFormId(id);
		if (wanted) {
			return [...new Set([...this.#typed.documentsOf(wanted), ...proposed])].sort();
		}
		const line = PassageList.parseId(id);
		return id.startsWith(PROPOSED) ? [...proposed].sort() : line && this.#passages.documentsOf(line);
	}

	/** How many places of a form wait, where that is known without reading documents. */
	countOf(id: string): number | undefined {
		const wanted = parseFormId(id);
		const proposed = this.#proposed.forms.get(proposedKeyOf(id) ?? '')?.count ?? 0;
		return wanted ? this.#typed.count(wanted) + proposed : id.startsWith(PROPOSED) ? proposed : undefined;
	}

	/** How many documents a form has only there where programs propose it. */
	#newDocuments(form: LabelledForm, paths: readonly string[]): number {
		const own = new Set(paths.length > 0 ? this.#typed.documentsOf(form) : []);
		return paths.filter((path) => !own.has(path)).length;
	}

	/** What waits in a document of a form. */
	placesIn(view: DocumentView, id: string): readonly Suggestion[] {
		const open = waitingIn(view);
		const { table } = view;
		if (id.startsWith(PROPOSED)) {
			const key = proposedKeyOf(id);
			return open.filter((one) => proposedKey(one.label, formOf(table.text, one)) === key);
		}
		const wanted = parseFormId(id);
		if (!wanted) {
			const sought = PassageList.parseId(id);
			return open.filter(
				({ line }) =>
					line !== undefined && sought?.key === (sought?.template ? table.templateKey(line) : table.lineKey(line)),
			);
		}
		const { label, form } = wanted;
		const same = open.filter((one) => one.kind === kindOf(label) && formOf(table.text, one) === form);
		const exact = same.filter((one) => one.label === label);
		// Where very many documents have it, a name whose entity got another type is counted under the one that the analysis found.
		return exact.length > 0 ? exact : same;
	}

	/** By label: those that were suggested, and rejections. */
	byLabel(): ReadonlyMap<string, ReviewProgress> {
		const { decidedLines } = this.#corpus.corpus.suggestions;
		const reviewed = new Map<string, number>([['boilerplate', decidedLines]]);
		for (const counts of this.#reviewed.byPath.values()) {
			counts.forEach((count, label) => reviewed.set(label, (reviewed.get(label) ?? 0) + count));
		}
		const proposed = new Map<string, number>();
		this.#proposed.forms.forEach(({ label, count }) => proposed.set(label, (proposed.get(label) ?? 0) + count));
		const labels = new Set([...SUGGESTED_LABELS, 'boilerplate', ...REJECTIONS, ...proposed.keys()]);
		return new Map(
			[...labels]
				.map((label) => {
					const open = this.#typed.open(label as SuggestedLabel) + (proposed.get(label) ?? 0);
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
}

/** Of a line that all documents agree on. */
const LEAST_DOUBT = 0.02;

function rejectedForms(answers: FormAnswers): ReadonlySet<string> {
	return new Set([...answers.forms].filter((form) => answers.of(form).rejected > 0));
}

/** Numbers of forms are others after each start, and may be others sooner: an id says the form itself. */
function formId({ label, form }: LabelledForm): string {
	return `form:${label} ${form}`;
}

/** Undefined for any other text than a {@link formId}. */
function parseFormId(id: string): LabelledForm | undefined {
	const [, label, form] = /^form:([A-Z]+) (.*)$/su.exec(id) ?? [];
	const known = SUGGESTED_LABELS.find((one) => one === label);
	return known && form !== undefined ? { label: known, form } : undefined;
}

/** What {@link ProposedForms} knows a form by; undefined for an id that is no form's. */
function proposedKeyOf(id: string): string | undefined {
	const known = parseFormId(id);
	return known ? proposedKey(known.label, known.form) : id.startsWith(PROPOSED) ? id.slice(PROPOSED.length) : undefined;
}

function compareForms(a: QueuedForm, b: QueuedForm): number {
	return (
		Number(a.rejectedIn.length > 0) - Number(b.rejectedIn.length > 0) ||
		b.mistakes - a.mistakes ||
		b.count - a.count ||
		compareText(a.id, b.id)
	);
}
