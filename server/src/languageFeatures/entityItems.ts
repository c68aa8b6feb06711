import type { Position } from 'vscode-languageserver-types';
import type { EntityType } from '../core/model';
import { slug } from '../core/text/normalize';
import { headOf } from '../corpus/entityHeads';
import type { EntityHead } from '../corpus/model';
import type { EntitiesParams, EntitiesResult, EntityItem } from '../protocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { knowledgeItem } from './knowledgeItems';
import { mentionAt } from './lookup';
import { toOffset, type PositionEncoding } from './positions';

const LIMIT = 1000;

/** Entities for lists beside the text. */
export class EntityItemsProvider {
	readonly #encoding: PositionEncoding;

	constructor(encoding: PositionEncoding) {
		this.#encoding = encoding;
	}

	entities(corpora: readonly CorpusAccess[], { uri, filter, type, limit }: EntitiesParams): EntitiesResult {
		const asked = corpora.filter(({ root }) => uri === undefined || root === uri);
		const wanted = slug(filter ?? '');
		const counts: Partial<Record<EntityType, number>> = {};
		const entities: EntityItem[] = [];
		for (const corpus of asked) {
			for (const entity of corpus.view.entityHeads()) {
				if (wanted !== '' && !slugsOf(entity).some((name) => name.includes(wanted))) {
					continue;
				}
				counts[entity.type] = (counts[entity.type] ?? 0) + 1;
				if ((type === undefined || entity.type === type) && entities.length < (limit ?? LIMIT)) {
					entities.push(toItem(corpus, entity));
				}
			}
		}
		return { entities, counts, complete: asked.every(({ complete }) => complete) };
	}

	/** The entity that is named at a position; undefined where there is none. */
	entityAt(document: DocumentView, corpus: CorpusAccess, position: Position): EntityItem | undefined {
		const found = mentionAt(document, toOffset(document.table.lines, position, this.#encoding));
		const entity = found && corpus.view.entity(found.entity);
		return entity ? toItem(corpus, headOf(entity)) : undefined;
	}
}

/** Every way in which an entity is written, its name first. */
export function namesOf({ name, forms }: EntityHead): readonly string[] {
	return [name, ...forms];
}

const slugs = new WeakMap<EntityHead, readonly string[]>();

/** The same in lower-case ASCII, for looking them up; kept, as whoever types asks again with each key. */
export function slugsOf(entity: EntityHead): readonly string[] {
	let known = slugs.get(entity);
	if (!known) {
		known = namesOf(entity).map(slug);
		slugs.set(entity, known);
	}
	return known;
}

function toItem(corpus: CorpusAccess, entity: EntityHead): EntityItem {
	return {
		corpus: corpus.root,
		id: entity.id,
		name: entity.name,
		type: entity.type,
		forms: entity.forms,
		mentions: entity.mentions,
		documents: entity.documents,
		...(entity.boilerplate && { boilerplate: true }),
		...(entity.uri !== undefined && { link: knowledgeItem(corpus, entity.uri) }),
	};
}
