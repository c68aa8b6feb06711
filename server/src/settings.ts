import { isObject } from './annotations/jsonLines';
import { DEFAULT_SETTINGS, type ServerSettings } from './protocol';

/** Settings as a client sent them: what is missing or of a wrong type takes its default, so that a typing error in one setting spoils no other. */
export function parseSettings(value: unknown): ServerSettings {
	const given = isObject(value) ? value : {};
	const size = given['maximumDocumentSize'];
	const documents = given['maximumDocumentsInBrowser'];
	return {
		annotator: typeof given['annotator'] === 'string' ? given['annotator'].trim() : DEFAULT_SETTINGS.annotator,
		preferTimes: oneOf(given['preferTimes'], ['nearest', 'future', 'past'], DEFAULT_SETTINGS.preferTimes),
		fadeBoilerplate: flag(given['fadeBoilerplate'], DEFAULT_SETTINGS.fadeBoilerplate),
		snapToWords: flag(given['snapToWords'], DEFAULT_SETTINGS.snapToWords),
		indexing: oneOf(given['indexing'], ['on', 'paused'], DEFAULT_SETTINGS.indexing),
		maximumDocumentSize: typeof size === 'number' && size > 0 ? size : DEFAULT_SETTINGS.maximumDocumentSize,
		maximumDocumentsInBrowser:
			typeof documents === 'number' && documents >= 1 ? documents : DEFAULT_SETTINGS.maximumDocumentsInBrowser,
	};
}

function flag(value: unknown, otherwise: boolean): boolean {
	return typeof value === 'boolean' ? value : otherwise;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
	return allowed.find((one) => one === value) ?? otherwise;
}
