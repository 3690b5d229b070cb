import type { Hotline } from '../curriculum/schema/registries.ts';

/**
 * Divides the crisis numbers for the help page: the line to talk to is shown separately, below the numbers to call now. If it is the only
 * number or missing, all numbers are ones to call now, so that the list under "call now" is never empty.
 */
export function inCrisis(crisis: readonly Hotline[]): { urgent: readonly Hotline[]; talk?: Hotline } {
  const talk = crisis.find(({ id }) => id === '12356');
  return talk && crisis.length > 1 ? { urgent: crisis.filter((hotline) => hotline !== talk), talk } : { urgent: crisis };
}
