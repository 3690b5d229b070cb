/** A lesson as the planner shows it. */
export interface PlannedLesson {
  slot: number;
  id: string;
  title: string;
  objective: string;
  sensitivity: 'ordinary' | 'careful' | 'safeguarding';
  written: boolean;
}

export interface PlannedGrade {
  grade: number;
  name: string;
  lessons: PlannedLesson[];
}

/** The address of a written lesson, from the page's own links: those are right on a web server and in a folder alike. */
export function addressOf(id: string): string | undefined {
  return document.querySelector<HTMLAnchorElement>(`a[data-lesson="${id}"]`)?.href;
}
