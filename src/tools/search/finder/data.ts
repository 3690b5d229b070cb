import type { Term } from '../../../curriculum/kind.ts';
import type { SearchKind } from '../../../site/searchMarks.ts';

/** What the finder can lead to: a document, a sheet of it, a tool or another page. Made at build time by `entriesOf`. */
export interface Entry {
  /** `G3-08`, `G3-08/letter-paper`, `planner`. */
  id: string;
  /** The address of its page; of a planned document, that of the page that lists it. */
  url: string;
  title: string;
  /** The kind as it is shown: 教案. */
  label: string;
  kind: SearchKind;
  /** What it is for, shown below the title. */
  about: string;
  /** The title in the other languages. */
  other?: string;
  /** More words by which it is found, not shown. */
  words?: string;
  /** A document that is still being written. */
  planned?: true;
  grade?: number;
  strand?: string;
  ways?: readonly number[];
  /** Whether it is not in the copy that the page belongs to; then `url` leads to the page that says so. */
  isAway?: true;
  /** The document that a sheet, a run sheet or a projector belongs to. */
  of?: string;
  /** Codes other than its own: the clauses of the guideline that a lesson covers. */
  codes?: readonly string[];
}

/** Words that mean the same for someone who searches, and what answers them. */
export interface WordGroup {
  /** Words in Chinese, and in languages with letters. A space in a word: each part is somewhere in the query. */
  han: readonly string[];
  latin: readonly string[];
  /** Entries that answer the words, the best first, by their place in `entries`. */
  to: readonly number[];
  /** Kinds of entries that the words ask for: 培训 asks for workshops. */
  kinds: readonly SearchKind[];
  /** Whether its answers come first whatever else is typed. */
  urgent?: true;
}

/** Everything that the search page needs to find without an index. */
export interface FinderData {
  entries: readonly Entry[];
  groups: readonly WordGroup[];
  /** The names of the terms. */
  terms: Readonly<Record<Term, string>>;
  /** Words that say nothing about what is looked for. */
  ignore: { han: readonly string[]; latin: readonly string[] };
  /** Characters by their pinyin: `{ jia: '家加' }`. */
  readings: Readonly<Record<string, string>>;
  /** Traditional forms of these characters, each followed by the simplified one. */
  traditional: string;
}
