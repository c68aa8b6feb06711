import assert from 'node:assert/strict';
import type { Analysis, Decision, InlineBoilerplate, TimeExpression } from '../../server/src/core/model';
import { formatReason, reason } from '../../server/src/core/reason';
import { applyDecisions } from '../../server/src/corpus/applyDecisions';
import { namedText } from './namedText';

suite('people’s marks win over the analysis', () => {
	check(
		'a tag takes the place of what it overlaps',
		'[PER Nga Ivan] Petrov ở [LOC Huế]',
		[tag('Ivan Petrov', 'PER')],
		['PER “Ivan Petrov” (Tagged by Lan on 2026-11-21)', 'LOC “Huế”'],
	);
	check(
		'another type for the same name',
		'ở [PER Huế]',
		[tag('Huế', 'LOC')],
		['LOC “Huế” (Tagged by Lan on 2026-11-21)'],
	);
	check(
		'an entity’s id comes with it',
		'ở [LOC Huế]',
		[{ ...tag('Huế', 'LOC'), entity: 'hue-city' }],
		['LOC “Huế” = hue-city (Tagged by Lan on 2026-11-21)'],
	);
	check(
		'the later one of two counts',
		'ở Huế',
		[tag('Huế', 'PER', '2026-11-22T08:00:00Z'), tag('Huế', 'LOC', '2026-11-21T08:00:00Z')],
		['PER “Huế” (Tagged by Lan on 2026-11-22)'],
	);
	check('a label of the corpus’s own changes nothing', 'ở [LOC Huế]', [tag('Huế', 'claim')], ['LOC “Huế”']);
	check('a name that people said is none goes', '[LOC Huế], [ORG HUẾ], [PER Lan]', [], ['PER “Lan”'], ['huế']);
	check(
		'… but where it was tagged it stays',
		'[LOC Huế] và [LOC Huế]',
		[tag('Huế', 'LOC')],
		['LOC “Huế” (Tagged by Lan on 2026-11-21)'],
		['huế'],
	);
	check(
		'without a name or a date of who did it',
		'ở Huế',
		[{ ...tag('Huế', 'LOC'), creator: undefined, created: undefined }],
		['LOC “Huế” (Tagged by hand)'],
	);

	check(
		'a time keeps the value that was read there',
		'hôm <DATE 5/6> về',
		[tag('hôm 5/6', 'DATE')],
		['DATE “hôm 5/6” 2024-06-05 (Tagged by Lan on 2026-11-21)'],
	);
	check(
		'a time takes a name’s place, and a name a time’s',
		'[MISC Tết] về <DATE 1/6>',
		[tag('Tết', 'DATE'), tag('1/6', 'MISC')],
		['MISC “1/6” (Tagged by Lan on 2026-11-21)', 'DATE “Tết” ? (Tagged by Lan on 2026-11-21)'],
	);

	check(
		'a time has the value that a person gave it',
		'hôm <DATE 5/6> về',
		[{ ...tag('5/6', 'DATE'), value: '2023-06-05' }],
		['DATE “5/6” 2023-06-05 (Tagged by Lan on 2026-11-21)'],
	);
	check(
		'what people said is no time goes',
		'rộng <DATE 1920> và <DATE 5/6>',
		[tag('1920', 'not-a-time')],
		['DATE “5/6” 2024-06-05'],
	);
	check(
		'… and the later word counts',
		'rộng <DATE 1920>',
		[tag('1920', 'not-a-time', '2026-11-21T10:00:00Z'), tag('1920', 'DATE', '2026-11-22T10:00:00Z')],
		['DATE “1920” ? (Tagged by Lan on 2026-11-22)'],
	);

	check(
		'a line becomes boilerplate',
		'Bài hay\n  Xem thêm \nHết',
		[tag('Xem thêm', 'boilerplate')],
		['chrome, boilerplate “Xem thêm” (Marked as boilerplate by Lan on 2026-11-21)'],
	);
	check(
		'… and keeps its class where that is one of boilerplate',
		'{promo}Xem thêm',
		[tag('Xem thêm', 'boilerplate')],
		['promo, boilerplate “Xem thêm” (Marked as boilerplate by Lan on 2026-11-21)'],
	);
	check(
		'a part of a line does',
		'Xem thêm bài hay',
		[tag('Xem thêm', 'boilerplate')],
		['inline “Xem thêm” (Marked as boilerplate by Lan on 2026-11-21)'],
	);
	check(
		'a passage over several lines',
		'Bài một\nXem thêm\n\nTheo dõi ngay nhé',
		[tag('một\nXem thêm\n\nTheo dõi', 'boilerplate')],
		[
			'chrome, boilerplate “Xem thêm” (Marked as boilerplate by Lan on 2026-11-21)',
			'inline “một” (Marked as boilerplate by Lan on 2026-11-21)',
			'inline “Theo dõi” (Marked as boilerplate by Lan on 2026-11-21)',
		],
	);
	check(
		'a line becomes content',
		'{chrome}Bài hay',
		[tag('Bài hay', 'content')],
		['body, content “Bài hay” (Marked as content by Lan on 2026-11-21)'],
	);
	check(
		'… with a class of content it keeps that',
		'{caption}Cầu cũ',
		[tag('Cầu cũ', 'content')],
		['caption, content “Cầu cũ” (Marked as content by Lan on 2026-11-21)'],
	);
	check(
		'a part of a boilerplate line does',
		'{chrome}Xem thêm: Cầu cũ sửa xong |',
		[tag('Cầu cũ sửa xong', 'content')],
		[
			'body, content “Xem thêm: Cầu cũ sửa xong |” (Marked as content by Lan on 2026-11-21)',
			'inline “Xem thêm:” (Said so)',
		],
	);
	check('boilerplate inside a line does', 'Cầu mới ~(Ảnh: An)~ đẹp', [tag('Ảnh: An', 'content')], []);
	check(
		'a part of a line that is marked as boilerplate is given back',
		'Xem thêm bài hay',
		[tag('Xem thêm', 'boilerplate', '2026-11-21T08:00:00Z'), tag('Xem', 'content', '2026-11-21T09:00:00Z')],
		['inline “thêm” (Marked as boilerplate by Lan on 2026-11-21)'],
	);
	check(
		'an annotation counts more than a rule, though older',
		'Xem thêm',
		[{ ...tag('Xem thêm', 'boilerplate', '2026-12-01T08:00:00Z'), origin: 'rule' }, tag('Xem thêm', 'content')],
		['body, content “Xem thêm” (Marked as content by Lan on 2026-11-21)'],
	);
	check(
		'a rule says that it is one',
		'Xem thêm',
		[{ ...tag('Xem thêm', 'boilerplate'), origin: 'rule' }],
		['chrome, boilerplate “Xem thêm” (Marked as boilerplate in the whole corpus by Lan on 2026-11-21)'],
	);
	check('blank passages do nothing', 'Bài\n\nHay', [tag('\n\n', 'boilerplate')], []);

	test('without decisions the analysis is the same object', () => {
		const { table, analysis } = namedText('ở [LOC Huế]');
		assert.equal(applyDecisions(table, analysis, []), analysis);
		assert.equal(applyDecisions(table, analysis, [], new Set(['lan'])), analysis);
	});
});

