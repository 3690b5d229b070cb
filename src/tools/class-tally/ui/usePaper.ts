import { useRef, useState } from 'react';
import { localDay } from '../../planner/days.ts';
import { answered, beginSheet, type Entry, goTo, isBegun, isComplete, restEmpty, stepBack } from '../entry.ts';
import type { Column } from '../form.ts';
import { type Place, papersOf, placesOf, type Sheet, type Tally, withoutSheet, withSheet } from '../tally.ts';

/** What a step can be taken back to. */
interface Past {
  entry: Entry;
  /** The paper that the step finished. */
  finished?: Sheet;
}

export type Said = { kind: 'added'; papers: number } | { kind: 'none' | 'undone' } | undefined;

export interface Paper extends Entry {
  places: Place[];
  /** What has just happened. */
  said: Said;
  mayUndo: boolean;
  isBegun: boolean;
  answer: (answer: number) => void;
  leaveRest: () => void;
  goTo: (at: number) => void;
  startAgain: () => void;
  undo: () => void;
}

/**
 * The papers of a class, tapped in one after another. Steps can be taken back across finished papers while the page is open; what each
 * paper said is in no storage.
 */
export function usePaper(tally: Tally, columns: readonly Column[], begun: Sheet, onChange: (tally: Tally, sheet: Sheet) => void): Paper {
  const places = placesOf(tally.form.questions.length, columns);
  const [entry, setEntry] = useState(() => beginSheet(places.length, begun));
  const [past, setPast] = useState<Past[]>([]);
  const [said, setSaid] = useState<Said>();
  // Taps may come faster than the page is drawn: each goes on from the one before, not from what is drawn.
  const now = useRef({ tally, entry, past });
  now.current = { tally, entry, past };

  function keep(next: { tally: Tally; entry: Entry; past: Past[] }, message: Said): void {
    now.current = next;
    setEntry(next.entry);
    setPast(next.past);
    setSaid(message);
    onChange(next.tally, next.entry.sheet);
  }

  function take(step: (entry: Entry) => Entry): void {
    const { tally: before, entry: from, past: steps } = now.current;
    const next = step(from);
    if (!isComplete(next)) {
      keep({ tally: before, entry: next, past: [...steps, { entry: from }] }, undefined);
      return;
    }
    const added = withSheet(before, columns, next.sheet, localDay(new Date()));
    const isCounted = columns.some((column) => papersOf(added, column) > papersOf(before, column));
    keep(
      { tally: added, entry: beginSheet(places.length), past: [...steps, { entry: from, finished: next.sheet }] },
      isCounted ? { kind: 'added', papers: mostPapersOf(added, columns) } : { kind: 'none' },
    );
  }

  function undo(): void {
    const { tally: before, entry: from, past: steps } = now.current;
    const last = steps.at(-1);
    const without = last?.finished ? withoutSheet(before, columns, last.finished, localDay(new Date())) : before;
    keep({ tally: without, entry: last?.entry ?? stepBack(from), past: steps.slice(0, -1) }, { kind: 'undone' });
  }

  return {
    ...entry,
    places,
    said,
    mayUndo: past.length > 0 || isBegun(entry),
    isBegun: isBegun(entry),
    answer: (answer) => take((from) => answered(from, answer)),
    leaveRest: () => take(restEmpty),
    goTo: (at) => setEntry(goTo(entry, at)),
    startAgain: () => take(() => beginSheet(places.length)),
    undo,
  };
}

/** How many papers there are of the fuller column. */
export function mostPapersOf(tally: Tally, columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => papersOf(tally, column)));
}
