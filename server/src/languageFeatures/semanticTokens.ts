import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver-types';
import { type EntityType, isEntityType, isTimeType, type Span } from '../core/model';
import type { DocumentUri } from '../platform/fileSystem';
import type { DocumentView } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import { classifiedLine, inlineAt, overlaps, touching } from './lookup';
import { toSpan, type PositionEncoding } from './positions';

const TOKEN_TYPES = ['person', 'location', 'organization', 'misc', 'time'];
const TYPE_INDEX: Readonly<Record<EntityType, number>> = { PER: 0, LOC: 1, ORG: 2, MISC: 3 };
const TIME_INDEX = 4;

/** `decided`: by a person. */
const TOKEN_MODIFIERS = ['boilerplate', 'decided'];
const BOILERPLATE = 1;
const DECIDED = 2;

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
	tokenTypes: TOKEN_TYPES,
	tokenModifiers: TOKEN_MODIFIERS,
};

/** Integers of one token in the protocol's form. */
const TOKEN_SIZE = 5;

interface ColoredSpan extends Span {
	readonly type: number;
	readonly decided: boolean;
}

interface Result {
	readonly resultId: string;
	readonly data: readonly number[];
}

/**
 * Names and times as tokens: in one line each, in order, none over another, as an editor wants them. Boilerplate without
 * a name in it has no token: the hints of `diagnostics.ts` fade it.
 */
export class SemanticTokensProvider {
	readonly #encoding: PositionEncoding;
	/** The last answer for each open document, to tell the next one by its difference. */
	readonly #results = new Map<DocumentUri, Result>();
	#resultCount = 0;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	full(document: DocumentView): SemanticTokens {
		const data = this.#encode(document, { start: 0, end: document.table.text.length });
		return { resultId: this.#keep(document, data), data };
	}

	/** The difference to the answer with `previousResultId`, or all tokens where that one isn't known any more. */
	delta(document: DocumentView, previousResultId: string): SemanticTokens | SemanticTokensDelta {
		const previous = this.#results.get(document.uri);
		const { resultId, data } = this.full(document);
		return previous?.resultId === previousResultId
			? { resultId, edits: computeEdits(previous.data, data) }
			: { resultId, data };
	}

	range(document: DocumentView, range: Range): SemanticTokens {
		return { data: this.#encode(document, toSpan(document.table.lines, range, this.#encoding)) };
	}

	/** A document was closed: its last answer won't be asked for again. */
	forget(uri: DocumentUri): void {
		this.#results.delete(uri);
	}

	#keep(document: DocumentView, data: readonly number[]): string {
		const resultId = String(++this.#resultCount);
		this.#results.set(document.uri, { resultId, data });
		return resultId;
	}

	#encode(document: DocumentView, within: Span): number[] {
		const { lines } = document.table;
		const positions = new AscendingPositions(lines, this.#encoding);
		const data: number[] = [];
		let lastLine = 0;
		let lastCharacter = 0;
		for (const span of coloredSpans(document, within)) {
			for (let line = lines.lineAt(span.start), start = span.start; start < span.end; start = lines.start(++line)) {
				const end = Math.min(span.end, lines.end(line));
				if (end > start) {
					const from = positions.at(start).character;
					const length = positions.at(end).character - from;
					const modifiers = (span.decided ? DECIDED : 0) | (isBoilerplate(document, line, start) ? BOILERPLATE : 0);
					data.push(line - lastLine, line === lastLine ? from - lastCharacter : from, length, span.type, modifiers);
					lastLine = line;
					lastCharacter = from;
				}
				if (line + 1 >= lines.count) {
					break;
				}
			}
		}
		return data;
	}
}

/** Names and times that touch `within`, none over another: a person's word before the analysis, that before a program's, then whichever begins first. */
function coloredSpans(document: DocumentView, within: Span): readonly ColoredSpan[] {
	const { analysis, proposals } = document;
	const mentions = touching(analysis.mentions, within).map(({ start, end, type, decision }): ColoredSpan => ({
		start,
		end,
		type: TYPE_INDEX[type],
		decided: decision !== undefined,
	}));
	const times = touching(analysis.times, within).map(({ start, end, decision }): ColoredSpan => ({
		start,
		end,
		type: TIME_INDEX,
		decided: decision !== undefined,
	}));
	const all = [...mentions, ...times];
	all.sort((a, b) => a.start - b.start || Number(b.decided) - Number(a.decided) || b.end - a.end);
	const result: ColoredSpan[] = [];
	for (const span of all) {
		const last = result.at(-1);
		if (!last || last.end <= span.start) {
			result.push(span);
		} else if (span.decided && !last.decided) {
			result.pop();
			if (last.start < span.start) {
				result.push({ ...last, end: span.start });
			}
			result.push(span);
		} else if (span.end > last.end) {
			result.push({ ...span, start: last.end });
		}
	}
	for (const { start, end, label, parts } of proposals) {
		const isWanted = !parts && (isEntityType(label) || isTimeType(label)) && overlaps({ start, end }, within);
		if (isWanted && !result.some((other) => overlaps(other, { start, end }))) {
			result.push({ start, end, type: isEntityType(label) ? TYPE_INDEX[label] : TIME_INDEX, decided: false });
		}
	}
	return proposals.length > 0 ? result.sort((a, b) => a.start - b.start) : result;
}

function isBoilerplate(document: DocumentView, line: number, start: number): boolean {
	const { analysis } = document;
	return classifiedLine(analysis, line)?.boilerplate === true || inlineAt(analysis, start) !== undefined;
}

/** One edit between what both answers begin with and what both end with; none where they are equal. */
function computeEdits(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
	const shorter = Math.min(before.length, after.length);
	let prefix = 0;
	while (prefix < shorter && before[prefix] === after[prefix]) {
		prefix++;
	}
	if (prefix === before.length && prefix === after.length) {
		return [];
	}
	// Whole tokens only, so that an editor that reads five by five never sees half of one.
	prefix -= prefix % TOKEN_SIZE;
	let suffix = 0;
	while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) {
		suffix++;
	}
	suffix -= suffix % TOKEN_SIZE;
	const data = after.slice(prefix, after.length - suffix);
	return [{ start: prefix, deleteCount: before.length - suffix - prefix, ...(data.length > 0 && { data }) }];
}
