/** `npm run test:all` tries everything; `npm test` tries a sample of what is many times the same, or takes seconds. */
export const thorough = process.env['PAPER_KITE_TEST_ALL'] === '1';

/** Chooses the sample: another one each day. `PAPER_KITE_SEED=20785 npm test` tries the sample of that day again. */
export const seed = Number(process.env['PAPER_KITE_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** Whether what has this name is tried on a day: on one of `days` that follow each other. */
export function isTriedOn(day: number, name: string, days: number): boolean {
  const place = [...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  return (place + day) % days === 0;
}
