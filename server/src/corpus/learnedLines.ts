import type { Analysis, ClassifiedLine, LineClass } from '../core/model';
import { type Reason, reason } from '../core/reason';
import { closeness, compareLines, formOfTokens, signsOfTokens, type Likeness } from '../core/text/lineLikeness';
import { foldTemplate } from '../core/text/normalize';
import type { TextTable } from '../core/textTable';
import { DecidedLines } from './decidedLines';
import { LessonIndex, surroundings } from './lessonIndex';
import type { Lesson, NeighbourLine } from './lessons';

/** Below this the analysis itself isn't sure, and a line's surroundings may decide. */
const UNSURE = 0.7;
/** So many words in common don't meet by chance, however sure the analysis is. */
const COPIED_WORDS = 8;
/** UTF-16 code units of a rule's text in a reason. */
const QUOTED = 60;
/** How sure a suggestion is that comes from the line's surroundings alone. */
const BY_SURROUNDINGS = 0.6;

/** A line's place in its document, as far as judging it by others needs to know. */
interface Place {
	readonly table: TextTable;
	readonly lines: readonly ClassifiedLine[];
	readonly index: number;
}

/** Lessons that came, and those that went. */
export interface LessonChange {
	readonly come: readonly Lesson[];
	readonly gone: readonly Lesson[];
}

/** The lesson that is nearest to a line, with what makes it so. */
interface Evidence {
	readonly lesson: Lesson;
	readonly closeness: number;
	/** Undefined where only shape and surroundings are the same. */
	readonly likeness: Likeness | undefined;
}

/**
 * What people's marks say of lines that nobody marked: a line is judged as the marked line nearest to it was. The same
 * text is nearer than the same template, that nearer than one with other names, that nearer than a line most of whose words
 * are the same; last, and only where the analysis was unsure, come a line's shape and surroundings. Where contrary marks
 * are equally near the analysis stands. Depends on the lessons alone, not on the order in which they came.
 */
export class LearnedLines {
	readonly #bySource = new Map<string, readonly Lesson[]>();
	readonly #index = new LessonIndex();

	/** All lessons, in no order. */
	*lessons(): Generator<Lesson> {
		for (const lessons of this.#bySource.values()) {
			yield* lessons;
		}
	}

