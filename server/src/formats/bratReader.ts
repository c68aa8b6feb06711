import { CodePointIndex } from '../annotations/codePointIndex';
import { isLineBreak, OWN_BASE, VALUE_ATTRIBUTE } from './brat';
import { labelsOfNames } from './bratNames';
import type { ExchangeRelation } from './exchange';
import type { Importer, ImportOptions, Source, SourceFile } from './format';
import type { Imported, ImportedAnnotation, ImportedDocument, ImportedPart } from './imported';
import { linesOf } from './sourceLines';
import { textOf } from './sourceText';

/** Reads `.ann` files, each with the `.txt` of its name where there is one. */
export function readBrat(options: ImportOptions): Importer {
	return async function* (source) {
		const texts = new Map(source.files.filter(({ path }) => /\.txt$/iu.test(path)).map((file) => [stemOf(file), file]));
		const labels = await labelsIn(source);
		for (const file of source.files) {
			if (!/\.ann$/iu.test(file.path)) {
				continue;
			}
			const textFile = texts.get(stemOf(file));
			const text = textFile && (await textOf(textFile));
			const reader = new AnnReader(file.path, text, labels, options);
			for await (const line of linesOf(file)) {
				reader.line(line.text, line.place);
			}
			yield reader.document(stemOf(file));
		}
	};
}

function stemOf({ path }: SourceFile): string {
	return path.replace(/\.[^./]*$/u, '');
}

async function labelsIn(source: Source): Promise<ReadonlyMap<string, string>> {
	const file = source.files.find(({ path }) => path === 'visual.conf');
	return file ? labelsOfNames(await textOf(file)) : new Map();
}

interface Pending {
	type: string;
	parts: readonly ImportedPart[];
	entity?: string;
	value?: string;
	notes: string[];
	attributes: { name: string; value: string }[];
}

/** What is said of an annotation or a relation by lines of their own. */
type Details = Pick<Pending, 'notes' | 'attributes' | 'entity' | 'value'>;

class AnnReader {
	readonly #passages = new Map<string, Pending>();
	readonly #relations = new Map<
		string,
		Details & { readonly type: string; readonly from: string; readonly to: string }
	>();
	/** The passage of each event, which stands for it. */
	readonly #triggers = new Map<string, string>();
	/** Lines about others, read when all those are known. */
	readonly #about: { readonly place: string; readonly id: string; readonly data: string; readonly tail: string }[] = [];
	readonly #unread: string[] = [];
	readonly #index: CodePointIndex | undefined;

	constructor(
		readonly place: string,
		readonly text: string | undefined,
		readonly labels: ReadonlyMap<string, string>,
		readonly options: ImportOptions,
	) {
		this.#index = text === undefined ? undefined : new CodePointIndex(text);
	}

