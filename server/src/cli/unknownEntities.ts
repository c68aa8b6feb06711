import type { EntityDecision, MeantEntity } from '../annotations/model';
import { ENTITIES_FILE } from '../annotations/store';
import { analyzeDocuments } from '../corpus/analyzeCorpus';
import { Corpus } from '../corpus/corpus';
import type { CorpusOnDisk } from './corpusOnDisk';
import type { Documents } from './documents';
import { recordLines } from './recordLines';

/** A decision on an entity, which all are but those on forms. */
type OnEntity = Exclude<EntityDecision, { readonly kind: 'not-a-name' }>;

export interface UnknownEntity {
	/** From the documents' base. */
	readonly file: string;
	/** Zero-based. */
	readonly line: number;
	readonly entity: string;
	/** The texts name it, but somebody else tagged that as something else, or rejected it. */
	readonly takenByOthers: boolean;
}

/**
 * Decisions on entities that no document has, but for what the same person tagged otherwise or rejected since: that was meant so. Documents
 * are analysed only where there are decisions, and only where `path` is a corpus as a whole: an entity may stand in another part of it.
 *
 * @param path an absolute path, with which the documents were found
 */
export function unknownEntities(documents: Documents, path: string): readonly UnknownEntity[] {
	return documents.corpora.flatMap((corpus) => {
		const decisions = corpus.annotations.entityDecisions.filter(
			(one): one is OnEntity => one.kind !== 'not-a-name' && !isPartOfSplit(one),
		);
		if (decisions.length === 0 || path !== corpus.root) {
			return [];
		}
		const unknown = notIn(
			entitiesOf(documents, corpus, () => true),
			decisions,
		);
		const known = unknown.filter((one) => foundWhenDecided(one) !== undefined);
		const byOthers = [...new Set(known.map(({ creator }) => creator))].flatMap((person) =>
			notIn(
				entitiesOf(documents, corpus, ({ creator }) => creator !== person),
				known.filter(({ creator }) => creator === person),
			),
		);
		const gone =
			byOthers.length > 0
				? notIn(
						entitiesOf(documents, corpus, () => false),
						byOthers,
					)
				: [];
		const told = new Set([...unknown.filter((one) => !known.includes(one)), ...byOthers]);
		const lines = recordLines(corpus, ENTITIES_FILE.path);
		return decisions
			.filter((one) => told.has(one))
			.map((one) => ({
				file: documents.pathFromBase(corpus, ENTITIES_FILE.path),
				line: lines.get(one.id) ?? 0,
				entity: one.entity,
				takenByOthers: byOthers.includes(one) && !gone.includes(one),
			}));
	});
}

/** The name of an entity that was split off: without the mentions, which may have been taken back since, there is nothing to be called so. */
function isPartOfSplit(decision: EntityDecision): boolean {
	return decision.kind === 'rename' && decision.form !== undefined;
}

/** What the texts had under the entity's id; undefined where nobody looked, and for entities that people made. */
function foundWhenDecided({ entity, meant }: OnEntity): MeantEntity | undefined {
	return meant?.[entity];
}

function notIn(found: Corpus, decisions: readonly OnEntity[]): readonly OnEntity[] {
	return decisions.filter((decision) => found.decidedOn(decision) === undefined);
}

/** What the documents name, with those decisions on passages and forms that `holds` lets count. */
function entitiesOf(
	documents: Documents,
	corpus: CorpusOnDisk,
	holds: (by: { readonly creator?: string }) => boolean,
): Corpus {
	const found = new Corpus();
	const { languages } = corpus.configuration;
	const { decided, entityDecisions, answers } = documents;
	const analyzed = analyzeDocuments(
		documents.paths,
		(document) => documents.read(document)?.text,
		{
			...decided,
			decisionsFor: (path, table) => documents.decisionsFor(path, table).filter(({ reference }) => holds(reference)),
			entityDecisions: entityDecisions.filter((one) => one.kind !== 'not-a-name' || holds(one)),
			answers: answers.map(([path, annotations]) => [path, annotations.filter(holds)] as const),
			...(languages && { languages }),
		},
		found,
	);
	// Nothing is asked of the documents; what they name is known when the last of them was analysed.
	Array.from(analyzed, () => undefined);
	return found;
}
