import type { CommandOutcome } from '../annotations/model';
import { type Reach, reachHere } from '../annotations/outcomes';
import { COMMANDS } from '../commandProtocol';
import { isEntityType } from '../core/model';
import { reason } from '../core/reason';
import { foldName, slug } from '../core/text/normalize';
import type { CorpusView, Entity } from '../corpus/model';
import { displayForm } from '../corpus/nameCase';
import { sameForm } from '../languageFeatures/entityForms';
import { slugsOf } from '../languageFeatures/entityItems';
import { indexAt } from '../languageFeatures/lookup';
import type { CommandTools } from './commandTools';
import type { CorpusFolder } from './corpusFolder';
import { COUNTED_DOCUMENTS, findEntity, NO_NAME, soFar } from './entityCommands';
import type { Parameters } from './parameters';

/** At a range: the passage's text, wherever it stands; of an entity: each of its forms, wherever it stands. What a person tagged stays a name. */
export async function notAName(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	if (parameters.has('range')) {
		const range = parameters.range();
		const { corpus, view } = await tools.document(parameters);
		const span = tools.span(view, range);
		// A cursor alone stands for the name that it is in.
		const index = indexAt(view.analysis.mentions, span.start);
		const named = index === undefined ? undefined : view.analysis.mentions[index];
		const { start, end } = span.start === span.end && named ? named : span;
		const form = view.table.text.slice(start, end);
		if (form.trim() === '') {
			return tools.nothing(NO_NAME);
		}
		if (named?.decision && named.start === start && named.end === end) {
			const { creator } = named.decision;
			return tools.nothing(
				creator === undefined
					? reason('“{0}” is tagged by hand: remove the tag first', form)
					: reason('“{0}” is tagged by {1}: remove the tag first', form, creator),
			);
		}
		// Names of a document that was just changed are joined to the corpus's a moment later.
		const here = index === undefined ? 0 : sameForm(view, index).length;
		const inCorpus = reachOfForms(corpus, [displayForm(form)]);
		const reach = inCorpus.annotations > here ? inCorpus : { ...reachHere(here), ...soFar(corpus) };
		return tools.decide(corpus, () => corpus.annotations.entities.notAName(form, reach));
	}
	const id = parameters.string('entity', "the entity's id");
	const corpus = parameters.corpus(tools.session);
	const entity = findEntity(corpus, id, COMMANDS.notAName);
	const forms = [...new Map(entity.forms.map(({ form }) => [foldName(form), form])).values()];
	return tools.decide(corpus, () => corpus.annotations.entities.notAName(forms, reachOfForms(corpus, forms)));
}

/**
 * How far it reaches that these forms name nothing, whichever entities are called so: mentions that a person tagged stay. Where the
 * documents are too many to be looked through, the message has no counts.
 */
export function reachOfForms(folder: CorpusFolder, forms: readonly string[]): Reach {
	const { annotations, corpus } = folder;
	const folded = new Set(forms.map(foldName));
	const called = entitiesCalled(corpus, forms);
	const count = (all: readonly { readonly form: string; readonly count: number }[]): number =>
		all.reduce((sum, one) => (folded.has(foldName(one.form)) ? sum + one.count : sum), 0);
	const paths = documentsOf(called);
	if (paths.length > COUNTED_DOCUMENTS) {
		const mentions = count(called.flatMap((entity) => entity.forms));
		return { annotations: mentions, documents: Math.min(mentions, paths.length), plain: true };
	}
	const inEach = paths.map((path) => {
		const tags = annotations
			.inForceOn(path)
			.filter(({ label, exact }) => isEntityType(label) && folded.has(foldName(displayForm(exact))));
		const tagged = new Set(tags.map(({ start }) => start)).size;
		return Math.max(0, count(corpus.summary(path)?.entities.flatMap((one) => one.forms) ?? []) - tagged);
	});
	return {
		annotations: inEach.reduce((sum, mentions) => sum + mentions, 0),
		documents: inEach.filter((mentions) => mentions > 0).length,
		...soFar(folder),
	};
}

/** Documents that may name something by one of these forms, in lines of boilerplate, too. */
export function documentsNaming({ corpus }: CorpusFolder, forms: readonly string[]): readonly string[] {
	return documentsOf(entitiesCalled(corpus, forms));
}

function entitiesCalled(corpus: CorpusView, forms: readonly string[]): readonly Entity[] {
	const slugs = new Set(forms.map(slug));
	return corpus
		.entityHeads()
		.filter((head) => slugsOf(head).some((name) => slugs.has(name)))
		.flatMap(({ id }) => corpus.entity(id) ?? []);
}

function documentsOf(entities: readonly Entity[]): readonly string[] {
	return [...new Set(entities.flatMap(({ documents }) => documents.map(({ path }) => path)))];
}
