/** Which edge the printer turns is asked once; the device remembers it. */
const memory = 'paper-kite.flip';

export function recallFlip(): string | undefined {
  try {
    return localStorage.getItem(memory) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberFlip(flip: string): void {
  try {
    localStorage.setItem(memory, flip);
  } catch {
    // Refused, as in a private window: then it is asked again next time.
  }
}
