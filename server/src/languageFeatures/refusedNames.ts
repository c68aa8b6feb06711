import type { Span } from '../core/model';
import { charClassAt, CLASS_LOWER } from '../core/text/charClass';
import { foldName } from '../core/text/normalize';
import type { CorpusView, FormRefusal } from '../corpus/model';
import { displayForm } from '../corpus/nameCase';
import type { DocumentView } from '../workspace/documentView';
import { mentionAt } from './lookup';

/** Words and signs, on either side of the place, of the longest form that is looked for. */
const REACH = 12;

/** A passage that would be a name, had nobody said of its form that it is none. */
export interface RefusedName extends FormRefusal, Span {
	/** By `foldName`. */
	readonly form: string;
}

/** The longest passage around `offset` whose form people refused in the whole corpus; undefined where there is none, or a name. */
export function refusedNameAt(document: DocumentView, corpus: CorpusView, offset: number): RefusedName | undefined {
	const { table } = document;
	const { tokens, text, lines } = table;
	if (mentionAt(document, offset)) {
		return undefined;
	}
	const line = lines.lineAt(offset);
	const here = tokens.at(offset);
	const first = Math.max(table.firstToken(line), here - REACH);
	const last = Math.min(table.firstToken(line + 1) - 1, here + REACH);
	let found: RefusedName | undefined;
	for (let from = first; from <= last && tokens.starts[from]! <= offset; from++) {
		const start = tokens.starts[from]!;
		// A common word that a name is spelt like is nobody's business.
		if (charClassAt(text, start) === CLASS_LOWER) {
			continue;
		}
		for (let to = last; to >= from && tokens.ends[to]! >= offset; to--) {
			const end = tokens.ends[to]!;
			if (found && end - start <= found.end - found.start) {
				break;
			}
			const form = foldName(displayForm(text.slice(start, end)));
			const refusal = corpus.refusalOf(form);
			if (refusal) {
				found = { ...refusal, form, start, end };
			}
		}
	}
	return found;
}
