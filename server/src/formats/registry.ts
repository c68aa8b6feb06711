import { bdocjs } from './bdocjs';
import { brat } from './brat';
import { conll2003, iob } from './conll';
import { conllu } from './conllu';
import { gateXml } from './gateXml';
import { uimaJson } from './uimaJson';
import { uimaXmi } from './uimaXmi';
import { webannoTsv } from './webannoTsv';
import { csv } from './csv';
import { doccano } from './doccano';
import type { Format } from './format';
import { huggingFace } from './huggingFace';
import { labelStudio } from './labelStudio';
import { prodigy } from './prodigy';
import { refiQda } from './refiQda';
import { tei } from './tei';
import { webAnnotations } from './webAnnotations';

/** All formats, in the order of the help. */
export const FORMATS: readonly Format[] = [
	webAnnotations,
	doccano,
	labelStudio,
	prodigy,
	bdocjs,
	huggingFace,
	csv,
	// Files beside texts, and columns of words.
	brat,
	conll2003,
	iob,
	conllu,
	webannoTsv,
	uimaJson,
	uimaXmi,
	gateXml,
	tei,
	refiQda,
];

export function formatOf(id: string): Format | undefined {
	return FORMATS.find((one) => one.id === id);
}
