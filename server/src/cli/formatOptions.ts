import type { Format } from '../formats/format';
import type { OffsetUnit } from '../formats/imported';
import type { Arguments } from './arguments';
import { type Option, UsageError } from './usage';

export interface ChosenFormat {
	readonly format: Format;
	readonly variant: string | undefined;
}

/** What offsets may count, as typed after `--unit`. */
export const UNITS: readonly OffsetUnit[] = ['code-points', 'utf-16', 'utf-8'];

export const LOSS_OPTIONS: readonly Option[] = [
	{ usage: '--losses FILE', help: 'Each annotation of which something is lost, with what and why, as JSON lines' },
	{ usage: '--strict', help: 'If anything would be lost, write nothing; exit status 1' },
	{ usage: '--allow KINDS', help: 'With --strict: losses that may be, such as creator,time' },
];

/** Those that can be written (`to`), or read. Loaded only where somebody asks: no other command pays for them. */
async function formatsFor(option: 'to' | 'from'): Promise<readonly Format[]> {
	const { FORMATS } = await import('../formats/registry');
	return FORMATS.filter(({ exporter, importer }) => (option === 'to' ? exporter : importer));
}

/** A line for each format and each of its forms, for the help. */
export async function describeFormats(option: 'to' | 'from'): Promise<string> {
	const formats = await formatsFor(option);
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
export async function chosenFormat(args: Arguments, option: 'to' | 'from'): Promise<ChosenFormat> {
	const formats = await formatsFor(option);
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
