import { AnnotationService, type DecisionChange } from '../../server/src/annotations/annotationService';
import type { DocumentText } from '../../server/src/annotations/commandContext';
import type { LineKey, Span } from '../../server/src/core/model';
import { formOfLine, sketchesMeet, type LineForm } from '../../server/src/core/text/lineLikeness';
import { normalizeText } from '../../server/src/annotations/normalizedText';
import { TextTable } from '../../server/src/core/textTable';
import { MemoryFileSystem } from './memoryFileSystem';
import { parseMarked } from './text';

/** A corpus whose documents are given as texts; marks `[[` … `]]` and `|` in them say what is selected. */
export class MemoryCorpusFolder {
	readonly fileSystem: MemoryFileSystem;
	/** What {@link AnnotationService} told its listener. */
	readonly changes: DecisionChange[] = [];
	readonly service: AnnotationService;
	/** Of documents that have one, by their paths. */
	readonly headlines = new Map<string, string>();
	readonly #texts = new Map<string, string>();
	readonly #selections = new Map<string, readonly Span[]>();
	#tables = new Map<string, TextTable>();

	/** `annotator` also begins each id, so that two windows on one disk can be told apart. */
	constructor(documents: Readonly<Record<string, string>>, fileSystem = new MemoryFileSystem(), annotator = 'Lan') {
		this.fileSystem = fileSystem;
		for (const [path, marked] of Object.entries(documents)) {
			const { text, cursor, spans } = parseMarked(marked);
			this.setText(path, text);
			this.#selections.set(path, cursor === undefined ? spans : [{ start: cursor, end: cursor }]);
		}
		let ids = 0;
		let seconds = 0;
		this.service = new AnnotationService({
			fileSystem,
			root: fileSystem.root,
			now: () => `2026-11-21T10:00:${String(seconds++ % 60).padStart(2, '0')}Z`,
			newId: () => `${annotator}-${++ids}`,
			annotator: () => annotator,
			onChange: (change) => this.changes.push(change),
			search: {
				documentsWithLine: (key) => this.#paths((table) => lines(table).some((line) => table.lineKey(line) === key)),
				documentsWithTemplate: (key) =>
					this.#paths((table) => lines(table).some((line) => table.templateKey(line) === key)),
				linesLike: (form) => this.#linesLike(form),
				occurrences: () => undefined,
				documentsWithPassage: (text) =>
					Promise.resolve(this.#paths((table) => normalizeText(table.text).includes(normalizeText(text)))),
				documentsWhere: (_, count) =>
					Promise.resolve(
						new Map([...this.#tables].map(([path, { text }]) => [path, count(text)] as const).filter(([, n]) => n > 0)),
					),
				isHeadline: (path, text) => this.headlines.get(path) === text,
				read: (path) => Promise.resolve(this.#tables.get(path)),
			},
		});
	}

	/** The document with what is selected in it. */
	document(path: string): DocumentText {
		return { path, table: this.#tables.get(path)! };
	}

	selection(path: string): readonly Span[] {
		return this.#selections.get(path) ?? [];
	}

	/** The document is another one now: a tool outside wrote it. */
	setText(path: string, text: string): void {
		this.#texts.set(path, text);
		this.#tables.set(path, new TextTable(text));
	}

	/** What is decided on a document, a passage a line: `boilerplate Đăng ký (rule)`. */
	decisions(path: string): string[] {
		const document = this.document(path);
		const { decisions, anchored } = this.service.decisionsFor(path, document.table);
		const orphans = anchored.filter(({ state }) => state === 'orphan');
		return [
			...decisions.map(({ start, end, label, entity, reference }) => {
				const what = entity === undefined ? label : `${label} ${entity}`;
				return `${what}: ${document.table.text.slice(start, end)}${reference.origin === 'rule' ? ' (rule)' : ''}`;
			}),
			...orphans.map(({ annotation }) => `orphan ${annotation.label}: ${annotation.exact}`),
		];
	}

	#linesLike({ sketch, slots }: LineForm): ReadonlyMap<LineKey, readonly string[]> {
		const found = new Map<LineKey, string[]>();
		for (const [path, table] of this.#tables) {
			for (const line of lines(table)) {
				const form = formOfLine(table.lines.lineText(line));
				if ((slots !== 0 && form.slots === slots) || sketchesMeet(form.sketch, sketch)) {
					found.set(form.key, [...new Set([...(found.get(form.key) ?? []), path])]);
				}
			}
		}
		return found;
	}

	#paths(has: (table: TextTable) => boolean): string[] {
		return [...this.#tables].flatMap(([path, table]) => (has(table) ? [path] : []));
	}
}

function lines(table: TextTable): number[] {
	return Array.from({ length: table.lines.count }, (_, line) => line).filter((line) => !table.isBlank(line));
}
