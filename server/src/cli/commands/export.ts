import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { AnnotationStore } from '../../annotations/store';
import { NodeFileSystem, uriOf } from '../../node/fileSystem';
import { isTemporary, removeLeftovers } from '../../node/temporaryFiles';
import { parseArguments, requirePaths } from '../arguments';
import { FIELD_OPTION, findDocuments, NO_DOCUMENTS } from '../findDocuments';
import { chosenFormat, describeFormats, LOSS_OPTIONS } from '../formatOptions';
import { complain } from '../output';
import { CommandError, type Command, UsageError } from '../usage';

export const exportCommand: Command = {
	name: 'export',
	usage: '--to FORMAT --out DIR [options] PATH…',
	summary: "A corpus's annotations in another tool's format",
	description: [
		'What holds is written: what somebody decided against stays out. What the format cannot hold is counted on standard error. DIR gets all files at once, or none. The corpus itself is never written to.',
	],
	table: () => describeFormats('to'),
	options: [
		{ usage: '--to FORMAT', help: 'One of those above' },
		{ usage: '--variant NAME', help: 'A form of the format, as above' },
		{ usage: '--out DIR', help: 'Where to write' },
		{ usage: '--labels LIST', help: 'Only what has one of these labels: PER,LOC (default: everything)' },
		{ usage: '--force', help: 'Write into DIR though it is not empty' },
		{
			usage: '--suggestions',
			help: "The names and times that the program sees, too: as predictions, apart from what people decided. Takes an analysis, and so brings tags' entities as --entities does",
		},
		{
			usage: '--entities',
			help: 'Tags that do not say which entity they mean get the one that hovers show for them. Takes an analysis of the documents, as long as analyze does',
		},
		...LOSS_OPTIONS,
		FIELD_OPTION,
	],
	async run(args) {
		const parsed = parseArguments(
			args,
			['to', 'variant', 'out', 'labels', 'losses', 'allow', 'field'],
			['force', 'suggestions', 'entities', 'strict'],
		);
		const chosen = await chosenFormat(parsed, 'to');
		const out = parsed.option('out');
		if (out === undefined) {
			throw new UsageError('No --out DIR: say where to write');
		}
		const documents = await findDocuments(requirePaths(parsed), complain, { field: parsed.option('field') });
		if (documents.paths.length === 0) {
			throw new CommandError(NO_DOCUMENTS);
		}
		const holder = documents.corpora.find(({ root }) => !relative(root, resolve(out)).startsWith('..'));
		if (holder) {
			throw new CommandError(
				`${out}: it is in the corpus ${holder.root}, and what is written would become part of it; choose another folder`,
			);
		}
		await removeLeftovers(out);
		if (!parsed.flag('force') && existsSync(out) && readdirSync(out).some((name) => !isTemporary(name))) {
			throw new CommandError(`${out}: the folder is not empty; choose another one, or add --force`);
		}
		// What was left unfinished is carried through before anything is read.
		for (const { root } of documents.corpora) {
			await new AnnotationStore(new NodeFileSystem(), uriOf(root)).load([]);
		}
		const { exportTo } = await import('../exportCorpus');
		return exportTo(resolve(out), chosen, documents, parsed);
	},
};
