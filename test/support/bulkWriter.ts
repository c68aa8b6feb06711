/**
 * A program that takes one bulk step after the other on the annotations of a folder, and says each one's number when it is done,
 * until it is killed: `bulkWriter.ts FOLDER`. After step n each file holds the records of steps n and n - 1.
 */
import { annotationsFile, AnnotationStore, type StoreFile } from '../../server/src/annotations/store';
import type { StoredAnnotation } from '../../server/src/annotations/model';
import { NodeFileSystem, uriOf } from '../../server/src/node/fileSystem';
import { annotationOn } from './annotations';

export const BULK_FILES: readonly StoreFile<StoredAnnotation>[] = Array.from({ length: 12 }, (_, i) =>
	annotationsFile(`${i}.txt`),
);

/** The step that a file was written by last; undefined where it holds what no step leaves. */
export function stepOf(records: readonly StoredAnnotation[]): number | undefined {
	const steps = records.map(({ id }) => Number(id)).sort((a, b) => b - a);
	const [last = 0, ...others] = steps;
	return JSON.stringify(others) === JSON.stringify(last > 1 ? [last - 1] : []) ? last : undefined;
}

async function takeStep(store: AnnotationStore, step: number): Promise<void> {
	const record = annotationOn('Ông Lê Minh', { start: 4, end: 11 }, String(step));
	await store.transact(async (transaction) => {
		for (const file of BULK_FILES) {
			await transaction.change(file, [{ id: String(step), record }, { id: String(step - 2) }]);
		}
	});
}

async function main(folder: string): Promise<void> {
	const store = new AnnotationStore(new NodeFileSystem(), uriOf(folder));
	await store.loadAll();
	for (let step = (stepOf(store.records(BULK_FILES[0]!)) ?? 0) + 1; ; step++) {
		process.stdout.write(`begin ${step}\n`);
		await takeStep(store, step);
	}
}

if (require.main === module) {
	void main(process.argv[2]!);
}
