// npm run packs: makes the PDF packs. See --help.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkCurriculum } from '../src/checks/check.ts';
import { humanReport } from '../src/checks/report.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { makePacks, writePacks } from '../src/print/buildPacks.ts';
import { PdfCache } from '../src/print/cache.ts';
import { unwritable } from '../src/print/outFolder.ts';
import { allPacks } from '../src/print/packs.ts';
import { progressFor } from '../src/print/progress.ts';
import { packsHelp, problemsOf, selectPacks } from '../src/print/selection.ts';

const { values } = parseArgs({
  options: {
    grade: { type: 'string' },
    locale: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});

async function run(): Promise<number> {
  if (values.help) {
    process.stdout.write(packsHelp);
    return 0;
  }
  const root = curriculumRoot();
  const { curriculum, problems } = checkCurriculum(root);
  const selection = selectPacks(allPacks(curriculum), values);
  if ('fault' in selection) {
    process.stderr.write(`${selection.fault}\n`);
    return 1;
  }
  const out = path.resolve(values.out ?? 'dist/packs');
  const fault = unwritable(out);
  if (fault) {
    process.stderr.write(`${fault}\n`);
    return 1;
  }
  const concerning = problemsOf(curriculum, selection.packs, problems);
  if (hasErrors(concerning)) {
    process.stderr.write(humanReport(concerning));
    return 1;
  }
  const progress = progressFor(process.stdout, selection.packs.length);
  const made = await makePacks({ curriculum, root, packs: selection.packs, cache: new PdfCache(root), onProgress: progress.step });
  progress.end();
  if (hasErrors(made.problems)) {
    process.stderr.write(humanReport(made.problems));
    return 1;
  }
  writePacks(out, made.finished);
  process.stdout.write(`${made.finished.length} PDFs in ${path.relative('.', out) || '.'}\n`);
  return 0;
}

process.exitCode = await run();
