export type Read = { value: number } | { error: 'empty' | 'not-whole' | 'out-of-range' };

/** Parses a whole number as typed, also in full-width digits. Returns the error instead of guessing. */
export function readWhole(typed: string, least: number, most: number): Read {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return { error: 'empty' };
  if (!/^[-+]?\d+$/.test(plain)) return { error: 'not-whole' };
  const value = Number(plain);
  return value >= least && value <= most ? { value } : { error: 'out-of-range' };
}
