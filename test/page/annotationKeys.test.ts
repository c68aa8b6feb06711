import assert from 'node:assert/strict';
import { namedWord, openWorkbench, until, type Workbench } from './workbench';

const LONG = 'Người dân hai bên bờ sông chờ đã lâu, và ai cũng vui. '.repeat(6);
const TEXT = `Ông Trần Văn Lộc gặp bà Nguyễn Thị Mai ở Huế.
🚢 Tàu Hải Vân 🚢 rời bến cùng ông Trần Văn Lộc.
${LONG}Sau đó ông Lộc về Đà Nẵng.
`;
const LETTERS = TEXT.replace(/\s+/gu, '');
const CONFIGURATION = JSON.stringify({ labels: [{ name: 'genre', title: 'Genre', kind: 'document' }] });

/** All that types, and what an editor does something with; keys that open a list are tried by themselves. */
const KEYS = [
	...'bcdfgijklmnopqrstuvwxyz0123456789-=[];,.`',
	...['Backslash', 'Space', 'Enter', 'Backspace', 'Delete', 'Tab', 'Shift+A', 'Shift+P', 'Shift+Enter', 'Shift+Tab'],
	...['Control+v', 'Control+x', 'Alt+ArrowUp', 'Shift+Alt+ArrowDown', 'Control+Enter'],
];

suite('page: keys of annotation mode, as a person presses them', () => {
	let workbench: Workbench;
	suiteSetup(async () => {
		workbench = await openWorkbench({
			files: { 'a.txt': TEXT, 'corpus.json': CONFIGURATION },
			// So that the lines on the page are those of the text.
			settings: { 'corpus.showTagNames': false, 'editor.wordWrap': 'on' },
		});
		await workbench.openFile('a.txt');
		await namedWord(workbench.page, 'Huế').waitFor();
		await workbench.runCommand('Corpus: Toggle Annotation Mode');
		await workbench.page.locator('.monaco-editor textarea.inputarea[readonly]').first().waitFor();
	});
	suiteTeardown(() => workbench.close());

	const press = async (...keys: string[]): Promise<void> => {
		for (const key of keys) {
			await workbench.page.keyboard.press(key);
		}
	};
	/** Of the whole editor, without its white space. */
	const text = async (): Promise<string> => {
		const lines = await workbench.page.locator('.view-line').evaluateAll((elements) =>
			elements
				.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
				.sort((a, b) => a.top - b.top)
				.map((line) => line.text),
		);
		return lines.join('').replace(/\s+/gu, '');
	};
	const says = (words: string): Promise<void> =>
		workbench.page.locator('.statusbar-item', { hasText: words }).first().waitFor();

	test('a click and a key tag the name; three words that are selected are one tag', async () => {
		const { page } = workbench;
		await namedWord(page, 'Huế').click();
		await press('l');
		await says('Tagged as Place: 1 passage');
		await press('u');
		await says('Undone: Tagged as Place');

		await press('Home', 'Control+ArrowRight');
		await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
		await press('p');
		await says('Tagged as Person: 1 passage');
		await workbench.keepPicture('key-on-selection');
		await press('u');
		await says('Undone: Tagged as Person');
	});

	test('with several cursors one key tags at each, and one takes all back', async () => {
		const { page } = workbench;
		await namedWord(page, 'Huế').click();
		await namedWord(page, 'Đà Nẵng').click({ modifiers: ['Alt'] });
		await press('l');
		await says('Tagged as Place: 2 passages');
		await press('u');
		await says('Undone: Tagged as Place: 2 passages');
	});

	test('a passage behind an emoji, and one where a long line wraps', async () => {
		const { page } = workbench;
		await namedWord(page, 'Huế').click();
		await press('ArrowDown', 'Home', 'Shift+End', 'm');
		await says('Tagged as Other Name: 1 passage');
		await press('u');
		await says('Undone: Tagged as Other Name');
		await namedWord(page, 'Đà Nẵng').click();
		await press('Home', 'Control+Shift+ArrowRight', 'm');
		await says('Tagged as Other Name: 1 passage');
		await press('u');
		await says('Undone: Tagged as Other Name');
	});

	test('no key changes the text, and none leaves a message in the way', async () => {
		const { page } = workbench;
		for (const key of KEYS) {
			await press('Control+Home', 'Control+ArrowRight', key);
		}
		await until(text, (now) => now === LETTERS);
		assert.strictEqual(await page.locator('.monaco-editor-overlaymessage').count(), 0);
		assert.strictEqual(await page.locator('.dirty.tab').count(), 0);
	});

	test('lists of labels to put on passages have no label on documents', async () => {
		const { page } = workbench;
		const lists = [
			['a', 'Tag All Occurrences as'],
			['/', 'Tag as'],
			['h', 'Keys of annotation mode'],
		] as const;
		for (const [key, title] of lists) {
			await press('Control+Home', key);
			await page.locator('.quick-input-title', { hasText: title }).first().waitFor();
			const rows = page.locator('.quick-input-list-row');
			await rows.first().waitFor();
			assert.ok((await rows.allInnerTexts()).every((row) => !row.includes('Genre')));
			await workbench.keepPicture(`list-${key === '/' ? 'tag' : key}`);
			await press('Escape');
			await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
		}
	});

	test('what an input method composes changes nothing', async () => {
		const { page } = workbench;
		await press('Control+Home', 'Control+ArrowRight');
		const session = await page.context().newCDPSession(page);
		for (const composed of ['đ', 'đươ', 'được']) {
			const end = composed.length;
			await session.send('Input.imeSetComposition', { text: composed, selectionStart: end, selectionEnd: end });
		}
		await session.send('Input.insertText', { text: 'được' });
		await until(text, (now) => now === LETTERS);
		assert.strictEqual(await page.locator('.dirty.tab').count(), 0);
	});
});
