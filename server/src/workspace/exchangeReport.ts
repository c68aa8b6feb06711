import type { Reason } from '../core/reason';
import { reason } from '../core/reason';
import { LineIndex } from '../core/text/lineIndex';
import { LossCounts } from '../formats/lossCounts';
import { describeLoss, isLeftOut, type Loss } from '../formats/losses';
import type { RecordCounts } from '../formats/recordKinds';
import { oneLine } from '../languageFeatures/snippets';

/** Losses, and places that can't be read, that are told one by one. */
const TOLD = 1000;
/** Annotations that are there without one and the same thing: of more, only the first ones are told one by one. */
const TOLD_ALIKE = 10;
/** UTF-16 code units of a passage. */
const WIDTH = 60;

/** How much else there is beside annotations on passages. */
export function otherRecords({ relation, label, comment }: RecordCounts): readonly Reason[] {
	return [
		...(relation > 0 ? [reason('relations: {0}', relation)] : []),
		...(label > 0 ? [reason('labels of documents: {0}', label)] : []),
		...(comment > 0 ? [reason('comments: {0}', comment)] : []),
	];
}

/** Collects what there is to say of an export or an import. */
export class ExchangeReport {
	readonly #counts = new LossCounts();
	/** What was left out, one by one. */
	readonly #leftOut: string[] = [];
	/** What is there with less, by what that is. */
	readonly #changed = new Map<string, { count: number; readonly told: string[] }>();
	readonly #complaints: string[] = [];
	#complained = 0;

	constructor(private readonly translate: (why: Reason) => string) {}

	/** Annotations that were left out, or taken with less than is said of them. */
	get lost(): number {
		return this.#counts.left + this.#counts.changed;
	}

	/** @param losses of one document with this text */
	add(losses: readonly Loss[], text: string): void {
		this.#counts.add(losses);
		const lines = losses.length > 0 ? new LineIndex(text) : undefined;
		for (const loss of losses) {
			if (isLeftOut(loss.kind)) {
				if (this.#leftOut.length < TOLD) {
					this.#leftOut.push(this.#describe(loss, lines!));
				}
				continue;
			}
			const what = this.#translated(loss);
			const alike = this.#changed.get(what) ?? { count: 0, told: [] };
			this.#changed.set(what, alike);
			if (++alike.count <= TOLD_ALIKE) {
				alike.told.push(this.#describe(loss, lines!));
			}
		}
	}

	/** Something can't be read. @param place a file, perhaps with its line */
	complain(place: string, message: string): void {
		if (++this.#complained <= TOLD) {
			this.#complaints.push(`- ${plain(place)}: ${plain(message)}`);
		}
	}

	/** Markdown; undefined where nothing was found out and nothing is lost. */
	render(title: string, findings: readonly Reason[]): string | undefined {
		const sections: readonly (readonly [heading: Reason, lines: readonly string[]])[] = [
			[reason('What was found out'), findings.map((one) => `- ${plain(this.translate(one))}`)],
			[
				reason('What is lost'),
				this.#counts.kinds.map(([kind, count]) => `- ${count} × ${this.translate(describeLoss({ kind }))}`),
			],
			[reason('What could not be read'), withRest(this.#complaints, this.#complained, this.translate)],
			[reason('Each loss'), [...withRest(this.#leftOut, this.#counts.leftOut, this.translate), ...this.#lessSaid()]],
		];
		const shown = sections.filter(([, lines]) => lines.length > 0);
		return shown.length === 0
			? undefined
			: [
					`# ${plain(title)}`,
					...shown.map(([heading, lines]) => `## ${this.translate(heading)}\n\n${lines.join('\n')}`),
				].join('\n\n') + '\n';
	}

	/** One by one where few are alike, else in one line, since the section before counts them, and they would bury the others. */
	#lessSaid(): readonly string[] {
		return [...this.#changed].flatMap(([what, { count, told }]) =>
			count > TOLD_ALIKE ? [`- ${count} × ${plain(what)}`] : told,
		);
	}

	#translated({ kind, detail }: Loss): string {
		return this.translate(describeLoss({ kind, detail }));
	}

	#describe(loss: Loss, lines: LineIndex): string {
		const { path, label, span } = loss;
		const line = span && lines.lineAt(span.start);
		const place = span === undefined ? path : `${path}:${line! + 1}:${span.start - lines.start(line!) + 1}`;
		const text = span && oneLine(lines.text.slice(span.start, span.end), WIDTH);
		const what = [label, ...(text === undefined ? [] : [`“${text}”`])].join(' ').trim();
		return `- ${plain([place, what].filter((one) => one !== '').join(' '))}: ${plain(this.#translated(loss))}`;
	}
}

function withRest(lines: readonly string[], all: number, translate: (why: Reason) => string): readonly string[] {
	return all > lines.length ? [...lines, `- ${translate(reason('and {0} more', all - lines.length))}`] : lines;
}

/** Not taken for Markdown. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}
