// npm run release: checks and builds an edition with checksums, and refuses one that is not ready. See --help.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { humanReport } from '../src/checks/report/human.ts';
import type { Curriculum } from '../src/curriculum/curriculum.ts';
import { sheetsFileOf } from '../src/curriculum/editions.ts';
import { type Locale, type Localized, locales } from '../src/curriculum/locale.ts';
import { hasErrors, wordedIn } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { Refusal } from '../src/lib/files/refusal.ts';
import { sumsFile } from '../src/offline/copy/list.ts';
import { CopyError } from '../src/offline/portable/copyError.ts';
import { build, outputsOf } from '../src/pipeline/build.ts';
import { limitHeapGrowth } from '../src/pipeline/cli/heapGrowth.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { stageLine } from '../src/pipeline/cli/stages.ts';
import { register } from '../src/pipeline/release/register.ts';
import { releaseReadiness } from '../src/pipeline/release/releaseReadiness.ts';
import { siteBase } from '../src/pipeline/siteBase.ts';
import { BuiltSite } from '../src/pipeline/verify/builtSite.ts';
import { findMuPdf, withoutMuPdf } from '../src/pipeline/verify/muPdf.ts';
import { verifyReport } from '../src/pipeline/verify/report.ts';
import { VerifyCache } from '../src/pipeline/verify/verifyCache.ts';
import { verifySite } from '../src/pipeline/verify/verifySite.ts';

limitHeapGrowth();

const options = readOptions(
  { prepare: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, today: { type: 'string' }, lang: { type: 'string' } },
  {
    zh: `npm run release -- --prepare    登记这一版的每一份讲义；登记好了，提交
npm run release                  照那次提交做出这一版，放在 dist 里，附上每个文件的校验和

版本看 CHANGELOG.md 最新的标题。有什么不能发布的，一次全说出来，什么也不写：没提交的文件、检查出的错误、变了却没有说明的讲义。
新的网站照 "npm run verify" 核对过，才换掉旧的。没写完的材料不在这一版里。看 docs/releasing.md。

--dry-run   只说有什么不能发布，会做些什么
--today     从哪一天算起，不写就是今天
--lang      zh 或 en：用哪种语言说；不写就用电脑的语言

做好了，或者能做，以 0 结束；有什么不能发布，以 1 结束。
`,
    en: `npm run release -- --prepare    writes the register of the edition's sheets; commit it
npm run release                  builds the edition from that commit into dist, with the checksums of all its files

The edition is the newest heading of CHANGELOG.md. Everything that prevents a release is reported in one run, and then nothing
is written: files that are not committed, errors of the check, changed sheets without an explanation. The new site is verified
as by "npm run verify" before it replaces the last one. Documents that are not finished are left out. See docs/releasing.md.

--dry-run   only reports what prevents it and what would be done
--today     the day from which ages are counted; today by default
--lang      zh or en: the language of the report; default: the language of the machine

Exits with 0 if it was done, or could be done, and with 1 if something prevents it.
`,
  },
);

const asked = process.env['PAPER_KITE_OUT'] ?? 'dist';
const out = path.resolve(asked);
const shown = path.relative('.', out) || '.';

const locale = writersLanguage(options.lang);

function inLanguage(sentence: Localized): string {
  return `${wordedIn(typeof locale === 'object' ? 'en' : locale, sentence)}\n`;
}

function say(sentence: Localized): void {
  process.stdout.write(inLanguage(sentence));
}

function complain(sentence: Localized): void {
  process.stderr.write(inLanguage(sentence));
}

