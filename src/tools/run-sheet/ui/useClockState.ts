import { useEffect, useState } from 'react';
import { keep, recall } from '../../shared/storage.ts';
import { type ClockState, type ClockStep, clockFrom, clockKey } from '../clock.ts';

interface Kept {
  clock: ClockState | undefined;
  /** Whether the clock is shown. */
  open: boolean;
  change: (clock: ClockState | undefined, open: boolean) => void;
}

/** The state of the clock, which is saved across reloads. */
export function useClockState(workshop: string, sessions: readonly (readonly ClockStep[])[], awake: boolean): Kept {
  const key = clockKey + workshop;
  const [{ clock, open }, set] = useState<Omit<Kept, 'change'>>({ clock: undefined, open: false });

  // Only once, when the steps are those of the address: later changes to the sheet must not discard a running clock.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!awake) return;
    const saved = recall(key) as { clock?: unknown; open?: unknown } | undefined;
    const found = clockFrom(saved?.clock, sessions);
    if (found) set({ clock: found, open: saved?.open === true });
  }, [awake, key]);

  function change(next: ClockState | undefined, nowOpen: boolean): void {
    set({ clock: next, open: nowOpen });
    keep(key, next && { clock: next, open: nowOpen });
  }

  return { clock, open, change };
}
