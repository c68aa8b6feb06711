import type { CorpusView } from './model';

/**
 * Documents that are twins of each other (see `CorpusView.twinOf`), in groups of two or more, each sorted by path, the
 * groups by their first one. In steps, for whoever must let others go between them.
 */
export function* duplicateGroups(
	corpus: Pick<CorpusView, 'documents' | 'lines' | 'twinsOf'>,
): Generator<void, readonly (readonly string[])[]> {
	const leaders = new Map<string, string>();
	const leaderOf = (path: string): string => {
		let leader = path;
		for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
			leader = next;
		}
		if (leader !== path) {
			leaders.set(path, leader);
		}
		return leader;
	};
	for (const path of corpus.documents) {
		yield;
		for (const twin of corpus.lines.mayHaveTwin(path) ? corpus.twinsOf(path) : []) {
			const [first, second] = [leaderOf(path), leaderOf(twin)].sort();
			if (first !== second) {
				leaders.set(second!, first!);
			}
		}
	}
	const groups = new Map<string, Set<string>>();
	for (const path of leaders.keys()) {
		const leader = leaderOf(path);
		groups.set(leader, (groups.get(leader) ?? new Set([leader])).add(path));
	}
	return [...groups.values()].map((group) => [...group].sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
