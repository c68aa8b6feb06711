import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ConfigurationProblem } from './corpusFile';

/** Brackets inside brackets; what is deeper is no configuration, and could exhaust a recursive parser. */
const DEEPEST = 50;

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
	InvalidSymbol: 'This is no JSON value. Texts stand in double quotes.',
	InvalidNumberFormat: 'This is no JSON number.',
	PropertyNameExpected: 'A name in double quotes is expected here. No comma stands before a closing brace.',
	ValueExpected: 'A value is expected here. No comma stands before a closing bracket.',
	ColonExpected: 'A colon is expected here, between a name and its value.',
	CommaExpected: 'A comma is expected here.',
	CloseBraceExpected: 'A closing brace } is missing.',
	CloseBracketExpected: 'A closing bracket ] is missing.',
	EndOfFileExpected: 'Nothing may follow the closing brace.',
	InvalidCommentToken: 'JSON has no comments.',
	UnexpectedEndOfComment: 'JSON has no comments.',
	UnexpectedEndOfString: 'A closing double quote is missing.',
	UnexpectedEndOfNumber: 'This number is not complete.',
	InvalidUnicode: 'After \\u four hexadecimal digits are expected.',
	InvalidEscapeCharacter: 'JSON knows no such escape. A backslash itself is written twice.',
	InvalidCharacter: 'This character has to be escaped.',
};

/** Reads JSON tolerantly and collects what is wrong with it, each mistake at its place. */
export class JsonReader {
	readonly problems: ConfigurationProblem[] = [];
	#length = 0;

	/** The text's value as far as it can be read; undefined where nothing can. */
	parse(text: string): Node | undefined {
		this.#length = text.length;
		// A byte-order mark is no part of JSON, and offsets stay as they are.
		const json = text.replace(/^\uFEFF/u, ' ');
		if (json.trim() === '') {
			this.problems.push({
				start: 0,
				end: text.length,
				message: 'The file is empty. {} is the least that it may hold.',
				severity: 'error',
			});
			return undefined;
		}
		if (depthOf(json) > DEEPEST) {
			this.problems.push({
				start: 0,
				end: text.length,
				message: 'Too many brackets inside each other.',
				severity: 'error',
			});
			return undefined;
		}
		const errors: ParseError[] = [];
		const root = parseTree(json, errors, { disallowComments: true });
		let nameless = -1;
		for (const { error, offset, length } of errors) {
			const code = printParseErrorCode(error);
			if (code === 'PropertyNameExpected') {
				nameless = offset;
			} else if (code === 'ValueExpected' && offset === nameless) {
				// Of a comma before a closing brace the parser tells twice.
				continue;
			}
			this.#report({ offset, length }, SYNTAX_MESSAGES[code] ?? 'This is no JSON.', 'error');
		}
		return root;
	}

	error(node: Node, message: string): undefined {
		this.#report(node, message, 'error');
		return undefined;
	}

	warn(node: Node, message: string): void {
		this.#report(node, message, 'warning');
	}

	/** The parser counts past the text's end where a comment or a text in it isn't closed. */
	#report(
		{ offset, length }: { readonly offset: number; readonly length: number },
		message: string,
		severity: ConfigurationProblem['severity'],
	): void {
		const start = Math.min(offset, this.#length);
		this.problems.push({ start, end: Math.min(offset + Math.max(length, 1), this.#length), message, severity });
	}

	/** The members of an object that are among `known`. Others are reported, and those that stand there twice. */
	members<Name extends string>(node: Node, known: readonly Name[]): Partial<Record<Name, Node>> {
		const found: Partial<Record<Name, Node>> = {};
		for (const property of node.children ?? []) {
			const [key, value] = property.children ?? [];
			if (!key || !value) {
				continue;
			}
			const name = known.find((candidate) => candidate === key.value);
			if (name === undefined) {
				this.warn(
					key,
					`Unknown: “${String(key.value)}”. Known here: ${known.filter((candidate) => !candidate.startsWith('$')).join(', ')}.`,
				);
			} else {
				if (found[name]) {
					this.warn(key, `“${name}” stands here twice. The last one counts.`);
				}
				found[name] = value;
			}
		}
		return found;
	}

	string(node: Node | undefined): string | undefined {
		if (!node) {
			return undefined;
		}
		return typeof node.value === 'string' ? node.value : this.error(node, 'A text in double quotes is expected here.');
	}

	/** The elements of a list; undefined where there is no list. */
	elements(node: Node | undefined): readonly Node[] | undefined {
		if (!node) {
			return undefined;
		}
		return node.type === 'array'
			? (node.children ?? [])
			: this.error(node, 'A list in square brackets is expected here.');
	}
}

function depthOf(json: string): number {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let i = 0; i < json.length; i++) {
		const character = json[i];
		if (inString) {
			if (character === '\\') {
				i++;
			} else if (character === '"' || character === '\n') {
				inString = false;
			}
		} else if (character === '"') {
			inString = true;
		} else if (character === '{' || character === '[') {
			deepest = Math.max(deepest, ++depth);
		} else if (character === '}' || character === ']') {
			depth--;
		}
	}
	return deepest;
}
