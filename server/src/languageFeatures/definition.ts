import type { Location, Position } from 'vscode-languageserver-types';
import { compareText } from '../core/compareText';
import type { Mention } from '../core/model';
import { foldName } from '../core/text/normalize';
import type { Entity } from '../corpus/model';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { mentionAt, mentionsOf } from './lookup';
import { toOffset, toRange, type PositionEncoding } from './positions';

/** Leads to where the corpus introduces an entity. */
export class DefinitionProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	async definition(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
		token: CancellationToken,
	): Promise<Location | undefined> {
		const found = mentionAt(document, toOffset(document.table.lines, position, this.#encoding));
		if (!found) {
			return undefined;
		}
		const entity = corpus.view.entity(found.entity);
		return entity ? this.firstMention(entity, corpus, token, document) : this.#locate(document, found.mention);
	}

	/** The first document by path that mentions the entity; in it the first mention by the full name, else by the fullest form there. */
	async firstMention(
		entity: Entity,
		corpus: CorpusAccess,
		token: CancellationToken,
		inHand?: DocumentView,
	): Promise<Location | undefined> {
		for (const path of entity.documents.map((document) => document.path).sort(compareText)) {
			const document = path === inHand?.path ? inHand : await corpus.document(path, token);
			throwIfCancelled(token);
			const mention = document && introduction(document, entity);
			if (mention) {
				return this.#locate(document, mention);
			}
		}
		return undefined;
	}

	#locate(document: DocumentView, mention: Mention): Location {
		return { uri: document.uri, range: toRange(document.table.lines, mention, this.#encoding) };
	}
}

function introduction(document: DocumentView, entity: Entity): Mention | undefined {
	const mentions = mentionsOf(document, entity.id);
	const full = foldName(entity.name);
	const length = (mention: Mention): number => mention.end - mention.start;
	return (
		mentions.find(({ start, end }) => foldName(document.table.text.slice(start, end)) === full) ??
		mentions.reduce<Mention | undefined>(
			(best, mention) => (best && length(best) >= length(mention) ? best : mention),
			undefined,
		)
	);
}
