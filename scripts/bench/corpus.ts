/**
 * Corpora of any size, made of the seeds: the same ones on every machine. Nobody's pages, but lines, names and dates in the
 * measure in which real pages have them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mulberry32 } from './random';

const SEEDS = path.resolve(__dirname, '../../seeds');

/** Of the random numbers: the same documents each time. */
const SEED = 1;
/** Of long paragraphs, these are another article's. */
const EXCHANGED = 0.25;
/** Of digits, these are drawn again. */
const REDRAWN = 0.3;
/** Of paragraphs, these have one name replaced by another. */
const RENAMED = 0.2;
/** UTF-16 code units from which a paragraph is long. */
const LONG = 120;
/** A corpus has as many invented names as it has documents, up to this. */
const MOST_NAMES = 20_000;
const FOLDERS = 10;
/** Two capitalised words or more. */
const NAME = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu;

export interface GeneratedDocument {
	/** From the corpus's folder, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

export interface WrittenCorpus {
	readonly folder: string;
	readonly paths: readonly string[];
	readonly bytes: number;
	/** Of all paths and texts in order, in hexadecimal. */
	readonly sha256: string;
}

/** The first documents of a corpus that is the same each time. */
export function* generateDocuments(count: number): Generator<GeneratedDocument> {
	const random = mulberry32(SEED);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const articles = seedTexts().map((text) => text.split('\n'));
	const long = articles.flat().filter((line) => line.length >= LONG);
	const words = [
		...new Set(articles.flat().flatMap((line) => (line.match(NAME) ?? []).flatMap((name) => name.split(/[ -]/u)))),
	];
	const names = Array.from(
		{ length: Math.min(count, MOST_NAMES) },
		() => `${pick(words)} ${pick(words)} ${pick(words)}`,
	);
	// A few names stand in many documents, most in a few.
	const nameOf = (): string => names[Math.floor(random() ** 3 * names.length)]!;
	const written = (line: string): string => {
		let text = line.length >= LONG && random() < EXCHANGED ? pick(long) : line;
		text = text.replace(/\d/gu, (digit) => (random() < REDRAWN ? String(Math.floor(random() * 10)) : digit));
		if (text !== '' && random() < RENAMED) {
			const found = text.match(NAME);
			text = found ? text.replace(pick(found), nameOf()) : text;
		}
		return text;
	};
	for (let i = 0; i < count; i++) {
		const text = articles[i % articles.length]!.map(written).join('\n');
		yield { path: `site${i % FOLDERS}/${String(i).padStart(6, '0')}.txt`, text };
	}
}

/** The documents as files, in a folder that is there and empty. */
export function writeCorpus(folder: string, count: number): WrittenCorpus {
	const hash = createHash('sha256');
	const paths: string[] = [];
	let bytes = 0;
	for (let i = 0; i < FOLDERS; i++) {
		mkdirSync(path.join(folder, `site${i}`), { recursive: true });
	}
	for (const document of generateDocuments(count)) {
		const content = Buffer.from(document.text);
		writeFileSync(path.join(folder, document.path), content);
		hash.update(`${document.path}\0`).update(content).update('\0');
		paths.push(document.path);
		bytes += content.length;
	}
	return { folder, paths, bytes, sha256: hash.digest('hex') };
}

function seedTexts(): string[] {
	return readdirSync(SEEDS)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => readFileSync(path.join(SEEDS, name), 'utf8'));
}
