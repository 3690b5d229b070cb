import type { CheckId } from '../../curriculum/catalogue.ts';

/** A problem as the workbench shows it. */
export interface BenchProblem {
  id: CheckId;
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string;
  /** Whether it stands in the file that is shown. */
  here: boolean;
}

/** What is known of the text that is shown, after the last save. */
export interface BenchText {
  /** Counts the saves. */
  revision: number;
  /** What stands in the head: title, sheets, languages, as HTML. */
  names: string;
  /** The page on the site; undefined while the text cannot be read, and the last good page stays. */
  page?: string;
  /** In the folder of the document. */
  problems: BenchProblem[];
  /** How many more there are in its translations, which grow old while the original is being written. */
  behind: number;
  /** How many more there are in other documents. */
  elsewhere: number;
}

/** The text on paper, after the last save. */
export interface BenchPaper {
  revision: number;
  /** The PDF; undefined while it cannot be made, and the last good one stays. */
  pdf?: string;
  pages?: number;
  /** What only paper shows: too many pages, say. */
  problems: BenchProblem[];
}
