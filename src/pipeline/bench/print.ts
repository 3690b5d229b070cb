import type { Browser } from 'playwright-core';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { ManifestEntry } from '../../print/manifest.ts';
import { sections } from '../../site/sections.ts';
import { printPages } from './browser.ts';
import { measure, median } from './measure.ts';
import type { Row } from './table.ts';

/** The pipeline has to be so many times as fast as Chromium, and may take so many times as long as Typst alone. */
const goals = { chromium: 3, typst: 1.15 };

export interface PrintRequest {
  /** The folder of the curriculum. */
  root: string;
  curriculum: Curriculum;
  manifest: readonly ManifestEntry[];
  /** The address of its built site. */
  url: string;
}

/** The PDFs of single documents: our whole pipeline, the same trees through Typst alone, and their pages printed by Chromium. */
export async function printRows(browser: Browser, request: PrintRequest, runs: number): Promise<Row[]> {
  const pipeline = await measure(runs, 'pipeline', request.root);
  const typst = await measure(runs, 'typst', request.root);
  const prints: { ms: number }[] = [];
  for (let run = 0; run < runs; run++) prints.push(await printPages(browser, printedPages(request)));
  const chromium = median(prints, (print) => print.ms).ms / pipeline.ms;
  const bare = pipeline.ms / typst.ms;
  return [
    { what: 'pages per second, whole pipeline', figure: ((pipeline.count / pipeline.ms) * 1000).toFixed(0) },
    {
      what: `same documents: Chromium ${browser.version()} print ÷ pipeline`,
      figure: `${chromium.toFixed(1)}×`,
      goal: `≥ ${goals.chromium}×`,
      met: chromium >= goals.chromium,
    },
    { what: 'same trees: pipeline ÷ bare Typst', figure: `${bare.toFixed(2)}×`, goal: `≤ ${goals.typst}×`, met: bare <= goals.typst },
  ];
}

/** The addresses of the pages of all documents and handouts of a curriculum that have a PDF of their own. */
export function printedPages({ curriculum, manifest, url }: Omit<PrintRequest, 'root'>): string[] {
  return manifest.flatMap(({ kind, locale, documents }) => {
    const [id, handout] = documents[0]?.split('/') ?? [];
    const document = kind === 'document' ? curriculum.document(id!) : undefined;
    if (!document) return [];
    return `${url}/${[locale, sections[document.kind], document.slug, ...(handout ? [handout] : [])].join('/')}/`;
  });
}
