import { isBoilerplateFile } from '../../annotations/storePaths';
import { TextTable } from '../../core/textTable';
import type { LineKey } from '../../core/model';
import { type CleanRules, writeCleanRules } from '../../corpus/cleanRules';
import { Corpus } from '../../corpus/corpus';
import { marksAgainstRules } from '../../corpus/marksAgainstRules';
import type { DocumentSurvey } from '../../corpus/model';
import { surveyTable } from '../../corpus/surveyText';
import { parseArguments, requirePaths } from '../arguments';
import type { Documents } from '../documents';
import { FIELD_OPTION, findDocuments } from '../findDocuments';
import { complain, counted, oneLine, print, Progress } from '../output';
import { UsageError, type Command } from '../usage';
import { requireFolderOf, writeWhole } from '../writeWhole';

export const rulesCommand: Command = {
	name: 'rules',
	usage: '--out FILE PATH…',
	summary: 'What a corpus knows of boilerplate, as one file for clean --jsonl --rules FILE',
	description: [
		"People's rules and marks, and how many documents have a line or a template where that can decide: keys and counts. Of the documents it has what people marked with 32 characters on each side and the paths of those with marks, and no names of people who did. The same corpus gives the same file.",
		'A filter does not know documents: there a rule holds everywhere, also in documents that it excepts; a mark holds for the same line in any document, one inside a line for that passage in that line; and where a rule and a mark speak of the same text, the rule counts, which is told for each such mark.',
	],
	options: [
		{ usage: '--out FILE', help: 'The file to write, in a folder that is there; - for standard output' },
		FIELD_OPTION,
	],
	async run(args) {
		const parsed = parseArguments(args, ['out', 'field']);
		const out = parsed.option('out');
		if (out === undefined) {
			throw new UsageError('No --out FILE: say where to write the rules, - for standard output');
		}
		if (out !== '-') {
			requireFolderOf(out);
		}
		const documents = await findDocuments(requirePaths(parsed), complain, { field: parsed.option('field') });
		await documents.loadDecisions();
		const isPart = documents.tellUnreadable(isBoilerplateFile);
		const known = knownTo(documents);
		tellMarksAgainstRules(known);
		const lines = writeCleanRules(known);
		if (out === '-') {
			for (const line of lines) {
				await print(line);
			}
		} else {
			writeWhole(out, Buffer.from([...lines].join(''), 'utf8'));
		}
		return documents.failed || isPart ? 1 : 0;
	},
};

function tellMarksAgainstRules(known: CleanRules): void {
	const against = marksAgainstRules(known);
	const [first] = against;
	if (first) {
		complain(
			`${counted(against.length, 'mark')} against a rule for the same text: a filter follows the rule (${first.path}: “${oneLine(first.text)}”${against.length > 1 ? ' …' : ''})`,
		);
	}
}

function knownTo(documents: Documents): CleanRules {
	const { corpora } = documents;
	const languages = corpora.map(({ configuration }) => configuration.languages);
	return {
		...countLines(documents),
		languages: languages.every((some) => some !== undefined) ? [...new Set(languages.flat())].sort() : undefined,
		rules: corpora.flatMap(({ annotations }) => annotations.rules),
		marks: new Map(
			corpora.flatMap((corpus) =>
				corpus.annotations.annotatedDocuments.map(
					(path) => [documents.pathFromBase(corpus, path), corpus.annotations.inForceOn(path)] as const,
				),
			),
		),
	};
}

/** A line of this length and more, folded, is a sentence: fewer documents than {@link COPIES} that have it say nothing. */
const SENTENCE = 60;
const COPIES = 3;

/** How many other documents, twins left out, have each line, as the document sees it that sees most of them. */
function countLines(documents: Documents): Pick<CleanRules, 'documents' | 'lines' | 'templates'> {
	const corpus = new Corpus();
	const surveys = new Map<
		string,
		Pick<DocumentSurvey, 'lineKeys' | 'lineLengths' | 'lineTemplates' | 'templateKeys'>
	>();
	const progress = new Progress(documents.paths.length);
	for (const path of documents.paths) {
		const text = documents.read(path)?.text;
		if (text !== undefined) {
			const languages = documents.corpusOf(path)?.configuration.languages;
			const survey = surveyTable(new TextTable(text, languages && { languages }));
			corpus.setSurvey(path, survey);
			const { lineKeys, lineLengths, lineTemplates, templateKeys } = survey;
			surveys.set(path, { lineKeys, lineLengths, lineTemplates, templateKeys });
		}
		progress.step();
	}
	progress.end();
	const lines = new Map<LineKey, number>();
	const templates = new Map<LineKey, number>();
	for (const [path, { lineKeys, lineLengths, lineTemplates, templateKeys }] of surveys) {
		const { lineFrequency, templateFrequency } = corpus.knowledgeFor(path);
		lineKeys.forEach((key, i) => {
			const isSentence = lineLengths[i]! >= SENTENCE;
			const count = lineFrequency(key)?.documents ?? 0;
			if (count > 0 && (!isSentence || count >= COPIES)) {
				lines.set(key, Math.max(count, lines.get(key) ?? 0));
			}
			const template = isSentence ? undefined : templateKeys[lineTemplates[i]! - 1];
			const alike = template === undefined ? 0 : (templateFrequency(template)?.documents ?? 0);
			if (template !== undefined && alike > 0) {
				templates.set(template, Math.max(alike, templates.get(template) ?? 0));
			}
		});
	}
	return { documents: surveys.size, lines, templates };
}
