import { useEffect, useState } from 'react';
import type { Tallies } from '../saved.ts';
import { followTallies, keepTallies, recallTallies } from '../storage.ts';

interface Kept {
  all: Tallies;
  /** Whether the browser refuses to keep them, which is known before the first tap. */
  refused: boolean;
  change: (all: Tallies) => void;
}

/** The tallies of this device. */
export function useTallies(): Kept {
  const [all, setAll] = useState(recallTallies);
  const [refused, setRefused] = useState(() => !keepTallies(all));

  useEffect(() => (refused ? undefined : followTallies(setAll)), [refused]);
  useEffect(() => {
    if (!refused || all.tallies.length === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [refused, all]);

  function change(next: Tallies): void {
    setAll(next);
    setRefused(!keepTallies(next));
  }

  return { all, refused, change };
}
