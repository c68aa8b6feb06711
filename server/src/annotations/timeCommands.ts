import { NOT_A_TIME, type Span, type TimeType } from '../core/model';
import { reason } from '../core/reason';
import type { CommandContext, DocumentText } from './commandContext';
import type { CommandOutcome, StoredAnnotation } from './model';
import { NOTHING_CHANGED, ONE_DECISION } from './outcomes';
import { annotationsFile } from './store';
import { planTag } from './tags';
import { planDocumentDate, planTimeValue } from './timeDecisions';

/** What people say of dates: of those in the text, and of a document's own. */
export class TimeCommands {
	readonly #context: CommandContext;

	constructor(context: CommandContext) {
		this.#context = context;
	}

	/** The passage is a time with this type and TIMEX3 value. */
	async setValue(document: DocumentText, span: Span, type: TimeType, value: string): Promise<CommandOutcome> {
		const title = reason('{0}: {1}', quoted(document, span), value);
		return this.#context.runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const make = this.#context.make.annotationsOn(document.path, document.table.text);
			const newAnnotation = (on: Span, label: TimeType): StoredAnnotation => make(on, label, undefined, value);
			const changes = planTimeValue({
				anchored,
				span,
				type,
				value,
				author: this.#context.make.author(),
				newAnnotation,
			});
			await this.#context.changeAnnotations(transaction, document, anchored, changes);
			return ONE_DECISION;
		});
	}

	/** The passage is no time expression. */
	async notATime(document: DocumentText, span: Span): Promise<CommandOutcome> {
		const title = reason('Not a date: {0}', quoted(document, span));
		return this.#context.runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const anchored = await this.#context.anchoredIn(transaction, document);
			const make = this.#context.make.annotationsOn(document.path, document.table.text);
			const { changes } = planTag({
				...{ anchored, places: [[span]], label: NOT_A_TIME, said: {}, author: this.#context.make.author() },
				newAnnotation: (on) => make(on, NOT_A_TIME),
			});
			await this.#context.changeAnnotations(transaction, document, anchored, changes);
			return ONE_DECISION;
		});
	}

	/** Says when a document was written, ISO 8601 of any precision; without a value the analysis says it again. */
	async setDocumentDate(path: string, value: string | undefined): Promise<CommandOutcome> {
		const title =
			value === undefined ? reason('Document date as the text tells it') : reason('Document date: {0}', value);
		return this.#context.runner.run(title, NOTHING_CHANGED, async (transaction) => {
			const file = annotationsFile(path);
			const plan = planDocumentDate(await transaction.records(file), value, this.#context.make.annotator, (date) =>
				this.#context.make.documentDate(path, date),
			);
			await transaction.change(file, plan);
			return ONE_DECISION;
		});
	}
}

/** UTF-16 code units of a passage in a message. */
const QUOTED = 60;

function quoted({ table }: DocumentText, { start, end }: Span): string {
	return table.text.slice(start, Math.min(end, start + QUOTED)).replace(/\s+/gu, ' ');
}