	/** The lessons of one document's annotations, or of all rules, in place of those it had. */
	set(source: string, lessons: readonly Lesson[]): LessonChange {
		const old = this.#bySource.get(source) ?? [];
		const known = new Map(old.map((lesson) => [identity(lesson), lesson]));
		const now = lessons.map((lesson) => known.get(identity(lesson)) ?? lesson);
		const kept = new Set(now);
		const gone = old.filter((lesson) => !kept.has(lesson));
		const before = new Set(old);
		const come = now.filter((lesson) => !before.has(lesson));
		gone.forEach((lesson) => this.#index.remove(lesson));
		come.forEach((lesson) => this.#index.add(lesson));
		if (now.length > 0) {
			this.#bySource.set(source, now);
		} else {
			this.#bySource.delete(source);
		}
		return { come, gone };
	}

	/**
	 * The analysis with the lines judged anew that are like marked ones. To be called before people's decisions are applied.
	 *
	 * @param placeOf where a marked line stands, in words for people: its document and, where that is known, the line
	 */
	apply(path: string, table: TextTable, analysis: Analysis, placeOf: (lesson: Lesson) => string): Analysis {
		if (this.#bySource.size === 0) {
			return analysis;
		}
		let decided: DecidedLines | undefined;
		analysis.lines.forEach((line, index) => {
			const found = this.#judge(path, { table, lines: analysis.lines, index });
			if (found && (found.lesson.decision === 'boilerplate') !== line.boilerplate) {
				decided ??= new DecidedLines(table, analysis.lines, analysis.inline);
				decided.suggest(line.line, found.lesson.decision, whyLike(found, placeOf), found.closeness);
			}
		});
		return decided ? { ...analysis, lines: decided.lines, inline: decided.inline } : analysis;
	}

	#judge(path: string, place: Place): Evidence | undefined {
		const { table, lines, index } = place;
		const { line, confidence } = lines[index]!;
		const { tokens } = table;
		const [first, end] = [table.firstToken(line), table.firstToken(line + 1)];
		const best = { boilerplate: undefined as Evidence | undefined, content: undefined as Evidence | undefined };
		const weigh = (lesson: Lesson, likeness: Likeness | undefined): void => {
			const evidence = { lesson, likeness, closeness: likeness ? closeness(likeness) : BY_SURROUNDINGS };
			const known = best[lesson.decision];
			if (!known || isNearer(evidence, known)) {
				best[lesson.decision] = evidence;
			}
		};
		const candidates = this.#index.like(signsOfTokens(tokens, first, end));
		const form = candidates.size > 0 ? formOfTokens(tokens, first, end) : undefined;
		const refused = { boilerplate: 0, content: 0 };
		for (const lesson of form ? candidates : []) {
			const likeness = compareLines(form!, lesson.form);
			if (!likeness) {
				continue;
			}
			if (lesson.except.includes(path)) {
				// A person said that it isn't so here: what is no nearer to the line says nothing either.
				refused[lesson.decision] = Math.max(refused[lesson.decision], closeness(likeness));
			} else if (teaches(lesson, likeness, path, place)) {
				weigh(lesson, likeness);
			}
		}
		if (!best.boilerplate && !best.content && confidence < UNSURE) {
			this.#index.between(surroundingsOf(place)).forEach((lesson) => weigh(lesson, undefined));
		}
		const { boilerplate, content } = best;
		const isTie = boilerplate && content && boilerplate.closeness === content.closeness;
		const nearest =
			boilerplate && content ? (isNearer(boilerplate, content) ? boilerplate : content) : (boilerplate ?? content);
		return !nearest || isTie || nearest.closeness <= refused[nearest.lesson.decision] ? undefined : nearest;
	}
}

function isNearer(a: Evidence, b: Evidence): boolean {
	// Of two that are equally near, one is named: which, doesn't depend on who came first.
	return a.closeness !== b.closeness ? a.closeness > b.closeness : nameOf(a.lesson) < nameOf(b.lesson);
}

function nameOf({ path = '', reference, offset }: Lesson): string {
	return `${path}\n${reference.id}\n${offset}`;
}

/** Whether a marked line says anything of this one. */
function teaches(lesson: Lesson, likeness: Likeness, path: string, place: Place): boolean {
	const line = place.lines[place.index]!;
	if (line.boilerplate === (lesson.decision === 'boilerplate')) {
		return true;
	}
	const boilerplate = lesson.decision === 'boilerplate';
	if (likeness.kind === 'near' && closeness(likeness) <= line.confidence) {
		// Prompts are sentences like others for the analysis; whole sentences that are alike were copied.
		if (!boilerplate || likeness.common < COPIED_WORDS) {
			return false;
		}
	}
	const isElsewhereToo = boilerplate ? OWN_PARTS.has(line.class) : LINKED_PARTS.has(line.class) || isAmongLinks(place);
	if (!isElsewhereToo) {
		return true;
	}
	// A link's headline on one page is the headline of the page that it leads to, and its picture's credit; what is said of
	// a repetition is not said of its first place.
	return path !== lesson.path && (isBeside(lesson.before, place, -1) || isBeside(lesson.after, place, 1));
}

const OWN_PARTS: ReadonlySet<LineClass> = new Set(['title', 'lead', 'caption']);
const LINKED_PARTS: ReadonlySet<LineClass> = new Set(['related', 'duplicate', 'credit']);

/** In words: shorter lines are labels, which say the same wherever they stand. */
const SHORTEST_HEADLINE = 4;

/** A headline with the page's own lines on both sides, whatever the analysis calls it. */
function isAmongLinks({ table, lines, index }: Place): boolean {
	const text = table.lines.lineText(lines[index]!.line).trim();
	return (
		!/[.:;…]$/u.test(text) &&
		text.split(/\s+/u).length >= SHORTEST_HEADLINE &&
		lines[index - 1]?.boilerplate !== false &&
		lines[index + 1]?.boilerplate !== false
	);
}

/** Whether the line has beside it what the marked line has. */
function isBeside(neighbour: NeighbourLine | undefined, place: Place, step: 1 | -1): boolean {
	if (!neighbour) {
		return false;
	}
	const text = textBeside(place, step);
	if (!neighbour.cut) {
		return text === neighbour.text;
	}
	return step < 0 ? text.endsWith(neighbour.text) : text.startsWith(neighbour.text);
}

/** By `foldTemplate`; empty for the edge of the document. */
function textBeside({ table, lines, index }: Place, step: 1 | -1): string {
	const beside = lines[index + step];
	return beside ? foldTemplate(table.lines.lineText(beside.line)) : '';
}

function surroundingsOf(place: Place): string | undefined {
	const { table, lines, index } = place;
	return surroundings(textBeside(place, -1), table.lines.lineText(lines[index]!.line).trim(), textBeside(place, 1));
}

function whyLike({ lesson, likeness }: Evidence, placeOf: (lesson: Lesson) => string): Reason {
	const how = howAlike(likeness);
	if (lesson.path === undefined) {
		const text = lesson.text.length > QUOTED ? `${lesson.text.slice(0, QUOTED)}…` : lesson.text;
		return lesson.decision === 'boilerplate'
			? reason('Like the line marked as boilerplate in the whole corpus, “{0}” ({1})', text, how)
			: reason('Like the line marked as content in the whole corpus, “{0}” ({1})', text, how);
	}
	return lesson.decision === 'boilerplate'
		? reason('Like the line marked as boilerplate in {0} ({1})', placeOf(lesson), how)
		: reason('Like the line marked as content in {0} ({1})', placeOf(lesson), how);
}

/** @param likeness undefined where only the surroundings are the same */
export function howAlike(likeness: Likeness | undefined): Reason {
	switch (likeness?.kind) {
		case undefined:
			return reason('the same lines around it');
		case 'same':
			return reason('the same text');
		case 'template':
			return reason('the same but for its numbers');
		case 'names':
			return reason('the same but for names and numbers');
		case 'near':
			return reason('{0} of {1} words the same', likeness.common, likeness.of);
	}
}

function identity({ decision, text, reference, offset, before, after, except }: Lesson): string {
	return JSON.stringify([reference.id, offset, decision, text, before, after, except]);
}
