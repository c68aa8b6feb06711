import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
/** The program as it ships. */
export const CLI = path.join(ROOT, 'dist/cli.js');

/** Megabytes of memory that a process holds. */
export function residentMegabytes(pid: number): number {
	const file = `/proc/${pid}/status`;
	const kilobytes = existsSync(file)
		? Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(file, 'utf8'))?.[1])
		: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
	return kilobytes / 1024;
}

export function describeMachine(): string {
	const [cpu] = os.cpus();
	const load = os.loadavg().map((value) => value.toFixed(1));
	return `Node ${process.version}, ${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${os.platform()}, load ${load.join(' ')}`;
}

/** Calls `work` with an empty folder, which is removed then. */
export async function withFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'corpus-bench-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
