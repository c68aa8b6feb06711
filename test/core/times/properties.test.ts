import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TimeExpression } from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';
import { dayOf, parseAnchor } from '../../../server/src/core/times/anchor';
import { addDays, formatDay } from '../../../server/src/core/times/calendar';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { Pieces } from '../../../server/src/core/times/pieces';
import { resolveTimes } from '../../../server/src/core/times/resolveTimes';
import { EXPRESSIONS, TOLD_ON } from './expressionTable';

const WORDS = [
	'ngày',
	'tháng',
	'năm',
	'hôm',
	'qua',
	'nay',
	'sáng',
	'tối',
	'từ',
	'đến',
	'và',
	'giờ',
	'h',
	'trước',
	'sau',
	'thứ',
	'hai',
	'tuần',
	'quý',
	'cuối',
	'May',
	'March',
	'last',
	'the',
	'of',
	'week',
	'years',
	'ago',
	'Monday',
	'pm',
	'мая',
	'года',
	'в',
	'прошлой',
	'неделе',
	'утра',
	'1',
	'12',
	'31',
	'99',
	'2024',
	'0',
	'1950',
	'/',
	'-',
	'.',
	',',
	':',
	'(',
	')',
	'–',
	'%',
	'|',
	'\n',
	'\u{1F600}',
	'ế',
	'đ',
];

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
		.map((parts) => parts.map(([word, space]) => word + space).join('')),
);
const anyLanguage = fc.constantFrom('vi', 'en', 'ru', 'fr', 'de', 'uk', 'hu', 'zh', 'ar', 'und');
const anyDate = fc.constantFrom(undefined, '2024-05-15', '2024-02-29T23:59', '2024', '1999-12', 'no date', '2024-W10');

const YEAR = '(?:\\d{4}|\\d{3}X|\\d\\dXX|XXXX)';
const PLACE = `(?:FY)?${YEAR}(?:-(?:Q[1-4]|H[12]|SP|SU|FA|WI|W(?:\\d\\d|XX)(?:-(?:WE|[1-7]))?|(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?))?(?:T(?:MO|MI|AF|EV|NI|DT|\\d\\d:\\d\\d(?::\\d\\d)?))?`;
const LENGTH = 'P(?=.)(?:(?:\\d+(?:\\.\\d+)?|X)(?:Y|M|WE|W|D))*(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+)?';
const VALUE = new RegExp(`^(?:${PLACE}|${PLACE}/${PLACE}|${LENGTH}|BC\\d{4}|(?:PRESENT|PAST|FUTURE)_REF)$`, 'u');

/** The first two digits of years, decades and centuries. */
/** Lines with a day that is found by the moon. */
const MOON =
	/Easter|Good Friday|Chạp|Rằm|âm lịch|[Tt]ết|giao thừa|Giỗ Tổ|Ramadan|Lent|Eid|Diwali|New Year|Yom Kippur|Nowruz|Пасх|Рамадан|пост/u;
const CENTURIES = /\b\d\d(?=(?:\d\d|\dX|XX)(?!\d))/gu;

