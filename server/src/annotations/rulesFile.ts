import { compareText } from '../core/compareText';
import { reason } from '../core/reason';
import { foldLine } from '../core/text/normalize';
import { asList, asString, provenance, readCreator, type RecordFormat } from './jsonLines';
import type { CorpusRule } from './model';

/** `.corpus/rules.jsonl`: `{ "id", "decision", "match", "text", "except", "creator", "created" }` a line. */
export const RULE_FORMAT: RecordFormat<CorpusRule> = {
	read(value) {
		const id = asString(value.id);
		const text = asString(value.text);
		const { decision, match } = value;
		if (!id) {
			return { problem: reason('A rule without an id; the line is kept as it is, and not used') };
		}
		if (!text || foldLine(text) === '') {
			return { problem: reason('A rule without a text; the line is kept as it is, and not used') };
		}
		if (decision !== 'boilerplate' && decision !== 'content') {
			return {
				problem: reason('"decision" must be "boilerplate" or "content"; the line is kept as it is, and not used'),
			};
		}
		if (match !== 'line' && match !== 'template' && match !== 'passage') {
			return {
				problem: reason('"match" must be "line", "template" or "passage"; the line is kept as it is, and not used'),
			};
		}
		const listed = asList(value.except);
		const except = listed.filter((path): path is string => typeof path === 'string');
		const wrong = listed.find((path) => typeof path !== 'string');
		return {
			record: {
				id,
				decision,
				match,
				text,
				except,
				creator: readCreator(value.creator),
				created: asString(value.created),
				source: value,
			},
			...(wrong !== undefined && {
				problem: reason(
					'"except" must list paths of documents, but has {0}; the rest of the line is used',
					JSON.stringify(wrong),
				),
			}),
		};
	},
	compare: (a, b) => compareText(foldLine(a.text), foldLine(b.text)) || compareText(a.id, b.id),
};

export type NewRule = Pick<CorpusRule, 'id' | 'decision' | 'match' | 'text' | 'except' | 'creator'> & {
	readonly created: string;
};

export function createRule(made: NewRule): CorpusRule {
	const { id, decision, match, text, except, creator, created } = made;
	const source = {
		id,
		decision,
		match,
		text,
		...(except.length > 0 ? { except } : {}),
		...provenance(creator, created),
	};
	return { id, decision, match, text, except, creator, created, source };
}

/** The rule with other exceptions, sorted; all else that its line says stays. */
export function withExceptions(rule: CorpusRule, paths: Iterable<string>): CorpusRule {
	const except = [...new Set(paths)].sort(compareText);
	const source: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(rule.source)) {
		if (name !== 'except') {
			source[name] = value;
		}
		if (name === 'text' && except.length > 0) {
			source.except = except;
		}
	}
	return { ...rule, except, source };
}
