import { languagePack } from '../languagePack';
import { lines } from './lines';
import { links } from './links';
import { names } from './names';
import { times } from './times';

/** A small pack: the commonest words of each kind, and names of countries, cities and bodies that any paper mentions. */
export const fr = languagePack('fr', { lines, names, times, links });
