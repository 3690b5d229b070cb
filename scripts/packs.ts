// npm run packs: makes the PDF packs. See --help.
import path from 'node:path';
import { checkCurriculum } from '../src/checks/check.ts';
import { humanReport } from '../src/checks/report/human.ts';
import { readOptions } from '../src/cli/options.ts';
import { hasErrors, type Problem } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { makePacks, writePacks } from '../src/print/buildPacks.ts';
import { PdfCache } from '../src/print/cache.ts';
import { unwritable } from '../src/print/outFolder.ts';
import { allPacks } from '../src/print/packs.ts';
import { progressFor } from '../src/print/progress.ts';
import { packsHelp, problemsOf, selectPacks } from '../src/print/selection.ts';
import { Memory } from '../src/print/unchanged.ts';

const options = readOptions(
  { grade: { type: 'string' }, locale: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
  packsHelp,
);

function fail(report: string): number {
  process.stderr.write(report);
  return 1;
}

async function run(): Promise<number> {
  const root = curriculumRoot();
  const out = path.resolve(options.out ?? 'dist/packs');
  const shown = path.relative('.', out) || '.';
  const fault = unwritable(out);
  if (fault) return fail(`${fault}\n`);

  const memory = new Memory(root, out, JSON.stringify(options));
  const unchanged = memory.unchanged();
  if (unchanged !== undefined) {
    process.stdout.write(`Nothing has changed: ${unchanged} PDFs in ${shown}\n`);
    return 0;
  }

  const { curriculum, problems } = checkCurriculum(root);
  const selection = selectPacks(allPacks(curriculum), options);
  if ('fault' in selection) return fail(`${selection.fault}\n`);
  const report = (found: Problem[]) => fail(humanReport(found));
  const concerning = problemsOf(curriculum, selection.packs, problems);
  if (hasErrors(concerning)) return report(concerning);

  const progress = progressFor(process.stdout, selection.packs.length);
  const made = await makePacks({ curriculum, root, packs: selection.packs, cache: new PdfCache(), onProgress: progress.step });
  progress.end();
  if (hasErrors(made.problems)) return report(made.problems);
  writePacks(out, made.finished);
  memory.remember();
  process.stdout.write(`${made.finished.length} PDFs in ${shown}\n`);
  return 0;
}

process.exitCode = await run();
