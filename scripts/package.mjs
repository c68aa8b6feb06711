// Makes the .vsix: node scripts/package.mjs [FILE]. Bundles first, by the manifest's vscode:prepublish.
import path from 'node:path';
import zlib from 'node:zlib';
import { createVSIX } from '@vscode/vsce';
import { root } from './dependencies.mjs';

// What zips the files asks for zlib's usual settings. The strongest level, and blocks half as long, whose codes fit word lists and code better,
// make ten thousand bytes less.
const { DeflateRaw } = zlib;
zlib.DeflateRaw = class extends DeflateRaw {
	constructor(options) {
		super({ ...options, level: zlib.constants.Z_BEST_COMPRESSION, memLevel: 6 });
	}
};

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
