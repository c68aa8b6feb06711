import { isMoved } from '../../annotations/movedMentions';
import { ENTITY_TYPES, type EntityType } from '../../core/model';
import { reason, type Reason } from '../../core/reason';
import { COMMANDS, type RetypeEntityArgument } from '../../commandProtocol';
import { shorten } from '../snippets';
import { TITLE_WIDTH, type Action } from './action';
import type { Place } from './place';

/** Giving the entity here another type, for all its mentions. What a person tagged keeps its tag, as the title says on such a passage. */
export function retypeActions({ mention, corpus, annotations }: Place): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity) {
		return [];
	}
	const tag = annotations.find(({ annotation }) => annotation.id === mention.mention.decision?.id)?.annotation;
	const isTagged = tag !== undefined && !isMoved(tag, { isMeant: () => true, isMade: () => false });
	return ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => {
		const argument: RetypeEntityArgument = { corpus: corpus.root, entity: entity.id, type };
		const everywhere = titleOf(type, shorten(entity.name, TITLE_WIDTH));
		const title = isTagged ? reason('{0} (Tags Stay)', everywhere) : everywhere;
		return { title, kind: 'refactor.retype', command: COMMANDS.retypeEntity, argument };
	});
}

function titleOf(type: EntityType, name: string): Reason {
	switch (type) {
		case 'PER':
			return reason('“{0}” Is a Person', name);
		case 'LOC':
			return reason('“{0}” Is a Place', name);
		case 'ORG':
			return reason('“{0}” Is an Organisation', name);
		case 'MISC':
			return reason('“{0}” Is Something Else', name);
	}
}
