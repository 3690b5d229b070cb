import type { TimedStep } from './plan.ts';

/** Maximum number of minutes without a break. */
const withoutBreak = 90;
const shortBreak = 10;
const shortestBreak = 5;
const leastOfMust = 0.6;
const leastOfShould = 0.5;

export interface Fitted {
  /** The minutes of each step, in the order of the steps; 0 means left out. */
  minutes: number[];
  /** Spare minutes; below 0 when even the shortest form does not fit. */
  spare: number;
  /** The minimum time for these steps. */
  least: number;
}

/**
 * Fits the steps of a session into the available minutes. It does the following in this order, only as far as needed:
 *
 * 1. Steps marked `could` are left out, the last first.
 * 2. Breaks become 10 minutes.
 * 3. Steps marked `should` are shortened, all in the same proportion, down to the minimum that the writer sets or to a half.
 * 4. Breaks become 5 minutes.
 * 5. Steps marked `should` are left out, the last first. A closing stays.
 * 6. Steps marked `must` are shortened, all in the same proportion, down to the minimum that the writer sets or to 60 %.
 * 7. If everything then takes at most 90 minutes, the breaks are left out.
 *
 * A closing is only shortened if its writer sets a minimum, and the minimum of a step with a safety rule is its full length. If leaving
 * out a step frees more minutes than needed, they go back to the shortened steps. Never throws: when it does not fit, `spare` is below 0
 * and the minutes are the shortest.
 */
export function fitSteps(steps: readonly TimedStep[], available: number): Fitted {
  const minutes = steps.map((step) => step.minutes);
  const over = () => sum(minutes) - available;
  const where = (test: (step: TimedStep) => boolean) => [...steps.keys()].filter((at) => test(steps[at]!) && minutes[at]! > 0);
  const leaveOut = (at: readonly number[]) => {
    for (const index of [...at].reverse()) if (over() > 0) minutes[index] = 0;
  };
  const shorten = (at: readonly number[], least: (step: TimedStep) => number) => {
    const slack = at.map((index) => Math.max(0, minutes[index]! - least(steps[index]!)));
    for (const [place, cut] of shares(Math.max(0, over()), slack).entries()) minutes[at[place]!]! -= cut;
  };

  leaveOut(where((step) => !isBreak(step) && step.priority === 'could'));
  shorten(where(isBreak), () => shortBreak);
  shorten(where(isShould), leastOf);
  shorten(where(isBreak), () => shortestBreak);
  leaveOut(where((step) => isShould(step) && step.kind !== 'closing'));
  shorten(where(isMust), leastOf);
  const breaks = sum(where(isBreak).map((at) => minutes[at]!));
  const noBreaks = over() > 0 && sum(minutes) - breaks <= withoutBreak;
  if (noBreaks) for (const at of where(isBreak)) minutes[at] = 0;

  const freed = Math.max(0, (noBreaks ? Math.min(available, withoutBreak) : available) - sum(minutes));
  giveBack(steps, minutes, freed);
  return { minutes, spare: available - sum(minutes), least: leastTime(steps) };
}

/** Returns the minimum time for the steps, in minutes. */
export function leastTime(steps: readonly TimedStep[]): number {
  const staying = steps.filter((step) => !isBreak(step) && (isMust(step) || (isShould(step) && step.kind === 'closing')));
  const work = sum(staying.map(leastOf));
  if (work <= withoutBreak) return work;
  return work + sum(steps.filter(isBreak).map(({ minutes }) => Math.min(minutes, shortestBreak)));
}

/** Returns the minimum length of a step, in minutes. */
export function leastOf(step: TimedStep): number {
  if (isBreak(step)) return Math.min(step.minutes, shortestBreak);
  if (step.least !== undefined) return Math.min(step.minutes, step.least);
  if (step.kind === 'closing' || step.priority === 'could') return step.minutes;
  return Math.ceil(step.minutes * (step.priority === 'must' ? leastOfMust : leastOfShould));
}

/** Gives freed minutes back: first to `must` steps, then to `should` steps, then to breaks, each in proportion to what they lost. */
function giveBack(steps: readonly TimedStep[], minutes: number[], freed: number): void {
  let left = freed;
  for (const test of [isMust, isShould, isBreak]) {
    const lost = steps.map((step, at) => (test(step) && minutes[at]! > 0 ? step.minutes - minutes[at]! : 0));
    for (const [at, back] of shares(left, lost).entries()) {
      minutes[at]! += back;
      left -= back;
    }
  }
}

/** Distributes whole minutes in proportion to the slack of each step; the remainder goes to the largest fractions. */
function shares(wanted: number, slack: readonly number[]): number[] {
  const all = sum(slack);
  const total = Math.min(wanted, all);
  if (total === 0) return slack.map(() => 0);
  const exact = slack.map((minutes) => (minutes * total) / all);
  const whole = exact.map(Math.floor);
  const rest = total - sum(whole);
  const byFraction = [...slack.keys()].sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const at of byFraction.slice(0, rest)) whole[at]! += 1;
  return whole;
}

function isBreak(step: TimedStep): boolean {
  return step.kind === 'break';
}

function isShould(step: TimedStep): boolean {
  return !isBreak(step) && step.priority === 'should';
}

function isMust(step: TimedStep): boolean {
  return !isBreak(step) && step.priority === 'must';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
