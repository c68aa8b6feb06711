import type { LineKey } from '../core/model';
import { sketchesMeet, type LineForm } from '../core/text/lineLikeness';
import type { DocumentSummary } from './model';
import type { PackedSurvey } from './packedSurvey';
import { type CorpusStatistics, sameNumbers } from './statistics';
import { PARAGRAPH_LENGTH } from './twinSearch';

/** What several documents have in common: one line, or lines of one template. */
export interface RepeatedLine {
	/** Of the line, or of the template. */
	readonly key: LineKey;
	readonly template: boolean;
	/** Of a line with digits: its template's key. */
	readonly templateKey: LineKey | undefined;
	readonly documents: number;
	readonly occurrences: number;
	/** Of all occurrences together, in UTF-16 code units of the folded lines. */
	readonly characters: number;
	/** In how many of the documents the analysis, with what people said, takes it for boilerplate. */
	readonly boilerplate: number;
	/** Documents of each source, most first. */
	readonly sources: ReadonlyMap<string, number>;
	/** A document that has it: the first by path. */
	readonly example: string;
}

/**
 * Which lines stand in which documents, as far as surveys tell: for questions on lines that are like a given one, and on
 * lines that repeat. Answers are counted when they are asked for, over all documents: some ten milliseconds for a million
 * lines.
 */
export class LineRegister {
	readonly #surveys: CorpusStatistics;
	#version = 0;
	readonly #summaryOf: (path: string) => Pick<DocumentSummary, 'boilerplateLines' | 'source'> | undefined;

	constructor(
		surveys: CorpusStatistics,
		summaryOf: (path: string) => Pick<DocumentSummary, 'boilerplateLines' | 'source'> | undefined,
	) {
		this.#surveys = surveys;
		this.#summaryOf = summaryOf;
	}

	/** Grows when other lines are counted. */
	get version(): number {
		return this.#version;
	}

	/** All lines are others. */
	replaced(): void {
		this.#version++;
	}

	/** To be called before a document's survey becomes another one; undefined where it goes. */
	willChange(path: string, survey: PackedSurvey | undefined): void {
		const known = this.#surveys.survey(path);
		const isSame =
			known && survey
				? sameNumbers(known.lineKeys, survey.lineKeys) && sameNumbers(known.lineCounts, survey.lineCounts)
				: known === survey;
		this.#version += isSame ? 0 : 1;
	}

	/** False where no other document shares enough with this one to be its twin: a quick look. */
	mayHaveTwin(path: string): boolean {
		const document = this.#surveys.survey(path);
		if (!document) {
			return false;
		}
		const { lineKeys, lineLengths } = document;
		let paragraphs = 0;
		let shared = 0;
		let sharedParagraphs = 0;
		for (let i = 0; i < lineKeys.length; i++) {
			const isParagraph = lineLengths[i]! >= PARAGRAPH_LENGTH;
			const isShared = this.#surveys.lineCount(lineKeys[i]!) > 1;
			paragraphs += isParagraph ? 1 : 0;
			shared += isShared ? 1 : 0;
			sharedParagraphs += isParagraph && isShared ? 1 : 0;
		}
		return sharedParagraphs > 0 || (paragraphs === 0 && shared * 2 > lineKeys.length);
	}

	/** How often a document has a line; 0 for an unknown one. */
	occurrences(path: string, key: LineKey): number {
		const document = this.#surveys.survey(path);
		const at = document ? document.lineKeys.indexOf(key) : -1;
		return at < 0 ? 0 : document!.lineCounts[at]!;
	}

