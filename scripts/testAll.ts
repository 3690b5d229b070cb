// npm run test:all: every test, and of what `npm test` tries in samples all of it. See tests/support/thorough.ts.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PAPER_KITE_TEST_ALL: '1' },
});
process.exit(status ?? 1);
