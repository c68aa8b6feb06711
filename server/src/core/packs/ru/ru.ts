import { languagePack } from '../languagePack';
import { lines } from './lines';
import { links } from './links';
import { names } from './names';
import { times } from './times';

export const ru = languagePack('ru', { lines, names, times, links });
