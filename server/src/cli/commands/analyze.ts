import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readIsoDate } from '../../core/times/isoDate';
import type { TimePreference } from '../../core/model';
import { analyzeDocuments, type CorpusOptions } from '../../corpus/analyzeCorpus';
import { decodeDocument } from '../../workspace/decodeDocument';
import { choice, parseArguments, requirePaths, type Arguments } from '../arguments';
import { analyzeInWorkers, DOCUMENTS_TOGETHER } from '../analysisPool';
import type { Documents } from '../documents';
import { FIELD_OPTION, findDocuments, NO_DOCUMENTS } from '../findDocuments';
import { complain, print, Progress } from '../output';
import { CommandError, UsageError, type Command } from '../usage';
import { type Format, FORMATS, writeDocument } from '../writeDocument';

export const analyzeCommand: Command = {
	name: 'analyze',
	usage: '[options] PATH…',
	summary: 'Names, times and line classes of documents',
	description: [
		'A PATH is a document, a JSON Lines file (.jsonl, .jsonl.gz) with a document a line, a folder, a pattern, or - for one document from standard input. Several PATHs are one corpus: entities and repeated lines are found across all of them. What people decided in .corpus/ wins.',
	],
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
		{
			usage: '--jobs N',
			help: 'Worker threads, 1: none (default: 3 or 4 from 2,000 documents and four cores on, else none)',
		},
		FIELD_OPTION,
	],
	async run(args) {
		const parsed = parseArguments(args, ['format', 'language', 'document-date', 'prefer', 'jobs', 'field']);
		const format = choice(parsed, 'format', FORMATS, 'text');
		const options = analysisOptions(parsed);
		const paths = requirePaths(parsed);
		if (paths.includes('-')) {
			if (paths.length > 1) {
				throw new UsageError('PATH - stands alone: standard input is one document');
			}
			return analyzeStandardInput(options, format);
		}
		const documents = await findDocuments(paths, complain, { field: parsed.option('field') });
		if (documents.paths.length === 0) {
			complain(NO_DOCUMENTS);
		}
		for (const { root, configurationProblems } of documents.corpora) {
			for (const { file, line, message } of configurationProblems) {
				complain(`${join(root, file)}:${line + 1}: ${message}`);
			}
		}
		await documents.loadDecisions();
		documents.tellUnreadable();
		const settings = {
			...languagesOf(documents.corpora.map(({ configuration }) => configuration.languages)),
			...options,
		};
		const jobs = jobsFor(parsed, documents.paths.length);
		const progress = new Progress(documents.paths.length);
		for await (const output of jobs > 1
			? analyzeInWorkers(documents, settings, format, jobs)
			: analyzeHere(documents, settings, format)) {
			await print(output);
			progress.step();
		}
		progress.end();
		return documents.failed ? 1 : 0;
	},
};

/** In this thread: what to print of each document. */
function* analyzeHere(documents: Documents, settings: CorpusOptions, format: Format): Generator<string> {
	const analyzed = analyzeDocuments(documents.paths, (path) => documents.read(path)?.text, {
		...settings,
		...documents.decided,
		entityDecisions: documents.entityDecisions,
		answers: documents.answers,
	});
	for (const document of analyzed) {
		yield writeDocument(format, document, documents.writtenDocument(document.path));
	}
}

async function analyzeStandardInput(options: CorpusOptions, format: Format): Promise<number> {
	const bytes = readFileSync(0);
	const decoded = decodeDocument(bytes);
	if (decoded.kind === 'not-text') {
		throw new CommandError(`-: ${decoded.message}`);
	}
	for (const document of analyzeDocuments(['-'], () => decoded.text, options)) {
		await print(writeDocument(format, document, { file: '-', bytes: () => bytes, shift: decoded.bom ? 1 : 0 }));
	}
	return 0;
}

/** From here on worker threads are worth their start. */
const MANY_DOCUMENTS = 2000;
/** More threads than this would wait for the one that joins what they find. */
const MOST_JOBS = 4;

function analysisOptions(args: Arguments): CorpusOptions {
	const language = args.option('language');
	const given = args.option('document-date');
	const documentDate = given === undefined ? undefined : readIsoDate(given);
	if (language !== undefined && !/^[a-z]{2,3}$/u.test(language)) {
		throw new UsageError(`--language ${language}: it is a code of two or three letters, such as vi`);
	}
	if (given !== undefined && documentDate === undefined) {
		throw new UsageError(`--document-date ${given}: it is an ISO 8601 date, such as 2024-06-19 or 2024-06-19T14:30`);
	}
	return {
		prefer: choice<TimePreference>(args, 'prefer', ['nearest', 'future', 'past'], 'nearest'),
		...(language !== undefined ? { language } : {}),
		...(documentDate !== undefined ? { documentDate } : {}),
	};
}

/** The number of worker threads; by default none for few documents, whose work is done before a thread has begun. */
function jobsFor(args: Arguments, documents: number): number {
	const jobs = args.option('jobs');
	if (jobs !== undefined && !/^[1-9]\d*$/u.test(jobs)) {
		throw new UsageError(`--jobs ${jobs}: it is a whole number from 1`);
	}
	// With two threads on two cores nothing was won: each has the language packs to load, and this one joins what they find.
	const spare = documents < MANY_DOCUMENTS ? 0 : Math.min(availableParallelism() - 1, MOST_JOBS);
	const wanted = jobs !== undefined ? Number(jobs) : spare < 3 ? 1 : spare;
	return Math.max(1, Math.min(wanted, Math.ceil(documents / DOCUMENTS_TOGETHER)));
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
