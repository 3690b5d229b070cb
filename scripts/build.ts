// npm run build: check, PDF packs, site, search, into dist/.
import path from 'node:path';
import { build } from '../src/build/build.ts';
import { humanReport } from '../src/checks/report/human.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { unwritable } from '../src/print/outFolder.ts';
import { type Progress, progressFor } from '../src/print/progress.ts';

const out = path.resolve(process.env['PAPER_KITE_OUT'] ?? 'dist');
const fault = unwritable(out);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}

const started = performance.now();
let progress: Progress | undefined;
const { problems, built } = await build({
  root: curriculumRoot(),
  out,
  onStage: (stage, detail) => {
    if (stage === 'site') progress?.end();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${seconds.padStart(6)} s  ${stage.padEnd(7)} ${stage === 'done' ? path.relative('.', detail) : detail}\n`);
  },
  onPacks: (total) => {
    progress = progressFor(process.stdout, total);
  },
  onPack: (pack, done, made) => progress?.step(pack, done, made),
});
if (problems.length > 0) (hasErrors(problems) ? process.stderr : process.stdout).write(humanReport(problems));
if (!built) process.stderr.write('Nothing was built; the last site is as it was.\n');
process.exitCode = built ? 0 : 1;
