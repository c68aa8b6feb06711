import { parseArgs } from 'node:util';
import { UsageError } from './usage';

export interface Arguments {
	readonly paths: readonly string[];
	/** The option's value; undefined where it wasn't given. */
	option(name: string): string | undefined;
	/** All values of an option that can be given more than once. */
	values(name: string): readonly string[];
	/** Whether an option without a value was given. */
	flag(name: string): boolean;
}

/**
 * Parses options that take a value, flags, which take none, and options that can be given more than once. Throws a
 * {@link UsageError} that says what is wrong.
 */
export function parseArguments(
	args: readonly string[],
	options: readonly string[],
	flags: readonly string[] = [],
	repeated: readonly string[] = [],
): Arguments {
	const { values, positionals, tokens } = parseArgs({
		args: [...args],
		allowPositionals: true,
		// Node's own errors speak of other programs: what is wrong is said below.
		strict: false,
		tokens: true,
		options: Object.fromEntries([
			...options.map((name) => [name, { type: 'string' as const }] as const),
			...flags.map((name) => [name, { type: 'boolean' as const }] as const),
			...repeated.map((name) => [name, { type: 'string' as const, multiple: true }] as const),
		]),
	});
	const valued = [...options, ...repeated];
	for (const token of tokens) {
		if (token.kind === 'option') {
			checkOption(token, valued, flags);
		}
	}
	return {
		paths: positionals,
		option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
		values: (name) => {
			const given = values[name];
			return Array.isArray(given) ? given.map(String) : [];
		},
		flag: (name) => values[name] === true,
	};
}

/** An option as it was typed: `rawName` with its dashes, `value` where one stands with it. */
interface TypedOption {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	/** The value was typed with `=`. */
	readonly inlineValue: boolean | undefined;
}

function checkOption(
	{ name, rawName, value, inlineValue }: TypedOption,
	valued: readonly string[],
	flags: readonly string[],
): void {
	const known = [...valued, ...flags];
	if (!rawName.startsWith('--') || !known.includes(name)) {
		const there = known.length > 0 ? `there are ${known.map((one) => `--${one}`).join(', ')}` : 'there are none';
		throw new UsageError(`No option ${rawName}: ${there}; a path that begins with a dash is written ./${rawName}`);
	}
	if (flags.includes(name)) {
		if (value !== undefined) {
			throw new UsageError(`${rawName} takes no value, but has ${value}`);
		}
	} else if (value === undefined || value === '') {
		throw new UsageError(`${rawName} has no value: write it behind it`);
	} else if (inlineValue === false && value.startsWith('-') && value !== '-') {
		throw new UsageError(
			`${rawName} has no value: ${value} looks like another option; write ${rawName}=${value} if it is meant`,
		);
	}
}

/** The option's value where it is one of those allowed. */
export function choice<T extends string>(args: Arguments, name: string, allowed: readonly T[], fallback: T): T {
	const value = args.option(name);
	if (value === undefined) {
		return fallback;
	}
	const found = allowed.find((one) => one === value);
	if (found === undefined) {
		throw new UsageError(`--${name} ${value}: it is one of ${allowed.join(', ')}`);
	}
	return found;
}

/** The paths, of which there must be at least one; at most one with `single`. */
export function requirePaths(args: Arguments, { single = false } = {}): readonly string[] {
	if (args.paths.length === 0) {
		throw new UsageError('No PATH: name a folder or a file');
	}
	if (single && args.paths.length > 1) {
		throw new UsageError(`One PATH only, but there are ${args.paths.length}: ${args.paths.join(', ')}`);
	}
	return args.paths;
}
