// npm run portable: makes the copies that work without a network from a site that is built. See --help.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { formatsIn } from '../src/export/formats.ts';
import { CopyError } from '../src/offline/portable/copyError.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { portableFolder, renewCopies } from '../src/pipeline/copies.ts';
import { kindOf } from '../src/pipeline/folderMarker.ts';

const { site, format } = readOptions(
  { site: { type: 'string', default: process.env['PAPER_KITE_OUT'] ?? 'dist' }, format: { type: 'string' } },
  `npm run portable -- [--site dist] [--format pdf,docx,pptx]

Makes the folder that works without a network, and its ZIPs, from a site that "npm run build" has made. The build does this
itself; use it if only src/offline has changed, or the site was built elsewhere.

--site    the built site. The folder is made next to it (dist-portable), the ZIPs in it (dist/copies)
--format  pdf,docx,pptx: the formats that the copies have. By default pdf,epub, so that they stay small; Word files, slides and pictures
          (card, note, png) are in ZIPs of their own, of each grade and each language
`,
);

async function command(): Promise<number> {
  const wanted = formatsIn(format);
  if ('error' in wanted) {
    process.stderr.write(`${wanted.error.en}\n`);
    return 1;
  }
  const folder = path.resolve(site);
  if (!existsSync(path.join(folder, 'pagefind')) || kindOf(folder) !== 'site') {
    process.stderr.write(
      `There is no built site in ${path.relative('.', folder) || '.'}. Run "npm run build" first, or name the site: --site FOLDER.\n`,
    );
    return 1;
  }
  try {
    const chosen = format === undefined ? [] : [wanted.others.map(({ id }) => id)];
    const entries = await renewCopies(folder, curriculumRoot(), ...chosen);
    for (const { file, bytes, files } of entries) {
      process.stdout.write(`${(bytes / 1_000_000).toFixed(1).padStart(6)} MB  ${String(files).padStart(4)} files  ${file}\n`);
    }
    process.stdout.write(`Open ${path.join(path.relative('.', portableFolder(folder)), 'index.html')} with a double click.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CopyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

await run(command);
