import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { chainMentions } from '../../server/src/corpus/localEntities';
import { WITHOUT_TYPE } from '../../server/src/corpus/namedMentions';
import { checkLinear } from '../support/work';
import { checkChains } from './checkChains';
import { namedCorpus, namedText } from './namedText';

suite('names of one document', () => {
	checkChains(
		'spellings of one name',
		'[PER Kim Jong-un], [PER Kim Jong Un], [PER KIM JONG UN], [LOC Hòa Bình], [LOC Hoà Bình]',
		['LOC Hoà Bình: Hoà Bình 1, Hòa Bình 1', 'PER Kim Jong Un: KIM JONG UN 1, Kim Jong Un 1, Kim Jong-un 1'],
	);
	checkChains(
		'a place, a club and a person of one name',
		'[LOC Thái Bình] đón [ORG CLB Thái Bình]. [PER Thái Bình] ghi bàn.',
		['LOC Thái Bình: Thái Bình 1', 'ORG CLB Thái Bình: CLB Thái Bình 1', 'PER Thái Bình: Thái Bình 1'],
	);
	checkChains(
		'half a country by its first word',
		'[LOC North Korea] and the [LOC North], over the [LOC North Sea]; the [LOC South]',
		['LOC North Korea: North 1, North Korea 1', 'LOC North Sea: North Sea 1', 'LOC South: South 1'],
	);
	checkChains(
		'a generic word makes another thing of a country',
		'trên bán đảo [LOC Triều Tiên], ở [LOC Triều Tiên]; bán đảo [LOC Sơn Trà], [LOC Sơn Trà]',
		['LOC Bán đảo Triều Tiên: Triều Tiên 1', 'LOC Sơn Trà: Sơn Trà 2', 'LOC Triều Tiên: Triều Tiên 1'],
	);
	checkChains(
		'a name in the block about other articles is no full form of one in this',
		'Anh [PER Hải] về nhì.\n{related}[PER Nguyễn Quang Hải] ghi bàn',
		['PER Hải: Hải 1', 'PER Nguyễn Quang Hải: Nguyễn Quang Hải 1'],
	);
	checkChains(
		'… but has its own short forms there, and the article’s',
		'[PER Trần Hải] về.\n{related}[PER Hải] ghi bàn',
		['PER Trần Hải: Hải 1, Trần Hải 1'],
	);
	checkChains(
		'a country glued to a person is no part of the name',
		'[PER Nga Ivan Petrov] và [PER Ivan Petrov], [LOC Nga]',
		['LOC Nga: Nga 1', 'PER Ivan Petrov: Ivan Petrov 1', 'PER Nga Ivan Petrov: Nga Ivan Petrov 1'],
	);
	checkChains('a person’s word comes before any likeness', '[PER=an-1 Văn An], [PER Trần Văn An], [PER An]', [
		'PER Trần Văn An: An 1, Trần Văn An 1, Văn An 0',
		'PER Văn An: Văn An 1 (an-1)',
	]);
	checkChains(
		'a name in another script, in brackets',
		'[PER Скотт Лосев] ([PER Scott Losev]) и [ORG Морская стража] ([ORG Sea Guard]).',
		['ORG Морская стража: Sea Guard 1, Морская стража 1', 'PER Скотт Лосев: Scott Losev 1, Скотт Лосев 1'],
	);
	checkChains('an English possessive', "[PER Ann Smith] came. [PER Smith's] car. [LOC London's]", [
		"LOC London's: London's 1",
		"PER Ann Smith: Ann Smith 1, Smith's 1",
	]);
	checkChains(
		'full stops of shortened words and kinds of apostrophes make no other name, initials and addresses stay as they are',
		"[LOC St. Orbeck's], [LOC St Orbeck’s], [LOC St. Orbeck‘s Hill], [LOC St Orbeckʼs Hill]. [ORG X.Q.Z.], [ORG XQZ]. [PER V. Malo Jr.], [PER V. Malo Jr]. [ORG malo.com], [ORG Malo Com].",
		[
			"LOC St Orbeck’s: St Orbeck’s 1, St. Orbeck's 1",
			'LOC St Orbeckʼs Hill: St Orbeckʼs Hill 1, St. Orbeck‘s Hill 1',
			'ORG Malo Com: Malo Com 1',
			'ORG X.Q.Z.: X.Q.Z. 1, XQZ 1',
			'ORG malo.com: malo.com 1',
			'PER V. Malo Jr: V. Malo Jr 1, V. Malo Jr. 1',
		],
	);
	checkChains('no names', 'Trời mưa.', []);
	test('roles are collected, and strong evidence told from likeness', () => {
		const { text, analysis } = namedText('[PER Lý An] và [PER Lý An], [PER Bo]');
		const [first, second, third] = analysis.mentions;
		const changed = {
			...analysis,
			mentions: [
				{ ...first!, role: 'Giám đốc' },
				{ ...second!, role: 'ông' },
				{ ...third!, why: [{ text: 'Named so elsewhere in this document' }] },
			],
		};
		assert.deepStrictEqual(
			chainMentions(text, changed).map(({ name, roles, strong }) => [name, roles, strong]),
			[
				['Lý An', ['Giám đốc', 'ông'], true],
				['Bo', [], false],
			],
		);
	});
	test('the reasons that say nothing of a type are those of the search for names', () => {
		const folder = join(__dirname, '../../server/src/core/names');
		const source = readdirSync(folder)
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.join('\n');
		assert.deepStrictEqual(
			[...WITHOUT_TYPE].filter((sentence) => !source.includes(`'${sentence}'`)),
			[],
		);
	});
	checkChains(
		'a short form goes on standing for the longer one that a person gave an id',
		'[PER=tran-van-loc Trần Văn Lộc] nói. Ông [PER Lộc] về [LOC Nga]. [ORG=bng Bộ Ngoại giao Nga] và [ORG Bộ Ngoại giao].',
		[
			'LOC Nga: Nga 1',
			'ORG Bộ Ngoại giao Nga: Bộ Ngoại giao 1, Bộ Ngoại giao Nga 1 (bng)',
			'PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1 (tran-van-loc)',
		],
	);
	checkChains(
		'a short form that a person gave an id stands for that alone, whichever name it follows',
		'[PER Trần Văn Lộc] nói. Ông [PER=neighbour Lộc] về. Ông [PER Lộc] khóc.',
		['PER Lộc: Lộc 1 (neighbour)', 'PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1'],
	);
	checkChains(
		'of the names that a person gave one id the longest counts',
		'Ông [PER=loc Lộc] về. [PER=loc Trần Văn Lộc] nói. Ông [PER Văn Lộc] khóc.',
		['PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1, Văn Lộc 1 (loc)'],
	);
	checkChains(
		'one accepted mention leaves the other case of a surname where it was: with the sister',
		'[PER Тимур Снегирёв] победил [PER Веру Снегирёву]. [PER=timur-snegirev Снегирёв] обыграл [PER Снегирёву].',
		[
			'PER Веру Снегирёву: Веру Снегирёву 1, Снегирёву 1',
			'PER Снегирёв: Снегирёв 1 (timur-snegirev)',
			'PER Тимур Снегирёв: Тимур Снегирёв 1, Снегирёв 0',
		],
	);
	checkChains(
		'… and the name of the rest is the fullest one, accepted or not',
		'[ORG CLB Sông Lam Nghệ An] ([ORG SLNA]) thắng. [ORG=clb-song-lam-nghe-an CLB Sông Lam Nghệ An] về.',
		[
			'ORG CLB Sông Lam Nghệ An: CLB Sông Lam Nghệ An 1 (clb-song-lam-nghe-an)',
			'ORG CLB Sông Lam Nghệ An: CLB Sông Lam Nghệ An 1, SLNA 1',
		],
	);
	checkChains(
		'a short form goes with the one of two that people told apart who was named last',
		'[PER=one Trần Văn Lộc] nói. Ông [PER Lộc] về. [PER=two Trần Văn Lộc] khóc. Ông [PER Lộc] đi.',
		['PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1 (one)', 'PER Trần Văn Lộc: Lộc 1, Trần Văn Lộc 1 (two)'],
	);
	const anyWord = fc.constantFrom('Ann', 'A.', 'B.', 'Bo', 'Bo-Ann', 'Nguyễn', 'A', 'Анна', 'Анны', 'Nga');
	const anyName = fc.tuple(fc.constantFrom('PER', 'ORG', 'LOC'), fc.array(anyWord, { minLength: 1, maxLength: 4 }));
	test('to accept one mention links no other one otherwise in any document, whatever the names', () => {
		const names = fc.array(anyName, { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(names, names, fc.nat(), (ones, others, any) => {
				const accepted = any % ones.length;
				const marked = (all: typeof ones, entity?: string): string =>
					all
						.map(([type, words], i) => `[${type}${i === accepted && entity ? `=${entity}` : ''} ${words.join(' ')}]`)
						.join(' (');
				const linked = (entity?: string): readonly (readonly string[])[] => {
					const { corpus, texts } = namedCorpus({ 'a.txt': marked(ones, entity), 'b.txt': marked(others) });
					return [...texts.values()].map(({ text, analysis }) => corpus.link(text, analysis).entities);
				};
				const before = linked();
				assert.deepStrictEqual(linked(before[0]![accepted]), before);
			}),
		);
	});
	test('every mention belongs to one thing, whatever the names', () => {
		fc.assert(
			fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
				const { text, analysis } = namedText(names.map(([type, words]) => `[${type} ${words.join(' ')}]`).join(' ('));
				const members = chainMentions(text, analysis).flatMap(({ mentions }) => mentions);
				assert.deepStrictEqual(
					members.sort((a, b) => a - b),
					analysis.mentions.map((_, i) => i),
				);
			}),
			{ numRuns: 500 },
		);
	});
	test('work grows with the names, not faster', async () => {
		await checkLinear(250, 8, (names) => {
			const { text, analysis } = namedText(
				Array.from({ length: names }, (_, i) => `[PER Nguyễn Văn ${word(i)}] [PER ${word(i)}]`).join(' '),
			);
			return () => assert.equal(chainMentions(text, analysis).length, names);
		});
	});
});

/** A different made-up word for each number. */
function word(number: number): string {
	return `X${[...String(number)].map((digit) => 'abdeghiklm'[Number(digit)]).join('')}`;
}
