import type { LanguagePack } from '../languagePack';
import { lines } from './lines';
import { links } from './links';
import { names } from './names';
import { times } from './times';

export const ru: LanguagePack = { language: 'ru', lines, names, times, links };
