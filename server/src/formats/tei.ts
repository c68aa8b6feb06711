/**
 * TEI P5, a file for each document: the text in one `ab` that keeps its white space, annotations as elements in it. What crosses
 * an element stands beside the text, as `span` between two anchors; so do parts of a discontinuous annotation. Labels are
 * categories of a taxonomy in the header, to which `ana` points.
 */
import type { ExchangeAnnotation, ExchangeDocument, ExchangeRelation } from './exchange';
import { FileNames } from './fileNames';
import type { Exporter, Format } from './format';
import { OVERLAPS } from './holds';
import { lossOf } from './losses';
import { readTei } from './teiReader';
import { element, legalInXml, type XmlElement, xmlFile } from './xmlWriter';

export const tei: Format = {
	id: 'tei',
	title: 'TEI P5',
	summary: 'TEI P5 XML, a file for each document: persName, placeName, orgName, date …; what overlaps between anchors',
	extensions: ['.xml', '.tei'],
	exporter: () => exportTei(),
	importer: readTei,
};

/** Elements of labels that TEI has its own for. */
const TEI_ELEMENTS: Readonly<Record<string, string>> = {
	PER: 'persName',
	LOC: 'placeName',
	ORG: 'orgName',
	MISC: 'name',
	DATE: 'date',
	TIME: 'time',
};

function exportTei(): Exporter {
	const files = new FileNames();
	return {
		holds: new Set([...OVERLAPS, 'discontinuous', 'relation', 'entity', 'value', 'note', 'creator'] as const),
		document(document, sink) {
			const text = legalInXml(document.text);
			sink.write(`${files.stemOf(document.path)}.xml`, new TeiWriter(document, text).file());
			return text === document.text ? [] : [lossOf(document, { id: '', label: '' }, 'illegal-character')];
		},
	};
}

class TeiWriter {
	/** `xml:id` of labels, people and annotations. */
	readonly #labels = new Ids('label');
	readonly #people = new Ids('person');
	readonly #annotations = new Ids('a');
	#anchors = 0;

	constructor(
		readonly document: ExchangeDocument,
		readonly text: string,
	) {}

