import type { CheckId, Severity } from '../../curriculum/catalogue.ts';

/** A problem as the workbench shows it. */
export interface BenchProblem {
  id: CheckId;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string;
  /** Whether it is in the file that is shown. */
  here: boolean;
}

/** The state of the shown text after the last save. */
export interface BenchText {
  /** Counts the saves. */
  revision: number;
  /** The header as HTML: title, sheets, languages. */
  names: string;
  /** The page on the site; undefined while the text cannot be read, in which case the last good page stays. */
  page?: string;
  /** In the folder of the document. */
  problems: BenchProblem[];
  /** Advice on craft in the folder of the document; empty while there is no page to put it next to. */
  advice: BenchProblem[];
  /** How many more there are in its translations, which become stale while the original is being edited. */
  behind: number;
  /** How many more there are in other documents. */
  elsewhere: number;
}

/** The text on paper, after the last save. */
export interface BenchPaper {
  revision: number;
  /** The PDF; undefined while it cannot be made, in which case the last good one stays. */
  pdf?: string;
  pages?: number;
  /** Problems that only printing reveals, such as too many pages. */
  problems: BenchProblem[];
}
