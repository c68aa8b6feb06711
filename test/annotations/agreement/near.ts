import assert from 'node:assert/strict';

export function near(actual: number | undefined, expected: number, tolerance = 1e-9): void {
	assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}
