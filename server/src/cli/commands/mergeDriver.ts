import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installMergeDriver, removeMergeDriver, runMergeDriver } from '../../node/mergeDriver';
import { parseArguments, requirePaths } from '../arguments';
import { nearestRoot } from '../corpusOnDisk';
import { complain, print } from '../output';
import { CommandError, UsageError, type Command } from '../usage';

export const mergeDriverCommand: Command = {
	name: 'merge-driver',
	usage: 'BASE OURS THEIRS PATH',
	summary: 'Merges a file of .corpus, annotation by annotation; git calls it (see install-merge-driver)',
	description: [
		'Writes the result to OURS. What both sides changed in different ways stays twice, what one side removed and the other changed stays; both are told on standard error.',
	],
	options: [],
	async run(args) {
		const { paths } = parseArguments(args, []);
		const [base, ours, theirs, path] = paths;
		if (path === undefined || paths.length > 4) {
			throw new UsageError(`Four paths, as git gives them by %O %A %B %P, but there are ${paths.length}`);
		}
		try {
			for (const { id, what, second } of runMergeDriver(base!, ours!, theirs!, path)) {
				complain(
					what === 'removed'
						? `${path}: ${id} was removed on one side and changed on the other: it stays`
						: `${path}: ${id} was changed on both sides: theirs stays beside it as ${second}`,
				);
			}
		} catch (error) {
			throw new CommandError(error instanceof Error ? error.message : String(error));
		}
		return 0;
	},
};

export const installMergeDriverCommand: Command = {
	name: 'install-merge-driver',
	usage: '[--remove] PATH',
	summary: 'Has git merge the annotations of a corpus one by one, without conflict marks',
	description: [
		"PATH is a corpus in a repository of git. Writes .corpus/.gitattributes, which is to be committed, and merge.corpus-annotator in the repository's own configuration, which every clone needs: run it once in each.",
	],
	options: [{ usage: '--remove', help: 'Takes back what was written' }],
	async run(args) {
		const parsed = parseArguments(args, [], ['remove']);
		const [path] = requirePaths(parsed, { single: true });
		const folder = resolve(path!);
		if (!existsSync(folder)) {
			throw new UsageError(`${path}: there is no such folder`);
		}
		const root = nearestRoot(folder) ?? folder;
		const program = process.argv[1]!;
		try {
			if (parsed.flag('remove')) {
				const { attributes, setting } = await removeMergeDriver(root, program);
				await print(`Taken back: ${setting} in the repository's configuration, the line in ${attributes}\n`);
			} else {
				const { attributes, setting, command } = await installMergeDriver(root, program);
				await print(
					`Written: ${attributes} (commit it), and in the repository's configuration ${setting} = ${command}\n`,
				);
			}
		} catch (error) {
			throw new CommandError(error instanceof Error ? error.message : String(error));
		}
		return 0;
	},
};
