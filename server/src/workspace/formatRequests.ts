import type { FormatsResult } from '../exchangeProtocol';
import type { Format } from '../formats/format';
import { FORMATS, formatOf } from '../formats/registry';
import type { Parameters } from './parameters';

/** Answers `corpus/formats`. */
export function listFormats(): FormatsResult {
	return {
		formats: FORMATS.map(({ id, title, summary, exporter, importer, variants = [] }) => ({
			id,
			title,
			summary,
			canExport: exporter !== undefined,
			canImport: importer !== undefined,
			variants,
		})),
	};
}

/** The members `format` and `variant` of an argument. */
export function readFormat(
	parameters: Parameters,
	way: 'exporter' | 'importer',
): { readonly format: Format; readonly variant: string | undefined } {
	const ids = FORMATS.filter((one) => one[way]).map(({ id }) => id);
	const format = formatOf(parameters.oneOf('format', ids))!;
	const variants = format.variants ?? [];
	const variant = parameters.has('variant')
		? parameters.oneOf(
				'variant',
				variants.map(({ id }) => id),
			)
		: variants[0]?.id;
	return { format, variant };
}
