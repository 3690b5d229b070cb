// npm test: lint, then types and tests at the same time; arguments are passed to vitest. npm run test:all tests everything of which
// `npm test` tests a sample (tests/support/thorough.ts). Exits with 1 if anything failed.
import { type ChildProcess, spawn } from 'node:child_process';

const all = process.argv[2] === '--all';
const env = { ...process.env, ...(all ? { PAPER_KITE_TEST_ALL: '1' } : {}) };

function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

function node(program: string, args: readonly string[], stdio: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', stdio, stdio], env });
}

if (!(await ended(spawn('npm', ['run', '--silent', 'lint'], { stdio: 'inherit', shell: process.platform === 'win32' })))) process.exit(1);

// The types are checked on one core. Their report is printed last, where it is not lost among the tests.
const types = node('node_modules/astro/bin/astro.mjs', ['check'], 'pipe');
let report = '';
for (const stream of [types.stdout, types.stderr]) stream!.setEncoding('utf8').on('data', (text: string) => (report += text));
const [typesPass, testsPass] = await Promise.all([
  ended(types),
  ended(node('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(all ? 3 : 2)], 'inherit')),
]);
console.log(`\nTypes:${report.replace(/^.*\[(vite|types|check)\].*\n/gm, '')}`);
process.exit(typesPass && testsPass ? 0 : 1);
