import type { StoreProblem } from '../annotations/model';
import { reason } from '../core/reason';
import { type KnowledgeBase, NO_KNOWLEDGE_BASE, parseKnowledgeBase } from '../corpus/knowledgeBase';
import type { Translate } from '../messages';
import { decodeDocument } from './decodeDocument';

/** A knowledge base with what is wrong in its file, or where the file is named. */
export interface LoadedKnowledgeBase {
	readonly base: KnowledgeBase;
	readonly problems: readonly StoreProblem[];
}

/** Where a file is named that isn't there. */
export type NamingPlace = Pick<StoreProblem, 'file' | 'line'>;

/**
 * The knowledge base that the file at `path` holds, from the corpus's root.
 *
 * @param bytes undefined where there is no such file
 */
export function decodeKnowledgeBase(
	path: string,
	bytes: Uint8Array | undefined,
	named: NamingPlace,
	translate: Translate,
): LoadedKnowledgeBase {
	if (!bytes) {
		const message = translate(reason('The knowledge base {0} is not in the folder of the corpus', path));
		return { base: NO_KNOWLEDGE_BASE, problems: [{ ...named, message }] };
	}
	const decoded = decodeDocument(bytes, translate);
	if (decoded.kind === 'not-text') {
		return { base: NO_KNOWLEDGE_BASE, problems: [{ file: path, line: 0, message: decoded.message }] };
	}
	const { base, problems } = parseKnowledgeBase(decoded.text, /\.tsv$/iu.test(path) ? 'tsv' : 'jsonl');
	return {
		base,
		problems: problems.map(({ line, message }) => ({ file: path, line, message: translate(message) })),
	};
}
