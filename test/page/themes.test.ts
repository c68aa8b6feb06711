import assert from 'node:assert/strict';
import { namedWord, openWorkbench, type Workbench } from './workbench';

/** With WCAG's least contrast of text; high contrast wants more. */
const THEMES = [
	{ theme: 'Light Modern', least: 4.5, label: 'Place' },
	{ theme: 'Dark Modern', least: 4.5, label: 'Place' },
	// Its letters are those of the article there, in high contrast.
	{ theme: 'Default High Contrast', least: 7, label: '‹Place›' },
	{ theme: 'Default High Contrast Light', least: 4.5, label: '‹Place›' },
];

for (const { theme, least, label } of THEMES) {
	suite(`page: ${theme}`, () => {
		let workbench: Workbench;
		suiteSetup(async () => (workbench = await openWorkbench({ settings: { 'workbench.colorTheme': theme } })));
		suiteTeardown(() => workbench.close());

		test('names of each type are told apart from the text and from each other, and can be read', async () => {
			await workbench.openSeed('003');
			const { page } = workbench;
			await workbench.selectWord('Vostochny');
			await workbench.runCommand('Corpus: Tag as Place');
			await page
				.locator('.view-line span', { hasText: new RegExp(`^${label}$`, 'u') })
				.first()
				.waitFor();
			await workbench.keepPicture(`theme-${theme.replaceAll(' ', '-').toLowerCase()}`);

			const colorOf = (name: string) => namedWord(page, name).evaluate((element) => getComputedStyle(element).color);
			const names = await Promise.all(['Putin', 'Nga', 'Sputnik'].map(colorOf));
			const ground = await page
				.locator('.monaco-editor-background')
				.first()
				.evaluate((element) => getComputedStyle(element).backgroundColor);
			const plain = await page
				.locator('.view-lines')
				.first()
				.evaluate((element) => getComputedStyle(element).color);
			assert.strictEqual(new Set([...names, plain]).size, names.length + 1, [...names, plain].join(' '));
			for (const color of names) {
				assert.ok(contrast(color, ground) >= least, `${color} on ${ground} has ${contrast(color, ground)}`);
			}
		});
	});
}

/** Contrast ratio of two colours as WCAG defines it, of `rgb(…)`. */
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [red, green, blue] = [...color.matchAll(/[\d.]+/gu)].map(([part]) => {
		const value = Number(part) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
