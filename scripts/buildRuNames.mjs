// Makes the Russian pack's list of towns.
//
//   npm install --prefix FOLDER @faker-js/faker@10 cldr-dates-full@48
//   node scripts/buildRuNames.mjs FOLDER
//
// Writes towns.ts in server/src/core/packs/ru. scripts/notices.mjs names the sources.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (!folder) {
	console.error('usage: node scripts/buildRuNames.mjs FOLDER');
	process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../server/src/core/packs/ru');
const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
const faker = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
const zones = require('cldr-dates-full/main/ru/timeZoneNames.json').main.ru.dates.timeZoneNames.zone;

/** Towns that are called like people or common words, and are these more often. */
const LIKE_OTHERS = new Set(
	'Агата Артем Александров Венев Ветлуга Волхов Герман Жиров Игорь Киров Кола Константин Любим Мирный Мыс Орел Отрадное Победа Свободный Советский Удачный Шахты Юность Лида Кант Сим Троицк Неизвестный'.split(
		' ',
	),
);
/** What other lists have for certain. */
const LISTED = new Set(
	['gazetteer.ts', 'regions.ts'].flatMap((file) =>
		readFileSync(join(target, file), 'utf8')
			.split(/[|`\n]/u)
			.map((name) => name.trim()),
	),
);
const places = new Set();
const add = (name) => {
	const plain = name.replace(/\s*\(.*\)$/u, '').trim();
	if (
		/^[А-ЯЁ][а-яё]+(?:[ -][А-Яа-яЁё]+)*$/u.test(plain) &&
		plain.length > 3 &&
		!/^о-в/u.test(plain) &&
		!LIKE_OTHERS.has(plain) &&
		!LISTED.has(plain)
	) {
		places.add(plain);
	}
};
faker.ru.location.city_name.forEach(add);
const walk = (entry) => {
	for (const [key, value] of Object.entries(entry)) {
		if (key === 'exemplarCity') {
			add(value);
		} else if (typeof value === 'object') {
			walk(value);
		}
	}
};
walk(zones);

writeFileSync(
	join(target, 'towns.ts'),
	`// Made by scripts/buildRuNames.mjs. Towns, from faker's lists and the Unicode Common Locale Data Repository.\n\nimport { once } from '../once';\nimport { list } from '../words';\n\nexport const TOWNS = once(() =>\n\tlist(\n\t\t\`${[...places].sort().join(' | ')}\`,\n\t),\n);\n`,
);
console.log(`towns ${places.size}`);
