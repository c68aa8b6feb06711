import { version } from '../../../package.json';

/** A hash of the analysis that is bundled; undefined where the sources run as they are. */
declare const ANALYSIS_HASH: string | undefined;

/** What an index was made by: another one may find other things in the same text. */
export const ANALYSIS_VERSION = typeof ANALYSIS_HASH === 'string' ? ANALYSIS_HASH : version;
