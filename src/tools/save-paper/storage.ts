import type { Flip } from '../../paper/plan.ts';
import { keepText, recallText } from '../shared/storage.ts';
import { flips } from './choice.ts';

/** Which edge the printer turns is asked once; the device remembers it. */
const memory = 'paper-kite.flip';

export function recallFlip(): Flip | undefined {
  const remembered = recallText(memory);
  return flips.find((flip) => flip === remembered);
}

/** Where the browser refuses, it is asked again next time. */
export function rememberFlip(flip: string): void {
  keepText(memory, flip);
}
