// Other programs with the same pages and words, in the same run.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Curriculum } from '../../../curriculum/curriculum.ts';
import { readManifest } from '../../../print/buildPacks.ts';
import { sections } from '../../../site/sections.ts';
import { serve } from '../../browser/serve.ts';
import { pageWeight } from '../../verify/read/pageWeight.ts';
import { printPages } from '../browser.ts';
import type { FullSite } from '../fullSite.ts';
import { type Measured, measure, median } from '../measure.ts';
import { printedPages } from '../print.ts';
import type { Row } from '../table.ts';
import type { Watched } from '../watched.ts';
import { megabytes, seconds } from '../words.ts';
import { buildStarlight, installStarlight, starlightVersion, writePages } from './starlight.ts';
import { printWithWeasyPrint, weasyPrintVersion } from './weasyPrint.ts';

export interface PeersRequest {
  full: FullSite;
  browser: Browser;
  /** The documents without their copies. */
  curriculum: Curriculum;
  /** Where Starlight is installed and kept. */
  work: string;
  runs: number;
}

export async function peerRows(request: PeersRequest): Promise<Row[]> {
  return [...(await starlightRows(request)), ...(await printingRows(request))];
}

async function starlightRows({ full, curriculum, work, runs }: PeersRequest): Promise<Row[]> {
  const folder = path.resolve(work, 'starlight');
  const missing = installStarlight(folder);
  if (missing) return [{ what: `${starlightVersion}: the same pages`, figure: `not measured: ${missing.reason}` }];
  const site = await full.site();
  const pages = writePages(site, folder);
  const theirs: Watched[] = [];
  const ours: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    theirs.push(await buildStarlight(folder));
    ours.push(await measure(1, 'site', full.program.curriculum(full.name), path.join(work, 'our-site')));
  }
  const [their, our] = [median(theirs, ({ ms }) => ms), median(ours, ({ ms }) => ms)];
  const lesson = curriculum.documentsOfKind('lesson')[0]!;
  const page = `zh/${sections.lesson}/${lesson.slug}`;
  const [theirPage, ourPage] = [pageWeight(path.join(folder, 'dist'), page), pageWeight(site, page)];
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  return [
    {
      what: `${pages} pages with search from nothing: ours; ${starlightVersion}, the same words`,
      figure: [our, their].map(({ ms, megabytes: peak }) => `${seconds(ms)}, ${megabytes(peak)}`).join('; '),
    },
    {
      what: `/${page}/, HTML + CSS, gzip: ours; ${starlightVersion}`,
      figure: [ourPage, theirPage].map(({ bytes }) => kilobytes(bytes)).join('; '),
    },
    {
      what: 'the same page, scripts, gzip: ours; Starlight',
      figure: [ourPage, theirPage]
        .map(({ scriptBytes, inlineScripts }) => `${kilobytes(scriptBytes)} and ${inlineScripts} in the page`)
        .join('; '),
    },
  ];
}

/** Our PDFs of documents and handouts without their copies, and the pages of the same printed by browsers and the like. */
async function printingRows({ full, browser, curriculum, runs }: PeersRequest): Promise<Row[]> {
  const site = await full.site();
  const { url, server } = await serve(site);
  const pages = printedPages({ curriculum, manifest: readManifest(path.join(site, 'packs')), url });
  const our = await measure(runs, 'pipeline', full.originals());
  const version = weasyPrintVersion();
  const ways = [
    { name: `Chromium ${browser.version()}`, print: () => printPages(browser, pages) },
    ...(version === undefined ? [] : [{ name: version, print: () => printWithWeasyPrint(pages) }]),
  ];
  const rows: Row[] = [{ what: `${pages.length} documents and handouts as PDFs: ours`, figure: seconds(our.ms) }];
  for (const { name, print } of ways) {
    const printed: { ms: number }[] = [];
    for (let run = 0; run < runs; run++) printed.push(await print());
    const { ms } = median(printed, (one) => one.ms);
    rows.push({ what: `the same: ${name}`, figure: `${seconds(ms)}, ${(ms / our.ms).toFixed(1)}× ours` });
  }
  server.close();
  if (version === undefined)
    rows.push({ what: 'the same: WeasyPrint', figure: 'not measured: no weasyprint on the PATH (it needs pip and Pango)' });
  return rows;
}
