// Makes the .vsix: node scripts/package.mjs [--quick] [FILE]. Bundles first, by the manifest's vscode:prepublish.
//
// --quick: zipped as zlib does it, for one who only wants to see it
import { Transform } from 'node:stream';
import path from 'node:path';
import zlib from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { createVSIX } from '@vscode/vsce';
import { root } from './dependencies.mjs';

/** More rounds find only hundreds of bytes. No limit to the blocks: a hundredth of the package. */
const SEARCH = { numiterations: 5, blocksplittingmax: 0 };

/** Deflates as zlib does, into a twentieth less: Zopfli looks for the shortest stream that unpacks to the same. It takes twenty seconds for the package. */
function deflate(bytes, done) {
	deflateAsync(bytes, SEARCH).then((deflated) => done(null, Buffer.from(deflated)), done);
}

class ThoroughDeflate extends Transform {
	#read = [];

	_transform(bytes, _encoding, done) {
		this.#read.push(bytes);
		done();
	}

	_flush(done) {
		deflate(Buffer.concat(this.#read), done);
	}
}

const quick = process.argv.includes('--quick');
if (!quick) {
	// What vsce zips with takes them from there, for files and for what it made itself.
	zlib.DeflateRaw = ThoroughDeflate;
	zlib.deflateRaw = deflate;
}
const [file = 'corpus-annotator.vsix'] = process.argv.slice(2).filter((arg) => arg !== '--quick');
const packagePath = path.resolve(root, file);
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
