import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimePreference } from '../../core/model';
import { formatReason } from '../../core/reason';
import type { LineIndex } from '../../core/text/lineIndex';
import { analyzeDocuments, type AnalyzedDocument, type CorpusOptions } from '../../corpus/analyzeCorpus';
import { decodeDocument } from '../../workspace/decodeDocument';
import { choice, parseArguments, requirePaths, type Arguments } from '../arguments';
import { findDocuments } from '../documents';
import { complain, oneLine, print, Progress } from '../output';
import { CommandError, UsageError, type Command } from '../usage';

export const analyzeCommand: Command = {
	name: 'analyze',
	usage: '[options] PATH…',
	summary: 'Names, times and line classes of documents',
	description:
		'A PATH is a document, a folder, a pattern, or - for one document from standard input. Several PATHs are one corpus:\n' +
		'entities and repeated lines are found across all of them. What people decided in .corpus/ wins.',
	options: [
		{
			usage: '--format text|jsonl',
			help: 'For people, a finding a line (the default), or one JSON object a document, offsets in UTF-16 code units',
		},
		{ usage: '--language L', help: 'The language of every document (vi, en, ru, …), instead of finding it' },
		{
			usage: '--document-date D',
			help: 'ISO 8601 date, or date and time, that relative expressions are resolved against',
		},
		{
			usage: '--prefer nearest|future|past',
			help: 'Which day a bare weekday, clock time or day and month means (default nearest)',
		},
		{ usage: '--jobs N', help: 'Worker threads, 1: none; so far one thread does the work, whatever N says' },
	],
	async run(args) {
		const parsed = parseArguments(args, ['format', 'language', 'document-date', 'prefer', 'jobs']);
		const write = choice(parsed, 'format', ['text', 'jsonl'], 'text') === 'jsonl' ? writeJson : writeText;
		const options = analysisOptions(parsed);
		const paths = requirePaths(parsed);
		if (paths.includes('-')) {
			if (paths.length > 1) {
				throw new UsageError('PATH - stands alone: standard input is one document');
			}
			return analyzeStandardInput(options, write);
		}
		const documents = await findDocuments(paths, complain);
		for (const { root, configurationProblems } of documents.corpora) {
			for (const { file, line, message } of configurationProblems) {
				complain(`${join(root, file)}:${line + 1}: ${message}`);
			}
		}
		await documents.loadDecisions();
		const progress = new Progress(documents.paths.length);
		const analyzed = analyzeDocuments(documents.paths, (path) => documents.read(path)?.text, {
			...languagesOf(documents.corpora.map(({ configuration }) => configuration.languages)),
			...options,
			decisionsFor: (path, table) => documents.decisionsFor(path, table),
			entityDecisions: documents.entityDecisions,
		});
		for (const document of analyzed) {
			const file = join(documents.base, document.path);
			await print(write(document, document.path, () => readFileSync(file), documents.read(document.path)?.bom ? 1 : 0));
			progress.step();
		}
		progress.end();
		return documents.failed ? 1 : 0;
	},
};

/** A document as text, with what its file adds: its bytes, and the length of a byte-order mark, which offsets into the file count. */
type Write = (document: AnalyzedDocument, file: string, bytes: () => Uint8Array, shift: number) => string;

async function analyzeStandardInput(options: CorpusOptions, write: Write): Promise<number> {
	const bytes = readFileSync(0);
	const decoded = decodeDocument(bytes);
	if (decoded.kind === 'not-text') {
		throw new CommandError(`-: ${decoded.message}`);
	}
	for (const document of analyzeDocuments(['-'], () => decoded.text, options)) {
		await print(write(document, '-', () => bytes, decoded.bom ? 1 : 0));
	}
	return 0;
}

const ISO_DATE =
	/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;

