import assert from 'node:assert/strict';
import { checkNoise, classesOf } from './pageText';

const DAYS = Array.from({ length: 30 }, (_, day) => `chrome | ${day + 1}`).join('\n');
const WEEKDAYS = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'].map((day) => `chrome | ${day}`).join('\n');

/** The days by which a page's archive is looked through. */
suite('Calendars', () => {
	test('a month under an article, and a column under it', () => {
		checkNoise(`
			title | Мост через Тарну откроют весной
			lead | Движение по новому мосту через Тарну откроют в апреле, сообщили в управлении дорог Озёрского района.
			body | Строители закончили укладку плит и приступили к монтажу перил, которые привезли из соседнего района на баржах.
			body | Старый мост простоял семьдесят лет, и по нему давно не ходили автобусы, а грузовики ездили в объезд через плотину.
			chrome | Архив
			chrome | « Ноябрь » 2011
			${WEEKDAYS}
			${DAYS}
			chrome | Авторская колонка
			related | Егор Ланской о том, кому достанется старая мельница
			related | Вторую неделю посёлок спорит о мельнице, которую наследники мельника решили продать вместе с плотиной и лугом.
			chrome | © 2011 Озёрские ведомости
		`);
	});

	test('a week in one line', () => {
		checkNoise(`
			title | Ferry returns to the Lake of Ostrow
			lead | The ferry across the Lake of Ostrow sails again from Monday, the harbour office said, after a winter in the yard.
			body | Its hull was cleaned and painted, and the engine, which had stopped twice last summer, was taken apart and put together.
			body | A crossing takes forty minutes, and costs what it cost before the war, since the town pays for what the tickets don't.
			chrome | October 2019
			chrome | M T W T F S S
			chrome | 1 2 3 4 5 6
			chrome | 7 8 9 10 11 12 13
			chrome | 14 15 16 17 18 19 20
			chrome | 21 22 23 24 25 26 27
			chrome | 28 29 30 31
			body | The harbour office asks who wants to sail on Monday to write to it, since the first crossing takes sixty people only.
		`);
	});

	test('a few numbers are a table’s', () => {
		const text = ['The results of the draw', ...Array.from({ length: 12 }, (_, i) => String(i + 1))].join('\n');
		assert.ok(!classesOf(text).some((line) => line.startsWith('chrome')));
	});

	test('a league’s table is none', () => {
		const rows = [
			'12 9 2 1 31 9 29',
			'12 8 3 1 25 10 27',
			'12 7 2 3 22 14 23',
			'12 6 4 2 19 12 22',
			'12 5 3 4 17 15 18',
		];
		const text = `Harwick stay top\nHarwick beat Kettle on Sunday and stay at the top of the league, a point ahead of Selby.\nP W D L F A Pts\n${rows.join('\n')}\n`;
		assert.deepStrictEqual(
			classesOf(text).filter((line) => line.startsWith('chrome')),
			[],
		);
	});
});
