import { TextTable } from '../../core/textTable';
import { choice, parseArguments, requirePaths } from '../arguments';
import { findDocuments, NO_DOCUMENTS, type CorpusOnDisk, type Documents } from '../documents';
import { complain, oneLine, print } from '../output';
import type { Command } from '../usage';

export const annotationsCommand: Command = {
	name: 'annotations',
	usage: '[options] PATH',
	summary: 'Every annotation of a corpus, where it stands now and its state',
	description:
		'exact: where its file says; moved: found again elsewhere; orphan: its passage is gone. A date that a person gave to a\n' +
		'document stands at its beginning, on no text.',
	options: [
		{
			usage: '--format text|jsonl',
			help: 'For people (the default), or one JSON object an annotation, offsets in UTF-16 code units',
		},
	],
	async run(args) {
		const parsed = parseArguments(args, ['format']);
		const json = choice(parsed, 'format', ['text', 'jsonl'], 'text') === 'jsonl';
		const [path] = requirePaths(parsed, { single: true });
		const documents = await findDocuments([path!], complain);
		if (documents.paths.length === 0) {
			complain(NO_DOCUMENTS);
		}
		await documents.loadDecisions();
		for (const corpus of documents.corpora) {
			await corpus.annotations.loadAll();
			for (const path of corpus.annotations.annotatedDocuments) {
				const file = documents.pathFromBase(corpus, path);
				// Of a corpus's part only the part's; a document that is gone leaves orphans.
				if (documents.corpusOf(file) || !documents.exists(file)) {
					await print(describe(file, path, corpus, documents, json));
				}
			}
		}
		return documents.failed ? 1 : 0;
	},
};

function describe(file: string, path: string, corpus: CorpusOnDisk, documents: Documents, json: boolean): string {
	const document = documents.exists(file) ? documents.read(file) : undefined;
	const table = new TextTable(document?.text ?? '');
	const shift = document?.bom ? 1 : 0;
	return corpus.annotations
		.decisionsFor(path, table)
		.anchored.map(({ annotation, state, span }) => {
			const text = span ? table.text.slice(span.start, span.end) : annotation.exact;
			const { value } = annotation;
			// What is about the whole document stands at its beginning, on nothing.
			const place = annotation.whole ? { start: 0, end: 0 } : span;
			if (json) {
				return `${JSON.stringify({
					file,
					id: annotation.id,
					label: annotation.label,
					start: place ? place.start + shift : null,
					end: place ? place.end + shift : null,
					text,
					state,
					creator: annotation.creator ?? null,
					created: annotation.created ?? null,
					...(value !== undefined ? { value } : {}),
				})}\n`;
			}
			const line = span ? table.lines.lineAt(span.start) : undefined;
			const at = span && line !== undefined ? `${line + 1}:${span.start - table.lines.start(line) + 1}` : '-';
			const valued = value === undefined ? '' : ` ${value}`;
			const quoted = annotation.whole ? '' : ` "${oneLine(text)}"`;
			const by = annotation.creator === undefined ? '' : ` (${annotation.creator})`;
			return `${file}:${at}: ${state} ${annotation.label}${quoted}${valued}${by}\n`;
		})
		.join('');
}
