export const ANNOTATION_FOLDER = '.corpus/annotations';
export const SUGGESTION_FOLDER = '.corpus/suggestions';
export const RULES_PATH = '.corpus/rules.jsonl';

/** The document whose annotations `file` (from the corpus's root) keeps; undefined for other files. */
export function documentOfFile(file: string): string | undefined {
	return documentIn(ANNOTATION_FOLDER, file);
}

/** The document for which `file` (from the corpus's root) keeps what programs propose; undefined for other files. */
export function documentOfProposals(file: string): string | undefined {
	return documentIn(SUGGESTION_FOLDER, file);
}

/** `file` (from the corpus's root) has a say in what is boilerplate. */
export function isBoilerplateFile(file: string): boolean {
	return file === RULES_PATH || documentOfFile(file) !== undefined;
}

function documentIn(folder: string, file: string): string | undefined {
	return file.startsWith(`${folder}/`) && file.endsWith('.jsonl')
		? file.slice(folder.length + 1, -'.jsonl'.length)
		: undefined;
}
