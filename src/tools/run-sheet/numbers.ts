export type Read = { value: number } | { fault: 'empty' | 'not-whole' | 'out-of-range' };

/** A whole number as somebody typed it, full-width digits too. Says what is wrong instead of guessing. */
export function readWhole(typed: string, least: number, most: number): Read {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return { fault: 'empty' };
  if (!/^[-+]?\d+$/.test(plain)) return { fault: 'not-whole' };
  const value = Number(plain);
  return value >= least && value <= most ? { value } : { fault: 'out-of-range' };
}
