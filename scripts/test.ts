// npm test: lint, then types, and the tests at the same time; arguments are passed to vitest. npm run test:all tests everything of which
// `npm test` tests a sample (tests/support/thorough.ts). Exits with 1 if anything failed, at once if lint did.
import { type ChildProcess, spawn } from 'node:child_process';

const all = process.argv[2] === '--all';
const env = { ...process.env, ...(all ? { PAPER_KITE_TEST_ALL: '1' } : {}) };

function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Runs a command at the same time as the tests. Its report is kept, so that it is not lost among theirs. */
async function aside(program: string, args: readonly string[], shell = false): Promise<{ passed: boolean; report: string }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, shell });
  let report = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (report += text));
  return { passed: await ended(child), report };
}

const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(all ? 3 : 2)], {
  stdio: 'inherit',
  env,
});
const testsEnd = ended(tests);
const lint = await aside('npm', ['run', '--silent', 'lint'], process.platform === 'win32');
if (!lint.passed) {
  tests.kill();
  await testsEnd;
  console.log(`\nLint:\n${lint.report}`);
  process.exit(1);
}
// Types are made and thrown away by the million: with more room for new ones less time goes into collecting garbage.
const types = await aside(process.execPath, ['--max-semi-space-size=128', 'node_modules/astro/bin/astro.mjs', 'check']);
const testsPass = await testsEnd;
console.log(`\nTypes:${types.report.replace(/^.*\[(vite|types|check)\].*\n/gm, '')}`);
process.exit(types.passed && testsPass ? 0 : 1);
