// npm run zim: packs the portable folder into one file for Kiwix. See --help.
import path from 'node:path';
import { readOptions } from '../src/cli/options.ts';
import { makeZim } from '../src/offline/zim.ts';
import { unwritable } from '../src/print/outFolder.ts';

const values = readOptions(
  { from: { type: 'string', default: 'dist-portable' }, out: { type: 'string', default: 'paper-kite.zim' } },
  `npm run zim -- [--from dist-portable] [--out paper-kite.zim]

Makes one file that Kiwix shows, on a phone or from a school's hotspot. Needs zimwriterfs (Debian package zim-tools).

--from  the portable folder that "npm run build" makes
--out   the file to make
`,
);
const out = path.resolve(values.out);
const outcome = unwritable(path.dirname(out)) ?? makeZim({ from: path.resolve(values.from), out });
if (typeof outcome === 'string' || 'fault' in outcome) {
  process.stderr.write(`${typeof outcome === 'string' ? outcome : outcome.fault}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${path.relative('.', out)}: ${(outcome.bytes / 1e6).toFixed(1)} MB\n`);
}
