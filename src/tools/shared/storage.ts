// What is kept on this device alone. A browser may refuse, as in a private window: the pages then work without.

/** What was kept under a key; undefined when there is nothing, or when the browser refuses. */
export function recallText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it when it is undefined. False when the browser refuses. */
export function keepText(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The same for any plain value. Undefined too when what was kept makes no sense. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(recallText(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a plain value, or forgets it when it is undefined. False when the browser refuses. */
export function keep(key: string, value: unknown): boolean {
  return keepText(key, value === undefined ? undefined : JSON.stringify(value));
}
