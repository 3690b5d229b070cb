import { type Grade, grades, type Kind, levelOf, type Reader, type Sensitivity } from './kind.ts';
import type { LessonForm } from './lessonForm.ts';
import type { Locale, Localized } from './locale.ts';
import type { Placeholder } from './placeholder.ts';
import type { Acceptance } from './schema/facts.ts';
import type { PlannedSheet } from './schema/plan.ts';
import type { Review } from './schema/reviews.ts';
import type { TextMemory } from './translationMemory.ts';
import type { Node, Position } from './tree.ts';
import type { Way } from './ways.ts';
import type { Locate } from './yaml.ts';

/** A text in one language: its front matter, its tree and the file it came from. */
export interface Text<FrontMatter> {
  file: string;
  front: FrontMatter;
  nodes: Node[];
  /** False when the text has errors. A block may then be missing from the tree, so no rule reports what the text lacks. */
  isWhole: boolean;
  /** Sentences that are still to be written. */
  placeholders: Placeholder[];
  /** A hash of the file's content alone, which a translation stores for its original. */
  fingerprint: string;
  /** The front matter as written, used to find the places of its values again. */
  frontYaml: string;
  /** Where characters that few texts have are first written (`mdx/rareCharacters.ts`); undefined when there are none. */
  rareCharacters?: Readonly<Record<string, Position>>;
  /** What a translation was made from. Undefined for an original, and for a translation that has no record. */
  memory?: TextMemory;
}

export interface MainFront {
  title: string;
  aim: string;
  outcomes: string[];
  materials: string[];
  prepare: string[];
  /** What to do while a document that this one needs is not written. */
  untilThen?: string | undefined;
  /** Of a lesson: what its preparation card says in its own words. */
  card?: CardWords | undefined;
}

/** The words that only the preparation card of a lesson has. */
export interface CardWords {
  /** The story in two lines. */
  story: string;
  /** The two moments in which a child could be hurt or shamed. */
  moments: CardMoment[];
}

export interface CardMoment {
  /** A place in the plan: the `when` of an `<IfThen>`, or an answer in an `<Ask>`, word for word. */
  when: string;
  /** The first thing to do or say then. */
  do: string;
}

export interface HandoutFront {
  title: string;
  purpose: string;
}

/** A sheet that is handed out: photocopied, filled in, cut or put on the wall. */
export interface Handout {
  name: string;
  for: Reader;
  pages: number;
  /** Whether the paper lies on its long side. */
  landscape?: boolean | undefined;
  /** How many copies of it are on one A4, to be cut apart; one if it is missing. */
  perPage?: 2 | 4 | undefined;
  /** Over which edge the printer turns it, if its pages are the two sides of a sheet. */
  duplex?: Duplex | undefined;
  texts: Partial<Record<Locale, Text<HandoutFront>>>;
}

/** The edge of the paper over which a printer turns a sheet before it prints the back. */
export type Duplex = 'long' | 'short';

/** A written document: a lesson, a workshop, an activity or a kit. */
export interface CurriculumDocument {
  id: string;
  kind: Kind;
  /** The folder relative to the curriculum's root, with forward slashes. */
  folder: string;
  /** The last part of its URL and the stem of its PDF: `g3-08`. */
  slug: string;
  factsFile: string;
  /** Changes when anything changes that the document was read from. */
  sourceHash: string;
  /** Changes when its yaml changes. */
  factsHash: string;
  /** Returns the place of a fact in the yaml: `locate('minutes')`. */
  locate: Locate;
  version: string;
  ways: Way[];
  minutes: number;
  sensitivity: Sensitivity;
  training: string[];
  /** Findings of checks that are right as they are here. */
  accepts: Acceptance[];
  /** Who has read it. */
  reviews: Review[];
  people?: { min: number; max: number };
  sources: string[];
  /** Articles of laws that it relies on. */
  facts: string[];
  handouts: Handout[];
  texts: Partial<Record<Locale, Text<MainFront>>>;
  /** Files of its texts that are there but cannot be read: their problems are reported, so they do not count as missing. */
  unreadable: string[];
  /** Lessons only. */
  lesson?: LessonPlace;
  /** The named tools of a lesson. */
  tools?: LessonTools;
}

/** A document without its main texts: what a rule about one text may know of it. */
export type DocumentFacts = Omit<CurriculumDocument, 'texts' | 'unreadable'>;

/** The named tools of a lesson, by their ids. */
export interface LessonTools {
  introduces: string[];
  uses: string[];
}

/** The place of a lesson in the scope and sequence. */
export interface LessonPlace {
  grade: Grade;
  /** 1 to 16 within the grade. */
  sequence: number;
  strand: string;
  guideline: string[];
  /** Fields of the 2021 guide on life safety and health. */
  health: string[];
  casel: string[];
  needs: string[];
  /** What carries the lesson. */
  form?: LessonForm | undefined;
}

/** A document of the plan, written or not yet. */
export interface PlannedDocument {
  id: string;
  kind: Kind;
  slug: string;
  title: Localized;
  objective: Localized;
  minutes: number;
  sensitivity: Sensitivity;
  ways: Way[];
  sheets: PlannedSheet[];
  /** Workshops that the person who teaches it has been to. */
  requires: string[];
  /** What the writer and the teacher have to keep in mind. */
  notes?: Localized | undefined;
  /** For whom (all kinds but lessons). */
  for?: Localized;
  /** `core` marks the eight lessons of a school that has one hour a month. */
  lesson?: LessonPlace & { time: Localized; core: boolean };
}

/** Returns the grade and number in a lesson's id: `G3-08` is the eighth lesson of grade 3. */
export function placeOfLesson(id: string): { grade: Grade; sequence: number } {
  const dash = id.lastIndexOf('-');
  const level = id.slice(0, dash);
  return { grade: grades.find((grade) => levelOf(grade).id === level)!, sequence: Number(id.slice(dash + 1)) };
}

export function slugOf(id: string): string {
  return id.toLowerCase();
}

/** Whether every text of a document could be read completely. */
export function isReadWhole(document: CurriculumDocument): boolean {
  return document.unreadable.length === 0 && textsOf(document).every((text) => text.isWhole);
}

/** Whether a text could be read completely and nothing in it is still to be written: only then is it known what it lacks. */
export function isFinished({ isWhole, placeholders }: Text<object>): boolean {
  return isWhole && placeholders.length === 0;
}

/** Whether something in a document is still to be written. One that cannot be read is no draft: its errors are reported. */
export function isDraft(document: CurriculumDocument): boolean {
  return textsOf(document).some(({ placeholders }) => placeholders.length > 0);
}

/** Whether there is a text, each can be read, and nothing in them is still to be written. */
export function isWrittenOut(document: CurriculumDocument): boolean {
  const all = textsOf(document);
  return document.unreadable.length === 0 && all.length > 0 && all.every(({ placeholders }) => placeholders.length === 0);
}

function textsOf({ texts, handouts }: CurriculumDocument): Text<object>[] {
  return [texts, ...handouts.map((handout) => handout.texts)].flatMap((byLocale): Text<object>[] => Object.values(byLocale));
}
