import type { Format } from '../formats/format';
import type { Arguments } from './arguments';
import { UsageError } from './usage';

/** A line for each format and each of its forms, for the help. */
export function describeFormats(formats: readonly Format[]): string {
	const width = Math.max(
		...formats.flatMap(({ id, variants = [] }) => [id.length, ...variants.map((one) => one.id.length + 2)]),
	);
	return formats
		.flatMap(({ id, summary, variants = [] }) => [
			`  ${id.padEnd(width)}  ${summary}`,
			...variants.map(
				(one, i) =>
					`  ${`  ${one.id}`.padEnd(width)}  --variant ${one.id}${i === 0 ? ' (the default)' : ''}: ${one.summary}`,
			),
		])
		.join('\n');
}

/** The format and its form that the options `--to` or `--from` and `--variant` name. */
export function chosenFormat(
	args: Arguments,
	option: 'to' | 'from',
	formats: readonly Format[],
): { readonly format: Format; readonly variant: string | undefined } {
	const id = args.option(option);
	const list = formats.map((one) => one.id).join(', ');
	if (id === undefined) {
		throw new UsageError(`No --${option} FORMAT: it is one of ${list}`);
	}
	const format = formats.find((one) => one.id === id);
	if (!format) {
		throw new UsageError(`--${option} ${id}: it is one of ${list}`);
	}
	const variant = args.option('variant');
	const variants = format.variants ?? [];
	if (variant !== undefined && !variants.some((one) => one.id === variant)) {
		throw new UsageError(
			variants.length === 0
				? `--variant ${variant}: ${id} has one form only`
				: `--variant ${variant}: of ${id} it is one of ${variants.map((one) => one.id).join(', ')}`,
		);
	}
	return { format, variant: variant ?? variants[0]?.id };
}
