import { compareText } from '../core/compareText';
import type { Span } from '../core/model';
import { reason } from '../core/reason';
import type { TextTable } from '../core/textTable';
import type { DocumentText } from './commandContext';
import { anchoredInForce } from './adjudication';
import { type Pause, READ_AT_ONCE } from './coverage';
import type { MarkTools } from './markCommands';
import type { AnchoredAnnotation, CommandOutcome, StoredAnnotation } from './model';
import { type OccurrenceQuery, Occurrences } from './occurrences';
import { SpansByPlace } from './spansByPlace';
import { EXCLUSIVE_LABELS, planTag, saysAlready } from './tags';

/** A tag to be put on every occurrence of some texts. */
export interface OccurrenceRequest {
	/** Where the person is. */
	readonly document: DocumentText;
	readonly scope: 'document' | 'corpus';
	readonly query: OccurrenceQuery;
	readonly label: string;
	/** Names that the text may be a part of: there it is no name of its own. */
	readonly longer?: readonly string[];
	/** The entity that the occurrences name. */
	readonly entity?: string;
}

/** A passage that the tag would be put on. */
export interface OccurrenceHit {
	readonly path: string;
	readonly table: TextTable;
	readonly span: Span;
	/** `already`: tagged so by the person who asks; `contrary`: a tag that can't stand beside the new one has a part of the passage, or names another entity. */
	readonly state: 'open' | 'already' | 'contrary';
	/** The longer name that the passage is a part of. */
	readonly within?: string;
	/** Only what is `open`, and not inside of a longer name. */
	readonly ticked: boolean;
	/** The tag that is there. */
	readonly annotation: StoredAnnotation | undefined;
}

/** A hit, as a client tells it: its passage in UTF-16 offsets. */
export interface OccurrenceReference extends Span {
	readonly path: string;
}

/** How a person ticked the hits that were shown; the others follow their state. */
export interface OccurrenceTicks {
	readonly hits: readonly OccurrenceReference[];
	readonly except: readonly OccurrenceReference[];
}

/** What is looked for, made once for all documents. */
interface Sought {
	readonly occurrences: Occurrences;
	readonly longer: Occurrences;
}

const NOTHING_TO_FIND = reason('Nothing to look for: select a text in one line, or put the cursor into a word');

/** Tags every occurrence of a text, in the document or the corpus. */
export class OccurrenceCommands {
	readonly #tools: MarkTools;

	constructor(tools: MarkTools) {
		this.#tools = tools;
	}

	/**
	 * The hits, those that are doubtful first, what is done already last, else by document; `total` and `documents` count what isn't listed, too. Every
	 * document is looked through, and as many are read again as are listed.
	 */
	async preview(
		request: OccurrenceRequest,
		limit: number,
		pause: Pause,
	): Promise<{ readonly hits: readonly OccurrenceHit[]; readonly total: number; readonly documents: number }> {
		const sought = soughtBy(request);
		const counts = await this.#documents(request, sought.occurrences, pause);
		const { path: here } = request.document;
		const rank = (path: string): number => (path === here ? 0 : this.#tools.annotationsOf(path).length > 0 ? 1 : 2);
		const order = [...counts.keys()].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
		const hits: OccurrenceHit[] = [];
		let at = 0;
		while (at < order.length && hits.length < limit) {
			await pause(at, order.length);
			const batch = order.slice(at, at + Math.min(READ_AT_ONCE, limit - hits.length));
			at += batch.length;
			const found = await Promise.all(batch.map((path) => this.#hitsIn(path, request, sought)));
			hits.push(...found.flat());
		}
		const unread = order.slice(at).reduce((sum, path) => sum + counts.get(path)!, 0);
		const listed = hits
			.slice(0, limit)
			.sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.path, b.path) || a.span.start - b.span.start);
		return { hits: listed, total: hits.length + unread, documents: order.length };
	}

	/** Tags what is ticked, and of what wasn't shown all that would have been. One step, whatever the number of documents. */
	async tag(request: OccurrenceRequest, ticks: OccurrenceTicks, pause: Pause): Promise<CommandOutcome> {
		const { label, entity } = request;
		const sought = soughtBy(request);
		const { runner, make, words } = this.#tools;
		if (sought.occurrences.isEmpty) {
			return runner.nothing(NOTHING_TO_FIND);
		}
		const counts = await this.#documents(request, sought.occurrences, pause);
		const wanted = new Set(ticks.hits.map(keyOf));
		const left = new Set(ticks.except.map(keyOf));
		const title = words.label(label);
		return runner.run(reason('Tagged as {0}', title), reason('Already tagged as {0}', title), async (transaction) => {
			let annotations = 0;
			let documents = 0;
			let done = 0;
			for (const path of counts.keys()) {
				await pause(done++, counts.size);
				const table = await this.#read(path, request.document);
				if (!table) {
					continue;
				}
				const anchored = await this.#tools.anchoredIn(transaction, { path, table });
				const spans = hitsOn(path, table, anchored, request, sought, make.annotator).filter((hit) => {
					const key = keyOf({ path, ...hit.span });
					return !left.has(key) && (hit.ticked || wanted.has(key));
				});
				const newAnnotation = make.annotationsOn(path, table.text);
				const { changes, changed } = planTag({
					...{ anchored, label, said: { entity }, author: make.author() },
					places: spans.map(({ span }) => [span]),
					newAnnotation: (on) => newAnnotation(on, label),
				});
				await this.#tools.changeAnnotations(transaction, { path, table }, anchored, changes);
				annotations += changed;
				documents += changed > 0 ? 1 : 0;
			}
			return { annotations, documents };
		});
	}

	/** How often the texts stand in each document that has them. */
	async #documents(
		{ document, scope }: OccurrenceRequest,
		occurrences: Occurrences,
		pause: Pause,
	): Promise<ReadonlyMap<string, number>> {
		const { path, table } = document;
		const count = (text: string): number => occurrences.count(text);
		const found =
			scope === 'corpus' && !occurrences.isEmpty
				? await this.#tools.search.documentsWhere(`occurrences ${occurrences.key}`, count, pause)
				: [];
		// The document may have been edited since the corpus heard of it.
		const here = count(table.text);
		const counts = new Map(here > 0 ? [[path, here]] : []);
		for (const [other, times] of found) {
			if (other !== path) {
				counts.set(other, times);
			}
		}
		return counts;
	}

