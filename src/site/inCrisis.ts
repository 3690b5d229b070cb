import type { Hotline } from '../curriculum/schema/registries.ts';

/**
 * The crisis numbers as the help page shows them: the line to talk to stands by itself below those to call now. Where it is the only one,
 * or is not there, every number is one to call now: the page never says so above an empty list.
 */
export function inCrisis(crisis: readonly Hotline[]): { urgent: readonly Hotline[]; talk?: Hotline } {
  const talk = crisis.find(({ id }) => id === '12356');
  return talk && crisis.length > 1 ? { urgent: crisis.filter((hotline) => hotline !== talk), talk } : { urgent: crisis };
}
