// Writes THIRD-PARTY-NOTICES.md: what the bundles hold of other people's work, with their licences, and where data comes from.
//
//   node scripts/notices.mjs [--check]   with --check only says whether the file is up to date
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { bundles } from '../esbuild.mjs';
import { fail, root } from './dependencies.mjs';

const data = `## Data

- \`server/src/core/packs/vi/\`: how often Vietnamese syllables and runs of capitalised words occur, counted by the authors over 150,704
  Vietnamese news articles. Counts alone; no text of those articles is in them.
- Names of months and weekdays in languages without a pack of their own (\`server/src/core/times/\`): from the Unicode Common Locale Data
  Repository. Copyright © 1991–2026 Unicode, Inc. Licensed under the Unicode License v3 (https://www.unicode.org/license.txt).
- \`server/src/core/text/hash.ts\`: cyrb53 by bryc, public domain.
`;

const packages = new Set();
for (const bundle of bundles({ production: true })) {
	const { metafile } = await build({ ...bundle, write: false, metafile: true });
	for (const input of Object.keys(metafile.inputs)) {
		const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (found) {
			packages.add(found[1]);
		}
	}
}
const sections = [...packages].map((folder) => {
	const manifest = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
	const file = fs.readdirSync(path.join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
	const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : `Licence: ${manifest.license}`;
	return {
		name: manifest.name,
		text: `## ${manifest.name} (${manifest.license})\n\n\`\`\`text\n${text.replace(/\r/g, '')}\n\`\`\`\n`,
	};
});
// Two versions of one package have one licence.
const unique = new Map(sections.map(({ name, text }) => [name, text]));
const names = [...unique.keys()].sort();
const notices = `# Third-party notices\n\n${[data, ...names.map((name) => unique.get(name))].join('\n')}`;

const target = path.join(root, 'THIRD-PARTY-NOTICES.md');
if (!process.argv.includes('--check')) {
	fs.writeFileSync(target, notices);
} else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== notices) {
	fail('THIRD-PARTY-NOTICES.md is not up to date: run node scripts/notices.mjs');
}
