// npm run check: reads everything that is written and reports every problem in it. See --help.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { boardRows, boardText } from '../src/authoring/overview/board.ts';
import { checkCurriculum, dayOf } from '../src/checks/check.ts';
import { DiskReadCache } from '../src/checks/diskReadCache.ts';
import { documentsNamed, documentsWithFiles, inDocuments } from '../src/checks/report/documents.ts';
import { githubReport } from '../src/checks/report/github.ts';
import { humanReport } from '../src/checks/report/human.ts';
import { jsonReport } from '../src/checks/report/json.ts';
import { ownCheckList } from '../src/checks/report/ownChecks.ts';
import { onlyOf, type Report } from '../src/checks/report/report.ts';
import { lineReader } from '../src/checks/report/sourceLine.ts';
import { checkHelp, readRequest } from '../src/checks/request.ts';
import { needsReview, reviewList, toReview } from '../src/checks/reviews/toReview.ts';
import { pageOfCheck } from '../src/curriculum/catalogue.ts';
import type { Curriculum } from '../src/curriculum/curriculum.ts';
import type { CurriculumDocument } from '../src/curriculum/document.ts';
import { type Localized, like } from '../src/curriculum/locale.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { Repository } from '../src/lib/git.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readCommand } from '../src/pipeline/cli/options.ts';

const notUnderstood = 2;
const { values: options, words: ids } = readCommand(
  {
    mine: { type: 'boolean' },
    json: { type: 'boolean' },
    github: { type: 'boolean' },
    advice: { type: 'boolean' },
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
  const say = (sentence: Localized) => refuse(sentence[like[locale]]);
  const request = readRequest(options, ids);
  if ('error' in request) return say(request.error);
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
  // While nothing else was checked, its problems are those of every document.
  const documents = found.isPartial ? undefined : documentsAsked(root, found.curriculum);
  if (documents && 'error' in documents) return say(documents.error);
  if (options.board) {
    process.stdout.write(boardText(boardRows(found.curriculum), like[locale]));
    return 0;
  }
  const left = options.release ? toReview(found.curriculum, options.today ?? dayOf(new Date())) : undefined;
  const ofDocuments: Report = documents ? inDocuments(found, documents.documents, documents.files) : found;
  const report = request.only ? onlyOf(ofDocuments, request.only) : ofDocuments;
  if (options.json) process.stdout.write(jsonReport(report, locale, left));
  else if (options.github) process.stdout.write(githubReport(report, locale));
  else {
    const { problems, advice, accepted } = report;
    const isNamed = ids.length > 0 || request.only !== undefined;
    if (options.mine && documents) process.stdout.write(`${mine(documents.documents)[like[locale]]}\n\n`);
    process.stdout.write(
      humanReport(problems, {
        accepted,
        advice,
        // What is asked for by name is shown.
        showAdvice: options.advice === true || request.only !== undefined,
        everyPlace: isNamed,
        lineAt: lineReader(root),
        locale,
        ofCheck: true,
        isPartial: found.isPartial === true,
      }),
    );
  }
  if (left && !options.json && !options.github)
    process.stdout.write(
      `\n${reviewList(left, needsReview(found.curriculum), locale)}${ownCheckList(found.curriculum.config.checks, locale)}`,
    );
  return hasErrors(report.problems) ? 1 : 0;
}

interface Asked {
  documents: CurriculumDocument[];
  /** The files that were changed, with `--mine`. */
  files: string[];
}

/** What was asked for; undefined for all. */
function documentsAsked(root: string, curriculum: Curriculum): Asked | { error: Localized } | undefined {
  if (ids.length > 0) {
    const documents = documentsNamed(curriculum, ids);
    return 'error' in documents ? documents : { documents, files: [] };
  }
  if (!options.mine) return undefined;
  const files = new Repository(root).changedSince('main');
  return files ? { documents: documentsWithFiles(curriculum, files), files } : { error: noMain };
}

const noMain: Localized = {
  zh: '--mine 要和 main 分支比，这里没有 git，或者没有 main。写编号也行：npm run check -- G5-09',
  en: '--mine compares with the branch main, and there is no git or no main here. Ids do as well: npm run check -- G5-09',
};

function mine(documents: readonly CurriculumDocument[]): Localized {
  const names = documents.map(({ id }) => id);
  return names.length > 0
    ? { zh: `你改过的材料：${names.join('、')}`, en: `Documents that you changed: ${names.join(', ')}` }
    : { zh: '和 main 比，没有改过哪份材料。', en: 'No document is different from main.' };
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return notUnderstood;
}

process.exitCode = run();