	file(): string {
		const { annotations, relations } = this.document;
		const inline: ExchangeAnnotation[] = [];
		const beside: ExchangeAnnotation[] = [];
		/** Ends of the elements that are open where the next annotation begins. */
		const open: number[] = [];
		for (const one of annotations) {
			const [{ start, end }] = one.parts as [ExchangeAnnotation['parts'][0]];
			while (open.length > 0 && open.at(-1)! <= start) {
				open.pop();
			}
			if (one.parts.length === 1 && (open.length === 0 || end <= open.at(-1)!)) {
				open.push(end);
				inline.push(one);
			} else {
				beside.push(one);
			}
		}
		const anchors: Anchor[] = [];
		const spans = beside.flatMap((one) => this.#spans(one, anchors));
		const body = this.#content(inline, anchors);
		const links = relations.map((one) => this.#relation(one));
		const notes = [...annotations, ...relations].flatMap((one) =>
			one.note === undefined
				? []
				: [element('note', { target: `#${this.#annotations.of(one.id)}` }, legalInXml(one.note))],
		);
		const standOff = [
			...(spans.length > 0 ? [element('spanGrp', { type: 'annotations' }, ...spans)] : []),
			...(links.length > 0 ? [element('listRelation', {}, ...links)] : []),
			...notes,
		];
		return xmlFile({
			...element(
				'TEI',
				{},
				this.#header(),
				...(standOff.length > 0 ? [element('standOff', {}, ...standOff)] : []),
				element('text', {}, element('body', {}, element('ab', { 'xml:space': 'preserve' }, ...body))),
			),
			namespace: 'http://www.tei-c.org/ns/1.0',
		});
	}

	#header(): XmlElement {
		const people = [...this.#people.entries()].map(([name, id]) =>
			element('respStmt', { 'xml:id': id }, element('resp', {}, 'annotation'), element('name', {}, legalInXml(name))),
		);
		const categories = [...this.#labels.entries()].map(([label, id]) =>
			element('category', { 'xml:id': id }, element('catDesc', {}, legalInXml(label))),
		);
		const path = legalInXml(this.document.path);
		return element(
			'teiHeader',
			{},
			element(
				'fileDesc',
				{},
				element('titleStmt', {}, element('title', {}, path), ...people),
				element('publicationStmt', {}, element('p', {}, 'Unpublished')),
				element('sourceDesc', {}, element('p', {}, path)),
			),
			...(categories.length > 0
				? [element('encodingDesc', {}, element('classDecl', {}, element('taxonomy', {}, ...categories)))]
				: []),
		);
	}

	/** The text with its elements and anchors: annotations that lie in each other or apart. */
	#content(annotations: readonly ExchangeAnnotation[], anchors: readonly Anchor[]): readonly (XmlElement | string)[] {
		const events = [...anchors].sort((a, b) => a.at - b.at);
		let nextAnchor = 0;
		let next = 0;
		let at = 0;
		const upTo = (end: number): (XmlElement | string)[] => {
			const children: (XmlElement | string)[] = [];
			const words = (to: number): void => {
				if (to > at) {
					children.push(this.text.slice(at, to));
					at = to;
				}
			};
			for (;;) {
				const begin = annotations[next]?.parts[0]!.start ?? Infinity;
				const anchor = events[nextAnchor]?.at ?? Infinity;
				if (Math.min(begin, anchor) >= end && !(anchor === end && anchor === this.text.length)) {
					words(end);
					return children;
				}
				words(Math.min(begin, anchor));
				if (anchor <= begin) {
					children.push(element('anchor', { 'xml:id': events[nextAnchor++]!.id }));
				} else {
					const one = annotations[next++]!;
					children.push({ ...this.#inline(one), children: upTo(one.parts[0]!.end) });
				}
			}
		};
		return upTo(this.text.length);
	}

	#inline(one: ExchangeAnnotation): XmlElement {
		const own = TEI_ELEMENTS[one.label];
		const { sameAs, n, ...rest } = this.#said(one);
		const said = { ...rest, ...(n !== undefined && valueOn(own, n)) };
		// Names refer to what they name; other elements can only point to it.
		return own === undefined
			? element('seg', { ...said, sameAs, type: 'annotation' })
			: element(own, { ...said, ref: sameAs });
	}

	#spans(one: ExchangeAnnotation, anchors: Anchor[]): readonly XmlElement[] {
		const anchorAt = (at: number): string => {
			const id = `anchor${++this.#anchors}`;
			anchors.push({ at, id });
			return id;
		};
		const id = this.#annotations.of(one.id);
		const idOfPart = (i: number): string => (i === 0 ? id : `${id}.${i + 1}`);
		return one.parts.map(({ start, end }, i) =>
			element('span', {
				...(i === 0 ? this.#said(one) : { 'xml:id': idOfPart(i) }),
				from: `#${anchorAt(start)}`,
				to: `#${anchorAt(end)}`,
				...(i + 1 < one.parts.length && { next: `#${idOfPart(i + 1)}` }),
				...(i > 0 && { prev: `#${idOfPart(i - 1)}` }),
			}),
		);
	}

	#said({ id, label, entity, value, creator }: ExchangeAnnotation): Record<string, string | undefined> {
		return {
			'xml:id': this.#annotations.of(id),
			ana: `#${this.#labels.of(label)}`,
			corresp: id,
			...(entity !== undefined && { sameAs: `#${encodeURIComponent(entity)}` }),
			...(value !== undefined && { n: legalInXml(value) }),
			...(creator !== undefined && { resp: `#${this.#people.of(creator)}` }),
		};
	}

	#relation({ id, label, from, to, creator }: ExchangeRelation): XmlElement {
		return element('relation', {
			'xml:id': this.#annotations.of(id),
			ana: `#${this.#labels.of(label)}`,
			corresp: id,
			// The schema wants a name of one word.
			name: label.replace(/[^\p{L}\p{N}_-]/gu, '_') || '_',
			active: `#${this.#annotations.of(from)}`,
			passive: `#${this.#annotations.of(to)}`,
			...(creator !== undefined && { resp: `#${this.#people.of(creator)}` }),
		});
	}
}

/** Dates and times by the attributes that the schema has for them on `date` and `time`; other values as names. */
function valueOn(element: string | undefined, value: string): Record<string, string> {
	const isTime = element === 'date' || element === 'time';
	const [attribute = 'n'] = (isTime ? VALUE_ATTRIBUTES : []).find(([, form]) => form.test(value)) ?? [];
	return { [attribute]: value };
}

/** TEI's `teidata.temporal.w3c`, ISO 8601 in what it has besides, and durations. */
const VALUE_ATTRIBUTES: readonly (readonly [attribute: string, form: RegExp])[] = [
	['when', /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u],
	['when', /^(?:\d{4}-\d\d-\d\dT)?(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?$/u],
	['when-iso', /^(?:\d{4}-W\d\d(?:-\d)?|\d{4}-\d\d-\d\dT\d\d(?::\d\d)?)$/u],
	['dur', /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u],
	['dur-iso', /^P\d+W$/u],
];

interface Anchor {
	readonly at: number;
	readonly id: string;
}

/** One id for one thing. */
class Ids {
	readonly #ids = new Map<string, string>();

	constructor(readonly prefix: string) {}

	of(thing: string): string {
		const known = this.#ids.get(thing) ?? `${this.prefix}${this.#ids.size + 1}`;
		this.#ids.set(thing, known);
		return known;
	}

	entries(): Iterable<readonly [thing: string, id: string]> {
		return this.#ids;
	}
}
