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
