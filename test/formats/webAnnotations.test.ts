import { deepStrictEqual } from 'node:assert/strict';
import type { JsonObject } from '../../server/src/annotations/jsonLines';
import { webAnnotations } from '../../server/src/formats/webAnnotations';
import { exportAll } from './roundTrip';
import { tortureCase } from './torture';

suite('Web Annotations', () => {
	for (const [variant, expected] of [
		['code-points', { type: 'Composite', of: ['left', 'arm'] }],
		['utf-16', { type: 'several targets', of: ['left', 'arm'] }],
	] as const) {
		test(`${variant}: parts of one annotation are ${expected.type}`, () => {
			const { files } = exportAll(webAnnotations, [tortureCase('discontinuous').document], variant);
			const all = JSON.parse(files.text('discontinuous.jsonld')) as readonly JsonObject[];
			const { target } = all.find(({ id }) => id === 'urn:torture:discontinuous/parts')!;
			const { type = 'several targets', items = target } = target as { type?: string; items?: unknown };
			const exact = (items as { selector: { exact?: string }[] }[]).map(
				({ selector }) => selector.find((one) => one.exact)?.exact,
			);
			deepStrictEqual({ type, of: exact }, expected);
		});
	}
});
