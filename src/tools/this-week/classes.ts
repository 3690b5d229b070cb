import { type Grade, grades, kinds } from '../../curriculum/kind.ts';
import { largestClass } from '../../paper/budget.ts';
import { schoolYearOf } from '../../site/schoolYear.ts';
import { type Day, isDay } from '../planner/days.ts';
import { plainWords } from '../shared/plainWords.ts';

/** A lesson that was taught: its id, the day, and what the teacher wants to remember. */
export interface Taught {
  lesson: string;
  day: Day;
  note: string;
}

/** The days of a lesson in the teacher's own plan: when it is taught, printed, and announced to the class. */
export interface PlannedDays {
  slot: number;
  day: Day;
  print: Day;
  tell: Day;
}

/** A class of the teacher. */
export interface SchoolClass {
  id: string;
  grade: Grade;
  /** What it is called, such as 四（2）班; may be empty. */
  name: string;
  pupils?: number;
  taught: Taught[];
  /** From the planner: the days of its lessons, and the hash of the plan's address, which opens it again. */
  days: PlannedDays[];
  plan: string;
}

/** The classes of this device. `shown` is the id of the one whose week is shown. */
export interface ClassList {
  shown: string;
  classes: SchoolClass[];
}

export const noClasses: ClassList = { shown: '', classes: [] };

export const longestName = 20;
/** Longest note, in characters: eight of them fit on the printed page of a term. */
export const longestNote = 100;
export const mostClasses = 20;
/** More than all lessons of nine years. */
const mostTaught = 300;
const longestPlan = 3000;

const lessonId = kinds.lesson.idPattern;

/** Validates what is saved, whatever is in the browser's storage. */
export function classListFrom(saved: unknown): ClassList {
  const { shown, classes } = (saved ?? {}) as Partial<ClassList>;
  const found = (Array.isArray(classes) ? classes : []).flatMap((one) => classFrom(one) ?? []).slice(0, mostClasses);
  const unique = found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
  const isThere = unique.some(({ id }) => id === shown);
  return { shown: isThere ? shown! : (unique[0]?.id ?? ''), classes: unique };
}

function classFrom(saved: unknown): SchoolClass | undefined {
  const { id, grade, name, pupils, taught, days, plan } = (saved ?? {}) as Partial<Record<keyof SchoolClass, unknown>>;
  const known = grades.find((candidate) => candidate === grade);
  if (typeof id !== 'string' || !/^c\d{1,4}$/.test(id) || known === undefined) return undefined;
  return {
    id,
    grade: known,
    name: typeof name === 'string' ? plainWords(name, longestName) : '',
    ...(isSize(pupils) ? { pupils } : {}),
    taught: listOf(taught).flatMap(taughtFrom).slice(0, mostTaught),
    days: listOf(days).flatMap(daysFrom),
    plan: typeof plan === 'string' && plan.length <= longestPlan ? plan : '',
  };
}

function taughtFrom(saved: unknown): Taught[] {
  const { lesson, day, note } = (saved ?? {}) as Partial<Record<keyof Taught, unknown>>;
  if (typeof lesson !== 'string' || !lessonId.test(lesson) || typeof day !== 'string' || !isDay(day)) return [];
  return [{ lesson, day, note: typeof note === 'string' ? plainWords(note, longestNote) : '' }];
}

function daysFrom(saved: unknown): PlannedDays[] {
  const { slot, day, print, tell } = (saved ?? {}) as Partial<Record<keyof PlannedDays, unknown>>;
  const isSlot = typeof slot === 'number' && Number.isInteger(slot) && slot >= 1 && slot <= 16;
  const areDays = [day, print, tell].every((value) => typeof value === 'string' && isDay(value));
  return isSlot && areDays ? [{ slot, day: day as Day, print: print as Day, tell: tell as Day }] : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= largestClass;
}

/** Returns the class whose week is shown; undefined when there is none. */
export function shownClass({ shown, classes }: ClassList): SchoolClass | undefined {
  return classes.find(({ id }) => id === shown);
}

export type ClassFacts = Pick<SchoolClass, 'grade' | 'name'> & { pupils?: number };

/** Adds a class and shows it. */
export function withClass(list: ClassList, { grade, name, pupils }: ClassFacts): ClassList {
  const id = `c${Math.max(0, ...list.classes.map((one) => Number(one.id.slice(1)))) + 1}`;
  const added: SchoolClass = {
    id,
    grade,
    name: plainWords(name, longestName),
    ...(pupils === undefined ? {} : { pupils }),
    taught: [],
    days: [],
    plan: '',
  };
  return { shown: id, classes: [...list.classes, added].slice(-mostClasses) };
}

/** Returns the list with a class changed. */
export function withChanged({ shown, classes }: ClassList, id: string, change: (one: SchoolClass) => SchoolClass): ClassList {
  return { shown, classes: classes.map((one) => (one.id === id ? change(one) : one)) };
}

/** Days of a year that a teacher has planned, for the classes of one or two grades. */
export interface YearOfClasses extends Pick<SchoolClass, 'days' | 'plan'> {
  grades: readonly Grade[];
  /** May be empty: then it is the plan of any class of the grade. */
  className: string;
  /** The number of pupils of a class that is added. */
  pupils: number | undefined;
}

/** Gives a plan to the class of its grade and name, or adds one; a plan of two grades is that of two classes. The first of them is shown. */
export function withPlan(list: ClassList, { grades: planned, className, pupils, days, plan }: YearOfClasses): ClassList {
  const ids: string[] = [];
  const result = planned.reduce((before, grade) => {
    const isIt = (one: SchoolClass) => one.grade === grade && (className === '' || isSameName(one.name, className));
    const found = before.classes.find((one) => one.id === before.shown && isIt(one)) ?? before.classes.find(isIt);
    const after = found ? before : withClass(before, { grade, name: className, ...(pupils === undefined ? {} : { pupils }) });
    const id = found?.id ?? after.shown;
    ids.push(id);
    return withChanged(after, id, (one) => ({ ...one, days, plan }));
  }, list);
  return { ...result, shown: ids[0] ?? list.shown };
}

/** Removes a class with all that was recorded of it, and shows another. */
export function withoutClass({ shown, classes }: ClassList, id: string): ClassList {
  const left = classes.filter((one) => one.id !== id);
  return { shown: shown === id ? (left[0]?.id ?? '') : shown, classes: left };
}

/** Records that a lesson was taught. In one school year a lesson is recorded once: a second record takes the place of the first. */
export function withTaught(one: SchoolClass, { lesson, day, note }: Taught): SchoolClass {
  const others = withoutTaught(one, lesson, schoolYearOf(day)).taught;
  const taught = [...others, { lesson, day, note: plainWords(note, longestNote) }];
  return { ...one, taught: taught.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(-mostTaught) };
}

/** Removes the record of a lesson in a school year. */
export function withoutTaught(one: SchoolClass, lesson: string, year: number): SchoolClass {
  return { ...one, taught: one.taught.filter((record) => record.lesson !== lesson || schoolYearOf(record.day) !== year) };
}

/** Returns the record of a lesson in a school year; undefined if it was not taught. */
export function taughtIn({ taught }: SchoolClass, lesson: string, year: number): Taught | undefined {
  return taught.find((record) => record.lesson === lesson && schoolYearOf(record.day) === year);
}

/** Whether two names are of the same class, however they are typed: 三（2）班, 三(2) 班. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return plain(one) === plain(other);
}
