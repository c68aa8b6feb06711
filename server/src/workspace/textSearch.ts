import { type CorpusSearch, documentsOfRule, type Pause, READ_AT_ONCE } from '../annotations/coverage';
import type { CorpusRule } from '../annotations/model';
import { ruleKey } from '../annotations/rules';
import type { LineKey } from '../core/model';
import { lineKeyOf, templateKeyOf } from '../core/text/lineKey';
import type { LineForm } from '../core/text/lineLikeness';
import { foldLine } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import type { CorpusView } from '../corpus/model';
import { shownTitle } from '../corpus/summarize';

/** Searches whose result is kept. */
const SEARCHES_KEPT = 16;

/** Looks through the texts of a corpus's documents, open or on disk. */
export class TextSearch implements CorpusSearch {
	readonly #searches = new Map<string, { readonly version: number; readonly found: ReadonlyMap<string, number> }>();

	constructor(
		private readonly corpus: CorpusView,
		private readonly textOf: (path: string) => Promise<string | undefined>,
		private readonly newTable: (text: string) => TextTable,
	) {}

	documentsWithLine(key: LineKey): readonly string[] {
		return this.corpus.documentsWithLine(key);
	}

	documentsWithTemplate(key: LineKey): readonly string[] {
		return this.corpus.documentsWithTemplate(key);
	}

	linesLike(form: LineForm): ReadonlyMap<LineKey, readonly string[]> {
		return this.corpus.lines.like(form);
	}

	occurrences(path: string, match: 'line' | 'template', key: LineKey): ReadonlyMap<LineKey, number> {
		const { lines } = this.corpus;
		return match === 'line' ? new Map([[key, lines.occurrences(path, key)]]) : lines.ofTemplate(path, key);
	}

	/** Every line in the document that the rule is about is known for what the rule says. */
	isDecided(path: string, { match, text, decision }: CorpusRule): boolean {
		const { lines } = this.corpus;
		const boilerplate = decision === 'boilerplate';
		switch (match) {
			case 'line':
				return lines.isBoilerplate(path, lineKeyOf(text)) === boilerplate;
			case 'template': {
				const keys = [...lines.ofTemplate(path, templateKeyOf(text)).keys()];
				return keys.every((key) => lines.isBoilerplate(path, key) === boilerplate);
			}
			case 'passage':
				return false;
		}
	}

	async documentsWithPassage(text: string, pause?: Pause): Promise<readonly string[]> {
		const sought = foldLine(text);
		if (sought === '') {
			return [];
		}
		const found = await this.documentsWhere(
			`passage ${sought}`,
			(one) => (foldLine(one).includes(sought) ? 1 : 0),
			pause,
		);
		return [...found.keys()];
	}

	/**
	 * Each document is read once, without an index: a person asked for it, and waits. What was found is kept for the command
	 * that follows a preview, as long as no document has other lines.
	 */
	async documentsWhere(
		key: string,
		count: (text: string) => number,
		pause?: Pause,
	): Promise<ReadonlyMap<string, number>> {
		const { documents, lines } = this.corpus;
		const { version } = lines;
		const known = this.#searches.get(key);
		if (known?.version === version) {
			return known.found;
		}
		const found = new Map<string, number>();
		for (let at = 0; at < documents.length; at += READ_AT_ONCE) {
			await pause?.(at, documents.length);
			const batch = documents.slice(at, at + READ_AT_ONCE);
			const texts = await Promise.all(batch.map((path) => this.textOf(path)));
			batch.forEach((path, i) => {
				const times = texts[i] === undefined ? 0 : count(texts[i]);
				if (times > 0) {
					found.set(path, times);
				}
			});
		}
		if (this.#searches.size >= SEARCHES_KEPT) {
			this.#searches.clear();
		}
		this.#searches.set(key, { version, found });
		return found;
	}

	isHeadline(path: string, text: string): boolean {
		return this.corpus.summary(path)?.title === shownTitle(text);
	}

	async read(path: string): Promise<TextTable | undefined> {
		const text = await this.textOf(path);
		return text === undefined ? undefined : this.newTable(text);
	}
}

/** The documents for which other rules hold now than before. */
export async function documentsOfChangedRules(
	before: readonly CorpusRule[],
	now: readonly CorpusRule[],
	search: CorpusSearch & { isDecided(path: string, rule: CorpusRule): boolean },
): Promise<ReadonlySet<string>> {
	const old = new Map(before.map((rule) => [rule.id, rule]));
	const current = new Map(now.map((rule) => [rule.id, rule]));
	const paths = new Set<string>();
	for (const id of new Set([...old.keys(), ...current.keys()])) {
		const [was, is] = [old.get(id), current.get(id)];
		if (was === is) {
			continue;
		}
		if (was && is && ruleKey(was) === ruleKey(is) && was.decision === is.decision) {
			// Only its exceptions changed, or who made it.
			const [except, isNow] = [new Set(was.except), new Set(is.except)];
			[...except].filter((path) => !isNow.has(path)).forEach((path) => paths.add(path));
			[...isNow].filter((path) => !except.has(path)).forEach((path) => paths.add(path));
			continue;
		}
		(was ? await documentsOfRule(was, search) : []).forEach((path) => paths.add(path));
		// Where the analysis says the same already, a new rule changes nothing.
		const found = is ? await documentsOfRule(is, search) : [];
		found.filter((path) => !search.isDecided(path, is!)).forEach((path) => paths.add(path));
	}
	return paths;
}
