import { spansOf } from '../../annotations/anchorEach';
import { placesOf } from '../../annotations/annotationChanges';
import { commentThreads, isResolved } from '../../annotations/commentThreads';
import type { AnchoredAnnotation } from '../../annotations/model';
import { compareText } from '../../core/compareText';
import { TIME_TYPES, ENTITY_TYPES } from '../../core/model';
import { analyzeDocuments } from '../../corpus/analyzeCorpus';
import { Corpus } from '../../corpus/corpus';
import { duplicateGroups } from '../../corpus/duplicates';
import { choice, parseArguments, requirePaths } from '../arguments';
import { FIELD_OPTION, findDocuments, NO_DOCUMENTS } from '../findDocuments';
import { complain, print, Progress } from '../output';
import type { Command } from '../usage';

export const statsCommand: Command = {
	name: 'stats',
	usage: '[options] PATH',
	summary: 'Counts of a corpus: documents, names, entities, times, boilerplate share, annotations',
	description: [
		'Duplicates are documents of which most text stands in another one, too: more than half of what is in lines of 100 characters and more, by the longer of the two, or nearly all of the text. Lines are the same whatever their case and spacing.',
		'What several people say alike of one place is one annotation, and one of each of them.',
	],
	options: [{ usage: '--format text|json', help: 'For people (the default), or one JSON object' }, FIELD_OPTION],
	async run(args) {
		const parsed = parseArguments(args, ['format', 'field']);
		const format = choice(parsed, 'format', ['text', 'json'], 'text');
		const documents = await findDocuments(requirePaths(parsed, { single: true }), complain, {
			field: parsed.option('field'),
		});
		if (documents.paths.length === 0) {
			complain(NO_DOCUMENTS);
		}
		await documents.loadDecisions();
		documents.tellUnreadable();
		const corpus = new Corpus();
		const progress = new Progress(documents.paths.length);
		const languages: Record<string, number> = {};
		const names = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0]));
		const times = Object.fromEntries(TIME_TYPES.map((type) => [type, 0]));
		const annotations: Record<string, number> = {};
		const people: Record<string, Record<string, number>> = {};
		const states = { exact: 0, moved: 0, orphan: 0 };
		const threads = { all: 0, resolved: 0, comments: 0 };
		let count = 0;
		let dated = 0;
		let characters = 0;
		let boilerplateCharacters = 0;
		const analyzed = analyzeDocuments(
			documents.paths,
			(path) => documents.read(path)?.text,
			{
				decisionsFor: (path, table) => documents.decisionsFor(path, table),
				learned: (path, table, analysis) => documents.learned(path, table, analysis),
				givenDatesOf: (path) => documents.givenDatesOf(path),
				entityDecisions: documents.entityDecisions,
				answers: documents.answers,
			},
			corpus,
		);
		for (const { path, table, analysis } of analyzed) {
			count++;
			dated += analysis.documentDate ? 1 : 0;
			languages[analysis.language] = (languages[analysis.language] ?? 0) + 1;
			analysis.mentions.forEach(({ type }) => (names[type] = (names[type] ?? 0) + 1));
			analysis.times.forEach(({ type }) => (times[type] = (times[type] ?? 0) + 1));
			const summary = corpus.summary(path);
			characters += summary?.characters ?? 0;
			boilerplateCharacters += summary?.boilerplateCharacters ?? 0;
			const own = documents.corpusOf(path);
			const decided = own?.annotations.decisionsFor(documents.pathInCorpus(own, path), table);
			for (const thread of commentThreads(decided?.comments ?? [])) {
				threads.all++;
				threads.resolved += isResolved(thread) ? 1 : 0;
				threads.comments += thread.comments.length;
			}
			const places = new Set<string>();
			for (const one of decided?.anchored ?? []) {
				const { annotation, state } = one;
				const labels = (people[annotation.creator ?? ''] ??= {});
				labels[annotation.label] = (labels[annotation.label] ?? 0) + 1;
				// What several people say alike of one place is one.
				const place = placeOf(one);
				if (!places.has(place)) {
					places.add(place);
					annotations[annotation.label] = (annotations[annotation.label] ?? 0) + 1;
					states[state]++;
				}
			}
			progress.step();
		}
		progress.end();
		const entities = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0]));
		corpus.entities().forEach(({ type }) => (entities[type] = (entities[type] ?? 0) + 1));
		const linkedEntities = corpus.entities().filter(({ uri }) => uri !== undefined).length;
		const duplicates = findDuplicates(corpus);
		const stats = {
			documents: count,
			languages,
			dated,
			names,
			entities,
			linkedEntities,
			times,
			characters,
			boilerplateShare: characters > 0 ? boilerplateCharacters / characters : 0,
			annotations,
			annotationStates: states,
			/** Of each person, by label; of nobody known under the empty name. */
			annotators: people,
			commentThreads: threads.all,
			commentThreadsResolved: threads.resolved,
			comments: threads.comments,
			duplicateDocuments: duplicates.reduce((sum, group) => sum + group.length, 0),
			duplicateGroups: duplicates.length,
			rules: documents.corpora.reduce((sum, one) => sum + one.annotations.rules.length, 0),
			entityDecisions: documents.entityDecisions.length,
		};
		await print(format === 'json' ? `${JSON.stringify(stats)}\n` : describe(stats));
		return documents.failed ? 1 : 0;
	},
};

