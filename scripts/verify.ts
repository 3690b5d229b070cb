// npm run verify: checks what must be true for every document of a built site. See --help.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../src/blocks/vocabulary.ts';
import { DiskReadCache } from '../src/checks/diskReadCache.ts';
import { draftsVariable, inPublishedPart, publishedPart } from '../src/curriculum/drafts.ts';
import type { Localized } from '../src/curriculum/locale.ts';
import { wordedIn } from '../src/curriculum/problem.ts';
import { readCurriculum } from '../src/curriculum/read.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { Refusal } from '../src/lib/files/refusal.ts';
import { limitHeapGrowth } from '../src/pipeline/cli/heapGrowth.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readCommand } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { kindOf } from '../src/pipeline/folderMarker.ts';
import { siteBase } from '../src/pipeline/siteBase.ts';
import { BuiltSite, notASite } from '../src/pipeline/verify/builtSite.ts';
import { findMuPdf } from '../src/pipeline/verify/muPdf.ts';
import { verifyReport } from '../src/pipeline/verify/report.ts';
import { selectionOf } from '../src/pipeline/verify/selection.ts';
import { VerifyCache } from '../src/pipeline/verify/verifyCache.ts';
import { verifySite } from '../src/pipeline/verify/verifySite.ts';

const help = {
  zh: `npm run verify -- [编号 …] [--locale zh] [--sample 3] [--seed 20785] [--drafts] [--site dist] [--lang zh]

核对做好的网站：纸上和网页上的字句一样，PDF 读屏软件能读、只有黑白、页数不超、字不压字，求助电话印出来了，
网页不重，链接都通。说出每一个问题：哪个文件、第几页、怎么办。先要运行过 "npm run build"。
和上次通过时一样的不再读。

编号      只核对这几份材料：G3-08 W02；不写就全部核对，PDF 包和每个网页也在内
--locale  只核对一种语言
--sample  抽几份来核对；--seed 是抽样的号，不写就用当天的，写上就再抽同样的
--drafts  网站是用 "npm run build -- --drafts" 做的，没写完的也在里面
--site    做好的网站在哪里，不写就是 PAPER_KITE_OUT，或者 dist
--lang    zh 或 en：用哪种语言说；不写就用电脑的语言

没有问题以 0 结束，有问题以 1 结束，没看懂、没有网站或者网站旧了以 2 结束。
`,
  en: `npm run verify -- [id …] [--locale zh] [--sample 3] [--seed 20785] [--drafts] [--site dist] [--lang zh]

Verifies a built site: words are the same on paper and page, PDFs can be read by a screen reader, are black on white and not too long,
no word overlaps another, help lines are printed, pages are light and no link is broken. Reports every problem: file, page, what to do.
Run "npm run build" first. Files that have passed and are unchanged are not read again.

id        only these documents: G3-08 W02; by default all, with the packs and every page
--locale  only one language
--sample  the number of documents to choose; the same --seed chooses the same documents again, by default it is that of the day
--drafts  the site was built with "npm run build -- --drafts", so it has unfinished documents too
--site    the built site; by default PAPER_KITE_OUT, or dist
--lang    zh or en: the language of the report; by default that of the machine

Exits with 0 if there are no problems, 1 if there are, 2 if the command was not understood or there is no site of these texts.
`,
};

limitHeapGrowth();

const refused = 2;
const { values: options, words: ids } = readCommand(
  {
    locale: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    drafts: { type: 'boolean' },
    site: { type: 'string', default: process.env['PAPER_KITE_OUT'] ?? 'dist' },
    lang: { type: 'string' },
  },
  help,
  refused,
);

async function command(): Promise<number> {
  const language = writersLanguage(options.lang);
  if (typeof language === 'object') return refuse(language.error);
  const say = (sentence: Localized) => refuse(wordedIn(language, sentence));
  const folder = path.resolve(options.site);
  const shown = path.relative('.', folder) || '.';
  if (!existsSync(folder) || kindOf(folder) !== 'site') return say(notASite(shown));
  const root = curriculumRoot();
  if (options.drafts) process.env[draftsVariable] = '1';
  const { curriculum: whole, problems } = readCurriculum(root, vocabulary, new DiskReadCache());
  const curriculum = publishedPart(whole);
  const errors = inPublishedPart(whole, curriculum, problems).filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return say(hasErrors(errors));
  const selection = selectionOf(curriculum, { ids, ...options });
  if ('error' in selection) return say(selection.error);
  try {
    const cache = new VerifyCache();
    const site = new BuiltSite(folder, { shown, base: siteBase(), memory: cache });
    const muPdf = await findMuPdf();
    const verified = await verifySite({ site, curriculum, root, selection, memory: cache, muPdf });
    const report = verifyReport(verified, selection, { locale: language, hasMuPdf: muPdf !== undefined });
    (verified.problems.length > 0 ? process.stderr : process.stdout).write(report);
    return verified.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return say(error.sentence);
  }
}

function hasErrors(errors: number): Localized {
  return {
    zh: `写的材料有 ${errors} 个错误，做不出网站来核对。先运行 "npm run check"，改好它说的。`,
    en: `The texts have ${errors === 1 ? 'an error' : `${errors} errors`}, so no site can be built from them. Run "npm run check" and fix what it reports.`,
  };
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return refused;
}

await run(command);
