import { decidedAbout, inForce } from '../annotations/adjudication';
import { type ComparedDocument, placeAnnotations } from '../annotations/agreement/sides';
import { annotationsFile, AnnotationStore } from '../annotations/store';
import type { StoredAnnotation } from '../annotations/model';
import { type DocumentUri, type FileSystem, joinUri } from '../platform/fileSystem';
import { decodeDocument } from './decodeDocument';

/** Where one side's annotations are. */
export interface SideSource {
	readonly fileSystem: FileSystem;
	/** The corpus's root. */
	readonly root: DocumentUri;
	/** Only those of this person, empty: of nobody by name; without it everybody's. */
	readonly annotator?: string;
	/** A document's text where it isn't the file's, as it is open in an editor. */
	openText?(path: string): string | undefined;
}

/** Why a document isn't compared. */
export interface LeftOut {
	readonly path: string;
	/** `one-side`: only one side has annotations on it; `text`: its text isn't the same; `gone`: a side hasn't the document; `not-text`. */
	readonly why: 'one-side' | 'text' | 'gone' | 'not-text';
}

export interface Comparison {
	/** By path. */
	readonly documents: readonly ComparedDocument[];
	readonly leftOut: readonly LeftOut[];
	/** Annotations whose passage is gone, in the documents compared. */
	readonly orphans: number;
	/** Lines of `.corpus/` that can't be read, by any of the sides. */
	readonly unreadable: number;
}

export interface ComparisonOptions {
	/** Only these documents, by path. */
	readonly includes?: (path: string) => boolean;
	/** A side without annotations on a document has looked through it and found nothing. */
	readonly everyDocument?: boolean;
	/** Only these documents, by path, and nothing of others is read. */
	readonly only?: readonly string[];
	/** Called after each document; throws where the comparison isn't wanted any more. */
	readonly step?: (done: number, total: number) => void | Promise<void>;
}

/**
 * Reads what the sides have annotated. A document is compared where at least two sides have annotations on it, and the same
 * text. Throws a `FileSystemError` for a document that can't be read.
 */
export async function compareSources(
	sources: readonly SideSource[],
	{ includes = () => true, everyDocument = false, only, step = () => undefined }: ComparisonOptions = {},
): Promise<Comparison> {
	const stores = await openStores(sources, only);
	const all = new Set(stores.flatMap((store) => store.annotatedDocuments));
	const paths = [...all].filter(includes).sort();
	const documents: ComparedDocument[] = [];
	const leftOut: LeftOut[] = [];
	let orphans = 0;
	for (const [i, path] of paths.entries()) {
		await step(i, paths.length);
		const own = sources.map((source, side) => annotationsBy(source, stores[side]!.records(annotationsFile(path))));
		const present = own.map((annotations) => everyDocument || annotations.length > 0);
		const result = present.filter(Boolean).length < 2 ? 'one-side' : await readText(path, sources, present);
		if (typeof result === 'string') {
			// Nobody's of those that are compared: not worth a word.
			if (own.some((annotations) => annotations.length > 0)) {
				leftOut.push({ path, why: result });
			}
			continue;
		}
		const sides = own.map((annotations, side) =>
			present[side] ? placeAnnotations(result.text, annotations) : undefined,
		);
		sides.forEach((side) => (orphans += side?.orphans ?? 0));
		documents.push({ path, text: result.text, sides });
	}
	const unreadable = [...new Set(stores)].reduce((sum, store) => sum + store.problems.length, 0);
	return { documents, leftOut, orphans, unreadable };
}

/** The people that have annotations in a corpus, more than verdicts, by name; the empty name stands for those without one. */
export async function annotatorsOf(source: Pick<SideSource, 'fileSystem' | 'root'>): Promise<readonly string[]> {
	const [store] = await openStores([source]);
	const names = new Set<string>();
	for (const path of store!.annotatedDocuments) {
		for (const one of store!.records(annotationsFile(path))) {
			if (!isVerdict(one)) {
				names.add(one.creator ?? '');
			}
		}
	}
	return [...names].sort();
}

/** One store for each corpus, though several people's annotations are in it. */
async function openStores(
	sources: readonly Pick<SideSource, 'fileSystem' | 'root'>[],
	only?: readonly string[],
): Promise<readonly AnnotationStore[]> {
	const stores: AnnotationStore[] = [];
	for (const [i, { fileSystem, root }] of sources.entries()) {
		const known = sources.findIndex((one) => one.fileSystem === fileSystem && one.root === root);
		if (known < i) {
			stores.push(stores[known]!);
		} else {
			const store = new AnnotationStore(fileSystem, root);
			await (only ? store.load(only.map(annotationsFile)) : store.loadAll());
			stores.push(store);
		}
	}
	return stores;
}

function annotationsBy(
	{ annotator }: SideSource,
	annotations: readonly StoredAnnotation[],
): readonly StoredAnnotation[] {
	if (annotator === undefined) {
		return inForce(annotations);
	}
	// People are compared by what each of them said before anybody decided between them: a verdict is no word of its own.
	return annotations.filter((one) => (one.creator ?? '') === annotator && !isVerdict(one));
}

function isVerdict(annotation: StoredAnnotation): boolean {
	return decidedAbout(annotation).length > 0;
}

async function readText(
	path: string,
	sources: readonly SideSource[],
	present: readonly boolean[],
): Promise<{ readonly text: string } | 'text' | 'gone' | 'not-text'> {
	const read = new Set<string>();
	let text: string | undefined;
	for (const [i, { fileSystem, root, openText }] of sources.entries()) {
		const known = sources.findIndex((one, j) => present[j] && one.fileSystem === fileSystem && one.root === root);
		if (!present[i] || known < i) {
			continue;
		}
		let own = openText?.(path);
		if (own === undefined) {
			const bytes = await fileSystem.read(joinUri(root, path));
			if (!bytes) {
				return 'gone';
			}
			const decoded = decodeDocument(bytes);
			if (decoded.kind !== 'text') {
				return 'not-text';
			}
			own = decoded.text;
		}
		read.add(own);
		text = own;
	}
	return read.size === 1 && text !== undefined ? { text } : 'text';
}