	async #hitsIn(path: string, request: OccurrenceRequest, sought: Sought): Promise<readonly OccurrenceHit[]> {
		await this.#tools.prepare(path);
		const table = await this.#read(path, request.document);
		if (!table) {
			return [];
		}
		const { anchored, overruled } = this.#tools.decisionsFor(path, table);
		return hitsOn(path, table, [...anchored, ...overruled], request, sought, this.#tools.make.annotator);
	}

	async #read(path: string, here: DocumentText): Promise<TextTable | undefined> {
		return path === here.path ? here.table : this.#tools.search.read(path);
	}
}

function soughtBy({ query, longer = [] }: OccurrenceRequest): Sought {
	return { occurrences: new Occurrences(query), longer: new Occurrences({ forms: longer }) };
}

function hitsOn(
	path: string,
	table: TextTable,
	anchored: readonly AnchoredAnnotation[],
	{ label, entity }: Pick<OccurrenceRequest, 'label' | 'entity'>,
	{ occurrences, longer }: Sought,
	annotator: string | undefined,
): readonly OccurrenceHit[] {
	const names = longer.in(table.text);
	const placed = anchoredInForce(anchored).filter(({ annotation, span }) => span !== undefined && !annotation.comment);
	const byPlace = new SpansByPlace(placed, ({ span }) => span!);
	const isSaid = saysAlready(anchored, label, annotator);
	return occurrences.in(table.text).map((span): OccurrenceHit => {
		const here = byPlace.overlapping(span);
		const isSame = (one: AnchoredAnnotation): boolean =>
			one.annotation.label === label && !one.parts && one.span!.start === span.start && one.span!.end === span.end;
		const said = here.find((one) => isSame(one) && isSaid(one.annotation));
		// A tag that names no entity is told it; what names another one is another's, whoever says so.
		const another = here.find(
			(one) => isSame(one) && entity !== undefined && (one.annotation.entity ?? entity) !== entity,
		);
		const against =
			another ?? (said ? undefined : here.find((one) => !isSame(one) && excludes(one.annotation.label, label)));
		const isDone = said && (entity === undefined || said.annotation.entity === entity);
		const state = isDone ? 'already' : against ? 'contrary' : 'open';
		const around =
			state === 'open' ? names.find((name) => name.start <= span.start && span.end <= name.end) : undefined;
		return {
			...{ path, table, span, state },
			...(around && { within: table.text.slice(around.start, around.end) }),
			ticked: state === 'open' && around === undefined,
			annotation: (isDone ? said : against)?.annotation,
		};
	});
}

/** Doubtful, to be done, done. */
function rankOf({ ticked, state }: OccurrenceHit): number {
	return state === 'already' ? 2 : ticked ? 1 : 0;
}

/** Two tags that can't both be true of passages that overlap: other types, or the same label with other bounds. */
function excludes(label: string, other: string): boolean {
	return label === other || (EXCLUSIVE_LABELS.has(label) && EXCLUSIVE_LABELS.has(other));
}

function keyOf({ path, start, end }: OccurrenceReference): string {
	return `${start}-${end} ${path}`;
}
