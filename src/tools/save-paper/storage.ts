import type { Flip } from '../../paper/plan.ts';
import { keepText, recallText } from '../shared/storage.ts';

export const flips = ['none', 'short-edge', 'long-edge'] as const satisfies readonly Flip[];

/** Key of the edge over which the printer turns sheets, which is asked only once. */
export const flipKey = 'paper-kite.flip';

export function recallFlip(): Flip | undefined {
  const saved = recallText(flipKey);
  return flips.find((flip) => flip === saved);
}

/** Saves the edge; if the browser refuses, it is asked again next time. */
export function rememberFlip(flip: string): void {
  keepText(flipKey, flip);
}
