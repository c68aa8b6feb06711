import type { LineFrequency } from '../model';
import { NO_KNOWLEDGE } from '../model';
import { reason } from '../reason';
import type { Reason } from '../reason';
import type { Page } from './page';

/** A line that stands in other documents too. */
export interface CorpusSign {
	readonly documents: number;
	readonly template: boolean;
	readonly why: Reason;
}

/** Lines of this length and more are sentences: alike by copying, not by chance. */
const SENTENCE = 60;

/**
 * What other documents have in common with each line; nothing where the text is a twin of another one, as a syndicated
 * article is: a twin shares paragraphs, a template shares the lines around them.
 */
export function findCorpusSigns(page: Page): (CorpusSign | undefined)[] {
	const { knowledge } = page.context;
	if (knowledge === NO_KNOWLEDGE || knowledge.documents < 2) {
		return page.facts.map(() => undefined);
	}
	const lines = page.facts.map((_, i) => page.frequency(i));
	const twinDocuments = sharedParagraphs(page, lines);
	return page.facts.map((fact, i) => {
		const line = lines[i];
		const found = line ?? (fact.digits > 0 && fact.letters > 0 ? page.templateFrequency(i) : undefined);
		if (!found || found.documents <= twinDocuments) {
			return undefined;
		}
		const template = line === undefined;
		if (fact.end - fact.start >= SENTENCE && (template || found.documents < 3)) {
			return undefined;
		}
		return { documents: found.documents, template, why: why(found, template) };
	});
}

/** How many documents share half or more of the paragraphs here: that many say nothing. */
function sharedParagraphs(page: Page, lines: readonly (LineFrequency | undefined)[]): number {
	let paragraphs = 0;
	const shared: number[] = [];
	page.facts.forEach((fact, i) => {
		if (fact.prose) {
			paragraphs++;
			shared.push(lines[i]?.documents ?? 0);
		}
	});
	if (paragraphs === 0) {
		return 0;
	}
	shared.sort((a, b) => b - a);
	return shared[paragraphs >> 1] ?? 0;
}

function why(found: LineFrequency, template: boolean): Reason {
	const example = found.examples[0];
	if (template && found.documents === 1) {
		return example === undefined
			? reason('The same line but for its numbers stands in another document')
			: reason('The same line but for its numbers stands in another document: {0}', example);
	}
	if (template) {
		return example === undefined
			? reason('The same line but for its numbers stands in {0} other documents', found.documents)
			: reason(
					'The same line but for its numbers stands in {0} other documents, {1} among them',
					found.documents,
					example,
				);
	}
	if (found.documents === 1) {
		return example === undefined
			? reason('The same line stands in another document')
			: reason('The same line stands in another document: {0}', example);
	}
	return example === undefined
		? reason('The same line stands in {0} other documents', found.documents)
		: reason('The same line stands in {0} other documents, {1} among them', found.documents, example);
}

/** So common that its place doesn't matter: in every tenth document at least, and in ten of them. */
export function isEverywhere(page: Page, sign: CorpusSign): boolean {
	return !sign.template && sign.documents >= 10 && sign.documents * 10 >= page.context.knowledge.documents;
}
