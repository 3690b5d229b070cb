import { fitSteps, leastOf } from './fitSteps.ts';
import type { SheetRow } from './sheet.ts';

export interface CatchUp {
  gone: string[];
  shortened: { title: string; from: number; to: number }[];
  fits: boolean;
}

/**
 * Fits the remaining steps into the remaining minutes by the same rule as for the sheet, starting from their minutes in the sheet. A step
 * that was shortened before keeps the minimum of its full length.
 */
export function catchUp(rows: readonly SheetRow[], minutesLeft: number): CatchUp {
  const steps = rows.map(({ step, minutes }) => ({ ...step, minutes, least: Math.min(minutes, leastOf(step)) }));
  const { minutes, spare } = fitSteps(steps, Math.max(0, Math.floor(minutesLeft)));
  const at = (index: number) => ({ title: steps[index]!.title, from: steps[index]!.minutes, to: minutes[index]! });
  const changed = steps.map((_, index) => at(index)).filter(({ from, to }) => from !== to);
  return {
    gone: changed.filter(({ to }) => to === 0).map(({ title }) => title),
    shortened: changed.filter(({ to }) => to > 0),
    fits: spare >= 0,
  };
}
