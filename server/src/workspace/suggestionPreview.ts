import { formOf } from '../corpus/suggestions';
import { toOffset, toRange } from '../languageFeatures/positions';
import { shorten, snippetAround } from '../languageFeatures/snippets';
import { joinReasons, labelTitle } from '../languageFeatures/vocabulary';
import type { OccurrenceHit } from '../occurrenceProtocol';
import {
	PREVIEW_SUGGESTIONS_REQUEST,
	type PreviewSuggestionsParams,
	type PreviewSuggestionsResult,
} from '../reviewProtocol';
import type { CancellationToken } from '../util/cancellation';
import { slice } from '../util/scheduler';
import type { ReportProgress } from './markRequests';
import { Parameters } from './parameters';
import { labelOf, suggestionAt, suggestionsLike } from './reviewCommands';
import type { Session } from './session';
import { waitingReach } from './waitingReach';

/** Hits that are listed where the client names no limit. */
const LIMIT = 300;
/** UTF-16 code units of a form. */
const WIDTH = 120;

/** Answers `corpus/previewSuggestions`. */
export async function previewSuggestions(
	session: Session,
	params: PreviewSuggestionsParams,
	token: CancellationToken,
	report?: ReportProgress,
): Promise<PreviewSuggestionsResult | undefined> {
	const parameters = new Parameters(PREVIEW_SUGGESTIONS_REQUEST, params);
	const uri = parameters.string('uri', "a document's URI");
	const position = parameters.position();
	const limit = parameters.limit('limit', LIMIT);
	const { client, translate } = session;
	const { corpus: located } = await session.locate(uri);
	await located.indexer.settled();
	const found = await session.view(uri, token);
	const suggestion =
		found && suggestionAt(found.view, toOffset(found.view.table.lines, position, client.encoding), labelOf(parameters));
	if (!suggestion) {
		return undefined;
	}
	const { view, corpus } = found;
	const { kind, label, isForeign } = suggestion;
	const form = formOf(view.table.text, suggestion);
	const described = {
		kind,
		range: toRange(view.table.lines, suggestion, client.encoding),
		title: labelTitle(label, corpus.labels, translate),
		form: shorten(form, WIDTH),
		complete: corpus.complete,
	};
	if (label === 'boilerplate' && !isForeign) {
		return { ...described, hits: [], total: 0, documents: 0 };
	}
	if (limit === 0 && !suggestion.isFaded) {
		const reach = waitingReach(corpus, { ...suggestion, form });
		return { ...described, hits: [], total: reach.annotations, documents: reach.documents };
	}
	const like = await suggestionsLike(corpus, view, suggestion, async (done, all) => {
		report?.(done, all);
		await slice(token);
	});
	const hits = like.flatMap(({ view: one, suggestions }) =>
		suggestions.map((each): OccurrenceHit => {
			const { start, end, why } = each;
			const { text, start: textStart, end: textEnd } = snippetAround(one.table.lines, { start, end });
			return {
				uri: one.uri,
				path: one.path,
				...{ start, end, text, textStart, textEnd },
				range: toRange(one.table.lines, { start, end }, client.encoding),
				why: joinReasons(why, translate),
				ticked: true,
				state: 'open',
				stateText: '',
			};
		}),
	);
	return { ...described, hits: hits.slice(0, limit), total: hits.length, documents: like.length };
}
