import type { CommandOutcome } from '../annotations/model';
import { COMMANDS } from '../commandProtocol';
import { reason, type Reason } from '../core/reason';
import { foldName } from '../core/text/normalize';
import { TAKE_BACK_KINDS, type TakeBackKind, takeBacksOf } from '../corpus/takeBacks';
import type { CommandTools } from './commandTools';
import { knownId, movedInto, reachOf } from './entityCommands';
import type { Parameters } from './parameters';

/**
 * The command `corpus.takeBack`: a name, a type, a merge or a split that people gave an entity holds no more. What came with it goes with
 * it: the type of mentions that were moved, the name and the mentions of an entity that was split off.
 */
export async function takeBack(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const kind = parameters.oneOf('kind', TAKE_BACK_KINDS);
	const of = parameters.optionalString('of', "the id of the entity that was decided on, of a split the form's text");
	const id = parameters.string('entity', "the entity's id");
	const corpus = parameters.corpus(tools.session);
	const entity = knownId(corpus, id, COMMANDS.takeBack);
	const { annotations } = corpus;
	const all = annotations.entityDecisions;
	const known = corpus.corpus.decisionsOn(entity);
	// No text may name it any more.
	const decided = known.length > 0 ? known : all.filter((one) => one.kind !== 'not-a-name' && one.entity === entity);
	const isMeant = (one: string): boolean =>
		of === undefined || (kind === 'split' ? foldName(one) === foldName(of) : one === of);
	const taken = takeBacksOf(decided, all)
		.filter((one) => one.kind === kind && isMeant(one.of))
		.flatMap(({ decisions }) => decisions);
	if (taken.length === 0) {
		return tools.nothing(reason('There is nothing of the kind to take back'));
	}
	const moved = movedInto(corpus, entity);
	return tools.decide(corpus, () =>
		annotations.entities.takeBack(titles[kind](corpus.corpus.entity(entity)?.name ?? entity), taken, moved, {
			...reachOf(corpus, entity),
			scope: 'corpus',
		}),
	);
}

const titles: Readonly<Record<TakeBackKind, (name: string) => Reason>> = {
	rename: (name) => reason('Name taken back: {0}', name),
	retype: (name) => reason('Type taken back: {0}', name),
	merge: (name) => reason('Merge taken back: {0}', name),
	split: (name) => reason('Split taken back: {0}', name),
};
