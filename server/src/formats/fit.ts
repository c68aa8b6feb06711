/** What a format can hold of a document, and what it can't, told by annotation: the part that is the same for all formats. */
import { COMMENT } from '../annotations/model';
import type { Span } from '../core/model';
import {
	compareSpans,
	type ExchangeAnnotation,
	type ExchangeComment,
	type ExchangeDocument,
	type ExchangeLabel,
	type ExchangeRecord,
	type ExchangeRelation,
	extentOfParts,
} from './exchange';
import type { Loss, LossKind } from './losses';

export interface Fitted {
	readonly document: ExchangeDocument;
	readonly losses: readonly Loss[];
}

/**
 * The document with only what a format holds, and what was taken out of it. Of two annotations that can't stand together the
 * one that begins first stays, of two that begin at one place the longer one, of two on one place the first.
 */
export function fit(document: ExchangeDocument, holds: ReadonlySet<LossKind>): Fitted {
	const fitting = new Fitting(document.path, holds);
	const annotations = fitting.annotations(document.annotations);
	const ids = new Set(annotations.map(({ id }) => id));
	return {
		document: {
			path: document.path,
			text: document.text,
			annotations,
			relations: document.relations.flatMap((one) => fitting.relation(one, ids)),
			labels: document.labels.flatMap((one) => fitting.documentLabel(one)),
			comments: fitting.comments(document.comments, ids),
			orphans: document.orphans.filter(
				({ id, label, exact }) => !fitting.lost({ id, label }, 'orphan', undefined, exact),
			),
		},
		losses: fitting.losses,
	};
}

class Fitting {
	readonly losses: Loss[] = [];

	constructor(
		readonly path: string,
		readonly holds: ReadonlySet<LossKind>,
	) {}

	annotations(all: readonly ExchangeAnnotation[]): readonly ExchangeAnnotation[] {
		const kept: ExchangeAnnotation[] = [];
		/** Parts of kept annotations that may reach what comes next. */
		let open: Span[] = [];
		for (const one of all) {
			const extent = extentOfParts(one.parts);
			open = open.filter(({ end }) => end > extent.start);
			if (
				(one.suggestion && this.lost(one, 'suggestion', extent)) ||
				(one.parts.length > 1 && this.lost(one, 'discontinuous', extent)) ||
				this.#inTheWay(one, open)
			) {
				continue;
			}
			open.push(...one.parts);
			kept.push(this.#details(one, one.label, extent));
		}
		return kept;
	}

	relation(one: ExchangeRelation, ids: ReadonlySet<string>): readonly ExchangeRelation[] {
		if (this.lost(one, 'relation')) {
			return [];
		}
		const isBroken = !ids.has(one.from) || !ids.has(one.to);
		return isBroken && this.lost(one, 'relation-end') ? [] : [this.#details(one, one.label)];
	}

	documentLabel(one: ExchangeLabel): readonly ExchangeLabel[] {
		return this.lost(one, 'document-label') ? [] : [this.#details(one, one.label)];
	}

	comments(all: readonly ExchangeComment[], ids: ReadonlySet<string>): readonly ExchangeComment[] {
		const known = new Set([...ids, ...all.map(({ id }) => id)]);
		return all.flatMap((one) => {
			const about = one.on ?? one.answers;
			const span = one.parts && extentOfParts(one.parts);
			const isLost =
				!this.holds.has('comment') || (about !== undefined && !known.has(about) && !this.holds.has('relation-end'));
			if (isLost) {
				this.tell({ id: one.id, label: COMMENT }, 'comment', span);
				return [];
			}
			const { note, ...rest } = one;
			return [{ ...this.#details(rest, COMMENT, span), note }];
		});
	}

	/** Tells the loss, unless the format holds that. */
	lost(one: Pick<Loss, 'id' | 'label'>, kind: LossKind, span?: Span, detail?: string): boolean {
		if (this.holds.has(kind)) {
			return false;
		}
		this.tell(one, kind, span, detail);
		return true;
	}

	tell({ id, label }: Pick<Loss, 'id' | 'label'>, kind: LossKind, span?: Span, detail?: string): void {
		this.losses.push({
			path: this.path,
			id,
			label,
			...(span && { span }),
			kind,
			...(detail !== undefined && { detail }),
		});
	}

	#inTheWay(one: ExchangeAnnotation, open: readonly Span[]): boolean {
		for (const part of one.parts) {
			for (const other of open) {
				const kind = overlapOf(other, part);
				if (kind && this.lost(one, kind, extentOfParts(one.parts))) {
					return true;
				}
			}
		}
		return false;
	}

	/** What is said of it without what the format doesn't hold. */
	#details<T extends Detailed>(one: T, label: string, span?: Span): T {
		const isLost = (kind: LossKind, detail?: string): boolean => this.lost({ id: one.id, label }, kind, span, detail);
		const isTimeLost = (one.created ?? one.modified) !== undefined && isLost('time');
		const attributes = one.attributes?.filter(({ name }) => !isLost('attribute', name)) ?? [];
		const lost: (keyof Detailed)[] = (['entity', 'value', 'note', 'creator'] as const).filter(
			(member) => one[member] !== undefined && isLost(member),
		);
		if (isTimeLost) {
			lost.push('created', 'modified');
		}
		if (attributes.length < (one.attributes?.length ?? 0)) {
			lost.push('attributes');
		}
		if (one.kept?.history !== undefined && isLost('history')) {
			lost.push('kept');
		}
		if (lost.length === 0) {
			return one;
		}
		const fitted: { -readonly [K in keyof T]?: T[K] } = { ...one };
		lost.forEach((member) => delete fitted[member]);
		return { ...fitted, ...(attributes.length > 0 && { attributes }) } as T;
	}
}

interface Detailed extends ExchangeRecord {
	readonly entity?: string;
	readonly value?: string;
}

/** How a passage stands to one that begins before it, or at the same place and is as long or longer. */
function overlapOf(first: Span, second: Span): 'same-place' | 'nested' | 'crossing' | undefined {
	if (second.start >= first.end || first.start >= second.end) {
		return undefined;
	}
	if (first.start === second.start && first.end === second.end) {
		return 'same-place';
	}
	const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
	return isInside(second, first) || isInside(first, second) ? 'nested' : 'crossing';
}

/** Annotations in their order. */
export function inTextOrder(annotations: readonly ExchangeAnnotation[]): readonly ExchangeAnnotation[] {
	return [...annotations].sort((a, b) => compareSpans(extentOfParts(a.parts), extentOfParts(b.parts)));
}
