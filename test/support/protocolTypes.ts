/**
 * Whether values are of the types of the Language Server Protocol, as its own declarations say: those of
 * `vscode-languageserver-protocol`, from which the protocol's published meta model is made. The checker of TypeScript reads them.
 */
import * as protocol from 'vscode-languageserver-protocol';
import ts from 'typescript';

const MAX_INTEGER = 2 ** 31 - 1;
/** What a name says beyond the type that it stands for. */
const NAMED: Readonly<Record<string, (value: unknown) => boolean>> = {
	integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= MAX_INTEGER + 1,
	uinteger: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_INTEGER,
	decimal: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** What goes with a message's method. */
export interface MethodTypes {
	readonly isRequest: boolean;
	readonly params: ts.TypeNode | undefined;
	readonly result: ts.TypeNode | undefined;
	readonly partialResult: ts.TypeNode | undefined;
}

export interface Problem {
	/** Its place in the value. */
	readonly where: string;
	readonly what: string;
}

export class ProtocolTypes {
	/** By method. */
	readonly methods: ReadonlyMap<string, MethodTypes>;
	readonly #checker: ts.TypeChecker;
	readonly #exports: ReadonlyMap<string, ts.Symbol>;

	constructor() {
		const api = require.resolve('vscode-languageserver-protocol').replace(/\.js$/u, '.d.ts');
		const program = ts.createProgram([api], {
			module: ts.ModuleKind.Node16,
			moduleResolution: ts.ModuleResolutionKind.Node16,
			target: ts.ScriptTarget.ES2022,
			types: [],
			strict: true,
		});
		this.#checker = program.getTypeChecker();
		const module = this.#checker.getSymbolAtLocation(program.getSourceFile(api)!)!;
		const exported = this.#checker.getExportsOfModule(module);
		this.#exports = new Map(exported.map((symbol) => [symbol.name, this.#resolved(symbol)]));
		this.methods = new Map([...this.#exports.values()].flatMap((symbol) => this.#methodOf(symbol)));
	}

	/** The numbers that a namespace of constants lists. */
	constants(name: 'ErrorCodes' | 'LSPErrorCodes'): ReadonlySet<unknown> {
		return new Set(Object.values(protocol[name]));
	}

	/** A type by the name under which the protocol exports it. */
	named(name: string): ts.TypeNode {
		const declaration = this.#exports.get(name)?.declarations?.find(isType);
		if (!declaration) {
			throw new Error(`The protocol has no type ${name}`);
		}
		return ts.isTypeAliasDeclaration(declaration) ? declaration.type : ts.factory.createTypeReferenceNode(name);
	}

	/** What is wrong with the value; undefined if nothing is. */
	problem(value: unknown, type: ts.TypeNode, where: string): Problem | undefined {
		if (ts.isParenthesizedTypeNode(type)) {
			return this.problem(value, type.type, where);
		}
		if (ts.isUnionTypeNode(type)) {
			const problems = type.types.map((one) => this.problem(value, one, where));
			// The type that the value comes nearest to fails deepest in it.
			const found = problems.filter((problem) => problem !== undefined);
			return found.length < problems.length ? undefined : found.sort((a, b) => b.where.length - a.where.length)[0];
		}
		if (ts.isArrayTypeNode(type)) {
			return Array.isArray(value)
				? firstOf(value, (item, i) => this.problem(item, type.elementType, `${where}[${i}]`))
				: wrong(where, value, 'an array');
		}
		if (ts.isTupleTypeNode(type)) {
			return Array.isArray(value) && value.length === type.elements.length
				? firstOf(type.elements, (element, i) => this.problem(value[i], element, `${where}[${i}]`))
				: wrong(where, value, `${type.elements.length} items`);
		}
		if (ts.isTypeReferenceNode(type)) {
			return this.#referenceProblem(value, type, where);
		}
		if (ts.isTypeLiteralNode(type) || ts.isIntersectionTypeNode(type)) {
			return this.#objectProblem(value, this.#checker.getTypeFromTypeNode(type), where);
		}
		return this.#isPrimitive(value, type) ? undefined : wrong(where, value, type.getText());
	}

	#referenceProblem(value: unknown, type: ts.TypeReferenceNode, where: string): Problem | undefined {
		const name = ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
		const check = NAMED[name];
		if (check) {
			return check(value) ? undefined : wrong(where, value, name);
		}
		const found = type.pos >= 0 ? this.#checker.getSymbolAtLocation(type.typeName) : this.#exports.get(name);
		const declaration = found && this.#resolved(found).declarations?.find(isType);
		if (!declaration || ts.isTypeParameterDeclaration(declaration)) {
			// What a parameter of a type stands for is its user's own.
			return undefined;
		}
		if (ts.isTypeAliasDeclaration(declaration)) {
			return this.problem(value, declaration.type, where);
		}
		return this.#objectProblem(value, this.#checker.getTypeAtLocation(declaration), where);
	}

	#objectProblem(value: unknown, type: ts.Type, where: string): Problem | undefined {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return wrong(where, value, 'an object');
		}
		const members = new Map(this.#checker.getPropertiesOfType(type).map((symbol) => [symbol.name, symbol]));
		const index = this.#checker.getIndexInfosOfType(type)[0]?.declaration;
		for (const [name, member] of Object.entries(value)) {
			const symbol = members.get(name);
			const declared = symbol?.valueDeclaration;
			const node =
				declared && ts.isPropertySignature(declared)
					? declared.type
					: index && 'type' in index
						? index.type
						: undefined;
			if (!node) {
				return { where: `${where}.${name}`, what: 'is no member that the protocol knows there' };
			}
			const problem = this.problem(member, node, `${where}.${name}`);
			if (problem !== undefined) {
				return problem;
			}
		}
		const missing = [...members.values()].find(
			({ name, flags }) => !(flags & ts.SymbolFlags.Optional) && !(name in value),
		);
		return missing && { where: `${where}.${missing.name}`, what: 'is missing' };
	}

	#isPrimitive(value: unknown, node: ts.TypeNode): boolean {
		switch (node.kind) {
			case ts.SyntaxKind.AnyKeyword:
			case ts.SyntaxKind.UnknownKeyword:
				return true;
			case ts.SyntaxKind.StringKeyword:
			case ts.SyntaxKind.NumberKeyword:
			case ts.SyntaxKind.BooleanKeyword:
				return typeof value === node.getText();
			case ts.SyntaxKind.ObjectKeyword:
				return typeof value === 'object' && value !== null;
			case ts.SyntaxKind.VoidKeyword:
				return value === null;
			case ts.SyntaxKind.UndefinedKeyword:
			case ts.SyntaxKind.NeverKeyword:
				return value === undefined;
		}
		const type = this.#checker.getTypeFromTypeNode(node);
		if (type.isStringLiteral() || type.isNumberLiteral()) {
			return value === type.value;
		}
		const text = this.#checker.typeToString(type);
		if (!['true', 'false', 'null'].includes(text)) {
			throw new Error(`The protocol had no type of this kind: ${node.getText()}`);
		}
		return String(value) === text && typeof value !== 'string';
	}

	#methodOf(namespace: ts.Symbol): [string, MethodTypes][] {
		if (!(namespace.flags & ts.SymbolFlags.ValueModule)) {
			return [];
		}
		const members = this.#checker.getExportsOfModule(namespace);
		const nodeOf = (name: string): ts.TypeNode | undefined => {
			const declaration = members.find((member) => member.name === name)?.valueDeclaration;
			return declaration && ts.isVariableDeclaration(declaration) ? declaration.type : undefined;
		};
		const [method, type] = [nodeOf('method'), nodeOf('type')];
		if (!method || !ts.isLiteralTypeNode(method) || !type || !ts.isTypeReferenceNode(type)) {
			return [];
		}
		const name = (method.literal as ts.StringLiteral | ts.NoSubstitutionTemplateLiteral).text;
		const given = type.typeArguments ?? [];
		switch (type.typeName.getText()) {
			case 'ProtocolRequestType':
				return [[name, { isRequest: true, params: given[0], result: given[1], partialResult: given[2] }]];
			case 'ProtocolRequestType0':
				return [[name, { isRequest: true, params: undefined, result: given[0], partialResult: given[1] }]];
			case 'ProtocolNotificationType':
				return [[name, { isRequest: false, params: given[0], result: undefined, partialResult: undefined }]];
			default:
				return [[name, { isRequest: false, params: undefined, result: undefined, partialResult: undefined }]];
		}
	}

	#resolved(symbol: ts.Symbol): ts.Symbol {
		return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
	}
}

function isType(
	declaration: ts.Declaration,
): declaration is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.TypeParameterDeclaration {
	return (
		ts.isInterfaceDeclaration(declaration) ||
		ts.isTypeAliasDeclaration(declaration) ||
		ts.isTypeParameterDeclaration(declaration)
	);
}

function firstOf<T>(items: readonly T[], problem: (item: T, i: number) => Problem | undefined): Problem | undefined {
	for (const [i, item] of items.entries()) {
		const found = problem(item, i);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

function wrong(where: string, value: unknown, expected: string): Problem {
	return { where, what: `is ${JSON.stringify(value)?.slice(0, 60) ?? 'undefined'} instead of ${expected}` };
}
