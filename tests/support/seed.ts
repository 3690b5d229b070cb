/** `npm run test:all` tries everything; `npm test` tries a sample of what is many times the same, or takes seconds. */
export const thorough = process.env['PAPER_KITE_TEST_ALL'] === '1';

/** Chooses the sample: another one each day. `PAPER_KITE_SEED=20785 npm test` tries the sample of that day again. */
export const seed = Number(process.env['PAPER_KITE_SEED'] ?? Math.floor(Date.now() / 86_400_000));
