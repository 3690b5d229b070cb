import type { Sensitivity } from '../../curriculum/kind.ts';
import type { SlotDays } from '../../site/schoolYear.ts';

/** Something to print for a lesson: the plan or a handout, with its need as `needsAsText` writes it. */
export interface SheetToPrint {
  title: string;
  need: string;
}

/** A lesson of the year in “this week”. */
export interface WeekLesson {
  slot: number;
  id: string;
  title: string;
  /** The first and the last day of its slot: `11-22 12-07`. */
  days: SlotDays;
  /** The same in words: 11 月第 4 周. */
  time: string;
  minutes: number;
  sensitivity: Sensitivity;
  /** Undefined while it is not written. */
  written?: WrittenLesson;
}

export interface WrittenLesson {
  version: string;
  /** The mark in the footer of its printed plan, if PDFs were made. */
  mark?: string;
  /** What the plan says that the class is told the day before, if it asks for that. */
  notice?: string;
  sheets: SheetToPrint[];
}

export interface WeekGrade {
  grade: number;
  name: string;
  lessons: WeekLesson[];
}