suite('times: properties', () => {
	test('any text is read, spans are in order and apart, and values are TIMEX3', () => {
		fc.assert(
			fc.property(
				anyText,
				anyLanguage,
				anyDate,
				fc.constantFrom('nearest', 'future', 'past'),
				(text, language, date, prefer) => {
					let last = 0;
					for (const { start, end, value } of read(text, language, date, prefer)) {
						assert.ok(start >= last && end > start && end <= text.length, `${last} ${start} ${end}`);
						assert.ok(value === undefined || VALUE.test(value), `${JSON.stringify(text.slice(start, end))} = ${value}`);
						last = end;
					}
				},
			),
			{ numRuns: 400 },
		);
	});

	test('days counted from the document’s date move with it', () => {
		const texts = {
			vi: 'Hôm qua, ngày mai, 3 ngày trước, tối nay.',
			en: 'Two days ago; last night.',
			ru: 'Вчера, 5 дней назад, сегодня утром.',
		};
		const base = { year: 2024, month: 2, day: 28 };
		const before = daysOf(texts, formatDay(base));
		assert.deepStrictEqual(
			before.map((value) => value.slice(5)),
			['02-27', '02-29', '02-25', '02-28', '02-26', '02-27', '02-27', '02-23', '02-28'],
		);
		fc.assert(
			fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
				assert.deepStrictEqual(
					daysOf(texts, formatDay(addDays(base, days))),
					before.map((value) => formatDay(addDays(dayOf(parseAnchor(value))!, days))),
				);
			}),
			{ numRuns: 50 },
		);
	});

	test('offsets hold in decomposed text, after an emoji, and with any line break', () => {
		const text =
			'Hội nghị mở lúc 9 giờ sáng ngày mùng 5 tháng 6 năm 2024.\nTối thứ Bảy tuần này, bế mạc; năm ngoái thì không.';
		const variants = [
			text,
			text.normalize('NFD'),
			`\u{1F600}\u{1F1FB}\u{1F1F3} ${text}`,
			text.replace('\n', '\r\n'),
			text.replace('\n', '\r'),
			text.replace(/ /gu, '\u00a0'),
		];
		for (const variant of variants) {
			assert.deepStrictEqual(
				read(variant, 'vi', '2024-05-15', 'nearest').map(({ start, end, value }) => [
					variant.slice(start, end).normalize('NFC').replace(/\s/gu, ' '),
					value,
				]),
				[
					['9 giờ sáng ngày mùng 5 tháng 6 năm 2024', '2024-06-05T09:00'],
					['Tối thứ Bảy tuần này', '2024-05-18TEV'],
					['năm ngoái', '2023'],
				],
			);
		}
	});

	test('every expression of the table holds in any form of its text', () => {
		for (const language of ['vi', 'en', 'ru'] as const) {
			for (const text of plainTexts(EXPRESSIONS[language])) {
				const expected = told(text, language);
				for (const variant of [text.normalize('NFD'), `\u{1F600}\u{1F1FB}\u{1F1F3} ${text}`, `\r\n${text}\r\n`]) {
					assert.deepStrictEqual(told(variant, language), expected, JSON.stringify(variant));
				}
			}
		}
	});

	test('what the table counts from the document’s date moves with it, and nothing else does', () => {
		// 400 years change neither weekdays nor the days of any month; what goes by the moon keeps another round.
		const later = `${Number(TOLD_ON.slice(0, 4)) + 400}${TOLD_ON.slice(4)}`;
		for (const language of ['vi', 'en', 'ru'] as const) {
			for (const text of plainTexts(EXPRESSIONS[language]).filter((line) => !MOON.test(line))) {
				const before = read(text, language, TOLD_ON, 'nearest');
				read(text, language, later, 'nearest').forEach(({ value, relative }, i) => {
					const moved = before[i]!.value?.replace(CENTURIES, (century) => String(Number(century) + 4));
					// What is counted from another expression moves where that one does.
					assert.ok(value === moved || (!relative && value === before[i]!.value), `${text}: ${value}`);
				});
			}
		}
	});

	test('work grows with the text’s length, not faster', () => {
		for (const unit of ['1/', 'năm ', 'sáng 1 ', '1-1, ', 'ngày 5, ', 'từ 2012 đến ']) {
			const small = looksAt(unit.repeat(1000));
			const large = looksAt(unit.repeat(4000));
			// Four times the text; a square would take sixteen times as many.
			assert.ok(small > 1000 && large < small * 5, `${JSON.stringify(unit)}: ${small} looks, then ${large}`);
		}
	});
});

function read(
	text: string,
	language: string,
	date: string | undefined,
	prefer: 'nearest' | 'future' | 'past',
): TimeExpression[] {
	const found = findTimes(new TextTable(text, { language }));
	return resolveTimes(
		found,
		date === undefined ? undefined : { value: date, confidence: 1, why: { text: '' } },
		prefer,
	);
}

function plainTexts(table: string): string[] {
	return table
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => line.slice(0, line.lastIndexOf(' =')).replace(/\[\[|\]\]/gu, ''));
}

/** The expressions as they stand, with their values. */
function told(text: string, language: string): string[] {
	return read(text, language, TOLD_ON, 'nearest').map(
		({ start, end, type, value }) => `${text.slice(start, end).normalize('NFC')} ${type} ${value ?? '?'}`,
	);
}

function daysOf(texts: Readonly<Record<string, string>>, date: string): string[] {
	return Object.entries(texts).flatMap(([language, text]) =>
		read(text, language, date, 'nearest').map(({ value }) => value!.slice(0, 10)),
	);
}

/** How often a piece of the text is looked at, which no clock and no other process has a part in. */
function looksAt(text: string): number {
	let looks = 0;
	const undo: (() => void)[] = [];
	for (const name of ['entry', 'flags', 'kind', 'word'] as const) {
		const method = Object.getOwnPropertyDescriptor(Pieces.prototype, name)!;
		const original = method.value as (this: Pieces, piece: number) => unknown;
		Object.defineProperty(Pieces.prototype, name, {
			...method,
			value(this: Pieces, piece: number) {
				looks++;
				return original.call(this, piece);
			},
		});
		undo.push(() => Object.defineProperty(Pieces.prototype, name, method));
	}
	try {
		resolveTimes(findTimes(new TextTable(text, { language: 'vi' })), undefined, 'nearest');
	} finally {
		undo.forEach((restore) => restore());
	}
	return looks;
}
