import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mergeTexts } from '../annotations/mergeBothSides';
import type { MergeNote } from '../annotations/mergeFiles';
import { storeFileAt } from '../annotations/store';
import { decodeUtf8, encodeUtf8 } from '../annotations/utf8';
import { runGit } from './git';

/** As git's configuration and attributes call it. */
const DRIVER = 'corpus-annotator';
const ATTRIBUTES = `*.jsonl merge=${DRIVER}\n`;

/** What was written, or taken away, for a person to read. */
export interface DriverChange {
	/** The file of attributes, an absolute path. */
	readonly attributes: string;
	/** The key in the repository's own configuration. */
	readonly setting: string;
	/** The command that git runs. */
	readonly command: string;
}

/**
 * Merges three files of git's into the second one, as `.gitattributes` and git's configuration ask for it.
 *
 * @param path the file's path in the repository, which says how it is read
 */
export function runMergeDriver(base: string, ours: string, theirs: string, path: string): readonly MergeNote[] {
	const start = path
		.split('\\')
		.join('/')
		.search(/(?:^|\/)\.corpus\//u);
	const file = start < 0 ? undefined : storeFileAt(path.slice(path.indexOf('.corpus/', start)));
	if (!file) {
		throw new Error(`${path} is no file of annotations, rules or entities in .corpus`);
	}
	const read = (name: string): string => decodeUtf8(readFileSync(name));
	const { text, notes } = mergeTexts(file, { base: read(base), ours: read(ours), theirs: read(theirs) });
	writeFileSync(ours, encodeUtf8(text));
	return notes;
}

/**
 * Has git merge the files of a corpus annotation by annotation: writes `.corpus/.gitattributes`, which is to be committed, and a
 * setting in the repository's own configuration, which each clone needs. Should the program be gone some day, git falls back to
 * taking the lines of both sides. Throws an error with a sentence for a person.
 *
 * @param root the corpus's folder, an absolute path
 * @param program this program's own file
 */
export async function installMergeDriver(root: string, program: string): Promise<DriverChange> {
	const change = await describe(root, program);
	mkdirSync(dirname(change.attributes), { recursive: true });
	await runGit(root, ['config', '--local', `merge.${DRIVER}.name`, 'Corpus Annotator: annotation by annotation']);
	await runGit(root, ['config', '--local', change.setting, change.command]);
	if (!existsSync(change.attributes) || !readFileSync(change.attributes, 'utf8').includes(ATTRIBUTES)) {
		const known = existsSync(change.attributes) ? readFileSync(change.attributes, 'utf8') : '';
		writeFileSync(change.attributes, known + (known === '' || known.endsWith('\n') ? '' : '\n') + ATTRIBUTES);
	}
	return change;
}

/** Takes back what {@link installMergeDriver} wrote; all else in those files stays. */
export async function removeMergeDriver(root: string, program: string): Promise<DriverChange> {
	const change = await describe(root, program);
	// Git complains where there is no such section: then there is nothing to take back.
	await runGit(root, ['config', '--local', '--remove-section', `merge.${DRIVER}`]).catch(() => undefined);
	if (existsSync(change.attributes)) {
		const left = readFileSync(change.attributes, 'utf8').replace(ATTRIBUTES, '');
		if (left === '') {
			rmSync(change.attributes);
		} else {
			writeFileSync(change.attributes, left);
		}
	}
	return change;
}

async function describe(root: string, program: string): Promise<DriverChange> {
	await runGit(root, ['rev-parse', '--git-dir']).catch((error: unknown) => {
		throw new Error(`${root}: ${error instanceof Error ? error.message : String(error)}`);
	});
	const folder = join(root, '.corpus');
	// Inside of VS Code the program that runs us is VS Code itself.
	const run = `${process.versions['electron'] === undefined ? '' : 'ELECTRON_RUN_AS_NODE=1 '}${shellQuoted(process.execPath)} ${shellQuoted(program)}`;
	return {
		attributes: join(folder, '.gitattributes'),
		setting: `merge.${DRIVER}.driver`,
		command: `${run} merge-driver %O %A %B %P || git merge-file --union %A %O %B`,
	};
}

/** Git runs drivers by a POSIX shell on every system; there, forward slashes do on Windows, too. */
function shellQuoted(path: string): string {
	return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
