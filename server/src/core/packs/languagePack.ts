import type { Language } from '../model';
import type { LinePack } from '../lines/pack';
import type { LinkPack } from './linkPack';
import type { NamePack } from '../names/pack';
import type { TimePack } from '../times/pack';

/** All that the analysis knows of one language, as data. How to add one, and what each part is for: ARCHITECTURE.md, "Adding a language". */
export interface LanguagePack {
	readonly language: Language;
	readonly lines: LinePack;
	readonly names: NamePack;
	readonly times: TimePack;
	readonly links: LinkPack;
}

/** The parts of a pack, each made when it is first asked for. */
type PackParts = { readonly [Part in Exclude<keyof LanguagePack, 'language'>]: () => LanguagePack[Part] };

/** A pack of which nothing is made before a text needs it: see `once.ts`. */
export function languagePack(language: Language, parts: PackParts): LanguagePack {
	return {
		language,
		get lines() {
			return parts.lines();
		},
		get names() {
			return parts.names();
		},
		get times() {
			return parts.times();
		},
		get links() {
			return parts.links();
		},
	};
}
