/** The parts of a document, as outline, folding, selection and fading show them. Lines are zero-based, ends inclusive. */
import type { Analysis, ClassifiedLine } from '../core/model';

/** Lines that belong together; blank lines may stand between them. Never empty. */
export interface LineRun {
	readonly lines: readonly ClassifiedLine[];
	readonly firstLine: number;
	readonly lastLine: number;
}

/** A sub-heading with what follows it, up to the next one. */
export interface Section {
	readonly heading: ClassifiedLine;
	readonly firstLine: number;
	/** The last line that is no boilerplate: what the page's foot adds isn't the section's. */
	readonly lastLine: number;
}

/** Neighbouring lines that `belongs` calls alike. */
export function runsOf(
	analysis: Analysis,
	belongs: (line: ClassifiedLine, previous: ClassifiedLine) => boolean,
): readonly LineRun[] {
	const runs: ClassifiedLine[][] = [];
	for (const line of analysis.lines) {
		const run = runs.at(-1);
		const previous = run?.at(-1);
		if (run && previous && belongs(line, previous)) {
			run.push(line);
		} else {
			runs.push([line]);
		}
	}
	return runs.map((lines) => ({ lines, firstLine: lines[0]!.line, lastLine: lines.at(-1)!.line }));
}

/** Boilerplate from one line of the article to the next. */
export function boilerplateRuns(analysis: Analysis): readonly LineRun[] {
	return runsOf(analysis, (line, previous) => line.boilerplate === previous.boilerplate).filter(
		(run) => run.lines[0]!.boilerplate,
	);
}

export function sectionsOf(analysis: Analysis): readonly Section[] {
	const sections: { heading: ClassifiedLine; firstLine: number; lastLine: number }[] = [];
	for (const line of analysis.lines) {
		if (line.class === 'heading' && !line.boilerplate) {
			sections.push({ heading: line, firstLine: line.line, lastLine: line.line });
		} else if (!line.boilerplate && sections.length > 0) {
			sections.at(-1)!.lastLine = line.line;
		}
	}
	return sections;
}
