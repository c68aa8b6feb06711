import { lessonsOfAnnotations, lessonsOfRules } from '../corpus/lessons';
import { duplicateGroups } from '../corpus/duplicates';
import type { RepeatedLine } from '../corpus/lineRegister';
import type { LineKey } from '../core/model';
import type { PassageState } from '../passageProtocol';
import type { CancellationToken } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { CorpusFolder } from './corpusFolder';
import type { ReportProgress } from './markRequests';

/** Documents among which one is looked for whose own a passage is. */
const LOOKED_AT = 50;
/** Texts that are kept: what an afternoon's work looks at. */
const TEXTS_KEPT = 50_000;
/** Documents between two looks whether others wait. */
const STEPS = 64;

/** A repeated passage with what is said of it. */
export interface Passage extends RepeatedLine {
	readonly id: string;
	readonly state: PassageState;
}

export type PassageKey = Pick<RepeatedLine, 'key' | 'template'>;

/** What repeats in a corpus. Counted when it is asked for, and kept until lines or decisions are others. */
export class PassageList {
	readonly #corpus: CorpusFolder;
	readonly #texts = new Map<string, string>();
	#duplicates: { readonly version: number; readonly groups: readonly (readonly string[])[] } | undefined;
	#passages: { readonly stamp: string; readonly list: readonly Passage[] } | undefined;

	constructor(corpus: CorpusFolder) {
		this.#corpus = corpus;
	}

	/** The line or template that an id of {@link Passage} stands for; undefined for any other text. */
	static parseId(id: string): PassageKey | undefined {
		const [, kind, key] = /^(line|template):(\d{1,16})$/u.exec(id) ?? [];
		return kind === undefined ? undefined : { key: Number(key), template: kind === 'template' };
	}

	async passages(token: CancellationToken): Promise<readonly Passage[]> {
		const { corpus, annotations } = this.#corpus;
		const stamp = `${corpus.lines.version}/${corpus.generation}/${annotations.generation}`;
		if (this.#passages?.stamp === stamp) {
			return this.#passages.list;
		}
		const leaders = new Map<string, string>();
		for (const group of await this.duplicates(token)) {
			group.forEach((path) => leaders.set(path, group[0]!));
		}
		const repeated = await runInSlices(
			corpus.lines.repeated((path) => leaders.get(path) ?? path),
			token,
		);
		const stateOf = this.#states();
		const list = repeated.map((line) => ({
			...line,
			id: `${line.template ? 'template' : 'line'}:${line.key}`,
			state: stateOf(line),
		}));
		this.#passages = { stamp, list };
		return list;
	}

	/** Groups of documents that are twins of each other. */
	async duplicates(token: CancellationToken): Promise<readonly (readonly string[])[]> {
		const { corpus } = this.#corpus;
		const { version } = corpus.lines;
		if (this.#duplicates?.version !== version) {
			this.#duplicates = { version, groups: await runInSlices(duplicateGroups(corpus), token) };
		}
		return this.#duplicates.groups;
	}

	/** The passage as one document has it, once {@link readTexts} has run for it. */
	textOf({ id }: Passage): string | undefined {
		return this.#texts.get(id);
	}

	/** Reads those passages that weren't read before: each document once, for all that it is the example of. */
	async readTexts(passages: readonly Passage[], token: CancellationToken, report?: ReportProgress): Promise<void> {
		// Before it is known what is wanted, or texts that were at hand would be missing.
		if (this.#texts.size > TEXTS_KEPT) {
			this.#texts.clear();
		}
		const wanted = new Map<string, Passage[]>();
		for (const passage of passages) {
			if (!this.#texts.has(passage.id)) {
				const here = wanted.get(passage.example);
				if (here) {
					here.push(passage);
				} else {
					wanted.set(passage.example, [passage]);
				}
			}
		}
		let done = 0;
		for (const [path, here] of wanted) {
			report?.(done++, wanted.size);
			await slice(token);
			const table = await this.#corpus.read(path);
			const byKey = new Map(here.map((passage) => [passage.id, passage]));
			for (let line = 0; table && line < table.lines.count; line++) {
				if (table.isBlank(line)) {
					continue;
				}
				for (const id of [`line:${table.lineKey(line)}`, `template:${table.templateKey(line)}`]) {
					if (byKey.has(id) && !this.#texts.has(id)) {
						this.#texts.set(id, table.lines.lineText(line).trim());
					}
				}
			}
		}
	}

	/**
	 * Documents that have it, sorted, but for one on whose page it is the page's own: that comes first, as what is done to the
	 * passage begins there. A link to an article has the text of that article's headline.
	 */
	documentsOf({ key, template }: PassageKey): readonly string[] {
		const { corpus } = this.#corpus;
		if (template) {
			return corpus.documentsWithTemplate(key);
		}
		const paths = corpus.documentsWithLine(key);
		const own = paths.slice(0, LOOKED_AT).find((path) => corpus.lines.isBoilerplate(path, key));
		return own === undefined || own === paths[0] ? paths : [own, ...paths.filter((path) => path !== own)];
	}

	/** How often a document has it. */
	occurrences(path: string, { key, template }: PassageKey): number {
		const { lines } = this.#corpus.corpus;
		return template
			? [...lines.ofTemplate(path, key).values()].reduce((sum, count) => sum + count, 0)
			: lines.occurrences(path, key);
	}

	/** What is said of a line: by a rule, by marks on single places, by the analysis in most documents. */
	#states(): (line: RepeatedLine) => PassageState {
		const { annotations } = this.#corpus;
		const ruled = new Map<LineKey, PassageState>();
		const ruledTemplates = new Map<LineKey, PassageState>();
		for (const rule of annotations.rules) {
			const state = rule.decision === 'boilerplate' ? 'marked' : 'rejected';
			for (const { form } of lessonsOfRules([rule])) {
				(rule.match === 'template' ? ruledTemplates : ruled).set(
					rule.match === 'template' ? form.template : form.key,
					state,
				);
			}
		}
		const rejected = new Map<LineKey, boolean>();
		for (const path of annotations.annotatedDocuments) {
			for (const { form, decision } of lessonsOfAnnotations(path, annotations.inForceOn(path))) {
				rejected.set(form.key, decision === 'content' && rejected.get(form.key) !== false);
			}
		}
		return ({ key, template, templateKey, boilerplate, documents }) =>
			(template ? undefined : ruled.get(key)) ??
			(templateKey === undefined ? undefined : ruledTemplates.get(templateKey)) ??
			(rejected.get(key) ? 'rejected' : boilerplate * 2 >= documents ? 'suggested' : 'undecided');
	}
}

async function runInSlices<T>(steps: Generator<void, T>, token: CancellationToken): Promise<T> {
	for (let i = 0; ; i++) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
		if (i % STEPS === 0) {
			await slice(token);
		}
	}
}
