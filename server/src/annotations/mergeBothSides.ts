import { parseJsonLines, serializeJsonLines } from './jsonLines';
import { takeApart } from './mergeConflicts';
import { mergeFiles, type MergeNote } from './mergeFiles';
import type { StoredRecord, StoreFile } from './store';
import type { Transaction } from './transaction';

/**
 * Three states of one file as texts, made one; see {@link mergeFiles}. The answer has the merged text, empty where nothing is left.
 */
export function mergeTexts(
	{ format }: StoreFile<StoredRecord>,
	{ base, ours, theirs }: { readonly base: string; readonly ours: string; readonly theirs: string },
): { readonly text: string; readonly notes: readonly MergeNote[] } {
	const [before, mine, yours] = [base, ours, theirs].map((text) => parseJsonLines(text, format));
	const { file, notes } = mergeFiles(before!, mine!, yours!, format);
	return { text: serializeJsonLines(file) ?? '', notes };
}

/** Merges both sides in files in which a merge left conflict marks. Files whose marks are in disorder are left to the person. */
export async function mergeBothSides(
	transaction: Transaction,
	files: readonly StoreFile<StoredRecord>[],
): Promise<readonly StoreFile<StoredRecord>[]> {
	const merged: StoreFile<StoredRecord>[] = [];
	for (const file of files) {
		const sides = takeApart(serializeJsonLines(await transaction.content(file)) ?? '');
		if (sides) {
			await transaction.replace(file, parseJsonLines(mergeTexts(file, sides).text, file.format));
			merged.push(file);
		}
	}
	return merged;
}
