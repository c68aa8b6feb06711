// Lint rules. The layers of ARCHITECTURE.md are among them: who may import whom.
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const node = {
	regex: `^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`,
	message: 'Only node/ and cli/ know Node.',
};
const editor = { group: ['vscode', 'vscode-*'], message: 'The core knows neither an editor nor the protocol.' };
const transport = {
	group: [
		'vscode',
		'vscode-languageserver',
		'vscode-languageserver/*',
		'vscode-languageclient',
		'vscode-languageclient/*',
		'vscode-jsonrpc',
	],
	message: "Features know the protocol's types, not its transport: use vscode-languageserver-types or -protocol.",
};

/** Forbids a folder's files to import from the folders named. */
function layer(files, folders, ...more) {
	const patterns = folders.map((folder) => ({
		group: [`**/${folder}/**`, `**/${folder}`],
		message: `${files.join(', ')} must not know ${folder}: see ARCHITECTURE.md, "Layers".`,
	}));
	return { files, rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...more] }] } };
}

const outer = ['workspace', 'node', 'browser', 'cli'];

export default tseslint.config(
	{ ignores: ['dist/', '**/node_modules/', 'test/vscode-runtime/shims/', '.vscode-test/', 'seeds/'] },
	...tseslint.configs.recommended,
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			curly: 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'prefer-const': 'error',
			'no-console': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
				{ selector: 'ExportAllDeclaration', message: 'No barrels.' },
			],
		},
	},
	layer(
		['server/src/core/**'],
		['corpus', 'annotations', 'languageFeatures', 'configuration', 'platform', ...outer],
		node,
		editor,
	),
	layer(['server/src/corpus/**'], ['languageFeatures', 'platform', ...outer], node, editor),
	layer(['server/src/configuration/**'], ['core', 'corpus', 'annotations', 'languageFeatures', ...outer], node, editor),
	layer(['server/src/records/**'], ['corpus', 'languageFeatures', ...outer], node, editor),
	layer(['server/src/annotations/**'], ['corpus', 'languageFeatures', ...outer], node, editor),
	layer(['server/src/formats/**'], ['corpus', 'languageFeatures', ...outer], node, editor),
	layer(['server/src/platform/**'], ['core', 'corpus', 'annotations', 'languageFeatures', ...outer], node, editor),
	{
		files: ['server/src/languageFeatures/**', 'server/src/languageService.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						node,
						transport,
						{ regex: '/(node|browser|cli)/', message: 'Features are given documents; they open nothing.' },
						{
							regex: '/workspace/(?!documentView$)',
							message: 'Features see the workspace as documentView.ts describes it.',
						},
					],
				},
			],
		},
	},
	layer(
		['server/src/util/**'],
		['core', 'corpus', 'annotations', 'languageFeatures', 'configuration', 'platform', ...outer],
		node,
	),
	layer(['server/src/workspace/**', 'server/src/server.ts'], ['node', 'browser', 'cli'], node),
	layer(['server/src/browser/**'], ['node', 'cli'], node),
	{
		files: ['client/src/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '/server/src/(?!(?:protocol|\\w+Protocol)$)',
							message: 'The client knows protocol.ts, the other *Protocol.ts and nothing else of the server.',
						},
					],
				},
			],
		},
	},
	{ files: ['server/src/cli/**', 'test/**', 'scripts/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