function analysisOptions(args: Arguments): CorpusOptions {
	const language = args.option('language');
	const documentDate = args.option('document-date');
	const jobs = args.option('jobs');
	if (language !== undefined && !/^[a-z]{2,3}$/u.test(language)) {
		throw new UsageError(`--language ${language}: it is a code of two or three letters, such as vi`);
	}
	if (documentDate !== undefined && !ISO_DATE.test(documentDate)) {
		throw new UsageError(
			`--document-date ${documentDate}: it is an ISO 8601 date, such as 2024-06-19 or 2024-06-19T14:30`,
		);
	}
	if (jobs !== undefined && !/^[1-9]\d*$/u.test(jobs)) {
		throw new UsageError(`--jobs ${jobs}: it is a whole number from 1`);
	}
	return {
		prefer: choice<TimePreference>(args, 'prefer', ['nearest', 'future', 'past'], 'nearest'),
		...(language !== undefined ? { language } : {}),
		...(documentDate !== undefined ? { documentDate } : {}),
	};
}

/** The languages of all corpora, where each of them names its own. */
function languagesOf(lists: readonly (readonly string[] | undefined)[]): Pick<CorpusOptions, 'languages'> {
	const languages = new Set<string>();
	for (const list of lists) {
		if (!list) {
			return {};
		}
		list.forEach((language) => languages.add(language));
	}
	return languages.size > 0 ? { languages: [...languages] } : {};
}

function writeJson(
	{ table, analysis, entities }: AnalyzedDocument,
	file: string,
	bytes: () => Uint8Array,
	shift: number,
): string {
	const place = ({ start, end }: { start: number; end: number }): object => ({
		start: start + shift,
		end: end + shift,
		text: table.text.slice(start, end),
	});
	return `${JSON.stringify({
		file,
		sha256: createHash('sha256').update(bytes()).digest('hex'),
		language: analysis.language,
		documentDate: analysis.documentDate?.value ?? null,
		mentions: analysis.mentions.map((mention, i) => ({ ...place(mention), type: mention.type, entity: entities[i] })),
		times: analysis.times.map((time) => ({ ...place(time), type: time.type, value: time.value ?? null })),
		lines: analysis.lines.map((line) => ({
			line: line.line,
			class: line.class,
			boilerplate: line.boilerplate,
			why: formatReason(line.why),
		})),
		inline: analysis.inline.map((inline) => ({ ...place(inline), class: inline.class })),
	})}\n`;
}

/** A finding a line, as compilers print theirs: `FILE:LINE:COLUMN: what`, lines and columns from 1. */
function writeText({ table, analysis, entities }: AnalyzedDocument, file: string): string {
	const lines: LineIndex = table.lines;
	const findings: { readonly start: number; readonly text: string }[] = [
		...analysis.lines.map((line) => ({
			start: lines.start(line.line),
			text: `${line.boilerplate ? 'boilerplate ' : ''}${line.class} (${formatReason(line.why)})`,
		})),
		...analysis.inline.map((inline) => ({
			start: inline.start,
			text: `boilerplate ${inline.class} "${oneLine(table.text.slice(inline.start, inline.end))}"`,
		})),
		...analysis.mentions.map((mention, i) => ({
			start: mention.start,
			text: `${mention.type} "${oneLine(table.text.slice(mention.start, mention.end))}" ${entities[i] ?? ''}`,
		})),
		...analysis.times.map((time) => ({
			start: time.start,
			text: `${time.type} "${oneLine(table.text.slice(time.start, time.end))}" ${time.value ?? '(no value)'}`,
		})),
	];
	findings.sort((a, b) => a.start - b.start);
	const date = analysis.documentDate;
	const head = `${file}: ${analysis.language}, ${date ? `${date.value} (${formatReason(date.why)})` : 'no date'}`;
	const body = findings.map(({ start, text }) => {
		const line = lines.lineAt(start);
		return `${file}:${line + 1}:${start - lines.start(line) + 1}: ${text}`;
	});
	return `${[head, ...body].join('\n')}\n`;
}
