import type { Flip } from '../../paper/plan.ts';
import { keepText, recallText } from '../shared/storage.ts';
import { flips } from './choice.ts';

/** Key of the edge over which the printer turns sheets, which is asked only once. */
const key = 'paper-kite.flip';

export function recallFlip(): Flip | undefined {
  const saved = recallText(key);
  return flips.find((flip) => flip === saved);
}

/** Saves the edge; if the browser refuses, it is asked again next time. */
export function rememberFlip(flip: string): void {
  keepText(key, flip);
}
