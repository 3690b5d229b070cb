/** One step as the clock in the room runs it. */
export interface ClockStep {
  id: string;
  title: string;
  minutes: number;
}

/** Where a session has got to. Plain data, so that it can be remembered over a reload. Times in milliseconds since 1970. */
export interface ClockState {
  session: number;
  /** The step that runs now; as many as there are steps when all is over. */
  at: number;
  /** Its id, by which it is found again when the sheet was changed meanwhile. */
  step: string | undefined;
  /** When the session should have begun. */
  began: number;
  /** When the clock last began to run, or nothing while it is paused. */
  runningSince: number | null;
  /** What the step had lasted by then. */
  before: number;
}

export interface ClockFace {
  now: ClockStep | undefined;
  next: ClockStep | undefined;
  /** Milliseconds that the step has left; below 0 when it has run over. */
  left: number;
  /** Whole minutes behind the plan; below 0 is ahead of it. */
  behind: number;
  /** When it will end if it goes on like this. */
  ends: number;
  paused: boolean;
}

const minute = 60_000;
const lastTime = 8.64e15;
/** A plan's beginning that is further away than this was for another day. */
const nearEnough = 180 * minute;

/** Starts a session now. When it was planned for a time close by, being late counts from there. */
export function startClock(session: number, steps: readonly ClockStep[], now: number, planned?: number): ClockState {
  const began = planned !== undefined && Math.abs(now - planned) < nearEnough ? planned : now;
  return { session, at: 0, step: steps[0]?.id, began, runningSince: now, before: 0 };
}

export function pauseOrGoOn(state: ClockState, now: number): ClockState {
  if (state.runningSince === null) return { ...state, runningSince: now };
  return { ...state, runningSince: null, before: elapsed(state, now) };
}

/** To the next step, or back; the step that is gone to begins anew. */
export function goTo(state: ClockState, at: number, steps: readonly ClockStep[], now: number): ClockState {
  const place = Math.max(0, Math.min(steps.length, at));
  return { ...state, at: place, step: steps[place]?.id, before: 0, runningSince: state.runningSince === null ? null : now };
}

/** The clock among steps that may be others than before: it stays with its step, or where that was. */
export function placedAmong(state: ClockState, steps: readonly ClockStep[]): ClockState {
  if (state.step === undefined) return { ...state, at: steps.length };
  const found = steps.findIndex(({ id }) => id === state.step);
  const at = found >= 0 ? found : Math.min(state.at, steps.length);
  return { ...state, at, step: steps[at]?.id };
}

/** What the clock shows. The plan waits while the clock is paused, the day does not: so a pause makes late. */
export function faceOf(state: ClockState, steps: readonly ClockStep[], now: number): ClockFace {
  const step = steps[state.at];
  const lasted = elapsed(state, now);
  const length = (step?.minutes ?? 0) * minute;
  const before = total(steps.slice(0, state.at));
  const shouldBe = state.began + before + Math.min(lasted, length);
  const remaining = Math.max(0, length - lasted) + total(steps.slice(state.at + 1));
  const drift = now - shouldBe;
  return {
    now: step,
    next: steps[state.at + 1],
    left: length - lasted,
    // Less than a minute is no drift: nobody should be told off for it.
    behind: Math.abs(drift) < minute ? 0 : Math.round(drift / minute),
    ends: now + remaining,
    paused: state.runningSince === null,
  };
}

/** What was remembered, if it still makes sense. */
export function clockFrom(remembered: unknown, sessions: readonly (readonly ClockStep[])[]): ClockState | undefined {
  const state = remembered as Partial<ClockState> | undefined;
  const steps = typeof state?.session === 'number' ? sessions[state.session] : undefined;
  // Beyond the last day that a date can hold, no clock makes sense.
  const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;
  if (!state || !steps || !Number.isInteger(state.at) || state.at! < 0) return undefined;
  if (state.step !== undefined && typeof state.step !== 'string') return undefined;
  if (!isTime(state.began) || !isTime(state.before) || !(state.runningSince === null || isTime(state.runningSince))) return undefined;
  return placedAmong(state as ClockState, steps);
}

function elapsed({ before, runningSince }: ClockState, now: number): number {
  return before + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

function total(steps: readonly ClockStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes * minute, 0);
}
