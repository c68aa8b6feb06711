import type { Decision, Span } from '../core/model';
import { charClassAt, isWordClass } from '../core/text/charClass';
import { foldLine } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import { findPatterns } from './findPatterns';
import { compareText } from './jsonLines';
import type { CorpusRule } from './model';
import { NormalizedText, normalizeText } from './normalizedText';

/** Rules made ready for many documents. */
interface RuleIndex {
	/** By {@link foldLine} of their texts; of several rules for one line the newest. */
	readonly lines: ReadonlyMap<string, readonly CorpusRule[]>;
	/** By their texts in NFC. */
	readonly passages: ReadonlyMap<string, readonly CorpusRule[]>;
}

const indexes = new WeakMap<readonly CorpusRule[], RuleIndex>();

/**
 * What a corpus's rules say of a document, oldest rule first: the last one wins where several meet. A line rule takes
 * every line that is equal by {@link foldLine}; a passage rule takes its text inside lines, letter for letter, where no
 * word is cut. Of several rules for the same text only the newest that holds in this document speaks.
 */
export function matchRules(table: TextTable, path: string, rules: readonly CorpusRule[]): readonly Decision[] {
	if (rules.length === 0) {
		return [];
	}
	const { lines, passages } = indexOf(rules);
	const found: { readonly rule: CorpusRule; readonly span: Span }[] = [];
	const ruleFor = (candidates: readonly CorpusRule[] | undefined): CorpusRule | undefined =>
		candidates?.find((rule) => !rule.except.includes(path));
	if (lines.size > 0) {
		for (let line = 0; line < table.lines.count; line++) {
			const rule = table.isBlank(line) ? undefined : ruleFor(lines.get(table.foldedLine(line)));
			if (rule) {
				found.push({ rule, span: trimmedLine(table, line) });
			}
		}
	}
	for (const { text, span } of passages.size > 0 ? findPassages(table, passages.keys()) : []) {
		const rule = ruleFor(passages.get(text));
		if (rule) {
			found.push({ rule, span });
		}
	}
	return found
		.sort((a, b) => compareAge(a.rule, b.rule) || a.span.start - b.span.start)
		.map(({ rule, span }) => ({
			...span,
			label: rule.decision,
			reference: { id: rule.id, origin: 'rule', creator: rule.creator, created: rule.created },
		}));
}

/** The key under which two rules are about the same text. */
export function ruleKey(rule: Pick<CorpusRule, 'match' | 'text'>): string {
	return rule.match === 'line' ? `line ${foldLine(rule.text)}` : `passage ${normalizeText(rule.text.trim())}`;
}

/**
 * Where passages stand inside the lines of a text: composed or decomposed alike, whole words only, those of one passage
 * not overlapping.
 */
export function findPassages(
	table: TextTable,
	passages: Iterable<string>,
): { readonly text: string; readonly span: Span }[] {
	const normalized = new NormalizedText(table.text);
	const found: { text: string; span: Span }[] = [];
	for (const [text, places] of findPatterns(normalized.text, passages)) {
		let free = 0;
		for (const start of places) {
			const end = start + text.length;
			if (start >= free && isBoundary(normalized.text, start) && isBoundary(normalized.text, end)) {
				found.push({ text, span: normalized.toOriginal({ start, end }) });
				free = end;
			}
		}
	}
	return found;
}

/** The line without the white space around it. */
export function trimmedLine(table: TextTable, line: number): Span {
	const text = table.lines.lineText(line);
	const start = table.lines.start(line) + (text.length - text.replace(BLANK_START, '').length);
	return { start, end: Math.max(start, table.lines.start(line) + text.replace(BLANK_END, '').length) };
}

// The white space of foldLine.
const BLANK_START = /^[\s\u200B\u2060\uFEFF]+/u;
const BLANK_END = /[\s\u200B\u2060\uFEFF]+$/u;

/** No word is cut at `offset`. */
function isBoundary(text: string, offset: number): boolean {
	return !isWordClass(charClassAt(text, offset - 1)) || !isWordClass(charClassAt(text, offset));
}

function indexOf(rules: readonly CorpusRule[]): RuleIndex {
	const known = indexes.get(rules);
	if (known) {
		return known;
	}
	const lines = new Map<string, CorpusRule[]>();
	const passages = new Map<string, CorpusRule[]>();
	for (const rule of [...rules].sort((a, b) => compareAge(b, a))) {
		const [map, key] =
			rule.match === 'line' ? [lines, foldLine(rule.text)] : [passages, normalizeText(rule.text.trim())];
		const same = map.get(key);
		if (same) {
			same.push(rule);
		} else {
			map.set(key, [rule]);
		}
	}
	const index = { lines, passages };
	indexes.set(rules, index);
	return index;
}

function compareAge(a: CorpusRule, b: CorpusRule): number {
	return compareText(a.created ?? '', b.created ?? '') || compareText(a.id, b.id);
}
