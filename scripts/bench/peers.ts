import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeCorpus } from './corpus';
import { ROOT, withFolder } from './machine';
import type { Report } from './results';

const DOCUMENTS = 500;
const PACKAGES = [
	'cspell-lib@9',
	'@textlint/kernel@15',
	'@textlint/textlint-plugin-text@15',
	'textlint-rule-no-todo@2',
];
/** Installed once, outside of the project. */
const FOLDER = path.join(os.homedir(), '.cache/corpus-annotator-bench');

/** Other tools for texts on the same files, one thread each, and our own analysis as a process of its own beside them. */
export function measurePeers(report: Report): Promise<void> {
	return withFolder((folder) => {
		const corpus = writeCorpus(folder, DOCUMENTS);
		if (!isInstalled()) {
			console.error('peers: they could not be installed (is the package registry reachable?); their rows are left out');
			return;
		}
		// Beside the packages, where it finds them.
		const script = path.join(FOLDER, 'peer.mjs');
		cpSync(path.join(__dirname, 'peer.mjs'), script);
		for (const peer of ['cspell-lib', 'textlint', 'corpus-annotator']) {
			const { status, stdout } = spawnSync(
				process.execPath,
				[script, peer, ROOT, ...corpus.paths.map((name) => path.join(folder, name))],
				{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
			);
			if (status !== 0) {
				console.error(`peers: ${peer} failed; its row is left out`);
				continue;
			}
			const { milliseconds, findings, flagged, sentence } = JSON.parse(stdout) as PeerResult;
			report({
				what: peer,
				value: (DOCUMENTS * 1000) / milliseconds,
				unit: 'docs/s',
				note: `${findings} findings; ${flagged ? 'flags' : '**does not flag**'} "${sentence}"`,
			});
		}
	});
}

interface PeerResult {
	readonly milliseconds: number;
	readonly findings: number;
	/** It found something in the sentence. */
	readonly flagged: boolean;
	readonly sentence: string;
}

function isInstalled(): boolean {
	const wanted = PACKAGES.map((name) => name.slice(0, name.lastIndexOf('@')));
	const isThere = (): boolean =>
		wanted.every((name) => existsSync(path.join(FOLDER, 'node_modules', name, 'package.json')));
	if (!isThere()) {
		console.error(`peers: installing ${PACKAGES.join(', ')} into ${FOLDER}`);
		const args = ['install', '--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund', ...PACKAGES];
		spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
	}
	return isThere();
}
