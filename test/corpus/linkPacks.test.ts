import assert from 'node:assert/strict';
import type { EntityType } from '../../server/src/core/model';
import { PACKS } from '../../server/src/core/packs/packs';
import { linkLexicon } from '../../server/src/corpus/linkLexicon';
import { nameWords, shortFormOf } from '../../server/src/corpus/personNames';

const lexicon = linkLexicon();

suite('what the language packs know of names that are one thing', () => {
	test('no name stands in two groups of one pack', () => {
		const twice: string[] = [];
		for (const { language, links } of PACKS) {
			const seen = new Map<string, readonly string[]>();
			for (const { type, names } of links.aliases) {
				for (const name of names) {
					const key = `${type} ${lexicon.keyOf(name)}`;
					if (seen.has(key) && seen.get(key) !== names) {
						twice.push(`${language} ${name}`);
					}
					seen.set(key, names);
				}
			}
		}
		assert.deepStrictEqual(twice, []);
	});

	test('groups of several packs meet in the names that they share, and only there', () => {
		const same = (type: EntityType, a: string, b: string): boolean => {
			const [one, other] = [a, b].map((name) => lexicon.alias(type, lexicon.keyOf(name))?.key);
			return one !== undefined && one === other;
		};
		assert.deepStrictEqual(
			[
				same('LOC', 'Nga', 'России'),
				same('LOC', 'Mỹ', 'U.S.'),
				same('LOC', 'Mạc Tư Khoa', 'Moscow'),
				same('ORG', 'LHQ', 'ООН'),
				same('PER', 'Kim Chính Ân', 'Kim Jong Un'),
				same('LOC', 'Hàn Quốc', 'Triều Tiên'),
				same('LOC', 'Nga', 'Liên Xô'),
				same('LOC', 'Taiwan', 'China'),
				same('LOC', 'England', 'Britain'),
				same('PER', 'Nga', 'Russia'),
			],
			[true, true, true, true, true, false, false, false, false, false],
		);
	});

	test('American and Canadian states are told by how newspapers and the post shorten them, bodies by two letters, events without who holds them', () => {
		const first = (type: EntityType, name: string) => lexicon.alias(type, lexicon.keyOf(name))?.names[0];
		assert.deepStrictEqual(
			[
				first('LOC', 'N.J.'),
				first('LOC', 'NJ'),
				first('LOC', 'Calif.'),
				first('LOC', 'Ont.'),
				first('ORG', 'GE'),
				first('MISC', 'UEFA Champions League'),
			],
			['New Jersey', 'New Jersey', 'California', 'Ontario', 'General Electric', 'Champions League'],
		);
		assert.deepStrictEqual(
			[first('LOC', 'N.Y.'), first('LOC', 'Ga.'), first('ORG', 'NJ')],
			[undefined, undefined, undefined],
		);
	});

	test('places and bodies that news call by their letters, by their older names, or the other way round', () => {
		const pairs: readonly (readonly [EntityType, string, string])[] = [
			['LOC', 'British Virgin Islands', 'BVI'],
			['LOC', 'Trinidad and Tobago', 'T&T'],
			['ORG', 'Twitter', 'X'],
			['ORG', 'Getty Images', 'Getty Images Europe'],
			['LOC', 'Gaza', 'Gaza Strip'],
			['LOC', 'North Korea', 'N. Korea'],
			['LOC', 'Lviv', 'Lvov'],
			['LOC', 'Thành phố Hồ Chí Minh', 'Хошимин'],
			['ORG', 'International Court of Justice', 'World Court'],
			['ORG', 'Department of Energy', 'Energy Department'],
			['ORG', 'Phòng Thương mại và Công nghiệp Việt Nam', 'VCCI'],
			['ORG', 'Vietnam Airlines', 'Hãng Hàng không Quốc gia Việt Nam'],
		];
		for (const [type, long, short] of pairs) {
			const keys = [long, short].map((name) => lexicon.alias(type, lexicon.keyOf(name))?.key);
			assert.ok(keys[0] !== undefined && keys[0] === keys[1], `${short} is ${long}`);
		}
	});

	test('endings of cases come longest first', () => {
		for (const { links } of PACKS) {
			const lengths = links.inflections.map(({ ending }) => ending.length);
			assert.deepStrictEqual(
				lengths,
				[...lengths].sort((a, b) => b - a),
			);
		}
	});

	for (const [base, ...cases] of [
		['Путин', 'Путина', 'Путину', 'Путиным', 'Путине'],
		['Москва', 'Москвы', 'Москве', 'Москву', 'Москвой'],
		['Россия', 'России', 'Россию', 'Россией'],
		['Сергей', 'Сергея', 'Сергею', 'Сергеем', 'Сергее'],
		['Зеленский', 'Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском'],
		['Мария Захарова', 'Марии Захаровой', 'Марию Захарову'],
		['Игорь', 'Игоря', 'Игорю', 'Игорем', 'Игоре'],
		['Толстой', 'Толстого', 'Толстому', 'Толстым'],
		['Казань', 'Казани', 'Казанью'],
		['Максим', 'Максима', 'Максиму', 'Максимом'],
		['Крым', 'Крыма', 'Крыму', 'Крымом', 'Крыме'],
		['Павел', 'Павла', 'Павлу', 'Павлом', 'Павле'],
		['Череповец', 'Череповца', 'Череповцу', 'Череповце'],
		['Елец', 'Ельца', 'Ельцу', 'Ельце'],
		['Филиппины', 'Филиппинах'],
		['Кубок Содружества', 'Кубка Содружества', 'Кубку Содружества', 'Кубком Содружества'],
		['Ведомости', 'Ведомостей', 'Ведомостям', 'Ведомостями', 'Ведомостях'],
	] as const) {
		test(`cases of ${base}`, () => {
			assert.deepStrictEqual(
				cases.filter((form) => lexicon.keyOf(form) !== lexicon.keyOf(base)),
				[],
			);
			assert.deepStrictEqual(
				cases.filter((form) => !lexicon.isInflectedFrom(form, base)),
				[],
			);
		});
	}

	test('names that are not cases of one another keep apart', () => {
		const pairs = [
			['Лавров', 'Лавренёв'],
			['Киев', 'Киото'],
			['Анна Кузнецова', 'Инна Кузнецова'],
			['Ким', 'Кима Ли'],
			['Мали', 'Мальта'],
		] as const;
		assert.deepStrictEqual(
			pairs.filter(([a, b]) => lexicon.keyOf(a) === lexicon.keyOf(b)),
			[],
		);
	});

	test('generic words around a name', () => {
		const core = (type: EntityType, name: string) => lexicon.core(type, lexicon.keyOf(name))?.name;
		assert.deepStrictEqual(
			[
				core('LOC', 'tỉnh Hòa Bình'),
				core('LOC', 'TP.Huế'),
				core('LOC', 'quận 3'),
				core('ORG', 'CLB Hà Nội'),
				core('LOC', 'CLB Hà Nội'),
				core('ORG', 'Arsenal FC'),
				core('ORG', 'Reuters News Agency'),
				core('ORG', 'Harvex Ferries'),
				core('ORG', 'Harvex, Inc.'),
				core('ORG', 'ООО «Вести»'),
				core('LOC', 'Bắc Ninh'),
			],
			[
				'hòa bình',
				'huế',
				undefined,
				'hà nội',
				undefined,
				'arsenal',
				'reuters',
				'harvex',
				'harvex',
				'Вести',
				undefined,
			].map((name) => name && lexicon.keyOf(name)),
		);
	});
});

