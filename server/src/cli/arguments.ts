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
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: Object.fromEntries([
				...options.map((name) => [name, { type: 'string' as const }] as const),
				...flags.map((name) => [name, { type: 'boolean' as const }] as const),
				...repeated.map((name) => [name, { type: 'string' as const, multiple: true }] as const),
			]),
		});
	} catch (error) {
		// Node's message has a second sentence on how to pass a path that begins with a dash: helpful, kept.
		throw new UsageError(error instanceof Error ? error.message.split('\n')[0]! : String(error));
	}
	const values: Readonly<Record<string, unknown>> = parsed.values;
	return {
		paths: parsed.positionals,
		option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
		values: (name) => {
			const given = values[name];
			return Array.isArray(given) ? given.map(String) : [];
		},
		flag: (name) => values[name] === true,
	};
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
