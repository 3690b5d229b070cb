import { sheetsFor, usualChoice, usualPeople } from '../../paper/budget.ts';
import { type Choices, limits } from './address.ts';
import { fitSteps } from './fitSteps.ts';
import { readWhole } from './numbers.ts';
import type { KitLine, PlannedSession, PlannedStep, WorkshopPlan } from './plan.ts';
import { minutesOfDay } from './times.ts';

export interface SheetRow {
  step: PlannedStep;
  /** 0 when the step is left out. */
  minutes: number;
  /** Minutes since midnight if the session has a start time, otherwise minutes since its start. */
  at: number;
  /** Why it is left out: lack of time, or the trainer's choice. */
  gone?: 'time' | 'choice';
}

export interface SheetSession {
  title: string;
  /** Whether it is not held. */
  isOff: boolean;
  rows: SheetRow[];
  hasClock: boolean;
  begins: number;
  ends: number;
  /** Available minutes, and the minutes in the guide. */
  available: number;
  planned: number;
  /** Spare minutes; below 0 when minutes are missing. */
  spare: number;
  least: number;
}

export interface Sheet {
  people: number;
  rooms: number;
  sessions: SheetSession[];
  /** What to bring: without the handouts that only sessions need which are not held. */
  kit: KitLine[];
  /** The sheets of paper of all handouts. */
  paper: number;
}

/** Computes the run sheet from the plan and the trainer's choices. An invalid number is replaced by the guide's own. */
export function sheetOf(plan: WorkshopPlan, choices: Choices): Sheet {
  const people = wholeOr(choices.people, limits.people, usualPeople(plan.people));
  const kit = plan.kit.filter(({ sessions }) => !sessions || sessions.some((place) => !choices.off.includes(place)));
  return {
    people,
    rooms: wholeOr(choices.rooms, limits.rooms, 1),
    sessions: plan.sessions.map((session, at) => sessionOf(session, choices, at)),
    kit,
    paper: sheetsFor(
      kit.flatMap(({ needs = [] }) => needs),
      { ...usualChoice, pupils: people },
    ),
  };
}

function sessionOf({ title, steps }: PlannedSession, choices: Choices, place: number): SheetSession {
  const choice = choices.sessions[place]!;
  const planned = steps.reduce((total, step) => total + step.minutes, 0);
  const available = wholeOr(choice.minutes, limits.minutes, planned);
  const staying = steps
    .filter(({ id }) => !choices.out.includes(id))
    .map((step) => {
      if (step.kind === 'break') return { ...step, minutes: wholeOr(choice.pause, limits.pause, step.minutes) };
      return choices.keep.includes(step.id) ? { ...step, priority: 'must' as const } : step;
    });
  const fitted = fitSteps(staying, available);
  const start = minutesOfDay(choice.start);
  let at = start ?? 0;
  const rows = steps.map((step): SheetRow => {
    const index = staying.findIndex(({ id }) => id === step.id);
    const minutes = index < 0 ? 0 : fitted.minutes[index]!;
    const row: SheetRow = { step, minutes, at, ...(minutes === 0 ? { gone: index < 0 ? 'choice' : 'time' } : {}) };
    at += minutes;
    return row;
  });
  return {
    title,
    isOff: choices.off.includes(place),
    rows,
    hasClock: start !== undefined,
    begins: start ?? 0,
    ends: at,
    available,
    planned,
    spare: fitted.spare,
    least: fitted.least,
  };
}

function wholeOr(typed: string, { least, most }: { least: number; most: number }, otherwise: number): number {
  const read = readWhole(typed, least, most);
  return 'value' in read ? read.value : otherwise;
}
