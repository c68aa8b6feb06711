import type { AnchoredAnnotation, CorpusRule, StoredAnnotation } from '../annotations/model';
import type { Analysis, LineKey } from '../core/model';
import { lineKeyOf, templateKeyOf } from '../core/text/lineKey';
import type { LineForm } from '../core/text/lineLikeness';
import type { TextTable } from '../core/textTable';
import { LearnedLines, type LessonChange } from './learnedLines';
import { type Lesson, lessonsOfAnnotations, lessonsOfRules } from './lessons';
import type { CorpusView } from './model';

/** The source of the lessons that rules give; no document has an empty path. */
const RULES = '';

/** What a corpus learns from the marks and rules in its files, kept up to date with them. */
export class LearnedMarks {
	readonly #learned = new LearnedLines();
	/** The line on which an annotation begins, by its id, as far as its document was looked at. */
	readonly #lineOf = new Map<string, number>();
	readonly #findLine: (lesson: Lesson) => number | undefined;

	/** @param findLine looks for the line on which a lesson's annotation begins, where its document wasn't looked at yet */
	constructor(findLine: (lesson: Lesson) => number | undefined = () => undefined) {
		this.#findLine = findLine;
	}

	/** All that was learned, in no order. */
	get lessons(): Iterable<Lesson> {
		return this.#learned.lessons();
	}

	/** A document's annotations are these now. */
	setAnnotations(path: string, annotations: readonly StoredAnnotation[]): LessonChange {
		return this.#learned.set(path, lessonsOfAnnotations(path, annotations));
	}

	/** The corpus's rules are these now. */
	setRules(rules: readonly CorpusRule[]): LessonChange {
		return this.#learned.set(RULES, lessonsOfRules(rules));
	}

	/** Where a document's marks stand in its text: for {@link note}. */
	placesOf(
		anchored: readonly AnchoredAnnotation[],
		table: TextTable,
	): readonly (readonly [annotation: string, line: number])[] {
		return anchored.flatMap(({ annotation: { id, label }, span }) =>
			span && (label === 'boilerplate' || label === 'content') ? [[id, table.lines.lineAt(span.start)] as const] : [],
		);
	}

	/** A document was looked at: its marks stand here now. */
	note(places: readonly (readonly [annotation: string, line: number])[]): void {
		places.forEach(([annotation, line]) => this.#lineOf.set(annotation, line));
	}

	/** The analysis with what marks elsewhere say of its lines; before people's decisions on it are applied. */
	apply(path: string, table: TextTable, analysis: Analysis): Analysis {
		return this.#learned.apply(path, table, analysis, (lesson) => this.#placeOf(lesson));
	}

	/** The document and the line, counted from 1: `sport/001.txt:12`. */
	#placeOf(lesson: Lesson): string {
		const { path = '', reference, offset } = lesson;
		const line = this.#lineOf.get(reference.id) ?? this.#findLine(lesson);
		if (line === undefined) {
			return path;
		}
		this.#lineOf.set(reference.id, line);
		return `${path}:${line + offset + 1}`;
	}
}

/** Documents in which lessons that came or went may change what is said of a line. */
export function documentsOfLessons(changes: readonly LessonChange[], corpus: CorpusView): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { come, gone } of changes) {
		come.forEach((lesson) => addDocuments(lesson, corpus, true, found));
		gone.forEach((lesson) => addDocuments(lesson, corpus, false, found));
	}
	return found;
}

/** @param isNew where the analysis says already what the lesson does, it changes nothing */
function addDocuments(lesson: Lesson, corpus: CorpusView, isNew: boolean, found: Set<string>): void {
	const { form, before, after, decision } = lesson;
	const boilerplate = decision === 'boilerplate';
	for (const [path, keys] of linesLike(form, corpus)) {
		if (!isNew || [...keys].some((key) => corpus.lines.isBoilerplate(path, key) !== boilerplate)) {
			found.add(path);
		}
	}
	// A line between the same two lines has them in its document.
	const [beside, other] = [before, after].map((line) => (line && !line.cut ? documentsWith(line.text, corpus) : []));
	const rarer = beside!.length > 0 && (other!.length === 0 || beside!.length < other!.length) ? beside! : other!;
	rarer.slice(0, MANY_DOCUMENTS).forEach((path) => found.add(path));
}

/** Lines that may be like one, those with its text among them: their keys by document, in several parts. Whoever must know compares their texts. */
export function* linesLike(
	form: LineForm,
	corpus: CorpusView,
): Generator<readonly [path: string, keys: Iterable<LineKey>]> {
	for (const path of corpus.documentsWithLine(form.key)) {
		yield [path, [form.key]];
	}
	for (const path of corpus.documentsWithTemplate(form.template)) {
		yield [path, corpus.lines.ofTemplate(path, form.template).keys()];
	}
	for (const [key, paths] of corpus.lines.like(form)) {
		for (const path of paths) {
			yield [path, [key]];
		}
	}
}

/** So many documents of a site are read again for a line's surroundings; the others tell it when they are read next. */
const MANY_DOCUMENTS = 500;

/** @param text by `foldTemplate` */
function documentsWith(text: string, corpus: CorpusView): readonly string[] {
	if (text === '') {
		return [];
	}
	return text.includes('#')
		? corpus.documentsWithTemplate(templateKeyOf(text))
		: corpus.documentsWithLine(lineKeyOf(text));
}
