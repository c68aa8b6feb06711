import type { ScannedText } from './names/scannedText';
import type { TimesByLine } from './times/timesByLine';

/**
 * What the last analysis of a text that is being edited read in each of its lines. The next one takes it over for the lines
 * that the edit left alone, and finds the same as it would by itself. What depends on the whole text is found anew.
 */
export class AnalysisMemory {
	times: TimesByLine | undefined;
	names: ScannedText | undefined;
}
