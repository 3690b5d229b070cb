import { useEffect, useState } from 'react';
import { keep, recall } from '../../shared/storage.ts';
import { type ClockState, type ClockStep, clockFrom } from '../clock.ts';

interface Kept {
  clock: ClockState | undefined;
  /** Whether the room sees the clock. */
  open: boolean;
  change: (clock: ClockState | undefined, open: boolean) => void;
}

/** Where the clock has got to. It goes on where it was when the page is loaded again. */
export function useClockState(workshop: string, sessions: readonly (readonly ClockStep[])[], awake: boolean): Kept {
  const key = `paper-kite:run-sheet-clock:${workshop}`;
  const [{ clock, open }, set] = useState<Omit<Kept, 'change'>>({ clock: undefined, open: false });

  // Only once, when the steps are those of the address: later changes to the sheet must not throw away a clock that runs.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!awake) return;
    const remembered = recall(key) as { clock?: unknown; open?: unknown } | undefined;
    const found = clockFrom(remembered?.clock, sessions);
    if (found) set({ clock: found, open: remembered?.open === true });
  }, [awake, key]);

  function change(next: ClockState | undefined, nowOpen: boolean): void {
    set({ clock: next, open: nowOpen });
    keep(key, next && { clock: next, open: nowOpen });
  }

  return { clock, open, change };
}
