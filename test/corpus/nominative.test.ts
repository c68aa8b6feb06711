import { deepStrictEqual } from 'node:assert/strict';
import { entitiesOf, namedCorpus } from './namedText';

suite('what is shown of a Russian name that stands in other cases alone', () => {
	check('a place’s base form, known or told by its ending', [
		['LOC Пекине', 'Пекин'],
		['LOC Марловска', 'Марловск'],
		['LOC Марлограду', 'Марлоград'],
		['LOC Марловии', 'Марловия'],
		['LOC Аляску', 'Аляска'],
		['LOC Марловской области', 'Марловская область'],
		['LOC Марловского района', 'Марловский район'],
	]);
	check('a person’s, where an ending or a given name says whether it is a man’s or a woman’s', [
		['PER Орбецкого', 'Орбецкий'],
		['PER Марловой', 'Марлова'],
		['PER Ивана Марлова', 'Иван Марлов'],
		['PER Анны Марловой', 'Анна Марлова'],
		['PER Марию Орбецкую', 'Мария Орбецкая'],
		['PER Тайлером Орбековым', 'Тайлер Орбеков'],
		['PER Сергея Петровича Марлова', 'Сергей Петрович Марлов'],
		['PER Льва Марлова', 'Лев Марлов'],
		['PER Льве Марлове', 'Лев Марлов'],
		['PER Киры Марловой', 'Кира Марлова'],
		['PER Олега Первозванного', 'Олег Первозванный'],
	]);
	check('a body’s, of an adjective and a common noun', [
		['ORG Счётной палаты', 'Счётная палата'],
		['ORG Марловского института', 'Марловский институт'],
	]);
	check('the name as it stands, where it may be the base form or nothing is sure', [
		['LOC Аляска', 'Аляска'],
		['PER Марлова', 'Марлова'],
		['PER Ивана Крутого', 'Ивана Крутого'],
		['PER Александра Марлова', 'Александра Марлова'],
		['PER Анна Марлова', 'Анна Марлова'],
		['ORG Победа', 'Победа'],
		['ORG Марловского городского суда', 'Марловского городского суда'],
		['LOC Марлово', 'Марлово'],
	]);

	test('another form of the surname says so, too, and all forms stay listed', () => {
		const { corpus } = namedCorpus({ 'a.txt': '[PER Лотара Маттеуса] видел [PER Маттеус].' }, 'ru');
		deepStrictEqual(entitiesOf(corpus), ['PER Лотар Маттеус (lotar-matteus) in 1: Лотара Маттеуса 1, Маттеус 1']);
	});
});

function check(name: string, cases: readonly (readonly [marked: string, shown: string])[]): void {
	test(name, () => {
		deepStrictEqual(
			cases.map(([marked]) => [
				marked,
				...namedCorpus({ 'a.txt': `Тут [${marked}].` }, 'ru')
					.corpus.entityHeads()
					.map((head) => head.name),
			]),
			cases,
		);
	});
}
