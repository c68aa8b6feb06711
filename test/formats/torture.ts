/** What formats must carry, or tell that they don't: texts and annotations that are hard on offsets, words and lines. */
import { inTextOrder } from '../../server/src/formats/fit';
import type {
	ExchangeAnnotation,
	ExchangeComment,
	ExchangeDocument,
	ExchangeLabel,
	ExchangeRelation,
} from '../../server/src/formats/exchange';
import type { Span } from '../../server/src/core/model';

/** One document; its annotations' ids end in what the case is called and what they are: `urn:torture:nested/inner`. */
export interface TortureCase {
	readonly name: string;
	readonly document: ExchangeDocument;
	/** The corpus's file begins with a byte-order mark. */
	readonly bom?: true;
}

type Said = Partial<Omit<ExchangeAnnotation, 'id' | 'label' | 'parts'>>;
/** What is on a passage: a name for it, its label, the text of each part, with `|` before the part where it occurs earlier. */
type Marked = readonly [name: string, label: string, parts: string | readonly string[], said?: Said];

interface Draft {
	readonly text: string;
	readonly marks: readonly Marked[];
	readonly relations?: readonly (readonly [name: string, label: string, from: string, to: string])[];
	readonly labels?: readonly (readonly [name: string, label: string, value?: string])[];
	readonly comments?: readonly (readonly [
		name: string,
		note: string,
		about?: { on?: string; answers?: string; at?: string },
	])[];
	readonly bom?: true;
	readonly path?: string;
}

const DRAFTS: Readonly<Record<string, Draft>> = {
	plain: {
		text: 'Lan Nguyen met Peter Oak in Hanoi on 2 May 2024.\nThey spoke of bridges.\n',
		marks: [
			['lan', 'PER', 'Lan Nguyen'],
			['peter', 'PER', 'Peter Oak'],
			['hanoi', 'LOC', 'Hanoi'],
			['day', 'DATE', '2 May 2024'],
		],
	},
	emoji: {
		text: '🎉 Ông Nguyễn Văn A 👩‍👩‍👧 đến Hà Nội ngày 2/9/2024. 𝒳 là 𠀋.\n',
		marks: [
			['person', 'PER', 'Nguyễn Văn A'],
			['family', 'MISC', '👩‍👩‍👧'],
			['place', 'LOC', 'Hà Nội'],
			['day', 'DATE', '2/9/2024'],
			['letter', 'MISC', '𝒳'],
			['rare', 'MISC', '𠀋'],
		],
	},
	crlf: {
		text: 'First line\r\nOakham stands here\r\n\r\n😀 and Melton there\r\n',
		marks: [
			['first', 'LOC', 'Oakham'],
			['second', 'LOC', 'Melton'],
		],
	},
	bom: {
		text: 'Hanoi 🌧 and Hue.\n',
		marks: [
			['first', 'LOC', 'Hanoi'],
			['last', 'LOC', 'Hue'],
		],
		bom: true,
	},
	nfd: {
		text: `${'Ông Nguyễn Văn Đức ở Huế'.normalize('NFD')}, và Đà Nẵng.\n`,
		marks: [
			['person', 'PER', 'Nguyễn Văn Đức'.normalize('NFD')],
			['first', 'LOC', 'Huế'.normalize('NFD')],
			['second', 'LOC', 'Đà Nẵng'],
		],
	},
	tabs: {
		text: 'Name:\tAnna Bell\tAge:\t30\n\tTown:\u00A0Oakham\u2003now\n',
		marks: [
			['name', 'PER', 'Anna Bell'],
			['town', 'LOC', 'Oakham'],
		],
	},
	nested: {
		text: 'The University of Hanoi opened.\n',
		marks: [
			['outer', 'ORG', 'University of Hanoi'],
			['inner', 'LOC', 'Hanoi'],
		],
	},
	samePlace: {
		text: 'They came from Vietnam by sea.\n',
		marks: [
			['first', 'LOC', 'Vietnam'],
			['second', 'ORG', 'Vietnam'],
		],
	},
	crossing: {
		text: 'one two three four\n',
		marks: [
			['left', 'claim', 'one two three'],
			['right', 'claim', 'two three four'],
		],
	},
	touching: {
		text: 'Anna Bell Peter Oak came.\n',
		marks: [
			['first', 'PER', 'Anna Bell '],
			['second', 'PER', 'Peter Oak'],
		],
	},
	discontinuous: {
		text: 'left and right arm, then nothing\n',
		marks: [
			['parts', 'MISC', ['left', 'arm']],
			['other', 'MISC', 'right'],
		],
	},
	partOfAWord: {
		text: 'Die Hafencity-Straße und Oakhams Brücke.\n',
		marks: [
			['inside', 'LOC', 'Hafen'],
			['end', 'LOC', 'Oakham'],
		],
	},
	edges: {
		text: 'Oakham is where it ends: Melton',
		marks: [
			['start', 'LOC', 'Oakham'],
			['end', 'LOC', 'Melton'],
		],
	},
	whole: { text: 'Everything', marks: [['all', 'claim', 'Everything']] },
	lines: {
		text: 'A claim that goes\nover two lines.\n\nAnd one\n\nover a gap.\n',
		marks: [
			['two', 'claim', 'claim that goes\nover two'],
			['gap', 'claim', 'one\n\nover'],
		],
	},
	empty: { text: '', marks: [] },
	blank: { text: '\n \n\n', marks: [] },
	rightToLeft: {
		text: 'قال محمد علي في القاهرة: «مرحبا».\nדוד גר בירושלים.\n',
		marks: [
			['person', 'PER', 'محمد علي'],
			['city', 'LOC', 'القاهرة'],
			['hebrew', 'PER', 'דוד'],
		],
	},
	said: {
		text: 'Lan met Minh in Hue on Monday, "twice"; <b>&amp;</b> =1+1 \\ done.\n',
		marks: [
			['entity', 'PER', 'Lan', { entity: 'lan-1' }],
			['note', 'PER', 'Minh', { note: 'Which Minh?\nSee "page 2"; a\tb, c\\d <x> & y' }],
			['value', 'DATE', 'Monday', { value: '2024-W18-1' }],
			['attributes', 'LOC', 'Hue', { attributes: [{ name: 'certainty', value: 'low' }] }],
			['provenance', 'claim', 'twice', { creator: 'Lan', created: '2026-11-21T10:00:00Z' }],
			['formula', 'MISC', '=1+1'],
			['markup', 'MISC', '<b>&amp;</b>'],
		],
	},
	labels: {
		text: 'A label with a space, and one with letters.\n',
		marks: [
			['space', 'Key claim', 'label with a space'],
			['letters', 'Địa_danh', 'letters'],
		],
	},
	related: {
		text: 'Lan works for Acme in Hue.\n',
		marks: [
			['lan', 'PER', 'Lan'],
			['acme', 'ORG', 'Acme'],
		],
		relations: [['works', 'worksFor', 'lan', 'acme']],
	},
	document: {
		text: 'A press release of the town.\n',
		marks: [['town', 'LOC', 'town']],
		labels: [
			['source', 'source', 'press release'],
			['plain', 'checked'],
		],
	},
	comments: {
		text: 'Is this right at all?\n',
		marks: [['mark', 'claim', 'right']],
		comments: [
			['on', 'Who says so?', { on: 'mark' }],
			['answer', 'Nobody does.', { answers: 'on' }],
			['at', 'Hm.', { at: 'at all' }],
		],
	},
	suggested: {
		text: 'Perhaps Oakham, perhaps Melton.\n',
		marks: [
			['decided', 'LOC', 'Oakham'],
			[
				'proposed',
				'LOC',
				'Melton',
				{ suggestion: { model: 'tagger 2', score: 0.75 }, created: '2026-11-20T08:00:00Z' },
			],
		],
	},
	pathNames: {
		path: 'sub folder/Bài số 1 [x].txt',
		text: 'Oakham.\n',
		marks: [['place', 'LOC', 'Oakham']],
	},
	control: {
		text: 'Page one\fOakham \u0085next\u2028line \u0007bell\u001Fend\n',
		marks: [['place', 'LOC', 'Oakham']],
	},
};

