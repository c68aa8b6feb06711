import { reason, type Reason } from '../../core/reason';
import { type TakeBack, takeBacksOf } from '../../corpus/takeBacks';
import { COMMANDS, type TakeBackArgument } from '../../commandProtocol';
import { shorten } from '../snippets';
import { entityTypeWord } from '../vocabulary';
import { TITLE_WIDTH, type Action } from './action';
import type { Place } from './place';

/** Taking back a name, a type, a merge or a split that people gave the entity here, be it years later. */
export function takeBackActions({ mention, corpus }: Place): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity) {
		return [];
	}
	const short = (name: string): string => shorten(name, TITLE_WIDTH);
	const called = (id: string): string => short(corpus.view.calledBefore(id)?.name ?? id);
	return takeBacksOf(corpus.view.decisionsOn(entity.id)).map((one) => {
		const argument: TakeBackArgument = { corpus: corpus.root, entity: entity.id, kind: one.kind, of: one.of };
		const title = titleOf(one, short(entity.name), called);
		return { title, kind: `refactor.${one.kind}`, command: COMMANDS.takeBack, argument };
	});
}

function titleOf({ kind, of, decisions }: TakeBack, name: string, called: (id: string) => string): Reason {
	// Of what several people said of one thing the last holds.
	const last = decisions.at(-1)!;
	if (last.kind === 'rename' && kind === 'rename') {
		return reason('Take Back the Name “{0}”', shorten(last.name, TITLE_WIDTH));
	}
	if (last.kind === 'retype') {
		return reason('Take Back the Type of “{0}” ({1})', name, entityTypeWord(last.type));
	}
	return kind === 'merge'
		? reason('Take Back the Merge of “{0}” into “{1}”', called(of), name)
		: reason('Take Back the Split of “{0}”', shorten(of, TITLE_WIDTH));
}
