// npm run check: reads everything that is written and reports every problem in it. See --help.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { boardRows, boardText } from '../src/authoring/overview/board.ts';
import { checkCurriculum, dayOf } from '../src/checks/check.ts';
import { DiskReadCache } from '../src/checks/diskReadCache.ts';
import { githubReport } from '../src/checks/report/github.ts';
import { humanReport } from '../src/checks/report/human.ts';
import { jsonReport } from '../src/checks/report/json.ts';
import { onlyOf } from '../src/checks/report/report.ts';
import { lineReader } from '../src/checks/report/sourceLine.ts';
import { checkHelp, readRequest } from '../src/checks/request.ts';
import { reviewList, toReview } from '../src/checks/reviews/toReview.ts';
import { pageOfCheck } from '../src/curriculum/catalogue.ts';
import { like } from '../src/curriculum/locale.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';

const notUnderstood = 2;
const options = readOptions(
  {
    json: { type: 'boolean' },
    github: { type: 'boolean' },
    only: { type: 'string' },
    explain: { type: 'string' },
    release: { type: 'boolean' },
    board: { type: 'boolean' },
    today: { type: 'string' },
    lang: { type: 'string' },
  },
  checkHelp,
  notUnderstood,
);

function run(): number {
  const locale = writersLanguage(options.lang);
  if (typeof locale === 'object') return refuse(locale.error);
  const request = readRequest(options);
  if ('error' in request) return refuse(request.error[like[locale]]);
  if (request.explain) {
    process.stdout.write(readFileSync(path.resolve(import.meta.dirname, '..', pageOfCheck(request.explain, locale)), 'utf8'));
    return 0;
  }
  const root = curriculumRoot();
  const found = checkCurriculum(root, {
    release: options.release ?? false,
    cache: new DiskReadCache(),
    ...(options.today ? { today: options.today } : {}),
  });
  if (options.board) {
    process.stdout.write(boardText(boardRows(found.curriculum), like[locale]));
    return 0;
  }
  const left = options.release ? toReview(found.curriculum, options.today ?? dayOf(new Date())) : undefined;
  const report = request.only ? onlyOf(found, request.only) : found;
  if (options.json) process.stdout.write(jsonReport(report, locale, left));
  else if (options.github) process.stdout.write(githubReport(report, locale));
  else process.stdout.write(humanReport(report.problems, { accepted: report.accepted, lineAt: lineReader(root), locale, ofCheck: true }));
  if (left && !options.json && !options.github) process.stdout.write(`\n${reviewList(left, locale)}`);
  return hasErrors(report.problems) ? 1 : 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return notUnderstood;
}

process.exitCode = run();
