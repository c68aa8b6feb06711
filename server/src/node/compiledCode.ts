import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { removeLeftovers, temporaryBeside } from './temporaryFiles';

/** Of each file that is required, kept for so many builds of the program, and versions of Node, that take turns. */
const MOST_FILES = 4;
const CHECKSUM_BYTES = 4;
const EXTENSION = '.code';
const OPENING = Buffer.from('(function (module, require) { ');
const CLOSING = Buffer.from('\n})');

/** What this process had to compile itself, and where the next one looks for it. */
const compiled: { readonly name: string; readonly script: Script; readonly file: string }[] = [];

/**
 * `require()` of a large file beside the program, with what V8 compiled of it in an earlier process, where that is kept: a third
 * less time until the first analysis. Node's own `enableCompileCache` does this from version 22 on alone.
 *
 * @param name of a file in the program's folder
 */
export function requireCompiled(name: string): unknown {
	const filename = join(__dirname, name);
	const source = readFileSync(filename);
	const folder = cacheFolder();
	// V8 refuses what another version of it made, or one with other flags; what is damaged would let it fail. Of the source it compares the length alone.
	const key = [crc32(source), source.length, process.arch, cachedDataVersionTag()]
		.map((part) => part.toString(36))
		.join('-');
	const file = folder && join(folder, `${name}-${key}${EXTENSION}`);
	const cachedData = file === undefined ? undefined : readChecked(file);
	// As Node wraps a module, of which these ask for no more. Bytes are joined: of strings V8 would make the whole a second time, 4 ms.
	const wrapped = Buffer.concat([OPENING, source, CLOSING]).toString('utf8');
	const script = new Script(wrapped, { filename, cachedData });
	if (file !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
		compiled.push({ name, script, file });
	}
	const require = createRequire(filename);
	const made = { exports: {} };
	(script.runInThisContext() as (module: object, require: NodeJS.Require) => void)(made, require);
	// Whatever else requires the file gets the same modules.
	require.cache[filename] = Object.assign(new Module(filename), made, { filename, loaded: true });
	return made.exports;
}

/** At the end of a process that analysed something: leaves what was compiled to the next one. What fails costs only time. */
export function keepCompiledCode(): void {
	const folder = cacheFolder();
	if (folder !== undefined) {
		void removeLeftovers(folder);
	}
	process.once('exit', () => {
		for (const { name, script, file } of compiled) {
			const data = script.createCachedData();
			const sum = Buffer.alloc(CHECKSUM_BYTES);
			sum.writeUInt32LE(crc32(data));
			writeQuietly(name, file, Buffer.concat([data, sum]));
		}
	});
}

/** The user's own folder for what can be made again; undefined where Node's variable says that no compiled code is to be kept. */
function cacheFolder(): string | undefined {
	const { LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env;
	if (NODE_DISABLE_COMPILE_CACHE) {
		return undefined;
	}
	const system = platform();
	const caches =
		system === 'win32'
			? LOCALAPPDATA
			: system === 'darwin'
				? join(homedir(), 'Library', 'Caches')
				: XDG_CACHE_HOME || join(homedir(), '.cache');
	return caches && join(caches, 'corpus-annotator');
}

/** The file without the sum at its end; undefined where there is none that is whole. */
function readChecked(file: string): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const end = bytes.length - CHECKSUM_BYTES;
		const data = bytes.subarray(0, end);
		return crc32(data) === bytes.readUInt32LE(end) ? data : undefined;
	} catch {
		return undefined;
	}
}

function writeQuietly(name: string, file: string, bytes: Uint8Array): void {
	const temporary = temporaryBeside(file);
	try {
		writeFile(name, file, temporary, bytes);
	} catch {
		try {
			rmSync(temporary, { force: true });
		} catch {
			// Nothing was made there.
		}
	}
}

function writeFile(name: string, file: string, temporary: string, bytes: Uint8Array): void {
	const folder = dirname(file);
	// Nobody else may put code there.
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
	renameSync(temporary, file);
	const files = readdirSync(folder).filter((other) => other.startsWith(`${name}-`) && other.endsWith(EXTENSION));
	const newest = files
		.map((other) => ({ path: join(folder, other), time: statSync(join(folder, other)).mtimeMs }))
		.sort((a, b) => b.time - a.time);
	newest.slice(MOST_FILES).forEach(({ path }) => rmSync(path, { force: true }));
}
