import { ENTITY_TYPES, type EntityType } from '../../core/model';
import { reason, type Reason } from '../../core/reason';
import { COMMANDS, type RetypeEntityArgument } from '../../commandProtocol';
import { shorten } from '../snippets';
import { TITLE_WIDTH, type Action } from './action';
import type { Place } from './place';

/** Giving the entity here another type, for all its mentions. A passage that a person tagged keeps its tag, so there is nothing to offer. */
export function retypeActions({ mention, corpus }: Place): Action[] {
	const entity = mention && corpus.view.entity(mention.entity);
	if (!entity || mention.mention.decision) {
		return [];
	}
	return ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => {
		const argument: RetypeEntityArgument = { corpus: corpus.root, entity: entity.id, type };
		const title = titleOf(type, shorten(entity.name, TITLE_WIDTH));
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
