/**
 * From a {@link Reason} to a sentence in the person's language. The English sentence is the key: what has no translation
 * is said in English. Every sentence of the server is written `reason('…')` with the text as a literal, so that the
 * bundles in `client/l10n/` can be checked for completeness (test/languageFeatures/messages.test.ts).
 */
import { formatReason, type Reason } from './core/reason';

export type Translate = (message: Reason) => string;

/** `messages` are the translations by their English sentence, as the client sends them when it starts the server. */
export function createTranslator(messages: Readonly<Record<string, string>> | undefined): Translate {
	if (!messages) {
		return (message) => formatReason(message);
	}
	// The client's object is looked up for whatever a document makes of our sentences: own members only.
	const translations = new Map(Object.entries(messages).filter(([, translation]) => typeof translation === 'string'));
	return (message) => formatReason(message, ({ text }) => translations.get(text) || text);
}
