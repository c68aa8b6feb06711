import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { Span } from '../core/model';
import type { DocumentView } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import { mentionAt, mentionsOf, timeAt } from './lookup';
import { toOffset, type PositionEncoding } from './positions';

/** The other mentions of the same entity in this document, or the other expressions of the same time. */
export class DocumentHighlightsProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	highlights(document: DocumentView, position: Position): DocumentHighlight[] {
		const { lines } = document.table;
		const positions = new AscendingPositions(lines, this.#encoding);
		return alike(document, toOffset(lines, position, this.#encoding)).map((span) => ({
			range: positions.range(span),
			kind: DocumentHighlightKind.Text,
		}));
	}
}

function alike(document: DocumentView, offset: number): readonly Span[] {
	const found = mentionAt(document, offset);
	if (found) {
		return mentionsOf(document, found.entity);
	}
	const time = timeAt(document.analysis, offset);
	if (!time) {
		return [];
	}
	return time.value === undefined
		? [time]
		: document.analysis.times.filter(({ value, type }) => value === time.value && type === time.type);
}
