import { reason, type Reason } from '../reason';

/** What the lists of names in the packs hold, as a person is told it. */
const LIST_REASONS = {
	country: listed(reason('country')),
	region: listed(reason('region')),
	city: listed(reason('city')),
	'city or state': listed(reason('city or state')),
	'province or city of Vietnam': listed(reason('province or city of Vietnam')),
	organisation: listed(reason('organisation')),
	'international organisation': listed(reason('international organisation')),
	'news agency, newspaper, broadcaster': listed(reason('news agency, newspaper, broadcaster')),
	company: listed(reason('company')),
	club: listed(reason('club')),
	'event, treaty, work': listed(reason('event, treaty, work')),
	'event, treaty, work, product': listed(reason('event, treaty, work, product')),
	product: listed(reason('product')),
	counted: reason('A name of this type in news texts'),
} as const satisfies Readonly<Record<string, Reason>>;

/** What a list of names holds; `counted`: names of which nothing but their number is known. */
export type ListKind = keyof typeof LIST_REASONS;

/** That a name stands in such a list. */
export function listReason(kind: ListKind): Reason {
	return LIST_REASONS[kind];
}

function listed(kind: Reason): Reason {
	return reason('In the list of names: {0}', kind);
}
