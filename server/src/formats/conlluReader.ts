import type { Importer, ImportOptions } from './format';
import type { ImportedDocument } from './imported';
import { linesOf } from './sourceLines';
import { documentOfTags } from './taggedWords';

const COLUMNS = ['ID', 'FORM', 'LEMMA', 'UPOS', 'XPOS', 'FEATS', 'HEAD', 'DEPREL', 'DEPS', 'MISC'];

/** Reads CoNLL-U, and CoNLL-U Plus with a column of names. */
export function readConllu(options: ImportOptions): Importer {
	return async function* (source) {
		for (const file of source.files) {
			let reading = new ConlluReader(file.path, file.path.replace(/\.[^./]*$/u, ''));
			let documents = 0;
			let columns = columnsNamed(COLUMNS);
			for await (const { place, text } of linesOf(file)) {
				const newDocument = /^#\s*newdoc(?:\s+id\s*=\s*(.+))?/u.exec(text);
				const newColumns = /^#\s*global\.columns\s*=\s*(.+)/u.exec(text);
				if (newDocument) {
					if (!reading.isEmpty) {
						documents++;
						yield reading.document();
					}
					reading = new ConlluReader(place, newDocument[1]?.trim() ?? (documents === 0 ? reading.name : undefined));
				} else if (newColumns) {
					columns = columnsNamed(newColumns[1]!.trim().split(/\s+/u));
				} else if (!text.startsWith('#') && !reading.row(text, columns)) {
					options.complain(place, `${columns.count} columns with tabs between them are expected; the line is left out`);
				}
			}
			if (!reading.isEmpty || documents === 0) {
				yield reading.document();
			}
		}
	};
}

/** Where the columns stand that are read; -1: there is none. */
interface Columns {
	readonly count: number;
	readonly id: number;
	readonly form: number;
	readonly misc: number;
	readonly names: number;
}

function columnsNamed(names: readonly string[]): Columns {
	return {
		count: names.length,
		id: names.indexOf('ID'),
		form: names.indexOf('FORM'),
		misc: names.indexOf('MISC'),
		names: names.findIndex((name) => /(?:^|:)NER$/iu.test(name)),
	};
}

class ConlluReader {
	#text = '';
	readonly #places: { readonly start: number; readonly end: number }[] = [];
	readonly #tags: string[] = [];
	#gap = '';
	/** The last of the words that a row above has as one: they aren't there in the text. */
	#coveredUntil = 0;

	constructor(
		readonly place: string,
		readonly name: string | undefined,
	) {}

	get isEmpty(): boolean {
		return this.#places.length === 0;
	}

	row(line: string, columns: Columns): boolean {
		if (line.trim() === '') {
			this.#coveredUntil = 0;
			return true;
		}
		const fields = line.split('\t');
		const [id, form] = [fields[columns.id], fields[columns.form]];
		if (id === undefined || form === undefined || fields.length !== columns.count) {
			return false;
		}
		const misc = miscOf(fields[columns.misc]);
		const tag = misc.get('ner') ?? fields[columns.names] ?? 'O';
		if (/^\d+\.\d+$/u.test(id)) {
			return true;
		}
		if (/^\d+$/u.test(id) && Number(id) <= this.#coveredUntil) {
			// A name on a word in “zum” is one on “zum”.
			if (this.#tags.at(-1) === 'O') {
				this.#tags[this.#tags.length - 1] = tag;
			}
			return true;
		}
		this.#coveredUntil = Number(/^\d+-(\d+)$/u.exec(id)?.[1] ?? 0);
		this.#word(form, tag, misc);
		return true;
	}

	#word(form: string, tag: string, misc: ReadonlyMap<string, string>): void {
		this.#text += this.#gap + unescapeSpaces(misc.get('spacesbefore') ?? '');
		this.#places.push({ start: this.#text.length, end: this.#text.length + form.length });
		this.#text += form;
		this.#tags.push(tag);
		const after = misc.get('spacesafter');
		this.#gap = after !== undefined ? unescapeSpaces(after) : misc.get('spaceafter') === 'No' ? '' : ' ';
	}

	document(): ImportedDocument {
		// What stands behind the last word is known only if it is told: a space by default is none.
		const text = this.#text + (this.#gap === ' ' ? '' : this.#gap);
		return documentOfTags(this, text, this.#tags, (i) => this.#places[i]!);
	}
}

/** The column's members, their names in lower case. */
function miscOf(field: string | undefined): ReadonlyMap<string, string> {
	const members = (field ?? '_').split('|').map((member): [string, string] => {
		const at = member.indexOf('=');
		return at < 0 ? [member.toLowerCase(), ''] : [member.slice(0, at).toLowerCase(), member.slice(at + 1)];
	});
	return new Map(members);
}

const SPACES: Readonly<Record<string, string>> = { s: ' ', t: '\t', r: '\r', n: '\n', p: '|', '\\': '\\' };

function unescapeSpaces(value: string): string {
	return value.replace(/\\(?:u([\da-f]{4})|(.))/gu, (whole, code: string | undefined, letter: string | undefined) =>
		code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (SPACES[letter!] ?? whole),
	);
}
