// Makes the names of months and weekdays, the phrases for yesterday, last week and "three days ago", and the patterns of
// dates for the languages without a time pack of their own, out of the Unicode CLDR that this Node was built with.
//
//   node scripts/buildTimeNames.mjs          writes server/src/core/times/timeNames.ts
//
// Needs a Node with all of ICU's data (`node -p process.config.variables.icu_small` says false).

import { writeFileSync } from 'node:fs';

/** Languages with a pack that holds more than this. */
const OWN_PACKS = new Set(['vi', 'en', 'ru', 'fr']);
/** Of these the phrases are kept, too; of the others the names of months and weekdays are enough, for the package's size. */
const WITH_PHRASES = new Set(
	(
		'ar bg bn ca cs da de el es et fa fi fil gu he hi hr hu hy id is it ja ka kk km ko lo lt lv mk mn mr ms my nb ne nl no pa pl pt ro sk sl ' +
		'sq sr sv sw ta te th tr uk ur uz zh'
	).split(' '),
);
const LONG = 'long';
const SHORT = 'short';

const lines = languages()
	.map((language) => ({ language, entry: entryOf(language) }))
	.filter(({ entry }) => entry !== undefined)
	.map(({ language, entry }) => `${language} ${entry}`);

writeFileSync(
	new URL('../server/src/core/times/timeNames.ts', import.meta.url),
	`// Written by scripts/buildTimeNames.mjs; don't edit.

/**
 * How other languages name times, after the Unicode CLDR ${process.versions.cldr}. Copyright © 1991–2026 Unicode, Inc.; Unicode License v3.
 * One language a line, parts by \`;\`: code and English name, \`M\` where numbers have the month first and \`C\` where months
 * have a capital, months, weekdays from Monday, patterns of dates, phrases with the step that they mean.
 * \`otherLanguages.ts\` reads it.
 */
export const TIME_NAMES = String.raw\`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} languages, CLDR ${process.versions.cldr}`);

/** Those of two letters that ICU knows, and Filipino. */
function languages() {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	return [...letters.flatMap((a) => letters.map((b) => a + b)), 'fil'].filter(
		(code) =>
			!OWN_PACKS.has(code) &&
			Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0 &&
			Intl.getCanonicalLocales(code)[0] === code,
	);
}

function entryOf(language) {
	const months = Array.from({ length: 12 }, (_, i) => namesOf(language, 'month', new Date(Date.UTC(2024, i, 15))));
	const weekdays = Array.from({ length: 7 }, (_, i) =>
		namesOf(language, 'weekday', new Date(Date.UTC(2024, 4, 13 + i))),
	);
	if (weekdays.some((forms) => forms.length === 0) || months[0].some((form) => /^m0?1$/u.test(form))) {
		return undefined;
	}
	const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
	const fields = parts(language, { year: 'numeric', month: 'numeric', day: 'numeric' }).map(({ type }) => type);
	const flags =
		(fields[0] === 'month' ? 'M' : '') +
		(monthsInDates(language).every((month) => month !== month.toLowerCase()) ? 'C' : '');
	const said = phrases(language);
	if (said.some((phrase) => phrase.endsWith(' last week'))) {
		return undefined;
	}
	const join = (lists) => lists.map((forms) => forms.join('/')).join('|');
	return [
		name,
		flags,
		join(months),
		join(weekdays),
		patterns(language).join('|'),
		(WITH_PHRASES.has(language) ? said : []).join('|'),
	].join(';');
}

function parts(language, options, date = new Date(Date.UTC(2024, 10, 25))) {
	const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options });
	return withGluedLetters(format.formatToParts(date));
}

/** Letters that stand right before a month or after it belong to its name: Hebrew "in May", Basque "of May". */
function withGluedLetters(found) {
	return found.map(({ type, value }, i) => {
		const [before, after] = [found[i - 1], found[i + 1]];
		if (type === 'month' && !/\d/u.test(value)) {
			return { type, value: `${lettersAt(before, /\p{L}+$/u)}${value}${lettersAt(after, /^\p{L}+/u)}` };
		}
		if (type !== 'literal') {
			return { type, value };
		}
		const rest = before?.type === 'month' && !/\d/u.test(before.value) ? value.replace(/^\p{L}+/u, '') : value;
		return { type, value: after?.type === 'month' && !/\d/u.test(after.value) ? rest.replace(/\p{L}+$/u, '') : rest };
	});
}

