// Names of organisations from the lists in the build scripts' FOLDER, as buildEnKnownNames.mjs' head says where they come from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of features whose brands and operators are no organisations, or none that news speak of. */
const NO_BODIES =
	/^(?:flags|transit)\/|amenity\/(?:school|kindergarten|police|fire_station|toilets)|bus_stop|\/(?:pole|tower|line|minor_line|transformer|portal|route)$|boundary|man_made\/(?:flagpole|monitoring_station)|leisure\/(?:park|playground)/u;
/** What Wikidata says of an item that is a territory, a building, a person, or a product. */
const NO_BODY =
	/\b(?:city|cities|town|township|village|municipality|commune|county|district|borough|prefecture|state|province|region|island|territory|country|capital|settlement|parish|canton|voivodeship|governorate|arrondissement|department) (?:in|of|and|on)\b|^(?:city|town|country|county|village|municipality|commune)\b|\b(?:railway station|river|lake|mountain|building|given name|family name|surname|species|film|album|song|footballer|politician|businessman|building complex)\b/iu;
const SECURITIES =
	/\b(?:test|etf|etn|etns|fund|funds|trust [ivx]+|acquisition|acquisitions|notes?|warrants?|rights?|units?|preferred|debentures?|depositary|index|municipal|merger|spac|portfolio|term|bond|bonds|treasury|securities|income|due|%|series)\b/iu;

/** Whose news are in English, as far as they are many. */
export const ENGLISH_PRESS = new Set(
	'gb ie us ca au nz za in pk bd lk ng gh ke tz ug zm zw bw na ls mw sl gm lr rw sz my sg ph hk jm tt bb gy fj pg mt np bt'.split(
		' ',
	),
);
/** In how many other countries a brand is that news in English speak of. */
const COUNTRIES_OF_WORLD_BRAND = 3;

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Rows of a table as arrays of fields; fields in quotation marks may hold the separator. */
export function rowsOf(text, separator = ',') {
	const rows = [];
	let row = [];
	let field = '';
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (quoted) {
			if (char === '"' && text[i + 1] === '"') {
				field += '"';
				i++;
			} else if (char === '"') {
				quoted = false;
			} else {
				field += char;
			}
		} else if (char === '"' && separator === ',') {
			quoted = true;
		} else if (char === separator || char === '\n') {
			row.push(field.replace(/\r$/u, ''));
			field = '';
			if (char === '\n') {
				rows.push(row);
				row = [];
			}
		} else {
			field += char;
		}
	}
	return rows;
}
const table = (separator, ...path) => rowsOf(readFileSync(join(...path), 'utf8'), separator).slice(1);

const filesUnder = (path) =>
	readdirSync(path, { withFileTypes: true })
		.flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
		.sort();

function isKnownInEnglish({ locationSet: { include } }) {
	return (
		include.length >= COUNTRIES_OF_WORLD_BRAND ||
		include.some((place) => /^\d/u.test(place) || ENGLISH_PRESS.has(String(place).split(/[-.]/u)[0]))
	);
}

/** Brands and operators: shops, banks, hotels, carriers, authorities; with Wikidata's labels for them. */
function brands(folder) {
	const root = join(folder, 'node_modules/name-suggestion-index/dist');
	const { nsi } = json(root, 'json/nsi.json');
	const { wikidata } = json(root, 'wikidata/wikidata.json');
	const names = [];
	for (const [path, { items }] of Object.entries(nsi)) {
		if (NO_BODIES.test(path)) {
			continue;
		}
		for (const { tags } of items.filter(isKnownInEnglish)) {
			const id = tags['brand:wikidata'] ?? tags['operator:wikidata'] ?? tags['network:wikidata'];
			const item = id ? wikidata[id] : undefined;
			if (NO_BODY.test(item?.description ?? '')) {
				continue;
			}
			names.push(item?.label, tags['brand:en'] ?? tags.brand, tags['operator:en'] ?? tags.operator, tags['name:en']);
		}
	}
	return names.filter(Boolean);
}

