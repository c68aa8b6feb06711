import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAddress } from './workbench';

const root = path.resolve(__dirname, '../..');

suite('npm start', () => {
	let folder: string;
	let child: ChildProcess | undefined;

	setup(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'corpus-start-'));
		writeFileSync(path.join(folder, 'a.txt'), 'Tổng thống Vladimir Putin đến Hà Nội.\n');
		writeFileSync(path.join(folder, 'b.txt'), 'Ông Putin phát biểu ngày 20/6/2024.\n');
	});
	teardown(() => {
		child?.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	});

	test('opens the folder that is named, says where on one line, and ends with all it started', async () => {
		child = spawn(process.execPath, ['scripts/start.mjs', '--browser', folder], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const ended = new Promise<number | null>((resolve) => child!.once('exit', resolve));
		const line = await nextLine(child, /in VS Code \S+ in the browser/u);
		assert.ok(line.includes(folder), line);
		const address = /http:\/\/\S+/u.exec(line)![0];

		const window = await openAddress(address);
		try {
			await window.openFile('a.txt');
			await window.page.locator('.view-line span span', { hasText: /Putin/u }).first().waitFor();
		} finally {
			await window.close();
		}

		child.kill('SIGINT');
		assert.strictEqual(await ended, 0);
		await assert.rejects(fetch(address), 'its server has ended');
	});
});

function nextLine(child: ChildProcess, pattern: RegExp): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
			text += chunk;
			const found = text.split('\n').find((line) => pattern.test(line));
			if (found !== undefined && text.endsWith('\n')) {
				resolve(found);
			}
		});
		child.once('exit', (status) => reject(new Error(`ended with ${status} after: ${text}`)));
	});
}