	/** Whether a line is boilerplate in a document at all its places, as last analysed; undefined where that isn't known. */
	isBoilerplate(path: string, key: LineKey): boolean | undefined {
		const document = this.#surveys.survey(path);
		const at = document ? document.lineKeys.indexOf(key) : -1;
		return at < 0 ? undefined : verdictOn(this.#verdictsOf(path, document!), at);
	}

	/** How often a document has lines of a template, by the line's key. */
	ofTemplate(path: string, template: LineKey): ReadonlyMap<LineKey, number> {
		const document = this.#surveys.survey(path);
		const number = document ? document.templateKeys.indexOf(template) + 1 : 0;
		const found = new Map<LineKey, number>();
		if (number > 0) {
			document!.lineTemplates.forEach((one, i) => {
				if (one === number) {
					found.set(document!.lineKeys[i]!, document!.lineCounts[i]!);
				}
			});
		}
		return found;
	}

	/**
	 * Lines that may be the same as this one but for names, or near it, each with the documents that have it, sorted; those
	 * that are the same or of the same template among them. Whoever asks compares their texts.
	 */
	like(form: Pick<LineForm, 'slots' | 'sketch'>): ReadonlyMap<LineKey, readonly string[]> {
		const found = new Map<LineKey, string[]>();
		const { slots, sketch } = form;
		if (slots === 0 && sketch === 0) {
			return found;
		}
		const isLike = (other: number, otherSketch: number): boolean =>
			(slots !== 0 && other === slots) || sketchesMeet(sketch, otherSketch);
		for (const [key, path] of this.#surveys.linesLike(isLike)) {
			const paths = found.get(key);
			if (paths) {
				paths.push(path);
			} else {
				found.set(key, [path]);
			}
		}
		found.forEach((paths) => paths.sort());
		return found;
	}

	/**
	 * All that stands in two documents or more, twins counted as one, in no particular order. In steps, for whoever must let
	 * others go between them; lines of a template that has several lines are told together.
	 *
	 * @param groupOf the first of the document's twins by path, or the document itself
	 */
	*repeated(groupOf: (path: string) => string): Generator<void, readonly RepeatedLine[]> {
		const tallies = { lines: new Map<LineKey, Tally>(), templates: new Map<LineKey, Tally>() };
		for (const path of [...this.#surveys.surveyed()].sort()) {
			this.#tally(path, groupOf(path), tallies);
			yield;
		}
		const repeated: RepeatedLine[] = [];
		for (const [key, tally] of tallies.templates) {
			if (tally.different && tally.groups > 1) {
				repeated.push(this.#describe(key, tally, true));
			}
		}
		for (const [key, tally] of tallies.lines) {
			const template = tally.template !== undefined ? tallies.templates.get(tally.template) : undefined;
			if (tally.groups > 1 && !template?.different) {
				repeated.push(this.#describe(key, tally, false));
			}
		}
		return repeated;
	}

	#tally(
		path: string,
		group: string,
		{ lines, templates }: { readonly lines: Map<LineKey, Tally>; readonly templates: Map<LineKey, Tally> },
	): void {
		const document = this.#surveys.survey(path)!;
		const { lineKeys, lineLengths, lineCounts, lineTemplates, templateKeys } = document;
		const verdicts = this.#verdictsOf(path, document);
		for (let i = 0; i < lineKeys.length; i++) {
			const boilerplate = verdictOn(verdicts, i) === true;
			const template = lineTemplates[i]! > 0 ? templateKeys[lineTemplates[i]! - 1] : undefined;
			const key = lineKeys[i]!;
			const add = (tally: Tally): void => tally.add(path, group, lineCounts[i]!, lineLengths[i]!, boilerplate);
			// Most lines stand in one document: nothing is made for them.
			if (this.#surveys.lineCount(key) > 1) {
				const tally = lines.get(key) ?? new Tally(template);
				lines.set(key, tally);
				add(tally);
			}
			if (template !== undefined && this.#surveys.templateCount(template) > 1) {
				const tally = templates.get(template) ?? new Tally(undefined);
				templates.set(template, tally);
				tally.different ||= tally.line !== undefined && tally.line !== key;
				tally.line = key;
				add(tally);
			}
		}
	}

	/** Empty where they aren't known: a survey that is newer than the summary has other lines. */
	#verdictsOf(path: string, { lineKeys }: PackedSurvey): string {
		const { boilerplateLines = '' } = this.#summaryOf(path) ?? {};
		return boilerplateLines.length === Math.ceil(lineKeys.length / 4) ? boilerplateLines : '';
	}

	#describe(key: LineKey, tally: Tally, template: boolean): RepeatedLine {
		const { documents, occurrences, characters, boilerplate, example } = tally;
		const sources = new Map<string, number>();
		for (const path of tally.paths) {
			const source = this.#sourceOf(path);
			sources.set(source, (sources.get(source) ?? 0) + 1);
		}
		const sorted = [...sources].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		const templateKey = template ? key : tally.template;
		return {
			key,
			template,
			templateKey,
			documents,
			occurrences,
			characters,
			boilerplate,
			sources: new Map(sorted),
			example,
		};
	}

	/** The folder, or in a corpus without folders the site. */
	#sourceOf(path: string): string {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		return folder !== '' ? folder : (this.#summaryOf(path)?.source ?? '');
	}
}

function verdictOn(verdicts: string, line: number): boolean | undefined {
	return verdicts === '' ? undefined : ((parseInt(verdicts[line >> 2]!, 16) >> (line & 3)) & 1) === 1;
}

/** What is counted of one line, or of one template. */
class Tally {
	documents = 0;
	/** Twins counted as one. */
	groups = 0;
	occurrences = 0;
	characters = 0;
	boilerplate = 0;
	/** Of a template: the line that was counted last, and whether there was another one before. */
	line: LineKey | undefined;
	different = false;
	example = '';
	readonly paths: string[] = [];
	#lastGroup: string | undefined;
	#groups: Set<string> | undefined;

	constructor(readonly template: LineKey | undefined) {}

	add(path: string, group: string, occurrences: number, length: number, boilerplate: boolean): void {
		this.occurrences += occurrences;
		this.characters += occurrences * length;
		if (this.paths.at(-1) === path) {
			return;
		}
		this.documents++;
		this.boilerplate += boilerplate ? 1 : 0;
		this.example ||= path;
		this.paths.push(path);
		if (this.#lastGroup === undefined) {
			this.#lastGroup = group;
			this.groups = 1;
		} else if (this.groups > 1 || group !== this.#lastGroup) {
			this.#groups ??= new Set([this.#lastGroup]);
			this.#groups.add(group);
			this.groups = this.#groups.size;
		}
	}
}
