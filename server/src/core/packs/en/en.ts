import { languagePack } from '../languagePack';
import { lines } from './lines';
import { links } from './links';
import { names } from './names';
import { times } from './times';

export const en = languagePack('en', { lines, names, times, links });
