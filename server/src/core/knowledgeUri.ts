/** Addresses of things in knowledge bases. */

/** A scheme of at least two letters (one is a drive) and something behind it (RFC 3986): `http://…`, `urn:…`, `viaf:29541064`. */
const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]+:\S+$/iu;
const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+/iu;
/** `Q1858`, also with the prefixes that are written before it, or the address of a page about it. */
const WIKIDATA_ITEM =
	/^(?:(?:wd|wikidata):|(?:https?:\/\/)?(?:(?:www|m)\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityPage\/)?)?(Q[1-9]\d*)(?:[#?].*)?$/iu;
const WIKIDATA_ENTITY = 'http://www.wikidata.org/entity/';

/**
 * What a person typed for a thing in a knowledge base as one address: of a Wikidata item that of its concept, else any absolute
 * URI as it is; undefined for anything else.
 */
export function readKnowledgeUri(typed: string): string | undefined {
	const text = typed.trim();
	const [, item] = WIKIDATA_ITEM.exec(text) ?? [];
	if (item !== undefined) {
		return WIKIDATA_ENTITY + item.toUpperCase();
	}
	return isAbsoluteUri(text) && (!/^https?:/iu.test(text) || WEB_ADDRESS.test(text)) ? text : undefined;
}

export function isAbsoluteUri(text: string): boolean {
	return ABSOLUTE_URI.test(text);
}

/** The address as short as people know it: `Q1858`, `viaf.org/viaf/29541064`. */
export function shortKnowledgeUri(uri: string): string {
	return uri.startsWith(WIKIDATA_ENTITY)
		? uri.slice(WIKIDATA_ENTITY.length)
		: uri.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
}
