import { isEntityType } from '../core/model';
import { foldName } from '../core/text/normalize';
import { displayForm } from '../corpus/nameCase';
import type { CorpusFolder } from './corpusFolder';

/** A form with a label that programs propose for it. */
export interface ProposedForm {
	readonly label: string;
	readonly form: string;
	/** At how many places, beyond those at which the analysis suggests the same, by document. */
	readonly counts: ReadonlyMap<string, number>;
	/** In all of them. */
	readonly count: number;
	/** One minus the score, on average. */
	readonly doubt: number;
}

interface Known {
	readonly decisions: number;
	readonly index: number;
	readonly forms: ReadonlyMap<string, ProposedForm>;
	readonly open: ReadonlyMap<string, number>;
}

/** Where the program doesn't say how sure it is. */
const UNTOLD_DOUBT = 0.5;
/** Lines wait as lines, and are no forms. */
const MARKS: ReadonlySet<string> = new Set(['boilerplate', 'content']);

/**
 * What programs propose in a corpus beyond what the analysis suggests, counted by form as their files say, so that no document is
 * read for it. What the analysis suggests as often in the same document is taken for the same places.
 */
export class ProposedForms {
	#known: Known | undefined;

	constructor(private readonly corpus: CorpusFolder) {}

	/** By {@link proposedKey}. */
	get forms(): ReadonlyMap<string, ProposedForm> {
		return this.#now().forms;
	}

	/** In one document. */
	openIn(path: string): number {
		return this.#now().open.get(path) ?? 0;
	}

	#now(): Known {
		const { annotations, corpus } = this.corpus;
		const [decisions, index] = [annotations.generation, corpus.suggestions.version];
		if (this.#known?.decisions !== decisions || this.#known.index !== index) {
			this.#known = { decisions, index, ...this.#count() };
		}
		return this.#known;
	}

	#count(): Pick<Known, 'forms' | 'open'> {
		const { annotations, corpus } = this.corpus;
		const forms = new Map<
			string,
			{ label: string; form: string; counts: Map<string, number>; count: number; doubt: number }
		>();
		const open = new Map<string, number>();
		const paths = annotations.proposals.documents;
		const documents = new Set(paths.length > 0 ? corpus.documents : []);
		for (const path of paths.filter((one) => documents.has(one))) {
			const own = new Map(
				[...corpus.suggestions.groups(path)].map(({ label, form, count }) => [proposedKey(label, form), count]),
			);
			const seen = new Set<string>();
			for (const { label, exact, start, end, parts, score = 1 - UNTOLD_DOUBT } of annotations.proposals.storedOpenOn(
				path,
			)) {
				const form = displayForm(exact);
				const place = `${start}-${end} ${label}`;
				if (
					parts ||
					MARKS.has(label) ||
					seen.has(place) ||
					(isEntityType(label) && corpus.notNames.has(foldName(form)))
				) {
					continue;
				}
				seen.add(place);
				const key = proposedKey(label, form);
				const left = own.get(key) ?? 0;
				if (left > 0) {
					own.set(key, left - 1);
					continue;
				}
				const known = forms.get(key) ?? { label, form, counts: new Map<string, number>(), count: 0, doubt: 0 };
				known.doubt += (Math.min(Math.max(1 - score, 0), 1) - known.doubt) / ++known.count;
				known.counts.set(path, (known.counts.get(path) ?? 0) + 1);
				forms.set(key, known);
				open.set(path, (open.get(path) ?? 0) + 1);
			}
		}
		return { forms, open };
	}
}

export function proposedKey(label: string, form: string): string {
	return `${label} ${form}`;
}

const NONE = { count: 0, paths: [], doubt: 0 } as const;

/** What of a form is in one document, or in all. */
export function proposedIn(
	form: ProposedForm | undefined,
	path: string | undefined,
): { readonly count: number; readonly paths: readonly string[]; readonly doubt: number } {
	if (!form) {
		return NONE;
	}
	const { counts, count, doubt } = form;
	const here = path === undefined ? count : (counts.get(path) ?? 0);
	return { count: here, paths: path === undefined ? [...counts.keys()] : here > 0 ? [path] : [], doubt };
}
