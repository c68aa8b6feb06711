import type { AnnotationService } from '../annotations/annotationService';
import { countReviewed } from './countReviewed';

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many decisions people made in each document, by label; counted again only after something was decided. */
export class ReviewedCounts {
	readonly #annotations: AnnotationService;
	#known: { readonly generation: number; readonly byPath: Counts } | undefined;

	constructor(annotations: AnnotationService) {
		this.#annotations = annotations;
	}

	get byPath(): Counts {
		const { annotatedDocuments, generation } = this.#annotations;
		if (this.#known?.generation !== generation) {
			const byPath = new Map(
				annotatedDocuments.map((path) => [path, countReviewed(this.#annotations.inForceOn(path))] as const),
			);
			this.#known = { generation, byPath };
		}
		return this.#known.byPath;
	}

	/** Of all labels. */
	in(path: string): number {
		return [...(this.byPath.get(path)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
	}
}
