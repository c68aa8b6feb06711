import { formatReason, type Reason } from '../core/reason';
import type { RemovedPassage } from './cleanText';

interface Count {
	passages: number;
	/** UTF-16 code units, white space left out, as everywhere where text is measured. */
	characters: number;
}

interface DocumentCount extends Count {
	/** Of the whole document. */
	readonly of: number;
}

/** What was taken out of documents, counted by class, by reason and by document. */
export class CleanReport {
	readonly #classes = new Map<string, Count>();
	readonly #reasons = new Map<string, Count>();
	readonly #documents = new Map<string, DocumentCount>();

	/** A document, whether or not anything was taken out of it. */
	addDocument(path: string, text: string): void {
		this.#documents.set(path, { passages: 0, characters: 0, of: charactersOf(text) });
	}

	/** @param text the document's text, in which the passages stand */
	add(path: string, text: string, removed: readonly RemovedPassage[]): void {
		for (const { start, end, class: passageClass, why } of removed) {
			const characters = charactersOf(text.slice(start, end));
			for (const [counts, key] of [
				[this.#classes, passageClass],
				[this.#reasons, kindOf(why)],
			] as const) {
				const count = counts.get(key) ?? { passages: 0, characters: 0 };
				count.passages++;
				count.characters += characters;
				counts.set(key, count);
			}
			const document = this.#documents.get(path);
			if (document) {
				document.passages++;
				document.characters += characters;
			}
		}
	}

	/** One sentence. */
	get summary(): string {
		const documents = [...this.#documents.values()];
		const total = sum(documents.map((count) => count.of));
		const taken = sum(documents.map((count) => count.characters));
		const changed = documents.filter((count) => count.passages > 0).length;
		const all = documents.length;
		const from =
			changed === all ? (all === 1 ? '1 document' : `all ${all} documents`) : `${changed} of ${all} documents`;
		return `${taken} of ${total} characters taken out (${share(taken, total)}), from ${changed === 0 ? 'no document' : from}`;
	}

	/** For people: a total, then tables, the largest first; documents by their paths. */
	toString(): string {
		const documents = [...this.#documents].sort(([a], [b]) => (a < b ? -1 : 1));
		const total = sum(documents.map(([, count]) => count.of));
		const table = (counts: ReadonlyMap<string, Count>): string[] =>
			[...counts]
				.sort(([a, m], [b, n]) => n.characters - m.characters || (a < b ? -1 : 1))
				.map(([name, count]) => row(count, share(count.characters, total), name));
		return [
			`${this.summary}. White space is not counted.`,
			'',
			row({ passages: 'passages', characters: 'characters' }, 'share', 'class'),
			...table(this.#classes),
			'',
			row({ passages: 'passages', characters: 'characters' }, 'share', 'reason'),
			...table(this.#reasons),
			'',
			row({ passages: 'passages', characters: 'characters' }, 'share', 'document'),
			...documents.map(([path, count]) => row(count, share(count.characters, count.of), path)),
			'',
		].join('\n');
	}
}

/** The reason without what it says of one place. */
function kindOf(why: Reason): string {
	return formatReason({ text: why.text }).replace(/“\{\d+\}”|\{\d+\}/gu, '…');
}

/** UTF-16 code units, white space left out. */
export function charactersOf(text: string): number {
	return text.replace(/\s+/gu, '').length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}

function share(part: number, whole: number): string {
	return `${whole > 0 ? ((100 * part) / whole).toFixed(1) : '0.0'} %`;
}

function row(count: Readonly<Record<keyof Count, number | string>>, part: string, name: string): string {
	return `${String(count.passages).padStart(10)}${String(count.characters).padStart(12)}${part.padStart(9)}  ${name}`;
}
