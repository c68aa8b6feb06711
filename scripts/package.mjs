// Makes the .vsix: node scripts/package.mjs [FILE]. Bundles first, by the manifest's vscode:prepublish.
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './dependencies.mjs';

const packagePath = path.resolve(root, process.argv[2] ?? 'corpus-annotator.vsix');
await createVSIX({
	cwd: root,
	packagePath,
	// All that the extension needs is bundled.
	dependencies: false,
	allowMissingRepository: true,
	// The README's pictures stay in the repository: VS Code shows only pictures from the web on an extension's page.
	rewriteRelativeLinks: false,
});
console.log(packagePath);
