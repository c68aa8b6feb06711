import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { membersOf, RECORD_FILE } from '../configuration/documentMembers';
import { uriOf } from '../node/fileSystem';
import { isHidden } from '../workspace/globs';
import { type CorpusOnDisk, nearestRoot, openCorpus } from './corpusOnDisk';
import { Documents, slashes } from './documents';
import { UsageError } from './usage';

/** Said where a command was called with a folder that has none. */
export const NO_DOCUMENTS = 'No documents there; corpus.json says which files are documents, by default *.txt';

/** Described in the help of each command that finds documents. */
export const FIELD_OPTION = {
	usage: '--field NAME',
	help: 'The member that holds the text, where PATH is a JSON Lines file (default: as corpus.json says, or text)',
};

export interface FindOptions {
	/** The member with the text, in JSON Lines files among the PATHs. */
	readonly field?: string | undefined;
}

/**
 * Finds the documents below folders, and those named, the records of JSON Lines files among them; a PATH that isn't there may
 * be a pattern (`articles/**\/*.txt`), for shells that leave patterns alone. A folder's corpus begins at the nearest
 * `corpus.json` or `.corpus` upward, else at the folder.
 *
 * @param complain told of each file that can't be read
 */
export async function findDocuments(
	paths: readonly string[],
	complain: (message: string) => void,
	{ field }: FindOptions = {},
): Promise<Documents> {
	const corpora = new Map<string, CorpusOnDisk>();
	const files = new Map<string, CorpusOnDisk>();
	const corpusAt = (folder: string): CorpusOnDisk => {
		const root = nearestRoot(folder) ?? folder;
		const known = corpora.get(root) ?? openCorpus(root);
		corpora.set(root, known);
		return known;
	};
	let withRecords = false;
	for (const path of paths.flatMap(expandPattern)) {
		const absolute = resolve(path);
		if (statSync(absolute).isDirectory()) {
			const corpus = corpusAt(absolute);
			const prefix = slashes(relative(corpus.root, absolute));
			for await (const batch of corpus.files.list(uriOf(corpus.root), corpus.configuration)) {
				for (const entry of batch) {
					if (prefix === '' || entry.path.startsWith(`${prefix}/`)) {
						files.set(join(corpus.root, entry.path), corpus);
					}
				}
			}
		} else if (RECORD_FILE.test(absolute)) {
			withRecords = true;
			const corpus = corpusAt(dirname(absolute));
			for (const record of await recordsIn(corpus, slashes(relative(corpus.root, absolute)), field)) {
				files.set(join(corpus.root, record), corpus);
			}
		} else {
			files.set(absolute, corpusAt(dirname(absolute)));
		}
	}
	if (field !== undefined && !withRecords) {
		throw new UsageError(
			'--field says where the text is in a file PATH of JSON Lines (.jsonl, .jsonl.gz); for those of a folder corpus.json says it',
		);
	}
	const base = commonFolder([...corpora.keys()]);
	return new Documents(
		base,
		new Map([...files].map(([file, corpus]) => [slashes(relative(base, file)), corpus])),
		[...corpora.values()],
		complain,
	);
}

async function recordsIn(corpus: CorpusOnDisk, file: string, field: string | undefined): Promise<readonly string[]> {
	if (isHidden(file)) {
		throw new UsageError(`${join(corpus.root, file)}: what is in hidden folders is no document of a corpus`);
	}
	const members = membersOf(corpus.configuration.records);
	corpus.records.add(file, field === undefined ? members : { ...members, field });
	const found: string[] = [];
	for await (const batch of corpus.files.listRecords(file)) {
		found.push(...batch.map(({ path }) => path));
	}
	return found;
}

function expandPattern(path: string): readonly string[] {
	if (existsSync(path)) {
		return [path];
	}
	const found = fastGlob.isDynamicPattern(slashes(path))
		? fastGlob.sync(slashes(path), { onlyFiles: false }).sort()
		: [];
	if (found.length === 0) {
		throw new UsageError(`${path}: there is no such file or folder`);
	}
	return found;
}

function commonFolder(folders: readonly string[]): string {
	const [first = process.cwd(), ...others] = folders;
	let common = first;
	while (
		!others.every((folder) => folder === common || folder.startsWith(common.endsWith(sep) ? common : common + sep))
	) {
		common = dirname(common);
	}
	return common;
}
