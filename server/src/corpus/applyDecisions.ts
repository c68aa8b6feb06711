import { decidedAt } from '../annotations/model';
import {
	type Analysis,
	type Decision,
	type DecisionReference,
	isEntityType,
	isTimeType,
	NOT_A_NAME,
	NOT_A_TIME,
	type EntityType,
	type Mention,
	type TimeExpression,
	type TimeType,
} from '../core/model';
import { type Reason, reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import { DecidedLines } from './decidedLines';
import { DecidedTimes } from './decidedTimes';
import { displayForm } from './nameCase';
import { SpanRuns } from './spanRuns';

/**
 * The analysis as people want it: their marks win. Of two decisions on one passage the later one counts, and an
 * annotation always more than a rule. Labels of the corpus's own leave the analysis as it is.
 *
 * @param notNames folded names that people said are none (`Corpus.notNames`); a tag on a passage counts more
 */
export function applyDecisions(
	table: TextTable,
	analysis: Analysis,
	decisions: readonly Decision[],
	notNames: ReadonlySet<string> = new Set(),
): Analysis {
	let mentions = analysis.mentions;
	if (notNames.size > 0) {
		mentions = mentions.filter(({ start, end }) => !notNames.has(foldName(displayForm(table.text.slice(start, end)))));
	}
	if (decisions.length === 0) {
		return mentions.length === analysis.mentions.length ? analysis : { ...analysis, mentions };
	}
	const named = new SpanRuns(mentions);
	const times = new SpanRuns(analysis.times);
	const decided = new DecidedTimes(table, analysis);
	const lines = new DecidedLines(table, analysis.lines, analysis.inline);
	for (const decision of inOrderOfWeight(decisions)) {
		const { label, reference } = decision;
		if (decision.end <= decision.start) {
			continue;
		}
		if (isEntityType(label)) {
			named.put(taggedMention(decision, label, named.in(decision)));
			times.clear(decision);
		} else if (isTimeType(label)) {
			const said = decision.value === undefined ? decided.saidIn(decision, label, times.in(decision)) : undefined;
			const tagged = taggedTime(decision, label, said);
			times.put(tagged);
			if (said) {
				decided.takesOver(tagged, said);
			}
			named.clear(decision);
		} else if (label === NOT_A_NAME) {
			named.clear(decision);
		} else if (label === NOT_A_TIME) {
			times.clear(decision);
		} else if (label === 'boilerplate') {
			lines.markBoilerplate(decision, reference);
		} else if (label === 'content') {
			lines.markContent(decision, reference);
		}
	}
	const { all } = times;
	return {
		...analysis,
		mentions: named.all,
		times: all === analysis.times ? all : decided.resolve(all),
		lines: lines.lines,
		inline: lines.inline,
	};
}

/** Rules first, then annotations, each from the oldest to the newest; those without a time as they were given. */
function inOrderOfWeight(decisions: readonly Decision[]): Decision[] {
	const weight = (reference: DecisionReference): number => (reference.origin === 'rule' ? 0 : 1);
	return [...decisions].sort((a, b) => {
		const [early, late] = [decidedAt(a.reference), decidedAt(b.reference)];
		return weight(a.reference) - weight(b.reference) || (early < late ? -1 : early > late ? 1 : 0);
	});
}

function taggedMention(
	{ start, end, entity, reference }: Decision,
	type: EntityType,
	here: readonly Mention[],
): Mention {
	const same = here.find((mention) => mention.start === start && mention.end === end);
	return {
		start,
		end,
		type,
		why: [saidBy('tagged', reference), ...(same?.type === type && !same.decision ? same.why : [])],
		...(same?.role !== undefined ? { role: same.role } : {}),
		...(entity !== undefined ? { entity } : {}),
		decision: reference,
	};
}

/** Its value is the one that the person gave, else what the analysis says of it. */
function taggedTime(
	{ start, end, value, reference }: Decision,
	type: TimeType,
	said: TimeExpression | undefined,
): TimeExpression {
	return {
		start,
		end,
		type,
		value: value ?? said?.value,
		why: saidBy('tagged', reference),
		relative: said?.relative ?? false,
		decision: reference,
	};
}

/** Who tagged or else decided, and when, as far as the file says it. */
export function saidBy(
	how: keyof typeof SAID,
	{ creator, created }: Pick<DecisionReference, 'creator' | 'created'>,
): Reason {
	const said = SAID[how];
	const day = created?.slice(0, 10);
	if (creator !== undefined) {
		return day !== undefined ? said.byOn(creator, day) : said.by(creator);
	}
	return day !== undefined ? said.byHandOn(day) : said.byHand();
}

const SAID = {
	tagged: {
		byOn: (who: string, day: string) => reason('Tagged by {0} on {1}', who, day),
		by: (who: string) => reason('Tagged by {0}', who),
		byHandOn: (day: string) => reason('Tagged by hand on {0}', day),
		byHand: () => reason('Tagged by hand'),
	},
	decided: {
		byOn: (who: string, day: string) => reason('Decided by {0} on {1}', who, day),
		by: (who: string) => reason('Decided by {0}', who),
		byHandOn: (day: string) => reason('Decided by hand on {0}', day),
		byHand: () => reason('Decided by hand'),
	},
};
