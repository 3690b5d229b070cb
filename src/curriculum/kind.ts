import { traits } from './edition/traits.ts';
import type { OtherKind } from './schema/editionRoles.ts';

/** The ids of lessons: those of the nine grades, or of the levels that an edition has in their place. */
export const lessonIdSource = traits.hasGrades
  ? String.raw`G[1-9]-\d{2}`
  : String.raw`(?:${traits.levels.map(({ id }) => id).join('|')})-\d{2}`;

/** An id of a lesson, to show its form. */
export const exampleLesson = traits.hasGrades ? 'G3-08' : `${traits.levels[0]!.id}-01`;

/** The letters with which ids of documents other than lessons begin, as a class of a pattern holds them: WAOR. */
export const kindLetters = Object.values(traits.letters).join('');

const ofLetter = (kind: OtherKind) => new RegExp(String.raw`^${traits.letters[kind]}\d{2}$`);

/** The kinds of documents and their folders. Every document folder has a yaml of facts, a main text and handouts. */
export const kinds = {
  lesson: { folder: 'lessons', facts: 'lesson.yaml', main: 'plan', idPattern: new RegExp(`^${lessonIdSource}$`) },
  workshop: { folder: 'workshops', facts: 'workshop.yaml', main: 'guide', idPattern: ofLetter('workshop') },
  activity: { folder: 'content/activities', facts: 'activity.yaml', main: 'guide', idPattern: ofLetter('activity') },
  'one-to-one': { folder: 'content/one-to-one', facts: 'kit.yaml', main: 'guide', idPattern: ofLetter('one-to-one') },
  referral: { folder: 'content/referral', facts: 'kit.yaml', main: 'guide', idPattern: ofLetter('referral') },
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** The kinds that the edition has. */
export const usedKinds: readonly Kind[] = kindNames.filter((kind) => traits.kinds.includes(kind));

/** The kind of the document with an id, as its letter says; undefined for what is not an id. */
export function kindOfId(id: string): Kind | undefined {
  return kindNames.find((kind) => kinds[kind].idPattern.test(id));
}

/** The file that holds the plan of the documents of a kind. */
export function planFileOf(kind: Kind): string {
  return kind === 'lesson' ? 'content/scope-and-sequence.yaml' : 'content/planned-documents.yaml';
}

/** Who a handout is for, which decides how many copies are needed. */
export const readers = [
  'pupil',
  'pair',
  'group',
  'class',
  'teacher',
  'carer',
  'parent',
  'volunteer',
  'participant',
  'facilitator',
] as const;
export type Reader = (typeof readers)[number];

/** Readers who take a sheet home, or read it on the wall. */
const keepers: readonly Reader[] = ['pupil', 'pair', 'group', 'class', 'carer', 'parent'];

/** Whether a sheet is all that its reader has when help is needed: it then names whom to call. */
export function isKept(kind: Kind, reader: Reader): boolean {
  return kind === 'referral' && keepers.includes(reader);
}

/** How many people share one copy of a handout; 0 means one copy for all, however many there are. */
export const sharedBy: Readonly<Record<Reader, number>> = {
  pupil: 1,
  pair: 2,
  group: 4,
  class: 0,
  teacher: 0,
  carer: 1,
  parent: 1,
  volunteer: 1,
  participant: 1,
  facilitator: 0,
};

export const sensitivities = ['ordinary', 'careful', 'safeguarding'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** A level of the curriculum by its place in the order: a grade of school, or what an edition has in place of grades. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export const grades = traits.levels.map((_, index) => index + 1) as readonly number[] as readonly Grade[];

/** The level as the edition describes it. */
export function levelOf(grade: Grade): (typeof traits.levels)[number] {
  return traits.levels[grade - 1]!;
}

/** What a level is called in folders, files and addresses: `grade-3`, `s1`. */
export function levelSlug(grade: Grade): string {
  return levelOf(grade).slug;
}

/** The id of a lesson, `G3-08`; no lesson has that of a level that does not exist. */
export function lessonIdOf(grade: number, number: number): string {
  return `${traits.levels[grade - 1]?.id ?? `G${grade}`}-${String(number).padStart(2, '0')}`;
}

/** Whether a typed word is a grade. */
export function isGrade(word: string): boolean {
  return grades.some((grade) => String(grade) === word);
}

/**
 * Whether pupils of a grade are read to. They read little and write less, so what they hear is short and their sheets have pinyin and
 * space to draw.
 */
export function isReadTo(grade: Grade): boolean {
  return levelOf(grade).young;
}

/** How many lessons a year has. */
export const lessonsPerYear = Math.max(...traits.levels.map(({ sessions }) => sessions));

/** A term by its place in the year. The compiler knows the two of the project's own curriculum; an edition may have up to four. */
export type Term = 'first' | 'second';

/** How many lessons each term has. Without a school year, all are in one. */
const lessonsOfTerms = traits.year?.terms.map(({ lessons }) => lessons) ?? [lessonsPerYear];

export const terms = (['first', 'second', 'third', 'fourth'] as readonly string[] as readonly Term[]).slice(0, lessonsOfTerms.length);

/** The number of the first lesson of each term. */
export const firstLessons: readonly number[] = lessonsOfTerms.map((_, term) =>
  lessonsOfTerms.slice(0, term).reduce((sum, lessons) => sum + lessons, 1),
);

/** The term of the lesson with this number in its year. */
export function termOf(sequence: number): Term {
  return terms[
    Math.max(
      0,
      firstLessons.findLastIndex((first) => first <= sequence),
    )
  ]!;
}
