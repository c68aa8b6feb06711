import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Of a name no more than this: with what is added it must fit into the 255 bytes that file systems have. */
const KEPT = 60;
const LEFTOVER = /^\..*\.(\d+)-[\da-f]{12}\.tmp$/su;

/** A hidden name beside the file, for what takes its place when it is whole. It says which process writes it. */
export function temporaryBeside(path: string): string {
	const name = basename(path).slice(0, KEPT);
	return join(dirname(path), `.${name}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

const swept = new Set<string>();

/** Removes what processes that were killed have left in the folder; looks only once. */
export async function removeLeftovers(folder: string): Promise<void> {
	if (swept.has(folder)) {
		return;
	}
	swept.add(folder);
	// A folder that isn't there has none; what can't be removed disturbs nobody.
	for (const name of await readdir(folder).catch(() => [])) {
		const pid = LEFTOVER.exec(name)?.[1];
		if (pid !== undefined && !isRunning(Number(pid))) {
			await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
		}
	}
}

/** What a process leaves that was killed while it wrote, or what one writes now. */
export function isTemporary(name: string): boolean {
	return LEFTOVER.test(name);
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// Somebody else's may not be asked.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
