import type { Location, Position } from 'vscode-languageserver-types';
import type { EntityId } from '../corpus/model';
import type { MentionItem, MentionsParams, MentionsResult } from '../protocol';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import { comparePaths } from './documentNames';
import { mentionAt, mentionsOf } from './lookup';
import { toOffset, type PositionEncoding } from './positions';
import { snippetAround } from './snippets';

/** Takes some of an answer before the rest is found. */
export type Report<T> = (items: readonly T[]) => void;

/** Locations in one partial result, the first one apart: a message for each document would be many. */
const BATCH = 50;
const MENTIONS_LIMIT = 500;

/** Every mention of an entity in the corpus, by path and then by place: the same question has the same answer, in the same order. */
export class ReferencesProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	/** With `report`, everything goes through it in batches, and the answer itself is empty, as the protocol has it. */
	async references(
		document: DocumentView,
		corpus: CorpusAccess,
		position: Position,
		token: CancellationToken,
		report?: Report<Location>,
	): Promise<Location[]> {
		const found = mentionAt(document, toOffset(document.table.lines, position, this.#encoding));
		if (!found) {
			return [];
		}
		let locations: Location[] = [];
		// The first ones at once: somebody is waiting.
		let wanted = 1;
		for await (const at of this.#documents(found.entity, corpus, token, document)) {
			const positions = new AscendingPositions(at.table.lines, this.#encoding);
			locations.push(
				...mentionsOf(at, found.entity).map((mention) => ({ uri: at.uri, range: positions.range(mention) })),
			);
			if (report && locations.length >= wanted) {
				report(locations);
				locations = [];
				wanted = BATCH;
			}
		}
		if (report && locations.length > 0) {
			report(locations);
			return [];
		}
		return locations;
	}

	/** The same with the line around each mention, for lists beside the text. */
	async mentions(
		corpus: CorpusAccess,
		{ entity, limit }: MentionsParams,
		token: CancellationToken,
	): Promise<MentionsResult> {
		const mentions: MentionItem[] = [];
		const total = corpus.view.entity(entity)?.mentions ?? 0;
		for await (const document of this.#documents(entity, corpus, token)) {
			const { lines } = document.table;
			const positions = new AscendingPositions(lines, this.#encoding);
			for (const mention of mentionsOf(document, entity)) {
				if (mentions.length >= (limit ?? MENTIONS_LIMIT)) {
					return { mentions, total: Math.max(total, mentions.length) };
				}
				const { text, start, end } = snippetAround(lines, mention);
				const range = positions.range(mention);
				mentions.push({
					uri: document.uri,
					path: document.path,
					range,
					snippet: text,
					snippetStart: start,
					snippetEnd: end,
				});
			}
		}
		return { mentions, total: mentions.length };
	}

	/** One at a time, so that whoever stops asking stops the reading. */
	async *#documents(
		entity: EntityId,
		corpus: CorpusAccess,
		token: CancellationToken,
		inHand?: DocumentView,
	): AsyncGenerator<DocumentView> {
		const known = corpus.view.entity(entity)?.documents.map(({ path }) => path) ?? [];
		const paths = [...new Set(inHand ? [...known, inHand.path] : known)].sort(comparePaths);
		for (const path of paths) {
			const document = path === inHand?.path ? inHand : await corpus.document(path, token);
			throwIfCancelled(token);
			if (document) {
				yield document;
			}
		}
	}
}
