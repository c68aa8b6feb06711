import type { LanguagePack } from '../languagePack';
import { lines } from './lines';
import { links } from './links';
import { names } from './names';
import { times } from './times';

export const vi: LanguagePack = { language: 'vi', lines, names, times, links };
