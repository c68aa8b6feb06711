import { languagePack } from '../languagePack';
import { lines } from './lines';
import { links } from './links';
import { names } from './names';
import { times } from './times';

export const vi = languagePack('vi', { lines, names, times, links });