/** Listed companies, as news call them. */
function companies(folder) {
	const listed = [
		...table(',', folder, 'nasdaq-listings/data/nasdaq-listed.csv'),
		...table(',', folder, 'nyse-other-listings/data/nyse-listed.csv'),
	]
		.map(([, name]) => name ?? '')
		.map((name) => name.split(/ - | Class [A-C]\b| (?:Common|Ordinary|American|Depositary|Sponsored|Units?)\b/u)[0])
		.filter((name) => !SECURITIES.test(name));
	return [...listed, ...table(',', folder, 's-and-p-500-companies/data/constituents.csv').map(([, name]) => name)];
}

/** Newspapers, and other media of those who read them by machine. */
function media(folder) {
	const publishers = filesUnder(join(folder, 'fundus/src/fundus/publishers'))
		.filter((file) => file.endsWith('__init__.py'))
		.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bname="([^"]+)"/gu)].map(([, name]) => name));
	const newspapers = table('\t', folder, 'wiki-media-cred/data/wikipedia-us-newspapers.tsv')
		.filter((row) => row[4])
		.map(([name]) => name);
	return [...publishers, ...newspapers, ...json(folder, 'corpora/data/corporations/newspapers.json').newspapers];
}

/** Football clubs by all the names that are listed, and teams of the large leagues of North America. */
function clubs(folder) {
	const names = [];
	for (const file of filesUnder(join(folder, 'clubs')).filter((name) => /\.clubs(?:\.props)?\.txt$/u.test(name))) {
		for (const row of readFileSync(file, 'utf8').split('\n')) {
			if (/^\s*(?:=|#|$|:|-)/u.test(row)) {
				continue;
			}
			const [line] = row.split(/\s##?\s/u);
			const listed = line.trim().startsWith('|') ? line.split('|') : [line.split(',')[0]];
			names.push(...listed.map((name) => name.trim()));
		}
	}
	for (const league of ['mlb', 'nba', 'nfl', 'nhl', 'milb']) {
		const teams = Object.values(json(folder, `corpora/data/sports/${league}_teams.json`)).find(Array.isArray);
		names.push(...teams.map((team) => team.name ?? team));
	}
	// Registers abbreviate; letters of the kind of a club before its name tell what it is without a list.
	return names.filter(
		(name) => name.split(' ').length < 4 && !/\.|(?:^| )\p{L}(?: |$)|^\p{Lu}{2,4} | (?:\p{Lu}{2,4}|I+)$/u.test(name),
	);
}

/** The year in which a party ended at the earliest, and the share of votes that it has had, in per cent. */
const OLDEST_PARTY = 2000;
const SMALLEST_PARTY = 2;

function parties(folder) {
	return table(',', folder, 'partyfactsdata/import/elecglob/partyfacts-core-parties.csv')
		.filter((row) => row[2] === '' && Number(row[8] || Infinity) >= OLDEST_PARTY && Number(row[9]) >= SMALLEST_PARTY)
		.flatMap((row) => [row[3], ...row[4].split(' / '), ...row[5].split(' / ')]);
}

/** Authorities, charities, armed groups. */
function bodies(folder) {
	const data = join(folder, 'corpora/data');
	const groups = filesUnder(join(data, 'societies_and_groups/designated_terrorist_groups')).flatMap((file) =>
		Object.values(json(file)).filter(Array.isArray).flat(),
	);
	return [
		...json(data, 'governments/us_federal_agencies.json').agencies,
		...json(data, 'corporations/charities.json').charities,
		...json(data, 'corporations/fortune500.json').companies,
		...groups.map((group) => group.name ?? group),
	].filter((name) => typeof name === 'string');
}

/** @returns for each source its names as it has them */
export function organizationNames(folder) {
	return {
		brands: brands(folder),
		companies: companies(folder),
		media: media(folder),
		clubs: clubs(folder),
		parties: parties(folder),
		bodies: bodies(folder),
	};
}
