// How often words are people's given and family names, over the lists of the build scripts' FOLDER: openfootball/players,
// popular-names-by-country-dataset and @faker-js/faker, as the scripts' heads say.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Countries with fewer names count as if they had so many, as one name more says little there. */
const FEWEST_PLAYERS = 30;
const FEWEST_NAMES = 60;
/** What a name of a list of the commonest ones counts. */
const IN_LIST = 0.3;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}]*$/u;

/** The family names of the census of the United States of 1990, from the commonest one on, in lower case: names-0.3.0 of PyPI. */
export function censusSurnames(folder) {
	return readFileSync(join(folder, 'names-0.3.0/names/dist.all.last'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((row) => row.split(/\s+/u)[0].toLowerCase());
}

/** @param foldMarks of the core @returns two maps from a word without accents, in lower case, to what it counts */
export async function countPersonNames(folder, foldMarks) {
	const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
	const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
	const given = new Map();
	const surnames = new Map();
	const add = (map, word, weight) => map.set(word, (map.get(word) ?? 0) + weight);
	const wordsOf = (name) =>
		name
			.normalize('NFC')
			.split(/[\s\-–,.()/|]+/u)
			.filter((word) => LATIN.test(word))
			.map((word) => foldMarks(word.toLowerCase()));

	const filesUnder = (path) =>
		readdirSync(path, { withFileTypes: true })
			.filter(({ name }) => name !== '.git')
			.flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
			.sort();
	for (const file of filesUnder(join(folder, 'players')).filter((name) => name.endsWith('players.txt'))) {
		const players = readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => /^\p{Lu}[^,]*,/u.test(line))
			.map((line) => wordsOf(line.split(',')[0]));
		const weight = 6 / Math.sqrt(Math.max(players.length, FEWEST_PLAYERS));
		for (const words of players.filter(({ length }) => length > 1)) {
			add(given, words[0], weight);
			add(surnames, words.at(-1), weight);
		}
	}
	const valuesOf = (entry) =>
		(Array.isArray(entry) ? entry : Object.values(entry ?? {}).flatMap(valuesOf))
			.map((value) => value?.value ?? value)
			.filter((value) => typeof value === 'string');
	for (const { person } of Object.values(allLocales)) {
		for (const [map, names] of [
			[given, new Set(valuesOf(person?.first_name))],
			[surnames, new Set(valuesOf(person?.last_name))],
		]) {
			const weight = 10 / Math.sqrt(Math.max(names.size, FEWEST_NAMES));
			[...names].flatMap(wordsOf).forEach((word) => add(map, word, weight));
		}
	}
	for (const [map, file] of [
		[given, 'common-forenames-by-country.csv'],
		[surnames, 'common-surnames-by-country.csv'],
	]) {
		for (const row of readFileSync(join(folder, 'names-by-country', file), 'utf8')
			.split('\n')
			.slice(1)) {
			row
				.split(',')
				.slice(3)
				.flatMap(wordsOf)
				.forEach((word) => add(map, word, IN_LIST));
		}
	}
	return { given, surnames };
}
