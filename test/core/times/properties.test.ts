import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TimeExpression } from '../../../server/src/core/model';
import { TextTable } from '../../../server/src/core/textTable';
import { addDays, dayOfValue, formatDay } from '../../../server/src/core/times/calendar';
import { findTimes } from '../../../server/src/core/times/findTimes';
import { resolveTimes } from '../../../server/src/core/times/resolveTimes';

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
const anyLanguage = fc.constantFrom('vi', 'en', 'ru', 'fr', 'de', 'uk', 'und');
const anyDate = fc.constantFrom(undefined, '2024-05-15', '2024-02-29T23:59', '2024', '1999-12', 'no date', '2024-W10');

const YEAR = '(?:\\d{4}|\\d{3}X|\\d\\dXX|XXXX)';
const PLACE = `(?:FY)?${YEAR}(?:-(?:Q[1-4]|H[12]|SP|SU|FA|WI|W(?:\\d\\d|XX)(?:-(?:WE|[1-7]))?|(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?))?(?:T(?:MO|MI|AF|EV|NI|DT|\\d\\d:\\d\\d(?::\\d\\d)?))?`;
const LENGTH = 'P(?=.)(?:(?:\\d+(?:\\.\\d+)?|X)(?:Y|M|WE|W|D))*(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+)?';
const VALUE = new RegExp(`^(?:${PLACE}|${PLACE}/${PLACE}|${LENGTH}|BC\\d{4}|(?:PRESENT|PAST|FUTURE)_REF)$`, 'u');

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
					before.map((value) => formatDay(addDays(dayOfValue(value)!, days))),
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

	test('time grows with the text’s length, not faster', () => {
		for (const unit of ['1/', 'năm ', 'sáng 1 ', '1-1, ', 'ngày 5, ', 'từ 2012 đến ']) {
			const small = timeOf(unit.repeat(2000));
			const large = timeOf(unit.repeat(16_000));
			// Eight times the text; a square would take 64 times as long.
			assert.ok(
				large < small * 28 + 60,
				`${JSON.stringify(unit)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`,
			);
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

function daysOf(texts: Readonly<Record<string, string>>, date: string): string[] {
	return Object.entries(texts).flatMap(([language, text]) =>
		read(text, language, date, 'nearest').map(({ value }) => value!.slice(0, 10)),
	);
}

function timeOf(text: string): number {
	const table = new TextTable(text, { language: 'vi' });
	const start = performance.now();
	resolveTimes(findTimes(table), undefined, 'nearest');
	return performance.now() - start;
}
