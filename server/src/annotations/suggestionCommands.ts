import { isTimeType, type Span } from '../core/model';
import type { Reason } from '../core/reason';
import type { DocumentText } from './annotationService';
import type { Pause } from './coverage';
import type { MarkTools } from './markCommands';
import type { RecordChange } from './jsonLines';
import type { CommandOutcome, StoredAnnotation } from './model';
import { NOTHING_CHANGED } from './outcomes';
import { annotationsFile } from './store';
import { planTag } from './tags';
import { planTimeValue } from './timeDecisions';

/** An answer on one passage: the tag that says it. */
export interface Answer {
	readonly span: Span;
	readonly label: string;
	/** Of a name that is accepted. */
	readonly entity?: string;
	/** Of a time that is accepted: its TIMEX3 value. */
	readonly value?: string;
}

/** The answers in one document. */
export interface DocumentAnswers {
	readonly document: DocumentText;
	readonly answers: readonly Answer[];
}

/** Answers on what the analysis suggests, each kept as a tag on its passage. */
export class SuggestionCommands {
	readonly #tools: MarkTools;

	constructor(tools: MarkTools) {
		this.#tools = tools;
	}

	/** One step, whatever the number of documents. */
	answer(title: Reason, documents: readonly DocumentAnswers[], pause?: Pause): Promise<CommandOutcome> {
		const { runner, make } = this.#tools;
		const author = make.author();
		return runner.run(title, NOTHING_CHANGED, async (transaction) => {
			let annotations = 0;
			let changedDocuments = 0;
			for (const [done, { document, answers }] of documents.entries()) {
				await pause?.(done, documents.length);
				const newAnnotation = make.annotationsOn(document.path, document.table.text);
				const before = annotations;
				const anchored = await this.#tools.anchoredIn(transaction, document);
				const changes: RecordChange<StoredAnnotation>[] = [];
				for (const same of byTag(answers)) {
					const { label, entity, value } = same[0]!;
					if (value !== undefined && isTimeType(label)) {
						for (const { span } of same) {
							const made = (on: Span): StoredAnnotation => newAnnotation(on, label, undefined, value);
							const planned = planTimeValue({ anchored, span, type: label, value, author, newAnnotation: made });
							changes.push(...planned);
							annotations += planned.length > 0 ? 1 : 0;
						}
						continue;
					}
					const planned = planTag({
						...{ anchored, label, said: { entity }, author },
						places: same.map(({ span }) => [span]),
						newAnnotation: (on) => newAnnotation(on, label),
					});
					changes.push(...planned.changes);
					annotations += planned.changed;
				}
				await this.#tools.changeAnnotations(transaction, document, anchored, changes);
				changedDocuments += annotations > before ? 1 : 0;
			}
			return { annotations, documents: changedDocuments };
		});
	}

	/** Takes answers back, given by their ids. */
	forget(
		title: Reason,
		documents: readonly { readonly path: string; readonly ids: readonly string[] }[],
	): Promise<CommandOutcome> {
		return this.#tools.runner.run(title, NOTHING_CHANGED, async (transaction) => {
			for (const { path, ids } of documents) {
				await transaction.change(
					annotationsFile(path),
					ids.map((id) => ({ id })),
				);
			}
			return { annotations: documents.reduce((sum, { ids }) => sum + ids.length, 0), documents: documents.length };
		});
	}
}

/** Answers that say the same, together. */
function byTag(answers: readonly Answer[]): Iterable<readonly Answer[]> {
	const groups = new Map<string, Answer[]>();
	for (const answer of answers) {
		const { label, entity, value } = answer;
		const key = JSON.stringify([label, entity, value]);
		const group = groups.get(key);
		if (group) {
			group.push(answer);
		} else {
			groups.set(key, [answer]);
		}
	}
	return groups.values();
}
