// npm run packs: makes the PDF packs. See --help.
import path from 'node:path';
import { checkCurriculum } from '../src/checks/check.ts';
import { DiskReadCache } from '../src/checks/diskReadCache.ts';
import { humanReport } from '../src/checks/report/human.ts';
import { draftsVariable, publishedPart } from '../src/curriculum/drafts.ts';
import type { Locale, Localized } from '../src/curriculum/locale.ts';
import { hasErrors, type Problem, wordedIn } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { ExportCache } from '../src/export/cache.ts';
import { countOf, exportsNamed, formatsIn, formatsToMake, ownFiles, type WantedFormats } from '../src/export/formats.ts';
import { makeExports } from '../src/export/makeExports.ts';
import { limitHeapGrowth } from '../src/pipeline/cli/heapGrowth.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { withLock } from '../src/pipeline/lock.ts';
import { outFolder } from '../src/pipeline/outFolder.ts';
import { type BookletFlip, bookletFile, bookletsWanted, makeBooklets } from '../src/print/booklets.ts';
import { makePacks, readListed, refuseOtherManifest, writePacks } from '../src/print/buildPacks.ts';
import { PdfCache } from '../src/print/cache.ts';
import { concerning, errorsInFolderOf, noteOf } from '../src/print/concerning.ts';
import { allPacks, largeTeacherPacks } from '../src/print/packs/allPacks.ts';
import { isLargeType } from '../src/print/packs/pack.ts';
import { PrintFingerprint } from '../src/print/printFingerprint.ts';
import { progressFor } from '../src/print/progress.ts';
import { inPrintableLanguages, packsHelp, selectPacks } from '../src/print/selection.ts';
import { leaveToLookAt } from '../src/print/toLookAt.ts';

limitHeapGrowth();

const options = readOptions(
  {
    grade: { type: 'string' },
    locale: { type: 'string' },
    only: { type: 'string', multiple: true },
    drafts: { type: 'boolean' },
    booklet: { type: 'boolean' },
    large: { type: 'boolean' },
    flip: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
  },
  packsHelp,
);

function fail(report: string): number {
  process.stderr.write(report);
  return 1;
}

/** The folder of the PDFs: that of `--out`, else the one in the folder of the site, as for `npm run build`. */
function folderAsked(): { folder: string; asked: string } {
  const site = process.env['PAPER_KITE_OUT'];
  if (options.out !== undefined || site === undefined) return { folder: options.out ?? 'dist/packs', asked: '--out' };
  return { folder: site.trim() === '' ? '' : path.join(site, 'packs'), asked: 'PAPER_KITE_OUT' };
}

async function command(): Promise<number> {
  const locale = writersLanguage(options.lang);
  if (typeof locale === 'object') return fail(`${locale.error}\n`);
  if (options.drafts) process.env[draftsVariable] = '1';
  const wanted = formatsIn(options.format);
  if ('error' in wanted) return fail(`${wordedIn(locale, wanted.error)}\n`);
  const root = curriculumRoot();
  const out = outFolder({ ...folderAsked(), kind: 'packs', root });
  refuseOtherManifest(out);
  return withLock([out], 'npm run packs', () => makeIn(out, root, locale, wanted));
}

async function makeIn(out: string, root: string, locale: Locale, wanted: WantedFormats): Promise<number> {
  const say = (sentence: Localized) => `${wordedIn(locale, sentence)}\n`;
  const shown = path.relative('.', out) || '.';
  const fingerprint = new PrintFingerprint(root, out, JSON.stringify(options));
  const unchanged = fingerprint.unchanged();
  if (unchanged !== undefined) {
    const count = countOf(unchanged);
    process.stdout.write(say({ zh: `没有变化：${shown} 里有 ${count.zh}`, en: `Nothing has changed: ${count.en} in ${shown}` }));
    return 0;
  }

  const { curriculum: whole, problems } = checkCurriculum(root, { cache: new DiskReadCache() });
  // What was asked for by name is printed as far as it is written.
  const curriculum = options.only ? whole : publishedPart(whole);
  const all = [...allPacks(curriculum), ...largeTeacherPacks(curriculum)];
  const own = ownFiles(curriculum);
  const listed = readListed(out);
  // What is there is made again, so that nothing is older than its plan.
  const there = new Set(listed.map(({ file }) => file));
  const asked = all.filter((pack) => !isLargeType(pack) || options.large || there.has(pack.file));
  // Without PDFs only those are printed that other formats follow.
  const followed = wanted.pdf ? asked : asked.filter((pack) => wanted.others.some(({ isFor }) => isFor(pack, curriculum)));
  const selection = selectPacks([...followed, ...own], options);
  const report = (found: Problem[]) => fail(humanReport(found, { locale }));
  if ('error' in selection) {
    const unreadable = errorsInFolderOf(selection.unknown ?? '', problems);
    return unreadable.length > 0 ? report(unreadable) : fail(say(selection.error));
  }
  const { here, elsewhere } = concerning(curriculum, selection.packs, problems);
  const { packs: selected, stopping } = inPrintableLanguages(curriculum, selection.packs, here);
  const packs = followed.filter((pack) => selected.includes(pack));
  if (hasErrors(stopping) || (hasErrors(here) && packs.length === 0)) return report(here);

  const cache = new PdfCache();
  const progress = progressFor(process.stdout, packs.length, locale);
  const made = await makePacks({ curriculum, root, packs, cache, onProgress: progress.step }).finally(progress.end);
  if (hasErrors(made.problems)) {
    const where = options.only ? leaveToLookAt(made.finished) : undefined;
    return fail(humanReport(made.problems, { locale }) + (where ? say(where) : ''));
  }
  const exportCache = new ExportCache();
  const formats = formatsToMake(wanted, selected, listed);
  const others = await makeExports({
    curriculum,
    root,
    packs: selected,
    printed: made.finished,
    formats,
    cache: exportCache,
  });
  if (hasErrors(others.problems)) return report(others.problems);
  // Existing booklets are made again, so that none is older than its pack.
  const foldable = wanted.pdf ? bookletsWanted(made.finished, options.booklet === true, listed) : [];
  const booklets = await makeBooklets(foldable, cache, options.flip as BookletFlip | undefined);
  // While there are errors, a document that seems to be gone may only be unreadable.
  const printed = new Set([...all.flatMap(({ file }) => [file, bookletFile(file)]), ...own.map(({ file }) => file)]);
  const files = [...(wanted.pdf ? made.finished : []), ...booklets, ...others.finished];
  const madeHere = new Set(packs.map(({ file }) => file));
  const gone = (file: string) => {
    const others = exportsNamed(file);
    // Another page of a sheet that has fewer now.
    if (others.some(({ pdf, format }) => madeHere.has(pdf) && formats.includes(format))) return true;
    return !hasErrors(problems) && !printed.has(file) && !others.some(({ pdf }) => printed.has(pdf));
  };
  writePacks(out, files, { gone });
  cache.sweep();
  exportCache.sweep();
  const count = countOf(files.map(({ entry }) => entry));
  process.stdout.write(say({ zh: `${shown} 里有 ${count.zh}`, en: `${count.en} in ${shown}` }));
  if (hasErrors(here)) return report(here);
  const note = noteOf(elsewhere);
  if (note) process.stderr.write(say(note));
  else fingerprint.save();
  return 0;
}

await run(command);
