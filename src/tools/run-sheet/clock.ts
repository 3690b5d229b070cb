/** How the keys of clocks begin in localStorage; the workshop follows. */
export const clockKey = 'paper-kite:run-sheet-clock:';

/** A step for the room clock. */
export interface ClockStep {
  id: string;
  title: string;
  minutes: number;
}

/** The progress of a session. Plain data, so that it can be saved across reloads. Times in milliseconds since 1970. */
export interface ClockState {
  session: number;
  /** Index of the current step; the number of steps when the session is over. */
  at: number;
  /** Its id, to find it again after the sheet was changed. */
  step: string | undefined;
  /** The time at which the session should have begun. */
  began: number;
  /** The time at which the clock last started, or null while it is paused. */
  runningSince: number | null;
  /** How long the step had lasted by then. */
  before: number;
}

export interface ClockDisplay {
  now: ClockStep | undefined;
  next: ClockStep | undefined;
  /** Remaining milliseconds of the step; below 0 when it has run over. */
  left: number;
  /** Whole minutes behind the plan; below 0 when ahead. */
  behind: number;
  /** The expected end of the session. */
  ends: number;
  paused: boolean;
}

const minute = 60_000;
const lastTime = 8.64e15;
/** Maximum difference to the planned beginning; a plan that begins further away was for another day. */
const nearEnough = 180 * minute;

/** Starts a session now. If it was planned for a time close to now, delays count from that time. */
export function startClock(session: number, steps: readonly ClockStep[], now: number, planned?: number): ClockState {
  const began = planned !== undefined && Math.abs(now - planned) < nearEnough ? planned : now;
  return { session, at: 0, step: steps[0]?.id, began, runningSince: now, before: 0 };
}

export function pauseOrGoOn(state: ClockState, now: number): ClockState {
  if (state.runningSince === null) return { ...state, runningSince: now };
  return { ...state, runningSince: null, before: elapsed(state, now) };
}

/** Goes to another step, which starts from its beginning. */
export function goTo(state: ClockState, at: number, steps: readonly ClockStep[], now: number): ClockState {
  const place = Math.max(0, Math.min(steps.length, at));
  return { ...state, at: place, step: steps[place]?.id, before: 0, runningSince: state.runningSince === null ? null : now };
}

/** Adapts the clock to steps that may have changed: it stays at its step, or at that step's position. */
export function placedAmong(state: ClockState, steps: readonly ClockStep[]): ClockState {
  if (state.step === undefined) return { ...state, at: steps.length };
  const found = steps.findIndex(({ id }) => id === state.step);
  const at = found >= 0 ? found : Math.min(state.at, steps.length);
  return { ...state, at, step: steps[at]?.id };
}

/** Computes the display of the clock. Time goes on while the clock is paused, so a pause causes a delay. */
export function displayOf(state: ClockState, steps: readonly ClockStep[], now: number): ClockDisplay {
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
    // Ignore differences of less than a minute.
    behind: Math.abs(drift) < minute ? 0 : Math.round(drift / minute),
    ends: now + remaining,
    paused: state.runningSince === null,
  };
}

/** Validates a saved clock; returns undefined if it does not match the sessions. */
export function clockFrom(remembered: unknown, sessions: readonly (readonly ClockStep[])[]): ClockState | undefined {
  const state = remembered as Partial<ClockState> | undefined;
  const steps = typeof state?.session === 'number' ? sessions[state.session] : undefined;
  // Times beyond the range of Date are invalid.
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
