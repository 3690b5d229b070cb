// A full curriculum: what each step takes, from nothing and after an edit, in print and for its writers.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { readManifest } from '../../print/buildPacks.ts';
import { serve } from '../browser/serve.ts';
import { authoringRows, measureAuthoring } from './authoring.ts';
import { buildRows, measureBuilds, measureYardstick, yardstickRow } from './fromNothing.ts';
import type { FullSite } from './fullSite.ts';
import { printRows } from './print.ts';
import { measureProfile } from './profile.ts';
import type { Row } from './table.ts';
import { yardstick } from './yardstick.ts';

export interface ScaleRequest {
  full: FullSite;
  browser: Browser;
  root: string;
  /** The documents that are multiplied. */
  curriculum: Curriculum;
  times: readonly number[];
  runs: number;
  /** A folder for 0.3.0, which is kept. */
  work: string;
  note: (text: string) => void;
}

export async function measureScale(request: ScaleRequest, record: (...rows: Row[]) => void): Promise<void> {
  const { full, browser, curriculum, times, runs, note } = request;
  const { program } = full;
  note('0.3.0 from nothing');
  const measure = await measureYardstick(yardstick(request.work), runs);
  record(yardstickRow(measure));

  const lesson = curriculum.documentsOfKind('lesson')[0]!;
  for (const products of ['as 0.3.0', 'everything'] as const) {
    note(`${full.count} documents from nothing and after an edit: ${products}`);
    full.write();
    record(...buildRows(full.count, products, await measureBuilds(program, full.name, lesson, products, runs), measure));
  }

  note('PDFs: our pipeline, bare Typst, Chromium');
  const { url, server } = await serve(await full.site());
  const manifest = readManifest(path.join(await full.site(), 'packs'));
  record(...(await printRows(browser, { root: full.originals(), curriculum, manifest, url }, runs)));
  server.close();

  note('writing with a full curriculum');
  record(...authoringRows(full.count, await measureAuthoring(browser, { program, name: full.name, lesson, runs })));

  note('what each step takes');
  await measureProfile({ program, root: request.root, documents: curriculum.documents, times, runs }, record);
}
