import {
	PREVIEW_MARK_REQUEST,
	type MarkHit,
	type MarkHitReference,
	type PreviewMarkParams,
	type PreviewMarkResult,
} from '../../../server/src/protocol';
import { COMMANDS, type MarkArgument } from '../../../server/src/commandProtocol';
import type { CorpusSession, MarkCommand } from '../session';
import type { PassageNode } from '../views/repeatedPassageNodes';
import { askPlaces, type RepeatedPassages } from '../views/repeatedPassages';

/**
 * Marks a passage of the view wherever it stands, at once: the view has shown its places. What a preview would leave unticked, such
 * as texts that are only nearly the same, stays as it is.
 */
export async function markPassage(
	session: CorpusSession,
	view: RepeatedPassages,
	command: MarkCommand,
	node: unknown,
): Promise<void> {
	const argument = await argumentFor(session, view, node);
	if (!argument) {
		return;
	}
	const { uri, ranges } = argument;
	const decision = command === COMMANDS.markAsBoilerplate ? 'boilerplate' : 'content';
	const params: PreviewMarkParams = { uri, ranges, decision };
	const { hits = [] } = (await session.request<PreviewMarkResult>(PREVIEW_MARK_REQUEST, params)) ?? {};
	const chosen: MarkArgument = {
		...argument,
		hits: hits.filter(({ ticked }) => ticked).map(toReference),
		except: hits.filter(({ ticked }) => !ticked).map(toReference),
	};
	await session.run(command, chosen);
}

/** As {@link markPassage}, but the person sees first what it hits, with what is nearly the same. */
export async function previewPassage(session: CorpusSession, view: RepeatedPassages, node: unknown): Promise<void> {
	const argument = await argumentFor(session, view, node);
	if (argument) {
		await session.run(COMMANDS.markAsBoilerplate, argument);
	}
}

/** From the view's node, or else what is selected in the view. One of its places stands for all. */
async function argumentFor(
	session: CorpusSession,
	view: RepeatedPassages,
	node: unknown,
): Promise<MarkArgument | undefined> {
	const target = (node as PassageNode | undefined)?.kind === 'passage' ? (node as PassageNode) : view.selected;
	const [place] = target ? (await askPlaces(session, target, 1)).places : [];
	return place && { uri: place.uri, ranges: [place.range], scope: 'corpus' };
}

function toReference({ path, line, kind }: MarkHit): MarkHitReference {
	return { path, line, kind };
}
