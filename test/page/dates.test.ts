import assert from 'node:assert/strict';
import { hoverUntil, namedWord, openWorkbench, type Workbench } from './workbench';

const FILES = {
	'corpus.json': '{}',
	'a.txt': [
		'Mưa lớn ở Huế',
		'',
		'Hôm qua mưa lớn làm ngập nhiều tuyến đường của thành phố Huế, người dân phải đi lại bằng thuyền.',
		'',
		'Nước lên nhanh từ lúc 6 giờ 30 ngày 18/5/2014. Ngày 20/5/2014, các trường học ở Huế sẽ mở cửa trở lại.',
	].join('\n'),
	'b.txt': 'Tin khác\n\nĐến ngày 20/5/2014, nước ở Huế đã rút. Tháng 5/2014 mưa nhiều hơn tháng 4/2014.',
};

suite('page: dates', () => {
	let workbench: Workbench;
	suiteSetup(async () => (workbench = await openWorkbench({ files: FILES })));
	suiteTeardown(() => workbench.close());

	test('the box for the document’s date says what was understood, and what was not', async () => {
		const { page } = workbench;
		await workbench.openFile('a.txt');
		await namedWord(page, 'Huế').waitFor();
		await workbench.runCommand('Corpus: Set Document Date');
		const box = page.locator('.quick-input-widget:visible');
		const input = box.locator('input').first();
		await box.locator('.quick-input-message', { hasText: 'The newest day that the article names' }).first().waitFor();
		await input.fill('hôm qua');
		await box.locator('.quick-input-message', { hasText: 'No date that stands by itself' }).first().waitFor();
		await input.fill('19/5/2014');
		await box.locator('.quick-input-message', { hasText: 'Monday, 19 May 2014' }).first().waitFor();
		await workbench.keepPicture('document-date');
		await page.keyboard.press('Enter');
		await page.locator('.statusbar-item', { hasText: 'Document date: 2014-05-19' }).first().waitFor();
	});

	test('a hover then says the value, why, and where else that day is told of', async () => {
		const { page } = workbench;
		await namedWord(page, 'Hôm qua').hover();
		await page.locator('.monaco-hover:visible', { hasText: '2014-05-18' }).first().waitFor();
		await workbench.keepPicture('hover-relative-time');
		await page.mouse.move(5, 5);
		// The grammar has coloured a part of it before: the editor draws two pieces.
		const hover = await hoverUntil(page, 'Ngày 20/5', 'b:3');
		assert.match(await hover.innerText(), /also on 20 May 2014.*b:3/u);
		await workbench.keepPicture('hover-time');
		await page.mouse.move(5, 5);
	});

	test('Go to Date lists the days, months and years, and goes to the one that is taken', async () => {
		const { page } = workbench;
		await workbench.runCommand('Corpus: Go to Date');
		const pick = page.locator('.quick-input-widget:visible');
		await pick.locator('.monaco-list-row', { hasText: '2014-05-20' }).first().waitFor();
		await pick.locator('input').first().fill('2014-04');
		await pick.locator('.monaco-list-row', { hasText: 'April 2014' }).first().waitFor();
		await workbench.keepPicture('go-to-date');
		await page.keyboard.press('Enter');
		await page.locator('.tab.active', { hasText: 'b.txt' }).waitFor();
	});
});
