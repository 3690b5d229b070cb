// What a writer waits for when the curriculum is full.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import { median } from './measure.ts';
import type { Program } from './program.ts';
import type { Row } from './table.ts';
import type { Figures } from './watched.ts';
import { cpuSeconds, seconds } from './words.ts';
import { measureWorkbench, type WorkbenchTimes } from './workbench.ts';

/** In milliseconds, but the start of a command in seconds of CPU. */
const most = { firstPage: 5000, save: 500, check: 1000, startCpu: 0.4 };

/** The commands of writers. */
const commands = ['check', 'new', 'packs', 'translation', 'build'];

export interface Authoring {
  workbench: WorkbenchTimes;
  /** A check after a change, as a command. */
  check: Figures;
  /** The start of each command. */
  starts: { command: string; cpu: number | undefined }[];
}

/** Measures with the curriculum `name` of the program, which has lesson G3-08 and is changed by this. */
export async function measureAuthoring(
  browser: Browser,
  { program, name, lesson, runs }: { program: Program; name: string; lesson: CurriculumDocument; runs: number },
): Promise<Authoring> {
  const root = program.curriculum(name);
  const run = (args: readonly string[]) => program.run(['-r', './scripts/preflight.cjs', ...args], root, { mayFail: true });
  const plan = path.join(root, lesson.texts[originalLocale]!.file);
  // Fills the caches of what was checked and of compiled code.
  await run(['scripts/check.ts']);
  const checks: Figures[] = [];
  for (let number = 0; number < runs; number++) {
    appendFileSync(plan, `\n今天的云很低，第 ${number + 1} 回。\n`);
    checks.push(await run(['scripts/check.ts']));
  }
  const starts: Authoring['starts'] = [];
  for (const command of commands) {
    const help = [`scripts/${command}.ts`, '--help'];
    await run(help);
    const taken: Figures[] = [];
    for (let number = 0; number < runs; number++) taken.push(await run(help));
    starts.push({ command, cpu: median(taken, ({ cpu }) => cpu ?? 0).cpu });
  }
  return { workbench: await measureWorkbench(browser, root, Math.max(9, runs)), check: median(checks, ({ ms }) => ms), starts };
}

export function authoringRows(documents: number, { workbench, check, starts }: Authoring): Row[] {
  const { start, firstPage, save } = workbench;
  const at = `${documents} documents`;
  const slowest = starts.toSorted((a, b) => (b.cpu ?? 0) - (a.cpu ?? 0))[0]!;
  return [
    {
      what: `${at}: workbench from the command to the first page and its paper`,
      figure: `${seconds(start + firstPage)}: the server ${seconds(start)}, the page ${seconds(firstPage)}`,
      goal: `≤ ${most.firstPage / 1000} s`,
      met: start + firstPage <= most.firstPage,
    },
    saveRow(`${at}: `, save),
    {
      what: `${at}: a check after a change, as a command without npm`,
      figure: `${seconds(check.ms)}, ${cpuSeconds(check.cpu)}`,
      goal: `≤ ${most.check / 1000} s`,
      met: check.ms <= most.check,
    },
    {
      what: 'start of a command (--help); the slowest of all that writers use',
      figure: `${slowest.command}: ${cpuSeconds(slowest.cpu)}`,
      goal: `≤ ${most.startCpu} s of CPU`,
      ...(slowest.cpu === undefined ? {} : { met: slowest.cpu <= most.startCpu }),
    },
  ];
}

/** @param ms From saving a plan until its page and its paper are up to date. */
export function saveRow(where: string, ms: number): Row {
  return {
    what: `${where}save to page and paper on the workbench`,
    figure: seconds(ms),
    goal: `≤ ${most.save / 1000} s`,
    met: ms <= most.save,
  };
}