interface Tag {
	readonly passage: string;
	readonly label: string;
	readonly creator: string | undefined;
	readonly created: string | undefined;
	readonly origin: 'annotation' | 'rule';
	readonly entity?: string;
	readonly value?: string;
}

function tag(passage: string, label: string, created = '2026-11-21T10:00:00Z'): Tag {
	return { passage, label, creator: 'Lan', created, origin: 'annotation' };
}

/** Names as `namedText` has them, times as `<DATE 5/6>`, boilerplate inside a line as `~(Ảnh: An)~`; tags by the first place of their passage. */
function check(
	name: string,
	marked: string,
	tags: readonly Tag[],
	expected: readonly string[],
	notNames: readonly string[] = [],
): void {
	test(name, () => {
		const bare = marked.replace(/<DATE ([^>]+)>/gu, '$1').replace(/~/gu, '');
		const { table, analysis } = namedText(bare);
		const { text } = table;
		const spanOf = (passage: string) => ({ start: text.indexOf(passage), end: text.indexOf(passage) + passage.length });
		const times = [...marked.matchAll(/<DATE ([^>]+)>/gu)].map((match): TimeExpression => ({
			...spanOf(match[1]!),
			type: 'DATE',
			value: '2024-06-05',
			why: reason('Read'),
			relative: false,
		}));
		const inline = [...marked.matchAll(/~([^~]+)~/gu)].map((match): InlineBoilerplate => ({
			...spanOf(match[1]!),
			class: 'credit',
			why: reason('Said so'),
		}));
		const decisions = tags.map(({ passage, label, creator, created, origin, entity, value }, i): Decision => {
			const reference = {
				id: `urn:uuid:${i}`,
				origin,
				...(creator === undefined ? {} : { creator }),
				...(created === undefined ? {} : { created }),
			};
			return {
				...spanOf(passage),
				label,
				reference,
				...(entity === undefined ? {} : { entity }),
				...(value === undefined ? {} : { value }),
			};
		});
		const decided = applyDecisions(table, { ...analysis, times, inline }, decisions, new Set(notNames));
		assert.deepStrictEqual(
			describe(text, decided, analysis, (line) => table.lines.lineText(line).trim()),
			expected,
		);
	});
}

/** All names and times, the lines that changed, the boilerplate inside lines; reasons of what was decided. */
function describe(text: string, decided: Analysis, before: Analysis, lineText: (line: number) => string): string[] {
	const quote = ({ start, end }: { start: number; end: number }) => `“${text.slice(start, end)}”`;
	return [
		...decided.mentions.map(
			(mention) =>
				`${mention.type} ${quote(mention)}${mention.entity ? ` = ${mention.entity}` : ''}${mention.decision ? ` (${formatReason(mention.why[0]!)})` : ''}`,
		),
		...decided.times.map(
			(time) =>
				`${time.type} ${quote(time)} ${time.value ?? '?'}${time.decision ? ` (${formatReason(time.why)})` : ''}`,
		),
		...decided.lines
			.filter((line, i) => line !== before.lines[i])
			.map(
				(line) =>
					`${line.class}, ${line.boilerplate ? 'boilerplate' : 'content'} “${lineText(line.line)}” (${formatReason(line.why)})`,
			),
		...decided.inline.map((passage) => `inline ${quote(passage)} (${formatReason(passage.why)})`),
	];
}