/** One line of a megabyte, with a name at its start, in its middle and at its end. */
function longLine(): Draft {
	const filler = 'palavra 🙂 слово từ '.repeat(20_000);
	return {
		text: `Oakham ${filler}Melton ${filler}Stamford`,
		marks: [
			['start', 'LOC', 'Oakham'],
			['middle', 'LOC', 'Melton'],
			['end', 'LOC', 'Stamford'],
		],
	};
}

/** Every case but the megabyte. */
export const TORTURE: readonly TortureCase[] = Object.entries(DRAFTS).map(([name, draft]) => caseOf(name, draft));
export const LONG_LINE: TortureCase = caseOf('longLine', longLine());

export function tortureCase(name: string): TortureCase {
	return TORTURE.find((one) => one.name === name)!;
}

function caseOf(name: string, draft: Draft): TortureCase {
	const { text, marks, relations = [], labels = [], comments = [], bom } = draft;
	const idOf = (of: string): string => `urn:torture:${name}/${of}`;
	const find = (wanted: string, from = 0): Span => {
		const start = text.indexOf(wanted, from);
		if (start < 0) {
			throw new Error(`${name}: no ${wanted}`);
		}
		return { start, end: start + wanted.length };
	};
	const document: ExchangeDocument = {
		path: draft.path ?? `${name}.txt`,
		text,
		annotations: inTextOrder(
			marks.map(([of, label, parts, said]): ExchangeAnnotation => {
				let from = 0;
				const spans = [parts].flat().map((part) => {
					const span = find(part, from);
					from = span.end;
					return span;
				});
				return { id: idOf(of), label, parts: spans, ...said };
			}),
		),
		relations: relations.map(([of, label, from, to]): ExchangeRelation => ({
			id: idOf(of),
			label,
			from: idOf(from),
			to: idOf(to),
		})),
		labels: labels.map(([of, label, value]): ExchangeLabel => ({
			id: idOf(of),
			label,
			...(value !== undefined && { value }),
		})),
		comments: comments.map(([of, note, { on, answers, at } = {}]): ExchangeComment => ({
			id: idOf(of),
			note,
			...(on !== undefined && { on: idOf(on) }),
			...(answers !== undefined && { answers: idOf(answers) }),
			...(at !== undefined && { parts: [find(at)] }),
		})),
		orphans: [],
	};
	return { name, document, ...(bom && { bom }) };
}
