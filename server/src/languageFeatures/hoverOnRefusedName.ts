import { COMMANDS } from '../commandProtocol';
import { reason } from '../core/reason';
import { saidBy } from '../corpus/applyDecisions';
import type { SuggestAgainArgument } from '../reviewProtocol';
import type { CorpusAccess, DocumentView } from '../workspace/documentView';
import { SEPARATOR, type HoverSection, type HoverTools } from './hoverParts';
import type { RefusedName } from './refusedNames';
import { countDocuments } from './vocabulary';

/** On what people said is no name anywhere: who said so, and the way back. */
export function hoverOnRefusedName(
	{ markup, translate, numbers }: HoverTools,
	{ table }: DocumentView,
	corpus: CorpusAccess,
	{ start, end, form, decisions, silenced }: RefusedName,
): HoverSection {
	const argument: SuggestAgainArgument = { corpus: corpus.root, form };
	const title = [
		markup.bold(table.text.slice(start, end)),
		markup.text(translate(reason('not a name in this corpus'))),
	];
	const rejections = silenced && [
		translate(
			reason(
				'rejected {0} times in {1}',
				numbers.format(silenced.rejected),
				countDocuments(silenced.rejectedIn.length, translate),
			),
		),
		translate(saidBy('decided', silenced.last)),
	];
	return {
		span: { start, end },
		paragraphs: [
			[title.join(SEPARATOR)],
			[markup.command(translate(reason('Suggest Again')), COMMANDS.suggestAgain, argument)],
			[
				...decisions.map((decision) => markup.italic(translate(saidBy('decided', decision)))),
				...(rejections ? [markup.italic(rejections.join(SEPARATOR))] : []),
			],
		],
	};
}
