import type { LineIndex } from './text/lineIndex';
import { list } from './packs/words';

/** One `key: value` of a block of front matter. */
export interface FrontMatterEntry {
	/** Zero-based. */
	readonly line: number;
	/** In lower case, letters and digits only: `publishedat` for `published_at`. */
	readonly key: string;
	/** Without the quotes around it; empty where the value stands on lines of its own. */
	readonly value: string;
}

/** What a file says of its article, before it begins: a block of YAML between `---`, or of TOML between `+++`. */
export interface FrontMatter {
	/** The line of the closing fence, zero-based. The block begins on line 0. */
	readonly lastLine: number;
	readonly entries: readonly FrontMatterEntry[];
}

/** A block of more lines than this isn't closed: a rule stands above the text, and another one far below. */
const LONGEST = 100;

const FENCES: Readonly<Record<string, { readonly closing: readonly string[]; readonly entry: RegExp }>> = {
	'---': { closing: ['---', '...'], entry: /^([\p{L}_][\p{L}\p{M}\p{N}_.: -]{0,40}?)\s*:(?:\s+(.*))?$/u },
	'+++': { closing: ['+++'], entry: /^([\p{L}_"][\p{L}\p{M}\p{N}_."-]{0,40}?)\s*=\s*(.*)$/u },
};

/** The block at the head of a text; undefined where there is none. Two rules with prose between them are no such block. */
export function findFrontMatter(lines: LineIndex): FrontMatter | undefined {
	const opening = lines.lineText(0).trimEnd();
	// A text may begin with the name of any property that objects have.
	const fence = Object.hasOwn(FENCES, opening) ? FENCES[opening] : undefined;
	if (!fence) {
		return undefined;
	}
	const entries: FrontMatterEntry[] = [];
	const end = Math.min(lines.count, LONGEST);
	for (let line = 1; line < end; line++) {
		const text = lines.lineText(line).trimEnd();
		if (fence.closing.includes(text)) {
			return entries.length > 0 ? { lastLine: line, entries } : undefined;
		}
		const match = fence.entry.exec(text);
		if (match) {
			entries.push({ line, key: plainKey(match[1]!), value: plainValue(match[2] ?? '') });
		} else if (!/^(?:\s|#|-\s|[\][{}]|$)/u.test(text)) {
			return undefined;
		}
	}
	return undefined;
}

/** The date of publication by the names that site generators, scrapers and the metadata of pages give it, surest first. */
const DATE_KEYS = [
	list(
		`date | published | publishedat | publishedon | publisheddate | publishedtime | publishdate | publishtime | publishedate |
		pubdate | datepublished | dateposted | posted | postedat | publicationdate | dateofpublication | articlepublishedtime |
		dcdate | dctermsdate | dctermsissued | dateissued | issued | ngày | ngàyđăng | ngàyxuấtbản | дата | датапубликации`,
	),
	list('created | createdat | datecreated | dctermscreated | written | ngàytạo | ngàyviết | датасоздания'),
];

/** The entry that tells when the article was published, or else written. When it was changed or fetched is another matter. */
export function dateEntries({ entries }: FrontMatter): readonly FrontMatterEntry[] {
	return DATE_KEYS.flatMap((keys) => entries.filter(({ key, value }) => value !== '' && keys.includes(key)));
}

function plainKey(key: string): string {
	return key
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A comment behind the value is none of it. */
function plainValue(value: string): string {
	const text = value.trim();
	const quoted = /^"([^"]*)"|^'([^']*)'/u.exec(text);
	return (quoted ? (quoted[1] ?? quoted[2]!) : text.replace(/\s+#.*$/u, '')).trim();
}
