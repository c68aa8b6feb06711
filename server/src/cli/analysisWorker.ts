import { parentPort } from 'node:worker_threads';
import type { CasingCount } from '../core/model';
import { DocumentPasses, type FirstKnowledge } from '../corpus/documentPasses';
import type { PackedKnowledge, WorkerAnswer, WorkerRequest, WorkerStart } from './analysisMessages';
import { openCorpus } from './corpusOnDisk';
import { Documents } from './documents';
import { writeDocument } from './writeDocument';

/** Whether what a thread was started with makes it one of `analyze`. */
export function isWorkerStart(data: unknown): data is WorkerStart {
	return typeof data === 'object' && data !== null && 'analysisWorker' in data;
}

/** A thread of `analyze`: does what it is asked to on its own documents. What all of them know comes with the questions. */
export async function runAnalysisWorker(start: WorkerStart): Promise<void> {
	const port = parentPort!;
	const corpora = start.roots.map(openCorpus);
	start.records.forEach((tables, i) => tables.forEach((table) => corpora[i]!.records.take(table)));
	let complaints: string[] = [];
	const documents = new Documents(
		start.base,
		new Map(start.files.map(([path, root]) => [path, corpora[root]!])),
		corpora,
		(message) => complaints.push(message),
	);
	await documents.loadDecisions();
	const passes = new DocumentPasses(
		(path) => documents.read(path)?.text,
		{ ...start.settings, ...documents.decided },
		() => start.notNames,
		start.capacity,
	);
	let casing: ReadonlyMap<string, CasingCount> = new Map();
	const unpack = (knowledge: PackedKnowledge): FirstKnowledge => ({
		documents: knowledge.documents,
		lineFrequency: (key) => knowledge.lines.get(key),
		templateFrequency: (key) => knowledge.templates.get(key),
		casing: (word) => casing.get(word),
	});
	const answer = (request: WorkerRequest): WorkerAnswer['found'] => {
		switch (request.step) {
			case 'survey':
				return request.paths.map((path) => passes.survey(path));
			case 'casing':
				casing = request.casing;
				return [];
			case 'first':
				return Array.from(
					passes.first(request.documents.map(({ path, knowledge }) => ({ path, knowledge: () => unpack(knowledge) }))),
					([, look]) =>
						look && { summary: look.summary, kept: look.kept, doubtful: look.names.map(({ folded }) => folded) },
				);
			case 'second':
				return request.documents.map(({ path, knowledge, types }) => passes.second(path, unpack(knowledge), types));
			case 'result':
				return Array.from(
					passes.results(
						request.documents.map(({ path, knowledge, types, ids }) => ({
							path,
							knowledge: () => unpack(knowledge),
							types,
							idsOf: () => ids,
						})),
					),
					(found) => found && writeDocument(start.format, found, documents.writtenDocument(found.path)),
				);
		}
	};
	port.on('message', (request: WorkerRequest) => {
		const found = answer(request);
		port.postMessage({ found, complaints } satisfies WorkerAnswer);
		complaints = [];
	});
}
