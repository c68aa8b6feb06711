import type { Entity } from '../corpus/model';
import type { CancellationToken } from '../util/cancellation';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { linkTarget, readDocuments, textFirst, type HoverTools } from './hoverParts';
import { mentionsOf } from './lookup';
import type { LinkTarget } from './markup';
import { countDocuments } from './vocabulary';

/** Fewer shared documents are chance. */
const FEWEST_DOCUMENTS = 2;
/** Of these the ones of the same type are chosen. */
const ASKED = 24;

export interface CompanionOptions {
	readonly limit: number;
	readonly inHand: DocumentView;
	/** Documents at hand anyway. */
	readonly documents: readonly DocumentView[];
}

/**
 * Who is named together with an entity in the most documents, those of its own type first: with a person the other people,
 * with a place the other places; shown by number of documents. Each is a link to where the two stand closest.
 */
export async function companionItems(
	tools: HoverTools,
	corpus: CorpusAccess,
	entity: Entity,
	{ limit, inHand, documents: atHand }: CompanionOptions,
	token: CancellationToken,
): Promise<readonly string[]> {
	const { markup, translate, numbers } = tools;
	const all = corpus.view.companions(entity.id, ASKED).filter(({ documents }) => documents >= FEWEST_DOCUMENTS);
	const alike = all.filter(({ entity: other }) => other.type === entity.type);
	const companions = [...alike, ...all.filter((companion) => !alike.includes(companion))]
		.slice(0, limit)
		.sort((a, b) => b.documents - a.documents);
	const items: string[] = [];
	for (const [index, { entity: other, documents: shared, path }] of companions.entries()) {
		const place =
			closest(atHand, entity, other) ?? closest(await readDocuments(corpus, [path], inHand, token), entity, other);
		// The unit is said once, the others have the bare number.
		const count = index === 0 ? countDocuments(shared, translate) : numbers.format(shared);
		const name = place ? markup.namedLink(other.name, place) : markup.text(other.name);
		items.push(`${name} (${markup.text(count)})`);
	}
	return items;
}

/** Where the other one is mentioned nearest to a mention of the first one. */
function closest(documents: readonly DocumentView[], entity: Entity, other: Entity): LinkTarget | undefined {
	let place: LinkTarget | undefined;
	let distance = Infinity;
	for (const document of documents) {
		const others = textFirst(document, mentionsOf(document, other.id));
		let next = 0;
		for (const mention of textFirst(document, mentionsOf(document, entity.id))) {
			while (next < others.length && others[next]!.start < mention.start) {
				next++;
			}
			for (const near of others.slice(Math.max(next - 1, 0), next + 1)) {
				const between = Math.max(near.start - mention.end, mention.start - near.end);
				if (between < distance) {
					distance = between;
					place = linkTarget(document, near.start);
				}
			}
		}
	}
	return place;
}
