// npm run bench: prints one table of figures. Medians of several runs; speeds are ratios within this one run.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../src/checks/check.ts';
import { locales } from '../src/curriculum/locale.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { saveRow } from '../src/pipeline/bench/authoring.ts';
import { bytesRow } from '../src/pipeline/bench/browser.ts';
import { checkRows } from '../src/pipeline/bench/check.ts';
import { copyRows } from '../src/pipeline/bench/copies.ts';
import { searchRows } from '../src/pipeline/bench/firstResult.ts';
import { formatRows } from '../src/pipeline/bench/formats.ts';
import { killedRows } from '../src/pipeline/bench/killed.ts';
import { measureLarge } from '../src/pipeline/bench/large.ts';
import { measure, median } from '../src/pipeline/bench/measure.ts';
import { multiply } from '../src/pipeline/bench/multiply.ts';
import { mutationRows } from '../src/pipeline/bench/mutation/rows.ts';
import { packRow } from '../src/pipeline/bench/packBuilder.ts';
import { printRows } from '../src/pipeline/bench/print.ts';
import { type Row, table } from '../src/pipeline/bench/table.ts';
import { measureWorkbench } from '../src/pipeline/bench/workbench.ts';
import { firstDocuments } from '../src/pipeline/bench/yardstick.ts';
import { launch } from '../src/pipeline/browser/chromium.ts';
import { serve } from '../src/pipeline/browser/serve.ts';
import { build } from '../src/pipeline/build.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { mostLessonBytes } from '../src/pipeline/verify/limits.ts';
import { pageWeight } from '../src/pipeline/verify/read/pageWeight.ts';
import { readManifest } from '../src/print/buildPacks.ts';
import { sections } from '../src/site/sections.ts';

const values = readOptions(
  {
    runs: { type: 'string', default: '3' },
    times: { type: 'string' },
    kills: { type: 'string', default: '50' },
    part: { type: 'string' },
    documents: { type: 'string', default: '' },
    full: { type: 'string', default: '197' },
    edits: { type: 'string', default: '20' },
    seed: { type: 'string' },
    peers: { type: 'boolean' },
  },
  `npm run bench -- [--runs 3] [--times 3,10] [--kills 50]
npm run bench -- --part formats,scale,readers,edits [--peers] [--full 197] [--edits 20] [--seed 7]

--runs       runs of each measurement; the median counts
--times      multiples of the documents to measure; 3,10 in addition to 1, and 1,11,50 for scale
--kills      how many builds are killed
--part       only these parts: formats (Word files, slides, pictures, books), scale (a full curriculum, and 0.3.0's own in the same run),
             readers (a full site on a slow phone), edits (builds after edits compared with builds from nothing)
--peers      other programs with the same pages: Starlight, Chromium, WeasyPrint
--documents  only documents whose ids begin so: G3,W02; scale and readers have those of 0.3.0 otherwise
--full       how many documents a full curriculum has
--edits      how many edits
--seed       chooses the edits; a random one is printed
`,
);
const runs = Number(values.runs);
const root = curriculumRoot();
const work = path.resolve('.cache/bench');
const site = path.join(work, 'site');
const { curriculum } = checkCurriculum(root);
const rows: Row[] = [];
const note = (text: string) => process.stderr.write(`${text}\n`);
/** Reports each figure as soon as it is known, since a bench takes long. */
function record(...found: Row[]): void {
  rows.push(...found);
  for (const { what, figure } of found) note(`  ${what}: ${figure}`);
}

const asked = (values.part ?? (values.peers ? '' : 'formats')).split(',').filter(Boolean);
const unknown = asked.find((part) => !['formats', 'scale', 'readers', 'edits'].includes(part));
if (unknown !== undefined) throw new Error(`--part ${unknown}: the parts are formats, scale, readers and edits.`);
if (asked.includes('formats')) {
  note('other formats than PDF');
  record(...(await formatRows(runs, root, values.documents)));
}
if (values.part !== undefined || values.peers) {
  const beginnings = values.documents.split(',').filter(Boolean);
  await measureLarge(
    {
      ...{ root, curriculum, work, runs, note },
      parts: values.peers ? [...asked, 'peers'] : asked,
      isMultiplied: ({ id }) =>
        beginnings.length > 0 ? beginnings.some((beginning) => id.startsWith(beginning)) : firstDocuments.includes(id),
      times: (values.times ?? '1,11,50').split(',').map(Number),
      full: Number(values.full),
      edits: Number(values.edits),
      seed: Number(values.seed ?? Math.floor(Math.random() * 1e6)),
    },
    record,
  );
  process.stdout.write(table(rows));
  process.exit(0);
}

note('building the site and the packs once');
const { built } = await build({ root, out: site });
if (!built) throw new Error('The curriculum has errors; run "npm run check".');
const manifest = readManifest(path.join(site, 'packs'));

note('PDFs: our pipeline, bare Typst, Chromium');
const { url, server } = await serve(site);
const browser = await launch();
record(...(await printRows(browser, { root, curriculum, manifest, url }, runs)));

