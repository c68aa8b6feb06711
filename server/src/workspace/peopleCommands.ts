import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Disputed, VERDICTS } from '../annotations/adjudication';
import type { CommandOutcome } from '../annotations/model';
import { reason } from '../core/reason';
import { NEVER_CANCELLED } from '../util/cancellation';
import { messageOf } from '../util/log';
import type { CommandTools } from './commandTools';
import { corpusAt } from './corpusAt';
import type { Parameters } from './parameters';
import { compare } from './peopleRequests';
import type { Session } from './session';

/** `corpus.adjudicate` */
export async function adjudicate(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const { session } = tools;
	const path = parameters.string('path', 'the path of a document in the corpus');
	const verdict = parameters.oneOf('verdict', VERDICTS);
	const leftId = parameters.optionalString('leftId', "an annotation's id");
	const rightId = parameters.optionalString('rightId', "an annotation's id");
	const { corpus, comparison } = await compare(session, parameters, path, NEVER_CANCELLED);
	const find = (side: number, id: string | undefined): Disputed['left'] => {
		const own = comparison.documents[0]?.sides[side];
		return [...(own?.whole ?? []), ...(own?.placed.map(({ annotation }) => annotation) ?? [])].find(
			(one) => one.id === id,
		);
	};
	const disputed: Disputed = { left: find(0, leftId), right: find(1, rightId) };
	if ((leftId !== undefined && !disputed.left) || (rightId !== undefined && !disputed.right)) {
		const why = reason('That annotation is not there any more: compare again');
		throw new ResponseError(LSPErrorCodes.RequestFailed, session.translate(why));
	}
	if (!disputed.left && !disputed.right) {
		return parameters.refuse('leftId', 'the id of at least one of the two annotations');
	}
	return tools.decide(corpus, () => corpus.annotations.verdicts.adjudicate(path, disputed, verdict));
}

/** `corpus.mergeBothSides` */
export async function mergeBothSides(tools: CommandTools, parameters: Parameters): Promise<CommandOutcome> {
	const corpus = await corpusAt(tools.session, parameters);
	await corpus.annotations.loadAll();
	return tools.decide(corpus, () => corpus.annotations.verdicts.mergeBothSides());
}

/** `corpus.installMergeDriver` */
export async function installMergeDriver(session: Session, parameters: Parameters): Promise<CommandOutcome> {
	const isRemoved = parameters.has('remove') && parameters.flag('remove');
	const { root } = await corpusAt(session, parameters);
	const { git } = session;
	try {
		const { attributes, setting } = await (isRemoved ? git.removeMergeDriver(root) : git.installMergeDriver(root));
		const message = isRemoved
			? reason("Taken back: {0} in git's configuration, and the line in {1}", setting, attributes)
			: reason("Written: {0} in git's configuration, and {1}, which is to be committed", setting, attributes);
		return { annotations: 0, documents: 0, message: session.translate(message) };
	} catch (error) {
		throw new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error));
	}
}
