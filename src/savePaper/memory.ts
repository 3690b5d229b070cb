import { keepText, recallText } from '../device/memory.ts';

/** Which edge the printer turns is asked once; the device remembers it. */
const memory = 'paper-kite.flip';

export function recallFlip(): string | undefined {
  return recallText(memory);
}

/** Where the browser refuses, it is asked again next time. */
export function rememberFlip(flip: string): void {
  keepText(memory, flip);
}
