/** A lesson in the planner. */
export interface PlannedLesson {
  slot: number;
  id: string;
  title: string;
  objective: string;
  sensitivity: 'ordinary' | 'careful' | 'safeguarding';
  written: boolean;
  /** What is printed for it, as `needsAsText` writes it; empty if it is not written. */
  paper: string;
  /** What the plan says that the class is told the day before, if it asks for that. */
  notice?: string;
}

export interface PlannedGrade {
  grade: number;
  name: string;
  lessons: PlannedLesson[];
}

/** Whether the lesson of a slot is written for one of the grades. */
export function isWritten(slot: number, grades: readonly PlannedGrade[]): boolean {
  return grades.some(({ lessons }) => lessons.some((lesson) => lesson.slot === slot && lesson.written));
}

/** Whether one of the grades has a lesson in a slot: levels may have fewer than the year. */
export function isPlanned(slot: number, grades: readonly PlannedGrade[]): boolean {
  return grades.some(({ lessons }) => lessons.some((lesson) => lesson.slot === slot));
}

/** Returns the address of a written lesson from the links on this page, which are right on a web server and in a folder. */
export function addressOf(id: string): string | undefined {
  return document.querySelector<HTMLAnchorElement>(`a[data-lesson="${id}"]`)?.href;
}