note('search and page weight');
const searchRow = await bytesRow(browser, '', url);
const searching = await searchRows(browser, 'online', `${url}/zh/search/`, runs);
const copies = await copyRows(browser, site, runs);
const bench = path.join(work, 'workbench');
rmSync(bench, { recursive: true, force: true });
for (const part of ['lessons', 'workshops', 'content']) cpSync(path.join(root, part), path.join(bench, part), { recursive: true });
const { save } = await measureWorkbench(browser, bench, Math.max(9, runs));
const pack = await packRow(browser, url, manifest, runs);
await browser.close();
server.close();
const lessons = curriculum
  .documentsOfKind('lesson')
  .flatMap(({ slug }) => locales.map((locale) => pageWeight(site, `${locale}/${sections.lesson}/${slug}`)));
const lesson = lessons.sort((a, b) => b.bytes - a.bytes)[0]!;
record(
  {
    what: 'heaviest lesson page, HTML + CSS, gzip',
    figure: `${(lesson.bytes / 1000).toFixed(1)} KB`,
    goal: `≤ ${mostLessonBytes.page / 1000} KB`,
    met: lesson.bytes <= mostLessonBytes.page,
  },
  {
    what: 'scripts of a lesson page, gzip; none needed to read',
    figure: `${lesson.scriptBytes} bytes`,
    goal: `≤ ${mostLessonBytes.scripts / 1000} KB`,
    met: lesson.scriptBytes <= mostLessonBytes.scripts && lesson.inlineScripts === 0,
  },
  searchRow,
  ...searching,
  largest('largest single document', 'document', 500_000),
  largest('largest teacher pack', 'grade-teacher', 1_500_000),
  ...copies,
  saveRow('', save),
  pack,
);

note('packs again without changes');
const again = median(
  Array.from({ length: runs }, () => {
    const started = performance.now();
    execFileSync(process.execPath, ['scripts/packs.ts', '--out', path.join(work, 'packs')], { stdio: 'ignore' });
    return performance.now() - started;
  }),
  (ms) => ms,
);
record({ what: 'packs again without changes', figure: `${(again / 1000).toFixed(1)} s`, goal: '≤ 2 s', met: again <= 2000 });

note('spoilt files');
record(...mutationRows(path.join(work, 'spoilt'), curriculum.documents, 6000));

note('killed builds');
const few = curriculum.documents.filter(({ id }) => ['G3-08', 'R01'].includes(id));
record(...(await killedRows(path.join(work, 'killed'), few, Number(values.kills))));

const once = { packs: await measure(runs, 'packs', root), site: await measure(runs, 'site', root, path.join(work, 'site-1')) };
record(
  { what: '1× documents: packs', figure: seconds(once.packs.ms, once.packs.megabytes) },
  { what: '1× documents: site and search', figure: seconds(once.site.ms, once.site.megabytes) },
);
const allTimes = (values.times ?? '3,10').split(',').map(Number);
for (const times of allTimes) {
  note(`${times}× the documents`);
  const many = path.join(work, `times-${times}`);
  multiply(root, curriculum.documents, curriculum.documents.length * times, many);
  // Long runs vary little.
  const count = times >= 10 ? 1 : runs;
  const packs = await measure(count, 'packs', many);
  note(`  ${times}× packs: ${seconds(packs.ms, packs.megabytes)}`);
  // With few documents, the start of the process would be most of the time.
  if (times === Math.max(...allTimes)) record(...(await checkRows(many, runs)));
  const pages = await measure(count, 'site', many, path.join(work, `site-${times}`));
  record(...(await searchAt(times)));
  const megabytes = Math.max(packs.megabytes, pages.megabytes);
  const factor = (packs.ms + pages.ms) / (once.packs.ms + once.site.ms);
  record(
    { what: `${times}× documents: packs`, figure: seconds(packs.ms, packs.megabytes) },
    { what: `${times}× documents: site and search`, figure: seconds(pages.ms, pages.megabytes) },
    {
      what: `${times}× documents: time ÷ time of 1×`,
      figure: `${factor.toFixed(1)}×`,
      ...(times === 10 ? { goal: '≤ 11×', met: factor <= 11 } : {}),
    },
    {
      what: `${times}× documents: peak memory`,
      figure: `${(megabytes / 1024).toFixed(2)} GB`,
      ...(times === 50 ? { goal: '≤ 2 GB', met: megabytes <= 2048 } : {}),
    },
  );
}
process.stdout.write(table(rows));

/** What a reader waits for when the site has so many times the documents. */
async function searchAt(times: number): Promise<Row[]> {
  const { url, server } = await serve(path.join(work, `site-${times}`));
  const browser = await launch();
  const where = `${times}× documents`;
  const found = [await bytesRow(browser, `${where}: `, url), ...(await searchRows(browser, where, `${url}/zh/search/`, runs))];
  await browser.close();
  server.close();
  return found;
}

function largest(what: string, kind: string, goal: number): Row {
  const bytes = Math.max(...manifest.filter((entry) => entry.kind === kind).map((entry) => entry.bytes));
  return { what, figure: `${(bytes / 1000).toFixed(0)} KB`, goal: `≤ ${goal / 1000} KB`, met: bytes <= goal };
}

function seconds(ms: number, megabytes: number): string {
  return `${(ms / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
}
