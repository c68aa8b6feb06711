import type { Reach } from '../annotations/outcomes';
import { displayForm } from '../corpus/nameCase';
import type { SuggestedForm } from '../corpus/suggestionIndex';
import { kindOf, SUGGESTED_LABELS, type Suggestion } from '../corpus/suggestions';
import type { CorpusFolder } from './corpusFolder';
import { COUNTED_DOCUMENTS } from './entityCommands';
import { typeNow } from './typedSuggestions';

/** What is suggested alike in places of the corpus: a form as something of one label. */
export interface WaitingForm extends Pick<Suggestion, 'kind' | 'label' | 'isForeign'> {
	/** As `formOf` of suggestions has it. */
	readonly form: string;
}

/**
 * How many places of the form wait under the label, and in how many documents, as far as that is known without reading them; where its
 * documents are too many to be looked through, names under the types of their entities count for what the analysis took them.
 */
export function waitingReach(corpus: CorpusFolder, { kind, label, isForeign, form }: WaitingForm): Reach {
	const counts = new Map(proposedIn(corpus, label, form));
	if (!isForeign) {
		const { suggestions } = corpus.corpus;
		const groups = SUGGESTED_LABELS.filter((one) => kindOf(one) === kind).flatMap(
			(one) => suggestions.group({ label: one, form }) ?? [],
		);
		if (groups.reduce((sum, { documents }) => sum + documents, 0) > COUNTED_DOCUMENTS) {
			const group = groups.find((one) => one.label === label);
			return { annotations: group?.count ?? 1, documents: group?.documents ?? 1 };
		}
		for (const group of groups) {
			for (const path of suggestions.documentsOf(group)) {
				// What a program proposes of the same form may be the same place.
				counts.set(path, Math.max(counts.get(path) ?? 0, waitingAs(corpus, path, label, group)));
			}
		}
	}
	const inEach = [...counts.values()].filter((count) => count > 0);
	return {
		annotations: Math.max(
			inEach.reduce((a, b) => a + b, 0),
			1,
		),
		documents: Math.max(inEach.length, 1),
	};
}

/** How many places in a document wait under the label of those that the analysis took for the group's. */
function waitingAs(folder: CorpusFolder, path: string, label: string, taken: SuggestedForm): number {
	const given = typeNow(folder, path, taken) ?? taken.label;
	return given === label ? (folder.corpus.suggestions.groupIn(path, taken)?.count ?? 0) : 0;
}

export function proposedIn(corpus: CorpusFolder, label: string, form: string): ReadonlyMap<string, number> {
	return corpus.annotations.proposals.having(label, (exact) => displayForm(exact) === form);
}
