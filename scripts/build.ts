// npm run build: check, PDF packs, site, search, copies, saving, into dist/ and dist-portable/. See --help.
import path from 'node:path';
import { humanReport } from '../src/checks/report/human.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { CopyError } from '../src/offline/portable/copyError.ts';
import { type BuildRequest, build } from '../src/pipeline/build.ts';
import { limitHeapGrowth } from '../src/pipeline/cli/heapGrowth.ts';
import { machineLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { type Progress, progressFor } from '../src/print/progress.ts';

limitHeapGrowth();
readOptions(
  {},
  `npm run build

Checks everything that is written and makes the PDFs, the site, its search and the copies that work without a network, in dist and
dist-portable. Nothing is built when the check finds an error, and the last site is kept until the new one is complete.

It has no options. Environment variables:

PAPER_KITE_OUT    the folder for the site (dist); the portable folder is next to it. Both are replaced as a whole; a folder with
                  files that no build wrote, or that were changed since, is refused
PAPER_KITE_BASE   the folder of the server that will contain the site: /kite/
`,
);

async function command(): Promise<number> {
  const started = performance.now();
  let progress: Progress | undefined;
  const { problems, built } = await building({
    root: curriculumRoot(),
    out: process.env['PAPER_KITE_OUT'] ?? 'dist',
    onStage: (stage, detail) => {
      if (stage === 'site') progress?.end();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${seconds.padStart(6)} s  ${stage.padEnd(7)} ${stage === 'done' ? path.relative('.', detail) : detail}\n`);
    },
    onPacks: (total) => {
      progress = progressFor(process.stdout, total);
    },
    onPack: (pack, done, made) => progress?.step(pack, done, made),
  }).finally(() => progress?.end());
  if (problems.length > 0)
    (hasErrors(problems) ? process.stderr : process.stdout).write(humanReport(problems, { locale: machineLanguage() }));
  if (!built) process.stderr.write('Nothing was built; the last site is unchanged.\n');
  return built ? 0 : 1;
}

/** Builds the site. A broken address that is found while the copies are made is reported in a sentence, like any other error. */
async function building(request: BuildRequest): ReturnType<typeof build> {
  try {
    return await build(request);
  } catch (error) {
    if (!(error instanceof CopyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return { problems: [], built: false };
  }
}

await run(command);
