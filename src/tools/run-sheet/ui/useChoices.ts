import { useEffect, useState } from 'react';
import { type Choices, fromHash, toHash, usualChoices } from '../address.ts';
import type { WorkshopPlan } from '../plan.ts';

/** The trainer's choices, kept in the address. The first render uses the guide's own, as in the built page. */
export function useChoices(plan: WorkshopPlan): { choices: Choices; awake: boolean; change: (choices: Choices) => void } {
  const [choices, setChoices] = useState(() => usualChoices(plan));
  const [awake, setAwake] = useState(false);

  useEffect(() => {
    const read = () => setChoices(fromHash(location.hash, plan));
    read();
    setAwake(true);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [plan]);

  function change(next: Choices): void {
    setChoices(next);
    const hash = toHash(next, plan);
    try {
      history.replaceState(history.state, '', hash === '' ? location.href.replace(/#.*$/, '') : `#${hash}`);
    } catch {
      // Some browsers do not allow pages on file:// to change their address: then it is just not kept.
    }
  }

  return { choices, awake, change };
}
