import { compareText } from '../core/compareText';
import type { Location, Position } from 'vscode-languageserver-types';
import type { EntityId } from '../corpus/model';
import type { MentionItem, MentionsParams, MentionsResult } from '../protocol';
import { type CancellationToken, throwIfCancelled } from '../util/cancellation';
import type { CorpusAccess, DocumentView, MentionPlaces } from '../workspace/documentView';
import { AscendingPositions } from './ascendingPositions';
import { mentionAt, placesIn } from './lookup';
import { mentionItem } from './mentionItem';
import { toOffset, type PositionEncoding } from './positions';

/** Takes some of an answer before the rest is found. */
export type Report<T> = (items: readonly T[]) => void;

/** Locations in one partial result, the first one apart: a message for each document would be many. */
const BATCH = 50;
const MENTIONS_LIMIT = 500;
/** Documents that are looked at before their turn: the first one by itself, as somebody waits for it. */
const READ_AHEAD = 16;

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
		for await (const { uri, lines, spans } of this.#places(found.entity, corpus, token, document)) {
			const positions = new AscendingPositions(lines, this.#encoding);
			for (const span of spans) {
				locations.push({ uri, range: positions.range(span) });
			}
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
		for await (const document of this.#places(entity, corpus, token)) {
			const { lines, spans } = document;
			const positions = new AscendingPositions(lines, this.#encoding);
			for (const mention of spans) {
				if (mentions.length >= (limit ?? MENTIONS_LIMIT)) {
					return { mentions, total: Math.max(total, mentions.length) };
				}
				mentions.push(mentionItem(document, lines, mention, positions.range(mention)));
			}
		}
		return { mentions, total: mentions.length };
	}

	/** A few at a time, more with each that was wanted, so that whoever stops asking stops the reading. */
	async *#places(
		entity: EntityId,
		corpus: CorpusAccess,
		token: CancellationToken,
		inHand?: DocumentView,
	): AsyncGenerator<MentionPlaces> {
		const known = corpus.view.entity(entity)?.documents.map(({ path }) => path) ?? [];
		const paths = [...new Set(inHand ? [...known, inHand.path] : known)].sort(compareText);
		const begun: Promise<MentionPlaces | undefined>[] = [];
		for (let i = 0; i < paths.length; i++) {
			for (let next = begun.length; next < Math.min(2 * i + 1, i + READ_AHEAD, paths.length); next++) {
				const path = paths[next]!;
				const places =
					path === inHand?.path ? Promise.resolve(placesIn(inHand, entity)) : corpus.mentionsIn(path, entity, token);
				// It may be that nobody asks for it any more.
				places.catch(() => undefined);
				begun.push(places);
			}
			const places = await begun[i];
			throwIfCancelled(token);
			if (places) {
				yield places;
			}
		}
	}
}