	line(line: string, place: string): void {
		if (line.trim() === '') {
			return;
		}
		const [id = '', data = '', ...rest] = line.split('\t');
		const tail = rest.join('\t');
		if (/^T\S+$/u.test(id) && this.#textBound(id, data, tail)) {
			return;
		}
		if (/^(?:[REAMN#]\S+|\*)$/u.test(id) && data !== '') {
			this.#about.push({ place, id, data, tail });
			return;
		}
		this.options.complain(
			place,
			'no line of brat\'s: a passage looks like "T1", a tab, "PER 0 5", a tab and its text; the line is left out',
		);
	}

	document(name: string): ImportedDocument {
		// An event's arguments may be events that stand below it.
		for (const { id, data } of this.#about) {
			const trigger = /^\S+?:(\S+)/u.exec(data)?.[1];
			if (id.startsWith('E') && trigger !== undefined) {
				this.#triggers.set(id, trigger);
			}
		}
		this.#about.filter(({ id }) => /^[RE*]/u.test(id)).forEach((line) => this.#links(line));
		this.#about.filter(({ id }) => /^[AMN#]/u.test(id)).forEach((line) => this.#detail(line));
		return {
			place: this.place,
			name,
			...(this.text !== undefined && { text: this.text }),
			unit: 'code-points',
			annotations: [...this.#passages].map(([id, one]) => this.#annotationOf(id, one)),
			relations: [...this.#relations].map(([id, { type, from, to, ...details }]) => {
				const relation: Imported<ExchangeRelation> = { id, label: this.#labelOf(type), from, to };
				return { ...relation, ...this.#detailsOf(details) };
			}),
			unread: this.#unread,
		};
	}

	#textBound(id: string, data: string, tail: string): boolean {
		const match = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)\s*$/u.exec(data);
		if (!match) {
			return false;
		}
		const places = match[2]!.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
		const quotes = quotesOf(places, tail);
		const parts = places.map(([start, end], i) => ({ start, end, ...(quotes && { quote: quotes[i]! }) }));
		this.#passages.set(id, { type: match[1]!, parts: this.#joined(parts), notes: [], attributes: [] });
		return true;
	}

	/** Fragments of one passage that goes over several lines are one part. */
	#joined(
		parts: readonly { readonly start: number; readonly end: number; readonly quote?: string }[],
	): readonly ImportedPart[] {
		const joined: { start: number; end: number; quote?: string }[] = [];
		for (const part of parts) {
			const before = joined.at(-1);
			const gap = before && this.#slice(before.end, part.start);
			if (before && gap !== undefined && isLineBreak(gap)) {
				before.quote =
					before.quote !== undefined && part.quote !== undefined ? before.quote + gap + part.quote : undefined!;
				before.end = part.end;
			} else {
				joined.push({ ...part });
			}
		}
		return joined;
	}

	#slice(start: number, end: number): string | undefined {
		const [from, to] = [this.#index?.offsetOf(start), this.#index?.offsetOf(end)];
		return from === undefined || to === undefined ? undefined : this.text!.slice(from, to);
	}

	/** Relations, what is equivalent, and events: of these each argument is a relation that begins at the trigger. */
	#links({ place, id, data }: { readonly place: string; readonly id: string; readonly data: string }): void {
		const [type = '', ...words] = data.trim().split(/\s+/u);
		const add = (key: string, label: string, from: string | undefined, to: string | undefined): void => {
			if (from === undefined || to === undefined) {
				this.options.complain(place, 'it names something that is not in the file; the line is left out');
			} else {
				this.#relations.set(key, { type: label, from, to, notes: [], attributes: [] });
			}
		};
		if (id === '*') {
			words.slice(1).forEach((word, i) => add(`*${this.#relations.size}`, type, this.#end(words[i]!), this.#end(word)));
		} else if (id.startsWith('E')) {
			for (const word of words) {
				const [role, argument = ''] = splitAtColon(word);
				add(`${id}:${role}`, role.replace(/\d+$/u, ''), this.#end(id), this.#end(argument));
			}
		} else {
			const ends = words.map((word) => this.#end(splitAtColon(word)[1] ?? word));
			add(id, type, ends[0], ends[1]);
		}
	}

	/** The passage that an id stands for: of an event its trigger. */
	#end(id: string): string | undefined {
		const passage = this.#triggers.get(id) ?? id;
		return this.#passages.has(passage) ? passage : undefined;
	}

	#detail({ place, id, data, tail }: { place: string; id: string; data: string; tail: string }): void {
		const [type = '', target = '', ...rest] = data.trim().split(' ');
		const about: Details | undefined =
			this.#passages.get(this.#triggers.get(target) ?? target) ?? this.#relations.get(target);
		if (!about) {
			this.options.complain(place, `it is about ${target}, which is not in the file; the line is left out`);
			return;
		}
		const words = rest.join(' ');
		if (id.startsWith('#')) {
			about.notes.push(tail);
		} else if (id.startsWith('N')) {
			if (about.entity === undefined) {
				about.entity = words.startsWith(`${OWN_BASE}:`) ? words.slice(OWN_BASE.length + 1) : words;
			} else {
				this.#unread.push(`${id} ${type} ${target} ${words}`);
			}
		} else if (type === VALUE_ATTRIBUTE && words !== '') {
			about.value = words;
		} else {
			about.attributes.push({ name: this.#labelOf(type), value: words || 'true' });
		}
	}

	#annotationOf(id: string, { type, parts, ...details }: Pending): ImportedAnnotation {
		const { entity, value } = details;
		return {
			id,
			label: this.#labelOf(type),
			parts,
			...(entity !== undefined && { entity }),
			...(value !== undefined && { value }),
			...this.#detailsOf(details),
		};
	}

	#detailsOf({ notes, attributes }: Details): Pick<ImportedAnnotation, 'note' | 'attributes'> {
		return {
			...(notes.length > 0 && { note: notes.join('\n') }),
			...(attributes.length > 0 && { attributes }),
		};
	}

	#labelOf(type: string): string {
		return this.labels.get(type) ?? type;
	}
}

/** The text of each fragment; they stand with a space between them. Undefined where their lengths aren't those of the offsets. */
function quotesOf(places: readonly (readonly [number, number])[], tail: string): readonly string[] | undefined {
	if (places.length === 1) {
		return [tail];
	}
	for (const units of [[...tail], tail.split('')]) {
		const length = places.reduce((sum, [start, end]) => sum + end - start, places.length - 1);
		if (length === units.length) {
			let from = 0;
			return places.map(([start, end]) => {
				const quote = units.slice(from, from + end - start).join('');
				from += end - start + 1;
				return quote;
			});
		}
	}
	return undefined;
}

function splitAtColon(word: string): [string, string?] {
	const at = word.indexOf(':');
	return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