async function command(): Promise<number> {
  if (typeof locale === 'object') {
    process.stderr.write(`${locale.error}\n`);
    return 1;
  }
  const root = curriculumRoot();
  const step = options.prepare ? 'prepare' : 'release';
  const { edition, sheets, isRegistered, obstacles, drafts, problems } = releaseReadiness(root, step, options.today);
  if (!options.prepare) {
    const refusal = refusalOf(() => outputsOf({ root, out: asked }));
    if (refusal !== undefined) obstacles.push(refusal);
    if (!(await findMuPdf())) obstacles.push(withoutMuPdf);
  }
  if (obstacles.length > 0 || !edition) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (hasErrors(problems)) process.stderr.write(humanReport(errors, { locale }));
    complain(edition ? notYet(edition.version, step) : { zh: '没有可以发布的版本：', en: 'There is no edition to release:' });
    process.stderr.write(obstacles.map((sentence) => `- ${inLanguage(sentence)}`).join(''));
    return 1;
  }
  const { version } = edition;
  if (options.prepare) {
    const count = sheets.length;
    if (isRegistered) {
      say({
        zh: `${version} 版已经登记了：${count} 份。没有什么要做的，接着运行 "npm run release"。`,
        en: `Edition ${version} is registered: ${count} sheets. Nothing to do; go on with "npm run release".`,
      });
    } else if (options['dry-run']) {
      const file = sheetsFileOf(version);
      say({
        zh: `${version} 版可以准备了。会写 ${file}：${count} 份。`,
        en: `Edition ${version} is ready to be prepared. This would write ${file}: ${count} sheets.`,
      });
    } else {
      const { written, deleted } = register(root, edition, sheets, drafts);
      const moved =
        deleted.length > 0
          ? { zh: `移进去、删掉的：${deleted.join('、')}。`, en: ` Moved into it and deleted: ${deleted.join(', ')}.` }
          : { zh: '', en: '' };
      say({
        zh: `${version} 版准备好了：${count} 份。写了：${written.join('、')}。${moved.zh}`,
        en: `Edition ${version} is prepared: ${count} sheets. Written: ${written.join(', ')}.${moved.en}`,
      });
      say({
        zh: `提交它们（"git add content/editions"、"git commit -m 'release ${version}'"），再运行 "npm run release"。`,
        en: `Commit them ("git add content/editions", "git commit -m 'release ${version}'"), then run "npm run release".`,
      });
    }
    return 0;
  }
  if (options['dry-run']) {
    say({
      zh: `${version} 版可以发布了：${sheets.length} 份。会做在 ${shown} 里，附上 SHA256SUMS。`,
      en: `Edition ${version} is ready to be released: ${sheets.length} sheets. It would be built into ${shown}, with SHA256SUMS.`,
    });
    return 0;
  }
  return release(root, version, locale);
}

function notYet(version: string, step: 'prepare' | 'release'): Localized {
  return {
    zh: `${version} 版还不能${step === 'prepare' ? '准备' : '发布'}：`,
    en: `Edition ${version} cannot be ${step === 'prepare' ? 'prepared' : 'released'}:`,
  };
}

async function release(root: string, version: string, locale: Locale): Promise<number> {
  let found = 0;
  const { problems, built } = await build({
    root,
    out: asked,
    command: 'npm run release',
    inspect: async (site, curriculum) => {
      found = await verified(site, curriculum, root, locale);
      return found === 0;
    },
    onStage: (stage, detail) => void process.stdout.write(`${stageLine(stage, detail, locale)}\n`),
  });
  if (found > 0) {
    complain({
      zh: `因为上面的问题，${version} 版没有发布；${shown} 没有动。`,
      en: `Edition ${version} is not released because of the problems above; ${shown} is unchanged.`,
    });
    return 1;
  }
  if (!built) {
    process.stderr.write(humanReport(problems, { locale }));
    complain({ zh: `${version} 版没有做；${shown} 没有动。`, en: `Edition ${version} was not built; ${shown} is unchanged.` });
    return 1;
  }
  const files = readFileSync(path.join(out, sumsFile), 'utf8').trimEnd().split('\n');
  const [pdfs, zips] = ['.pdf', '.zip'].map((ending) => files.filter((line) => line.endsWith(ending)).length);
  const sums = path.join(shown, sumsFile);
  say({
    zh: `${version} 版在 ${shown} 里：${files.length} 个文件，其中 ${pdfs} 个 PDF、${zips} 个 ZIP。校验和在 ${sums} 里。`,
    en: `Edition ${version} is in ${shown}: ${files.length} files, among them ${pdfs} PDFs and ${zips} ZIPs. Their checksums are in ${sums}.`,
  });
  say({
    zh: `接着 "git tag v${version}"，推上标签，把 ${shown} 放到服务器上。别的看 docs/releasing.md。`,
    en: `Now "git tag v${version}", push the tag, and put ${shown} on the server. docs/releasing.md says the rest.`,
  });
  return 0;
}

/** Verifies a site as `npm run verify` does and prints the report. Returns the number of problems. */
async function verified(folder: string, curriculum: Curriculum, root: string, locale: Locale): Promise<number> {
  const cache = new VerifyCache();
  const site = new BuiltSite(folder, { shown, base: siteBase(), memory: cache });
  const selection = { documents: undefined, locales };
  const muPdf = await findMuPdf();
  const result = await verifySite({ site, curriculum, root, selection, memory: cache, muPdf });
  const report = verifyReport(result, selection, { locale, hasMuPdf: muPdf !== undefined });
  (result.problems.length > 0 ? process.stderr : process.stdout).write(report);
  return result.problems.length;
}

/** Returns the message of the Refusal that `attempt` throws, or undefined if it throws none. */
function refusalOf(attempt: () => unknown): Localized | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.sentence;
  }
}

await run(() =>
  command().catch((error: unknown) => {
    if (!(error instanceof CopyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }),
);