suite('short forms of people’s names', () => {
	for (const [short, long, expected] of [
		['Putin', 'Vladimir Putin', 'last'],
		['Văn Quyết', 'Nguyễn Văn Quyết', 'last'],
		['Kim', 'Kim Jong-un', 'family'],
		['Rimario', 'Rimario Gordon', 'first'],
		['Park Geun', 'Park Geun-hye', 'first'],
		['V. Putin', 'Vladimir Putin', 'initials'],
		['V.V. Putin', 'Vladimir Putin', 'initials'],
		['Путин В.В.', 'Владимир Путин', 'initials'],
		['J. Kennedy', 'John Fitzgerald Kennedy', 'initials'],
		['John F. Kennedy', 'John Fitzgerald Kennedy', 'initials'],
		['George Bush', 'George Walker Bush', 'outer'],
		['Tập', 'Tập Cận Bình', 'family'],
		['Lan', 'Lan Anh', undefined],
		['Nguyễn Thị Lan', 'Nguyễn Thị Lan Anh', undefined],
		['Lê Anh', 'Lê Văn Anh', undefined],
		['D. Putin', 'Vladimir Putin', undefined],
		['Nguyễn Văn A', 'Nguyễn Văn An', undefined],
		['Putin', 'Putin', undefined],
		['Vlad', 'Vladimir Putin', undefined],
		['V. V.', 'Vladimir Putin', undefined],
		['', 'Vladimir Putin', undefined],
	] as const) {
		test(`“${short}” for “${long}”: ${expected ?? 'no'}`, () => {
			const [a, b] = [short, long].map((name) => nameWords(lexicon.keyOf(name)));
			assert.equal(shortFormOf(a!, b!, lexicon), expected);
		});
	}
});
