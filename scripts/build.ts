// npm run build: check, PDF packs, site, search, copies, saving, into dist/ and dist-portable/. See --help.
import { humanReport } from '../src/checks/report/human.ts';
import { draftsVariable } from '../src/curriculum/drafts.ts';
import type { Localized } from '../src/curriculum/locale.ts';
import { wordedIn } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { formatIds, formatsIn } from '../src/export/formats.ts';
import { CopyError } from '../src/offline/portable/copyError.ts';
import { type BuildRequest, build } from '../src/pipeline/build.ts';
import { limitHeapGrowth } from '../src/pipeline/cli/heapGrowth.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { stageLine } from '../src/pipeline/cli/stages.ts';
import { type Progress, progressFor } from '../src/print/progress.ts';

limitHeapGrowth();
const options = readOptions(
  { drafts: { type: 'boolean' }, format: { type: 'string' }, large: { type: 'boolean' }, lang: { type: 'string' } },
  {
    zh: `npm run build -- [--drafts] [--format pdf] [--large] [--lang zh]

先把写的检查一遍，再做 PDF、网站、搜索和不用网络的副本，放在 dist 和 dist-portable。检查出错误就什么都不做；新的没做完，旧的不动。

--drafts  没写完的材料也放进去，只给自己看；不写就不放，它们在网站上还是“计划中”
--format  pdf：只做 PDF；不写就连 Word（docx）、PPT（pptx、pptx-4x3）和图片（card、note、png）一起做
--large   每个年级的教师包再做一份大字的（12 磅）；不写就只有单份教案有大字的，资料包那一页可以用它们合成一份
--lang    zh 或 en：用哪种语言说；不写就用电脑的语言

环境变量：

PAPER_KITE_OUT    网站放在哪个文件夹（dist）；不用网络的副本放在它旁边。两个都整个换掉；里面有不是这个命令写的、或者后来改过的文件，就不换
PAPER_KITE_BASE   网站放在服务器的哪个文件夹：/kite/
`,
    en: `npm run build -- [--drafts] [--format pdf] [--large] [--lang zh]

Checks everything that is written and makes the PDFs, the site, its search and the copies that work without a network, in dist and
dist-portable. Nothing is built when the check finds an error, and the last site is kept until the new one is complete.

--drafts  contains documents that are not finished, for your own eyes; by default they are left out and stay "planned"
--format  pdf: PDFs alone; by default Word files (docx), slides (pptx, pptx-4x3) and pictures (card, note, png) too
--large   teacher packs in large type (12 pt) too; by default only single plans are, and the pack builder makes packs of them
--lang    zh or en: the language of the report; default: the language of the machine

Environment variables:

PAPER_KITE_OUT    the folder for the site (dist); the portable folder is next to it. Both are replaced as a whole; a folder with
                  files that no build wrote, or that were changed since, is refused
PAPER_KITE_BASE   the folder of the server that will contain the site: /kite/
`,
  },
);

async function command(): Promise<number> {
  const locale = writersLanguage(options.lang);
  if (typeof locale === 'object') {
    process.stderr.write(`${locale.error}\n`);
    return 1;
  }
  const wanted = formatsIn(options.format ?? formatIds.join(','));
  if ('error' in wanted) {
    process.stderr.write(`${wordedIn(locale, wanted.error)}\n`);
    return 1;
  }
  if (options.drafts) process.env[draftsVariable] = '1';
  const started = performance.now();
  let progress: Progress | undefined;
  const { problems, built } = await building({
    root: curriculumRoot(),
    formats: wanted.others,
    largePacks: options.large === true,
    out: process.env['PAPER_KITE_OUT'] ?? 'dist',
    onStage: (stage, detail) => {
      if (stage === 'site') progress?.end();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${seconds.padStart(6)} s  ${stageLine(stage, detail, locale)}\n`);
    },
    onPacks: (total) => {
      progress = progressFor(process.stdout, total, locale);
    },
    onPack: (pack, done, made) => progress?.step(pack, done, made),
  }).finally(() => progress?.end());
  if (problems.length > 0) (built ? process.stdout : process.stderr).write(humanReport(problems, { locale }));
  if (!built) process.stderr.write(`${wordedIn(locale, nothingBuilt)}\n`);
  return built ? 0 : 1;
}

const nothingBuilt: Localized = {
  zh: '什么都没有做；上次做好的网站没有动。',
  en: 'Nothing was built; the last site is unchanged.',
};

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
