import type { Position, Range } from 'vscode-languageserver-types';
import type { EntityId } from '../corpus/model';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { mentionAt } from './lookup';
import { toOffset, toRange, type PositionEncoding } from './positions';

/** A wish that the server turns into a decision in `.corpus/entities.jsonl`: documents stay as they are. */
export interface EntityRename {
	readonly entity: EntityId;
	readonly name: string;
}

export class RenameProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	/** The mention, and the entity's name to begin from. */
	prepare(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
	): { range: Range; placeholder: string } | undefined {
		const { lines, text } = document.table;
		const found = mentionAt(document, toOffset(lines, position, this.#encoding));
		return found
			? {
					range: toRange(lines, found.mention, this.#encoding),
					placeholder: corpus.view.entity(found.entity)?.name ?? text.slice(found.mention.start, found.mention.end),
				}
			: undefined;
	}

	/** Undefined where nothing is named here or no name was given. */
	rename(document: DocumentView, position: Position, newName: string): EntityRename | undefined {
		const found = mentionAt(document, toOffset(document.table.lines, position, this.#encoding));
		const name = newName.normalize('NFC').replace(/\s+/gu, ' ').trim();
		return found && name !== '' ? { entity: found.entity, name } : undefined;
	}
}
