import { readKnowledgeUri } from '../core/knowledgeUri';
import { reason, type Reason } from '../core/reason';
import { slug } from '../core/text/normalize';

/** One thing of a knowledge base. */
export interface KnowledgeEntry {
	readonly uri: string;
	readonly label: string;
	readonly description?: string;
	readonly aliases?: readonly string[];
}

export interface KnowledgeProblem {
	/** Zero-based. */
	readonly line: number;
	readonly message: Reason;
}

/** More problems than this have one cause, not many. */
const MAXIMUM_PROBLEMS = 100;

/** The things that a corpus's file of a knowledge base tells of. */
export class KnowledgeBase {
	readonly #byUri: ReadonlyMap<string, KnowledgeEntry>;
	/** For each entry its label and aliases in lower-case ASCII, a line each; made when somebody looks for one. */
	#names: readonly string[] | undefined;

	constructor(
		/** Each address once. */
		readonly entries: readonly KnowledgeEntry[],
	) {
		this.#byUri = new Map(entries.map((entry) => [entry.uri, entry]));
	}

	find(uri: string): KnowledgeEntry | undefined {
		return this.#byUri.get(uri);
	}

	/**
	 * Entries by a part of their label, of an alias or of their address, without regard to case and diacritics: those first that
	 * are called so, then those whose name begins so, then the others; each in the file's order.
	 */
	search(text: string, limit: number): readonly KnowledgeEntry[] {
		const wanted = slug(text);
		const uri = readKnowledgeUri(text);
		if (wanted === '' && uri === undefined) {
			return this.entries.slice(0, limit);
		}
		this.#names ??= this.entries.map(({ label, aliases = [] }) => `\n${[label, ...aliases].map(slug).join('\n')}\n`);
		const ranked: KnowledgeEntry[][] = [[], [], []];
		this.#names.forEach((names, i) => {
			const entry = this.entries[i]!;
			if (entry.uri === uri) {
				ranked[0]!.unshift(entry);
			} else if (wanted !== '' && names.includes(wanted)) {
				const rank = names.includes(`\n${wanted}\n`) ? 0 : names.includes(`\n${wanted}`) ? 1 : 2;
				ranked[rank]!.push(entry);
			}
		});
		return ranked.flat().slice(0, limit);
	}
}

export const NO_KNOWLEDGE_BASE = new KnowledgeBase([]);

/**
 * Reads a knowledge base's file. `.tsv`: `id`, `label`, `description`, `aliases` (parted by `|`) in columns, with or without a first
 * line that says so; `.jsonl`: an object with these members a line. What can't be read is told and left out.
 */
export function parseKnowledgeBase(
	text: string,
	format: 'tsv' | 'jsonl',
): { readonly base: KnowledgeBase; readonly problems: readonly KnowledgeProblem[] } {
	const entries = new Map<string, KnowledgeEntry>();
	const problems: KnowledgeProblem[] = [];
	const read = format === 'tsv' ? readColumns : readObject;
	text.split(/\r?\n/u).forEach((written, line) => {
		if (written.trim() === '' || (line === 0 && format === 'tsv' && /^id\t/iu.test(written))) {
			return;
		}
		const fields = read(written);
		const entry = isReason(fields) ? fields : toEntry(fields);
		const problem = isReason(entry)
			? entry
			: entries.has(entry.uri)
				? reason('“{0}” stands in this file twice; the first line counts', entry.uri)
				: undefined;
		if (!isReason(entry) && !problem) {
			entries.set(entry.uri, entry);
		} else if (problem && problems.length < MAXIMUM_PROBLEMS) {
			problems.push({ line, message: problem });
		}
	});
	return { base: new KnowledgeBase([...entries.values()]), problems };
}

interface Fields {
	readonly id: unknown;
	readonly label: unknown;
	readonly description?: unknown;
	readonly aliases?: unknown;
}

function readColumns(line: string): Fields {
	const [id, label, description, aliases] = line.split('\t').map((field) => field.trim());
	return { id, label, description, aliases: aliases?.split('|') };
}

function readObject(line: string): Fields | Reason {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			const { id, label, description, aliases } = value as Record<string, unknown>;
			return { id, label, description, aliases };
		}
	} catch {
		// Told below, as what is JSON and no object.
	}
	return reason('No JSON object: {"id": "Q1858", "label": "Hà Nội"} is expected here; the line is left out');
}

function toEntry({ id, label, description, aliases }: Fields): KnowledgeEntry | Reason {
	const uri = typeof id === 'string' ? readKnowledgeUri(id) : undefined;
	if (uri === undefined) {
		return reason(
			'“{0}” is no Wikidata item (Q1858) and no absolute URI; the line is left out',
			typeof id === 'string' ? id : '',
		);
	}
	if (typeof label !== 'string' || label.trim() === '') {
		return reason('A label is missing: the line is left out');
	}
	const others = (Array.isArray(aliases) ? aliases : [])
		.filter((alias): alias is string => typeof alias === 'string')
		.map((alias) => alias.trim())
		.filter((alias) => alias !== '');
	return {
		uri,
		label: label.trim(),
		...(typeof description === 'string' && description !== '' && { description }),
		...(others.length > 0 && { aliases: others }),
	};
}

function isReason(value: object): value is Reason {
	return 'text' in value;
}
