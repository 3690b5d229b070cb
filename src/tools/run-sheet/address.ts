import { largestClass, usualPeople } from '../../paper/budget.ts';
import { linkParts } from '../shared/linkParts.ts';
import { readWhole } from './numbers.ts';
import type { PlannedStep, WorkshopPlan } from './plan.ts';
import { minutesOfDay } from './times.ts';

export const limits = {
  people: { least: 1, most: largestClass },
  rooms: { least: 1, most: 20 },
  minutes: { least: 15, most: 600 },
  pause: { least: 5, most: 60 },
} as const;

/** A trainer's choices for a session. Numbers are kept as typed, so that an invalid one can be marked. */
export interface SessionChoice {
  /** `08:30`, or empty: then the sheet counts from 0:00. */
  start: string;
  minutes: string;
  /** The length of its breaks; empty when the session has none. */
  pause: string;
}

/** The shareable choices of a run sheet, which contain nothing personal. */
export interface Choices {
  people: string;
  rooms: string;
  sessions: SessionChoice[];
  /** Sessions that are not held, from 0; never all of them. */
  off: number[];
  /** Ids of steps that the trainer always leaves out. */
  out: string[];
  /** Ids of optional steps that the trainer always keeps. */
  keep: string[];
}

/** The number of people on this device, and whether the page itself wrote the address. */
export interface Known {
  people: number | undefined;
  isOwn: boolean;
}

/** Returns the choices of the guide itself, for the usual number of people. */
export function usualChoices(plan: WorkshopPlan): Choices {
  return {
    people: String(usualPeople(plan.people)),
    rooms: '1',
    sessions: plan.sessions.map(({ steps }) => ({
      start: '',
      minutes: String(steps.reduce((total, step) => total + step.minutes, 0)),
      pause: String(steps.find((step) => step.kind === 'break')?.minutes ?? ''),
    })),
    off: [],
    out: [],
    keep: [],
  };
}

/** Whether the trainer may leave out a step: not if it is a must or a closing. */
export function mayGo(step: PlannedStep): boolean {
  return step.kind !== 'break' && step.priority !== 'must' && !(step.kind === 'closing' && step.priority === 'should');
}

/**
 * Encodes choices as the hash of an address: `people=24&rooms=2&1=08:30,150,10&2=13:30,180,15&off=2&out=1.9&keep=2.1`. It contains only
 * what differs from the guide.
 */
export function toHash(choices: Choices, plan: WorkshopPlan): string {
  const usual = usualChoices(plan);
  const session = ({ start, minutes, pause }: SessionChoice) => [start, minutes, pause].join(',').replace(/,+$/, '');
  const parts: [string, string, string][] = [
    ['people', choices.people, usual.people],
    ['rooms', choices.rooms, usual.rooms],
    ...choices.sessions.map((one, at): [string, string, string] => [String(at + 1), session(one), session(usual.sessions[at]!)]),
    ['off', choices.off.map((place) => place + 1).join(','), ''],
    ['out', choices.out.join(','), ''],
    ['keep', choices.keep.join(','), ''],
  ];
  return parts
    .filter(([, value, usually]) => value !== usually)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
    .join('&');
}

/**
 * Parses such a hash. Invalid parts keep the values of the guide, as a link may be truncated or written by anyone. The number of people on the device
 * counts where there is no link, and where the page's own address is older than it.
 */
export function fromHash(hash: string, plan: WorkshopPlan, known?: Known): Choices {
  const usual = usualChoices(plan);
  const parts = linkParts(hash);
  const whole = (value: string | undefined, { least, most }: { least: number; most: number }, otherwise: string) => {
    const read = readWhole(value ?? '', least, most);
    return 'value' in read ? String(read.value) : otherwise;
  };
  const steps = plan.sessions.flatMap((session) => session.steps);
  const ids = (name: string, not: readonly string[] = []) => {
    const named = (parts.get(name) ?? '').split(',');
    return steps.filter((step) => mayGo(step) && named.includes(step.id) && !not.includes(step.id)).map(({ id }) => id);
  };
  const out = ids('out');
  const usualNumber = known?.people !== undefined && parts.toString() === '' ? String(known.people) : usual.people;
  const people = whole(parts.get('people') ?? undefined, limits.people, usualNumber);
  const off = (parts.get('off') ?? '').split(',').map((number) => Number(number) - 1);
  const places = [...plan.sessions.keys()].filter((place) => off.includes(place));
  return {
    people: known?.isOwn && known.people !== undefined ? String(known.people) : people,
    rooms: whole(parts.get('rooms') ?? undefined, limits.rooms, usual.rooms),
    sessions: usual.sessions.map((session, at) => {
      const [start = '', minutes, pause] = (parts.get(String(at + 1)) ?? '').split(',');
      return {
        start: minutesOfDay(start) === undefined ? '' : start,
        minutes: whole(minutes, limits.minutes, session.minutes),
        pause: session.pause === '' ? '' : whole(pause, limits.pause, session.pause),
      };
    }),
    off: places.length < plan.sessions.length ? places : [],
    out,
    keep: ids('keep', out),
  };
}
