import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { isOnDocument } from '../annotations/annotationCommands';
import type { ClassifiedLine } from '../core/model';
import { reason } from '../core/reason';
import type { Translate } from '../messages';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import { lastStartingBefore, touching } from './lookup';
import { boilerplateRuns, sectionsOf, type LineRun } from './parts';
import { toRange, type PositionEncoding } from './positions';
import { oneLine, shorten } from './snippets';
import { labelTitle, lineClassWord } from './vocabulary';

/** Characters of a line in the outline. */
const NAME_WIDTH = 60;
/** Names told of a paragraph. */
const NAMES = 3;
/** What one answer holds at most: an outline of more is no outline, and a text of a million lines must not stop the editor. */
const MAXIMUM = 5000;

/** The outline: headline, paragraphs with the dates they speak of, sub-headings with theirs below them, and boilerplate by the run. */
export class DocumentSymbolsProvider {
	readonly #encoding: PositionEncoding;
	readonly #translate: Translate;

	constructor(encoding: PositionEncoding, translate: Translate) {
		this.#encoding = encoding;
		this.#translate = translate;
	}

	symbols(document: DocumentView, corpus: CorpusAccess): DocumentSymbol[] {
		const { analysis } = document;
		const runs = boilerplateRuns(analysis);
		const sections = sectionsOf(analysis);
		const roots: DocumentSymbol[] = [];
		let section = -1;
		let run = 0;
		let count = 0;
		let children = roots;
		for (const line of analysis.lines) {
			if (++count > MAXIMUM) {
				break;
			}
			if (line.line > (sections[section]?.lastLine ?? -1)) {
				children = roots;
			}
			if (line.line === sections[section + 1]?.firstLine) {
				const { firstLine, lastLine } = sections[++section]!;
				const dates = this.#dates(document, firstLine);
				const symbol = { ...this.#symbol(document, firstLine, lastLine, SymbolKind.Namespace), children: dates };
				roots.push(symbol);
				count += dates.length;
				children = symbol.children;
			} else if (line.line === runs[run]?.firstLine) {
				children.push(this.#boilerplate(document, runs[run++]!));
			} else if (!line.boilerplate) {
				const symbol = this.#line(document, corpus, line);
				count += symbol.children?.length ?? 0;
				children.push(symbol);
			}
		}
		return [...this.#labels(document, corpus), ...roots];
	}

	/** What people said of the document as a whole, on its first line. */
	#labels(document: DocumentView, corpus: CorpusAccess): DocumentSymbol[] {
		const { lines } = document.table;
		const range = toRange(lines, { start: 0, end: lines.end(0) }, this.#encoding);
		return document.annotations
			.filter(({ annotation }) => isOnDocument(annotation))
			.map(({ annotation: { label, value = '' } }) => ({
				name: labelTitle(label, corpus.labels, this.#translate),
				detail: value,
				kind: SymbolKind.Property,
				range,
				selectionRange: range,
			}));
	}

	/** The same without its hierarchy, for clients that want it flat. */
	flatSymbols(document: DocumentView, corpus: CorpusAccess): SymbolInformation[] {
		const flatten = (symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
			symbols.flatMap(({ name, kind, range, children }) => [
				{ name, kind, location: { uri: document.uri, range }, ...(containerName !== undefined && { containerName }) },
				...flatten(children ?? [], name),
			]);
		return flatten(this.symbols(document, corpus));
	}

	#line(document: DocumentView, corpus: CorpusAccess, line: ClassifiedLine): DocumentSymbol {
		const kind = line.class === 'title' ? SymbolKind.Module : SymbolKind.String;
		const named = line.class === 'title' ? '' : namesIn(document, corpus, line.line).join(', ');
		const word = line.class === 'body' ? '' : this.#translate(lineClassWord(line));
		const detail = [word, named].filter((part) => part !== '').join(' · ');
		const children = this.#dates(document, line.line);
		return {
			...this.#symbol(document, line.line, line.line, kind),
			...(detail !== '' && { detail }),
			...(children.length > 0 && { children }),
		};
	}

	/** The times of a line, each with its value, so that an outline can be looked through for `2014-06`. */
	#dates(document: DocumentView, line: number): DocumentSymbol[] {
		const { lines, text } = document.table;
		const times = touching(document.analysis.times, { start: lines.start(line), end: lines.end(line) });
		const positions = new AscendingPositions(lines, this.#encoding);
		return times.slice(0, MAXIMUM).map((time) => {
			const range = positions.range(time);
			return {
				name: oneLine(text.slice(time.start, time.end), NAME_WIDTH),
				...(time.value !== undefined && { detail: time.value }),
				kind: SymbolKind.Event,
				range,
				selectionRange: range,
			};
		});
	}

	#boilerplate(document: DocumentView, { firstLine, lastLine, lines }: LineRun): DocumentSymbol {
		const words = [...new Set(lines.map((line) => this.#translate(lineClassWord(line))))].join(', ');
		const count = lines.length === 1 ? reason('1 line') : reason('{0} lines', lines.length);
		return {
			...this.#symbol(document, firstLine, lastLine, SymbolKind.Null),
			name: `${this.#translate(reason('Boilerplate'))}: ${words}`,
			detail: this.#translate(count),
		};
	}

	#symbol(document: DocumentView, firstLine: number, lastLine: number, kind: SymbolKind): DocumentSymbol {
		const { lines } = document.table;
		const start = lines.start(firstLine);
		return {
			name: shorten(lines.lineText(firstLine), NAME_WIDTH),
			kind,
			range: toRange(lines, { start, end: lines.end(lastLine) }, this.#encoding),
			selectionRange: toRange(lines, { start, end: lines.end(firstLine) }, this.#encoding),
		};
	}
}

/** The first few entities that a line names. */
function namesIn(document: DocumentView, corpus: CorpusAccess, line: number): readonly string[] {
	const { mentions } = document.analysis;
	const { lines, text } = document.table;
	const end = lines.end(line);
	const names = new Set<string>();
	for (
		let i = lastStartingBefore(mentions, lines.start(line) - 1) + 1;
		i < mentions.length && names.size < NAMES;
		i++
	) {
		const mention = mentions[i]!;
		if (mention.start >= end) {
			break;
		}
		names.add(corpus.view.entity(document.entities[i]!)?.name ?? text.slice(mention.start, mention.end));
	}
	return [...names];
}
