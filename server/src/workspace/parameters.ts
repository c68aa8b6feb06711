import { ErrorCodes, ResponseError, type Position, type Range } from 'vscode-languageserver';
import { isUri, normalizeUri } from '../platform/fileSystem';
import { isObject } from '../annotations/jsonLines';
import type { CorpusFolder } from './corpusFolder';
import type { Session } from './session';

/**
 * Parameters as a client sent them, taken apart with errors that say which member is wrong and what it should be. Other
 * editors' users write calls of our commands by hand.
 */
export class Parameters {
	readonly #record: Readonly<Record<string, unknown>>;

	constructor(
		/** For the errors: the request's or command's name. */
		private readonly name: string,
		value: unknown,
	) {
		if (!isObject(value)) {
			throw new ResponseError(ErrorCodes.InvalidParams, `${name}: an object is expected`);
		}
		this.#record = value;
	}

	string(member: string, meaning: string): string {
		const value = this.#record[member];
		return typeof value === 'string' && value !== '' ? value : this.#fail(member, meaning);
	}

	/** As {@link string}, but it may be empty. */
	text(member: string, meaning: string): string {
		const value = this.#record[member];
		return typeof value === 'string' ? value : this.#fail(member, meaning);
	}

	optionalString(member: string, meaning: string): string | undefined {
		return this.#record[member] === undefined ? undefined : this.string(member, meaning);
	}

	/** A document's, in the member `uri`. */
	uri(): string {
		const value = this.#record['uri'];
		return isUri(value) ? value : this.#fail('uri', "a document's URI");
	}

	optionalStrings(member: string, meaning: string): readonly string[] | undefined {
		const value = this.#record[member];
		const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
		return value === undefined
			? undefined
			: isList
				? (value as string[])
				: this.#fail(member, `an array of ${meaning}`);
	}

	/** All members that there are. */
	names(): readonly string[] {
		return Object.keys(this.#record);
	}

	/** A text that says something, or `null`. */
	stringOrNull(member: string, meaning: string): string | null {
		return this.#record[member] === null ? null : this.string(member, meaning);
	}

	oneOf<T extends string>(member: string, allowed: readonly T[]): T {
		const value = allowed.find((one) => one === this.#record[member]);
		return value ?? this.#fail(member, `one of ${allowed.map((one) => `"${one}"`).join(', ')}`);
	}

	boolean(member: string): boolean {
		const value = this.#record[member];
		return typeof value === 'boolean' ? value : this.#fail(member, 'true or false');
	}

	/** A whole number from 0. */
	count(member: string, meaning: string): number {
		const value = this.#record[member];
		return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : this.#fail(member, meaning);
	}

	/** How many of something are wanted; without it, `otherwise`. */
	limit(member: string, otherwise: number): number {
		return this.#record[member] === undefined ? otherwise : this.count(member, 'a whole number from 0');
	}

	/** `otherwise` where it is missing. */
	flag(member: string, otherwise = false): boolean {
		const value = this.#record[member];
		return value === undefined ? otherwise : typeof value === 'boolean' ? value : this.#fail(member, 'true or false');
	}

	/** A list of objects, which may be empty. */
	objects(member: string): readonly Parameters[] {
		const value = this.#record[member];
		return Array.isArray(value)
			? value.map((one: unknown, i) => new Parameters(`${this.name}: "${member}"[${i}]`, one))
			: this.#fail(member, 'an array of objects');
	}

	has(member: string): boolean {
		return this.#record[member] !== undefined;
	}

	object(member: string): Parameters {
		return new Parameters(`${this.name}: "${member}"`, this.#record[member]);
	}

	/** The corpus whose root is the member `corpus`. */
	corpus(session: Session): CorpusFolder {
		const root = this.string('corpus', "the URI of a corpus's root");
		const corpus = session.corpora.get(normalizeUri(root));
		if (!corpus) {
			throw new ResponseError(ErrorCodes.InvalidParams, `${this.name}: ${root} is no corpus that is open`);
		}
		return corpus;
	}

	/** The member `position`; those below are called as they are, too. */
	position(): Position {
		const value = this.#record['position'];
		return isPosition(value) ? value : this.#fail('position', 'a position of the Language Server Protocol');
	}

	positions(): readonly Position[] {
		const value = this.#record['positions'];
		return Array.isArray(value) && value.every(isPosition)
			? value
			: this.#fail('positions', 'an array of positions of the Language Server Protocol');
	}

	range(): Range {
		const value = this.#record['range'];
		return isRange(value) ? value : this.#fail('range', 'a range of the Language Server Protocol');
	}

	ranges(): readonly Range[] {
		const value = this.#record['ranges'];
		return Array.isArray(value) && value.length > 0 && value.every(isRange)
			? value
			: this.#fail('ranges', 'an array of at least one range of the Language Server Protocol');
	}

	/** For a member whose value is of the right type and says nothing of use. */
	refuse(member: string, meaning: string): never {
		return this.#fail(member, meaning);
	}

	#fail(member: string, meaning: string): never {
		const problem = this.#record[member] === undefined ? 'is missing' : 'is wrong';
		throw new ResponseError(ErrorCodes.InvalidParams, `${this.name}: "${member}" ${problem}: ${meaning}`);
	}
}

/** The URIs of a list of objects that have one. */
export function urisIn(parameters: Parameters, member: string): readonly string[] {
	return parameters.objects(member).map((one) => one.string('uri', 'a URI'));
}

/** What is wrong with the parameters of `initialize`, as far as there is no going on with it. */
export function initializeProblem(params: unknown): string | undefined {
	const { capabilities, workspaceFolders: folders }: Readonly<Record<string, unknown>> = isObject(params) ? params : {};
	const isFolder = (folder: unknown): boolean => isObject(folder) && typeof folder['uri'] === 'string';
	if (!isObject(capabilities)) {
		return 'initialize: "capabilities" is missing or wrong: an object';
	}
	return folders === undefined || folders === null || (Array.isArray(folders) && folders.every(isFolder))
		? undefined
		: 'initialize: "workspaceFolders" is wrong: null, or an array of folders';
}

export function isRange(value: unknown): value is Range {
	return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): value is Position {
	return isObject(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);
}
