import { useEffect, useRef, useState } from 'react';
import { readPupils } from '../../../paper/budget.ts';
import { followPupils, keepPupils, recallPupils } from '../../class-size/storage.ts';
import { type Choices, fromHash, toHash, usualChoices } from '../address.ts';
import type { WorkshopPlan } from '../plan.ts';

interface OwnState {
  paperKiteRunSheet?: boolean;
}

interface UsedChoices {
  choices: Choices;
  awake: boolean;
  /** Whether the browser refuses to save the number of people. */
  refused: boolean;
  change: (choices: Choices) => void;
}

/**
 * The trainer's choices, kept in the address; the number of people also on the device, for the other pages. The first render uses the guide's own, as in
 * the built page.
 */
export function useChoices(plan: WorkshopPlan): UsedChoices {
  const [choices, setChoices] = useState(() => usualChoices(plan));
  const [awake, setAwake] = useState(false);
  const [refused, setRefused] = useState(false);
  const latest = useRef(choices);
  latest.current = choices;

  useEffect(() => {
    const read = () => setChoices(fromHash(location.hash, plan, { people: recallPupils(), isOwn: isOwn() }));
    read();
    setAwake(true);
    const stop = followPupils((people) => {
      const next = { ...latest.current, people: people === undefined ? usualChoices(plan).people : String(people) };
      setChoices(next);
      writeAddress(next, plan);
    });
    addEventListener('hashchange', read);
    return () => {
      stop();
      removeEventListener('hashchange', read);
    };
  }, [plan]);

  function change(next: Choices): void {
    const people = readPupils(next.people);
    if (next.people !== choices.people && people !== undefined) setRefused(!keepPupils(people));
    setChoices(next);
    writeAddress(next, plan);
  }

  return { choices, awake, refused, change };
}

/** Whether this page itself set the address that it was opened with. */
function isOwn(): boolean {
  return (history.state as OwnState | null)?.paperKiteRunSheet === true;
}

function writeAddress(choices: Choices, plan: WorkshopPlan): void {
  const hash = toHash(choices, plan);
  const state = { ...history.state, paperKiteRunSheet: true } satisfies OwnState;
  try {
    history.replaceState(state, '', hash === '' ? location.href.replace(/#.*$/, '') : `#${hash}`);
  } catch {
    // Some browsers do not allow pages on file:// to change their address: then it is just not kept.
  }
}
