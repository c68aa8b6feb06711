import type { Range } from 'vscode-languageserver';
import { moveEdge } from '../annotations/edges';
import { snapToTag, trimSelection } from '../annotations/selection';
import { toRange, toSpan } from '../languageFeatures/positions';
import { MOVE_EDGE_REQUEST, SNAP_TO_WORDS_REQUEST, type MoveEdgeParams, type SnapToWordsParams } from '../keyProtocol';
import type { CancellationToken } from '../util/cancellation';
import { Parameters } from './parameters';
import type { Session } from './session';

/** Answers `corpus/moveEdge`. */
export async function moveEdgeOf(
	session: Session,
	params: MoveEdgeParams,
	token: CancellationToken,
): Promise<Range | undefined> {
	const parameters = new Parameters(MOVE_EDGE_REQUEST, params);
	const range = parameters.range();
	const move = {
		edge: parameters.oneOf('edge', ['start', 'end']),
		direction: parameters.oneOf('direction', ['left', 'right']),
		unit: parameters.oneOf('unit', ['word', 'character']),
	};
	const found = await session.view(parameters.string('uri', "a document's URI"), token);
	if (!found) {
		return undefined;
	}
	const { table } = found.view;
	const { encoding } = session.client;
	const moved = moveEdge(table, toSpan(table.lines, range, encoding), move);
	return moved && toRange(table.lines, moved, encoding);
}

/** Answers `corpus/snapToWords`. */
export async function snappedRange(
	session: Session,
	params: SnapToWordsParams,
	token: CancellationToken,
): Promise<Range | undefined> {
	const parameters = new Parameters(SNAP_TO_WORDS_REQUEST, params);
	const range = parameters.range();
	const found = await session.view(parameters.string('uri', "a document's URI"), token);
	if (!found) {
		return undefined;
	}
	const { table } = found.view;
	const { encoding } = session.client;
	const snapped = trimSelection(table.text, snapToTag(table, toSpan(table.lines, range, encoding)));
	return snapped.start < snapped.end ? toRange(table.lines, snapped, encoding) : undefined;
}
