import { spansOf } from '../../annotations/anchorEach';
import { attributeOf } from '../../annotations/annotationChanges';
import { RESOLVED } from '../../annotations/commentThreads';
import { BETWEEN_PARTS } from '../../annotations/model';
import { TextTable } from '../../core/textTable';
import { endsOf } from '../../languageFeatures/annotationDetails';
import { choice, parseArguments, requirePaths } from '../arguments';
import type { CorpusOnDisk } from '../corpusOnDisk';
import type { Documents } from '../documents';
import { FIELD_OPTION, findDocuments, NO_DOCUMENTS } from '../findDocuments';
import { complain, oneLine, print } from '../output';
import type { Command } from '../usage';

export const annotationsCommand: Command = {
	name: 'annotations',
	usage: '[options] PATH',
	summary: 'Every annotation of a corpus, where it stands now and its state',
	description: [
		'exact: where its file says. moved: found again elsewhere. orphan: its passage, one of its parts or an end of the relation is gone. overruled: somebody decided between annotators, and this counts no more.',
		'What is said of a whole document stands at its beginning, on no text, and so do answers and comments on annotations; a relation stands where it begins. Comments have the label comment.',
	],
	options: [
		{
			usage: '--format text|jsonl',
			help: 'For people (the default), or one JSON object an annotation, offsets in UTF-16 code units',
		},
		FIELD_OPTION,
	],
	async run(args) {
		const parsed = parseArguments(args, ['format', 'field']);
		const json = choice(parsed, 'format', ['text', 'jsonl'], 'text') === 'jsonl';
		const [path] = requirePaths(parsed, { single: true });
		const documents = await findDocuments([path!], complain, { field: parsed.option('field') });
		if (documents.paths.length === 0) {
			complain(NO_DOCUMENTS);
		}
		await documents.loadDecisions();
		documents.tellUnreadable();
		for (const corpus of documents.corpora) {
			await corpus.annotations.loadAll();
			for (const path of corpus.annotations.annotatedDocuments) {
				const file = documents.pathFromBase(corpus, path);
				// Of a corpus's part only the part's; a document that is gone leaves orphans.
				if (documents.corpusOf(file) || !documents.exists(corpus, file)) {
					await print(describe(file, path, corpus, documents, json));
				}
			}
		}
		return documents.failed ? 1 : 0;
	},
};

function describe(file: string, path: string, corpus: CorpusOnDisk, documents: Documents, json: boolean): string {
	const document = documents.exists(corpus, file) ? documents.read(file) : undefined;
	const table = new TextTable(document?.text ?? '');
	const shift = document?.bom ? 1 : 0;
	const { anchored, overruled, comments } = corpus.annotations.decisionsFor(path, table);
	const located = corpus.annotations.annotationsById(endsOf([...anchored, ...overruled]));
	const standing = new Map([...anchored, ...overruled].map((one) => [one.annotation.id, one]));
	const isOverruled = new Set(overruled);
	return [...anchored, ...overruled, ...comments]
		.map((one) => {
			const { annotation } = one;
			const { value, note, attributes, relation, comment, modified } = annotation;
			const from = relation && standing.get(relation.from);
			const isBroken = relation && (!located.has(relation.from) || !located.has(relation.to));
			const state = isBroken ? 'orphan' : one.state;
			const spans = spansOf(one);
			const text = relation
				? [relation.from, relation.to].map((id) => located.get(id)?.annotation.exact ?? '?').join(' → ')
				: spans.length > 0
					? spans.map(({ start, end }) => table.text.slice(start, end)).join(BETWEEN_PARTS)
					: annotation.exact;
			// What is about the whole document stands at its beginning, on nothing.
			const place = relation ? (isBroken ? undefined : from?.span) : annotation.whole ? { start: 0, end: 0 } : one.span;
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
					...(modified !== undefined && { modified }),
					...(isOverruled.has(one) && { overruled: true }),
					...(value !== undefined && { value }),
					...(note !== undefined && { note }),
					...(attributes && { attributes: Object.fromEntries(attributes.map((said) => [said.name, said.value])) }),
					...(spans.length > 1 && {
						parts: spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
					}),
					...(relation && { relation }),
					...(comment && { ...comment, resolved: attributeOf(annotation, RESOLVED) !== undefined }),
				})}\n`;
			}
			const isOnText = place && !(annotation.whole && !relation);
			const line = isOnText ? table.lines.lineAt(place.start) : 0;
			const at = isOnText ? `${line + 1}:${place.start - table.lines.start(line) + 1}` : '-';
			const said = [
				...(annotation.whole && !relation ? [] : [`"${oneLine(text)}"`]),
				...(value === undefined ? [] : [value]),
				...(attributes ?? []).map((attribute) => `${attribute.name}=${oneLine(attribute.value)}`),
				...(note === undefined ? [] : [`note "${oneLine(note)}"`]),
				...(annotation.creator === undefined ? [] : [`(${annotation.creator})`]),
				...(isOverruled.has(one) ? ['overruled'] : []),
			];
			return `${file}:${at}: ${[state, annotation.label, ...said].join(' ')}\n`;
		})
		.join('');
}