function lettersAt(part, pattern) {
	return part?.type === 'literal' ? (pattern.exec(part.value)?.[0] ?? '') : '';
}

/** The months' names as dates have them. */
function monthsInDates(language) {
	return Array.from(
		{ length: 12 },
		(_, i) =>
			parts(language, { month: LONG, day: 'numeric' }, new Date(Date.UTC(2024, i, 15))).find(
				({ type }) => type === 'month',
			)?.value ?? '',
	);
}

/** A month or weekday in full and short, alone and in a date; without the full stop of an abbreviation. */
function namesOf(language, field, date) {
	const found = [
		{ [field]: LONG },
		{ [field]: LONG, year: 'numeric' },
		{ [field]: LONG, day: 'numeric' },
		{ [field]: LONG, day: 'numeric', year: 'numeric', ...(field === 'weekday' && { month: LONG }) },
		{ [field]: SHORT },
		{ [field]: SHORT, day: 'numeric' },
	].map((options) => parts(language, options, date).find(({ type }) => type === field)?.value ?? '');
	return unique(found.map(clean).filter((form) => form.length > 1 && !/\d/u.test(form) && !/[;|/`$\\]/u.test(form)));
}

function clean(text) {
	return text
		.normalize('NFC')
		.replace(/[\u200e\u200f\u061c]/gu, '')
		.replace(/[ʼ’]/gu, "'")
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/\.$/u, '')
		.toLowerCase();
}

function unique(list) {
	return [...new Set(list)];
}

/** Dates with the month's name as the language writes them, in the notation of `rules.ts`. */
function patterns(language) {
	const slots = { day: '{d}', year: '{y}', month: '{mon}' };
	const found = [
		{ year: 'numeric', month: LONG, day: 'numeric' },
		{ month: LONG, day: 'numeric' },
		{ year: 'numeric', month: LONG },
	].map((options) =>
		parts(language, options)
			.map(({ type, value }) =>
				type === 'month' && /\d/u.test(value) ? value.replace(/\d+/u, '{m}') : (slots[type] ?? literal(value)),
			)
			.join('')
			.trim(),
	);
	return unique(found).filter((pattern) => !/[()[\];|`]|=>/u.test(pattern));
}

function literal(value) {
	return value
		.replace(/[\u200e\u200f\u061c]/gu, '')
		.replace(/\s+/gu, ' ')
		.toLowerCase();
}

/** What is said for a step from today: `-1day` yesterday, `0week` this week, `-nyear` so many years ago. */
function phrases(language) {
	const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto' });
	const named = [-2, -1, 0, 1, 2]
		.map((step) => ({ step, unit: 'day' }))
		.concat(['week', 'month', 'year'].flatMap((unit) => [-1, 0, 1].map((step) => ({ step, unit }))))
		.map(({ step, unit }) => ({ step, unit, text: clean(format.format(step, unit)) }));
	const steps = named
		// Hindi has one word for yesterday and tomorrow.
		.filter(({ text, step }) => !/\d/u.test(text) && named.every((other) => other.text !== text || other.step === step))
		.map(({ step, unit, text }) => `${step}${unit} ${text}`);
	const counting = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'always' });
	const counted = ['day', 'week', 'month', 'year'].flatMap((unit) =>
		[1, 2, 3, 5, 11, 21].map((count) => {
			const pattern = counting
				.formatToParts(-count, unit)
				.map(({ type, value }) => (type === 'literal' ? literal(value) : '{n}'))
				.join('')
				.replace(/\.$/u, '')
				.trim();
			return `-n${unit} ${pattern}`;
		}),
	);
	return unique([...steps, ...counted]).filter(
		(phrase) => !/[()[\];`?!]|=>/u.test(phrase) && (/^-?\d/u.test(phrase) || phrase.includes('{n}')),
	);
}
