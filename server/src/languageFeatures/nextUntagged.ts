import type { Position } from 'vscode-languageserver-types';
import type { NextUntaggedResult } from '../keyProtocol';
import type { DocumentView } from '../workspace/documentView';
import { classifiedLine, inlineAt, lastStartingBefore } from './lookup';
import { toOffset, toRange, type PositionEncoding } from './positions';

/** The next name of the article that nobody has decided on; behind the last one the first again. */
export class NextUntaggedProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	next({ analysis, table }: DocumentView, position: Position): NextUntaggedResult | undefined {
		const names = analysis.mentions.filter(
			({ start, decision }) =>
				decision?.origin !== 'annotation' &&
				classifiedLine(analysis, table.lines.lineAt(start))?.boilerplate !== true &&
				inlineAt(analysis, start) === undefined,
		);
		const offset = toOffset(table.lines, position, this.#encoding);
		const behind = names[lastStartingBefore(names, offset - 1) + 1];
		const next = behind ?? names[0];
		return (
			next && {
				range: toRange(table.lines, next, this.#encoding),
				wrapped: behind === undefined,
				total: names.length,
			}
		);
	}
}