function describe(stats: {
	documents: number;
	languages: Record<string, number>;
	dated: number;
	names: Record<string, number>;
	entities: Record<string, number>;
	linkedEntities: number;
	times: Record<string, number>;
	characters: number;
	boilerplateShare: number;
	annotations: Record<string, number>;
	annotationStates: Record<string, number>;
	annotators: Record<string, Record<string, number>>;
	commentThreads: number;
	commentThreadsResolved: number;
	comments: number;
	duplicateDocuments: number;
	duplicateGroups: number;
	rules: number;
	entityDecisions: number;
}): string {
	const rows: readonly (readonly [string, string])[] = [
		['documents', `${stats.documents}${parts(stats.languages)}, ${stats.dated} with a date`],
		['names', total(stats.names)],
		[
			'entities',
			`${total(stats.entities)}${stats.linkedEntities > 0 ? `, ${stats.linkedEntities} linked to a knowledge base` : ''}`,
		],
		['times', total(stats.times)],
		[
			'characters',
			`${stats.characters} without white space, ${(100 * stats.boilerplateShare).toFixed(1)} % of them boilerplate`,
		],
		[
			'duplicates',
			stats.duplicateGroups > 0
				? `${stats.duplicateDocuments} documents have more than half of their long lines in common with another one, in groups: ${stats.duplicateGroups}`
				: 'none',
		],
		['annotations', `${total(stats.annotations)}${parts(stats.annotationStates)}`],
		...Object.entries(stats.annotators)
			.sort(([a], [b]) => compareText(a, b))
			.map(([name, labels]): [string, string] => [`  ${name || '(without a name)'}`, total(labels)]),
		[
			'comments',
			`${stats.comments} in ${stats.commentThreads} threads, ${stats.commentThreadsResolved} of them resolved`,
		],
		['rules', String(stats.rules)],
		['entity decisions', String(stats.entityDecisions)],
	];
	return `${rows.map(([name, value]) => `${name.padEnd(17)} ${value}`).join('\n')}\n`;
}

/** The same for annotations that say the same: one label of one place, or of the document. */
function placeOf(anchored: AnchoredAnnotation): string {
	const { label, value, relation, whole } = anchored.annotation;
	const where = whole ? [value, relation] : placesOf(anchored.annotation).map(({ start, end }) => [start, end]);
	const spans = spansOf(anchored).map(({ start, end }) => [start, end]);
	return JSON.stringify([label, spans.length > 0 ? spans : where]);
}

/** Groups of documents that are twins of each other. */
function findDuplicates(corpus: Corpus): readonly (readonly string[])[] {
	const steps = duplicateGroups(corpus);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

function total(counts: Record<string, number>): string {
	return `${Object.values(counts).reduce((sum, n) => sum + n, 0)}${parts(counts)}`;
}

function parts(counts: Record<string, number>): string {
	const some = Object.entries(counts).filter(([, n]) => n > 0);
	return some.length > 0 ? ` (${some.map(([name, n]) => `${name} ${n}`).join(', ')})` : '';
}
