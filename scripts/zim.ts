// npm run zim: packs the portable folder into one file for Kiwix. See --help.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { makeZim } from '../src/offline/kiwix/zim.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { withLock } from '../src/pipeline/lock.ts';
import { outFolder } from '../src/pipeline/outFolder.ts';
import { inWorkFolder } from '../src/pipeline/workFolder.ts';

const values = readOptions(
  { from: { type: 'string', default: 'dist-portable' }, out: { type: 'string', default: 'paper-kite.zim' } },
  `npm run zim -- [--from dist-portable] [--out paper-kite.zim]

Makes one file for Kiwix, on a phone or from a school's hotspot. Needs zimwriterfs (Debian package zim-tools).

--from  the portable folder that "npm run build" makes
--out   the file to write; an existing ZIM is replaced, any other file is not
`,
);

async function command(): Promise<number> {
  const out = path.resolve(values.out);
  outFolder({ folder: path.dirname(out), asked: '--out', kind: 'file', root: curriculumRoot() });
  const from = existsSync(values.from) ? realpathSync.native(values.from) : path.resolve(values.from);
  // A build would replace the folder while it is read.
  const outcome = await withLock([from], 'npm run zim', () => inWorkFolder(async (work) => makeZim({ from, out, work })));
  if ('error' in outcome) {
    process.stderr.write(`${outcome.error}\n`);
    return 1;
  }
  process.stdout.write(`${path.relative('.', out)}: ${(outcome.bytes / 1e6).toFixed(1)} MB\n`);
  return 0;
}

await run(command);
