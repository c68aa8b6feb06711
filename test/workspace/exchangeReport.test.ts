import assert from 'node:assert/strict';
import { formatReason } from '../../server/src/core/reason';
import type { Loss } from '../../server/src/formats/losses';
import { ExchangeReport } from '../../server/src/workspace/exchangeReport';

suite('the report of an export or an import', () => {
	test('what many annotations are written without is one line with its number; what is left out, each', () => {
		const text = 'Ông Hoa đến Đồng Hới.\n';
		const report = new ExchangeReport(formatReason);
		const loss = (i: number, kind: Loss['kind'], detail?: string): Loss => ({
			...{ path: 'a.txt', id: `urn:uuid:${i}`, label: 'PER', span: { start: 4, end: 7 }, kind },
			...(detail !== undefined && { detail }),
		});
		const numbers = [...Array(49).keys()];
		report.add(
			numbers.flatMap((i) => [loss(i, 'creator'), loss(i, 'time')]),
			text,
		);
		report.add([loss(50, 'crossing'), loss(51, 'attribute', 'certainty'), loss(52, 'note')], text);
		assert.equal(
			report.render('Exported', []),
			[
				'# Exported',
				'## What is lost',
				[
					'- 49 × written without who made it',
					'- 49 × written without when it was made',
					'- 1 × written without an attribute',
					'- 1 × left out: it crosses another annotation',
					'- 1 × written without its note',
				].join('\n'),
				'## Each loss',
				[
					'- a.txt:1:5 PER “Hoa”: left out: it crosses another annotation',
					'- 49 × written without who made it',
					'- 49 × written without when it was made',
					'- a.txt:1:5 PER “Hoa”: written without an attribute (certainty)',
					'- a.txt:1:5 PER “Hoa”: written without its note\n',
				].join('\n'),
			].join('\n\n'),
		);
		assert.equal(report.lost, 52);
	});

	test('of very many that are left out the rest is a number', () => {
		const report = new ExchangeReport(formatReason);
		const losses = [...Array(1500).keys()].map((i): Loss => ({ path: '', id: `${i}`, label: 'PER', kind: 'nested' }));
		report.add(losses, '');
		assert.match(
			report.render('Exported', []) ?? '',
			/- PER: left out: it lies inside another annotation\n- and 500 more\n$/u,
		);
	});
});
