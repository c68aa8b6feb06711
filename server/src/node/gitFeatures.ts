import type { DocumentUri } from '../platform/fileSystem';
import type { Git, Revision } from '../platform/git';
import { pathOf } from './fileSystem';
import { runGit } from './git';
import { GitRevision } from './gitRevision';
import { installMergeDriver, removeMergeDriver } from './mergeDriver';

/** Commits that are offered to choose from. */
const COMMITS = '30';

/** Git as a program on this machine. */
export const GIT: Git = {
	async openRevision(root, name): Promise<Revision> {
		const revision = await GitRevision.open(folderOf(root), name);
		return { fileSystem: revision, root: revision.rootOf('./'), close: () => revision.close() };
	},
	async revisions(root) {
		const folder = folderOf(root);
		const branches = await runGit(folder, [
			'for-each-ref',
			'--format=%(refname:short)%09%(subject)',
			'refs/heads',
			'refs/remotes',
		]);
		const commits = await runGit(folder, [
			'log',
			'-n',
			COMMITS,
			'--date=short',
			'--format=%h%x09%ad %an: %s',
			'--',
			'.corpus',
		]);
		return `${branches}${commits}`.split('\n').flatMap((line) => {
			const [name, title = ''] = line.split('\t');
			return name ? [{ name, title }] : [];
		});
	},
	installMergeDriver: (root) => installMergeDriver(folderOf(root), process.argv[1]!),
	removeMergeDriver: (root) => removeMergeDriver(folderOf(root), process.argv[1]!),
};

function folderOf(root: DocumentUri): string {
	const folder = pathOf(root);
	if (folder === undefined) {
		throw new Error(`${root} is no folder on this disk`);
	}
	return folder;
}
