// A full curriculum built from nothing and after an edit, compared with 0.3.0's build of its own documents.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import { median } from './measure.ts';
import type { Products, Program } from './program.ts';
import { differingFiles, type Sums, sumsOf } from './sums.ts';
import type { Row } from './table.ts';
import type { Figures, Watched } from './watched.ts';
import { cpuSeconds, megabytes, seconds } from './words.ts';
import { buildYardstick, type Yardstick } from './yardstick.ts';

/** How many times 0.3.0's build of its own documents a build may take. */
const mostTimes = { fromNothing: 3.6, afterEdit: 0.5 };

/** The median of several builds of 0.3.0, or why there is none. */
export type Measure = Figures | { reason: string };

export async function measureYardstick(yardstick: Yardstick, runs: number): Promise<Measure> {
  if ('reason' in yardstick) return yardstick;
  const built: Figures[] = [];
  for (let run = 0; run < runs; run++) built.push(await buildYardstick(yardstick.folder));
  return median(built, ({ ms }) => ms);
}

export interface Builds {
  fromNothing: Figures;
  afterEdit: Figures;
  /** After how many edits all files were compared with those of a build from nothing, and which files differed. */
  compared: number;
  differing: string[];
}

/**
 * Builds a curriculum from nothing and after an edit of one lesson, in turn; each build from nothing but the first is compared with the one
 * after the edit before it. At least two from nothing, since one compares nothing.
 */
export async function measureBuilds(
  program: Program,
  name: string,
  lesson: CurriculumDocument,
  products: Products,
  runs: number,
): Promise<Builds> {
  const plan = path.join(program.curriculum(name), lesson.texts[originalLocale]!.file);
  const places = [program.site(name), `${program.site(name)}-portable`];
  const [fromNothing, afterEdit]: [Watched[], Watched[]] = [[], []];
  const differing = new Set<string>();
  let last: Sums | undefined;
  for (let run = 0; run < Math.max(2, runs); run++) {
    program.forget();
    fromNothing.push(await program.build(name, products));
    if (last) for (const file of differingFiles(last, sumsOf(places))) differing.add(file);
    appendFileSync(plan, `\n今天的风很轻，第 ${run + 1} 回。\n`);
    // With one run, the second build from nothing is there for the comparison alone.
    if (run >= Math.max(1, runs)) break;
    afterEdit.push(await program.build(name, products));
    last = sumsOf(places);
  }
  return {
    fromNothing: median(fromNothing, ({ ms }) => ms),
    afterEdit: median(afterEdit, ({ ms }) => ms),
    compared: fromNothing.length - 1,
    differing: [...differing].sort(),
  };
}

const productWords: Record<Products, string> = {
  'as 0.3.0': 'PDFs, site, search and copies, as 0.3.0 made them',
  everything: 'everything',
};

export function buildRows(documents: number, products: Products, builds: Builds, yardstick: Measure): Row[] {
  const what = `${documents} documents, ${productWords[products]}`;
  const { differing, compared } = builds;
  return [
    ratioRow(`${what}: from nothing`, builds.fromNothing, yardstick, mostTimes.fromNothing),
    ratioRow(`${what}: after an edit of one lesson`, builds.afterEdit, yardstick, mostTimes.afterEdit),
    {
      what: `${what}: files that differ after an edit from a build from nothing; ${compared} compared`,
      figure: differing.length === 0 ? '0' : `${differing.length}: ${differing.slice(0, 5).join(', ')}`,
      goal: '0',
      met: differing.length === 0,
    },
  ];
}

export function yardstickRow(yardstick: Measure): Row {
  const what = '0.3.0: its own 18 documents from nothing';
  return { what, figure: 'reason' in yardstick ? `not measured: ${yardstick.reason}` : figures(yardstick) };
}

function ratioRow(what: string, measured: Figures, yardstick: Measure, most: number): Row {
  const goal = `≤ ${most}× 0.3.0`;
  if ('reason' in yardstick) return { what, figure: `${figures(measured)}; not compared: ${yardstick.reason}`, goal };
  const times = measured.ms / yardstick.ms;
  return { what, figure: `${times.toFixed(2)}×: ${figures(measured)}`, goal, met: times <= most };
}

function figures({ ms, cpu, megabytes: peak }: Figures): string {
  return [seconds(ms), cpuSeconds(cpu), megabytes(peak)].join(', ');
}
