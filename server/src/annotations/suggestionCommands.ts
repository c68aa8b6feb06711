import { isTimeType, type Span } from '../core/model';
import { reason, type Reason } from '../core/reason';
import type { DocumentText } from './commandContext';
import type { Pause } from './coverage';
import type { MarkTools } from './markCommands';
import type { RecordChange } from './jsonLines';
import type { AnnotationAttribute, CommandOutcome, StoredAnnotation } from './model';
import { NOTHING_CHANGED, ONE_DECISION, type Reach } from './outcomes';
import { asRejected } from './proposals';
import { annotationsFile, ENTITIES_FILE, suggestionsFile } from './store';
import { planTag } from './tags';
import { planTimeValue } from './timeDecisions';

/** An answer on one passage: the tag that says it. */
export interface Answer {
	readonly span: Span;
	/** Of a discontinuous passage. */
	readonly parts?: readonly Span[];
	readonly label: string;
	/** Of a name that is accepted. */
	readonly entity?: string;
	/** Of a time that is accepted: its TIMEX3 value. */
	readonly value?: string;
	/** What else is said of what is accepted. */
	readonly attributes?: readonly AnnotationAttribute[];
}

/** The answers in one document. */
export interface DocumentAnswers {
	readonly document: DocumentText;
	readonly answers: readonly Answer[];
	/** What programs propose and is rejected, by its id: that is told there, as the label may be right elsewhere. */
	readonly rejected?: readonly string[];
}

/** Answers on what the analysis suggests, each kept as a tag on its passage. */
export class SuggestionCommands {
	readonly #tools: MarkTools;

	constructor(tools: MarkTools) {
		this.#tools = tools;
	}

	/** One step, whatever the number of documents. Where it holds, and that there may be more, is told. */
	answer(
		title: Reason,
		documents: readonly DocumentAnswers[],
		{ pause, ...told }: Pick<Reach, 'scope' | 'soFar'> & { readonly pause?: Pause } = {},
	): Promise<CommandOutcome> {
		const { runner, make } = this.#tools;
		const author = make.author();
		return runner.run(title, NOTHING_CHANGED, async (transaction) => {
			let annotations = 0;
			let changedDocuments = 0;
			for (const [done, { document, answers, rejected = [] }] of documents.entries()) {
				await pause?.(done, documents.length);
				const newAnnotation = make.annotationsOn(document.path, document.table.text);
				const before = annotations;
				const anchored = await this.#tools.anchoredIn(transaction, document);
				const changes: RecordChange<StoredAnnotation>[] = [];
				for (const same of byTag(answers)) {
					const { label, entity, value, attributes, parts } = same[0]!;
					if (value !== undefined && isTimeType(label) && !parts) {
						for (const { span } of same) {
							const made = (on: Span): StoredAnnotation => newAnnotation(on, label, undefined, value);
							const planned = planTimeValue({ anchored, span, type: label, value, author, newAnnotation: made });
							changes.push(...planned);
							annotations += planned.length > 0 ? 1 : 0;
						}
						continue;
					}
					const planned = planTag({
						...{ anchored, label, author },
						said: {
							entity,
							attributes: attributes && Object.fromEntries(attributes.map((one) => [one.name, one.value])),
						},
						places: same.map((one) => one.parts ?? [one.span]),
						newAnnotation: (on) => newAnnotation(on, label, undefined, value),
					});
					changes.push(...planned.changes);
					annotations += planned.changed;
				}
				await this.#tools.changeAnnotations(transaction, document, anchored, changes);
				const unwanted = rejected.length > 0 ? await transaction.records(suggestionsFile(document.path)) : [];
				const refused = unwanted.filter(({ id }) => rejected.includes(id));
				await transaction.change(
					suggestionsFile(document.path),
					refused.map((one) => ({ id: one.id, record: asRejected(one, author) })),
				);
				annotations += refused.length;
				changedDocuments += annotations > before ? 1 : 0;
			}
			return { annotations, documents: changedDocuments, ...told };
		});
	}

	/**
	 * Takes answers on one form back: those on passages of documents, and those on the form in the whole corpus. `title` says what is suggested
	 * again, wherever it stands: only the texts tell in how many places, so that the rejections that go are told as such.
	 *
	 * @param documents ids of annotations; `places` is on how many passages they stand
	 * @param onForms ids of decisions
	 */
	forget(
		title: Reason,
		documents: readonly { readonly path: string; readonly ids: readonly string[]; readonly places: number }[],
		onForms: readonly string[] = [],
	): Promise<CommandOutcome> {
		const places = documents.reduce((sum, document) => sum + document.places, 0);
		const titled = places > 0 ? reason('{0} (rejections taken back: {1})', title, places) : title;
		return this.#tools.runner.run(titled, NOTHING_CHANGED, async (transaction) => {
			await transaction.change(
				ENTITIES_FILE,
				onForms.map((id) => ({ id })),
			);
			for (const { path, ids } of documents) {
				await transaction.change(
					annotationsFile(path),
					ids.map((id) => ({ id })),
				);
			}
			const reach = places > 0 ? { annotations: places, documents: documents.length, plain: true } : ONE_DECISION;
			return { ...reach, scope: 'corpus' };
		});
	}
}

/** Answers that say the same, together. */
function byTag(answers: readonly Answer[]): Iterable<readonly Answer[]> {
	const groups = new Map<string, Answer[]>();
	for (const answer of answers) {
		const { label, entity, value, attributes, parts } = answer;
		const key = JSON.stringify([label, entity, value, attributes, parts !== undefined]);
		const group = groups.get(key);
		if (group) {
			group.push(answer);
		} else {
			groups.set(key, [answer]);
		}
	}
	return groups.values();
}
